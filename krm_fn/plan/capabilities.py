"""What is asked of a provider that, as its preset says, it does not carry out: filters of routes, and ListenerSets.

Only where the provider is known, and only what the author of a route wrote: what expansion adds to tell revisions apart
is `identity`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from krm_fn.presets.preset import FEATURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs
    from krm_fn.plan.model import FunctionPlan, GatewayPlan
    from krm_fn.presets.preset import Preset
    from krm_fn.resource import Path

Object = dict[str, Any]

_ANOTHER = "use another provider (krm-fn providers says what each carries out)"
_REMEDIES = {
    "rewrites_host": f"Remove hostname from the URLRewrite, or {_ANOTHER}.",
    "filters_backends": f"Move the filters to the rule, with a rule for each backend, or {_ANOTHER}.",
    "sets_headers": f"Remove the filter, or {_ANOTHER}.",
    "host_header": f"Set the Host with URLRewrite.hostname, or {_ANOTHER}.",
}


def check_capabilities(
    gateways: tuple[GatewayPlan, ...], functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report
) -> None:
    """Report what Gateways and the rules that Functions have of their own ask in vain."""
    for gateway in gateways:
        _check_listener_set(gateway, report)
    written = {function.key: function for function in inputs.functions if function.rules}
    for plan in functions if written else ():
        preset = plan.gateway.preset
        if preset and (function := written.get(plan.key)):
            _check_rules(function, preset, report)


def _check_listener_set(gateway: GatewayPlan, report: Report) -> None:
    preset = gateway.preset
    if gateway.placement == "ListenerSet" and preset and not preset.listener_set:
        report.add(
            "OFN243",
            f"The listeners of Gateway {gateway.key} are a ListenerSet, which {_verdict(preset, 'listener_set')}.",
            gateway.source,
            ("spec", "gatewayRef"),
        )


def _check_rules(function: FunctionInput, preset: Preset, report: Report) -> None:
    """Once for each feature, at the first place."""
    found: dict[str, Path] = {}
    for index, rule in enumerate(function.rules or ()):
        for feature, path in _asked(rule):
            if not getattr(preset, feature):
                found.setdefault(feature, ("rules", index, *path))
    if "sets_headers" in found:
        found.pop("host_header", None)
    for feature, path in found.items():
        report.add(
            "OFN242",
            f"The route of Function {function.key} has {FEATURES[feature]}, which {_verdict(preset, feature)}.",
            function.source,
            (*function.route_path, *path),
            remedy=_REMEDIES[feature],
        )


def _asked(rule: Object) -> Iterator[tuple[str, Path]]:
    """Fields of a preset that a rule needs, each with the place that asks for it."""
    for index, body in enumerate(rule.get("filters") or ()):
        if (body.get("urlRewrite") or {}).get("hostname"):
            yield "rewrites_host", ("filters", index, "urlRewrite", "hostname")
        if modifier := body.get("requestHeaderModifier"):
            yield "sets_headers", ("filters", index)
            if _writes_host(modifier):
                yield "host_header", ("filters", index)
    for index, ref in enumerate(rule.get("backendRefs") or ()):
        if ref.get("filters"):
            yield "filters_backends", ("backendRefs", index, "filters")


def _writes_host(modifier: Object) -> bool:
    headers = [*(modifier.get("set") or ()), *(modifier.get("add") or ())]
    return any(header["name"].lower() == "host" for header in headers)


def _verdict(preset: Preset, feature: str) -> str:
    if source := preset.limits.get(feature):
        return f"provider {preset.name} refuses or ignores ({source})"
    return f"provider {preset.name} is not known to carry out (as of {preset.since})"
