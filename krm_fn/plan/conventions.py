"""The points where OpenFunction's proposal and its controllers differ: one record for each value of ``compatibility``.

The rest of planning is the same for both. docs/controller-mode.md names the line of the controllers' source for each
point.
"""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Inputs, Object
    from krm_fn.plan.backends.choice import Backends
    from krm_fn.plan.model import Address, Backend, GatewayPlan, Hostname, Listener, PathMatch, PortName
    from krm_fn.plan.site import Site
    from krm_fn.presets.preset import Preset


class PlanRules(Protocol):
    """A function that makes the complete rules of a Function and finds their backends."""

    def __call__(
        self, function: FunctionInput, gateway: GatewayInput, backends: Backends, *, strip: bool, report: Report
    ) -> tuple[tuple[Object, ...], tuple[Backend, ...]]:
        """Makes the rules of one Function."""
        ...


class Conventions(NamedTuple):
    """One way to expand Gateways and Functions: the proposal's or the controllers'."""

    listeners: Callable[[GatewayInput, Preset | None, Report], tuple[Listener, ...]]
    """Completes the listeners of a Gateway."""
    listener_sets: bool
    """Whether listeners may go into a ListenerSet."""
    attach_by_section: bool
    """Whether routes may name listeners in sectionName when ``routes.attach`` is Auto."""
    annotations: Callable[[tuple[Listener, ...]], dict[str, str]]
    """Makes annotations for the Kubernetes Gateway that has the listeners."""
    external_name: Callable[[Site, Inputs], tuple[str, str] | None]
    """Finds the data plane's hostname and the reason, before presets do; None when there is none."""
    external_ports: Callable[[tuple[Listener, ...], GatewayInput, Report], tuple[PortName, ...]]
    """Makes the ports of the entry Service."""
    internal_ports: Callable[[GatewayPlan, GatewayInput, Report], tuple[PortName, ...]]
    """Makes the ports of the Functions' Services."""
    rules: PlanRules
    paths: Callable[[tuple[Object, ...]], tuple[PathMatch, ...]]
    """Lists the paths that complete rules match."""
    addresses: Callable[
        [tuple[Hostname, ...], tuple[PathMatch, ...], GatewayPlan, tuple[Address, ...]], tuple[Address, ...]
    ]
    """Chooses the addresses of a Function; the last argument has those that listeners accept."""
