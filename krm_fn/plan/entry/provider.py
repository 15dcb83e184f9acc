"""The provider that serves a Kubernetes Gateway, and the Service of its data plane."""

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
    """The address that requests for a Kubernetes Gateway go to."""

    hostname: str
    """The value for ``externalName`` of the entry Service."""
    service: Key | None
    """The Service of this cluster that has the hostname; None for other hostnames."""
    reason: str
    """The source of the hostname, for people."""


def find_preset(
    gateway: GatewayInput, existing: KubernetesGateway | None, class_name: str, inputs: Inputs, report: Report
) -> Preset | None:
    """Finds the preset of the provider; returns None when nothing names a provider.

    Where the data plane's Service is in the input, its ports replace the entry points of the preset.
    """
    target = gateway.target
    preset = _preset(gateway, target, class_name, inputs, report)
    if preset is None or not preset.entry_points:
        return preset
    given = gateway.data_plane_service
    key = _given(given, gateway.cluster_domain).service if given else _preset_key(preset, target, existing, class_name)
    service = inputs.services.get(key) if key else None
    # A targetPort that is a name, not a number, does not show the entry point.
    ports = [port for port in service.ports if port.target and port.protocol == "TCP"] if service else []
    points = {port.target: port.port for port in reversed(ports)}
    return preset._replace(entry_points=points) if points else preset


def _preset(gateway: GatewayInput, target: Key, class_name: str, inputs: Inputs, report: Report) -> Preset | None:
    """Finds the preset by option, then GatewayClass, then class name, then the habitual name (with a warning).

    A GatewayClass of the input with a controller that has no preset ends the search: the provider is an unknown one.
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
            f"Nothing in the input names the provider of Kubernetes Gateway {target}; {found.name} is assumed from "
            "the Gateway's name.",
            gateway.source,
        )
    return found


def find_data_plane(site: Site, inputs: Inputs, report: Report) -> DataPlane:
    """Finds the data plane of a Kubernetes Gateway.

    The order is: option, Service of the input, address of the Kubernetes Gateway, preset, guess.
    """
    gateway, target, existing, preset = site.gateway, site.target, site.existing, site.preset
    if given := gateway.data_plane_service:
        return _given(given, gateway.cluster_domain)
    if found := conventions_of(inputs.config).external_name(site, inputs):
        return DataPlane(found[0], None, found[1])
    preset_key = _preset_key(preset, target, existing, site.class_name)
    if preset_key and preset_key in inputs.services:
        return _of_service(preset_key, gateway.cluster_domain, "is in the input")
    if existing and existing.addresses:
        return DataPlane(existing.addresses[0].rstrip("."), None, f"address of Kubernetes Gateway {target}")
    if preset and preset_key:
        _check_length(preset_key, preset, site, report)
        return _of_service(preset_key, gateway.cluster_domain, f"preset {preset.name}")
    if target not in inputs.faulty_kubernetes_gateways:  # a faulty one has an error already
        _report_guess(site, inputs.gateway_classes.get(site.class_name, ""), report)
    return _of_service(_guess(target), gateway.cluster_domain, "a guess")


def _check_length(key: Key, preset: Preset, site: Site, report: Report) -> None:
    """Reports a Service name that is too long: not every provider shortens the names that it makes."""
    if len(key.name) > MAX_LABEL:
        report.add(
            "OFN245",
            f"{preset.name} would name the data plane of Kubernetes Gateway {site.target} Service {key.name}, which "
            f"has {len(key.name)} characters; a Service name has at most {MAX_LABEL}.",
            site.gateway.source,
        )


def _guess(target: Key) -> Key:
    return Key(target.namespace, "envoy")


def _report_guess(site: Site, controller: str, report: Report) -> None:
    gateway, target = site.gateway, site.target
    if site.preset:
        report.add(
            "OFN240",
            f"Provider {site.preset.name} makes no Service with a known name for Kubernetes Gateway {target} in the "
            f"cluster, so the entry of Gateway {gateway.key} has no Service to lead to.",
            gateway.source,
        )
    elif not gateway.provider:  # a provider without preset has an error already
        nothing = f'No preset exists for controller "{controller}", and nothing' if controller else "Nothing"
        report.add(
            "OFN210",
            f"{nothing} in the input names the Service of the data plane of Kubernetes Gateway {target}; "
            f"Service {_guess(target)} is assumed. Presets: {', '.join(PRESETS)}.",
            gateway.source,
        )


def check_ports(
    data_plane: DataPlane, listeners: tuple[Listener, ...], site: Site, inputs: Inputs, report: Report
) -> None:
    """Reports listeners that the provider refuses, or that clients cannot reach: ExternalName maps no ports."""
    gateway, preset = site.gateway, site.preset
    served, server = _served_ports(data_plane, preset, inputs)
    for listener in listeners:
        code, fault = "OFN241", _entry_point_fault(listener, preset) if preset else ""
        if not fault and served and not {listener.port, listener.client_port}.intersection(served):
            code, fault = "OFN215", f"which {server} does not serve (it serves {', '.join(map(str, served))})"
        if fault:
            report.add(
                code,
                f'Listener "{listener.name}" of Gateway {gateway.key} is on port {listener.port}, {fault}.',
                gateway.source,
                next((g.path for g in gateway.listeners if g.name == listener.name), ()),
            )


def _entry_point_fault(listener: Listener, preset: Preset) -> str:
    """Returns the reason why the provider refuses a listener: the end of a sentence; "" when it does not.

    Traefik needs an entry point for each port, and its chart's entry point for HTTPS speaks TLS (entryPointName):
    https://github.com/traefik/traefik/blob/master/pkg/provider/kubernetes/gateway/kubernetes.go
    """
    points = preset.entry_points
    if points and listener.port not in points:
        return f"and {preset.name} accepts listeners only on its entry points ({', '.join(map(str, points))})"
    if points.get(listener.port) == HTTPS_PORT and listener.protocol == "HTTP":
        return f"where {preset.name} speaks TLS and accepts no HTTP listener"
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
    """Reads ``dataPlaneService``: ``namespace/name`` of a Service, or a hostname."""
    if "/" in text:
        namespace, _, name = text.partition("/")
        return _of_service(Key(namespace, name), cluster_domain, "dataPlaneService")
    name, _, rest = text.rstrip(".").partition(".")
    namespace, _, suffix = rest.partition(".")
    key = Key(namespace, name) if suffix == f"svc.{cluster_domain}" else None
    return DataPlane(text.rstrip("."), key, "dataPlaneService")
