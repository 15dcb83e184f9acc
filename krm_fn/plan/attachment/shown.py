"""What a run is shown of where a Gateway that is given for reference has its listeners.

Another run puts them there, and what it makes depends on its input: listeners in the Kubernetes Gateway, or a
ListenerSet. So the resources that are shown decide.
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


def find_shown(
    gateway: GatewayInput, existing: KubernetesGateway | None, planned: tuple[Listener, ...], inputs: Inputs
) -> Shown | None:
    """What is shown of a gatewayRef for reference; None where nothing shows what holds its listeners."""
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
    """The listeners of a referenced Gateway: as they are shown, else as its owner's run will make them."""
    if shown is None:
        return planned
    there = {listener.name: listener for listener in from_kubernetes(shown.listeners, cluster_domain)}
    kept = [there.pop(one.name, one) for one in planned if one.name in there or not shown.whole]
    return (*kept, *there.values())


def explain_assumed(
    gateway: GatewayInput, shown: Shown | None, parent: Parent, listeners: tuple[Listener, ...], report: Report
) -> None:
    """Report what routes attach to although nothing shows it: the owner's run must make it."""
    there = {listener.name for listener in shown.listeners} if shown else set()
    lacking = [listener for listener in listeners if listener.name not in there]
    if shown and (shown.whole or shown.expected or not lacking):
        return
    what = f"Gateway {gateway.key} is given for reference, and nothing that is given with it shows"
    target = f"Kubernetes Gateway {gateway.target}"
    if parent.kind == "ListenerSet":
        report.add(
            "OFN322",
            f"{what} its listeners: routes attach to ListenerSet {parent.namespace}/{parent.name}, which its owner's "
            f"run must make; with {target} in its input, it adds the listeners to that one instead.",
            gateway.source,
            ("spec", "gatewayRef"),
            remedy=f"{_give(target)}; or describe that Gateway's listeners in "
            "spec.gateways[].kubernetesGateway.listeners.",
        )
        return
    report.add(
        "OFN322",
        WithYaml(
            f"{what} these listeners, which its owner's run, or its owner, must add to {target}:",
            [f"- {one_line(listener.body)}" for listener in lacking],
        ),
        gateway.source,
        ("spec", "gatewayRef"),
        remedy=f"{_give(target)}; or, once they are there, add these lines to "
        "spec.gateways[].kubernetesGateway.listeners.",
    )


def _give(target: str) -> str:
    return f'Give {target}, or what its owner\'s run makes, by --reference, or in the input with {REFERENCE}: "true"'


def _is_described(gateway: GatewayInput, inputs: Inputs) -> bool:
    """Whether it is an entry of functionConfig, which shows nothing of the owner's input."""
    config = inputs.config.source
    return config is not None and gateway.source.origin is config.origin


def _is_made(gateway: GatewayInput, inputs: Inputs) -> bool:
    """Whether another OpenFunction Gateway that is given describes the Kubernetes Gateway."""
    return any(other.gateway_def and other.target == gateway.target for other in inputs.gateways)


def _listener_set(gateway: GatewayInput, there: KubernetesGateway | None, inputs: Inputs) -> ListenerSetInput | None:
    """The ListenerSet of a Gateway's name; where no Kubernetes Gateway is shown, the only one on that."""
    found = [one for one in inputs.listener_sets if one.target == gateway.target]
    named = [one for one in found if one.key == gateway.key]
    return next(iter(named or (found if len(found) == 1 and there is None else ())), None)
