"""Filters that krm-fn adds to a rule, merged into the user's: Gateway API allows one filter of each type in a rule.

Source: the CEL rules of HTTPRouteRule.filters,
https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/httproute_types.go
"""

from __future__ import annotations

from krm_fn.plan.backends.identity import SERVING_NAMESPACE, SERVING_REVISION
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.plan.backends.identity import Identity

Object = dict[str, Any]

_IDENTIFYING = {SERVING_NAMESPACE.lower(), SERVING_REVISION.lower()}


def redirects(rule: Object) -> bool:
    """Tells whether the rule redirects; such a rule may have no backendRefs."""
    return any(f.get("type") == "RequestRedirect" for f in rule.get("filters") or ())


def clash(filters: Sequence[Object], identity: Identity) -> tuple[str, str] | None:
    """Finds a user's filter that changes a header or Host by which Knative finds the backend.

    Returns the diagnostic's code and the header or hostname; None for no clash. A user's filter may remove a header
    that krm-fn removes too. Knative's gateway ignores these headers.
    """
    for name, removed in _touched(filters):
        if name.lower() in _IDENTIFYING and (identity.set or not removed):
            return "OFN222", name
        if name.lower() == "host" and identity.changes_host:
            return "OFN260", name
    if identity.changes_host:
        for body in filters:
            if hostname := (body.get("urlRewrite") or {}).get("hostname"):
                return "OFN260", str(hostname)
    return None


def _touched(filters: Sequence[Object]) -> Iterator[tuple[str, bool]]:
    """Yields the request headers that filters change, and whether they remove them."""
    for body in filters:
        modifier = body.get("requestHeaderModifier") or {}
        for key in ("set", "add"):
            for header in modifier.get(key) or ():
                yield str(header["name"]), False
        for name in modifier.get("remove") or ():
            yield str(name), True


def with_identity(filters: Sequence[Object], identity: Identity) -> list[Object]:
    """Returns filters with the changes of an identity; the caller has made sure that `clash` finds nothing."""
    out = list(filters)
    if identity.set or identity.add or identity.remove:
        out = _with_headers(out, identity)
    return _with_rewrite(out, {"hostname": identity.hostname}) if identity.hostname else out


def _with_headers(filters: list[Object], identity: Identity) -> list[Object]:
    """Adds headers to the RequestHeaderModifier, or puts a new one first."""
    for index, body in enumerate(filters):
        if body.get("type") == "RequestHeaderModifier":
            merged = _modifier(body.get("requestHeaderModifier") or {}, identity)
            return [*filters[:index], {**body, "requestHeaderModifier": merged}, *filters[index + 1 :]]
    return [{"type": "RequestHeaderModifier", "requestHeaderModifier": _modifier({}, identity)}, *filters]


def _modifier(given: Object, identity: Identity) -> Object:
    out = dict(given)
    if identity.set:
        out["set"] = [*(given.get("set") or ()), *identity.set]
    if identity.add:
        out["add"] = [*(given.get("add") or ()), *identity.add]
    if identity.remove:
        removed = given.get("remove") or ()
        known = {name.lower() for name in removed}
        out["remove"] = [*removed, *(name for name in identity.remove if name.lower() not in known)]
    return out


def _with_rewrite(filters: list[Object], rewrite: Object) -> list[Object]:
    """Adds a rewrite to the URLRewrite, or puts a new one last."""
    for index, body in enumerate(filters):
        if body.get("type") == "URLRewrite":
            merged = {**(body.get("urlRewrite") or {}), **rewrite}
            merged = {key: merged[key] for key in ("hostname", "path") if key in merged}
            return [*filters[:index], {**body, "urlRewrite": merged}, *filters[index + 1 :]]
    return [*filters, {"type": "URLRewrite", "urlRewrite": rewrite}]


def longest_header_list(filters: Sequence[Object]) -> tuple[str, int]:
    """Returns the name and the length of the longest list in a RequestHeaderModifier."""
    lengths = [
        (len(values), key) for body in filters for key, values in (body.get("requestHeaderModifier") or {}).items()
    ]
    length, key = max(lengths, default=(0, ""))
    return key, length


def with_stripped_prefix(filters: Sequence[Object]) -> list[Object] | None:
    """Adds a URLRewrite that removes the matched prefix; returns None if a user's filter rewrites the path."""
    if any("path" in (body.get("urlRewrite") or {}) for body in filters):
        return None
    rewrite = {"path": {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"}}
    return _with_rewrite(list(filters), rewrite)
