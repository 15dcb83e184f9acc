"""Lines of a text, found from an offset: where they begin and end, their indentation, their line break."""

from __future__ import annotations


def line_start(text: str, offset: int) -> int:
    """Returns where the line of an offset begins."""
    return text.rfind("\n", 0, offset) + 1


def column_of(text: str, offset: int) -> int:
    """Counts the characters before an offset on its line."""
    return offset - line_start(text, offset)


def line_end(text: str, offset: int) -> int:
    """Returns the offset behind the line break that ends the line, or the end of the text.

    An offset right behind a line break is the result itself: it ends the line before it.
    """
    if offset and text[offset - 1] == "\n":
        return offset
    newline = text.find("\n", offset)
    return len(text) if newline < 0 else newline + 1


def indentation(text: str, offset: int) -> str:
    """Returns the white space at the beginning of the line of an offset, but none behind the offset."""
    line = text[line_start(text, offset) : offset]
    return line[: len(line) - len(line.lstrip())]


def margin(text: str, offset: int) -> str | None:
    """Returns the white space before an offset on its line, or None when other characters precede the offset."""
    line = text[line_start(text, offset) : offset]
    return None if line.strip() else line


def eol_of(text: str) -> str:
    """Returns the line break that the author uses: the first one of the text, or LF where it has none."""
    newline = text.find("\n")
    return "\r\n" if newline > 0 and text[newline - 1] == "\r" else "\n"
