"""What a Gateway adds to a cluster's DNS: the rewrite stanza for CoreDNS and the block for a node-local cache."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.plan.model import Zone

MARK = "# krm-fn: networking.openfunction.io/Gateway/"
"""Starts the comment above everything that is written; the Gateway's ``namespace/name`` follows."""

INDENT = "    "

# The addresses and the cluster domain of the upstream manifest, which its install step or node-cache itself fills in:
# https://github.com/kubernetes/kubernetes/blob/master/cluster/addons/dns/nodelocaldns/nodelocaldns.yaml
NODE_LOCAL_BIND = ("__PILLAR__LOCAL__DNS__", "__PILLAR__DNS__SERVER__")
NODE_LOCAL_FORWARD = ("__PILLAR__CLUSTER__DNS__",)
NODE_LOCAL_PROMETHEUS = ":9253"
NODE_LOCAL_DOMAIN = "__PILLAR__DNS__DOMAIN__"


def name_pattern(domain: str) -> str:
    """The regular expression for every name below domain, and no other.

    CoreDNS matches the name in lower case with its final dot, anywhere unless anchored (plugin/rewrite/name.go); no
    label holds a dot, so a name that merely ends alike does not match, nor does one with a search suffix behind it.
    """
    return rf"^([a-z0-9_-]+\.)+{escaped(domain)}\.$"


def escaped(domain: str) -> str:
    """A domain as part of a regular expression; its dots are all that needs it."""
    return domain.replace(".", r"\.")


def rule_words(zone: Zone) -> tuple[str, ...]:
    """The stanza's words as CoreDNS reads them, without braces.

    ``answer auto`` gives the answer back under the name that was asked; CoreDNS has it since 1.8.4
    (https://coredns.io/plugins/rewrite/).
    """
    return ("rewrite", "stop", "name", "regex", name_pattern(zone.domain), f"{zone.entry}.", "answer", "auto")


def stanza_lines(zone: Zone, indent: str) -> list[str]:
    """The mark and the stanza, line by line; indent is one level."""
    plugin, mode, *name, answer, auto = rule_words(zone)
    return [
        f"{MARK}{zone.gateway}",
        f"{plugin} {mode} {{",
        indent + " ".join(name),
        f"{indent}{answer} {auto}",
        "}",
    ]


def stanza(zone: Zone) -> str:
    """The mark and the stanza as text, to be pasted into, or imported by, a server block that has ``kubernetes``."""
    return "\n".join(stanza_lines(zone, INDENT)) + "\n"


class CacheBlock(NamedTuple):
    """What of a node-local cache's block is not the same everywhere.

    bind: addresses that the cache listens on, none for all; forward: addresses of the cluster's DNS; options: the lines
    of forward's own block; prometheus: where the cache serves metrics, empty for nowhere.
    """

    bind: tuple[str, ...] = NODE_LOCAL_BIND
    forward: tuple[str, ...] = NODE_LOCAL_FORWARD
    options: tuple[str, ...] = ("force_tcp",)
    prometheus: str = NODE_LOCAL_PROMETHEUS
    port: str = "53"


def node_local_block(zone: Zone, cache: CacheBlock = CacheBlock()) -> str:  # noqa: B008 - immutable
    """The mark and the server block that makes a node-local cache ask the cluster's CoreDNS for the domain."""
    return "\n".join(node_local_lines(zone, cache, INDENT)) + "\n"


def node_local_lines(zone: Zone, cache: CacheBlock, indent: str) -> list[str]:
    """The same line by line. The cache's sizes and times are those of the cluster domain's own block upstream."""
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
