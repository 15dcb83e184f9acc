"""What a Gateway adds to a cluster's DNS: the rewrite stanza for CoreDNS and the block for a node-local cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.plan.model import Zone

MARK = "# krm-fn: networking.openfunction.io/Gateway/"
"""Starts the comment above everything that is written; the Gateway's ``namespace/name`` follows."""

INDENT = "    "

# The addresses of the upstream manifest, which its install step or node-cache itself fills in:
# https://github.com/kubernetes/kubernetes/blob/master/cluster/addons/dns/nodelocaldns/nodelocaldns.yaml
NODE_LOCAL_BIND = ("__PILLAR__LOCAL__DNS__", "__PILLAR__DNS__SERVER__")
NODE_LOCAL_FORWARD = ("__PILLAR__CLUSTER__DNS__",)
NODE_LOCAL_PROMETHEUS = ":9253"


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


def stanza_lines(zone: Zone, indent: str = INDENT) -> list[str]:
    """The mark and the stanza, line by line; indent is one level."""
    plugin, mode, *name, answer, auto = rule_words(zone)
    return [
        f"{MARK}{zone.gateway}",
        f"{plugin} {mode} {{",
        indent + " ".join(name),
        f"{indent}{answer} {auto}",
        "}",
    ]


def stanza(zone: Zone, indent: str = INDENT) -> str:
    """The mark and the stanza as text, to be pasted into, or imported by, a server block that has ``kubernetes``."""
    return "\n".join(stanza_lines(zone, indent)) + "\n"


def node_local_block(
    zone: Zone,
    bind: Sequence[str] = NODE_LOCAL_BIND,
    forward: Sequence[str] = NODE_LOCAL_FORWARD,
    prometheus: str = NODE_LOCAL_PROMETHEUS,
    indent: str = INDENT,
) -> str:
    """The mark and the server block that makes a node-local cache ask the cluster's CoreDNS for the domain.

    bind: addresses that the cache listens on; forward: addresses of the cluster's DNS; prometheus: where the cache
    serves metrics, empty for nowhere. The cache's sizes and times are those of the cluster domain's own block upstream.
    """
    lines = [
        f"{MARK}{zone.gateway}",
        f"{zone.domain}:53 {{",
        f"{indent}errors",
        f"{indent}cache {{",
        f"{indent * 2}success 9984 30",
        f"{indent * 2}denial 9984 5",
        f"{indent}}}",
        f"{indent}reload",
        f"{indent}loop",
        f"{indent}bind {' '.join(bind)}",
        f"{indent}forward . {' '.join(forward)} {{",
        f"{indent * 2}force_tcp",
        f"{indent}}}",
    ]
    if prometheus:
        lines.append(f"{indent}prometheus {prometheus}")
    return "\n".join([*lines, "}"]) + "\n"
