"""The values of literals in Go's `text/template`."""

from __future__ import annotations

import re

from krm_fn.gotemplate.tokens import Refused
from krm_fn.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from krm_fn.gotemplate.tokens import Token

_SIMPLE_ESCAPES: Final = {
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "\\": "\\",
}
_NUMERIC_ESCAPE: Final = re.compile("x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})")
_OLD_OCTAL: Final = re.compile("0[0-7_]")


def whole_number(token: Token) -> int:
    """Returns the value of an integer literal (https://go.dev/ref/spec#Integer_literals), with or without sign."""
    digits = token.text.lstrip("+-")
    try:
        value = int(digits if digits.isascii() else "", 8 if _OLD_OCTAL.match(digits) else 0)
    except ValueError:
        raise Refused(f"`{token.shown}` is not a whole number", token.column) from None
    if token.text[0] == "-":
        value = -value
    if not -(1 << 63) <= value < 1 << 63:
        raise Refused(f"`{token.shown}` does not fit into 64 bits", token.column)
    return value


def raw_string(token: Token) -> str:
    """Returns the text between backquotes without carriage returns (https://go.dev/ref/spec#String_literals)."""
    return token.text[1:-1].replace("\r", "")


def interpreted_string(token: Token) -> str:
    """Returns the text between double quotes with escapes resolved (https://go.dev/ref/spec#String_literals)."""
    text = token.text[1:-1]
    pieces: list[bytes] = []
    at = 0
    while (backslash := text.find("\\", at)) >= 0:
        pieces.append(text[at:backslash].encode("utf-8", "surrogatepass"))
        value, at = _escape(text, backslash, token)
        pieces.append(value.encode() if isinstance(value, str) else bytes((value,)))
    pieces.append(text[at:].encode("utf-8", "surrogatepass"))
    try:
        return b"".join(pieces).decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        raise Refused(f"{token.shown} is not valid UTF-8", token.column) from None


def rune(token: Token) -> int:
    """Returns the code point between single quotes (https://go.dev/ref/spec#Rune_literals)."""
    text = token.text[1:-1]
    value, end = _escape(text, 0, token) if text.startswith("\\") else (text[:1], 1)
    if end != len(text):
        raise Refused(f"{token.shown} is not one character", token.column)
    return ord(value) if isinstance(value, str) else value


def _escape(text: str, at: int, token: Token) -> tuple[str | int, int]:
    """Returns the character or byte of the escape at an offset, and the offset after the escape."""
    letter = text[at + 1]
    if letter == token.text[0]:
        return letter, at + 2
    if letter in _SIMPLE_ESCAPES:
        return _SIMPLE_ESCAPES[letter], at + 2
    if match := _NUMERIC_ESCAPE.match(text, at + 1):
        hexadecimal, octal, *character = match.groups()
        if octal or hexadecimal:
            value = int(octal, 8) if octal else int(hexadecimal, 16)
            if value < 0x100:
                return value, match.end()
        else:
            value = int(character[0] or character[1], 16)
            if value < 0xD800 or 0xE000 <= value < 0x110000:
                return chr(value), match.end()
    raise Refused(f"`\\{letter}` does not begin a valid escape of Go", token.column + 1 + at)
