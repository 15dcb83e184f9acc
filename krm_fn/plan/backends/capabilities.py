"""What is asked of a provider that, as its preset says, it does not carry out: features of routes, and ListenerSets.

Only where the provider is known, and only what the author of a route or functionConfig wrote: what expansion adds to
tell revisions apart is `identity`'s.
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

_ANOTHER = "use another provider (krm-fn providers says what each carries out)"
_REMEDIES = {
    "rewrites_host": f"Remove hostname from the URLRewrite, or {_ANOTHER}.",
    "rewrites_path": f"Remove path from the URLRewrite, or {_ANOTHER}.",
    "filters_backends": f"Move the filters to the rule, with a rule for each backend, or {_ANOTHER}.",
    "rewrites_backends": f"Move the URLRewrite to the rule, with a rule for each backend, or {_ANOTHER}.",
    "sets_headers": f"Remove the filter, or {_ANOTHER}.",
    "host_header": f"Set the Host with URLRewrite.hostname, or {_ANOTHER}.",
}
_REDIRECT_REMEDIES = {
    SCHEME_REDIRECT: f"Leave out tls.redirect and redirect by the provider's own means, or {_ANOTHER}.",
    PORT_REDIRECT: f"Put the HTTPS listener on port {HTTPS_PORT}, which a redirect need not say, or {_ANOTHER}.",
}


def check_capabilities(
    gateways: tuple[GatewayPlan, ...], functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report
) -> None:
    """Report what Gateways, functionConfig, and the rules that Functions have of their own ask in vain."""
    for gateway in gateways:
        _check_listener_set(gateway, report)
        _check_redirect(gateway, inputs, report)
    written = {function.key: function for function in inputs.functions if function.rules}
    if inputs.config.strip_path_prefix:
        _check_stripping(functions, written, inputs, report)
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


def _check_redirect(gateway: GatewayPlan, inputs: Inputs, report: Report) -> None:
    """``tls.redirect``; a port is written only where it is another one than https has."""
    redirect, preset = gateway.redirect, gateway.preset
    if redirect is None or preset is None:
        return
    for feature in (SCHEME_REDIRECT, *((PORT_REDIRECT,) if redirect.port != HTTPS_PORT else ())):
        if feature in preset.lacks:
            report.add(
                "OFN244",
                f"tls.redirect sends requests to Gateway {gateway.key} to https by {FIELDS[feature]}, which "
                f"{_verdict(preset, feature)}.",
                inputs.config.source or gateway.source,
                ("spec", "tls", "redirect"),
                remedy=_REDIRECT_REMEDIES[feature],
            )


def _check_stripping(
    functions: tuple[FunctionPlan, ...], written: dict[Key, FunctionInput], inputs: Inputs, report: Report
) -> None:
    """``routes.stripPathPrefix``, once for each Gateway that has a route whose prefix it strips."""
    told: set[Key] = set()
    for plan in functions:
        gateway, preset = plan.gateway, plan.gateway.preset
        if preset is None or preset.rewrites_path or gateway.key in told:
            continue
        own = written[plan.key].rules if plan.key in written else None
        if any(rewrites_path(rule) and not (own and rewrites_path(own[i])) for i, rule in enumerate(plan.rules)):
            told.add(gateway.key)
            report.add(
                "OFN244",
                f"routes.stripPathPrefix gives routes of Gateway {gateway.key} {FEATURES['rewrites_path']}, which "
                f"{_verdict(preset, 'rewrites_path')}.",
                inputs.config.source or gateway.source,
                ("spec", "routes", "stripPathPrefix"),
                remedy="Leave it out, and let Functions answer below their prefix or give the Gateway pathTemplate: /; "
                f"or {_ANOTHER}.",
            )


def _check_rules(function: FunctionInput, preset: Preset, report: Report) -> None:
    """Once for each feature, at the first place."""
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
            f"The route of Function {function.key} has {FEATURES.get(feature) or FIELDS[feature]}, which "
            f"{_verdict(preset, feature)}.",
            function.source,
            (*function.route_path, *path),
            remedy=_REMEDIES.get(feature) or f"Remove it, or {_ANOTHER}.",
        )


def _lacks(preset: Preset, feature: str) -> bool:
    return feature in preset.lacks or not getattr(preset, feature, True)


def _verdict(preset: Preset, feature: str) -> str:
    if source := preset.report if feature in preset.lacks else preset.limits.get(feature):
        return f"provider {preset.name} refuses or ignores ({source})"
    return f"provider {preset.name} is not known to carry out (as of {preset.since})"
