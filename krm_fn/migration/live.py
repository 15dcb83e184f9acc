"""Finds the live backends of Functions and the live provider of Gateways in a dump."""

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
"""The name of the entry Service.

Source: OpenFunction v1.2.0, apis/networking/v1alpha1/gateway_types.go, DefaultGatewayServiceName.
"""


class Platform(NamedTuple):
    """The Gateway API implementation behind an OpenFunction Gateway."""

    provider: str
    """The name of a preset, "" if unknown."""
    data_plane_service: str
    """The hostname of the data plane's Service, "" if unknown."""


def backend(key: Key, dump: Dump, report: Report) -> Object | None:
    """Returns the item of ``backends.map`` for a Function, without its name; None if no backend is known."""
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
        latest = f"the latest ready revision of Knative Service {knative_name(key, dump)} is {ready}"
        report.add("OFN638", f"HTTPRoute {key} leads to revision {name}; {latest}.", route)
    return {"revision": name}


def knative_name(key: Key, dump: Dump) -> Key:
    """Returns the key of the Knative Service that the controllers made for a Function."""
    return Key(key.namespace, text(dump.functions[key].object, "status", "serving", "service") or key.name)


def knative_service(key: Key, dump: Dump) -> Resource | None:
    """Returns that Knative Service, None if the dump does not have it."""
    return dump.knative.get(knative_name(key, dump))


def platform(key: Key, dump: Dump) -> Platform:
    """Returns the platform: routes' status wins over the GatewayClass, the entry Service over an address."""
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
    """Reports whether a backendRef names a revision: in Knative's status, or in the Host header of the route."""
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
    """Returns the values that a route's filters set for the Host header."""
    filters = [f for rule in mappings(route.object, "spec", "rules") for f in mappings(rule, "filters")]
    headers = [h for f in filters for h in mappings(f, "requestHeaderModifier", "add")]
    return [text(header, "value") for header in headers if text(header, "name").lower() == "host"]


def _provider(key: Key, gateway: Resource, service: str, dump: Dump) -> str:
    """Returns the preset of the routes' controller, else of the GatewayClass; "" if several or none match.

    service: hostname that decides between presets that share a controller or class.
    """
    class_name = text(gateway.object, "spec", "gatewayDef", "gatewayClassName")
    controllers = _controllers(key, dump)
    presets = PRESETS.values()
    fitting = [p for p in presets if not controllers.isdisjoint(p.controllers)]
    fitting = fitting or [p for p in presets if class_name and p.has_class(class_name)]
    if len(fitting) > 1:
        fitting = [p for p in fitting if service.startswith(_data_plane(p, gateway, class_name))]
    return fitting[0].name if len(fitting) == 1 else ""


def _controllers(key: Key, dump: Dump) -> set[str]:
    """Returns the controllers in the status of the routes of an OpenFunction Gateway's Functions."""
    routes = [dump.routes.get(function) for function, asked in dump.inputs.items() if asked.gateway_ref == key]
    parents = [parent for route in routes if route for parent in mappings(route.object, "status", "parents")]
    return {text(parent, "controllerName") for parent in parents}


def _data_plane_service(key: Key, gateway: Resource, dump: Dump) -> str:
    """Returns the hostname that the controller chose, "" if the dump does not show it.

    Source: OpenFunction v1.2.0, controllers/networking/gateway_controller.go, createOrUpdateService.
    """
    entry = dump.services.get(Key(key.namespace, ENTRY_SERVICE))
    if entry and owners(entry, OPENFUNCTION_NETWORKING, "Gateway"):
        return text(entry.object, "spec", "externalName")
    first = next(iter(mappings(gateway.object, "status", "addresses")), None)
    return text(first, "value").partition(":")[0] if text(first, "type") == "Hostname" else ""


def _data_plane(preset: Preset, gateway: Resource, class_name: str) -> str:
    """Returns how the hostname of a preset's Service begins, for the Kubernetes Gateway of an OpenFunction Gateway."""
    spec = field(gateway.object, "spec")
    kubernetes = field(spec, "gatewayRef") or field(spec, "gatewayDef")
    name, namespace = text(kubernetes, "name") or gateway.name, text(kubernetes, "namespace")
    return "{1}.{0}.".format(*preset.data_plane(namespace=namespace, gateway=name, class_name=class_name))
