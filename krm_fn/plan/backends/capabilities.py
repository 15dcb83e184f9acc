"""Checks for features that the provider does not support, according to its preset.

They cover ListenerSets and the features that the author of a route or of functionConfig wrote. They do nothing if the
provider is unknown. `identity` checks the filters that krm-fn adds to identify Knative revisions.
"""

from __future__ import annotations

from krm_fn.gatewayapi.features import FIELDS, PORT_REDIRECT, SCHEME_REDIRECT, features_of, rewrites_path
from krm_fn.plan.model import HTTPS_PORT
from krm_fn.presets.preset import FEATURES
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs, Key
    from krm_fn.plan.model import FunctionPlan, GatewayPlan
    from krm_fn.presets.preset import Preset
    from krm_fn.resource import Path

_OTHER_PROVIDER = "use another provider (`krm-fn providers` lists the features of each)"
_REMEDIES = {
    "rewrites_host": f"Remove hostname from the URLRewrite, or {_OTHER_PROVIDER}.",
    "rewrites_path": f"Remove path from the URLRewrite, or {_OTHER_PROVIDER}.",
    "filters_backends": f"Move the filters to the rule, with a rule for each backend, or {_OTHER_PROVIDER}.",
    "rewrites_backends": f"Move the URLRewrite to the rule, with a rule for each backend, or {_OTHER_PROVIDER}.",
    "sets_headers": f"Remove the filter, or {_OTHER_PROVIDER}.",
    "host_header": f"Set the Host with URLRewrite.hostname, or {_OTHER_PROVIDER}.",
}
_REDIRECT_REMEDIES = {
    SCHEME_REDIRECT: f"Remove tls.redirect and configure the redirect in the provider, or {_OTHER_PROVIDER}.",
    PORT_REDIRECT: f"Put the HTTPS listener on port {HTTPS_PORT}, or {_OTHER_PROVIDER}.",
}


def check_capabilities(
    gateways: tuple[GatewayPlan, ...], functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report
) -> None:
    """Reports features that the input asks for and the Gateway's provider does not support."""
    for gateway in gateways:
        _check_listener_set(gateway, report)
        _check_redirect(gateway, inputs, report)
    with_rules = {function.key: function for function in inputs.functions if function.rules}
    if inputs.config.strip_path_prefix:
        _check_stripping(functions, with_rules, inputs, report)
    for plan in functions if with_rules else ():
        preset = plan.gateway.preset
        if preset and (function := with_rules.get(plan.key)):
            _check_rules(function, preset, report)


def _check_listener_set(gateway: GatewayPlan, report: Report) -> None:
    preset = gateway.preset
    if gateway.placement == "ListenerSet" and preset and not preset.listener_set:
        report.add(
            "OFN243",
            f"The listeners of Gateway {gateway.key} are in a ListenerSet, which {_verdict(preset, 'listener_set')}.",
            gateway.source,
            ("spec", "gatewayRef"),
        )


def _check_redirect(gateway: GatewayPlan, inputs: Inputs, report: Report) -> None:
    """Checks ``tls.redirect``. The redirect names a port only if it is not the default port of https."""
    redirect, preset = gateway.redirect, gateway.preset
    if redirect is None or preset is None:
        return
    for feature in (SCHEME_REDIRECT, *((PORT_REDIRECT,) if redirect.port != HTTPS_PORT else ())):
        if feature in preset.lacks:
            report.add(
                "OFN244",
                f"tls.redirect needs {FIELDS[feature]} on Gateway {gateway.key}, which {_verdict(preset, feature)}.",
                inputs.config.source or gateway.source,
                ("spec", "tls", "redirect"),
                remedy=_REDIRECT_REMEDIES[feature],
            )


def _check_stripping(
    functions: tuple[FunctionPlan, ...], with_rules: dict[Key, FunctionInput], inputs: Inputs, report: Report
) -> None:
    """Checks ``routes.stripPathPrefix`` once for each Gateway that has a route with a stripped prefix."""
    reported: set[Key] = set()
    for plan in functions:
        gateway, preset = plan.gateway, plan.gateway.preset
        if preset is None or preset.rewrites_path or gateway.key in reported:
            continue
        given = with_rules[plan.key].rules if plan.key in with_rules else None
        if any(rewrites_path(rule) and not (given and rewrites_path(given[i])) for i, rule in enumerate(plan.rules)):
            reported.add(gateway.key)
            report.add(
                "OFN244",
                f"routes.stripPathPrefix adds {FEATURES['rewrites_path']} to routes of Gateway {gateway.key}, which "
                f"{_verdict(preset, 'rewrites_path')}.",
                inputs.config.source or gateway.source,
                ("spec", "routes", "stripPathPrefix"),
                remedy="Remove it, and let the Functions serve paths that begin with their prefix or set "
                f"pathTemplate: / on the Gateway; or {_OTHER_PROVIDER}.",
            )


def _check_rules(function: FunctionInput, preset: Preset, report: Report) -> None:
    """Reports each unsupported feature of a Function's rules once, at its first use."""
    found: dict[str, Path] = {}
    for index, rule in enumerate(function.rules or ()):
        for feature, path in features_of(rule):
            if _lacks(preset, feature):
                found.setdefault(feature, ("rules", index, *path))
    if "sets_headers" in found:
        found.pop("host_header", None)
    for feature, path in found.items():
        report.add(
            "OFN242",
            f"The route of Function {function.key} uses {FEATURES.get(feature) or FIELDS[feature]}, which "
            f"{_verdict(preset, feature)}.",
            function.source,
            (*function.route_path, *path),
            remedy=_REMEDIES.get(feature) or f"Remove it, or {_OTHER_PROVIDER}.",
        )


def _lacks(preset: Preset, feature: str) -> bool:
    return feature in preset.lacks or not getattr(preset, feature, True)


def _verdict(preset: Preset, feature: str) -> str:
    if source := preset.report if feature in preset.lacks else preset.limits.get(feature):
        return f"provider {preset.name} refuses or ignores ({source})"
    return f"provider {preset.name} is not known to support (as of {preset.since})"
