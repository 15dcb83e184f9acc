"""A Function: whether it serves HTTP, and its route."""

from __future__ import annotations

from krm_fn.inputs.defaults import ENGINE, FUNCTION_PORT, FUNCTION_VERSION, GATEWAY
from krm_fn.inputs.model import FunctionInput, Key, Traffic
from krm_fn.inputs.nulls import without_nulls
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.resource import Path, Resource

Object = dict[str, Any]

SCHEMAS = {
    "core.openfunction.io/v1beta1": "function-v1beta1",
    "core.openfunction.io/v1beta2": "function-v1beta2",
}
"""Supported versions and their schemas."""

ROUTELESS = ("core.openfunction.io/v1alpha1", "core.openfunction.io/v1alpha2")
"""Versions without routes: https://github.com/OpenFunction/OpenFunction/tree/v0.6.0/apis/core"""

_V1BETA1_ROUTE: Path = ("spec", "route")
_V1BETA2_ROUTE: Path = ("spec", "serving", "triggers", "http", "route")


def read_function(resource: Resource, key: Key) -> FunctionInput | None:
    """Reads a valid Function; None if it does not serve HTTP. key has the effective namespace."""
    spec: Object = resource.object["spec"] if resource.object else {}
    serving = spec.get("serving")
    if serving is None:
        return None
    if resource.api_version.endswith("v1beta1"):
        if serving.get("runtime") == "async":
            return None
        return _build(resource, key, spec, spec, ENGINE, _V1BETA1_ROUTE)
    triggers = serving.get("triggers") or {}
    http = triggers.get("http")
    if http is None:
        if triggers.get("dapr"):
            return None
        http = {}
    return _build(resource, key, spec, http, http.get("engine") or ENGINE, _V1BETA2_ROUTE)


def _build(resource: Resource, key: Key, spec: Object, http: Object, engine: str, route_path: Path) -> FunctionInput:
    """Builds the record. http: the mapping with ``route`` and ``port``."""
    route = http.get("route") or {}
    ref = route.get("gatewayRef")
    rules = route.get("rules")
    traffic = route.get("traffic")
    return FunctionInput(
        key,
        spec.get("version") or FUNCTION_VERSION,
        http.get("port") or FUNCTION_PORT,
        engine,
        Key(ref["namespace"], ref["name"]) if ref else GATEWAY,
        tuple(route.get("hostnames") or ()),
        tuple(map(without_nulls, rules)) if rules else None,
        _traffic(traffic) if traffic else (),
        route_path,
        resource,
    )


def _traffic(traffic: Object) -> tuple[Traffic, ...]:
    return tuple(Traffic(t.get("revisionName") or "", t["percent"]) for t in traffic.get("knative") or ())
