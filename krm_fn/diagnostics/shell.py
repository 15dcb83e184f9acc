"""Shell quoting for commands in messages: a value stays one argument and cannot run a command."""

from __future__ import annotations

from shlex import quote

from krm_fn.printable import LONGEST_LINE, is_fit


def word(text: str) -> str:
    """Quotes text as one argument; uses ``$'...'`` (bash, ksh, zsh) for characters that do not print."""
    if is_fit(text, LONGEST_LINE):
        return quote(text)
    return "$'" + "".join(map(_byte, _encoded(text))) + "'"


def path(text: str) -> str:
    """Quotes a path as one argument. A leading dash gets ``./``, so that no program takes it for an option."""
    return word(f"./{text}" if text.startswith("-") else text)


def _encoded(text: str) -> bytes:
    """Returns the bytes of a file name. Text that cannot be a file name is escaped with backslashes."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace")


def _byte(code: int) -> str:
    char = chr(code)
    return char if char.isascii() and (char.isalnum() or char in " -_./") else f"\\{code:03o}"
