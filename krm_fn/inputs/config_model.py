"""Records of the configuration: functionConfig and the command line, with every default filled in."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.inputs.model import Key
    from krm_fn.resource import Resource


class Override(NamedTuple):
    """An item of ``spec.overrides``: the values of one environment. "" means that a value is not overridden."""

    gateway: Key | None
    """None: for all Gateways."""
    domain: str
    cluster_domain: str
    provider: str
    data_plane_service: str


class BackendMapping(NamedTuple):
    """An item of ``spec.backends.map``: the Service that serves a Function."""

    function: Key
    service: str
    namespace: str
    """The namespace of the Service; "" for the Function's namespace."""
    port: int
    revision: str = ""
    """The Knative revision that owns the Service; "" if the mapping names a Service."""


class ServiceAddress(NamedTuple):
    """A Service and one of its ports."""

    key: Key
    port: int
    assumed: bool = False
    """True for a default that may be wrong, so that a run can warn about it."""


class BackendsConfig(NamedTuple):
    """``spec.backends``."""

    map: tuple[BackendMapping, ...]
    unresolved: str
    """Warn or Error."""
    revision_template: str
    revision_naming: str
    """Given, Stamp or FirstGeneration."""
    identify: str
    """Headers, HostRewrite or HostHeader."""
    target: str
    """Revision or Ingress."""
    ingress: ServiceAddress
    """Knative's own gateway inside the cluster."""
    keda: ServiceAddress
    """The interceptor of KEDA's HTTP add-on."""


class DnsTarget(NamedTuple):
    """A ConfigMap of the cluster's DNS, from ``spec.dns.targets``."""

    type: str
    """CoreDNS, CoreDNSCustom, NodeLocalDNS or StubDomains."""
    key: Key
    data_key: str
    """The key in the ConfigMap's data; "" for one key for each Gateway."""
    bind: tuple[str, ...] = ()
    """NodeLocalDNS: addresses that replace those of the cluster domain's block. Empty: not given."""
    forward: tuple[str, ...] = ()
    """NodeLocalDNS: addresses of the cluster's DNS that replace those of the block. Empty: not given."""
    resolver: tuple[str, ...] = ()
    """StubDomains: addresses of the DNS server for the domains. Empty: not given."""


class DnsConfig(NamedTuple):
    """``spec.dns``."""

    mode: str
    """Auto, Patch, Emit or None."""
    targets: tuple[DnsTarget, ...]
    """Empty: the usual ConfigMaps that are in the input."""
    coredns_version: str = ""
    """Three numbers, such as 1.11.1; "" if not given."""
    external_dns: bool = False
    """True if there is a target of type ExternalDNS."""


class Issuer(NamedTuple):
    """A cert-manager issuer."""

    name: str
    kind: str
    group: str
    """"" for the API group of cert-manager."""


class TlsConfig(NamedTuple):
    """``spec.tls``."""

    mode: str
    """Wildcard, PerNamespace or PerFunction; "" if krm-fn makes no HTTPS listeners."""
    issuer: Issuer | None
    redirect: bool


class Config(NamedTuple):
    """functionConfig with every default filled in. Enumerations are spelled as in the schema."""

    compatibility: str
    """Proposal or Controller."""
    domain: str
    cluster_domain: str
    overrides: tuple[Override, ...]
    default_namespace: str
    default_namespace_given: bool
    gateway_api_version: tuple[int, int]
    gateway_api_channel: str
    provider: str
    data_plane_service: str
    entry_service_template: str
    function_service: str
    """Auto, Emit or None."""
    listeners_strategy: str
    """Auto, ListenerSet or None."""
    routes_attach: str
    """Auto, Gateway or Listeners."""
    strip_path_prefix: bool
    backends: BackendsConfig
    dns: DnsConfig
    tls: TlsConfig
    inputs: str
    """Auto, Keep, Drop or LocalConfig."""
    status: str
    """None or Write."""
    output_path: str
    on_hand_edit: str
    """Error, Keep or Overwrite."""
    hostname_ownership: Mapping[str, tuple[str, ...]]
    """Namespace to the suffixes of the hostnames that it may use."""
    fail_on: str
    ignore: tuple[str, ...]
    source: Resource | None
    """None: the run has no functionConfig."""


class Options(NamedTuple):
    """Command-line options that replace values of a functionConfig. "" and None mean that an option is not given."""

    domain: str = ""
    gateway: Key | None = None
    provider: str = ""
    default_namespace: str = ""
    require_namespace: bool = False
    """True: report an error instead of assuming a default namespace."""
    cluster_domain: str = ""
    creates_gateway: bool = True
    """True: if the input has no Gateway, create one from ``domain`` and ``gateway``."""
