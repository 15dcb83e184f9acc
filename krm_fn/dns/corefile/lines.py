"""Lines of a text, found by an offset in it."""

from __future__ import annotations


def lead(text: str, offset: int) -> str | None:
    """Returns the white space between the start of the line and the offset; None when there is other text, too."""
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    return None if before.strip(" \t") else before


def indentation(text: str, offset: int) -> str:
    """Returns the white space at the start of the line that holds the offset, but not beyond the offset."""
    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    return line[: len(line) - len(line.lstrip(" \t"))]


def line_end(text: str, offset: int) -> int:
    """Returns the offset of the line break (LF or CRLF) that ends the line, or the length of the text."""
    end = text.find("\n", offset)
    if end < 0:
        return len(text)
    return end - 1 if text[end - 1] == "\r" else end


def line_break(text: str, offset: int) -> str:
    """Returns the line break that ends the line; for a last line without one, the first line break of the text."""
    newline = text.find("\n", offset)
    newline = text.find("\n") if newline < 0 else newline
    return "\r\n" if newline > 0 and text[newline - 1] == "\r" else "\n"


def whole_lines(text: str, start: int, end: int) -> tuple[int, int]:
    """Returns the range of the whole lines from start to end, with the line break before them.

    The line break after them stays in the text. For the first lines of a text it is the other way round.
    """
    before = text.rfind("\n", 0, start)
    if before < 0:
        after = text.find("\n", end)
        return 0, after + 1 if after >= 0 else len(text)
    return before - 1 if text[before - 1 : before] == "\r" else before, line_end(text, end)
