"""The surroundings of an OpenFunction Gateway, found: provider, placement of its listeners, parent of its routes."""

from __future__ import annotations

from krm_fn.gatewayapi.bundles import LISTENER_SET_SINCE
from krm_fn.plan.attachment.shown import find_shown, with_shown
from krm_fn.plan.compatibility import conventions_of
from krm_fn.plan.entry.provider import find_preset
from krm_fn.plan.model import Parent
from krm_fn.plan.site import Site
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config
    from krm_fn.inputs.model import GatewayInput, Inputs, Key, KubernetesGateway
    from krm_fn.presets.preset import Preset


def find_site(gateway: GatewayInput, inputs: Inputs, report: Report) -> Site:
    """Finds the site of one OpenFunction Gateway; reports faults of its listeners."""
    target = gateway.target
    existing = _existing(gateway, inputs)
    definition = _definition(gateway, target, inputs)
    class_name = existing.class_name if existing else ""
    if definition and definition.gateway_def:
        class_name = definition.gateway_def.class_name
    preset = find_preset(gateway, existing, class_name, inputs, report)
    written = conventions_of(inputs.config).listeners(gateway, preset, report)
    made = definition is not None and not definition.reference
    present = made or bool(existing and existing.source) or target in inputs.faulty_kubernetes_gateways
    shown = find_shown(gateway, existing, written, inputs) if gateway.reference and gateway.gateway_ref else None
    placement, parent = _placement(gateway, preset, inputs, present=present)
    return Site(
        gateway=gateway,
        existing=existing,
        class_name=class_name,
        preset=preset,
        present=present,
        placement=placement,
        parent=shown.holder if shown else parent,
        written=with_shown(written, shown, gateway.cluster_domain),
        shown=shown,
    )


def _existing(gateway: GatewayInput, inputs: Inputs) -> KubernetesGateway | None:
    """Returns the Kubernetes Gateway that functionConfig describes, with the input's listeners if it lists none.

    Without a description it returns the one of the input. A generated one does not count, or a second run would
    differ from the first.
    """
    found, described = inputs.kubernetes_gateways.get(gateway.target), gateway.kubernetes_gateway
    there = None if found and found.source and found.source.is_generated else found
    if described and there and not described.listeners:
        return described._replace(listeners=there.listeners, injected=there.injected)
    return described or there


def _definition(gateway: GatewayInput, target: Key, inputs: Inputs) -> GatewayInput | None:
    """Returns the OpenFunction Gateway with the ``gatewayDef`` for this Kubernetes Gateway.

    This is the Gateway itself, else another one of the input, else one given for reference.
    """
    if gateway.gateway_def:
        return gateway
    there = [other for other in inputs.gateways if other.gateway_def and other.gateway_def.key == target]
    return min(there, key=lambda other: (other.reference, other.key), default=None)


def _placement(gateway: GatewayInput, preset: Preset | None, inputs: Inputs, *, present: bool) -> tuple[str, Parent]:
    """Decides the placement of the listeners and the parent of routes; for a reference, as its owner's run does."""
    own = Parent("Gateway", *gateway.target)
    if gateway.gateway_def:
        return ("Reference" if gateway.reference else "Create"), own
    strategy = (gateway.reference and inputs.owner_strategy) or inputs.config.listeners_strategy
    in_set = strategy == "ListenerSet" if strategy != "Auto" else not present and _has_sets(preset, inputs.config)
    parent = Parent("ListenerSet", *gateway.key) if in_set else own
    if gateway.reference:
        return "Reference", parent
    if in_set:
        return "ListenerSet", parent
    return ("Merge" if present else "Print"), parent


def _has_sets(preset: Preset | None, config: Config) -> bool:
    """Decides whether the provider and the configured Gateway API version have ListenerSets."""
    has = preset is not None and preset.listener_set and config.gateway_api_version >= LISTENER_SET_SINCE
    return has and conventions_of(config).listener_sets
