"""Records of the inputs that the plan is made from: typed, immutable, with every default filled in.

Namespaces are effective: an object without a namespace has functionConfig's ``defaultNamespace``. Only ``source``
holds the namespace as it is written in the input.
"""

from __future__ import annotations

from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.inputs.config_model import Config
    from krm_fn.inputs.external_dns import ExternalDns
    from krm_fn.resource import Path, Resource

Object = dict[str, Any]
"""A JSON-like object, as the API server would see it."""


class Key(NamedTuple):
    """Namespace and name."""

    namespace: str
    name: str

    def __str__(self) -> str:
        """Writes ``namespace/name``, in quotes if it has unusual characters."""
        return named(f"{self.namespace}/{self.name}")


class ListenerInput(NamedTuple):
    """A listener as written in the input."""

    name: str
    port: int
    protocol: str
    hostname: str | None
    """None if not given."""
    body: Object
    """The whole mapping, with tls, allowedRoutes and the other fields."""
    path: Path


class GatewayDef(NamedTuple):
    """A Kubernetes Gateway to create."""

    key: Key
    class_name: str


class KubernetesGateway(NamedTuple):
    """A ``gateway.networking.k8s.io`` Gateway of the input, or the description of one in functionConfig."""

    key: Key
    class_name: str
    listeners: tuple[ListenerInput, ...]
    addresses: tuple[str, ...]
    """Addresses of type Hostname: those of spec, then those of status."""
    labels: Mapping[str, Any]
    annotations: Mapping[str, Any]
    injected: Mapping[str, tuple[str, ...]]
    """From the annotation ``injected-listeners``: ``<namespace>/<name>`` of the source to names of listeners."""
    source: Resource | None
    """None: only described in functionConfig, or a reference. krm-fn does not write it."""
    by_controllers: tuple[str, ...] = ()
    """Names of the listeners that OpenFunction's controllers added, from the controllers' annotation."""


class ListenerSetInput(NamedTuple):
    """A ListenerSet that krm-fn did not generate, or one of a reference."""

    key: Key
    target: Key
    """The Kubernetes Gateway to which it adds listeners."""
    listeners: tuple[ListenerInput, ...]
    source: Resource


class GatewayInput(NamedTuple):
    """An OpenFunction Gateway, with the overrides of the environment applied."""

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
    """The domain before an override replaced it, else "". Hostnames under it move to the new domain."""
    replaced_cluster_domain: str
    """The cluster domain before an override replaced it, else "". Hostnames under it move to the new one."""
    reference: bool
    """True: krm-fn reads the Gateway and writes no resource for it."""
    known_as: tuple[Key, ...]
    """Earlier keys, from kustomize's annotation previousNames."""
    kubernetes_gateway: KubernetesGateway | None
    """The description in functionConfig's ``spec.gateways[].kubernetesGateway``."""
    source: Resource

    @property
    def target(self) -> Key:
        """The Kubernetes Gateway of gatewayDef or gatewayRef; without both, the key of this Gateway."""
        return self.gateway_def.key if self.gateway_def else self.gateway_ref or self.key


class Traffic(NamedTuple):
    """One target of ``traffic.knative``."""

    revision_name: str
    """"" for the latest revision."""
    percent: int


class FunctionInput(NamedTuple):
    """A Function that serves HTTP."""

    key: Key
    version: str
    """``spec.version`` as text; ``latest`` if not given."""
    port: int
    engine: str
    """knative or keda."""
    gateway_ref: Key
    """The default is filled in."""
    hostnames: tuple[str, ...]
    rules: tuple[Object, ...] | None
    """None if the Function has no rules."""
    traffic: tuple[Traffic, ...]
    route_path: Path
    """The path of ``route`` in the object, for diagnostics."""
    source: Resource


class ServicePort(NamedTuple):
    """A port of a Service."""

    name: str
    """"" if not given."""
    port: int
    protocol: str = "TCP"
    """TCP, UDP or SCTP."""
    target: int = 0
    """The port of the Pods; 0 if the Service gives it by name."""


class ServiceInput(NamedTuple):
    """A core Service."""

    key: Key
    type: str
    """The default is ClusterIP."""
    external_name: str
    ports: tuple[ServicePort, ...]
    labels: Mapping[str, Any]
    generated: bool
    source: Resource


class KnativeService(NamedTuple):
    """A Knative Service."""

    key: Key
    revision_name: str
    """``spec.template.metadata.name``; "" if not given."""
    labels: Mapping[str, Any]
    source: Resource
    stamped: str = ""
    """The revision name that an earlier run wrote; "" if there is none."""
    traffic: tuple[Traffic, ...] = ()
    """``spec.traffic`` of the Knative Service."""


class ScalerRule(NamedTuple):
    """Requests that KEDA's interceptor accepts for a scaler: one of the hosts with one of the paths.

    An empty tuple accepts every host or every path.
    """

    hosts: tuple[str, ...]
    paths: tuple[str, ...]


class Scaler(NamedTuple):
    """An HTTPScaledObject or InterceptorRoute of KEDA's HTTP add-on."""

    key: Key
    service: str
    """The Service to which the interceptor forwards requests."""
    rules: tuple[ScalerRule, ...]
    labels: Mapping[str, Any]
    source: Resource


class Inputs(NamedTuple):
    """All inputs of a run."""

    config: Config
    gateways: tuple[GatewayInput, ...]
    faulty_gateways: frozenset[Key]
    """OpenFunction Gateways with a reported error, so that a Function's reference to one is not reported too."""
    functions: tuple[FunctionInput, ...]
    kubernetes_gateways: Mapping[Key, KubernetesGateway]
    faulty_kubernetes_gateways: Mapping[Key, Resource]
    """Kubernetes Gateways with a reported error."""
    listener_sets: tuple[ListenerSetInput, ...]
    """Those that no earlier run generated, and those of references."""
    owner_strategy: str
    """``listeners.strategy`` of the run that owns the referenced Gateways; "" if not known."""
    gateway_classes: Mapping[str, str]
    """Name to controllerName."""
    services: Mapping[Key, ServiceInput]
    knative_services: Mapping[Key, KnativeService]
    scalers: tuple[Scaler, ...]
    http_routes: tuple[Resource, ...]
    """Those that no earlier run generated."""
    grpc_routes: tuple[Resource, ...]
    """Those that no earlier run generated."""
    reference_grants: tuple[Resource, ...]
    """Those that no earlier run generated, and those of references."""
    config_maps: Mapping[Key, tuple[Resource, ...]]
    """All ConfigMaps with one namespace and name, because the input may have several."""
    external_dns: tuple[ExternalDns, ...]
    namespaces: Mapping[str, Mapping[str, Any]]
    """Name of a namespace to its labels."""
    consumed: tuple[Resource, ...]
    """Inputs that the output marks or drops, the ExpandGateway included."""
    generated: tuple[Resource, ...]
    """Resources that an earlier run generated."""
    existing: Mapping[tuple[str, str, str, str], Resource]
    """Every parsed resource by (group, kind, written namespace, name), to update instead of adding."""
