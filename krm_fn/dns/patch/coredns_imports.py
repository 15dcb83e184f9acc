"""Checks of a Corefile together with the files that it imports: do other rules take names from imported rewrite rules?

CoreDNS replaces an ``import`` by the words of its files. It tries the ``rewrite`` rules of a server block in the order
of the resulting text: doImport in caddyfile/parse.go of https://github.com/coredns/caddy, and plugin/rewrite/setup.go
in CoreDNS.
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
    """A finding and the file in which it is."""

    key: str
    """Key of the imported file; empty for the Corefile."""

    finding: Finding
    """The finding, with its line in that file."""


class _Joined(NamedTuple):
    """The Corefile with the files that it imports, and the Corefile alone."""

    expanded: Expanded
    """The Corefile with the files."""

    cut: Cut
    """The Corefile alone, without the rules of earlier runs."""

    files: Mapping[str, str]
    """The files, key to text."""

    def place(self, offset: int) -> tuple[str, int]:
        """Returns the key and the line of an offset in the expanded text."""
        key, inner = self.expanded.place(offset)
        return key, self.files[key].count("\n", 0, inner) + 1 if key else self.cut.line(inner)


def check_imported(
    corefile: str | None, files: Mapping[str, str], zones: Sequence[Zone], suffix: str
) -> Iterator[Placed]:
    """Finds rules before the imported rewrite rules (OFN507), and server blocks that get their names (OFN508, OFN510).

    It also finds files that cannot be parsed (OFN501), but not a Corefile: the patch reports that.

    corefile: the cluster's Corefile; None where the input has none.
    files: key to text, with the rewrite rules.
    suffix: ending of the keys that an assumed Corefile imports.
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
    if unreadable := list(_unreadable(kept.imports, files)):
        yield from unreadable
        return
    yield from _check(_Joined(expand_imports(cut.text, kept, files), cut, files), wanted)


def _unreadable(imports: Sequence[FileImport], files: Mapping[str, str]) -> Iterator[Placed]:
    """Finds imported files with syntax errors. With one, CoreDNS does not start, or keeps its old configuration."""
    for one in dict.fromkeys(imports):
        for key in imported_files(one, files):
            head = ".\n" if one.in_block else ""
            read = parse(head + files[key])
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
            message = f"`{shown(directive)}` comes first and takes at least some names below {zone.domain}"
            yield _placed(joined, "OFN507", message, directive.tokens[0].start)


def _asked_instead(
    joined: _Joined, carrying: Sequence[ServerBlock], others: Sequence[ServerBlock], zone: Zone
) -> Iterator[Placed]:
    if not any(within(zone.domain, at.zone) for block in carrying for at in served(block)):
        message = f"the server block that imports the rewrite rule does not serve names below {zone.domain}"
        yield _placed(joined, "OFN510", message, carrying[0].opening.start)
    elif shadow := shadowing_block(zone.domain, carrying, others):
        message = f"server block {' '.join(shadow.keys)} serves at least some names below {zone.domain}"
        yield _placed(joined, "OFN508", message, shadow.opening.start)


def _placed(joined: _Joined, code: str, message: str, offset: int) -> Placed:
    key, line = joined.place(offset)
    return Placed(key, Finding(code, message, line))
