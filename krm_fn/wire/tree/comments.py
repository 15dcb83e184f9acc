"""Whose a comment is that stands between lines."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"( *)#[^\n]*(?:\n|\Z)")
_BLANK_THEN_COMMENT = re.compile(r"(?:[ \t]*\r?\n)*( *)#[^\n]*(?:\n|\Z)")
_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n)*(?:[ \t]+\Z)?")
_NEXT = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)[^\s#]")


def behind_comments(text: str, offset: int, column: int) -> int:
    """Behind the comment lines at offset that stand at column or deeper: they are of what ends there.

    Not where something follows at their own column, as they may be about that; then it is offset.
    """
    end = offset
    depth = None
    while (found := _COMMENT.match(text, end)) and len(found[1]) >= column and end < len(text):
        end, depth = found.end(), len(found[1])
    following = _NEXT.match(text, end) if depth is not None else None
    return offset if following and len(following[1]) >= (depth or 0) else end


def behind_deeper_comments(text: str, offset: int, column: int) -> int:
    """Behind the comment lines at offset, blank ones before them included, that stand deeper than column."""
    while (found := _BLANK_THEN_COMMENT.match(text, offset)) and len(found[1]) > column:
        offset = found.end()
    return offset


def behind_block(text: str, offset: int, column: int) -> int:
    """Behind what may count to a block at column that ends at offset: its comments, deeper ones, blank lines.

    A block scalar that comes to stand last in the block would take the latter two for its text.
    """
    offset = behind_deeper_comments(text, behind_comments(text, offset, column), column)
    found = _BLANK_LINES.match(text, offset)
    return found.end() if found else offset
