"""Checks of server blocks and rewrite rules: which names do they take?"""

from __future__ import annotations

import re

from krm_fn.dns.corefile.parser import Address, address, has_variable
from krm_fn.dns.corefile.words import arguments, words
from krm_fn.dns.patch.stanza import escaped
from krm_fn.gatewayapi.names import within
from krm_fn.patterns import compiled
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.dns.corefile.parser import Directive, ServerBlock
    from krm_fn.plan.model import Zone

# The proposal's line has this target for every Gateway, independent of the Gateway's name.
_PROPOSED_TARGET = "gateway.openfunction.svc.cluster.local"

# The end of a pattern that is plain text. A name without this text cannot match, and is not searched: Python's matcher
# may take exponential time for such names, where Go's takes linear time.
_LITERAL_END = re.compile(r"(?<!\\)((?:[a-z0-9_-]|\\[.-])+)(\$?)\Z")


def served(block: ServerBlock) -> list[Address]:
    """Returns the zones and ports of a server block, without zones that contain environment variables."""
    return [at for at in map(address, block.keys) if not has_variable(at.zone)]


def serves_variable(blocks: Sequence[ServerBlock]) -> bool:
    """Returns True when the zone of one of the blocks contains an environment variable."""
    return any(has_variable(address(key).zone) for block in blocks for key in block.keys)


def is_patched(block: ServerBlock, cluster_domain: str) -> bool:
    """Returns True for a block that gets rewrite rules: it has ``kubernetes`` and serves the root or cluster domain."""
    has_kubernetes = any(directive.name == "kubernetes" for directive in block.directives)
    return has_kubernetes and any(within(cluster_domain, at.zone) for at in served(block))


def kubernetes_of(block: ServerBlock) -> Directive:
    """Returns the ``kubernetes`` plugin of a block that has it."""
    return next(directive for directive in block.directives if directive.name == "kubernetes")


def serves_foreign(block: ServerBlock, kubernetes: Directive, cluster_domain: str) -> bool:
    """Returns True when all zones of a block's ``kubernetes`` are known and none is the cluster domain.

    A parent zone such as the root is not enough: the plugin expects ``svc`` directly before its zone.
    """
    names = arguments(kubernetes) or block.keys
    return not any(_unknown(name) or address(name).zone == cluster_domain for name in names)


def _unknown(name: str) -> bool:
    """Returns True for a placeholder: ``{$CLUSTER_DOMAIN}``, ``%{CLUSTER_DOMAIN}%`` (k3s), CLUSTER_DOMAIN."""
    return has_variable(name) or "%" in name or name.isupper()


def shadowing_block(domain: str, patched: Sequence[ServerBlock], others: Sequence[ServerBlock]) -> ServerBlock | None:
    """Returns a block that gets names below the domain before a patched block, as CoreDNS takes the longest zone."""
    asked = [at for block in patched for at in served(block) if within(domain, at.zone)]
    for block in others:
        for at in served(block):
            if not (within(domain, at.zone) or within(at.zone, domain)):
                continue
            if any(at.port == over.port and at.zone != over.zone and within(at.zone, over.zone) for over in asked):
                return block
    return None


def rule_of(directive: Directive) -> tuple[bool, str, list[str]]:
    """Splits a rewrite rule as CoreDNS's newRule does: mode (True for stop), field in lower case, other words."""
    _, *rule = words(directive)
    stop = True
    if rule and rule[0].lower() in {"stop", "continue"}:
        stop = rule.pop(0).lower() == "stop"
    return stop, rule[0].lower() if rule else "", rule[1:]


def takes(directive: Directive, domain: str) -> bool:
    """Returns True when a rewrite rule takes names below the domain, so that later rules do not see them."""
    stop, field, words = rule_of(directive)
    if field != "name" and not stop:
        return False
    if field in {"edns0", "cname"}:
        return True
    if field in {"type", "class"}:
        return bool(words) and words[0].upper() in {"A", "AAAA", "IN"}
    least = 3 if field == "name" else {"ttl": 3, "rcode": 4}.get(field, 0)
    if not least or len(words) < least - 1:
        return False
    match, source = (words[0].lower(), words[1]) if len(words) >= least else ("exact", words[0])
    return _matches(match, source, domain)


def _matches(match: str, source: str, domain: str) -> bool:
    probes = (f"fn.{domain}.", f"fn.default.{domain}.")
    if match == "regex":
        return _searches(source, probes)
    name = source.lower().removesuffix(".")
    if match == "exact":
        return within(name, domain) and name != domain
    if match == "suffix":
        return any(probe.endswith(f"{name}.") for probe in probes) or name.endswith(f".{domain}")
    return match == "substring" and f"{name}." in f".{domain}."


def _searches(pattern: str, probes: Sequence[str]) -> bool:
    tail = None if "|" in pattern else _LITERAL_END.search(pattern)
    literal = tail[1].replace("\\", "") if tail else ""
    found = compiled(pattern)
    if found is None:
        return False
    for probe in probes:
        if tail and not (probe.endswith(literal) if tail[2] else literal in probe):
            continue
        if found.search(probe):
            return True
    return False


def is_proposed(directive: Directive, zone: Zone) -> bool:
    r"""Returns True for the rewrite line of OpenFunction's proposal for this domain, anchored or not:

    ``rewrite stop name regex .*\.ofn\.io gateway.openfunction.svc.cluster.local``.
    """
    if directive.name != "rewrite" or any(token.text == "{" for token in directive.tokens):
        return False
    stop, field, words = rule_of(directive)
    if not stop or field != "name" or len(words) != 3 or words[0].lower() != "regex":
        return False
    pattern, target = words[1], words[2].lower().removesuffix(".")
    body = pattern.removeprefix("^").removesuffix("$").removesuffix("\\.")
    domain = escaped(zone.domain)
    return body in {rf".*\.{domain}", rf"(.*)\.{domain}"} and target in {zone.entry, _PROPOSED_TARGET}
