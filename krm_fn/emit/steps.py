"""The order in which the plan becomes changes: Gateways, then Functions, then the rest of the input."""

from __future__ import annotations

from krm_fn.changes import Changes
from krm_fn.constants import GATEWAY_API_V1, LABEL_GATEWAY, REFERENCE_GRANT_API_VERSION
from krm_fn.dns.patch.config_map import check_domains, check_imported_at_all, dns_config_map, patch_config_maps
from krm_fn.emit.external_dns import external_dns_annotations
from krm_fn.emit.gateway import gateway_spec, listener_set_spec, merge_listeners
from krm_fn.emit.httproute import function_labels, parent_refs, route_labels, route_spec
from krm_fn.emit.inputs import dispose, write_status
from krm_fn.emit.redirect import redirect_spec
from krm_fn.emit.reference_grant import certificate_grants, function_grants
from krm_fn.emit.service import service_spec
from krm_fn.emit.stamps import write_stamps
from krm_fn.emit.upsert import Desired, Upserter
from krm_fn.generated import grant_name
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.emit.destination import Destination
    from krm_fn.generated import Source
    from krm_fn.inputs.model import Key
    from krm_fn.plan.model import GatewayPlan, Plan


def emit(plan: Plan, destination: Destination, report: Report) -> Changes:
    """Turns a plan into changes. The caller must discard them when the report has errors."""
    changes = Changes()
    upserter = Upserter(destination, changes, report)
    for gateway in plan.gateways:
        _emit_gateway(gateway, plan, upserter)
    _emit_functions(plan, upserter)
    merge_listeners(plan, changes, recorded=destination.disposition != "Drop")
    _emit_custom_dns(plan, upserter)
    check_domains(plan.dns.zones, plan.gateways, report)
    check_imported_at_all(plan.dns, report)
    if plan.dns.zones or destination.disposition != "Drop":
        patch_config_maps(plan.dns, changes, report)
    write_stamps(plan, changes)
    upserter.prune()
    dispose(destination, changes)
    if destination.write_status and destination.disposition != "Drop":
        write_status(plan, changes, report)
    return changes


def _emit_gateway(gateway: GatewayPlan, plan: Plan, upserter: Upserter) -> None:
    labels = {LABEL_GATEWAY: gateway.label}
    if gateway.placement == "Create":
        key = gateway.target
        spec = gateway_spec(gateway, plan.gateways)
        upserter.upsert(
            Desired(
                GATEWAY_API_V1,
                "Gateway",
                key.namespace,
                key.name,
                labels,
                "spec",
                spec,
                gateway.owner,
                {**gateway.annotations, **gateway.tls.annotations},
            )
        )
    if gateway.placement == "ListenerSet":
        namespace, name = gateway.written_namespace, gateway.key.name
        spec = listener_set_spec(gateway)
        annotations = gateway.tls.annotations
        upserter.upsert(
            Desired(GATEWAY_API_V1, "ListenerSet", namespace, name, labels, "spec", spec, gateway.owner, annotations)
        )
    if gateway.placement in ("Create", "Merge", "ListenerSet"):
        _emit_grants(certificate_grants(gateway), labels, gateway.owner, upserter)
    if gateway.redirect and gateway.placement != "Reference":
        spec = redirect_spec(gateway, gateway.redirect)
        namespace, name = gateway.written_namespace, gateway.redirect.name
        upserter.upsert(Desired(GATEWAY_API_V1, "HTTPRoute", namespace, name, labels, "spec", spec, gateway.owner))
    if gateway.entry and (entry := gateway.entry.service):
        spec = service_spec(entry)
        upserter.upsert(Desired("v1", "Service", entry.namespace, entry.name, labels, "spec", spec, gateway.owner))
    if gateway in plan.dns.emitted:
        data = dns_config_map(gateway, plan.dns)
        name = f"{gateway.key.name}-dns"
        upserter.upsert(
            Desired("v1", "ConfigMap", gateway.written_namespace, name, labels, "data", data, gateway.owner)
        )


def _emit_custom_dns(plan: Plan, upserter: Upserter) -> None:
    """Adds the ConfigMaps that CoreDNS imports. The first Gateway owns them for all Gateways."""
    if not plan.dns.created:
        return
    from krm_fn.dns.patch.coredns_custom import custom_data

    owner = next(gateway for gateway in plan.gateways if str(gateway.key) == plan.dns.zones[0].gateway)
    labels = {LABEL_GATEWAY: owner.label}
    config_maps: dict[Key, dict[str, str]] = {}
    for target in plan.dns.created:
        config_maps.setdefault(target.key, {}).update(custom_data(plan.dns.zones, target.data_key))
    for (namespace, name), data in config_maps.items():
        upserter.upsert(Desired("v1", "ConfigMap", namespace, name, labels, "data", data, owner.owner))


def _emit_functions(plan: Plan, upserter: Upserter) -> None:
    parents: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    services: dict[tuple[Any, ...], dict[str, Any]] = {}
    published = plan.dns.external_dns
    for function in plan.functions:
        labels = route_labels(function)
        namespace, name = function.written_namespace, function.key.name
        shared = (function.gateway.key, function.attachment.sections)
        if shared not in parents:
            parents[shared] = parent_refs(function.gateway, function.attachment.sections)
        spec = route_spec(function, parents[shared])
        route = Desired(GATEWAY_API_V1, "HTTPRoute", namespace, name, labels, "spec", spec, function.owner)
        upserter.upsert(route._replace(annotations=external_dns_annotations(function)) if published else route)
        labels = function_labels(function)
        if function.service:
            same = (function.service.external_name, function.service.ports)
            spec = services.get(same) or services.setdefault(same, service_spec(function.service))
            upserter.upsert(Desired("v1", "Service", namespace, name, labels, "spec", spec, function.owner))
        if grants := function_grants(function):
            _emit_grants(grants, labels, function.owner, upserter)


def _emit_grants(grants: dict[str, dict[str, Any]], labels: dict[str, str], owner: Source, upserter: Upserter) -> None:
    name = grant_name(owner)
    for namespace, spec in grants.items():
        upserter.upsert(
            Desired(REFERENCE_GRANT_API_VERSION, "ReferenceGrant", namespace, name, labels, "spec", spec, owner)
        )
