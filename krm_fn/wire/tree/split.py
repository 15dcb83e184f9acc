"""Finds the documents of a stream. A marker at the start of a line always counts, even inside an open quote."""

from __future__ import annotations

import re

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKER = re.compile(r"\n(---|\.\.\.)(?=\s|\Z)")
# YAML 1.1 has more line breaks than "\n".
_MARKER_AFTER_ANY_BREAK = re.compile(r"[\n\r\x85\u2028\u2029](---|\.\.\.)(?=\s|\Z)")
_ODD_BREAK = re.compile(r"\r(?!\n)|[\x85\u2028\u2029]")


def split_documents(text: str) -> Iterator[tuple[int, int]]:
    """Yields the start and end of each part; all parts together are the whole text.

    A part begins with its ``---``, or with the directives before it, and ends with its ``...``. It has one document, or
    only comments.
    """
    start = 0
    for at, is_end in _markers(text):
        if not is_end:
            begin = _directives(text, start, at)
            if begin > start:
                yield start, begin
                start = begin
            continue
        newline = text.find("\n", at)
        end = len(text) if newline < 0 else newline + 1
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)


def _markers(text: str) -> Iterator[tuple[int, bool]]:
    """Yields the offset of each marker, and True if the marker ends a document (``...``)."""
    if _MARKER.match(f"\n{text[:4]}"):
        yield 0, text[0] == "."
    is_odd = ("\r" in text or not text.isascii()) and _ODD_BREAK.search(text) is not None
    for found in (_MARKER_AFTER_ANY_BREAK if is_odd else _MARKER).finditer(text):
        yield found.start(1), found[1] == "..."


def _directives(text: str, start: int, at: int) -> int:
    """Returns where the directives right above a marker begin; without directives, the offset of the marker.

    Comments above the directives belong to them if nothing but comments is there. go-yaml does not require ``...``
    before directives, so that another document may come right before them.
    """
    if text.find("%", start, at) < 0:
        return at
    first, found = at, False
    while at > start:
        line = text.rfind("\n", start, at - 1) + 1 or start
        if text.startswith(("%YAML ", "%TAG "), line):
            first = line
        elif text[line:at].strip() and not text[line:at].lstrip(" \t").startswith("#") and text[line] != "%":
            return first
        found = found or text[line] == "%"
        at = line
    return start if found else first
