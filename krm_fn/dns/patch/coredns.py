"""Patches a CoreDNS Corefile: adds and removes rewrite rules, and changes no other byte."""

from __future__ import annotations

from krm_fn.dns.corefile.lines import indentation, lead, line_break, line_end
from krm_fn.dns.corefile.parser import blocks_of
from krm_fn.dns.corefile.words import shown, words
from krm_fn.dns.patch.coredns_checks import (
    is_patched,
    kubernetes_of,
    served,
    serves_foreign,
    serves_variable,
    shadowing_block,
    takes,
)
from krm_fn.dns.patch.coredns_marks import cut_stanzas
from krm_fn.dns.patch.stanza import INDENT, MARK, rule_words, stanza_lines
from krm_fn.dns.patch.steps import Steps, patch_text
from krm_fn.dns.patch.zones import Finding, Patch, ordered
from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.dns.corefile.parser import Corefile, ServerBlock
    from krm_fn.dns.patch.coredns_marks import Cut
    from krm_fn.plan.model import Zone

_MISREAD = "CoreDNS would not read the rewrite rule inside the server block, because snippets import each other"


def patch_corefile(text: str, zones: Sequence[Zone], carried: Sequence[Zone] = ()) -> Patch:
    """Writes the rewrite rule of every zone into the server blocks that can answer, and removes all older rules.

    These blocks serve the root or the cluster domain, and have ``kubernetes``. The rule follows that plugin, or
    replaces the rule of an earlier run. Without zones the result is the text before the first patch.

    carried: zones with rules in imported files. Lines of the proposal for their domains are removed, too.
    """
    if not zones and not carried and MARK not in text:
        return Patch(text, ())

    def cut(corefile: Corefile, wanted: Sequence[Zone], findings: list[Finding]) -> Cut:
        return cut_stanzas(text, corefile, wanted or ordered(carried), findings)

    return patch_text(text, zones, Steps(cut, _insert, _reads_back, _MISREAD))


# The position of the rule


def _insert(cut: Cut, zones: Sequence[Zone], findings: list[Finding]) -> str:
    """Returns the text with the rules of all zones in every suitable block, and adds findings."""
    blocks = blocks_of(cut.text)
    cluster_domain = zones[0].cluster_domain
    patched = [block for block in blocks if is_patched(block, cluster_domain)]
    if not patched:
        findings.append(_nothing_to_patch(blocks, cluster_domain))
        return cut.text
    stanzas: dict[int, str] = {}
    for block in patched:
        offset = _insertion_point(cut, block)
        stanzas[offset] = _rules_text(cut.text, offset, block, zones)
        findings += _block_findings(cut, block, offset, zones)
    findings += _layout_findings(cut, patched, [block for block in blocks if block not in patched], zones)
    out, at = [], 0
    for offset in sorted(stanzas):
        out += [cut.text[at:offset], stanzas[offset]]
        at = offset
    return "".join([*out, cut.text[at:]])


def _insertion_point(cut: Cut, block: ServerBlock) -> int:
    """Returns the end of the line before the rule: the line before the old rule, or the last line of ``kubernetes``."""
    for anchor in cut.anchors():
        if _is_between_plugins(cut.text, block, anchor):
            return anchor
    tokens = kubernetes_of(block).tokens
    via = tokens[0].via
    end = max(token.end for token in tokens if token.via == via)
    return line_end(cut.text, _seen_from(block, via, end))


def _seen_from(block: ServerBlock, via: tuple[int, ...], offset: int) -> int:
    """Returns an offset as seen from the block: for a word of a snippet, the end of the import statement."""
    outer = block.opening.via
    shared = 0
    while shared < min(len(via), len(outer)) and via[shared] == outer[shared]:
        shared += 1
    return offset if shared == len(via) else via[shared]


def _is_between_plugins(text: str, block: ServerBlock, offset: int) -> bool:
    own = [[t for t in directive.tokens if t.via == block.opening.via] for directive in block.directives]
    if any(tokens and tokens[0].start < offset < tokens[-1].end for tokens in own):
        return False
    last = block.closing or max((tokens[-1] for tokens in own if tokens), key=lambda t: t.end, default=block.opening)
    return block.opening.end <= offset <= (last.start if block.closing else line_end(text, last.end))


def _rules_text(text: str, offset: int, block: ServerBlock, zones: Sequence[Zone]) -> str:
    """Returns the rules as text for the end of a line: each of their lines begins with a line break."""
    end = line_break(text, offset)
    outer, unit = _indents(text, offset, block)
    return "".join(f"{end}{outer}{line}" for zone in zones for line in stanza_lines(zone, unit))


def _indents(text: str, offset: int, block: ServerBlock) -> tuple[str, str]:
    """Returns the indentation of the block's plugins, and one more level of it."""
    head = indentation(text, block.opening.start)
    leads = [(lead(text, directive.tokens[0].start), directive) for directive in block.directives]
    own = [(margin, d) for margin, d in leads if margin is not None and d.tokens[0].via == block.opening.via]
    if not own:
        on_head = text.find("\n", block.opening.start, offset) < 0
        return head + INDENT if on_head else indentation(text, offset), INDENT
    own.sort(key=lambda found: found[1].name != "kubernetes")
    for margin, directive in own:
        for token in directive.tokens[1:]:
            inner = lead(text, token.start) or ""
            if token.via == block.opening.via and inner.startswith(margin) and inner != margin:
                return own[0][0], inner.removeprefix(margin)
    return own[0][0], own[0][0].removeprefix(head) or INDENT


# Findings


def _nothing_to_patch(blocks: Sequence[ServerBlock], cluster_domain: str) -> Finding:
    message = f"no server block has plugin kubernetes and serves the root zone or {cluster_domain}"
    if serves_variable(blocks):
        message += "; the zones of some blocks are environment variables, so krm-fn does not know them"
    return Finding("OFN509", message, None)


def _block_findings(cut: Cut, block: ServerBlock, offset: int, zones: Sequence[Zone]) -> Iterator[Finding]:
    kubernetes = kubernetes_of(block)
    if serves_foreign(block, kubernetes, zones[0].cluster_domain):
        message = f"kubernetes does not serve {zones[0].cluster_domain} here, so the entry Service has no address"
        yield Finding("OFN514", message, cut.line(kubernetes.tokens[0].start))
    for directive in block.directives:
        first = directive.tokens[0]
        if directive.name != "rewrite" or _seen_from(block, first.via, first.start) > offset:
            continue
        for zone in zones:
            if takes(directive, zone.domain):
                message = f"`{shown(directive)}` comes first and takes at least some names below {zone.domain}"
                yield Finding("OFN507", message, cut.line(first.start))


def _layout_findings(
    cut: Cut, patched: Sequence[ServerBlock], others: Sequence[ServerBlock], zones: Sequence[Zone]
) -> Iterator[Finding]:
    for zone in zones:
        if not any(within(zone.domain, at.zone) for block in patched for at in served(block)):
            line = cut.line(patched[0].opening.start)
            message = f"the server block with kubernetes does not serve names below {zone.domain}"
            yield Finding("OFN510", message, line)
        elif shadow := shadowing_block(zone.domain, patched, others):
            message = f"server block {' '.join(shadow.keys)} serves at least some names below {zone.domain}"
            yield Finding("OFN508", message, cut.line(shadow.opening.start))


def _reads_back(cut: Cut, text: str, zones: Sequence[Zone]) -> bool:
    """Returns True when CoreDNS reads the new text as the old one and the new rules."""
    ours = {rule_words(zone) for zone in zones}
    new = blocks_of(text)
    patched = [block for block in new if is_patched(block, zones[0].cluster_domain)]
    if not all(ours <= set(map(words, block.directives)) for block in patched):
        return False
    return _others(blocks_of(cut.text), ours) == _others(new, ours)


def _others(blocks: Sequence[ServerBlock], ours: set[tuple[str, ...]]) -> list[tuple[object, ...]]:
    """Returns the keys and plugins of every block, without the rules of krm-fn."""
    return [(block.keys, [rule for rule in map(words, block.directives) if rule not in ours]) for block in blocks]
