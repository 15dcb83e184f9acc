"""Words of shell commands that people are to paste: a value stays one argument and runs nothing."""

from __future__ import annotations

from shlex import quote

from krm_fn.printable import LONGEST_LINE, is_fit


def word(text: str) -> str:
    """One argument, in ``$'...'`` (bash, ksh, zsh) where it holds what does not print."""
    if is_fit(text, LONGEST_LINE):
        return quote(text)
    return "$'" + "".join(map(_byte, _encoded(text))) + "'"


def path(text: str) -> str:
    """A file or directory as one argument that is no option."""
    return word(f"./{text}" if text.startswith("-") else text)


def _encoded(text: str) -> bytes:
    """The bytes of a file's name; of text that names no file, something printable."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace")


def _byte(code: int) -> str:
    char = chr(code)
    return char if char.isascii() and (char.isalnum() or char in " -_./") else f"\\{code:03o}"
