"""Features beyond Gateway API's Core that a rule of an HTTPRoute needs from its provider."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.resource import Path

Object = dict[str, Any]

METHOD, QUERY = "HTTPRouteMethodMatching", "HTTPRouteQueryParamMatching"
REQUEST_TIMEOUT, BACKEND_TIMEOUT = "HTTPRouteRequestTimeout", "HTTPRouteBackendTimeout"
RESPONSE_HEADERS, MIRROR, CORS = "HTTPRouteResponseHeaderModification", "HTTPRouteRequestMirror", "HTTPRouteCORS"
SCHEME_REDIRECT, PORT_REDIRECT = "HTTPRouteSchemeRedirect", "HTTPRoutePortRedirect"
PATH_REDIRECT = "HTTPRoutePathRedirect"
"""Names of features in conformance reports:
https://github.com/kubernetes-sigs/gateway-api/blob/main/pkg/features/httproute.go
"""

FIELDS = {
    METHOD: "match.method",
    QUERY: "match.queryParams",
    REQUEST_TIMEOUT: "timeouts.request",
    BACKEND_TIMEOUT: "timeouts.backendRequest",
    RESPONSE_HEADERS: "ResponseHeaderModifier",
    MIRROR: "RequestMirror",
    CORS: "CORS",
    SCHEME_REDIRECT: "RequestRedirect.scheme",
    PORT_REDIRECT: "RequestRedirect.port",
    PATH_REDIRECT: "RequestRedirect.path",
}
"""Feature to the field of a rule that needs it."""

_MATCHES = (("method", METHOD), ("queryParams", QUERY))
_TIMEOUTS = (("request", REQUEST_TIMEOUT), ("backendRequest", BACKEND_TIMEOUT))
_FILTERS = (("responseHeaderModifier", RESPONSE_HEADERS), ("requestMirror", MIRROR), ("cors", CORS))
_REDIRECTS = (("scheme", SCHEME_REDIRECT), ("port", PORT_REDIRECT), ("path", PATH_REDIRECT))


def features_of(rule: Object) -> Iterator[tuple[str, Path]]:
    """Yields the features that a rule needs, each with the path in the rule that needs it.

    A feature is the name of a field of `Preset` or the name in conformance reports.
    """
    for index, match in enumerate(rule.get("matches") or ()):
        yield from _found(_MATCHES, match, ("matches", index))
    yield from _found(_TIMEOUTS, rule.get("timeouts") or {}, ("timeouts",))
    for index, body in enumerate(rule.get("filters") or ()):
        yield from _of_filter(body, ("filters", index))
    for index, ref in enumerate(rule.get("backendRefs") or ()):
        for number, body in enumerate(ref.get("filters") or ()):
            field = "rewrites_backends" if body.get("type") == "URLRewrite" else "filters_backends"
            yield field, ("backendRefs", index, "filters", number)


def rewrites_path(rule: Object) -> bool:
    """Tells whether a filter of the rule, not of a backendRef, rewrites the path."""
    return any((body.get("urlRewrite") or {}).get("path") for body in rule.get("filters") or ())


def _of_filter(body: Object, path: Path) -> Iterator[tuple[str, Path]]:
    rewrite = body.get("urlRewrite") or {}
    for key, field in (("hostname", "rewrites_host"), ("path", "rewrites_path")):
        if rewrite.get(key):
            yield field, (*path, "urlRewrite", key)
    if modifier := body.get("requestHeaderModifier"):
        yield "sets_headers", path
        if _writes_host(modifier):
            yield "host_header", path
    yield from _found(_FILTERS, body, path)
    yield from _found(_REDIRECTS, body.get("requestRedirect") or {}, (*path, "requestRedirect"))


def _found(features: tuple[tuple[str, str], ...], body: Object, path: Path) -> Iterator[tuple[str, Path]]:
    return ((feature, (*path, key)) for key, feature in features if body.get(key))


def _writes_host(modifier: Object) -> bool:
    headers = [*(modifier.get("set") or ()), *(modifier.get("add") or ())]
    return any(header["name"].lower() == "host" for header in headers)
