"""Visibility and hostnames of each Function, which the listeners of Gateways and the routes of Functions both need."""

from __future__ import annotations

from krm_fn.gatewayapi.names import is_external
from krm_fn.plan.hostnames.derivation import plan_hostnames
from krm_fn.plan.hostnames.visibility import Visibilities
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Inputs, Key
    from krm_fn.plan.model import Hostname


class Exposure(NamedTuple):
    """The visibility and the hostnames of a Function."""

    visibility: str
    """Internal | External | Both."""

    hostnames: tuple[Hostname, ...]
    """The Function's hostnames; a cluster-internal one that krm-fn adds comes last."""


class Exposures:
    """The exposures of Functions. Each is computed, and its faults reported, once, at the first request."""

    def __init__(self, inputs: Inputs, report: Report) -> None:
        self._functions = inputs.functions
        self._gateways = _by_any_key(inputs.gateways)
        self._visibilities = Visibilities(inputs, report)
        self._report = report
        self._found: dict[int, Exposure] = {}
        self._used: set[Key] | None = None
        self._external: dict[Key, dict[str, set[str]]] | None = None
        self._default_given = inputs.config.default_namespace_given

    def gateway_of(self, function: FunctionInput) -> GatewayInput | None:
        """Returns the OpenFunction Gateway that a Function refers to; None if it is unknown."""
        return self._gateways.get(function.gateway_ref)

    def is_used(self, gateway: GatewayInput) -> bool:
        """Tells whether a Function refers to the Gateway."""
        if self._used is None:
            self._used = {found.key for found in map(self.gateway_of, self._functions) if found}
        return gateway.key in self._used

    def of(self, function: FunctionInput, gateway: GatewayInput) -> Exposure:
        """Returns the exposure of one Function."""
        found = self._found.get(id(function))  # The ids stay unique, because the input's records outlive this object.
        if found is None:
            visibility = self._visibilities.of(function)
            hostnames = plan_hostnames(function, gateway, visibility, self._report)
            found = self._found[id(function)] = Exposure(visibility, hostnames)
        return found

    def external(self, gateway: GatewayInput) -> Mapping[str, set[str]]:
        """Returns the hostnames outside the cluster domain of a Gateway's Functions, with the Functions' namespaces.

        A namespace is "" if neither the Function nor the configuration names it.
        """
        if self._external is None:
            self._external = self._all_external()
        return self._external.get(gateway.key, {})

    def _all_external(self) -> dict[Key, dict[str, set[str]]]:
        out: dict[Key, dict[str, set[str]]] = {}
        for function in self._functions:
            if gateway := self.gateway_of(function):
                owners = out.setdefault(gateway.key, {})
                known = function.source.namespace or self._default_given
                for hostname in self.of(function, gateway).hostnames:
                    if is_external(hostname.value, gateway.cluster_domain):
                        owners.setdefault(hostname.value, set()).add(function.key.namespace if known else "")
        return out


def _by_any_key(gateways: tuple[GatewayInput, ...]) -> Mapping[Key, GatewayInput]:
    """Maps keys to Gateways, also the keys from before kustomize renamed a Gateway if no other Gateway has them now."""
    current = {gateway.key: gateway for gateway in gateways}
    earlier = {known: gateway for gateway in gateways for known in gateway.known_as}
    return {**earlier, **current}
