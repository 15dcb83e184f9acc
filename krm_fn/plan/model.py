"""The Plan: everything that will be written, decided; each decision carries its reason. Immutable."""

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
"""What https implies, and clients need not say."""

PER_HOSTNAME = ("ofn-https.", "ofn-https-wildcard.")
"""How names of listeners that tls.mode makes for hostnames begin; the hostname follows."""


class Listener(NamedTuple):
    """A listener of an OpenFunction Gateway.

    body: the whole mapping, API defaults filled in; hostname "" for none. exposed: the port of the data plane's Service
    that leads to it, 0 where that is its own.
    """

    name: str
    port: int
    protocol: str
    hostname: str
    internal: bool
    body: Object
    reason: str
    exposed: int = 0

    @property
    def client_port(self) -> int:
        """What clients dial: ExternalName maps no ports."""
        return self.exposed or self.port

    @property
    def port_name(self) -> str:
        """What names a Service's port; listeners made for hostnames share one, which stays when those change."""
        return HTTPS_EXTERNAL if self.name.startswith(PER_HOSTNAME) else self.name


class Parent(NamedTuple):
    """What routes attach to: a Gateway or a ListenerSet of ``gateway.networking.k8s.io``. namespace "": not written."""

    kind: str
    namespace: str
    name: str


class Tls(NamedTuple):
    """What ``tls`` adds to a Gateway.

    made: names of the HTTPS listeners that are not the user's; annotations: cert-manager's, of the listeners' holder.
    """

    made: frozenset[str]
    annotations: dict[str, str]


class Redirect(NamedTuple):
    """A route from http:// to https://. sections: names of the HTTP listeners that it stands on."""

    name: str
    sections: tuple[str, ...]
    port: int


class PortName(NamedTuple):
    """A Service port."""

    name: str
    port: int


class ExternalService(NamedTuple):
    """A Service of type ExternalName. namespace "": not written."""

    namespace: str
    name: str
    external_name: str
    ports: tuple[PortName, ...]
    reason: str


class EntryService(NamedTuple):
    """The unified entry. service None: it is the user's own, or belongs to a Gateway given for reference."""

    hostname: str
    service: ExternalService | None


class Zone(NamedTuple):
    """A domain that the cluster's DNS is to answer with the entry Service. entry: FQDN without the final dot."""

    gateway: str
    domain: str
    entry: str
    cluster_domain: str


class GatewayPlan(NamedTuple):
    """One OpenFunction Gateway.

    placement, where its listeners go: Create (gatewayDef), Merge (into ``existing``, or into what another one creates),
    ListenerSet, Print (the owner must add them), Reference (read-only). attached: the listeners that routes may attach
    to, strangers' included where by_section is False. by_section: parentRefs have a sectionName. narrows: where one
    without would attach a route to a hostname's listener twice, sectionNames are written all the same.
    owner_namespace: the namespace that ``allowedRoutes.namespaces.from: Same`` means. preset: the provider, None when
    nothing tells.
    annotations: of the Kubernetes Gateway, beside our own.
    """

    key: Key
    written_namespace: str
    domain: str
    cluster_domain: str
    listeners: tuple[Listener, ...]
    placement: str
    target: Key
    class_name: str
    preset: Preset | None
    existing: KubernetesGateway | None
    parent: Parent
    attached: tuple[Listener, ...]
    by_section: bool
    narrows: bool
    owner_namespace: str
    label_key: str
    entry: EntryService | None
    annotations: dict[str, str]
    tls: Tls
    redirect: Redirect | None
    source: Resource

    @property
    def owner(self) -> Source:
        """The source that the provenance annotation names."""
        return Source("Gateway", *self.key)

    @property
    def label(self) -> str:
        """Value of the labels that name it, which may hold no ``/``."""
        return f"{self.key.namespace}.{self.key.name}"


class Access(NamedTuple):
    """The listeners that are for a visibility, by whether they let in routes of a namespace.

    open: those that do, or may; unknown: those of them that may, as the namespace's labels are not known. beside: open
    ones of others in the same Kubernetes Gateway, which routes do not name.
    """

    open: tuple[Listener, ...]
    closed: tuple[Listener, ...]
    unknown: tuple[Listener, ...]
    beside: tuple[Listener, ...]


class Door(NamedTuple):
    """A listener by which a route gets requests. hostname: what the listener's and the route's (given) both cover."""

    listener: Listener
    hostname: str
    given: str


class Attachment(NamedTuple):
    """What a Function's route attaches to.

    visibility: Internal | External | Both. sections: sectionNames of the parentRefs; empty: one parentRef without.
    listeners: what the route meets through them. doors: every hostname that each of these accepts; serving: without
    those that a more specific listener of the port takes.
    """

    visibility: str
    sections: tuple[str, ...]
    listeners: tuple[Listener, ...]
    doors: tuple[Door, ...]
    serving: tuple[Door, ...]
    access: Access


class Backend(NamedTuple):
    """A Service behind a rule. namespace "": the route's own; weight None: not split; revision "": not Knative's.

    knative_service: where the Service is Knative's own gateway, the Knative Service that it is to be asked for.
    """

    namespace: str
    name: str
    port: int
    weight: int | None
    revision: str
    reason: str
    knative_service: str = ""


class Hostname(NamedTuple):
    """A hostname of a route and where it comes from."""

    value: str
    reason: str


class PathMatch(NamedTuple):
    """A path of a route."""

    type: str
    value: str


class Address(NamedTuple):
    """Where a Function answers. type: internal or external; listener: the one that accepts it."""

    type: str
    value: str
    listener: str


class FunctionPlan(NamedTuple):
    """One routed Function. rules are complete Gateway API rules; service None: none is written."""

    key: Key
    written_namespace: str
    gateway: GatewayPlan
    attachment: Attachment
    hostnames: tuple[Hostname, ...]
    rules: tuple[Object, ...]
    paths: tuple[PathMatch, ...]
    backends: tuple[Backend, ...]
    service: ExternalService | None
    addresses: tuple[Address, ...]
    source: Resource

    @property
    def owner(self) -> Source:
        """The source that the provenance annotation names."""
        return Source("Function", *self.key)


class DnsPatch(NamedTuple):
    """A ConfigMap of the input that gets (or loses) the zones, and what it is."""

    target: DnsTarget
    resource: Resource


class DnsPlan(NamedTuple):
    """patched: ConfigMaps of the input; created: those that are made for all zones; emitted: Gateways that get one.

    external_dns: routes say which of their hostnames external-dns is to publish. beside: CoreDNS' own ConfigMaps in the
    input that dns.targets leaves out.
    """

    zones: tuple[Zone, ...]
    patched: tuple[DnsPatch, ...]
    created: tuple[DnsTarget, ...]
    emitted: tuple[GatewayPlan, ...]
    external_dns: bool = False
    beside: tuple[DnsPatch, ...] = ()


class TakeBack(NamedTuple):
    """Listeners that an OpenFunction Gateway put into a Kubernetes Gateway and no longer wants there."""

    gateway: KubernetesGateway
    source: str
    names: tuple[str, ...]


class Stamp(NamedTuple):
    """A revision name that is written into a Knative Service."""

    source: Resource
    name: str


class Plan(NamedTuple):
    """The whole answer. gateways by key, functions by key."""

    gateways: tuple[GatewayPlan, ...]
    functions: tuple[FunctionPlan, ...]
    taken_back: tuple[TakeBack, ...]
    dns: DnsPlan
    stamps: tuple[Stamp, ...]
