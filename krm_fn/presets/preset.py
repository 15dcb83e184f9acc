"""What a preset says about one Gateway provider: pure data."""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple


class Preset(NamedTuple):
    """How one provider's data plane is named and what it can do.

    service and namespace are patterns over ``{gateway} {namespace} {class_name} {hashed}``; hashed is
    ``<namespace>-<gateway>``, cut at 48 characters, and the first 8 hex digits of sha256 of ``<namespace>/<gateway>``.
    habitual: namespaces or Gateway names that betray the provider when nothing else does. ports: the only ones that
    its data plane serves, () for any. source: where the names and capabilities were read.

    What a route may ask of it: listener_set, ListenerSets are honoured; rewrites_host, URLRewrite.hostname;
    filters_backends, filters of a backendRef; host_header, RequestHeaderModifier may touch Host, as OpenFunction's
    controllers do.
    """

    name: str
    class_names: tuple[str, ...]
    controller: str
    service: str
    namespace: str
    habitual: tuple[str, ...] = ()
    ports: tuple[int, ...] = ()
    listener_set: bool = False
    rewrites_host: bool = True
    filters_backends: bool = True
    host_header: bool = False
    source: str = ""

    def data_plane(self, *, namespace: str, gateway: str, class_name: str) -> tuple[str, str]:
        """Namespace and name of the Service that fronts a Kubernetes Gateway."""
        values = {
            "gateway": gateway,
            "namespace": namespace,
            "class_name": class_name or self.class_names[0],
            "hashed": _hashed(namespace, gateway),
        }
        return self.namespace.format_map(values), self.service.format_map(values)


def _hashed(namespace: str, gateway: str) -> str:
    base = f"{namespace}-{gateway}"[:48].removesuffix("-")
    return f"{base}-{sha256(f'{namespace}/{gateway}'.encode()).hexdigest()[:8]}"
