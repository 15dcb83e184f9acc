"""Where a Function answers: one address for each listener that really accepts the hostname, hostname and path."""

from __future__ import annotations

from krm_fn.plan.matching import allows_namespace, intersection
from krm_fn.plan.model import Address
from krm_fn.plan.names import is_external, service_hostname
from krm_fn.plan.visibility import BOTH, EXTERNAL
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Key
    from krm_fn.plan.model import Attachment, GatewayPlan, Hostname, Listener, PathMatch
    from krm_fn.resource import Path

OWN_SERVICE = "Service"
"""In a listener's place: the address is that of a Service of the input, or of Knative's, and not of a Gateway."""

_SCHEME = {"HTTP": "http", "HTTPS": "https"}


class _Accepting(NamedTuple):
    """listeners: those that let a namespace in; unknown: those among them of which the namespace's labels decide."""

    listeners: tuple[Listener, ...]
    unknown: tuple[Listener, ...]


class AddressPlanner:
    """Addresses of Functions; which listeners let a namespace in is found once for each Gateway and namespace."""

    def __init__(self, namespaces: Mapping[str, Mapping[str, Any]], report: Report) -> None:
        self._namespaces = namespaces
        self._report = report
        self._accepting: dict[tuple[Key, str, tuple[str, ...], str], _Accepting] = {}

    def plan(
        self,
        function: FunctionInput,
        gateway: GatewayPlan,
        attachment: Attachment,
        hostnames: tuple[Hostname, ...],
        paths: tuple[PathMatch, ...],
        own_service_port: int | None,
    ) -> tuple[Address, ...]:
        """By listener, hostname, path.

        own_service_port: the input's own Service is the internal address, on that port.
        """
        accepting = self._accepting_listeners(function, gateway, attachment)
        out = []
        internal = service_hostname(function.key.name, function.key.namespace, gateway.cluster_domain)
        if own_service_port is not None:
            out.append(Address("internal", f"http://{internal}:{own_service_port}/", OWN_SERVICE))
        served = set()
        for listener in accepting:
            for hostname in hostnames:
                accepted = intersection(listener.hostname, hostname.value)
                if not accepted:
                    continue
                served.add(hostname.value)
                if own_service_port is None or accepted != internal:
                    out += _addresses(listener, accepted, gateway.cluster_domain, paths)
        if attachment.listeners:
            self._check(function, gateway, attachment, hostnames, served, accepting)
        return tuple(dict.fromkeys(out))

    def _accepting_listeners(
        self, function: FunctionInput, gateway: GatewayPlan, attachment: Attachment
    ) -> tuple[Listener, ...]:
        key = (gateway.key, attachment.visibility, attachment.sections, function.key.namespace)
        if key not in self._accepting:
            self._accepting[key] = self._find(gateway, attachment, function.key.namespace)
        accepting = self._accepting[key]
        if accepting.unknown:
            names = ", ".join(listener.name for listener in accepting.unknown)
            self._report.add(
                "OFN313",
                f"Whether namespace {function.key.namespace} of Function {function.key} may attach to listener {names} "
                f"of Gateway {gateway.key} depends on the namespace's labels, which are not in the input.",
                function.source,
            )
        return accepting.listeners

    def _find(self, gateway: GatewayPlan, attachment: Attachment, namespace: str) -> _Accepting:
        answers = [
            (listener, allows_namespace(listener, namespace, gateway.owner_namespace, self._namespaces))
            for listener in attachment.listeners
        ]
        return _Accepting(
            tuple(listener for listener, answer in answers if answer is not False),
            tuple(listener for listener, answer in answers if answer is None),
        )

    def _report_closed(
        self, function: FunctionInput, gateway: GatewayPlan, hostname: str, closed: list[str], path: Path
    ) -> None:
        key, names = function.key, " and ".join(closed)
        self._report.add(
            "OFN310",
            f'Hostname "{hostname}" of Function {key} is for listener {names} of Gateway {gateway.key}, whose '
            f"allowedRoutes keep out routes of namespace {key.namespace}: it answers 404.",
            function.source,
            path,
            remedy=f"Set allowedRoutes.namespaces.from of {names} to All, or to Selector with a selector for namespace "
            f"{key.namespace}; without allowedRoutes it is Same, the namespace of what holds the listener.",
        )

    def _check(
        self,
        function: FunctionInput,
        gateway: GatewayPlan,
        attachment: Attachment,
        hostnames: tuple[Hostname, ...],
        served: set[str],
        accepting: tuple[Listener, ...],
    ) -> None:
        key = function.key
        if not accepting:
            self._report.add(
                "OFN312",
                f"No listener of Gateway {gateway.key} lets in routes of namespace {key.namespace}, "
                f"so Function {key} would answer nowhere.",
                function.source,
            )
            return
        for index, hostname in enumerate(hostnames):
            if hostname.value not in served and _may_be_served(hostname.value, attachment, gateway):
                path = (*function.route_path, "hostnames", index) if index < len(function.hostnames) else ()
                if closed := _closed(hostname.value, attachment, accepting):
                    self._report_closed(function, gateway, hostname.value, closed, path)
                    continue
                has = ", ".join(sorted({listener.hostname or "any" for listener in accepting}))
                some = "" if len(accepting) == len(attachment.listeners) else f" that lets in namespace {key.namespace}"
                self._report.add(
                    "OFN310",
                    f'No listener of Gateway {gateway.key}{some} accepts hostname "{hostname.value}" of Function {key} '
                    f"(accepted: {has}): it answers 404.",
                    function.source,
                    path,
                )


def _closed(hostname: str, attachment: Attachment, accepting: tuple[Listener, ...]) -> list[str]:
    """The listeners that would accept a hostname if they let its namespace in."""
    kept_out = (listener for listener in attachment.listeners if listener not in accepting)
    return [listener.name for listener in kept_out if intersection(listener.hostname, hostname)]


def _may_be_served(hostname: str, attachment: Attachment, gateway: GatewayPlan) -> bool:
    """A name on the wrong side of the cluster's border for its Function's visibility is an error of its own."""
    external = is_external(hostname, gateway.cluster_domain)
    return attachment.visibility == BOTH or external == (attachment.visibility == EXTERNAL)


def _addresses(listener: Listener, hostname: str, cluster_domain: str, paths: tuple[PathMatch, ...]) -> list[Address]:
    kind = "external" if is_external(hostname, cluster_domain) else "internal"
    base = f"{_SCHEME[listener.protocol]}://{hostname}:{listener.client_port}"
    return [Address(kind, base + path.value, listener.name) for path in paths if path.type != "RegularExpression"]
