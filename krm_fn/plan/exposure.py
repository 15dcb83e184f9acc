"""Who may reach each Function, and under which hostnames: what Gateways' listeners and Functions' routes both need."""

from __future__ import annotations

from krm_fn.plan.hostnames import plan_hostnames
from krm_fn.plan.names import is_external
from krm_fn.plan.visibility import Visibilities
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Inputs, Key
    from krm_fn.plan.model import Hostname


class Exposure(NamedTuple):
    """visibility: Internal | External | Both."""

    visibility: str
    hostnames: tuple[Hostname, ...]


class Exposures:
    """Exposures of Functions, found (and their faults reported) once each, when somebody asks."""

    def __init__(self, inputs: Inputs, report: Report) -> None:
        self._functions = inputs.functions
        self._gateways = _by_any_key(inputs.gateways)
        self._visibilities = Visibilities(inputs, report)
        self._report = report
        self._found: dict[int, Exposure] = {}
        self._external: dict[Key, set[str]] | None = None

    def gateway_of(self, function: FunctionInput) -> GatewayInput | None:
        """The OpenFunction Gateway that a Function refers to."""
        return self._gateways.get(function.gateway_ref)

    def of(self, function: FunctionInput, gateway: GatewayInput) -> Exposure:
        """One Function's."""
        found = self._found.get(id(function))  # records of the input, which live as long as this does
        if found is None:
            visibility = self._visibilities.of(function)
            hostnames = plan_hostnames(function, gateway, visibility, self._report)
            found = self._found[id(function)] = Exposure(visibility, hostnames)
        return found

    def external(self, gateway: GatewayInput) -> list[str]:
        """The hostnames outside the cluster domain of all Functions of a Gateway, in alphabetical order."""
        if self._external is None:
            self._external = self._all_external()
        return sorted(self._external.get(gateway.key, ()))

    def _all_external(self) -> dict[Key, set[str]]:
        out: dict[Key, set[str]] = {}
        for function in self._functions:
            if gateway := self.gateway_of(function):
                names = (hostname.value for hostname in self.of(function, gateway).hostnames)
                out.setdefault(gateway.key, set()).update(n for n in names if is_external(n, gateway.cluster_domain))
        return out


def _by_any_key(gateways: tuple[GatewayInput, ...]) -> Mapping[Key, GatewayInput]:
    """Gateways by their key, and by the keys they had before kustomize renamed them, where those are free."""
    current = {gateway.key: gateway for gateway in gateways}
    earlier = {known: gateway for gateway in gateways for known in gateway.known_as}
    return {**earlier, **current}
