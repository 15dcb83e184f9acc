"""The stanza put into, and taken out of, the text of a CoreDNS Corefile; every other byte stays."""

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

_MISREAD = "CoreDNS would not read the stanza where it belongs: snippets import each other across their order"


def patch_corefile(text: str, zones: Sequence[Zone], carried: Sequence[Zone] = ()) -> Patch:
    """Write the stanza of every zone into the server blocks that can answer it; take out what is written for others.

    These are the blocks that serve the root or the cluster domain and have ``kubernetes``. The stanza follows that
    plugin, or stands where one stood before. With an error among the findings the text is returned as it came. With no
    zones the text is what it was before the first patch. carried: zones whose stanzas the Corefile imports, so
    that the proposal's lines for them go.
    """
    if not zones and not carried and MARK not in text:
        return Patch(text, ())

    def cut(corefile: Corefile, wanted: Sequence[Zone], findings: list[Finding]) -> Cut:
        return cut_stanzas(text, corefile, wanted or ordered(carried), findings)

    return patch_text(text, zones, Steps(cut, _insert, _reads_back, _MISREAD))


# Where the stanza goes


def _insert(cut: Cut, zones: Sequence[Zone], findings: list[Finding]) -> str:
    """The text with every zone's stanza in every block that qualifies; findings about each."""
    blocks = blocks_of(cut.text)
    cluster_domain = zones[0].cluster_domain
    patched = [block for block in blocks if is_patched(block, cluster_domain)]
    if not patched:
        findings.append(_nothing_to_patch(blocks, cluster_domain))
        return cut.text
    stanzas: dict[int, str] = {}
    for block in patched:
        place = _place(cut, block)
        stanzas[place] = _written(cut.text, place, block, zones)
        findings += _block_findings(cut, block, place, zones)
    findings += _layout_findings(cut, patched, [block for block in blocks if block not in patched], zones)
    out, at = [], 0
    for place in sorted(stanzas):
        out += [cut.text[at:place], stanzas[place]]
        at = place
    return "".join([*out, cut.text[at:]])


def _place(cut: Cut, block: ServerBlock) -> int:
    """The end of the line after which the stanza goes: where one stood before, or that of ``kubernetes``."""
    for anchor in cut.anchors():
        if _is_between_plugins(cut.text, block, anchor):
            return anchor
    tokens = kubernetes_of(block).tokens
    via = tokens[0].via
    end = max(token.end for token in tokens if token.via == via)
    return line_end(cut.text, _seen_from(block, via, end))


def _seen_from(block: ServerBlock, via: tuple[int, ...], offset: int) -> int:
    """An offset in a snippet as one in the block: that of the import statement, if there is one between them."""
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


def _written(text: str, place: int, block: ServerBlock, zones: Sequence[Zone]) -> str:
    """The stanzas as text to be put at the end of a line: each of their lines starts with the line break."""
    end = line_break(text, place)
    outer, unit = _indents(text, place, block)
    return "".join(f"{end}{outer}{line}" for zone in zones for line in stanza_lines(zone, unit))


def _indents(text: str, place: int, block: ServerBlock) -> tuple[str, str]:
    """The indentation of the block's plugins, and what theirs have more."""
    head = indentation(text, block.opening.start)
    leads = [(lead(text, directive.tokens[0].start), directive) for directive in block.directives]
    own = [(margin, d) for margin, d in leads if margin is not None and d.tokens[0].via == block.opening.via]
    if not own:
        on_head = text.find("\n", block.opening.start, place) < 0
        return head + INDENT if on_head else indentation(text, place), INDENT
    own.sort(key=lambda found: found[1].name != "kubernetes")
    for margin, directive in own:
        for token in directive.tokens[1:]:
            inner = lead(text, token.start) or ""
            if token.via == block.opening.via and inner.startswith(margin) and inner != margin:
                return own[0][0], inner.removeprefix(margin)
    return own[0][0], own[0][0].removeprefix(head) or INDENT


# What there is to tell


def _nothing_to_patch(blocks: Sequence[ServerBlock], cluster_domain: str) -> Finding:
    message = f"no server block serves the root or {cluster_domain} and has kubernetes"
    if serves_variable(blocks):
        message += "; what blocks serve whose zones are environment variables cannot be told"
    return Finding("OFN509", message, None)


def _block_findings(cut: Cut, block: ServerBlock, place: int, zones: Sequence[Zone]) -> Iterator[Finding]:
    kubernetes = kubernetes_of(block)
    if serves_foreign(block, kubernetes, zones[0].cluster_domain):
        message = f"kubernetes does not serve {zones[0].cluster_domain} here, so the entry is not found"
        yield Finding("OFN514", message, cut.line(kubernetes.tokens[0].start))
    for directive in block.directives:
        first = directive.tokens[0]
        if directive.name != "rewrite" or _seen_from(block, first.via, first.start) > place:
            continue
        for zone in zones:
            if takes(directive, zone.domain):
                message = f"`{shown(directive)}` comes first and takes names below {zone.domain}, at least some"
                yield Finding("OFN507", message, cut.line(first.start))


def _layout_findings(
    cut: Cut, patched: Sequence[ServerBlock], others: Sequence[ServerBlock], zones: Sequence[Zone]
) -> Iterator[Finding]:
    for zone in zones:
        if not any(within(zone.domain, at.zone) for block in patched for at in served(block)):
            line = cut.line(patched[0].opening.start)
            message = f"the block with kubernetes is never asked for names below {zone.domain}"
            yield Finding("OFN510", message, line)
        elif shadow := shadowing_block(zone.domain, patched, others):
            message = f"server block {' '.join(shadow.keys)} is asked for names below {zone.domain}, at least some"
            yield Finding("OFN508", message, cut.line(shadow.opening.start))


def _reads_back(cut: Cut, text: str, zones: Sequence[Zone]) -> bool:
    """True when CoreDNS reads the new text as what was there and the stanzas."""
    ours = {rule_words(zone) for zone in zones}
    new = blocks_of(text)
    patched = [block for block in new if is_patched(block, zones[0].cluster_domain)]
    if not all(ours <= set(map(words, block.directives)) for block in patched):
        return False
    return _others(blocks_of(cut.text), ours) == _others(new, ours)


def _others(blocks: Sequence[ServerBlock], ours: set[tuple[str, ...]]) -> list[tuple[object, ...]]:
    """Every block's keys and plugins, without our rules."""
    return [(block.keys, [rule for rule in map(words, block.directives) if rule not in ours]) for block in blocks]
