"""Which resources of an input are read; all others pass through unparsed, and nobody judges their text.

docs/reading.md has the rule as users read it.
"""

from __future__ import annotations

import re

from krm_fn.constants import (
    CONFIG_KIND,
    FN_GROUP,
    GATEWAY_API,
    KEDA_HTTP,
    KNATIVE_SERVING,
    OPENFUNCTION_CORE,
    OPENFUNCTION_NETWORKING,
)
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.resource import Path

_READ = {
    (GATEWAY_API, "Gateway"),
    (GATEWAY_API, "GatewayClass"),
    (GATEWAY_API, "ListenerSet"),
    (GATEWAY_API, "HTTPRoute"),
    (GATEWAY_API, "GRPCRoute"),
    (GATEWAY_API, "ReferenceGrant"),
    ("", "List"),
    ("", "Service"),
    ("", "Namespace"),
    (KNATIVE_SERVING, "Service"),
    (KEDA_HTTP, "HTTPScaledObject"),
    (KEDA_HTTP, "InterceptorRoute"),
}

# Every kind of these: a misspelt Function would be a route lost in silence.
_READ_GROUPS = (FN_GROUP, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)

_PLUGIN = re.compile(r"(?:^|\\n)[ \t]*kubernetes(?:[ \t{\\]|$)", re.MULTILINE)
"""The plugin that marks a Corefile under any other key, in a block or a quoted scalar."""


def is_read(api_version: str, kind: str, text: str) -> bool:
    """Whether the object is parsed; text is its own.

    Our annotations or a Corefile make any ConfigMap relevant, external-dns a Deployment.
    """
    group = api_version.rpartition("/")[0]
    if (group, kind) in _READ or group in _READ_GROUPS:
        return True
    if group == "" and kind == "ConfigMap":
        words = ("Corefile", "coredns", "kube-dns", "-dns", FN_GROUP)
        return any(word in text for word in words) or ("kubernetes" in text and _PLUGIN.search(text) is not None)
    return group == "apps" and kind == "Deployment" and "external-dns" in text


_HEAD_LINE = (
    r"""(?im)(?:^|[{,])[ \t?-]*+["']?(a\w{0,20}version|api_version|kind)\b["']?"""
    r"""[ \t]*+:?[ \t]*+["'\[{]?([a-z][\w./-]*+)"""
)
"""A line that looks like a manifest's apiVersion or kind, in any style, misspelt or out of place."""

_GROUPS = {"apps", *(group for group, _ in _READ), *_READ_GROUPS}
_KINDS = {"ConfigMap", "Deployment", *(kind for _, kind in _READ)}
_OWN_KINDS = frozenset(("Function", CONFIG_KIND))
"""Read, and called so by no other API that a text without any apiVersion could mean."""


class Likeness(NamedTuple):
    """The apiVersions and kinds that the lines of an unreadable text seem to name, in their order."""

    api_versions: tuple[str, ...]
    kinds: tuple[str, ...]


def likeness(text: str) -> Likeness:
    """The apiVersions and kinds that the lines of a text seem to name."""
    found = [(key.lower() != "kind", value) for key, value in re.findall(_HEAD_LINE, text)]
    return Likeness(
        tuple(dict.fromkeys(value for is_version, value in found if is_version)),
        tuple(dict.fromkeys(value for is_version, value in found if not is_version)),
    )


def is_unread(text: str) -> bool:
    """Whether a text that could not be read still shows which resource it is, and that one is not read."""
    seen = likeness(text)
    return bool(seen.api_versions and seen.kinds) and not looks_read(text)


def looks_read(text: str) -> bool:
    """Whether a text seems to hold a resource that is read, misspelt or out of place.

    An apiVersion of OpenFunction's groups is enough; other kinds count together with their group.
    """
    api_versions, kinds = likeness(text)
    groups = {version.rpartition("/")[0] for version in api_versions} & _GROUPS
    if not groups.isdisjoint(_READ_GROUPS) or "ResourceList" in kinds:
        return True
    if not api_versions:
        return not _OWN_KINDS.isdisjoint(kinds)
    return any(is_read(f"{group}/v1", kind, text) for group in groups for kind in _KINDS.intersection(kinds))


_UNROUTED = {
    "Function": (
        *(("spec", key) for key in ("build", "image", "imageCredentials", "workloadRuntime")),
        *(
            ("spec", "serving", key)
            for key in (
                *("annotations", "bindings", "inputs", "labels", "outputs", "params", "pubsub"),
                *("scaleOptions", "states", "template", "timeout"),
            )
        ),
    ),
}
"""Fields of a kind that routing does not read."""


def is_needed(kind: str, path: Path) -> bool:
    """Whether routing needs the value at a path of a resource that is read, so that it must not have two values."""
    if path[0] == "status":
        return False
    if path[0] != "metadata":
        return not any(path[: len(other)] == other for other in _UNROUTED.get(kind, ()))
    if len(path) < 3:
        return path[-1] in ("metadata", "name", "namespace", "labels", "annotations")
    prefix = str(path[2]).rpartition("/")[0]
    return kind == "Namespace" or prefix.endswith(("openfunction.io", "knative.dev"))
