"""The resources that krm-fn generates: kinds, names, and the source of each.

The annotation ``generated-by`` names the source as ``<kind>/<namespace>/<name>``. krm-fn updates and
removes a resource only where that source can have made one of this kind, namespace and name.
"""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API, MAX_SUBDOMAIN
from krm_fn.digests import sha256
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-.")


class Source(NamedTuple):
    """The OpenFunction Gateway or Function that a resource is generated for; its text is the annotation's value."""

    kind: str
    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.namespace}/{self.name}"

    @property
    def in_words(self) -> str:
        """As diagnostics name it."""
        return f"{self.kind} {self.namespace}/{self.name}"


def shortened(name: str, suffix: str = "") -> str:
    """A DNS subdomain with suffix; one that would be too long ends in a hash of the whole."""
    if len(name) + len(suffix) <= MAX_SUBDOMAIN:
        return name + suffix
    digest = sha256(name.encode()).hexdigest()[:8]
    return name[: MAX_SUBDOMAIN - len(suffix) - 9].rstrip("-.") + f"-{digest}{suffix}"


def redirect_name(gateway: str) -> str:
    """Names the HTTPRoute that redirects a Gateway's requests to HTTPS."""
    return shortened(gateway, suffix="-redirect")


def grant_name(source: Source) -> str:
    """Names a source's ReferenceGrants, which are in the namespaces that it refers to."""
    return f"{source.kind.lower()}.{source.namespace}.{source.name}"


def _namesake(source: Source, namespace: str, name: str) -> bool:
    return _beside(source, namespace, name) and name == source.name


def _redirect(source: Source, namespace: str, name: str) -> bool:
    return _beside(source, namespace, name) and name == redirect_name(source.name)


def _grant(source: Source, _namespace: str, name: str) -> bool:
    return name == grant_name(source)


def _beside(source: Source, namespace: str, _name: str) -> bool:
    """In the source's namespace, or in none where the source is written without one."""
    return namespace in ("", source.namespace)


def _anywhere(_source: Source, _namespace: str, _name: str) -> bool:
    return True


_MADE: dict[tuple[str, str], dict[str, Callable[[Source, str, str], bool]]] = {
    (GATEWAY_API, "Gateway"): {"Gateway": _anywhere},  # gatewayDef.namespace and .name
    (GATEWAY_API, "ListenerSet"): {"Gateway": _namesake},
    (GATEWAY_API, "HTTPRoute"): {"Function": _namesake, "Gateway": _redirect},
    (GATEWAY_API, "ReferenceGrant"): {"Function": _grant, "Gateway": _grant},
    ("", "Service"): {"Function": _namesake, "Gateway": _beside},  # entryServiceTemplate
    ("", "ConfigMap"): {"Gateway": _anywhere},  # dns.targets
}
"""By group and kind, then by the source's kind: whether a source can have made a resource of a namespace and name."""


def source_of(group: str, kind: str, value: object) -> Source | None:
    """Reads the value of ``generated-by``; None where it is not written so, or not on such a kind."""
    if not isinstance(value, str) or (makers := _MADE.get((group, kind))) is None:
        return None
    source, *key = value.split("/")
    if source not in makers or len(key) != 2 or not all(map(_is_name, key)):
        return None
    return Source(source, *key)


def can_make(source: Source, group: str, kind: str, namespace: str, name: str) -> bool:
    """Whether a source can have made a resource of this group, kind, namespace and name."""
    rule = _MADE.get((group, kind), {}).get(source.kind)
    return rule is not None and rule(source, namespace, name)


def _is_name(text: str) -> bool:
    return text != "" and _NAME_CHARACTERS.issuperset(text)
