"""The surroundings of an OpenFunction Gateway: its Kubernetes Gateway, and the resource that gets its listeners."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.inputs.model import GatewayInput, Key, KubernetesGateway, ListenerInput
    from krm_fn.plan.model import Listener, Parent
    from krm_fn.presets.preset import Preset


class Shown(NamedTuple):
    """The listeners of a Gateway given for reference, as far as the input and the references show them."""

    holder: Parent
    """The Kubernetes Gateway or ListenerSet that has the listeners."""
    listeners: tuple[ListenerInput, ...]
    """Listeners of this OpenFunction Gateway that the holder has already."""
    whole: bool = False
    """Whether listeners is complete: the holder gets no others."""
    expected: bool = False
    """Whether the owner's run will add the missing listeners, because its Gateway is part of the given resources."""


class Site(NamedTuple):
    """The facts about an OpenFunction Gateway that are known before its listeners are complete."""

    gateway: GatewayInput
    """The OpenFunction Gateway."""
    existing: KubernetesGateway | None
    """The Kubernetes Gateway of the input or functionConfig; None when it is in neither, or was generated."""
    class_name: str
    """The GatewayClass of the Kubernetes Gateway; "" when not known."""
    preset: Preset | None
    """The preset of the provider; None when nothing names a provider."""
    present: bool
    """Whether the Kubernetes Gateway is in the input, or this run creates it."""
    placement: str
    """The way its listeners reach the Kubernetes Gateway:

    - Create: this run creates the Kubernetes Gateway (``gatewayDef``).
    - Merge: this run adds them to a Kubernetes Gateway that is in the input, or that another Gateway creates.
    - ListenerSet: this run writes a ListenerSet.
    - Print: a message gives them to the owner of the Kubernetes Gateway.
    - Reference: another run writes them.
    """
    parent: Parent
    """The Kubernetes Gateway or ListenerSet that has, or gets, the listeners."""
    written: tuple[Listener, ...]
    """The listeners without those that ``tls.mode`` adds."""
    shown: Shown | None
    """The listeners that the references show; None when nothing shows any, or this run writes them."""

    @property
    def target(self) -> Key:
        """Namespace and name of the Kubernetes Gateway."""
        return self.gateway.target
