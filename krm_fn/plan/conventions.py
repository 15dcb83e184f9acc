"""Where the proposal and the controllers that OpenFunction shipped part, as one record: ``compatibility``.

Everything else of planning is the same for both. docs/controller-mode.md says which line of the controllers' source
each of these answers to.
"""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Inputs, Key, KubernetesGateway, Object
    from krm_fn.plan.backends.choice import Backends
    from krm_fn.plan.model import Address, Backend, GatewayPlan, Hostname, Listener, PathMatch, PortName
    from krm_fn.presets.preset import Preset


class PlanRules(Protocol):
    """Complete rules of a Function and the backends that were found for them."""

    def __call__(
        self, function: FunctionInput, gateway: GatewayInput, backends: Backends, *, strip: bool, report: Report
    ) -> tuple[tuple[Object, ...], tuple[Backend, ...]]:
        """Plan one Function."""
        ...


class Conventions(NamedTuple):
    """One way to expand.

    external_name: the data plane before providers are asked, with its reason; None when there is none. addresses: from
    those that listeners really accept. annotations: of the Kubernetes Gateway that has the listeners.
    """

    listeners: Callable[[GatewayInput, Preset | None, Report], tuple[Listener, ...]]
    listener_sets: bool
    attach_by_section: bool
    annotations: Callable[[tuple[Listener, ...]], dict[str, str]]
    external_name: Callable[[Key, KubernetesGateway | None, str, Inputs], tuple[str, str] | None]
    external_ports: Callable[[tuple[Listener, ...], GatewayInput, Report], tuple[PortName, ...]]
    internal_ports: Callable[[GatewayPlan, GatewayInput, Report], tuple[PortName, ...]]
    rules: PlanRules
    paths: Callable[[tuple[Object, ...]], tuple[PathMatch, ...]]
    addresses: Callable[
        [tuple[Hostname, ...], tuple[PathMatch, ...], GatewayPlan, tuple[Address, ...]], tuple[Address, ...]
    ]
