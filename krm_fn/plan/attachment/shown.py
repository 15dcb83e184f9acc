"""The listeners of a Gateway given for reference: the resources that show them, and the ones that routes assume.

Another run writes these listeners. Its input decides between a ListenerSet and listeners in the Kubernetes Gateway, so
this run looks for either among the resources that it gets.
"""

from __future__ import annotations

from krm_fn.constants import REFERENCE
from krm_fn.diagnostics.report import WithYaml
from krm_fn.plan.listeners.assembly import from_kubernetes
from krm_fn.plan.model import Parent
from krm_fn.plan.site import Shown
from krm_fn.typed import TYPE_CHECKING
from krm_fn.yaml_text.flow import one_line

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs, KubernetesGateway, ListenerSetInput
    from krm_fn.plan.model import Listener
    from krm_fn.plan.site import Site


def find_shown(
    gateway: GatewayInput, existing: KubernetesGateway | None, planned: tuple[Listener, ...], inputs: Inputs
) -> Shown | None:
    """Finds the holder and the listeners of a Gateway given for reference; None where no resource shows the holder."""
    own = Parent("Gateway", *gateway.target)
    there = existing if existing and existing.listeners else None
    names = {listener.name for listener in planned}
    recorded = there.injected.get(str(gateway.key), ()) if there else ()
    ours = tuple(one for one in there.listeners if one.name in names.union(recorded)) if there else ()
    expected = not _is_described(gateway, inputs)
    if recorded:
        return Shown(own, ours, expected=expected)
    if found := _listener_set(gateway, there, inputs):
        return Shown(Parent("ListenerSet", *found.key), found.listeners, whole=True)
    if names <= {listener.name for listener in ours}:
        return Shown(own, ours)
    if inputs.owner_strategy == "ListenerSet":
        return Shown(Parent("ListenerSet", *gateway.key), (), expected=True)
    in_set = not inputs.owner_strategy and inputs.config.listeners_strategy == "ListenerSet"
    if in_set or not (there or _is_made(gateway, inputs)):
        return None
    return Shown(own, ours, expected=expected)


def with_shown(planned: tuple[Listener, ...], shown: Shown | None, cluster_domain: str) -> tuple[Listener, ...]:
    """Returns the listeners of a Gateway given for reference: as shown, else as its owner's run will make them."""
    if shown is None:
        return planned
    there = {listener.name: listener for listener in from_kubernetes(shown.listeners, cluster_domain)}
    kept = [there.pop(one.name, one) for one in planned if one.name in there or not shown.whole]
    return (*kept, *there.values())


def explain_assumed(site: Site, report: Report) -> None:
    """Reports listeners that routes attach to, but that no resource shows: the owner's run must make them."""
    gateway, shown, parent = site.gateway, site.shown, site.parent
    there = {listener.name for listener in shown.listeners} if shown else set()
    lacking = [listener for listener in site.written if listener.name not in there]
    if shown and (shown.whole or shown.expected or not lacking):
        return
    what = f"Gateway {gateway.key} is given for reference, and no resource in the input or the references has"
    named = f"Kubernetes Gateway {gateway.target}"
    if parent.kind == "ListenerSet":
        report.add(
            "OFN322",
            f"{what} its listeners; its routes attach to ListenerSet {parent.namespace}/{parent.name}, which the "
            f"owner's run must write (with {named} in its input, that run adds the listeners there instead).",
            gateway.source,
            ("spec", "gatewayRef"),
            remedy=f"{_give(named)}; or list its listeners in functionConfig's "
            "spec.gateways[].kubernetesGateway.listeners.",
        )
        return
    report.add(
        "OFN322",
        WithYaml(
            f"{what} these listeners; its owner, or the owner's run, must add them to {named}:",
            [f"- {one_line(listener.body)}" for listener in lacking],
        ),
        gateway.source,
        ("spec", "gatewayRef"),
        remedy=f"{_give(named)}; or, once it has the listeners, add these lines to functionConfig's "
        "spec.gateways[].kubernetesGateway.listeners.",
    )


def _give(named: str) -> str:
    return (
        f"Give {named}, or the output of its owner's run, with --reference PATH, or put it into the input with the "
        f'annotation {REFERENCE}: "true"'
    )


def _is_described(gateway: GatewayInput, inputs: Inputs) -> bool:
    """Decides whether functionConfig describes the Gateway: this shows nothing of the owner's input."""
    config = inputs.config.source
    return config is not None and gateway.source.origin is config.origin


def _is_made(gateway: GatewayInput, inputs: Inputs) -> bool:
    """Decides whether the ``gatewayDef`` of another OpenFunction Gateway makes the Kubernetes Gateway."""
    return any(other.gateway_def and other.target == gateway.target for other in inputs.gateways)


def _listener_set(gateway: GatewayInput, there: KubernetesGateway | None, inputs: Inputs) -> ListenerSetInput | None:
    """Finds the ListenerSet with the Gateway's name; else the only one, where the Kubernetes Gateway is not shown."""
    found = [one for one in inputs.listener_sets if one.target == gateway.target]
    named = [one for one in found if one.key == gateway.key]
    return next(iter(named or (found if len(found) == 1 and there is None else ())), None)
