"""Gateway API's rules for whether a listener accepts a route: hostnames, namespaces and kinds.

Source: https://gateway-api.sigs.k8s.io/reference/spec/ (Listener.hostname, AllowedRoutes, RouteNamespaces).
"""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API, NAMESPACE_NAME
from krm_fn.gatewayapi.names import intersection
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.plan.model import Listener


_SNI = {"TLS": "HTTPS"}
"""Protocols that share a port with another one: the TLS handshake names the hostname for both."""


def specificity(hostname: str) -> tuple[bool, int]:
    """Makes a sort key: an exact hostname is more specific than a wildcard, a longer wildcard than a shorter one.

    A listener without hostname is the least specific:
    https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/gateway_types.go (Listener.hostname)
    """
    return hostname != "" and not hostname.startswith("*."), len(hostname)


def takes_from(rival: Listener, listener: Listener, hostname: str) -> bool:
    """Decides whether rival, on the same port, is more specific and so gets all requests for a hostname."""
    return (
        meets(rival, listener)
        and specificity(rival.hostname) > specificity(listener.hostname)
        and intersection(rival.hostname, hostname) == hostname
    )


def meets(one: Listener, other: Listener) -> bool:
    """Decides whether two listeners have one port, and both or neither TLS: only hostnames separate their requests."""
    return one.port == other.port and _SNI.get(one.protocol, one.protocol) == _SNI.get(other.protocol, other.protocol)


def allows_kind(listener: Listener) -> bool:
    """Decides whether HTTPRoutes may attach to a listener."""
    if listener.protocol not in ("HTTP", "HTTPS"):
        return False
    kinds = listener.body["allowedRoutes"].get("kinds")
    return not kinds or any((kind["group"], kind["kind"]) == (GATEWAY_API, "HTTPRoute") for kind in kinds)


def allows_namespace(
    listener: Listener, namespace: str, owner_namespace: str, namespaces: Mapping[str, Mapping[str, Any]]
) -> bool | None:
    """Decides whether routes of a namespace may attach; None when this depends on labels that are not in the input."""
    rule = listener.body["allowedRoutes"]["namespaces"]
    if rule["from"] == "All":
        return True
    if rule["from"] == "Same":
        return namespace == owner_namespace
    if rule["from"] != "Selector":
        return False
    selector, named = rule.get("selector") or {}, {NAMESPACE_NAME: namespace}
    labels = namespaces.get(namespace)
    return _selects_by_name(selector, named) if labels is None else selects(selector, {**labels, **named})


def _selects_by_name(selector: Mapping[str, Any], named: Mapping[str, Any]) -> bool | None:
    """Decides whether a selector selects a namespace by its name label; None where other labels decide."""
    labels, expressions = selector.get("matchLabels") or {}, selector.get("matchExpressions") or ()
    known = {
        "matchLabels": {key: value for key, value in labels.items() if key in named},
        "matchExpressions": [expression for expression in expressions if expression.get("key") in named],
    }
    if not selects(known, named):
        return False
    is_whole = len(known["matchLabels"]) + len(known["matchExpressions"]) == len(labels) + len(expressions)
    return True if is_whole else None


def selects(selector: Mapping[str, Any], labels: Mapping[str, Any]) -> bool:
    """Decides whether a label selector selects labels.

    https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
    """
    wanted = selector.get("matchLabels") or {}
    if any(labels.get(key) != value for key, value in wanted.items()):
        return False
    return all(_holds(expression, labels) for expression in selector.get("matchExpressions") or ())


def _holds(expression: Mapping[str, Any], labels: Mapping[str, Any]) -> bool:
    key, operator = expression.get("key", ""), expression.get("operator")
    values = expression.get("values") or ()
    if operator == "In":
        return labels.get(key) in values
    if operator == "NotIn":
        return labels.get(key) not in values
    return (key in labels) == (operator == "Exists")
