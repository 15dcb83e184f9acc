"""The defaults that the API server fills in. krm-fn writes them, so that GitOps tools see no drift.

Source: the ``+kubebuilder:default`` markers of
https://github.com/kubernetes-sigs/gateway-api/tree/main/apis/v1 (gateway_types.go, httproute_types.go,
shared_types.go, object_reference_types.go).
"""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API
from krm_fn.typed import Any

Object = dict[str, Any]

_LISTENER_ORDER = ("name", "hostname", "port", "protocol", "tls", "allowedRoutes", "filters")
_RULE_ORDER = ("name", "matches", "filters", "backendRefs", "timeouts", "retry", "sessionPersistence")
_BACKEND_ORDER = ("group", "kind", "name", "namespace", "port", "weight", "filters")

_RETRY_ATTEMPTS_SINCE = (1, 7)
"""The first version with a default: https://github.com/kubernetes-sigs/gateway-api/releases/tag/v1.7.0."""


def ordered(obj: Object, order: tuple[str, ...]) -> Object:
    """Returns the same mapping with known keys in the API's order and other keys after them."""
    return {**{key: obj[key] for key in order if key in obj}, **obj}


def listener(body: Object, hostname: str) -> Object:
    """Returns a listener with the defaults of tls and allowedRoutes. hostname: "" for none."""
    out = dict(body)
    if hostname:
        out["hostname"] = hostname
    namespaces = {"from": "Same", **((body.get("allowedRoutes") or {}).get("namespaces") or {})}
    out["allowedRoutes"] = {**(body.get("allowedRoutes") or {}), "namespaces": namespaces}
    if kinds := out["allowedRoutes"].get("kinds"):
        out["allowedRoutes"]["kinds"] = [ordered({"group": GATEWAY_API, **kind}, ("group", "kind")) for kind in kinds]
    if isinstance(body.get("tls"), dict):
        out["tls"] = _tls(body["tls"])
    if requests := (body.get("filters") or {}).get("requests"):
        out["filters"] = {**body["filters"], "requests": [_filter(f) for f in requests]}
    return ordered(out, _LISTENER_ORDER)


def _tls(tls: Object) -> Object:
    out = {"mode": "Terminate", **tls}
    if refs := tls.get("certificateRefs"):
        out["certificateRefs"] = [
            ordered({"group": "", "kind": "Secret", **ref}, ("group", "kind", "name", "namespace")) for ref in refs
        ]
    return ordered(out, ("mode", "certificateRefs"))


def rule(body: Object) -> Object:
    """Returns an HTTPRoute rule with all defaults; its matches must have a path."""
    out = dict(body)
    if matches := body.get("matches"):
        out["matches"] = [_match(m) for m in matches]
    if filters := body.get("filters"):
        out["filters"] = [_filter(f) for f in filters]
    if refs := body.get("backendRefs"):
        out["backendRefs"] = [backend_ref(r) for r in refs]
    if isinstance(persistence := body.get("sessionPersistence"), dict):
        out["sessionPersistence"] = _session_persistence(persistence)
    return ordered(out, _RULE_ORDER)


def with_retry_attempts(rules: tuple[Object, ...], version: tuple[int, int]) -> tuple[Object, ...]:
    """Adds the default of retry.attempts, which bundles have since 1.7. version: ``gatewayAPI.version``."""
    if version < _RETRY_ATTEMPTS_SINCE:
        return rules
    return tuple(
        {**body, "retry": {**retry, "attempts": 1}}
        if isinstance(retry := body.get("retry"), dict) and "attempts" not in retry
        else body
        for body in rules
    )


def backend_ref(ref: Object) -> Object:
    """Returns an HTTPBackendRef with all defaults."""
    out = {"group": "", "kind": "Service", "weight": 1, **ref}
    if filters := ref.get("filters"):
        out["filters"] = [_filter(f) for f in filters]
    return ordered(out, _BACKEND_ORDER)


def _match(match: Object) -> Object:
    out = dict(match)
    out["path"] = {"type": "PathPrefix", "value": "/", **(match.get("path") or {})}
    for key in ("headers", "queryParams"):
        if match.get(key):
            out[key] = [ordered({"type": "Exact", **m}, ("type", "name", "value")) for m in match[key]]
    return ordered(out, ("path", "headers", "queryParams", "method"))


def _filter(body: Object) -> Object:
    out = dict(body)
    if isinstance(redirect := body.get("requestRedirect"), dict):
        out["requestRedirect"] = {"statusCode": 302, **redirect}
    if isinstance(mirror := body.get("requestMirror"), dict):
        out["requestMirror"] = _mirror(mirror)
    if isinstance(auth := body.get("externalAuth"), dict):
        out["externalAuth"] = _with_backend(auth)
    if isinstance(cors := body.get("cors"), dict):
        out["cors"] = {"maxAge": 5, **cors}
    return ordered(out, ("type",))


def _mirror(body: Object) -> Object:
    out = _with_backend(body)
    if isinstance(fraction := body.get("fraction"), dict):
        out["fraction"] = ordered({"denominator": 100, **fraction}, ("numerator", "denominator"))
    return out


def _with_backend(body: Object) -> Object:
    """Adds the defaults of a BackendObjectReference."""
    out = dict(body)
    if isinstance(ref := body.get("backendRef"), dict):
        out["backendRef"] = ordered({"group": "", "kind": "Service", **ref}, _BACKEND_ORDER)
    return out


def _session_persistence(body: Object) -> Object:
    out = {"type": "Cookie", **body}
    if isinstance(cookie := body.get("cookieConfig"), dict):
        out["cookieConfig"] = {"lifetimeType": "Session", **cookie}
    if isinstance(cookie := body.get("cookie"), dict):
        out["cookie"] = {"lifetimeType": "Session", "path": "/", **cookie}
    return out
