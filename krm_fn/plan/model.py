"""The Plan: immutable records of everything that a run writes, with the reason for each decision."""

from __future__ import annotations

from krm_fn.generated import Source
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from krm_fn.inputs.config_model import DnsTarget
    from krm_fn.inputs.model import Key, KubernetesGateway
    from krm_fn.presets.preset import Preset
    from krm_fn.resource import Resource

Object = dict[str, Any]


HTTPS_EXTERNAL = "ofn-https-external"
"""The HTTPS listener of a Gateway's domain, as the Gateway proposal's sample calls it."""

HTTPS_PORT = 443
"""The default port of https URLs: clients may leave it out."""

PER_HOSTNAME = ("ofn-https.", "ofn-https-wildcard.")
"""Beginnings of the names of listeners that ``tls.mode`` makes for hostnames; the hostname follows."""


class Listener(NamedTuple):
    """A listener of an OpenFunction Gateway."""

    name: str
    port: int
    protocol: str
    hostname: str
    """"" means every hostname."""
    internal: bool
    """Whether the listener serves names of the cluster domain."""
    body: Object
    """The whole listener as Gateway API writes it, with API defaults filled in."""
    reason: str
    """Why the listener exists, or has its hostname, as the route table shows it."""
    exposed: int = 0
    """The port of the data plane's Service that leads to this listener; 0 where it equals the listener's port."""

    @property
    def client_port(self) -> int:
        """The port that clients connect to: a Service of type ExternalName maps no ports."""
        return self.exposed or self.port

    @property
    def port_name(self) -> str:
        """The name of the Service port; listeners made for hostnames share one that outlives each hostname."""
        return HTTPS_EXTERNAL if self.name.startswith(PER_HOSTNAME) else self.name


class Parent(NamedTuple):
    """The parent of routes: a Gateway or ListenerSet of Gateway API; namespace "" where the input leaves it out."""

    kind: str
    namespace: str
    name: str


class Tls(NamedTuple):
    """The additions of ``tls`` to a Gateway."""

    made: frozenset[str]
    """Names of the HTTPS listeners that ``tls.mode`` added."""
    annotations: dict[str, str]
    """cert-manager's annotations for the Gateway or ListenerSet that has the listeners."""


class Redirect(NamedTuple):
    """A route that redirects http:// to https://."""

    name: str
    sections: tuple[str, ...]
    """Names of the HTTP listeners that the route attaches to."""
    port: int
    """The port of https:// that clients connect to."""


class PortName(NamedTuple):
    """A Service port."""

    name: str
    port: int


class ExternalService(NamedTuple):
    """A Service of type ExternalName; namespace "" where the input leaves it out."""

    namespace: str
    name: str
    external_name: str
    ports: tuple[PortName, ...]
    reason: str


class EntryService(NamedTuple):
    """The entry Service of a Gateway; service None where the user or another run provides it."""

    hostname: str
    service: ExternalService | None


class Zone(NamedTuple):
    """A domain that the cluster's DNS answers with the entry Service; entry is its FQDN without the final dot."""

    gateway: str
    domain: str
    entry: str
    cluster_domain: str


class GatewayPlan(NamedTuple):
    """The plan of one OpenFunction Gateway."""

    key: Key
    """Namespace and name of the OpenFunction Gateway."""
    written_namespace: str
    """The namespace as the input writes it; "" where the input leaves it out."""
    domain: str
    cluster_domain: str
    listeners: tuple[Listener, ...]
    """Its complete listeners, with those that ``tls.mode`` adds."""
    placement: str
    """The way its listeners reach the Kubernetes Gateway; site.py describes the values."""
    target: Key
    """Namespace and name of the Kubernetes Gateway."""
    class_name: str
    """The GatewayClass of the Kubernetes Gateway; "" when not known."""
    preset: Preset | None
    """The preset of the provider; None when nothing names a provider."""
    existing: KubernetesGateway | None
    """The Kubernetes Gateway of the input; None when it is not there, or was generated."""
    parent: Parent
    """The resource that has the listeners; routes name it in parentRefs."""
    attached: tuple[Listener, ...]
    """The listeners that routes may attach to, with those of others where by_section is False."""
    by_section: bool
    """Whether parentRefs have a sectionName."""
    narrows: bool
    """Whether a route gets sectionNames all the same when, without them, a hostname would reach two listeners."""
    owner_namespace: str
    """The namespace that ``allowedRoutes.namespaces.from: Same`` means."""
    label_key: str
    """The key of the label on routes that names this Gateway."""
    entry: EntryService | None
    """The entry Service; None when its name cannot be made."""
    annotations: dict[str, str]
    """Annotations of the Kubernetes Gateway beside those of provenance."""
    tls: Tls
    redirect: Redirect | None
    source: Resource

    @property
    def owner(self) -> Source:
        """The source that the provenance annotation names."""
        return Source("Gateway", *self.key)

    @property
    def label(self) -> str:
        """The label value that names this Gateway; label values allow no ``/``."""
        return f"{self.key.namespace}.{self.key.name}"


class Access(NamedTuple):
    """The listeners for a visibility, grouped by whether they allow routes of a namespace."""

    open: tuple[Listener, ...]
    """Listeners that allow the namespace, and those of unknown."""
    closed: tuple[Listener, ...]
    """Listeners that do not allow the namespace."""
    unknown: tuple[Listener, ...]
    """Listeners that may allow the namespace: this depends on labels that are not in the input."""
    beside: tuple[Listener, ...]
    """Open listeners of others in the same Kubernetes Gateway; routes do not name them."""


class Door(NamedTuple):
    """A listener through which requests for a hostname reach a route."""

    listener: Listener
    hostname: str
    """The intersection of the listener's hostname and the route's."""
    given: str
    """The hostname as the route writes it."""


class Attachment(NamedTuple):
    """The listeners that a Function's route attaches to."""

    visibility: str
    """Internal, External or Both."""
    sections: tuple[str, ...]
    """sectionNames of the parentRefs; empty for one parentRef without sectionName."""
    listeners: tuple[Listener, ...]
    """The listeners that the parentRefs select."""
    doors: tuple[Door, ...]
    """One for each hostname of the route that one of these listeners accepts."""
    serving: tuple[Door, ...]
    """The doors without those that lose their requests to a more specific listener of the port."""
    access: Access


class Backend(NamedTuple):
    """A Service that gets the requests of a rule."""

    namespace: str
    """"" means the namespace of the route."""
    name: str
    port: int
    weight: int | None
    """None where traffic is not split."""
    revision: str
    """The Knative revision; "" for other Services."""
    reason: str
    knative_service: str = ""
    """The Knative Service that requests ask for, where the Service is Knative's gateway."""


class Hostname(NamedTuple):
    """A hostname of a route, and its source as the reason."""

    value: str
    reason: str


class PathMatch(NamedTuple):
    """A path of a route."""

    type: str
    value: str


class Address(NamedTuple):
    """A URL at which a Function answers; type is Internal or External, listener the one that accepts it."""

    type: str
    value: str
    listener: str


class FunctionPlan(NamedTuple):
    """The plan of one Function that has a Gateway."""

    key: Key
    """Namespace and name of the Function."""
    written_namespace: str
    """The namespace as the input writes it; "" where the input leaves it out."""
    gateway: GatewayPlan
    attachment: Attachment
    hostnames: tuple[Hostname, ...]
    """The hostnames of the HTTPRoute."""
    rules: tuple[Object, ...]
    """The complete rules of the HTTPRoute."""
    paths: tuple[PathMatch, ...]
    """The paths that the rules match."""
    backends: tuple[Backend, ...]
    """The Services that serve the Function."""
    service: ExternalService | None
    """The Service of the internal address; None where none is written."""
    addresses: tuple[Address, ...]
    """The URLs at which the Function answers."""
    source: Resource

    @property
    def owner(self) -> Source:
        """The source that the provenance annotation names."""
        return Source("Function", *self.key)


class DnsPatch(NamedTuple):
    """A ConfigMap of the input that gets or loses the zones, and the entry of ``dns.targets`` that names it."""

    target: DnsTarget
    resource: Resource


class DnsPlan(NamedTuple):
    """The plan of the cluster's DNS."""

    zones: tuple[Zone, ...]
    """Every domain that the DNS must answer."""
    patched: tuple[DnsPatch, ...]
    """ConfigMaps of the input that are changed."""
    created: tuple[DnsTarget, ...]
    """ConfigMaps that are created for all zones."""
    emitted: tuple[GatewayPlan, ...]
    """Gateways that get a ConfigMap each."""
    external_dns: bool = False
    """Whether routes carry external-dns annotations that select the hostnames to publish."""
    beside: tuple[DnsPatch, ...] = ()
    """CoreDNS' own ConfigMaps in the input that ``dns.targets`` leaves out."""


class TakeBack(NamedTuple):
    """Listeners that an earlier run added to a Kubernetes Gateway and that no OpenFunction Gateway wants now."""

    gateway: KubernetesGateway
    source: str
    names: tuple[str, ...]


class Stamp(NamedTuple):
    """A revision name for a Knative Service."""

    source: Resource
    name: str


class Plan(NamedTuple):
    """All plans of a run; gateways and functions are sorted by key."""

    gateways: tuple[GatewayPlan, ...]
    functions: tuple[FunctionPlan, ...]
    taken_back: tuple[TakeBack, ...]
    dns: DnsPlan
    stamps: tuple[Stamp, ...]
