"""How many items Gateway API takes in a list that expansion may lengthen; the schemas have the limits of all others.

Source: the ``+kubebuilder:validation:MaxItems`` markers and CEL rules of
https://github.com/kubernetes-sigs/gateway-api/tree/main/apis/v1 (gateway_types.go, httproute_types.go,
shared_types.go).
"""

from __future__ import annotations

MAX_LISTENERS = 64
"""Of a Gateway, and of a ListenerSet."""

MAX_PARENTS = 32
"""parentRefs of a route."""

MAX_HOSTNAMES = 16
"""Of a route."""

MAX_MATCHES = 128
"""Of all rules of a route together."""

MAX_FILTERS = 16
"""Of a rule, and of a backendRef."""

MAX_HEADERS = 16
"""In one list of a filter: ``set``, ``add`` or ``remove``."""
