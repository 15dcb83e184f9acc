"""The reading of all inputs: calls the reader of each kind and collects the results."""

from __future__ import annotations

from krm_fn.constants import (
    CONFIG_KIND,
    FN_GROUP,
    GATEWAY_API,
    KEDA_HTTP,
    KNATIVE_SERVING,
    OPENFUNCTION_CORE,
    OPENFUNCTION_NETWORKING,
)
from krm_fn.diagnostics.catalog import UNREAD
from krm_fn.inputs.config import consumed_configs, described_gateways, find_config, read_config
from krm_fn.inputs.defaults import CONFIG
from krm_fn.inputs.domain import replacement
from krm_fn.inputs.fields import text
from krm_fn.inputs.functions import read_functions
from krm_fn.inputs.gateways import (
    GatewayReader,
    is_reference,
    report_mappings,
    report_overrides,
    with_renamed_targets,
    with_taken_over,
)
from krm_fn.inputs.grouping import Groups
from krm_fn.inputs.keda import SCALER_KINDS
from krm_fn.inputs.kubernetes import (
    read_knative_service,
    read_kubernetes_gateway,
    read_listener_set,
    read_service,
)
from krm_fn.inputs.model import Inputs
from krm_fn.inputs.namespaces import Namespaces
from krm_fn.inputs.ownership import own_resources
from krm_fn.inputs.validation.check import validate
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config, Options
    from krm_fn.inputs.external_dns import ExternalDns
    from krm_fn.inputs.model import Key, KnativeService, KubernetesGateway, ListenerSetInput, Scaler, ServiceInput
    from krm_fn.resource import Resource

# Replaces an invalid configuration, so that values which that one may set are not reported as missing.
_BROKEN = CONFIG._replace(domain="unknown.invalid", default_namespace_given=True)

# https://github.com/OpenFunction/OpenFunction/tree/main/apis
_KINDS = {
    OPENFUNCTION_CORE: {"Builder", "Domain", "Function", "Serving"},
    OPENFUNCTION_NETWORKING: {"Gateway"},
    FN_GROUP: {CONFIG_KIND},
}


def read_inputs(
    resources: Sequence[Resource],
    function_config: Resource | None,
    options: Options,
    report: Report,
    *,
    references: Sequence[Resource] = (),
) -> Inputs | None:
    """Reads all inputs and reports all problems; None if the configuration is invalid.

    references: resources of other repositories. krm-fn reads their Gateways, listeners and grants, and writes none.
    """
    groups, elsewhere, configs = Groups(resources), Groups(references), consumed_configs(resources)
    known_config = _known_config(configs, function_config, options, report)
    config = known_config or _BROKEN
    namespaces = Namespaces(config.default_namespace)
    gateways = GatewayReader(config, options, namespaces, report)
    gateways.read(groups.of(OPENFUNCTION_NETWORKING, "Gateway"), elsewhere.of(OPENFUNCTION_NETWORKING, "Gateway"))
    generated = own_resources(groups, gateways.gateways, namespaces, report)
    functions, sources, unreadable = read_functions(groups.of(OPENFUNCTION_CORE, "Function"), namespaces, report)
    found, faulty = _kubernetes_gateways(groups, elsewhere, namespaces, report)
    known_gateways = with_renamed_targets(gateways.gateways, found)
    inputs = Inputs(
        config=config,
        gateways=known_gateways,
        faulty_gateways=_faulty_gateways(groups, elsewhere, gateways, namespaces),
        functions=functions,
        kubernetes_gateways=with_taken_over(found, known_gateways, report),
        faulty_kubernetes_gateways=faulty,
        listener_sets=_listener_sets(groups, elsewhere, namespaces, report),
        owner_strategy=_owner_strategy(elsewhere),
        gateway_classes=_gateway_classes(groups, elsewhere, report),
        services=_services(groups, namespaces, report),
        knative_services=_knative_services(groups, namespaces, report),
        scalers=_scalers(groups, namespaces, report),
        http_routes=_written(groups, "HTTPRoute", "http-route", report),
        grpc_routes=_written(groups, "GRPCRoute", "grpc-route", report),
        reference_grants=_reference_grants(groups, elsewhere),
        config_maps=_config_maps(groups, namespaces, report),
        external_dns=_external_dns(groups),
        namespaces=_namespace_labels(groups, elsewhere, config, report),
        consumed=(*gateways.inputs, *sources, *groups.of(OPENFUNCTION_CORE, "Domain"), *configs),
        generated=generated,
        existing=groups.existing,
    )
    _report_kinds(groups, report)
    if known_config:
        namespaces.report(config, options, report)
        _report_unused(inputs, unreadable, report)
    return inputs if known_config else None


def _known_config(
    configs: list[Resource], function_config: Resource | None, options: Options, report: Report
) -> Config | None:
    """Reads the configuration; None if it is invalid or there are several."""
    source, clear = find_config(configs, function_config, report)
    return read_config(source, options, report) if clear else None


def _report_unused(inputs: Inputs, unreadable: frozenset[Key], report: Report) -> None:
    """Reports configuration for unknown Gateways and Functions, unless an unreadable text may contain them."""
    if report.count(*UNREAD):
        return
    report_overrides(inputs.gateways, inputs.config, report)
    report_mappings(inputs.functions, unreadable, inputs.config, report)


def _valid(groups: Groups, group: str, kind: str, schema: str, report: Report) -> list[Resource]:
    return [resource for resource in groups.of(group, kind) if validate(resource, schema, report)]


def _services(groups: Groups, namespaces: Namespaces, report: Report) -> dict[Key, ServiceInput]:
    found = _valid(groups, "", "Service", "service", report)
    return {namespaces.key(r): read_service(r, namespaces.key(r)) for r in found}


def _config_maps(groups: Groups, namespaces: Namespaces, report: Report) -> dict[Key, tuple[Resource, ...]]:
    found: dict[Key, tuple[Resource, ...]] = {}
    for resource in _valid(groups, "", "ConfigMap", "config-map", report):
        key = namespaces.key(resource)
        found[key] = (*found.get(key, ()), resource)
    return found


def _external_dns(groups: Groups) -> tuple[ExternalDns, ...]:
    deployments = groups.of("apps", "Deployment")
    if not deployments:
        return ()
    from krm_fn.inputs.external_dns import read_external_dns

    return tuple(filter(None, map(read_external_dns, deployments)))


def _knative_services(groups: Groups, namespaces: Namespaces, report: Report) -> dict[Key, KnativeService]:
    found = _valid(groups, KNATIVE_SERVING, "Service", "knative-service", report)
    return {namespaces.key(r): read_knative_service(r, namespaces.key(r)) for r in found}


def _scalers(groups: Groups, namespaces: Namespaces, report: Report) -> tuple[Scaler, ...]:
    found = [
        read(resource, namespaces.key(resource))
        for kind, schema, read in SCALER_KINDS
        for resource in _valid(groups, KEDA_HTTP, kind, schema, report)
    ]
    return tuple(sorted(found, key=lambda scaler: (scaler.key, scaler.source.kind)))


def _faulty_gateways(
    groups: Groups, elsewhere: Groups, gateways: GatewayReader, namespaces: Namespaces
) -> frozenset[Key]:
    there = [*groups.of(OPENFUNCTION_NETWORKING, "Gateway"), *elsewhere.of(OPENFUNCTION_NETWORKING, "Gateway")]
    known = frozenset(map(namespaces.key, there)) | gateways.sources.keys()
    return known - {gateway.key for gateway in gateways.gateways}


def _written(groups: Groups, kind: str, schema: str, report: Report) -> tuple[Resource, ...]:
    """Returns the valid resources that krm-fn did not generate. Generated ones are written again in every run."""
    written = [resource for resource in groups.of(GATEWAY_API, kind) if not resource.is_generated]
    return tuple(resource for resource in written if validate(resource, schema, report))


def _reference_grants(groups: Groups, elsewhere: Groups) -> tuple[Resource, ...]:
    """Returns ReferenceGrants without validation. Generated ones are left out, because this run may remove them."""
    there = (*groups.of(GATEWAY_API, "ReferenceGrant"), *elsewhere.of(GATEWAY_API, "ReferenceGrant"))
    return tuple(resource for resource in there if not resource.is_generated)


def _listener_sets(
    groups: Groups, elsewhere: Groups, namespaces: Namespaces, report: Report
) -> tuple[ListenerSetInput, ...]:
    """Reads the ListenerSets that krm-fn did not generate, and all ListenerSets of the references."""
    written = _written(groups, "ListenerSet", "listener-set", report)
    shown = _valid(elsewhere, GATEWAY_API, "ListenerSet", "listener-set", report)
    found = {namespaces.key(resource): resource for resource in (*shown, *written)}
    return tuple(read_listener_set(found[key], key) for key in sorted(found))


def _kubernetes_gateways(
    groups: Groups, elsewhere: Groups, namespaces: Namespaces, report: Report
) -> tuple[dict[Key, KubernetesGateway], dict[Key, Resource]]:
    """Reads the Kubernetes Gateways by key (the input wins over references), and returns the invalid ones too."""
    found: dict[Key, KubernetesGateway] = {}
    faulty: dict[Key, Resource] = {}
    for source, reference in ((elsewhere, True), (groups, False)):
        for resource in source.of(GATEWAY_API, "Gateway"):
            key = namespaces.key(resource)
            if validate(resource, "kubernetes-gateway", report):
                read_only = reference or is_reference(resource, f"Kubernetes Gateway {key}", report)
                found[key] = read_kubernetes_gateway(resource, key, report, reference=read_only)
            else:
                faulty[key] = resource
    return found, faulty


def _owner_strategy(elsewhere: Groups) -> str:
    """Reads ``listeners.strategy`` from the ExpandGateways in the references; "" unless there is exactly one value."""
    given = {text(one.object, "spec", "listeners", "strategy") for one in elsewhere.of(FN_GROUP, CONFIG_KIND)}
    return given.pop() if len(given) == 1 else ""


def _gateway_classes(groups: Groups, elsewhere: Groups, report: Report) -> dict[str, str]:
    """Reads the controllerName of each GatewayClass, by name."""
    found: dict[str, str] = {}
    for source in (elsewhere, groups):
        for resource in _valid(source, GATEWAY_API, "GatewayClass", "gateway-class", report):
            spec = (resource.object or {}).get("spec") or {}
            found[resource.name] = spec.get("controllerName") or ""
    return found


def _namespace_labels(groups: Groups, elsewhere: Groups, config: Config, report: Report) -> dict[str, dict[str, Any]]:
    """Reads labels by namespace. Later ones win: functionConfig's ``namespaceLabels``, references, the input."""
    found: dict[str, dict[str, Any]] = {}
    for gateway in described_gateways(config):
        for name, labels in (gateway.get("namespaceLabels") or {}).items():
            found.setdefault(name, {}).update(labels)
    for source in (elsewhere, groups):
        for resource in _valid(source, "", "Namespace", "namespace", report):
            found[resource.name] = resource.labels
    return found


def _report_kinds(groups: Groups, report: Report) -> None:
    """Reports repeated resources, Domains, nested Lists, and unknown kinds in OpenFunction's API groups."""
    groups.report_repeated(report)
    _report_domains(groups, report)
    _report_nested_lists(groups, report)
    for group, known in _KINDS.items():
        for kind in sorted(groups.kinds(group) - known):
            for resource in groups.of(group, kind):
                report.add(
                    "OFN140",
                    f"{named(kind)} {named(resource.name)}: {named(resource.api_version)} has no such kind (its kinds "
                    f"are {', '.join(sorted(known))}); the resource stays unchanged.",
                    resource,
                    ("kind",),
                    remedy="Correct the kind if it is misspelt: it configures nothing." if group == FN_GROUP else "",
                )


def _report_nested_lists(groups: Groups, report: Report) -> None:
    if not (lists := groups.of("", "List")):
        return
    from krm_fn.inputs.fields import mappings

    for resource in lists:
        if any(text(item, "apiVersion").partition("/")[0] in _KINDS for item in mappings(resource.object, "items")):
            message = "A List contains another List, which holds resources of OpenFunction."
            report.add("OFN226", message, resource)


def _report_domains(groups: Groups, report: Report) -> None:
    for resource in _valid(groups, OPENFUNCTION_CORE, "Domain", "domain", report):
        report.add(
            "OFN114",
            f"krm-fn does not read {resource.id}; an OpenFunction Gateway replaces it "
            f"(spec.domain for the name, spec.gatewayRef for the ingress).",
            resource,
            remedy="Remove the Domain. If no Gateway replaces it yet, add this one, which keeps the addresses of its "
            "Functions (set gatewayDef.gatewayClassName to an existing GatewayClass, and add it if it is missing): "
            f"{replacement(resource)}",
        )
