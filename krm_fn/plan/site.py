"""The surroundings of an OpenFunction Gateway: which Kubernetes Gateway it uses, and where its listeners go."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.inputs.model import GatewayInput, Key, KubernetesGateway, ListenerInput
    from krm_fn.plan.model import Listener, Parent
    from krm_fn.presets.preset import Preset


class Shown(NamedTuple):
    """What holds the listeners. listeners: ours that are shown there; whole: the others will not be there.

    expected: the run that owns it puts the others there, because its Gateway is shown beside the Kubernetes Gateway.
    """

    holder: Parent
    listeners: tuple[ListenerInput, ...]
    whole: bool = False
    expected: bool = False


class Site(NamedTuple):
    """What is known of an OpenFunction Gateway's surroundings before its own listeners are complete.

    existing: the Kubernetes Gateway that is there, and was not generated here; class_name: its class, "" when not
    known; placement, preset, parent as in GatewayPlan; present: the Kubernetes Gateway is there, or will be.
    written: its listeners without those of ``tls.mode``. shown: what a reference shows of them, None for nothing.
    """

    gateway: GatewayInput
    existing: KubernetesGateway | None
    class_name: str
    preset: Preset | None
    present: bool
    placement: str
    parent: Parent
    written: tuple[Listener, ...]
    shown: Shown | None

    @property
    def target(self) -> Key:
        """The Kubernetes Gateway."""
        return self.gateway.target
