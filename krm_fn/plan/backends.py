"""Which Service serves a Function: map, Service, Knative Service, template, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from krm_fn.constants import LABEL_FUNCTION
from krm_fn.inputs.defaults import KNATIVE_PORT
from krm_fn.inputs.gateway import previous_keys
from krm_fn.inputs.model import Key
from krm_fn.plan.model import Backend
from krm_fn.plan.names import is_label, to_label
from krm_fn.plan.templates import TemplateError, compile_template

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs, KnativeService, ServiceInput

Found = TypeVar("Found", "ServiceInput", "KnativeService")


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

    def find(self, function: FunctionInput) -> tuple[Backend, ...]:
        """The backends of a Function's generated rules; () when none can be told (reported)."""
        if function.engine != "knative":
            self._add(
                "OFN224",
                function,
                f"Function {function.key} runs on {function.engine}; only knative is expanded.",
                (*function.route_path[:-1], "engine"),
            )
            return ()
        if function.traffic and all(target.revision_name for target in function.traffic):
            return self._split(function, None)
        latest = self._latest(function)
        if not function.traffic:
            return (latest,) if latest else ()
        return self._split(function, latest)

    def _latest(self, function: FunctionInput) -> Backend | None:
        if mapping := self._map.get(function.key):
            namespace = mapping.namespace if mapping.namespace != function.key.namespace else ""
            return Backend(namespace, mapping.service, mapping.port, None, mapping.revision, "backends.map")
        service = self._one(function, self._services, self._services_by_label)
        if service:
            port = self._port(function, service)
            reason = f"Service {service.key} in the input"
            return Backend("", service.key.name, port, None, "", reason) if port else None
        knative = self._one(function, self._inputs.knative_services, self._knative_by_label)
        return self._revision(function, knative) if knative else self._assumed(function)

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
        ports = [port.port for port in service.ports]
        if function.port in ports:
            return function.port
        if named := [port.port for port in service.ports if port.name == "http"]:
            return named[0]
        if len(ports) == 1:
            return ports[0]
        self._add(
            "OFN221",
            function,
            f"Service {service.key} has ports {', '.join(map(str, ports)) or '(none)'}; none of them is the "
            f'Function\'s ({function.port}) or called "http".',
        )
        return None

    def _revision(self, function: FunctionInput, knative: KnativeService) -> Backend | None:
        if not knative.revision_name:
            self._report.add(
                "OFN207",
                f"Knative Service {knative.key} serves Function {function.key} but does not name its revision, "
                "so the revision's Service cannot be known before it is deployed.",
                knative.source,
                ("spec", "template", "metadata", "name"),
            )
            return None
        return _knative(knative.revision_name, None, f"revision of Knative Service {knative.key} in the input")

    def _assumed(self, function: FunctionInput) -> Backend | None:
        name = self._from_template(function)
        if name is None:
            return None
        if self._config.unresolved == "Error":
            self._add(
                "OFN206",
                function,
                f"Nothing in the input says which Service serves Function {function.key}, "
                "and backends.unresolved is Error.",
            )
            return None
        self._add(
            "OFN205",
            function,
            f"Nothing in the input confirms the Service that serves Function {function.key}: "
            f"{name}:{KNATIVE_PORT} is assumed.",
        )
        return _knative(name, None, "backends.knative.revisionTemplate")

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

    def _split(self, function: FunctionInput, latest: Backend | None) -> tuple[Backend, ...]:
        """``traffic.knative``: percents become weights. latest: for targets that name no revision."""
        path = (*function.route_path, "traffic", "knative")
        total = sum(target.percent for target in function.traffic)
        if total != 100:
            self._add("OFN219", function, f"The percents of Function {function.key} add up to {total}, not 100.", path)
            return ()
        out = []
        for target in function.traffic:
            if target.revision_name:
                out.append(_knative(target.revision_name, target.percent, "traffic.knative"))
            elif latest:
                out.append(latest._replace(weight=target.percent))
        return tuple(out)

    def _add(self, code: str, function: FunctionInput, message: str, path: tuple[Any, ...] = ()) -> None:
        self._report.add(code, message, function.source, path)


def _knative(name: str, weight: int | None, reason: str) -> Backend:
    return Backend("", name, KNATIVE_PORT, weight, name, reason)


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
