"""Scalers of KEDA's HTTP add-on: the requests that its interceptor accepts for each Service.

https://github.com/kedacore/http-add-on/tree/main/operator/apis/http (v1alpha1, v1beta1)
"""

from __future__ import annotations

from krm_fn.inputs.model import Scaler, ScalerRule
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from krm_fn.inputs.model import Key
    from krm_fn.resource import Resource


def read_http_scaled_object(resource: Resource, key: Key) -> Scaler:
    """Reads a valid HTTPScaledObject. Before version 0.6, ``hosts`` had the name ``host``."""
    spec = (resource.object or {}).get("spec") or {}
    hosts = spec.get("hosts") or ([spec["host"]] if spec.get("host") else ())
    rule = ScalerRule(tuple(hosts), tuple(spec.get("pathPrefixes") or ()))
    service = (spec.get("scaleTargetRef") or {}).get("service") or ""
    return Scaler(key, service, (rule,), resource.labels, resource)


def read_interceptor_route(resource: Resource, key: Key) -> Scaler:
    """Reads a valid InterceptorRoute. Without rules it accepts no request."""
    spec = (resource.object or {}).get("spec") or {}
    rules = tuple(
        ScalerRule(tuple(rule.get("hosts") or ()), tuple(path["value"] for path in rule.get("paths") or ()))
        for rule in spec.get("rules") or ()
    )
    return Scaler(key, (spec.get("target") or {}).get("service") or "", rules, resource.labels, resource)


SCALER_KINDS: tuple[tuple[str, str, Callable[[Resource, Key], Scaler]], ...] = (
    ("HTTPScaledObject", "http-scaled-object", read_http_scaled_object),
    ("InterceptorRoute", "interceptor-route", read_interceptor_route),
)
"""Kind, schema and reader of each scaler."""
