"""Gateways, ListenerSets, Services and Knative Services: the fields that routing reads."""

from __future__ import annotations

from krm_fn.constants import CONTROLLER_LISTENERS, INJECTED_LISTENERS, STAMPED_REVISION
from krm_fn.inputs.gateway import hostname_addresses
from krm_fn.inputs.listeners import read_listeners
from krm_fn.inputs.model import (
    Key,
    KnativeService,
    KubernetesGateway,
    ListenerSetInput,
    ServiceInput,
    ServicePort,
    Traffic,
)
from krm_fn.json_text import JsonError, read_json
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Resource

Object = dict[str, Any]


def read_kubernetes_gateway(resource: Resource, key: Key, report: Report, *, reference: bool) -> KubernetesGateway:
    """Reads a valid Kubernetes Gateway. A reference gets no source, so that krm-fn does not write it."""
    obj = resource.object or {}
    spec, status = obj.get("spec") or {}, obj.get("status") or {}
    return KubernetesGateway(
        key=key,
        class_name=spec.get("gatewayClassName") or "",
        listeners=read_listeners(spec.get("listeners"), ("spec", "listeners")),
        # An address without a type is an IPAddress: https://gateway-api.sigs.k8s.io/reference/spec/#gatewayaddress
        addresses=hostname_addresses(spec.get("addresses"), default="IPAddress")
        + hostname_addresses(status.get("addresses"), default="IPAddress"),
        labels=resource.labels,
        annotations=resource.annotations,
        injected=_injected(resource, report),
        source=None if reference else resource,
        by_controllers=_by_controllers(resource),
    )


def read_listener_set(resource: Resource, key: Key) -> ListenerSetInput:
    """Reads a valid ListenerSet."""
    spec = (resource.object or {}).get("spec") or {}
    parent = spec.get("parentRef") or {}
    target = Key(parent.get("namespace") or key.namespace, parent.get("name") or "")
    return ListenerSetInput(key, target, read_listeners(spec.get("listeners"), ("spec", "listeners")), resource)


def read_service(resource: Resource, key: Key) -> ServiceInput:
    """Reads a valid core Service."""
    spec = (resource.object or {}).get("spec") or {}
    return ServiceInput(
        key,
        spec.get("type") or "ClusterIP",
        spec.get("externalName") or "",
        tuple(map(_port, spec.get("ports") or ())),
        resource.labels,
        resource.is_generated,
        resource,
    )


def _port(port: Object) -> ServicePort:
    """Reads a port. targetPort is port by default: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"""
    target = port.get("targetPort") or port["port"]
    number = target if isinstance(target, int) else 0
    return ServicePort(port.get("name") or "", port["port"], port.get("protocol") or "TCP", number)


def read_knative_service(resource: Resource, key: Key) -> KnativeService:
    """Reads a valid Knative Service."""
    spec = (resource.object or {}).get("spec") or {}
    metadata = (spec.get("template") or {}).get("metadata") or {}
    traffic = tuple(Traffic(t.get("revisionName") or "", t.get("percent") or 0) for t in spec.get("traffic") or ())
    stamped = str(resource.annotations.get(STAMPED_REVISION) or "")
    return KnativeService(key, metadata.get("name") or "", resource.labels, resource, stamped, traffic)


def _injected(resource: Resource, report: Report) -> dict[str, tuple[str, ...]]:
    text = resource.annotations.get(INJECTED_LISTENERS)
    if text is None:
        return {}
    try:
        record = read_json(str(text))
    except JsonError as error:
        return _unreadable(resource, f"is not JSON ({error})", report)
    if not isinstance(record, dict):
        return _unreadable(resource, "is not a JSON object", report)
    for source, names in record.items():
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            return _unreadable(resource, f'has no list of names for "{source}"', report)
    return {source: tuple(names) for source, names in record.items()}


def _by_controllers(resource: Resource) -> tuple[str, ...]:
    """Reads listener names from the annotation of OpenFunction's controllers; () if it is not a list of listeners."""
    text = resource.annotations.get(CONTROLLER_LISTENERS)
    if text is None:
        return ()
    try:
        listeners = read_json(str(text))
    except JsonError:
        return ()
    listeners = listeners if isinstance(listeners, list) else []
    return tuple(one["name"] for one in listeners if isinstance(one, dict) and isinstance(one.get("name"), str))


def _unreadable(resource: Resource, why: str, report: Report) -> dict[str, tuple[str, ...]]:
    report.add(
        "OFN119",
        f"Kubernetes {resource.id}: the annotation {INJECTED_LISTENERS} {why}.",
        resource,
        ("metadata", "annotations", INJECTED_LISTENERS),
    )
    return {}
