"""Which provider serves a Kubernetes Gateway, and which Service is its data plane."""

from __future__ import annotations

from krm_fn.constants import MAX_LABEL
from krm_fn.gatewayapi.names import service_hostname
from krm_fn.inputs.model import Key
from krm_fn.plan.compatibility import conventions_of
from krm_fn.plan.model import HTTPS_PORT
from krm_fn.presets.registry import PRESETS, by_class_name, by_controller, by_habit, unknown
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs, KubernetesGateway
    from krm_fn.plan.model import Listener
    from krm_fn.plan.site import Site
    from krm_fn.presets.preset import Preset


class DataPlane(NamedTuple):
    """hostname: what ``externalName`` is to be; service: its key when it is a Service of this cluster."""

    hostname: str
    service: Key | None
    reason: str


def find_preset(
    gateway: GatewayInput, existing: KubernetesGateway | None, class_name: str, inputs: Inputs, report: Report
) -> Preset | None:
    """The preset of a provider, with the entry points that its Service in the input shows; None when nothing tells."""
    target = gateway.target
    preset = _preset(gateway, target, class_name, inputs, report)
    if preset is None or not preset.entry_points:
        return preset
    given = gateway.data_plane_service
    key = _given(given, gateway.cluster_domain).service if given else _preset_key(preset, target, existing, class_name)
    service = inputs.services.get(key) if key else None
    # A port of the Pods that has but a name says nothing.
    ports = [port for port in service.ports if port.target and port.protocol == "TCP"] if service else []
    points = {port.target: port.port for port in reversed(ports)}
    return preset._replace(entry_points=points) if points else preset


def _preset(gateway: GatewayInput, target: Key, class_name: str, inputs: Inputs, report: Report) -> Preset | None:
    """By option, GatewayClass, class name, then habit (a warning says so).

    A GatewayClass of the input that names a controller without a preset does tell: it is somebody else's.
    """
    if name := gateway.provider:
        if name not in PRESETS:
            report.add("OFN209", unknown(name), gateway.source)
        return PRESETS.get(name)
    if controller := inputs.gateway_classes.get(class_name):
        return by_controller(controller)
    if found := by_class_name(class_name):
        return found
    found = by_habit(target.name, target.namespace)
    if found and target not in inputs.faulty_kubernetes_gateways:
        report.add(
            "OFN208",
            f"Nothing in the input says which provider serves Kubernetes Gateway {target}; "
            f"by its name it is taken for {found.name}.",
            gateway.source,
        )
    return found


def find_data_plane(site: Site, inputs: Inputs, report: Report) -> DataPlane:
    """The Service in front of a Kubernetes Gateway: option, Service in the input, address, preset, guess."""
    gateway, target, existing, class_name, preset = (
        site.gateway,
        site.target,
        site.existing,
        site.class_name,
        site.preset,
    )
    if given := gateway.data_plane_service:
        return _given(given, gateway.cluster_domain)
    if found := conventions_of(inputs.config).external_name(target, existing, gateway.cluster_domain, inputs):
        return DataPlane(found[0], None, found[1])
    preset_key = _preset_key(preset, target, existing, class_name)
    if preset_key and preset_key in inputs.services:
        return _of_service(preset_key, gateway.cluster_domain, "stands in the input")
    if existing and existing.addresses:
        return DataPlane(existing.addresses[0].rstrip("."), None, f"address of Kubernetes Gateway {target}")
    if preset and preset_key:
        _check_length(preset_key, preset, target, gateway, report)
        return _of_service(preset_key, gateway.cluster_domain, f"preset {preset.name}")
    if target not in inputs.faulty_kubernetes_gateways:  # of that one an error is told already
        _report_guess(gateway, target, preset, inputs.gateway_classes.get(class_name, ""), report)
    return _of_service(_guess(target), gateway.cluster_domain, "a guess")


def _check_length(key: Key, preset: Preset, target: Key, gateway: GatewayInput, report: Report) -> None:
    """Not every provider shortens the names that it makes."""
    if len(key.name) > MAX_LABEL:
        report.add(
            "OFN245",
            f"{preset.name} would call the data plane of Kubernetes Gateway {target} Service {key.name}: "
            f"{len(key.name)} characters, and a Service's name has {MAX_LABEL} at most.",
            gateway.source,
        )


def _guess(target: Key) -> Key:
    return Key(target.namespace, "envoy")


def _report_guess(gateway: GatewayInput, target: Key, preset: Preset | None, controller: str, report: Report) -> None:
    if preset:
        report.add(
            "OFN240",
            f"Provider {preset.name} gives Kubernetes Gateway {target} no Service of a known name in the cluster, "
            f"so the entry of Gateway {gateway.key} has nothing to lead to.",
            gateway.source,
        )
    elif not gateway.provider:  # one that has no preset is an error already
        nothing = f"No preset is for {controller}, and nothing" if controller else "Nothing"
        report.add(
            "OFN210",
            f"{nothing} in the input says which Service is the data plane of Kubernetes Gateway {target}; "
            f"Service {_guess(target)} is assumed. Presets: {', '.join(PRESETS)}.",
            gateway.source,
        )


def check_ports(
    data_plane: DataPlane, listeners: tuple[Listener, ...], site: Site, inputs: Inputs, report: Report
) -> None:
    """Listeners that the provider refuses, or out of reach: ExternalName maps no ports."""
    gateway, preset = site.gateway, site.preset
    served, whose = _served_ports(data_plane, preset, inputs)
    for listener in listeners:
        code, fault = "OFN241", _entry_point_fault(listener, preset) if preset else ""
        if not fault and served and not {listener.port, listener.client_port}.intersection(served):
            code, fault = "OFN215", f"which {whose} does not serve (it serves {', '.join(map(str, served))})"
        if fault:
            report.add(
                code,
                f'Listener "{listener.name}" of Gateway {gateway.key} is on port {listener.port}, {fault}.',
                gateway.source,
                next((g.path for g in gateway.listeners if g.name == listener.name), ()),
            )


def _entry_point_fault(listener: Listener, preset: Preset) -> str:
    """A listener on none of the entry points, or HTTP on the one that Traefik's chart has speak TLS (entryPointName):
    https://github.com/traefik/traefik/blob/master/pkg/provider/kubernetes/gateway/kubernetes.go
    """
    points = preset.entry_points
    if points and listener.port not in points:
        return f"and {preset.name} accepts listeners only on its entry points ({', '.join(map(str, points))})"
    if points.get(listener.port) == HTTPS_PORT and listener.protocol == "HTTP":
        return f"where {preset.name} speaks TLS, and takes no HTTP listener"
    return ""


def _served_ports(data_plane: DataPlane, preset: Preset | None, inputs: Inputs) -> tuple[tuple[int, ...], str]:
    service = inputs.services.get(data_plane.service) if data_plane.service else None
    if service:
        return tuple(port.port for port in service.ports), f"Service {service.key}"
    if preset and data_plane.reason.startswith("preset"):
        return preset.ports, f"the data plane of {preset.name}"
    return (), ""


def _preset_key(preset: Preset | None, target: Key, existing: KubernetesGateway | None, class_name: str) -> Key | None:
    if preset is None or not preset.service:
        return None
    if existing and (name := existing.annotations.get(preset.name_annotation)):
        return Key(target.namespace, str(name))
    return Key(*preset.data_plane(namespace=target.namespace, gateway=target.name, class_name=class_name))


def _of_service(key: Key, cluster_domain: str, reason: str) -> DataPlane:
    return DataPlane(service_hostname(key.name, key.namespace, cluster_domain), key, reason)


def _given(text: str, cluster_domain: str) -> DataPlane:
    """``namespace/name`` or a hostname."""
    if "/" in text:
        namespace, _, name = text.partition("/")
        return _of_service(Key(namespace, name), cluster_domain, "dataPlaneService")
    name, _, rest = text.rstrip(".").partition(".")
    namespace, _, suffix = rest.partition(".")
    key = Key(namespace, name) if suffix == f"svc.{cluster_domain}" else None
    return DataPlane(text.rstrip("."), key, "dataPlaneService")
