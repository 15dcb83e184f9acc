"""The plans of Functions: routes, Services and addresses."""

from __future__ import annotations

from krm_fn.diagnostics.catalog import UNREAD
from krm_fn.gatewayapi.defaults import with_retry_attempts
from krm_fn.gatewayapi.names import is_label, service_hostname
from krm_fn.inputs.defaults import KNATIVE_PORT
from krm_fn.plan.attachment.acceptance import check_hostnames
from krm_fn.plan.attachment.sections import Attachments, check_attachment
from krm_fn.plan.backends.choice import MAPPED, Backends
from krm_fn.plan.backends.identity import ProviderChecks
from krm_fn.plan.backends.loops import check_generated_service, check_shared_data_plane
from krm_fn.plan.backends.scalers import Scalers, check_scalers
from krm_fn.plan.compatibility import conventions_of
from krm_fn.plan.hostnames.visibility import EXTERNAL
from krm_fn.plan.model import ExternalService, FunctionPlan
from krm_fn.plan.routes.addresses import plan_addresses
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs, Object, Scaler
    from krm_fn.plan.hostnames.exposure import Exposures
    from krm_fn.plan.listeners.holders import HeldListeners
    from krm_fn.plan.model import Backend, GatewayPlan, Hostname, Stamp


_NO_GATEWAY = (
    "Put an OpenFunction Gateway into the input, or describe it in functionConfig's spec.gateways (or --reference "
    "PATH) when another repository owns it; for a first try, krm-fn render and routes take --domain and --gateway "
    "instead."
)


class FunctionPlanner:
    """The planner of Functions, which plans one after the other with the planned Gateways."""

    def __init__(
        self,
        inputs: Inputs,
        exposures: Exposures,
        gateways: tuple[GatewayPlan, ...],
        held: HeldListeners,
        report: Report,
    ) -> None:
        self._inputs = inputs
        self._report = report
        self._plans = {plan.key: plan for plan in gateways}
        self._data_planes = {p.entry.service.external_name: p for p in gateways if p.entry and p.entry.service}
        self._exposures = exposures
        self._conventions = conventions_of(inputs.config)
        self._internal_ports = {
            gateway.key: self._conventions.internal_ports(self._plans[gateway.key], gateway, report)
            for gateway in inputs.gateways
        }
        self._backends = Backends(inputs, report)
        self._providers = ProviderChecks(inputs.config, report)
        self._scalers = Scalers(inputs)
        self._attachments = Attachments(inputs.namespaces, held)
        self._is_unread = report.count(*UNREAD) > 0

    @property
    def stamps(self) -> tuple[Stamp, ...]:
        """The revision names for Knative Services; complete when all Functions are planned."""
        return self._backends.stamps

    def plan(self) -> tuple[FunctionPlan, ...]:
        """Plans every Function that has a known Gateway; sorts them by key."""
        functions = sorted(self._inputs.functions, key=lambda f: f.key)
        return tuple(plan for plan in map(self._plan, functions) if plan)

    def _plan(self, function: FunctionInput) -> FunctionPlan | None:
        gateway = self._exposures.gateway_of(function)
        if gateway is None:
            self._missing(function)
            return None
        self._check_name(function)
        plan = self._plans[gateway.key]
        visibility, hostnames = self._exposures.of(function, gateway)
        attachment = self._attachments.of(plan, visibility, function.key.namespace, hostnames)
        check_attachment(function, plan, attachment, self._report)
        strip = self._inputs.config.strip_path_prefix
        rules, backends = self._conventions.rules(function, gateway, self._backends, strip=strip, report=self._report)
        rules = with_retry_attempts(rules, self._inputs.config.gateway_api_version)
        paths = self._conventions.paths(rules)
        service, own = self._service(function, plan, visibility, backends)
        self._check_backends(function, plan, hostnames, rules, backends, service)
        check_hostnames(function, plan, attachment, hostnames, self._report)
        return FunctionPlan(
            key=function.key,
            written_namespace=function.source.namespace,
            gateway=plan,
            attachment=attachment,
            hostnames=hostnames,
            rules=rules,
            paths=paths,
            backends=backends,
            service=service,
            addresses=self._conventions.addresses(
                hostnames, paths, plan, plan_addresses(function, plan, attachment, paths, own)
            ),
            source=function.source,
        )

    def _check_backends(
        self,
        function: FunctionInput,
        gateway: GatewayPlan,
        hostnames: tuple[Hostname, ...],
        rules: tuple[Object, ...],
        backends: tuple[Backend, ...],
        service: ExternalService | None,
    ) -> None:
        self._providers.check(function, gateway, backends)
        scalers: Sequence[Scaler] = ()
        if function.engine == "keda" and backends and backends[0].reason != MAPPED:
            scalers = self._scalers.of(function)
            check_scalers(function, scalers, hostnames, rules, backends[0].name, self._report)
        if service:
            check_generated_service(function, backends, scalers, self._report)
        check_shared_data_plane(function, gateway, hostnames, backends, self._report)

    def _missing(self, function: FunctionInput) -> None:
        if function.gateway_ref in self._inputs.faulty_gateways or self._is_unread:
            return
        known = ", ".join(str(key) for key in sorted(self._plans)) or "none"
        self._report.add(
            "OFN201",
            f"Function {function.key} refers to Gateway {function.gateway_ref}, which is neither in the input nor "
            f"among the references (known Gateways: {known}).",
            function.source,
            (*function.route_path, "gatewayRef"),
            remedy="" if self._plans else _NO_GATEWAY,
        )

    def _check_name(self, function: FunctionInput) -> None:
        """Reports a name or namespace that is not a DNS label: Service names and hostnames contain both."""
        key = function.key
        if not is_label(key.name) or not is_label(key.namespace):
            which, value = ("name", key.name) if not is_label(key.name) else ("namespace", key.namespace)
            self._report.add(
                "OFN308",
                f'The {which} "{value}" of Function {key} is not a DNS label, so hostnames cannot contain it.',
                function.source,
                ("metadata", which),
            )

    def _service(
        self, function: FunctionInput, gateway: GatewayPlan, visibility: str, backends: tuple[Backend, ...]
    ) -> tuple[ExternalService | None, int | None]:
        """Plans the Service of the internal address; returns the port instead where the input has that Service.

        An External Function gets no Service: the entry would answer its internal name with 404.
        """
        mode = self._inputs.config.function_service
        own_port = self._own_service_port(function)
        if mode == "None" or gateway.entry is None or visibility == EXTERNAL:
            return None, own_port
        if own_port is not None:
            self._report_own_service(function, mode)
            return None, own_port
        if any(backend.knative_service == function.key.name for backend in backends):
            return None, KNATIVE_PORT  # Knative makes this Service for the Knative Service of the Function's name
        internal = service_hostname(function.key.name, function.key.namespace, gateway.cluster_domain)
        if fronted := self._data_planes.get(internal):
            self._report.add(
                "OFN224",
                f"The internal address of Function {function.key} needs Service {function.key}, which is already the "
                f"data plane of Kubernetes Gateway {fronted.target}.",
                function.source,
                ("metadata", "name"),
                remedy=f"Rename Function {function.key} or Kubernetes Gateway {fronted.target}.",
            )
            return None, None
        service = ExternalService(
            function.source.namespace,
            function.key.name,
            gateway.entry.hostname,
            self._internal_ports[gateway.key],
            "internal address",
        )
        return service, None

    def _own_service_port(self, function: FunctionInput) -> int | None:
        """Returns the port of the input's core or Knative Service with the Function's name; None without one."""
        service = self._inputs.services.get(function.key)
        if service and not service.generated:
            ports = [port.port for port in service.ports if port.protocol == "TCP"]
            return function.port if function.port in ports or not ports else ports[0]
        return KNATIVE_PORT if function.key in self._inputs.knative_services else None

    def _report_own_service(self, function: FunctionInput, mode: str) -> None:
        found = self._inputs.services.get(function.key) or self._inputs.knative_services[function.key]
        refused = mode == "Emit"
        self._report.add(
            "OFN220" if refused else "OFN218",
            f"{found.source.kind} {found.key} ({found.source.api_version}) is in the input, "
            + (
                f"but functionService: Emit needs this name for the Service of Function {function.key}."
                if refused
                else f"so it is the internal address of Function {function.key}, and no other Service is written."
            ),
            found.source,
        )
