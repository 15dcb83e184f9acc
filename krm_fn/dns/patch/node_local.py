"""Patches the Corefile of a node-local cache: adds a server block for each zone that asks the cluster's CoreDNS.

By default the cache sends all names outside the cluster domain to the upstream resolvers. CoreDNS and its rewrite rules
would never see them: https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/
"""

from __future__ import annotations

from krm_fn.dns.corefile.lines import indentation, lead, line_break, line_end, whole_lines
from krm_fn.dns.corefile.parser import address, blocks_of
from krm_fn.dns.corefile.words import arguments, options
from krm_fn.dns.patch.coredns_checks import served
from krm_fn.dns.patch.coredns_marks import cut_out
from krm_fn.dns.patch.stanza import INDENT, MARK, NODE_LOCAL_DOMAIN, CacheBlock, node_local_lines
from krm_fn.dns.patch.steps import Steps, patch_text
from krm_fn.dns.patch.zones import Finding, Patch
from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.dns.corefile.parser import Corefile, Directive, ServerBlock
    from krm_fn.dns.patch.coredns_marks import Cut
    from krm_fn.plan.model import Zone

# In lower case, because `address` returns zones in lower case.
_DOMAIN_VARIABLE = NODE_LOCAL_DOMAIN.lower()

# The plugins in the proposal's block. A block with other plugins has another purpose, and must not be replaced.
_PROPOSED = {"errors", "cache", "reload", "loop", "bind", "forward", "prometheus"}

_MISREAD = "CoreDNS would not read the new block, after the block of the cluster domain, as a server block"


def patch_node_local(text: str, zones: Sequence[Zone], bind: Sequence[str] = (), forward: Sequence[str] = ()) -> Patch:
    """Writes a server block for every zone after the block of the cluster domain, and removes all older blocks.

    Without zones the result is the text before the first patch, except for replaced blocks of the proposal.

    bind, forward: addresses for the new blocks. By default they are copied from the block of the cluster domain, also
    ``__PILLAR__...`` variables, which node-cache replaces.
    """
    if not zones and MARK not in text:
        return Patch(text, ())

    def cut(corefile: Corefile, wanted: Sequence[Zone], findings: list[Finding]) -> Cut:
        own = _cluster_block(corefile.blocks, wanted[0].cluster_domain) if wanted else None
        return cut_out(text, [*_marked(text, corefile), *_proposed(text, corefile, own, wanted, findings)])

    def insert(cut: Cut, wanted: Sequence[Zone], findings: list[Finding]) -> str:
        return _insert(cut, wanted, (tuple(bind), tuple(forward)), findings)

    return patch_text(text, zones, Steps(cut, insert, _reads_back, _MISREAD))


# The given blocks


def _cluster_block(blocks: Sequence[ServerBlock], cluster_domain: str) -> ServerBlock | None:
    """Returns the block that forwards the cluster domain: of several, the one with the longest zone."""
    found: list[tuple[int, ServerBlock]] = []
    for block in blocks:
        if _forward(block) is None:
            continue
        for at in served(block):
            if at.zone == _DOMAIN_VARIABLE or within(cluster_domain, at.zone):
                found.append((len(cluster_domain) if at.zone == _DOMAIN_VARIABLE else len(at.zone), block))
    return max(found, key=lambda item: item[0])[1] if found else None


def _directive(block: ServerBlock, name: str) -> Directive | None:
    return next((directive for directive in block.directives if directive.name == name), None)


def _forward(block: ServerBlock) -> Directive | None:
    """Returns the plugin ``forward .`` of a block."""
    for directive in block.directives:
        if directive.name == "forward" and len(directive.tokens) > 2 and directive.tokens[1].text == ".":
            return directive
    return None


def _arguments(directive: Directive | None) -> tuple[str, ...]:
    """Returns the arguments of a plugin; none for a missing plugin."""
    return tuple(arguments(directive)) if directive else ()


def _marked(text: str, corefile: Corefile) -> Iterator[tuple[int, int]]:
    """Finds the ranges of marked blocks: a mark alone on its line, and a server block on the next line."""
    starts = {_first(corefile, block): block for block in corefile.blocks}
    for comment in corefile.comments:
        if not comment.text.startswith(MARK) or lead(text, comment.start) is None:
            continue
        token = next((token for token in corefile.tokens if token.start > comment.start), None)
        block = starts.get(token.start) if token and token.line == comment.line + 1 else None
        if block and block.closing:
            yield whole_lines(text, comment.start, block.closing.end)


def _first(corefile: Corefile, block: ServerBlock) -> int:
    """Returns the offset of a block's first key."""
    before = [token for token in corefile.tokens if token.start <= block.opening.start]
    count = len(block.keys) + (1 if before and before[-1].text == "{" else 0)
    return before[-count].start if len(before) >= count else block.opening.start


def _proposed(
    text: str, corefile: Corefile, own: ServerBlock | None, zones: Sequence[Zone], findings: list[Finding]
) -> Iterator[tuple[int, int]]:
    """Finds other blocks for the zones' domains: a block as in the proposal is replaced, any other is an error."""
    marked = list(_marked(text, corefile)) if zones else []
    domains = {zone.domain: zone for zone in zones}
    for block in corefile.blocks:
        start = _first(corefile, block)
        if any(begin <= start < end for begin, end in marked):
            continue
        same = [key for key in block.keys if address(key).zone in domains]
        if not same or not block.closing:
            continue
        if len(block.keys) == 1 and own and _is_proposed(block, own) and lead(text, start) is not None:
            message = (
                f"server block {same[0]} of OpenFunction's proposal is replaced by a block that krm-fn keeps up to date"
            )
            findings.append(Finding("OFN523", message, block.opening.line))
            yield whole_lines(text, start, block.closing.end)
        else:
            gateway = domains[address(same[0]).zone].gateway
            message = f"krm-fn did not write server block {same[0]}, and CoreDNS refuses a second block for it"
            findings.append(Finding("OFN524", message, block.opening.line, gateway))


def _is_proposed(block: ServerBlock, own: ServerBlock) -> bool:
    if {directive.name for directive in block.directives} - _PROPOSED:
        return False
    return bool(forward := _forward(block)) and _arguments(forward)[1:] == _arguments(_forward(own))[1:]


# The new blocks


def _insert(
    cut: Cut, zones: Sequence[Zone], given: tuple[tuple[str, ...], tuple[str, ...]], findings: list[Finding]
) -> str:
    blocks = blocks_of(cut.text)
    own = _cluster_block(blocks, zones[0].cluster_domain)
    if own is None or not own.closing:
        message = f"no server block forwards {zones[0].cluster_domain}, so krm-fn has no block to copy"
        findings.append(Finding("OFN525", message, None))
        return cut.text
    if not any(at.zone for at in served(own)) and not any(given):
        message = "the cache sends every name to the cluster's DNS, so it needs no server block for the domains"
        findings.append(Finding("OFN526", message, cut.line(own.opening.start)))
        return cut.text
    findings += _shadows(cut, blocks, own, zones)
    place = line_end(cut.text, own.closing.end)
    end, head = line_break(cut.text, place), indentation(cut.text, own.opening.start)
    cache, unit = _copied(own, given), _unit(cut.text, own, head)
    lines = [line for zone in zones for line in node_local_lines(zone, cache, unit)]
    return cut.text[:place] + "".join(f"{end}{head}{line}" for line in lines) + cut.text[place:]


def _copied(own: ServerBlock, given: tuple[tuple[str, ...], tuple[str, ...]]) -> CacheBlock:
    forward = _forward(own)
    ports = [at.port for at in served(own)]
    return CacheBlock(
        bind=given[0] or _arguments(_directive(own, "bind")),
        forward=given[1] or _arguments(forward)[1:],
        options=("force_tcp",) if given[1] or forward is None else tuple(map(" ".join, options(forward))),
        prometheus=" ".join(_arguments(_directive(own, "prometheus"))),
        port=ports[0] if ports else "53",
    )


def _unit(text: str, own: ServerBlock, head: str) -> str:
    """Returns one level of the block's indentation."""
    for directive in own.directives:
        margin = lead(text, directive.tokens[0].start)
        if margin is not None and margin.startswith(head) and margin != head:
            return margin.removeprefix(head)
    return INDENT


def _shadows(cut: Cut, blocks: Sequence[ServerBlock], own: ServerBlock, zones: Sequence[Zone]) -> Iterator[Finding]:
    ports = {at.port for at in served(own)}
    for block in blocks:
        for at in served(block):
            for zone in zones:
                if at.port in ports and at.zone != zone.domain and within(at.zone, zone.domain):
                    message = f"server block {' '.join(block.keys)} serves some names below {zone.domain}"
                    yield Finding("OFN508", message, cut.line(block.opening.start))


def _reads_back(cut: Cut, text: str, zones: Sequence[Zone]) -> bool:
    """Returns True when CoreDNS reads the new text as the old one and one more block for each zone."""
    old, new = [_shape(block) for block in blocks_of(cut.text)], [_shape(block) for block in blocks_of(text)]
    return len(new) == len(old) + len(zones) and all(block in new for block in old)


def _shape(block: ServerBlock) -> tuple[object, ...]:
    return block.keys, [[token.text for token in directive.tokens] for directive in block.directives]
