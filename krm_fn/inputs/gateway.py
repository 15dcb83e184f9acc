"""An OpenFunction Gateway: from the input, from functionConfig, or created from the command line."""

from __future__ import annotations

from krm_fn.constants import OPENFUNCTION_NETWORKING, PREVIOUS_KINDS, PREVIOUS_NAMES, PREVIOUS_NAMESPACES
from krm_fn.inputs import defaults
from krm_fn.inputs.config import without_wildcard
from krm_fn.inputs.listeners import read_listeners
from krm_fn.inputs.model import GatewayDef, GatewayInput, Key, KubernetesGateway
from krm_fn.resource import COMMAND_LINE, Origin, Resource
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config, Options
    from krm_fn.resource import Path

Object = dict[str, Any]

VERSIONS = (f"{OPENFUNCTION_NETWORKING}/v1alpha1", f"{OPENFUNCTION_NETWORKING}/v1beta1")
"""OpenFunction released v1alpha1; its Gateway proposal has v1beta1."""

_LISTENERS: Path = ("spec", "gatewaySpec", "listeners")


class Environment(NamedTuple):
    """Values of functionConfig and the command line that replace a Gateway's; "" if not given."""

    domain: str
    cluster_domain: str
    provider: str
    data_plane_service: str


def read_gateway(
    resource: Resource,
    key: Key,
    config: Config,
    options: Options,
    report: Report,
    *,
    reference: bool,
) -> GatewayInput | None:
    """Reads a Gateway that is valid by its schema; reports one that cannot be used, and returns None."""
    spec: Object = resource.object["spec"] if resource.object else {}
    known_as = previous_keys(resource)
    environment = environment_of((key, *known_as), config, options)
    target = _target(spec, key, resource, report)
    domain = without_wildcard(spec.get("domain") or "")
    if not (environment.domain or domain):
        report.add("OFN113", f"Gateway {key} has no domain.", resource, ("spec", "domain"))
        return None
    if target is None:
        return None
    cluster_domain = without_wildcard(spec.get("clusterDomain") or "") or defaults.CLUSTER_DOMAIN
    path_template = spec.get("pathTemplate")
    if path_template == "" and config.compatibility == "Controller":
        path_template = None  # OpenFunction's webhook drops an empty value, and the API server sets the CRD's default
    return GatewayInput(
        key=key,
        domain=environment.domain or domain,
        cluster_domain=environment.cluster_domain or cluster_domain,
        host_template=spec.get("hostTemplate") or defaults.HOST_TEMPLATE,
        path_template=defaults.PATH_TEMPLATE if path_template is None else path_template,
        http_route_label_key=spec.get("httpRouteLabelKey") or defaults.HTTP_ROUTE_LABEL_KEY,
        gateway_ref=target if isinstance(target, Key) else None,
        gateway_def=target if isinstance(target, GatewayDef) else None,
        listeners=read_listeners((spec.get("gatewaySpec") or {}).get("listeners"), _LISTENERS),
        provider=environment.provider,
        data_plane_service=environment.data_plane_service,
        replaced_domain=_replaced(domain, environment.domain),
        replaced_cluster_domain=_replaced(cluster_domain, environment.cluster_domain),
        reference=reference,
        known_as=known_as,
        kubernetes_gateway=None,
        source=resource,
    )


def environment_of(keys: tuple[Key, ...], config: Config, options: Options) -> Environment:
    """Returns the values for a Gateway. Later ones win: functionConfig, overrides for all, its override, options."""
    found = Environment(config.domain, config.cluster_domain, config.provider, config.data_plane_service)
    for wanted in ((None,), keys):
        for override in config.overrides:
            if override.gateway in wanted:
                found = _over(found, Environment(*override[1:]))
    domain, cluster_domain = without_wildcard(options.domain), without_wildcard(options.cluster_domain)
    return _over(found, Environment(domain, cluster_domain, options.provider, ""))


def previous_keys(resource: Resource) -> tuple[Key, ...]:
    """Returns the keys before kustomize renamed the resource, from annotations with comma-separated lists."""
    names = _entries(resource, PREVIOUS_NAMES)
    namespaces = _entries(resource, PREVIOUS_NAMESPACES)
    kinds = _entries(resource, PREVIOUS_KINDS) or [resource.kind] * len(names)
    return tuple(
        Key(namespace, name)
        for name, namespace, kind in zip(names, namespaces, kinds, strict=False)
        if kind == resource.kind and name
    )


def make_up(options: Options, provider: str) -> Resource:
    """Creates the Gateway ``openfunction/openfunction`` from ``--domain``, ``--gateway`` and the provider's class."""
    from krm_fn.presets.registry import PRESETS

    preset = PRESETS.get(provider)
    namespace, name = defaults.GATEWAY
    spec: Object = {"gatewaySpec": {"listeners": [defaults.INTERNAL_LISTENER, defaults.EXTERNAL_LISTENER]}}
    if options.domain:
        spec["domain"] = options.domain
    if options.gateway:
        spec["gatewayRef"] = options.gateway._asdict()
    else:
        class_name = preset.class_names[0] if preset else provider
        spec["gatewayDef"] = {"namespace": namespace, "gatewayClassName": class_name}
    where = Resource(origin=Origin(COMMAND_LINE))
    return _synthetic({"metadata": {"name": name, "namespace": namespace}, "spec": spec}, where)


def from_config(source: Resource, index: int, entry: Object) -> Resource:
    """Makes a resource of an item of ``spec.gateways``, with the lines of that item in functionConfig."""
    prefix: Path = ("spec", "gateways", index)
    made = _synthetic(entry, source)
    made.locate = lambda path: source.line((*prefix, *path))
    return made


def _synthetic(parts: Object, where: Resource) -> Resource:
    metadata = parts["metadata"]
    return Resource(
        api_version=VERSIONS[-1],
        kind="Gateway",
        name=metadata["name"],
        namespace=metadata.get("namespace") or "",
        object={"apiVersion": VERSIONS[-1], "kind": "Gateway", "metadata": metadata, "spec": parts["spec"]},
        origin=where.origin,
    )


def _target(spec: Object, key: Key, resource: Resource, report: Report) -> Key | GatewayDef | None:
    """Returns gatewayRef or gatewayDef; reports both or neither."""
    ref, definition = spec.get("gatewayRef"), spec.get("gatewayDef")
    if ref and definition:
        report.add(
            "OFN111",
            f"Gateway {key} has both gatewayRef ({ref['namespace']}/{ref['name']}) and gatewayDef "
            f"(namespace {definition['namespace']}, class {definition['gatewayClassName']}).",
            resource,
            ("spec", "gatewayDef"),
        )
        return None
    if ref:
        return Key(ref["namespace"], ref["name"])
    if definition:
        name = definition.get("name") or key.name
        return GatewayDef(Key(definition["namespace"], name), definition["gatewayClassName"])
    report.add("OFN112", f"Gateway {key} has neither gatewayRef nor gatewayDef.", resource, ("spec",))
    return None


def with_description(gateway: GatewayInput, given: Object) -> GatewayInput:
    """Adds the Kubernetes Gateway that functionConfig describes in ``spec.gateways[].kubernetesGateway``."""
    class_name = gateway.gateway_def.class_name if gateway.gateway_def else ""
    described = KubernetesGateway(
        key=gateway.target,
        class_name=given.get("gatewayClassName") or class_name,
        listeners=read_listeners(given.get("listeners"), ("kubernetesGateway", "listeners")),
        addresses=hostname_addresses(given.get("addresses"), default="Hostname"),
        labels={},
        annotations={},
        injected={},
        source=None,
    )
    return gateway._replace(kubernetes_gateway=described)


def hostname_addresses(addresses: list[Object] | None, *, default: str) -> tuple[str, ...]:
    """Returns the addresses of type Hostname. default: the type of an address without one."""
    return tuple(
        address["value"]
        for address in addresses or ()
        if (address.get("type") or default) == "Hostname" and address.get("value")
    )


def _over(below: Environment, above: Environment) -> Environment:
    return Environment(*(new or old for old, new in zip(below, above, strict=True)))


def _replaced(written: str, given: str) -> str:
    return written if given and written != given else ""


def _entries(resource: Resource, annotation: str) -> list[str]:
    value = resource.annotations.get(annotation)
    return str(value).split(",") if value is not None else []
