"""What a preset says about one Gateway provider: pure data."""

from __future__ import annotations

from types import MappingProxyType

from krm_fn.presets.names import envoy_gateway
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FEATURES = {
    "listener_set": "ListenerSet",
    "rewrites_host": "URLRewrite.hostname",
    "rewrites_path": "URLRewrite.path",
    "filters_backends": "filters of a backendRef",
    "rewrites_backends": "URLRewrite of a backendRef",
    "sets_headers": "RequestHeaderModifier",
    "host_header": "RequestHeaderModifier of Host",
}
"""Fields that say what a route may ask of a provider, and Gateway API's names for that."""


class Preset(NamedTuple):
    """How one provider's data plane is named and what it can do.

    class_names: of GatewayClasses, the first being the usual one; one that ends in ``*`` is the beginning of a name.
    controllers: controllerNames of GatewayClasses. service and namespace are patterns over ``{gateway} {namespace}
    {class_name} {hashed}``, hashed being Envoy Gateway's; service "" where no Service has a habitual name. shortened:
    Gateway and class to the Service's name, where the provider shortens long ones. name_annotation: of the Kubernetes
    Gateway, which names the Service instead. habitual: namespaces or Gateway names that betray the provider when
    nothing else does. ports: the only ones that its Service serves, () for any. entry_points: the only ports that its
    listeners may have, each with the port of the Service that leads there; empty for any. source: where names and
    capabilities were read; since: the version they hold from.

    What a route may ask of it: listener_set, ListenerSets are honoured; rewrites_host, URLRewrite.hostname;
    rewrites_path, URLRewrite.path; filters_backends, filters of a backendRef that modify headers; rewrites_backends,
    those that rewrite its Host; host_header, RequestHeaderModifier may touch Host, as OpenFunction's controllers do;
    sets_headers, RequestHeaderModifier may set other headers. limits: where it was read that one of these is refused or
    ignored, by the field's name; a field that is False without one was found nowhere. lacks: what else of HTTPRoute it
    does not carry out, by the names of Gateway API's conformance reports; report: where that was read, its newest
    report, its documents or its code, which knows better where it says otherwise. refuses_doubled: where it was
    seen that one hostname through two HTTP listeners of a port makes it refuse the whole port, "" for nowhere.
    """

    name: str
    class_names: tuple[str, ...]
    controllers: tuple[str, ...]
    service: str
    namespace: str
    habitual: tuple[str, ...] = ()
    ports: tuple[int, ...] = ()
    entry_points: Mapping[int, int] = MappingProxyType({})
    shortened: Callable[[str, str], str] | None = None
    name_annotation: str = ""
    listener_set: bool = False
    rewrites_host: bool = True
    rewrites_path: bool = True
    filters_backends: bool = True
    rewrites_backends: bool = False
    host_header: bool = False
    sets_headers: bool = True
    since: str = ""
    source: str = ""
    limits: Mapping[str, str] = MappingProxyType({})
    lacks: tuple[str, ...] = ()
    report: str = ""
    refuses_doubled: str = ""

    def data_plane(self, *, namespace: str, gateway: str, class_name: str) -> tuple[str, str]:
        """Namespace and name of the Service that fronts a Kubernetes Gateway; only where there is a habitual one."""
        class_name = class_name or self.class_names[0]
        values = {
            "gateway": gateway,
            "namespace": namespace,
            "class_name": class_name,
            "hashed": envoy_gateway(namespace, gateway),
        }
        name = self.shortened(gateway, class_name) if self.shortened else self.service.format_map(values)
        return self.namespace.format_map(values), name

    def entry_point(self, port: int) -> int:
        """The port that a listener must have for clients to reach it on a port of the Service."""
        return next((point for point, exposed in self.entry_points.items() if exposed == port), port)

    def has_class(self, name: str) -> bool:
        """Whether a GatewayClass of that name is habitually this provider's."""
        return any(name.startswith(c[:-1]) if c.endswith("*") else name == c for c in self.class_names)
