"""The longest lists that Gateway API accepts, for lists that krm-fn may lengthen. The schemas limit all other lists.

Source: the ``+kubebuilder:validation:MaxItems`` markers and CEL rules of
https://github.com/kubernetes-sigs/gateway-api/tree/main/apis/v1 (gateway_types.go, httproute_types.go,
shared_types.go).
"""

from __future__ import annotations

MAX_LISTENERS = 64
"""Listeners of a Gateway or of a ListenerSet."""

MAX_PARENTS = 32
"""parentRefs of a route."""

MAX_HOSTNAMES = 16
"""Hostnames of a route."""

MAX_MATCHES = 128
"""Matches in all rules of a route together."""

MAX_FILTERS = 16
"""Filters of a rule or of a backendRef."""

MAX_HEADERS = 16
"""Headers in one list of a filter: ``set``, ``add`` or ``remove``."""
