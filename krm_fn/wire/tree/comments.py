"""Decides which YAML block a comment between two lines belongs to."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"( *)#[^\n]*(?:\n|\Z)")
_BLANK_THEN_COMMENT = re.compile(r"(?:[ \t]*\r?\n)*( *)#[^\n]*(?:\n|\Z)")
_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n)*(?:[ \t]+\Z)?")
_NEXT = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)[^\s#]")


def behind_comments(text: str, offset: int, column: int) -> int:
    """Returns the offset behind the comment lines at offset that are indented by column or deeper.

    They belong to the block that ends there. If content follows at the column of the comments, they may describe that
    content: then the result is offset itself.
    """
    end = offset
    depth = None
    while (found := _COMMENT.match(text, end)) and len(found[1]) >= column and end < len(text):
        end, depth = found.end(), len(found[1])
    following = _NEXT.match(text, end) if depth is not None else None
    return offset if following and len(following[1]) >= (depth or 0) else end


def behind_deeper_comments(text: str, offset: int, column: int) -> int:
    """Returns the offset behind comment lines, and blank lines before them, that are indented deeper than column."""
    while (found := _BLANK_THEN_COMMENT.match(text, offset)) and len(found[1]) > column:
        offset = found.end()
    return offset


def behind_block(text: str, offset: int, column: int) -> int:
    """Returns the offset behind all lines that may belong to the block at column that ends at offset.

    These are its comments, deeper comments, and blank lines. If an edit makes a block scalar the last value of the
    block, the scalar would take deeper comments and blank lines as its text.
    """
    offset = behind_deeper_comments(text, behind_comments(text, offset, column), column)
    found = _BLANK_LINES.match(text, offset)
    return found.end() if found else offset
