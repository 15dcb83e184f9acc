"""Finds the rewrite rules that earlier runs wrote into a Corefile, by their marks, and removes them."""

from __future__ import annotations

from krm_fn.dns.corefile.lines import lead, whole_lines
from krm_fn.dns.corefile.scan import starts_line
from krm_fn.dns.corefile.words import shown
from krm_fn.dns.patch.coredns_checks import is_patched, is_proposed
from krm_fn.dns.patch.stanza import MARK
from krm_fn.dns.patch.zones import Finding
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.dns.corefile.parser import Corefile, ServerBlock
    from krm_fn.dns.corefile.scan import Token
    from krm_fn.plan.model import Zone

_RULE_WORDS = {"name", "answer"}


class Cut(NamedTuple):
    """A Corefile without the rules of earlier runs."""

    source: str
    """The given text."""

    text: str
    """The text that is left."""

    removed: tuple[tuple[int, int], ...]
    """The removed ranges of offsets in source, in their order."""

    def anchors(self) -> list[int]:
        """Returns the offsets in text where whole lines were removed: ends of lines."""
        found, gone = [], 0
        for start, end in self.removed:
            if start and self.source[start] in "\r\n":
                found.append(start - gone)
            gone += end - start
        return found

    def line(self, offset: int) -> int:
        """Returns the line in source of an offset in text."""
        for start, end in self.removed:
            if start > offset:
                break
            offset += end - start
        return self.source.count("\n", 0, offset) + 1


def cut_stanzas(text: str, corefile: Corefile, zones: Sequence[Zone], findings: list[Finding]) -> Cut:
    """Removes marked rules, and the proposal's lines for the domains of zones."""
    ranges = list(_marked(text, corefile, findings))
    for block in corefile.blocks:
        if zones and is_patched(block, zones[0].cluster_domain):
            ranges += _proposed(text, block, zones, findings)
    return cut_out(text, ranges)


def cut_out(text: str, ranges: Sequence[tuple[int, int]]) -> Cut:
    """Removes ranges of a text. They may overlap."""
    kept, removed, at = [], [], 0
    for start, end in sorted(set(ranges)):
        if end > at:
            kept.append(text[at : max(start, at)])
            removed.append((max(start, at), end))
            at = end
    return Cut(text, "".join([*kept, text[at:]]), tuple(removed))


def _marked(text: str, corefile: Corefile, findings: list[Finding]) -> Iterator[tuple[int, int]]:
    """Finds the ranges of marked rules: a mark alone on its line, and a rewrite rule on the next line."""
    index = 0
    for comment in corefile.comments:
        if not comment.text.startswith(MARK) or lead(text, comment.start) is None:
            continue
        while index < len(corefile.tokens) and corefile.tokens[index].start < comment.start:
            index += 1
        token = corefile.tokens[index] if index < len(corefile.tokens) else None
        if token is None or token.text != "rewrite" or token.line != comment.line + 1:
            continue
        end = _stanza_end(corefile.tokens, index)
        if end is None:
            gateway = comment.text.removeprefix(MARK).strip()
            message = f"the rewrite rule of Gateway {gateway} was changed by hand, and its end cannot be found"
            findings.append(Finding("OFN513", message, comment.line))
            continue
        yield whole_lines(text, comment.start, end)


def _stanza_end(tokens: tuple[Token, ...], index: int) -> int | None:
    """Returns the end offset of the rewrite rule at index; None when foreign words follow, as after a lost ``}``."""
    end = tokens[index].end
    opened = False
    for at in range(index + 1, len(tokens)):
        token = tokens[at]
        if token.text == "}":
            return token.end if opened else end
        if token.text == "{" and not opened:
            opened = True
        elif token.text == "{" or (opened and starts_line(tokens, at) and token.text not in _RULE_WORDS):
            return None
        elif starts_line(tokens, at) and not opened:
            return end
        end = token.end
    return None if opened else end


def _proposed(
    text: str, block: ServerBlock, zones: Sequence[Zone], findings: list[Finding]
) -> Iterator[tuple[int, int]]:
    for directive in block.directives:
        first, last = directive.tokens[0], directive.tokens[-1]
        if first.via == block.opening.via and any(is_proposed(directive, zone) for zone in zones):
            message = f"`{shown(directive)}` is replaced by a rewrite rule that matches whole names"
            findings.append(Finding("OFN506", message, first.line))
            alone = lead(text, first.start) is not None
            yield whole_lines(text, first.start, last.end) if alone else (first.start, last.end)
