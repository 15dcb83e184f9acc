"""Filters that expansion adds to a rule, merged into the user's: one of a type is all that Gateway API takes.

Source: the CEL rules of HTTPRouteRule.filters,
https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/httproute_types.go
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.plan.model import Backend

Object = dict[str, Any]

# Knative's activator tells revisions apart by these:
# https://github.com/knative/serving/blob/main/pkg/activator/activator.go
SERVING_NAMESPACE = "Knative-Serving-Namespace"
SERVING_REVISION = "Knative-Serving-Revision"
_IDENTIFYING = {SERVING_NAMESPACE.lower(), SERVING_REVISION.lower()}


def redirects(rule: Object) -> bool:
    """Whether the rule answers by itself: such a rule takes no backendRefs."""
    return any(f.get("type") == "RequestRedirect" for f in rule.get("filters") or ())


def identifying_header(rule: Object) -> str:
    """The header by which Knative identifies a revision that the user's own filters touch; "" when none."""
    for body in rule.get("filters") or ():
        modifier = body.get("requestHeaderModifier") or {}
        names = [h.get("name", "") for key in ("set", "add") for h in modifier.get(key) or ()]
        for name in [*names, *(modifier.get("remove") or ())]:
            if name.lower() in _IDENTIFYING:
                return str(name)
    return ""


def with_headers(filters: Sequence[Object], headers: list[Object]) -> list[Object]:
    """Filters with headers in the ``set`` of their RequestHeaderModifier, a new one in front where there is none."""
    out = [dict(body) for body in filters]
    for body in out:
        if body.get("type") == "RequestHeaderModifier":
            modifier = body.get("requestHeaderModifier") or {}
            body["requestHeaderModifier"] = {**modifier, "set": [*(modifier.get("set") or ()), *headers]}
            return out
    return [{"type": "RequestHeaderModifier", "requestHeaderModifier": {"set": headers}}, *out]


def set_headers(filters: Sequence[Object]) -> int:
    """How many headers the RequestHeaderModifier sets."""
    return sum(len((body.get("requestHeaderModifier") or {}).get("set") or ()) for body in filters)


def with_stripped_prefix(filters: Sequence[Object]) -> list[Object] | None:
    """Filters with a URLRewrite that removes the matched prefix; None when the user's own rewrites the path."""
    rewrite = {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"}
    out = [dict(body) for body in filters]
    for body in out:
        if body.get("type") == "URLRewrite":
            given = body.get("urlRewrite") or {}
            if "path" in given:
                return None
            body["urlRewrite"] = {**given, "path": rewrite}
            return out
    return [*out, {"type": "URLRewrite", "urlRewrite": {"path": rewrite}}]


def revision_headers(backend: Backend, namespace: str) -> list[Object]:
    """What tells Knative's activator which revision a request is for."""
    return [
        {"name": SERVING_NAMESPACE, "value": namespace},
        {"name": SERVING_REVISION, "value": backend.revision},
    ]
