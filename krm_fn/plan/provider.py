"""Which provider serves a Kubernetes Gateway, and which Service is its data plane."""

from __future__ import annotations

from krm_fn.inputs.model import Key
from krm_fn.plan.conventions import conventions_of
from krm_fn.plan.model import HTTPS_PORT
from krm_fn.plan.names import service_hostname
from krm_fn.presets.names import MAX_LABEL
from krm_fn.presets.registry import PRESETS, by_class_name, by_controller, by_habit, unknown
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs, KubernetesGateway
    from krm_fn.plan.model import Listener
    from krm_fn.presets.preset import Preset


class DataPlane(NamedTuple):
    """hostname: what ``externalName`` is to be; service: its key when it is a Service of this cluster."""

    hostname: str
    service: Key | None
    reason: str


def find_preset(
    gateway: GatewayInput,
    target: Key,
    class_name: str,
    inputs: Inputs,
    report: Report,
) -> Preset | None:
    """The preset by option, GatewayClass, class name, then habit (a warning says so); None when nothing tells.

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


def find_data_plane(
    gateway: GatewayInput,
    target: Key,
    existing: KubernetesGateway | None,
    class_name: str,
    preset: Preset | None,
    inputs: Inputs,
    report: Report,
) -> DataPlane:
    """The Service in front of a Kubernetes Gateway: option, Service in the input, address, preset, guess."""
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
    data_plane: DataPlane,
    listeners: tuple[Listener, ...],
    preset: Preset | None,
    gateway: GatewayInput,
    inputs: Inputs,
    report: Report,
) -> None:
    """ExternalName maps no ports: a listener on a port that the data plane's Service lacks is out of its reach."""
    served, whose = _served_ports(data_plane, preset, inputs)
    service = inputs.services.get(data_plane.service) if data_plane.service else None
    targets = {port.target for port in service.ports} if service else set()
    for listener in listeners:
        if served and listener.port not in served and listener.client_port not in served:
            report.add(
                "OFN215",
                f'Listener "{listener.name}" of Gateway {gateway.key} is on port {listener.port}, '
                f"which {whose} does not serve (it serves {', '.join(map(str, served))}).",
                gateway.source,
                next((g.path for g in gateway.listeners if g.name == listener.name), ()),
            )
        if preset and preset.entry_points and listener.port not in targets:
            _check_entry_point(listener, preset, gateway, report)


def _check_entry_point(listener: Listener, preset: Preset, gateway: GatewayInput, report: Report) -> None:
    """A listener on none of the entry points, or HTTP on the one that Traefik's chart has speak TLS (entryPointName):
    https://github.com/traefik/traefik/blob/master/pkg/provider/kubernetes/gateway/kubernetes.go
    """
    exposed = preset.entry_points.get(listener.port)
    if exposed and not (listener.protocol == "HTTP" and exposed == HTTPS_PORT):
        return
    points = ", ".join(map(str, preset.entry_points))
    report.add(
        "OFN241",
        f'Listener "{listener.name}" of Gateway {gateway.key} is on port {listener.port}; '
        + (
            f"{preset.name} speaks TLS there, and takes no HTTP listener."
            if exposed
            else f"{preset.name} accepts listeners only on its entry points, by default {points}."
        ),
        gateway.source,
        next((g.path for g in gateway.listeners if g.name == listener.name), ()),
    )


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
