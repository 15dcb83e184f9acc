"""What runs: the backends of Functions, and the provider of Gateways, as the controllers left them."""

from __future__ import annotations

from krm_fn.constants import OPENFUNCTION_NETWORKING
from krm_fn.inputs.defaults import KNATIVE_PORT
from krm_fn.inputs.fields import field, mappings, owners, text
from krm_fn.inputs.model import Key
from krm_fn.presets.registry import PRESETS
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.migration.dump import Dump
    from krm_fn.presets.preset import Preset
    from krm_fn.resource import Resource

Object = dict[str, Any]

ENTRY_SERVICE = "gateway"
"""OpenFunction v1.2.0, apis/networking/v1alpha1/gateway_types.go, DefaultGatewayServiceName."""


class Platform(NamedTuple):
    """What serves an OpenFunction Gateway: name of a preset and of the data plane's Service; "" where nothing tells."""

    provider: str
    data_plane_service: str


def backend(key: Key, dump: Dump, report: Report) -> Object | None:
    """What ``backends.map`` is to say of a Function beside its name; None where the dump does not tell."""
    knative = knative_service(key, dump)
    ready = text(knative.object, "status", "latestReadyRevisionName") if knative else ""
    route = dump.routes.get(key)
    references = _references(route) if route else []
    if not references:
        return {"revision": ready} if ready else None
    name = text(references[0], "name")
    if not (route and _is_revision(key, references[0], dump, route, knative)):
        return _service(key, references[0])
    if ready not in ("", name):
        latest = f"the latest ready one of {knative_name(key, dump)} is {ready}"
        report.add("OFN638", f"HTTPRoute {key} leads to revision {name}; {latest}.", route)
    return {"revision": name}


def knative_name(key: Key, dump: Dump) -> Key:
    """The Knative Service that the controllers made for a Function."""
    return Key(key.namespace, text(dump.functions[key].object, "status", "serving", "service") or key.name)


def knative_service(key: Key, dump: Dump) -> Resource | None:
    """The same, where the dump has it."""
    return dump.knative.get(knative_name(key, dump))


def platform(key: Key, dump: Dump) -> Platform:
    """What serves an OpenFunction Gateway: routes' status before the class; the entry Service before an address."""
    gateway = dump.gateways[key]
    service = _data_plane_service(key, gateway, dump)
    return Platform(_provider(key, gateway, service, dump), service)


def _references(route: Resource) -> list[Object]:
    rules = mappings(route.object, "spec", "rules")
    return [reference for rule in rules for reference in mappings(rule, "backendRefs") if text(reference, "name")]


def _service(key: Key, reference: Object) -> Object:
    namespace = text(reference, "namespace")
    elsewhere = {"namespace": namespace} if namespace not in ("", key.namespace) else {}
    return {"service": {"name": text(reference, "name"), **elsewhere, "port": field(reference, "port") or KNATIVE_PORT}}


def _is_revision(key: Key, reference: Object, dump: Dump, route: Resource, knative: Resource | None) -> bool:
    """Whether a backendRef names a revision: Knative's status knows it, or the route's Host header says so."""
    function = dump.inputs.get(key)
    if (function and function.engine != "knative") or text(reference, "namespace") not in ("", key.namespace):
        return False
    name = text(reference, "name")
    return name in _revisions(knative) or any(host.startswith(f"{name}.{key.namespace}.svc.") for host in _hosts(route))


def _revisions(knative: Resource | None) -> set[str]:
    status = field(knative.object, "status") if knative else None
    named = {text(target, "revisionName") for target in mappings(status, "traffic")}
    return named | {text(status, "latestReadyRevisionName"), text(status, "latestCreatedRevisionName")}


def _hosts(route: Resource) -> list[str]:
    """The values that a route's filters give the Host header."""
    filters = [f for rule in mappings(route.object, "spec", "rules") for f in mappings(rule, "filters")]
    headers = [h for f in filters for h in mappings(f, "requestHeaderModifier", "add")]
    return [text(header, "value") for header in headers if text(header, "name").lower() == "host"]


def _provider(key: Key, gateway: Resource, service: str, dump: Dump) -> str:
    """The only preset of the routes' controller, else of the class; of several the one that makes that service."""
    class_name = text(gateway.object, "spec", "gatewayDef", "gatewayClassName")
    controllers = _controllers(key, dump)
    presets = PRESETS.values()
    fitting = [p for p in presets if not controllers.isdisjoint(p.controllers)]
    fitting = fitting or [p for p in presets if class_name and p.has_class(class_name)]
    if len(fitting) > 1:
        fitting = [p for p in fitting if service.startswith(_data_plane(p, gateway, class_name))]
    return fitting[0].name if len(fitting) == 1 else ""


def _controllers(key: Key, dump: Dump) -> set[str]:
    """Who accepted the routes of the Functions of an OpenFunction Gateway."""
    routes = [dump.routes.get(function) for function, asked in dump.inputs.items() if asked.gateway_ref == key]
    parents = [parent for route in routes if route for parent in mappings(route.object, "status", "parents")]
    return {text(parent, "controllerName") for parent in parents}


def _data_plane_service(key: Key, gateway: Resource, dump: Dump) -> str:
    """As the controller chose it (controllers/networking/gateway_controller.go, createOrUpdateService)."""
    entry = dump.services.get(Key(key.namespace, ENTRY_SERVICE))
    if entry and owners(entry, OPENFUNCTION_NETWORKING, "Gateway"):
        return text(entry.object, "spec", "externalName")
    first = next(iter(mappings(gateway.object, "status", "addresses")), None)
    return text(first, "value").partition(":")[0] if text(first, "type") == "Hostname" else ""


def _data_plane(preset: Preset, gateway: Resource, class_name: str) -> str:
    """How the hostname of a preset's Service begins, for the Kubernetes Gateway of an OpenFunction Gateway."""
    spec = field(gateway.object, "spec")
    kubernetes = field(spec, "gatewayRef") or field(spec, "gatewayDef")
    name, namespace = text(kubernetes, "name") or gateway.name, text(kubernetes, "namespace")
    return "{1}.{0}.".format(*preset.data_plane(namespace=namespace, gateway=name, class_name=class_name))
