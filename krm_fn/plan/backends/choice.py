"""Which Service serves a Function: map, interceptor, Service, Knative Service, template, in this order."""

from __future__ import annotations

from krm_fn.constants import LABEL_FUNCTION
from krm_fn.gatewayapi.names import is_label, to_label
from krm_fn.gotemplate.compile import TemplateError, compile_template
from krm_fn.inputs.config_model import ServiceAddress
from krm_fn.inputs.defaults import KNATIVE_PORT
from krm_fn.inputs.gateway import previous_keys
from krm_fn.inputs.model import Key
from krm_fn.plan.backends.identity import identify
from krm_fn.plan.backends.revisions import Revisions
from krm_fn.plan.backends.traffic import check_own_traffic, revision_backend, split
from krm_fn.plan.model import Backend
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import BackendMapping
    from krm_fn.inputs.model import FunctionInput, Inputs, KnativeService, ServiceInput
    from krm_fn.plan.backends.identity import Identity
    from krm_fn.plan.model import Stamp

    Found = TypeVar("Found", ServiceInput, KnativeService)

MAPPED = "backends.map"


class Backends:
    """Finds backends; built once a run, so that labels are looked through once."""

    def __init__(self, inputs: Inputs, report: Report) -> None:
        self._inputs = inputs
        self._config = inputs.config.backends
        self._report = report
        self._map = {mapping.function: mapping for mapping in self._config.map}
        own = {key: s for key, s in inputs.services.items() if not s.generated and s.type != "ExternalName"}
        self._services = own
        self._services_by_label = _by_label(own)
        self._knative_by_label = _by_label(inputs.knative_services)
        self._revisions = Revisions(self._config.revision_naming, report)
        self._revisions.keep_up(inputs.knative_services.values())
        self._told: set[str] = set()

    @property
    def stamps(self) -> tuple[Stamp, ...]:
        """The revision names that Knative Services are to be given."""
        return self._revisions.stamps

    def identities(
        self, function: FunctionInput, backends: tuple[Backend, ...], cluster_domain: str
    ) -> list[Identity | None]:
        """What requests for the backends must carry, in their order."""
        mode, namespace = self._config.identify, function.key.namespace
        return [identify(backend, namespace, mode, cluster_domain) for backend in backends]

    def find(self, function: FunctionInput) -> tuple[Backend, ...]:
        """The backends of a Function's generated rules; () when none can be told (reported)."""
        given = self._given(function)
        if given is not None and not (given and given[0].revision):
            if function.traffic and given:
                self._refuse_traffic(function, given[0])
                return ()
            return given
        knative = self._one(function, self._inputs.knative_services, self._knative_by_label)
        if not function.traffic:
            latest = given[0] if given else self._latest(function, knative)
            return (latest,) if latest else ()
        latest = given[0] if given else None
        if latest is None and not all(target.revision_name for target in function.traffic):
            latest = self._latest(function, knative)
        return split(function, latest, knative, self._report)

    def _given(self, function: FunctionInput) -> tuple[Backend, ...] | None:
        """What ``backends.map``, the engine or a Service of the input say; None where that is left to Knative."""
        if self._map and (mapping := self._mapping(function)):
            return self._mapped(function, mapping)
        if function.engine == "keda":
            # also where the input has the Function's own Service: that one is behind the interceptor, which scales it
            return self._elsewhere(function, self._config.keda, "the interceptor of KEDA's HTTP add-on")
        service = self._one(function, self._services, self._services_by_label)
        if service is None:
            return None
        port = self._port(function, service)
        reason = f"Service {service.key} in the input"
        return (Backend("", service.key.name, port, None, "", reason),) if port else ()

    def is_there(self, key: Key) -> bool:
        """Whether the input has a core Service."""
        return key in self._inputs.services

    def is_mapped(self, function: FunctionInput) -> bool:
        """Whether ``backends.map`` says what serves a Function, before anything else is asked."""
        return bool(self._map) and self._mapping(function) is not None

    def _mapping(self, function: FunctionInput) -> BackendMapping | None:
        """Under its name, or one that it had before kustomize changed it."""
        keys = (function.key, *previous_keys(function.source))
        return next((self._map[key] for key in keys if key in self._map), None)

    def _mapped(self, function: FunctionInput, mapping: BackendMapping) -> tuple[Backend, ...]:
        if mapping.revision:
            return (Backend("", mapping.service, mapping.port, None, mapping.revision, MAPPED),)
        key = Key(mapping.namespace or function.key.namespace, mapping.service)
        return self._elsewhere(function, ServiceAddress(key, mapping.port), MAPPED)

    def _elsewhere(
        self, function: FunctionInput, address: ServiceAddress, reason: str, knative_service: str = ""
    ) -> tuple[Backend, ...]:
        """A Service that was named, of whatever namespace; an ExternalName has no endpoints."""
        key = address.key
        found = self._inputs.services.get(key)
        if found and found.type == "ExternalName" and not found.generated:
            self._report.add(
                "OFN266",
                f"Service {key} is to be the backend of Function {function.key} ({reason}), and is of type "
                f"ExternalName ({found.external_name}).",
                found.source,
                ("spec", "type"),
            )
            return ()
        namespace = key.namespace if key.namespace != function.key.namespace else ""
        return (Backend(namespace, key.name, address.port, None, "", reason, knative_service),)

    def _latest(self, function: FunctionInput, knative: KnativeService | None) -> Backend | None:
        if self._config.target == "Ingress":
            return self._through_ingress(function, knative)
        if knative is None:
            return self._assumed(function)
        name = self._revisions.name(knative, function)
        if name is None:
            return None
        if not function.traffic:
            check_own_traffic(function, knative, name, self._report)
        return revision_backend(name, f"revision of Knative Service {knative.key} in the input")

    def _through_ingress(self, function: FunctionInput, knative: KnativeService | None) -> Backend | None:
        name = knative.key.name if knative else function.key.name
        if knative is None and not self._may_assume(function, f"Knative Service {function.key}"):
            return None
        ingress = self._config.ingress
        if ingress.assumed and ingress.key not in self._inputs.services and "ingress" not in self._told:
            self._told.add("ingress")
            self._report.add(
                "OFN265",
                "backends.knative.target is Ingress, and Knative's own gateway is assumed to be Service "
                f"{ingress.key}, port {ingress.port}.",
                self._inputs.config.source,
                ("spec", "backends", "knative", "target"),
            )
        found = self._elsewhere(function, ingress, "Knative's own gateway", name)
        return found[0] if found else None

    def _refuse_traffic(self, function: FunctionInput, backend: Backend) -> None:
        self._add(
            "OFN263",
            function,
            f"Function {function.key} splits its traffic between Knative revisions, but is served by Service "
            f"{backend.name} ({backend.reason}).",
            (*function.route_path, "traffic", "knative"),
        )

    def _one(
        self, function: FunctionInput, by_key: Mapping[Key, Found], by_label: Mapping[Key, list[Found]]
    ) -> Found | None:
        """The labelled one, else the one of the Function's own name; several labelled ones are reported."""
        labelled = by_label.get(function.key) or _under_earlier_name(function, by_label)
        if len(labelled) > 1:
            names = ", ".join(str(s.key) for s in sorted(labelled, key=lambda s: s.key))
            kind = labelled[0].source.kind
            self._add(
                "OFN221", function, f"{len(labelled)} {kind}s carry the label of Function {function.key}: {names}."
            )
        return min(labelled, key=lambda s: s.key) if labelled else by_key.get(function.key)

    def _port(self, function: FunctionInput, service: ServiceInput) -> int | None:
        over_tcp = [port for port in service.ports if port.protocol == "TCP"]
        ports = [port.port for port in over_tcp]
        if function.port in ports:
            return function.port
        if named := [port.port for port in over_tcp if port.name == "http"]:
            return named[0]
        if len(ports) == 1:
            return ports[0]
        self._add(
            "OFN221",
            function,
            f"Service {service.key} has TCP ports {', '.join(map(str, ports)) or '(none)'}; none of them is the "
            f'Function\'s ({function.port}) or called "http".',
        )
        return None

    def _assumed(self, function: FunctionInput) -> Backend | None:
        name = self._from_template(function)
        if name is None or not self._may_assume(function, f"{name}:{KNATIVE_PORT}"):
            return None
        return revision_backend(name, "backends.knative.revisionTemplate")

    def _may_assume(self, function: FunctionInput, what: str) -> bool:
        """``backends.unresolved``."""
        if self._config.unresolved == "Error":
            self._add(
                "OFN206",
                function,
                f"Nothing in the input says which Service serves Function {function.key}, "
                "and backends.unresolved is Error.",
            )
            return False
        self._add(
            "OFN205",
            function,
            f"Nothing in the input confirms the Service that serves Function {function.key}: {what} is assumed.",
        )
        return True

    def _from_template(self, function: FunctionInput) -> str | None:
        source = self._config.revision_template
        template = compile_template(source, ("Name", "Namespace", "Version"))
        key = function.key
        values = {"Name": key.name, "Namespace": key.namespace, "Version": to_label(function.version)}
        rendered = template if isinstance(template, TemplateError) else template.render(values)
        if isinstance(rendered, TemplateError):
            fault = f"fails at column {rendered.column}: {rendered.message}"
        elif not is_label(rendered):
            fault = f'gives "{rendered}" for Function {key}, which is no Service name'
        else:
            return rendered
        self._report.add(
            "OFN202",
            f'backends.knative.revisionTemplate "{source}" {fault}',
            self._inputs.config.source or function.source,
        )
        return None

    def _add(self, code: str, function: FunctionInput, message: str, path: tuple[Any, ...] = ()) -> None:
        self._report.add(code, message, function.source, path)


def _under_earlier_name(function: FunctionInput, by_label: Mapping[Key, list[Found]]) -> list[Found]:
    """Those whose label has the name that the Function had before kustomize changed it: labels do not follow."""
    for previous in previous_keys(function.source) if by_label else ():
        if found := by_label.get(Key(function.key.namespace, previous.name)):
            return found
    return []


def _by_label(found: Mapping[Key, Found]) -> dict[Key, list[Found]]:
    out: dict[Key, list[Found]] = {}
    for key, item in found.items():
        if name := item.labels.get(LABEL_FUNCTION):
            out.setdefault(Key(key.namespace, str(name)), []).append(item)
    return out
