"""Which resources of an input are read; all others pass through unparsed."""

from __future__ import annotations

import re

from krm_fn.constants import (
    FN_GROUP,
    GATEWAY_API,
    KEDA_HTTP,
    KNATIVE_SERVING,
    OPENFUNCTION_CORE,
    OPENFUNCTION_NETWORKING,
)

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
"""The plugin that a Corefile under any other key has where it is to be patched, in a block or a quoted scalar."""


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
