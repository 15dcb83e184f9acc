"""The text that a Gateway adds to a cluster's DNS: a rewrite rule for CoreDNS, or a block for a node-local cache."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.plan.model import Zone

MARK = "# krm-fn: networking.openfunction.io/Gateway/"
"""Start of the comment above each written rule or block. The Gateway's ``namespace/name`` follows."""

INDENT = "    "

# The addresses and the cluster domain in Kubernetes' manifest. The installer or node-cache replaces these variables:
# https://github.com/kubernetes/kubernetes/blob/master/cluster/addons/dns/nodelocaldns/nodelocaldns.yaml
NODE_LOCAL_BIND = ("__PILLAR__LOCAL__DNS__", "__PILLAR__DNS__SERVER__")
NODE_LOCAL_FORWARD = ("__PILLAR__CLUSTER__DNS__",)
NODE_LOCAL_PROMETHEUS = ":9253"
NODE_LOCAL_DOMAIN = "__PILLAR__DNS__DOMAIN__"


def name_pattern(domain: str) -> str:
    """Returns the regular expression that matches the names below the domain, and no other name.

    CoreDNS searches it in the name, which is in lower case with a final dot (plugin/rewrite/name.go). The anchors and
    the dots keep out names such as ``x.notofn.io`` and names with a search suffix (``x.ofn.io.svc.cluster.local``).
    """
    return rf"^([a-z0-9_-]+\.)+{escaped(domain)}\.$"


def escaped(domain: str) -> str:
    """Returns a domain as part of a regular expression. Only its dots need a backslash."""
    return domain.replace(".", r"\.")


def rule_words(zone: Zone) -> tuple[str, ...]:
    """Returns the words of the rewrite rule as CoreDNS reads them, without braces.

    ``answer auto`` restores the original name in the answer. CoreDNS has it since 1.8.4
    (https://coredns.io/plugins/rewrite/).
    """
    return ("rewrite", "stop", "name", "regex", name_pattern(zone.domain), f"{zone.entry}.", "answer", "auto")


def stanza_lines(zone: Zone, indent: str) -> list[str]:
    """Returns the mark and the rewrite rule, line by line. indent: the white space of one level."""
    plugin, mode, *name, answer, auto = rule_words(zone)
    return [
        f"{MARK}{zone.gateway}",
        f"{plugin} {mode} {{",
        indent + " ".join(name),
        f"{indent}{answer} {auto}",
        "}",
    ]


def stanza(zone: Zone) -> str:
    """Returns the mark and the rewrite rule as text, for a server block that has ``kubernetes``."""
    return "\n".join(stanza_lines(zone, INDENT)) + "\n"


class CacheBlock(NamedTuple):
    """The parts of a node-local cache's server block that differ between clusters."""

    bind: tuple[str, ...] = NODE_LOCAL_BIND
    """Addresses that the cache listens on; empty for all addresses."""

    forward: tuple[str, ...] = NODE_LOCAL_FORWARD
    """Addresses of the cluster's DNS."""

    options: tuple[str, ...] = ("force_tcp",)
    """Lines of the block of plugin ``forward``."""

    prometheus: str = NODE_LOCAL_PROMETHEUS
    """Address on which the cache serves metrics; empty for none."""

    port: str = "53"
    """Port that the cache answers on."""


def node_local_block(zone: Zone, cache: CacheBlock = CacheBlock()) -> str:  # noqa: B008 - immutable
    """Returns the mark and the server block with which a node-local cache asks the cluster's CoreDNS for the domain."""
    return "\n".join(node_local_lines(zone, cache, INDENT)) + "\n"


def node_local_lines(zone: Zone, cache: CacheBlock, indent: str) -> list[str]:
    """Returns the same, line by line. The cache sizes and times come from the cluster domain's block of Kubernetes."""
    forward = f"forward . {' '.join(cache.forward)}"
    plugins = [
        "errors",
        "cache {",
        f"{indent}success 9984 30",
        f"{indent}denial 9984 5",
        "}",
        "reload",
        "loop",
        *([f"bind {' '.join(cache.bind)}"] if cache.bind else []),
        *([f"{forward} {{", *(indent + option for option in cache.options), "}"] if cache.options else [forward]),
        *([f"prometheus {cache.prometheus}"] if cache.prometheus else []),
    ]
    head = f"{zone.domain}:{cache.port} {{"
    return [f"{MARK}{zone.gateway}", head, *(indent + line for line in plugins), "}"]
