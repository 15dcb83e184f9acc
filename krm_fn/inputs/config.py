"""The functionConfig: finds it, validates it, and reads it with every default filled in."""

from __future__ import annotations

from krm_fn.constants import CONFIG_API_VERSION, CONFIG_KIND, FN_GROUP
from krm_fn.diagnostics.places import listed, place
from krm_fn.inputs.config_map import path_in_data, read_options
from krm_fn.inputs.config_model import (
    BackendMapping,
    BackendsConfig,
    Config,
    DnsConfig,
    DnsTarget,
    Issuer,
    Options,
    Override,
    ServiceAddress,
    TlsConfig,
)
from krm_fn.inputs.defaults import CERT_MANAGER, CONFIG, DNS_TARGETS, ISSUER_KIND, KNATIVE_PORT
from krm_fn.inputs.model import Key
from krm_fn.inputs.validation.check import validate
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Resource

Object = dict[str, Any]


def find_config(
    items: Sequence[Resource], function_config: Resource | None, report: Report
) -> tuple[Resource | None, bool]:
    """Returns the resource that configures this run (None: defaults), and False if there are several candidates.

    items: the ExpandGateways of the input. If there is no function_config, the only one of them is used.
    """
    if function_config is not None:
        _report_unused(items, function_config, report)
        return function_config, True
    if len(items) > 1:
        first = min(items, key=lambda resource: (resource.name, place(resource)))
        report.add("OFN130", f"The input has {len(items)} ExpandGateways: {listed(items)}.", first)
        return None, False
    return (items[0] if items else None), True


def _report_unused(items: Sequence[Resource], function_config: Resource, report: Report) -> None:
    for item in items:
        if (item.kind, item.name) != (function_config.kind, function_config.name):
            report.add(
                "OFN132",
                f"ExpandGateway {named(item.name)} is not used; the configuration is "
                f"{named(function_config.kind)} {named(function_config.name)}.",
                item,
            )


def read_config(source: Resource | None, options: Options, report: Report) -> Config | None:
    """Reads the configuration and applies its ``diagnostics`` to report. Reports an invalid one and returns None."""
    if source is None:
        return _with_options(CONFIG, options)
    spec = _spec(source, report)
    if spec is None or not _is_consistent(spec, source, report):
        return None
    config = _with_options(_build(spec, source), options)
    report.configure(fail_on=config.fail_on, ignore=config.ignore)
    return config


def _spec(source: Resource, report: Report) -> Object | None:
    if source.object is not None and (source.api_version, source.kind) == ("v1", "ConfigMap"):
        spec = read_options(source, report)
        if spec is None:
            return None
        obj = {"apiVersion": CONFIG_API_VERSION, "kind": CONFIG_KIND, "spec": spec}
        return spec if validate(source, "expand-gateway", report, obj=obj, locate=path_in_data) else None
    if source.object is None or source.group != FN_GROUP or source.kind != CONFIG_KIND:
        report.add("OFN131", f"The functionConfig is {named(source.api_version)} {named(source.kind)}.", source)
        return None
    return (source.object.get("spec") or {}) if validate(source, "expand-gateway", report) else None


def _is_consistent(spec: Object, source: Resource, report: Report) -> bool:
    _check_ignored(spec, source, report)
    overrides = [o.get("gateway") or "all Gateways" for o in spec.get("overrides") or ()]
    mapped = [m["function"] for m in _section(_section(spec, "backends"), "map", [])]
    for names, path in ((overrides, ("spec", "overrides")), (mapped, ("spec", "backends", "map"))):
        for name in sorted({name for name in names if names.count(name) > 1}):
            index = len(names) - 1 - names[::-1].index(name)
            report.add(
                "OFN136", f"{'.'.join(path)} has {names.count(name)} entries for {name}.", source, (*path, index)
            )
    clear = _check_issuer(spec, source, report)
    return clear and not any(len(set(names)) < len(names) for names in (overrides, mapped))


def _check_ignored(spec: Object, source: Resource, report: Report) -> None:
    from krm_fn.diagnostics.catalog import CATALOG

    for index, code in enumerate(_section(_section(spec, "diagnostics"), "ignore", [])):
        entry = CATALOG.get(code)
        if entry is None or entry.severity == "error":
            why = "is an error and cannot be ignored" if entry else "does not exist"
            report.add("OFN137", f"{code} {why}.", source, ("spec", "diagnostics", "ignore", index))


def _with_options(config: Config, options: Options) -> Config:
    if not options.default_namespace:
        return config
    return config._replace(default_namespace=options.default_namespace, default_namespace_given=True)


def _section(spec: Object, name: str, empty: Any = None) -> Any:
    value = spec.get(name)
    return ({} if empty is None else empty) if value is None else value


def _build(spec: Object, source: Resource) -> Config:
    gateway_api, routes = _section(spec, "gatewayAPI"), _section(spec, "routes")
    diagnostics = _section(spec, "diagnostics")
    default_namespace = spec.get("defaultNamespace")
    return Config(
        compatibility=spec.get("compatibility") or CONFIG.compatibility,
        domain=without_wildcard(spec.get("domain") or ""),
        cluster_domain=without_wildcard(spec.get("clusterDomain") or ""),
        overrides=tuple(_override(o) for o in _section(spec, "overrides", [])),
        default_namespace=default_namespace or CONFIG.default_namespace,
        default_namespace_given=bool(default_namespace),
        gateway_api_version=_version(gateway_api.get("version")) or CONFIG.gateway_api_version,
        gateway_api_channel=gateway_api.get("channel") or CONFIG.gateway_api_channel,
        provider=spec.get("provider") or CONFIG.provider,
        data_plane_service=spec.get("dataPlaneService") or CONFIG.data_plane_service,
        entry_service_template=spec.get("entryServiceTemplate") or CONFIG.entry_service_template,
        function_service=spec.get("functionService") or CONFIG.function_service,
        listeners_strategy=_section(spec, "listeners").get("strategy") or CONFIG.listeners_strategy,
        routes_attach=routes.get("attach") or CONFIG.routes_attach,
        strip_path_prefix=bool(routes.get("stripPathPrefix", CONFIG.strip_path_prefix)),
        backends=_backends(_section(spec, "backends")),
        dns=_dns(_section(spec, "dns")),
        tls=_tls(_section(spec, "tls")),
        inputs=spec.get("inputs") or CONFIG.inputs,
        status=spec.get("status") or CONFIG.status,
        output_path=_section(spec, "output").get("path") or CONFIG.output_path,
        on_hand_edit=spec.get("onHandEdit") or CONFIG.on_hand_edit,
        hostname_ownership=_ownership(_section(spec, "hostnameOwnership")),
        fail_on=diagnostics.get("failOn") or CONFIG.fail_on,
        ignore=tuple(diagnostics.get("ignore") or CONFIG.ignore),
        source=source,
    )


def without_wildcard(domain: str) -> str:
    """Removes a leading ``*.`` from a domain, because users write domains both ways."""
    return domain.removeprefix("*.")


def key_of(text: str) -> Key:
    """Parses ``namespace/name``."""
    namespace, _, name = text.partition("/")
    return Key(namespace, name)


def _version(text: str | None) -> tuple[int, int] | None:
    if not text:
        return None
    major, minor, *_ = text.split(".")
    return int(major), int(minor)


def _override(o: Object) -> Override:
    return Override(
        gateway=key_of(o["gateway"]) if o.get("gateway") else None,
        domain=without_wildcard(o.get("domain") or ""),
        cluster_domain=without_wildcard(o.get("clusterDomain") or ""),
        provider=o.get("provider") or "",
        data_plane_service=o.get("dataPlaneService") or "",
    )


def _backends(backends: Object) -> BackendsConfig:
    knative = _section(backends, "knative")
    default = CONFIG.backends
    return BackendsConfig(
        map=tuple(_mapping(m) for m in _section(backends, "map", [])),
        unresolved=backends.get("unresolved") or default.unresolved,
        revision_template=knative.get("revisionTemplate") or default.revision_template,
        revision_naming=knative.get("revisionNaming") or default.revision_naming,
        identify=knative.get("identify") or default.identify,
        target=knative.get("target") or default.target,
        ingress=_address(_section(knative, "ingress"), default.ingress),
        keda=_address(_section(backends, "keda"), default.keda),
    )


def _address(given: Object, default: ServiceAddress) -> ServiceAddress:
    if not given:
        return default
    key = Key(given.get("namespace") or default.key.namespace, given.get("name") or default.key.name)
    return ServiceAddress(key, given.get("port") or default.port)


def _mapping(m: Object) -> BackendMapping:
    if revision := m.get("revision"):
        return BackendMapping(key_of(m["function"]), revision, "", KNATIVE_PORT, revision)
    service = m["service"]
    return BackendMapping(key_of(m["function"]), service["name"], service.get("namespace") or "", service["port"])


def _dns(dns: Object) -> DnsConfig:
    given = _section(dns, "targets", [])
    targets = tuple(target for t in given for target in _targets(t))
    external_dns = any(t["type"] == "ExternalDNS" for t in given)
    version = (dns.get("coreDNSVersion") or CONFIG.dns.coredns_version).removeprefix("v").partition("-")[0]
    return DnsConfig(dns.get("mode") or CONFIG.dns.mode, targets, version, external_dns)


def _targets(t: Object) -> list[DnsTarget]:
    """Returns the ConfigMaps of an item of ``dns.targets``: the named one, or all usual ones of its type."""
    usual = [default for default in DNS_TARGETS if default.type == t["type"]]
    if t.get("name"):
        usual = usual[:1]
    return [
        DnsTarget(
            default.type,
            Key(t.get("namespace") or default.key.namespace, t.get("name") or default.key.name),
            t.get("key") or default.data_key,
            *(tuple(_section(t, option, [])) for option in ("bind", "forward", "resolver")),
        )
        for default in usual
    ]


def _tls(tls: Object) -> TlsConfig:
    issuer = tls.get("issuer")
    return TlsConfig(
        tls.get("mode") or CONFIG.tls.mode,
        _issuer(issuer) if issuer else None,
        bool(tls.get("redirect", CONFIG.tls.redirect)),
    )


def _issuer(issuer: Object) -> Issuer:
    group = issuer.get("group") or ""
    return Issuer(issuer["name"], issuer.get("kind") or ISSUER_KIND, "" if group == CERT_MANAGER else group)


def _check_issuer(spec: Object, source: Resource, report: Report) -> bool:
    """Reports an issuer without a group that is not a kind of cert-manager."""
    given = _section(_section(spec, "tls"), "issuer")
    if not given or (issuer := _issuer(given)).group or issuer.kind in ("Issuer", "ClusterIssuer"):
        return True
    report.add("OFN275", f"tls.issuer is of kind {issuer.kind} and has no group.", source, ("spec", "tls", "issuer"))
    return False


def _ownership(owners: Object) -> dict[str, tuple[str, ...]]:
    return {namespace: tuple(map(without_wildcard, suffixes)) for namespace, suffixes in owners.items()}


def described_gateways(config: Config) -> list[Object]:
    """Returns ``spec.gateways``: OpenFunction Gateways that another repository owns."""
    source = config.source
    if source is None or source.object is None or source.kind != CONFIG_KIND:
        return []
    return (source.object.get("spec") or {}).get("gateways") or []


def consumed_configs(resources: Iterable[Resource]) -> list[Resource]:
    """Returns the ExpandGateways of the input."""
    return [r for r in resources if r.kind == CONFIG_KIND and r.group == FN_GROUP]
