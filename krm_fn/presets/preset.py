"""The record that describes one Gateway provider."""

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
"""Fields of `Preset` that are features of a provider, with the names that Gateway API gives to the features."""


class Preset(NamedTuple):
    """The names that one provider gives to its data planes, and the features that the provider supports.

    ``service`` and ``namespace`` are patterns that may hold ``{gateway}``, ``{namespace}``, ``{class_name}`` and
    ``{hashed}``, the name that Envoy Gateway computes (`krm_fn.presets.names.envoy_gateway`).
    """

    name: str
    """The value of functionConfig that chooses this preset, for example ``envoy-gateway``."""

    class_names: tuple[str, ...]
    """Usual names of the provider's GatewayClasses, the most usual first; ``x-*`` is any name that starts with x-."""

    controllers: tuple[str, ...]
    """``spec.controllerName`` of the provider's GatewayClasses."""

    service: str
    """The pattern for the name of the data plane's Service; "" if the name cannot be known."""

    namespace: str
    """The pattern for the namespace of the data plane's Service."""

    habitual: tuple[str, ...] = ()
    """Namespaces or names of Gateways that suggest this provider; they count only if nothing else names a provider."""

    ports: tuple[int, ...] = ()
    """The only ports that the data plane's Service serves; () for every port."""

    entry_points: Mapping[int, int] = MappingProxyType({})
    """The only ports that listeners may have, each with the Service's port that leads to it; empty for every port."""

    shortened: Callable[[str, str], str] | None = None
    """Computes the Service's name from Gateway and class; None if the provider shortens no names."""

    name_annotation: str = ""
    """The annotation of a Kubernetes Gateway that sets the name of the Service; "" if the provider has none."""

    listener_set: bool = False
    """Whether the provider serves listeners of a ListenerSet."""

    rewrites_host: bool = True
    """Whether the provider supports URLRewrite.hostname."""

    rewrites_path: bool = True
    """Whether the provider supports URLRewrite.path."""

    filters_backends: bool = True
    """Whether the provider supports filters of a backendRef that modify headers."""

    rewrites_backends: bool = False
    """Whether the provider supports filters of a backendRef that rewrite the Host."""

    host_header: bool = False
    """Whether a RequestHeaderModifier may change the Host, as OpenFunction's controllers do."""

    sets_headers: bool = True
    """Whether a RequestHeaderModifier may change headers other than the Host."""

    since: str = ""
    """The provider's version, as ``major.minor``, from which names and features are known to be right."""

    source: str = ""
    """The URL from which names and features were read."""

    limits: Mapping[str, str] = MappingProxyType({})
    """Feature (a key of `FEATURES`) to the URL that says that the provider refuses or ignores it.

    A feature that is False and not listed here was found nowhere in the provider's sources.
    """

    lacks: tuple[str, ...] = ()
    """Other features of HTTPRoute that the provider does not support, by their names in conformance reports."""

    report: str = ""
    """The URL from which ``lacks`` was read: the newest conformance report, or else documentation or code.

    The provider's documentation and code win where they contradict the report.
    """

    refuses_doubled: str = ""
    """The URL that shows that two HTTP listeners with one hostname make the provider refuse their port; "" for none."""

    def data_plane(self, *, namespace: str, gateway: str, class_name: str) -> tuple[str, str]:
        """Returns namespace and name of the data plane's Service; the name is "" if it cannot be known."""
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
        """Returns the port that a listener needs so that clients reach it through this port of the Service."""
        return next((point for point, exposed in self.entry_points.items() if exposed == port), port)

    def has_class(self, name: str) -> bool:
        """Tells whether a GatewayClass of this name usually belongs to the provider."""
        return any(name.startswith(c[:-1]) if c.endswith("*") else name == c for c in self.class_names)
