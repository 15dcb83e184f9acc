"""OpenFunction Gateways: where their listeners go, what routes attach to, and the unified entry."""

from __future__ import annotations

from krm_fn.constants import MAX_LABEL
from krm_fn.diagnostics.places import place
from krm_fn.plan.bundles import LISTENER_SET_SINCE
from krm_fn.plan.conventions import conventions_of
from krm_fn.plan.entry import plan_entry
from krm_fn.plan.holders import check_holders
from krm_fn.plan.injection import check_injections, foreign_listeners
from krm_fn.plan.issuers import check_own_issuers, issuer_annotations
from krm_fn.plan.listeners import from_kubernetes
from krm_fn.plan.matching import allows_kind
from krm_fn.plan.model import GatewayPlan, Parent, Tls
from krm_fn.plan.names import LONGEST, hostname_fault, is_label
from krm_fn.plan.provider import find_preset
from krm_fn.plan.redirect import plan_redirect, redirected
from krm_fn.plan.tls import plan_https
from krm_fn.plan.tls_explanation import explain_tls
from krm_fn.plan.visibility import MAX_PARENTS
from krm_fn.typed import TYPE_CHECKING
from krm_fn.yaml_text.flow import one_line

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Config, GatewayInput, Inputs, Key, KubernetesGateway
    from krm_fn.plan.exposure import Exposures
    from krm_fn.plan.model import Listener
    from krm_fn.presets.preset import Preset
    from krm_fn.resource import Resource


def plan_gateways(inputs: Inputs, exposures: Exposures, report: Report) -> tuple[GatewayPlan, ...]:
    """Every OpenFunction Gateway of the input and the references, by key."""
    gateways = sorted(inputs.gateways, key=lambda gateway: gateway.key)
    found = [plan_gateway(gateway, inputs, exposures, report) for gateway in gateways]
    plans = tuple(_meeting_neighbours(plan, found) for plan in found)
    check_injections(plans, report)
    check_holders(plans, inputs, report)
    check_own_issuers(plans, inputs, report)
    _check_entries(plans, report)
    return plans


def plan_gateway(gateway: GatewayInput, inputs: Inputs, exposures: Exposures, report: Report) -> GatewayPlan:
    """One OpenFunction Gateway."""
    target = gateway.target
    existing = gateway.kubernetes_gateway or _existing(target, inputs)
    faulty = inputs.faulty_kubernetes_gateways.get(target)
    definition = _definition(gateway, target, inputs)
    class_name = existing.class_name if existing else ""
    if definition and definition.gateway_def:
        class_name = definition.gateway_def.class_name
    preset = find_preset(gateway, target, existing, class_name, inputs, report)
    conventions = conventions_of(inputs.config)
    present = bool((existing and existing.source) or (definition and not definition.reference) or faulty)
    placement, parent = _place(gateway, target, preset, inputs.config, present=present)
    written = conventions.listeners(gateway, preset, report)
    others = existing if parent.kind == "Gateway" else None
    made, adopted = plan_https(gateway, written, others, parent, preset, exposures, inputs, report)
    listeners = _exposed(written + made, preset)
    attached, sections = _attach(gateway, listeners, adopted, existing, parent, preset, inputs)
    if redirect := plan_redirect(gateway, listeners, attached, parent, inputs, report):
        attached = redirected(attached, listeners, redirect)
        sections = tuple(listener.name for listener in attached)
    tls = Tls(frozenset(listener.name for listener in made), issuer_annotations(inputs.config.tls.issuer))
    _check(gateway, [name for name in sections if name not in tls.made], report)
    if faulty and gateway.gateway_ref:
        _explain_faulty(gateway, target, faulty, report)
    elif placement in ("ListenerSet", "Print"):
        _explain(placement, gateway, target, listeners, report, present=present)
    explain_tls(gateway, placement, listeners, made, existing, target, inputs.config.tls.issuer, report)
    return GatewayPlan(
        key=gateway.key,
        written_namespace=gateway.source.namespace,
        domain=gateway.domain,
        cluster_domain=gateway.cluster_domain,
        listeners=listeners,
        placement=placement,
        target=target,
        class_name=class_name,
        preset=preset,
        existing=existing,
        parent=parent,
        sections=sections,
        attached=attached,
        owner_namespace=parent.namespace,
        label_key=gateway.http_route_label_key,
        entry=plan_entry(gateway, target, existing, class_name, preset, listeners, inputs, report),
        annotations=conventions.annotations(listeners),
        tls=tls,
        redirect=redirect,
        source=gateway.source,
    )


def _existing(target: Key, inputs: Inputs) -> KubernetesGateway | None:
    """The Kubernetes Gateway of the input; one generated here is not, or a second run would differ from the first."""
    found = inputs.kubernetes_gateways.get(target)
    return None if found and found.source and found.source.is_generated else found


def _definition(gateway: GatewayInput, target: Key, inputs: Inputs) -> GatewayInput | None:
    """The OpenFunction Gateway that describes the Kubernetes Gateway: itself, one of the input, one for reference."""
    if gateway.gateway_def:
        return gateway
    there = [other for other in inputs.gateways if other.gateway_def and other.gateway_def.key == target]
    return min(there, key=lambda other: (other.reference, other.key), default=None)


def _place(
    gateway: GatewayInput, target: Key, preset: Preset | None, config: Config, *, present: bool
) -> tuple[str, Parent]:
    """Where the listeners go, and so what routes attach to. present: the Kubernetes Gateway is there, or will be."""
    own = Parent("Gateway", target.namespace, target.name)
    if gateway.gateway_def:
        return ("Reference" if gateway.reference else "Create"), own
    in_set = _in_listener_set(preset, config, present=present)
    parent = Parent("ListenerSet", gateway.key.namespace, gateway.key.name) if in_set else own
    if gateway.reference:
        return "Reference", parent
    if in_set:
        return "ListenerSet", parent
    return ("Merge" if present else "Print"), parent


def _in_listener_set(preset: Preset | None, config: Config, *, present: bool) -> bool:
    if config.listeners_strategy != "Auto":
        return config.listeners_strategy == "ListenerSet"
    supported = (
        conventions_of(config).listener_sets
        and preset is not None
        and preset.listener_set
        and config.gateway_api_version >= LISTENER_SET_SINCE
    )
    return supported and not present


def _exposed(listeners: tuple[Listener, ...], preset: Preset | None) -> tuple[Listener, ...]:
    """With the ports by which a provider's Service leads to its entry points."""
    if preset is None or not preset.entry_points:
        return listeners
    return tuple(listener._replace(exposed=preset.entry_points.get(listener.port, 0)) for listener in listeners)


def _attach(
    gateway: GatewayInput,
    listeners: tuple[Listener, ...],
    adopted: tuple[Listener, ...],
    existing: KubernetesGateway | None,
    parent: Parent,
    preset: Preset | None,
    inputs: Inputs,
) -> tuple[tuple[Listener, ...], tuple[str, ...]]:
    """The listeners that a route meets, and the sectionNames it names to meet no others."""
    config = inputs.config
    ours = tuple(listener for listener in (*listeners, *_exposed(adopted, preset)) if allows_kind(listener))
    shared = gateway.gateway_def is None and parent.kind == "Gateway"
    by_section = config.routes_attach == "Listeners" or (
        config.routes_attach == "Auto" and shared and conventions_of(config).attach_by_section
    )
    if by_section and ours:
        return ours, tuple(listener.name for listener in ours)
    others = from_kubernetes(foreign_listeners(existing, inputs), gateway.cluster_domain) if shared else ()
    names = {listener.name for listener in ours}
    return ours + tuple(o for o in _exposed(others, preset) if o.name not in names and allows_kind(o)), ()


def _meeting_neighbours(plan: GatewayPlan, plans: list[GatewayPlan]) -> GatewayPlan:
    """With the listeners of other OpenFunction Gateways on its Kubernetes Gateway, where routes name none."""
    if plan.sections or plan.parent.kind != "Gateway":
        return plan
    met = {listener.name: listener for listener in plan.attached}
    for other in plans:
        if other.parent == plan.parent:
            for listener in filter(allows_kind, other.listeners):
                met.setdefault(listener.name, listener)
    return plan if len(met) == len(plan.attached) else plan._replace(attached=tuple(met.values()))


def _check(gateway: GatewayInput, sections: list[str], report: Report) -> None:
    label = f"{gateway.key.namespace}.{gateway.key.name}"
    if len(label) > MAX_LABEL:
        report.add(
            "OFN307",
            f'The label value "{label}" that routes of Gateway {gateway.key} carry has {len(label)} characters; '
            f"{MAX_LABEL} are allowed.",
            gateway.source,
            ("metadata", "name"),
        )
    if not is_label(gateway.key.namespace):
        report.add(
            "OFN308", f'"{gateway.key.namespace}" is no namespace name.', gateway.source, ("metadata", "namespace")
        )
    for field, domain in (("domain", gateway.domain), ("clusterDomain", gateway.cluster_domain)):
        if len(domain) > LONGEST - len("*."):
            message = f'Hostname "*.{domain}" of listeners of Gateway {gateway.key} {hostname_fault(f"*.{domain}")}.'
            report.add("OFN301", message, gateway.source, ("spec", field))
    if len(sections) > MAX_PARENTS:
        report.add(
            "OFN304",
            f"Gateway {gateway.key} has {len(sections)} listeners that routes would name as parents; "
            f"an HTTPRoute takes {MAX_PARENTS} parentRefs.",
            gateway.source,
            ("spec", "gatewaySpec", "listeners"),
            remedy="Set routes.attach: Gateway, or split the Gateway in two.",
        )


def _explain(
    placement: str,
    gateway: GatewayInput,
    target: Key,
    listeners: tuple[Listener, ...],
    report: Report,
    *,
    present: bool,
) -> None:
    if placement == "ListenerSet":
        why = "listeners.strategy asks for it" if present else f"Kubernetes Gateway {target} is not in the input"
        report.add(
            "OFN212",
            f"The listeners of Gateway {gateway.key} are a ListenerSet of that name, because {why}; it works once "
            f"Kubernetes Gateway {target} allows ListenerSets from namespace {gateway.key.namespace}.",
            gateway.source,
            ("spec", "gatewayRef"),
            remedy="In the Kubernetes Gateway, set spec.allowedListeners.namespaces.from to All, "
            "or to Selector with a selector for that namespace.",
        )
        return
    report.add(
        "OFN211",
        f"Kubernetes Gateway {target} is not in the input; its owner must add these listeners "
        f"for Gateway {gateway.key} to spec.listeners:",
        gateway.source,
        ("spec", "gatewayRef"),
        paste=[f"- {one_line(listener.body)}" for listener in listeners],
    )


def _explain_faulty(gateway: GatewayInput, target: Key, faulty: Resource, report: Report) -> None:
    report.add(
        "OFN342",
        f"Where the listeners of Gateway {gateway.key} go is not decided: Kubernetes Gateway {target} is in the input "
        f"({place(faulty)}) and cannot be read.",
        gateway.source,
        ("spec", "gatewayRef"),
    )


def _check_entries(plans: tuple[GatewayPlan, ...], report: Report) -> None:
    """Two Gateways of one namespace that want the same entry Service."""
    owners: dict[tuple[str, str], GatewayPlan] = {}
    for plan in plans:
        if not plan.entry or not plan.entry.service:
            continue
        key = (plan.key.namespace, plan.entry.service.name)
        other = owners.setdefault(key, plan)
        if other is not plan:
            report.add(
                "OFN213",
                f"Gateways {other.key} and {plan.key} both want the entry Service {key[0]}/{key[1]}.",
                plan.source,
            )
