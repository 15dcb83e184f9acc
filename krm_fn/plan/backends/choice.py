"""The choice of the Service that serves a Function.

The first that exists wins: ``backends.map``, KEDA's interceptor, a Service, a Knative Service, the template.
"""

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
    """Finds the backends of Functions. One object serves a whole run, so that labels are indexed once."""

    def __init__(self, inputs: Inputs, report: Report) -> None:
        self._inputs = inputs
        self._config = inputs.config.backends
        self._report = report
        self._map = {mapping.function: mapping for mapping in self._config.map}
        self._services = {
            key: service
            for key, service in inputs.services.items()
            if not service.generated and service.type != "ExternalName"
        }
        self._services_by_label = _by_label(self._services)
        self._knative_by_label = _by_label(inputs.knative_services)
        self._revisions = Revisions(self._config.revision_naming, report)
        self._revisions.keep_up(inputs.knative_services.values())
        self._is_ingress_reported = False

    @property
    def stamps(self) -> tuple[Stamp, ...]:
        """The revision names to write into Knative Services."""
        return self._revisions.stamps

    def identities(
        self, function: FunctionInput, backends: tuple[Backend, ...], cluster_domain: str
    ) -> list[Identity | None]:
        """Returns what requests must carry for each of the backends, in their order."""
        mode, namespace = self._config.identify, function.key.namespace
        return [identify(backend, namespace, mode, cluster_domain) for backend in backends]

    def find(self, function: FunctionInput) -> tuple[Backend, ...]:
        """Returns the backends of a Function's generated rules; reports a fault and returns () if there are none."""
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
        if latest is None and not all(share.revision_name for share in function.traffic):
            latest = self._latest(function, knative)
        return split(function, latest, knative, self._report)

    def _given(self, function: FunctionInput) -> tuple[Backend, ...] | None:
        """Returns the backend that ``backends.map``, KEDA or a Service gives; None if Knative serves the Function."""
        if self._map and (mapping := self._mapping(function)):
            return self._mapped(function, mapping)
        if function.engine == "keda":
            # The interceptor scales the Function's Service, so requests must not go to that Service directly.
            return self._named(function, self._config.keda, "the interceptor of KEDA's HTTP add-on")
        service = self._one(function, self._services, self._services_by_label)
        if service is None:
            return None
        port = self._port(function, service)
        reason = f"Service {service.key} in the input"
        return (Backend("", service.key.name, port, None, "", reason),) if port else ()

    def is_there(self, key: Key) -> bool:
        """Tells whether the input has a core Service with this key."""
        return key in self._inputs.services

    def is_mapped(self, function: FunctionInput) -> bool:
        """Tells whether ``backends.map`` has an item for the Function."""
        return bool(self._map) and self._mapping(function) is not None

    def _mapping(self, function: FunctionInput) -> BackendMapping | None:
        """Finds the Function's item of ``backends.map``, also under a name that it had before kustomize changed it."""
        keys = (function.key, *previous_keys(function.source))
        return next((self._map[key] for key in keys if key in self._map), None)

    def _mapped(self, function: FunctionInput, mapping: BackendMapping) -> tuple[Backend, ...]:
        if mapping.revision:
            return (Backend("", mapping.service, mapping.port, None, mapping.revision, MAPPED),)
        key = Key(mapping.namespace or function.key.namespace, mapping.service)
        return self._named(function, ServiceAddress(key, mapping.port), MAPPED)

    def _named(
        self, function: FunctionInput, address: ServiceAddress, reason: str, knative_service: str = ""
    ) -> tuple[Backend, ...]:
        """Returns a Service that functionConfig names; reports an ExternalName, because it has no endpoints."""
        key = address.key
        found = self._inputs.services.get(key)
        if found and found.type == "ExternalName" and not found.generated:
            self._report.add(
                "OFN266",
                f"Service {key} is the backend of Function {function.key} ({reason}), but its type is ExternalName "
                f"({found.external_name}).",
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
        if ingress.assumed and ingress.key not in self._inputs.services and not self._is_ingress_reported:
            self._is_ingress_reported = True
            self._report.add(
                "OFN265",
                "backends.knative.target is Ingress, and krm-fn assumes that Knative's gateway is Service "
                f"{ingress.key}, port {ingress.port}.",
                self._inputs.config.source,
                ("spec", "backends", "knative", "target"),
            )
        found = self._named(function, ingress, "Knative's gateway", name)
        return found[0] if found else None

    def _refuse_traffic(self, function: FunctionInput, backend: Backend) -> None:
        self._add(
            "OFN263",
            function,
            f"Function {function.key} splits its traffic between Knative revisions, but Service {backend.name} "
            f"({backend.reason}) serves it.",
            (*function.route_path, "traffic", "knative"),
        )

    def _one(
        self, function: FunctionInput, by_key: Mapping[Key, Found], by_label: Mapping[Key, list[Found]]
    ) -> Found | None:
        """Finds the resource with the Function's label, else the one with its name; reports several labelled ones."""
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
        if name is None or not self._may_assume(function, f"Service {name}:{KNATIVE_PORT}"):
            return None
        return revision_backend(name, "backends.knative.revisionTemplate")

    def _may_assume(self, function: FunctionInput, what: str) -> bool:
        """Tells whether ``backends.unresolved`` allows a Service that the input does not confirm, and reports it."""
        if self._config.unresolved == "Error":
            self._add(
                "OFN206",
                function,
                f"The input does not show which Service serves Function {function.key}, and backends.unresolved is "
                "Error.",
            )
            return False
        self._add(
            "OFN205",
            function,
            f"The input does not show which Service serves Function {function.key}; krm-fn assumes {what}.",
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
            fault = f'gives "{rendered}" for Function {key}, which is not a valid Service name'
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
    """Finds resources by labels with the Function's earlier name: kustomize renames the Function but not the labels."""
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
