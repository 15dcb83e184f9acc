"""A Corefile with the entries that it imports, and what of them keeps the stanzas among these from being asked.

CoreDNS puts the words of the files that an ``import`` names in its place, in the order of the files' names, and asks a
block's ``rewrite`` rules in the order in which it then reads them: caddyfile/parse.go (doImport) of
https://github.com/coredns/caddy, plugin/rewrite/setup.go of CoreDNS.
"""

from __future__ import annotations

from krm_fn.dns.corefile.assumed import assumed_corefile
from krm_fn.dns.corefile.imports import expand_imports, imported_files
from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.corefile.words import shown, words
from krm_fn.dns.patch.coredns_checks import served, shadowing_block, takes
from krm_fn.dns.patch.coredns_marks import Cut, cut_stanzas
from krm_fn.dns.patch.stanza import rule_words
from krm_fn.dns.patch.zones import Finding, ordered
from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from krm_fn.dns.corefile.imports import Expanded
    from krm_fn.dns.corefile.parser import FileImport, ServerBlock
    from krm_fn.plan.model import Zone


class Placed(NamedTuple):
    """A finding, and the key of the entry that its line is one of; "" for the Corefile's own."""

    key: str
    finding: Finding


class _Joined(NamedTuple):
    """The Corefile with the files that it imports, and the Corefile alone."""

    expanded: Expanded
    cut: Cut
    files: Mapping[str, str]

    def place(self, offset: int) -> tuple[str, int]:
        """Returns the key and the line of an offset in the expanded text."""
        key, inner = self.expanded.place(offset)
        return key, self.files[key].count("\n", 0, inner) + 1 if key else self.cut.line(inner)


def check_imported(
    corefile: str | None, entries: Mapping[str, str], zones: Sequence[Zone], suffix: str
) -> Iterator[Placed]:
    """What comes before the stanzas that are among the entries (OFN507), or is asked instead of them (OFN508, OFN510).

    corefile: that of the cluster as it is given, None where it is not; suffix: of the entries that are imported where
    the stanzas are to be. An entry that cannot be read is OFN501; a Corefile is told by what patches it.
    """
    wanted = ordered(zones)
    text = corefile if corefile is not None else assumed_corefile(wanted[0].cluster_domain, (suffix,))
    given = parse(text)
    if not isinstance(given, Corefile):
        return
    cut = cut_stanzas(text, given, wanted, [])
    kept = parse(cut.text)
    if not isinstance(kept, Corefile):
        return
    if unreadable := list(_unreadable(kept.imports, entries)):
        yield from unreadable
        return
    yield from _check(_Joined(expand_imports(cut.text, kept, entries), cut, entries), wanted)


def _unreadable(imports: Sequence[FileImport], entries: Mapping[str, str]) -> Iterator[Placed]:
    """CoreDNS does not start, or goes on with what it had, when a file that it imports is broken."""
    for one in dict.fromkeys(imports):
        for key in imported_files(one, entries):
            head = ".\n" if one.in_block else ""
            read = parse(head + entries[key])
            if not isinstance(read, Corefile):
                line = read.line - head.count("\n")
                yield Placed(key, Finding("OFN501", read.message, line, column=read.column))


def _check(joined: _Joined, wanted: Sequence[Zone]) -> Iterator[Placed]:
    read = parse(joined.expanded.text)
    if not isinstance(read, Corefile):
        return
    ours = {rule_words(zone) for zone in wanted}
    carrying = [block for block in read.blocks if any(words(directive) in ours for directive in block.directives)]
    others = [block for block in read.blocks if block not in carrying]
    for zone in wanted if carrying else ():
        for block in carrying:
            yield from _earlier(joined, block, zone, ours)
        yield from _asked_instead(joined, carrying, others, zone)


def _earlier(joined: _Joined, block: ServerBlock, zone: Zone, ours: set[tuple[str, ...]]) -> Iterator[Placed]:
    for directive in block.directives:
        if words(directive) == rule_words(zone):
            return
        if directive.name == "rewrite" and words(directive) not in ours and takes(directive, zone.domain):
            message = f"`{shown(directive)}` comes first and takes names below {zone.domain}, at least some"
            yield _placed(joined, "OFN507", message, directive.tokens[0].start)


def _asked_instead(
    joined: _Joined, carrying: Sequence[ServerBlock], others: Sequence[ServerBlock], zone: Zone
) -> Iterator[Placed]:
    if not any(within(zone.domain, at.zone) for block in carrying for at in served(block)):
        message = f"the block that imports the stanza is never asked for names below {zone.domain}"
        yield _placed(joined, "OFN510", message, carrying[0].opening.start)
    elif shadow := shadowing_block(zone.domain, carrying, others):
        message = f"server block {' '.join(shadow.keys)} is asked for names below {zone.domain}, at least some"
        yield _placed(joined, "OFN508", message, shadow.opening.start)


def _placed(joined: _Joined, code: str, message: str, offset: int) -> Placed:
    key, line = joined.place(offset)
    return Placed(key, Finding(code, message, line))
