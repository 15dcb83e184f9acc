"""Where the documents of a stream begin and end. A marker at the start of a line always counts, whatever is open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKER = re.compile(r"(?:^|(?<=[\n\r\x85\u2028\u2029]))(?:---|\.\.\.)(?=[\s]|\Z)")
_ONLY_DIRECTIVES = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*\Z")


def split_documents(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each part; the parts together are the text.

    A part begins with its ``---``, or with the directives before that, and ends with its ``...``. It holds one document
    or none (comments only).
    """
    start = 0
    for marker in _MARKER.finditer(text):
        at = marker.start()
        if marker[0] == "---":
            if at > start and not _has_only_directives(text, start, at):
                yield start, at
                start = at
            continue
        newline = text.find("\n", at)
        end = len(text) if newline < 0 else newline + 1
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)


def _has_only_directives(text: str, start: int, end: int) -> bool:
    if text.find("%", start, end) < 0:
        return False
    return _ONLY_DIRECTIVES.match(text, start, end) is not None
