"""The lines of a text, by offset."""

from __future__ import annotations


def lead(text: str, offset: int) -> str | None:
    """The white space before an offset on its line; None when something else is there too."""
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    return None if before.strip(" \t") else before


def indentation(text: str, offset: int) -> str:
    """The white space that the line of an offset starts with, as far as the offset."""
    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    return line[: len(line) - len(line.lstrip(" \t"))]


def line_end(text: str, offset: int) -> int:
    """The offset of the line break (LF or CRLF) that ends the line, or of the text's end."""
    end = text.find("\n", offset)
    if end < 0:
        return len(text)
    return end - 1 if text[end - 1] == "\r" else end


def line_break(text: str, offset: int) -> str:
    """The line break that ends the line of an offset; for a last line without one, the text's first."""
    newline = text.find("\n", offset)
    newline = text.find("\n") if newline < 0 else newline
    return "\r\n" if newline > 0 and text[newline - 1] == "\r" else "\n"


def whole_lines(text: str, start: int, end: int) -> tuple[int, int]:
    """The lines from start to end, with the line break before them: a last line may have none after it."""
    before = text.rfind("\n", 0, start)
    if before < 0:
        after = text.find("\n", end)
        return 0, after + 1 if after >= 0 else len(text)
    return before - 1 if text[before - 1 : before] == "\r" else before, line_end(text, end)
