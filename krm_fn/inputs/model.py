"""What the plan is made from: complete, typed, with every default filled in. Immutable.

Namespaces are effective: functionConfig's ``defaultNamespace`` where an object has none. source has the written one.
"""

from __future__ import annotations

from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.inputs.external_dns import ExternalDns
    from krm_fn.resource import Path, Resource

Object = dict[str, Any]
"""A JSON-like object, as the API server would see it."""


class Key(NamedTuple):
    """Namespace and name; as text in quotes where they are odd."""

    namespace: str
    name: str

    def __str__(self) -> str:
        return named(f"{self.namespace}/{self.name}")


class ListenerInput(NamedTuple):
    """A listener as written. body: the whole mapping (tls, allowedRoutes, ...); hostname None when not given."""

    name: str
    port: int
    protocol: str
    hostname: str | None
    body: Object
    path: Path


class GatewayDef(NamedTuple):
    """A Kubernetes Gateway to create."""

    key: Key
    class_name: str


class KubernetesGateway(NamedTuple):
    """A ``gateway.networking.k8s.io`` Gateway of the input, or what a referenced Gateway says of it.

    addresses: of type Hostname, spec's before status's; injected: source (``<namespace>/<name>``) to listener names,
    from the annotation; source None when it is only described in functionConfig. by_controllers: names of listeners
    that OpenFunction's controllers have put there, as their annotation says.
    """

    key: Key
    class_name: str
    listeners: tuple[ListenerInput, ...]
    addresses: tuple[str, ...]
    labels: Mapping[str, Any]
    annotations: Mapping[str, Any]
    injected: Mapping[str, tuple[str, ...]]
    source: Resource | None
    by_controllers: tuple[str, ...] = ()


class ListenerSetInput(NamedTuple):
    """A ListenerSet that a person wrote. target: the Kubernetes Gateway it adds listeners to."""

    key: Key
    target: Key
    listeners: tuple[ListenerInput, ...]
    source: Resource


class GatewayInput(NamedTuple):
    """An OpenFunction Gateway, environment overrides applied.

    replaced_domain, replaced_cluster_domain: what an override replaced (hostnames written under them follow), else "".
    reference: read-only, nothing that the Gateway owns is emitted. known_as: earlier keys (kustomize's previousNames).
    kubernetes_gateway: only from functionConfig's ``spec.gateways[].kubernetesGateway``.
    """

    key: Key
    domain: str
    cluster_domain: str
    host_template: str
    path_template: str
    http_route_label_key: str
    gateway_ref: Key | None
    gateway_def: GatewayDef | None
    listeners: tuple[ListenerInput, ...]
    provider: str
    data_plane_service: str
    replaced_domain: str
    replaced_cluster_domain: str
    reference: bool
    known_as: tuple[Key, ...]
    kubernetes_gateway: KubernetesGateway | None
    source: Resource

    @property
    def target(self) -> Key:
        """The Kubernetes Gateway that it describes or refers to; its own key where it says neither."""
        return self.gateway_def.key if self.gateway_def else self.gateway_ref or self.key


class Traffic(NamedTuple):
    """One target of ``traffic.knative``; revision_name "" means the latest."""

    revision_name: str
    percent: int


class FunctionInput(NamedTuple):
    """A Function that serves HTTP.

    version: ``spec.version`` as text, ``latest`` when not given. engine: knative or keda. gateway_ref: default filled
    in. rules: None when the author wrote none. route_path: where ``route`` stands in the object, for diagnostics.
    """

    key: Key
    version: str
    port: int
    engine: str
    gateway_ref: Key
    hostnames: tuple[str, ...]
    rules: tuple[Object, ...] | None
    traffic: tuple[Traffic, ...]
    route_path: Path
    source: Resource


class ServicePort(NamedTuple):
    """name "" when not given. protocol: TCP, UDP or SCTP; target: the port of the Pods, 0 where it is only named."""

    name: str
    port: int
    protocol: str = "TCP"
    target: int = 0


class ServiceInput(NamedTuple):
    """A core Service. type: default ClusterIP."""

    key: Key
    type: str
    external_name: str
    ports: tuple[ServicePort, ...]
    labels: Mapping[str, Any]
    generated: bool
    source: Resource


class KnativeService(NamedTuple):
    """A Knative Service. revision_name: ``spec.template.metadata.name``, "" when not given.

    stamped: the revision name that an earlier run wrote, "" for none. traffic: its own ``spec.traffic``.
    """

    key: Key
    revision_name: str
    labels: Mapping[str, Any]
    source: Resource
    stamped: str = ""
    traffic: tuple[Traffic, ...] = ()


class ScalerRule(NamedTuple):
    """What requests KEDA's interceptor takes for a scaler: any of hosts with any of paths; empty: every one."""

    hosts: tuple[str, ...]
    paths: tuple[str, ...]


class Scaler(NamedTuple):
    """An HTTPScaledObject or InterceptorRoute of KEDA's HTTP add-on. service: the Service it forwards to."""

    key: Key
    service: str
    rules: tuple[ScalerRule, ...]
    labels: Mapping[str, Any]
    source: Resource


class Override(NamedTuple):
    """An environment's values. gateway None: for all; "" means not overridden."""

    gateway: Key | None
    domain: str
    cluster_domain: str
    provider: str
    data_plane_service: str


class BackendMapping(NamedTuple):
    """``backends.map``: the Service that serves a Function. namespace "": the Function's.

    revision: the Knative revision whose Service it is, else "".
    """

    function: Key
    service: str
    namespace: str
    port: int
    revision: str = ""


class ServiceAddress(NamedTuple):
    """A Service and a port of it. assumed: nobody said so, it is a default."""

    key: Key
    port: int
    assumed: bool = False


class BackendsConfig(NamedTuple):
    """``spec.backends``. ingress: Knative's own internal gateway; keda: the interceptor of KEDA's HTTP add-on."""

    map: tuple[BackendMapping, ...]
    unresolved: str  # Warn | Error
    revision_template: str
    revision_naming: str  # Given | Stamp | FirstGeneration
    identify: str  # Headers | HostRewrite | HostHeader
    target: str  # Revision | Ingress
    ingress: ServiceAddress
    keda: ServiceAddress


class DnsTarget(NamedTuple):
    """One of ``spec.dns.targets``. type: CoreDNS | CoreDNSCustom | NodeLocalDNS | StubDomains.

    data_key "": one for each Gateway. bind, forward: what a node-local block has in place of the cluster domain's own;
    resolver: where StubDomains sends domains to; empty where not given.
    """

    type: str
    key: Key
    data_key: str
    bind: tuple[str, ...] = ()
    forward: tuple[str, ...] = ()
    resolver: tuple[str, ...] = ()


class DnsConfig(NamedTuple):
    """``spec.dns``. mode: Auto | Patch | Emit | None; targets empty: what is in the input.

    coredns_version: three numbers, "" when not given. external_dns: a target of type ExternalDNS is there.
    """

    mode: str
    targets: tuple[DnsTarget, ...]
    coredns_version: str = ""
    external_dns: bool = False


class Issuer(NamedTuple):
    """A cert-manager issuer. group "": cert-manager's own."""

    name: str
    kind: str
    group: str


class TlsConfig(NamedTuple):
    """``spec.tls``. mode: Wildcard | PerNamespace | PerFunction, "" for no listeners of ours."""

    mode: str
    issuer: Issuer | None
    redirect: bool


class Config(NamedTuple):
    """functionConfig with every default filled in; enumerations are spelled as in the schema."""

    compatibility: str  # Proposal | Controller
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
    function_service: str  # Auto | Emit | None
    listeners_strategy: str  # Auto | ListenerSet | None
    routes_attach: str  # Auto | Gateway | Listeners
    strip_path_prefix: bool
    backends: BackendsConfig
    dns: DnsConfig
    tls: TlsConfig
    inputs: str  # Auto | Keep | Drop | LocalConfig
    status: str  # None | Write
    output_path: str
    on_hand_edit: str  # Error | Keep | Overwrite
    hostname_ownership: Mapping[str, tuple[str, ...]]
    fail_on: str
    ignore: tuple[str, ...]
    source: Resource | None


class Options(NamedTuple):
    """What the command line says, for a run without (or on top of) a functionConfig; "" and None mean not said.

    require_namespace: a default that is only assumed is an error. stands_in: without a Gateway, domain makes one up.
    """

    domain: str = ""
    gateway: Key | None = None
    provider: str = ""
    default_namespace: str = ""
    require_namespace: bool = False
    cluster_domain: str = ""
    stands_in: bool = True


class Inputs(NamedTuple):
    """Everything that was read. consumed: resources that are inputs (marked or dropped), the config among them.

    faulty_gateways, faulty_kubernetes_gateways: those that are there but could not be read, which has been reported.
    generated: resources that an earlier run has made; http_routes, grpc_routes, listener_sets, reference_grants: the
    others of those kinds, sets and grants for reference among them. config_maps: all under a key.
    owner_strategy: ``listeners.strategy`` of the run that owns the Gateways for reference, "" where not known.
    namespaces: labels by name. existing: every parsed resource by (group, kind, written namespace, name), for upserts.
    """

    config: Config
    gateways: tuple[GatewayInput, ...]
    faulty_gateways: frozenset[Key]
    functions: tuple[FunctionInput, ...]
    kubernetes_gateways: Mapping[Key, KubernetesGateway]
    faulty_kubernetes_gateways: Mapping[Key, Resource]
    listener_sets: tuple[ListenerSetInput, ...]
    owner_strategy: str
    gateway_classes: Mapping[str, str]
    services: Mapping[Key, ServiceInput]
    knative_services: Mapping[Key, KnativeService]
    scalers: tuple[Scaler, ...]
    http_routes: tuple[Resource, ...]
    grpc_routes: tuple[Resource, ...]
    reference_grants: tuple[Resource, ...]
    config_maps: Mapping[Key, tuple[Resource, ...]]
    external_dns: tuple[ExternalDns, ...]
    namespaces: Mapping[str, Mapping[str, Any]]
    consumed: tuple[Resource, ...]
    generated: tuple[Resource, ...]
    existing: Mapping[tuple[str, str, str, str], Resource]
