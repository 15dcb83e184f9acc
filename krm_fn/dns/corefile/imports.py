"""A Corefile with the files that it imports, as one text.

CoreDNS replaces an ``import`` by the words of the files that it names, in the order of their names: doImport in
https://github.com/coredns/caddy/blob/master/caddyfile/parse.go.
"""

from __future__ import annotations

from bisect import bisect_right
from fnmatch import fnmatchcase

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from krm_fn.dns.corefile.parser import Corefile, FileImport


class Piece(NamedTuple):
    """A part of the expanded text that comes from one file. Each begins at the start of a line."""

    start: int
    """Offset in the expanded text."""

    file: str
    """Name of the file; empty for the Corefile."""

    offset: int
    """Offset in the file."""


class Expanded(NamedTuple):
    """A Corefile with the text of files in place of the imports that name them."""

    text: str
    """The whole text. Imports of unknown files are still in it."""

    pieces: tuple[Piece, ...]
    """The parts of the text, in their order."""

    def place(self, offset: int) -> tuple[str, int]:
        """Returns the file, and the offset in it, of an offset in the text."""
        piece = self.pieces[bisect_right(self.pieces, offset, key=lambda piece: piece.start) - 1]
        return piece.file, piece.offset + offset - piece.start


def imported_files(statement: FileImport, names: Iterable[str]) -> list[str]:
    """Returns those of the names that an import takes, in CoreDNS's order.

    The directory of the pattern does not count, because nothing here tells where a Pod mounts the files.
    """
    pattern = statement.pattern.rpartition("/")[2]
    return sorted(name for name in names if fnmatchcase(name, pattern))


def expand_imports(text: str, corefile: Corefile, files: Mapping[str, str]) -> Expanded:
    """Replaces every import that names one of the files by their texts. Imports inside these files stay.

    text: the Corefile, as it was parsed to corefile.
    """
    pieces: list[Piece] = []
    texts: list[str] = []
    done = length = 0
    for one in sorted(set(corefile.imports), key=lambda one: one.start):
        names = imported_files(one, files)
        own = [(name, files[name], 0, len(files[name])) for name in names]
        for file, source, first, last in [("", text, done, one.start), *own] if names else ():
            pieces.append(Piece(length, file, first))
            texts.append(source[first:last] + "\n")
            length += last - first + 1
        done = one.end if names else done
    pieces.append(Piece(length, "", done))
    return Expanded("".join([*texts, text[done:]]), tuple(pieces))
