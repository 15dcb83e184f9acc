"""The plans of OpenFunction Gateways: their listeners, the listeners that routes attach to, and the entry Service."""

from __future__ import annotations

from krm_fn.constants import MAX_LABEL
from krm_fn.diagnostics.places import place
from krm_fn.diagnostics.report import WithYaml
from krm_fn.gatewayapi.names import LONGEST, hostname_fault, is_label
from krm_fn.plan.attachment.shown import explain_assumed
from krm_fn.plan.attachment.sites import find_site
from krm_fn.plan.compatibility import conventions_of
from krm_fn.plan.entry.service import plan_entry
from krm_fn.plan.listeners.assembly import from_kubernetes
from krm_fn.plan.listeners.holders import check_holders
from krm_fn.plan.listeners.injection import check_injections, foreign_listeners
from krm_fn.plan.listeners.issuers import check_own_issuers, issuer_annotations
from krm_fn.plan.listeners.matching import allows_kind
from krm_fn.plan.listeners.redirect import plan_redirect, redirected
from krm_fn.plan.listeners.tls import plan_https
from krm_fn.plan.listeners.tls_explanation import explain_tls
from krm_fn.plan.model import GatewayPlan, Tls
from krm_fn.typed import TYPE_CHECKING
from krm_fn.yaml_text.flow import one_line

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs, Key
    from krm_fn.plan.hostnames.exposure import Exposures
    from krm_fn.plan.model import Listener
    from krm_fn.plan.site import Site
    from krm_fn.presets.preset import Preset
    from krm_fn.resource import Resource


def plan_gateways(inputs: Inputs, exposures: Exposures, report: Report) -> tuple[GatewayPlan, ...]:
    """Plans every OpenFunction Gateway of the input and the references; sorts them by key."""
    gateways = sorted(inputs.gateways, key=lambda gateway: gateway.key)
    found = [plan_gateway(gateway, inputs, exposures, report) for gateway in gateways]
    plans = tuple(_meeting_neighbours(plan, found) for plan in found)
    check_injections(plans, report)
    check_holders(plans, inputs, report)
    check_own_issuers(plans, inputs, report)
    _check_entries(plans, report)
    return plans


def plan_gateway(gateway: GatewayInput, inputs: Inputs, exposures: Exposures, report: Report) -> GatewayPlan:
    """Plans one OpenFunction Gateway."""
    site = find_site(gateway, inputs, report)
    conventions = conventions_of(inputs.config)
    made, adopted = plan_https(site, exposures, inputs, report)
    listeners = _exposed(site.written + made, site.preset)
    attached, by_section = _attach(site, listeners, adopted, inputs)
    if redirect := plan_redirect(site, listeners, attached, inputs, report):
        attached, by_section = redirected(attached, listeners, redirect), True
    _check(gateway, report)
    _explain(site, listeners, inputs, report)
    if gateway.reference and gateway.gateway_ref and exposures.is_used(gateway):
        explain_assumed(site, report)
    explain_tls(site, listeners, made, inputs.config.tls.issuer, report)
    return GatewayPlan(
        key=gateway.key,
        written_namespace=gateway.source.namespace,
        domain=gateway.domain,
        cluster_domain=gateway.cluster_domain,
        listeners=listeners,
        placement=site.placement,
        target=site.target,
        class_name=site.class_name,
        preset=site.preset,
        existing=site.existing,
        parent=site.parent,
        attached=attached,
        by_section=by_section,
        narrows=conventions.attach_by_section,
        owner_namespace=site.parent.namespace,
        label_key=gateway.http_route_label_key,
        entry=plan_entry(site, listeners, inputs, report),
        annotations=conventions.annotations(listeners),
        tls=Tls(frozenset(listener.name for listener in made), issuer_annotations(inputs.config.tls.issuer)),
        redirect=redirect,
        source=gateway.source,
    )


def _exposed(listeners: tuple[Listener, ...], preset: Preset | None) -> tuple[Listener, ...]:
    """Adds the ports of the provider's Service that lead to the listeners' entry points."""
    if preset is None or not preset.entry_points:
        return listeners
    return tuple(listener._replace(exposed=preset.entry_points.get(listener.port, 0)) for listener in listeners)


def _attach(
    site: Site, listeners: tuple[Listener, ...], adopted: tuple[Listener, ...], inputs: Inputs
) -> tuple[tuple[Listener, ...], bool]:
    """Returns the listeners that routes may attach to, and whether routes must name them to avoid others."""
    gateway, config = site.gateway, inputs.config
    ours = tuple(listener for listener in (*listeners, *_exposed(adopted, site.preset)) if allows_kind(listener))
    shared = gateway.gateway_def is None and site.parent.kind == "Gateway"
    by_section = config.routes_attach == "Listeners" or (
        config.routes_attach == "Auto" and shared and conventions_of(config).attach_by_section
    )
    if by_section and ours:
        return ours, True
    others = from_kubernetes(foreign_listeners(site.existing, inputs), gateway.cluster_domain) if shared else ()
    names = {listener.name for listener in ours}
    return ours + tuple(o for o in _exposed(others, site.preset) if o.name not in names and allows_kind(o)), False


def _meeting_neighbours(plan: GatewayPlan, plans: list[GatewayPlan]) -> GatewayPlan:
    """Adds the listeners of other OpenFunction Gateways on the same Kubernetes Gateway.

    A route that names no listener attaches to these, too.
    """
    if plan.by_section or plan.parent.kind != "Gateway":
        return plan
    met = {listener.name: listener for listener in plan.attached}
    for other in plans:
        if other.parent == plan.parent:
            for listener in filter(allows_kind, other.listeners):
                met.setdefault(listener.name, listener)
    return plan if len(met) == len(plan.attached) else plan._replace(attached=tuple(met.values()))


def _check(gateway: GatewayInput, report: Report) -> None:
    label = f"{gateway.key.namespace}.{gateway.key.name}"
    if len(label) > MAX_LABEL:
        report.add(
            "OFN307",
            f'Routes of Gateway {gateway.key} have the label value "{label}" of {len(label)} characters; '
            f"{MAX_LABEL} are allowed.",
            gateway.source,
            ("metadata", "name"),
        )
    if not is_label(gateway.key.namespace):
        report.add(
            "OFN308",
            f'The namespace "{gateway.key.namespace}" of Gateway {gateway.key} is not a DNS label.',
            gateway.source,
            ("metadata", "namespace"),
        )
    for field, domain in (("domain", gateway.domain), ("clusterDomain", gateway.cluster_domain)):
        if len(domain) > LONGEST - len("*."):
            fault = hostname_fault(f"*.{domain}")
            message = f'Hostname "*.{domain}" of listeners of Gateway {gateway.key} {fault}.'
            report.add("OFN301", message, gateway.source, ("spec", field))


def _explain(site: Site, listeners: tuple[Listener, ...], inputs: Inputs, report: Report) -> None:
    """Reports tasks for the owner of the Kubernetes Gateway."""
    gateway, target = site.gateway, site.target
    faulty = inputs.faulty_kubernetes_gateways.get(target)
    if faulty and gateway.gateway_ref:
        _explain_faulty(gateway, target, faulty, report)
        return
    if site.placement == "ListenerSet":
        why = "listeners.strategy is ListenerSet" if site.present else f"Kubernetes Gateway {target} {_absence(site)}"
        report.add(
            "OFN212",
            f"The listeners of Gateway {gateway.key} go into ListenerSet {gateway.key}, because {why}; Kubernetes "
            f"Gateway {target} must allow ListenerSets from namespace {gateway.key.namespace}.",
            gateway.source,
            ("spec", "gatewayRef"),
            remedy=f"In Kubernetes Gateway {target}, set spec.allowedListeners.namespaces.from to All, or to Selector "
            f"with a selector for namespace {gateway.key.namespace}.",
        )
        return
    if site.placement != "Print":
        return
    report.add(
        "OFN211",
        WithYaml(
            f"Kubernetes Gateway {target} {_absence(site)}; its owner must add these listeners "
            f"for Gateway {gateway.key} to spec.listeners:",
            [f"- {one_line(listener.body)}" for listener in listeners],
        ),
        gateway.source,
        ("spec", "gatewayRef"),
    )


def _absence(site: Site) -> str:
    return "is given for reference" if site.existing else "is not in the input"


def _explain_faulty(gateway: GatewayInput, target: Key, faulty: Resource, report: Report) -> None:
    report.add(
        "OFN342",
        f"Kubernetes Gateway {target} is in the input ({place(faulty)}) but cannot be read, so it is not decided where "
        f"the listeners of Gateway {gateway.key} go.",
        gateway.source,
        ("spec", "gatewayRef"),
    )


def _check_entries(plans: tuple[GatewayPlan, ...], report: Report) -> None:
    """Reports two Gateways of one namespace that need the same entry Service."""
    owners: dict[tuple[str, str], GatewayPlan] = {}
    for plan in plans:
        if not plan.entry or not plan.entry.service:
            continue
        key = (plan.key.namespace, plan.entry.service.name)
        other = owners.setdefault(key, plan)
        if other is not plan:
            report.add(
                "OFN213",
                f"Gateways {other.key} and {plan.key} both need the name {key[0]}/{key[1]} for their entry Service.",
                plan.source,
            )
