"""Printable, short, single-line forms of text from the input.

A pull request chooses names, keys, paths and tags. In their raw form they could contain an escape sequence of a
terminal. They could also start a new line that looks like a diagnostic or a command of a CI system (``::error::``).
"""

from __future__ import annotations

LONGEST_WORD = 320
"""Characters of the longest word; a namespace, a slash and a name have at most 317."""

LONGEST_LINE = 4_000
"""Characters of the longest line."""

_BARE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/:@<>~+=%*!"
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}

_INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
"""Letters and marks that no terminal shows: the Default_Ignorable_Code_Points that Python calls printable.
https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt
"""


def one_line(text: str) -> str:
    """Puts a text on one line: escapes unprintable characters and removes the middle of long words.

    It also escapes the log commands of CI systems: GitHub reads ``::name`` at the beginning, and ``##[`` anywhere
    (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
    """
    if is_fit(text, LONGEST_WORD):
        return text
    words = _escaped(shortened(text, LONGEST_LINE)).split(" ")
    out = shortened(" ".join([shortened(word, LONGEST_WORD) for word in words]), LONGEST_LINE)
    if "##" in out:
        import re

        out = re.sub(r"##(?=\w*\[)", r"#\\x23", out)
    return out.replace("::", r"\x3a:", 1) if out.lstrip().startswith("::") else out


def is_fit(text: str, longest: int) -> bool:
    """Tells whether a text has at most longest characters and needs no escapes; a rare text gets False by mistake."""
    if len(text) > longest or "##" in text or text.lstrip().startswith("::"):
        return False
    return _escaped(text) == text


def named(text: str) -> str:
    """Returns a name or path, in quotes if a reader could mistake it for words of the message."""
    is_bare = len(text) <= LONGEST_WORD and not text.strip(_BARE) and not text.startswith("::")
    return text if is_bare else quoted(text)


def quoted(text: str, longest: int = LONGEST_WORD) -> str:
    """Puts a value in double quotes, with the quotes inside escaped."""
    return '"' + one_line(shortened(text, longest)).replace('"', '\\"') + '"'


def shortened(text: str, longest: int) -> str:
    """Cuts a text to at most longest characters by removing its middle."""
    if len(text) <= longest:
        return text
    head = longest * 2 // 3
    return f"{text[:head]}\u2026{text[head + 1 - longest :]}"


def _escaped(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join([char if _is_visible(char) else _escape(char) for char in text])


def _is_visible(char: str) -> bool:
    return char.isprintable() and char not in _INVISIBLE and not _is_selector(ord(char))


def _is_selector(code: int) -> bool:
    """Tells whether a code point is a variation selector, which chooses a form of the character before it."""
    return 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return _SHORT.get(char) or f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
