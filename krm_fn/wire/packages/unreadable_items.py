"""Replaces items of a ResourceList that no parser can read and nobody needs, so that the other items can be read.

An item begins with a dash in the column of the first dash. An open quote or bracket in an item would hide the next
dashes, so that such an item is an error. A replacement is as long as the item, so that offsets do not change.
"""

from __future__ import annotations

import re

from krm_fn.relevance import is_unread
from krm_fn.wire.tree.lines import line_start
from krm_fn.wire.tree.nodes import UnreadableError

_FIRST = re.compile(r"^items:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)(?=-[ \r\n])", re.MULTILINE)
_INK = re.compile(r"[^\r\n]")
_NOTHING = re.compile(r"(?:\s|#[^\n]*)*")


def set_aside(text: str) -> tuple[str, dict[int, int]]:
    """Returns the text with replacements; and for each replaced item, its offset behind the dash to its end.

    Raises UnreadableError for an item that krm-fn may have to read, and for an item with an open quote or bracket.
    """
    unreadable: dict[int, int] = {}
    out: list[str] = []
    done = 0
    for dash, end in _items(text):
        fault = _fault(text, dash, end)
        if fault is None:
            continue
        if not is_unread(text[dash + 1 : end]) or _is_open(text, fault, end):
            raise fault
        start = end - len(text[dash + 1 : end].lstrip())
        stop = _end_of_item(text, start, end)
        out += (text[done:start], "x", _INK.sub(" ", text[start + 1 : stop]))
        unreadable[start] = done = stop
    return "".join([*out, text[done:]]), unreadable


def _items(text: str) -> list[tuple[int, int]]:
    """Returns the offset of the dash of each item, and where its last line ends."""
    first = _FIRST.search(text)
    if first is None:
        return []
    width = len(first[1])
    border = re.compile(rf"^( {{{width}}}-)(?=[ \r\n])|^ {{0,{width}}}[^\s#]", re.MULTILINE)
    found: list[tuple[int, int]] = []
    dash = first.end()
    for match in border.finditer(text, dash + 1):
        found.append((dash, match.start()))
        if match[1] is None:
            return found
        dash = match.end() - 1
    return [*found, (dash, len(text))]


def _fault(text: str, dash: int, end: int) -> UnreadableError | None:
    """Returns the fault of an item, with its offset in text, or None if a parser can read the item."""
    from krm_fn.wire.parse.yaml import compose

    line = line_start(text, dash)
    try:
        compose(f"{text[line:dash]} {text[dash + 1 : end]}")
    except UnreadableError as fault:
        return UnreadableError(fault.message, line + fault.offset)
    return None


def _end_of_item(text: str, start: int, end: int) -> int:
    """Returns the end of an item without blank lines and comments in column 0: they belong to the next item."""
    while True:
        line = text.rfind("\n", start, end - 1) + 1
        if line == 0 or (text[line:end].strip() and text[line] != "#"):
            return end
        end = line


def _is_open(text: str, fault: UnreadableError, end: int) -> bool:
    """Tells whether the fault is at the end of the item, with only blanks and comments behind it.

    A parser also reports a missing colon at the end, but that leaves no quote or bracket open.
    """
    if fault.message.startswith("could not find expected ':'"):
        return False
    nothing = _NOTHING.match(text, fault.offset)
    return nothing is not None and nothing.end() >= end
