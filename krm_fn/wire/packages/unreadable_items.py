"""Items of a ResourceList that no reader can scan and nobody reads: they get a stand-in, so that the rest can be read.

An item's border is a dash in the column of the first one. A quote or bracket that an item leaves open would hide the
borders behind it, so such an item is an error. A stand-in is as long as the item, so that offsets stay.
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
    """The text with stand-ins; and where each item that got one begins (behind its dash), and where its last line ends.

    Raises UnreadableError for an item that is read or may be, and for one that leaves something open.
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
    """Offset of each item's dash, and where its last line ends."""
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
    """Why an item cannot be scanned by itself, its offset one of text; None when it can."""
    from krm_fn.wire.parse.yaml import compose

    line = line_start(text, dash)
    try:
        compose(f"{text[line:dash]} {text[dash + 1 : end]}")
    except UnreadableError as fault:
        return UnreadableError(fault.message, line + fault.offset)
    return None


def _end_of_item(text: str, start: int, end: int) -> int:
    """Where an item ends without blank lines and comments in the first column: they are of whatever follows."""
    while True:
        line = text.rfind("\n", start, end - 1) + 1
        if line == 0 or (text[line:end].strip() and text[line] != "#"):
            return end
        end = line


def _is_open(text: str, fault: UnreadableError, end: int) -> bool:
    """Whether the fault is that the item ends: nothing but blanks and comments stand behind it.

    A key without its colon is missed as late, but leaves nothing open.
    """
    if fault.message.startswith("could not find expected ':'"):
        return False
    nothing = _NOTHING.match(text, fault.offset)
    return nothing is not None and nothing.end() >= end
