"""Printing of a template's values as Go's `fmt` (https://pkg.go.dev/fmt), for strings, numbers (int) and bools.

A verb or a flag that does not fit its argument is an error, where Go would print `%!d(string=x)` or ignore the flag.
Argument indices (`%[1]s`) and `*` are errors too.
"""

from __future__ import annotations

import re

from krm_fn.gotemplate.limits import MAX_BYTES, TOO_LONG
from krm_fn.gotemplate.tokens import Refused
from krm_fn.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Value = str | int
"""A value of a template; a bool is a Python bool."""

_VERB: Final = re.compile(r"%([-+# 0]*)([0-9]*)(\.[0-9]*)?(.?)", re.DOTALL)
_MAX_RUNE: Final = 0x10FFFF
_REPLACEMENT: Final = "\ufffd"
_NUMBERS: Final = {"d": "d", "b": "b", "o": "o", "O": "o", "x": "x", "X": "X"}
_PREFIXES: Final = {"b": "0b", "x": "0x", "X": "0X"}
_FLAGS: Final = {
    ("a string", "s"): "-",
    ("a string", "v"): "-",
    ("a string", "q"): "-",
    ("a string", "x"): "-",
    ("a string", "X"): "-",
    ("a number", "d"): "-+ 0",
    ("a number", "v"): "-0",
    ("a number", "b"): "-+ 0#",
    ("a number", "o"): "-+ 0#",
    ("a number", "O"): "-+ 0",
    ("a number", "x"): "-+ 0#",
    ("a number", "X"): "-+ 0#",
    ("a number", "c"): "-",
    ("a number", "q"): "-",
    ("a number", "U"): "-",
    ("a bool", "t"): "-",
    ("a bool", "v"): "-",
}
"""Kind of value and verb to the flags that have a meaning. A verb that is not listed does not fit the kind."""

_WITHOUT_PRECISION: Final = frozenset(
    (("a number", "c"), ("a number", "q"), ("a number", "U"), ("a bool", "t"), ("a bool", "v"))
)
_ESCAPES: Final = {
    "\a": r"\a",
    "\b": r"\b",
    "\f": r"\f",
    "\n": r"\n",
    "\r": r"\r",
    "\t": r"\t",
    "\v": r"\v",
    "\\": r"\\",
}


class _Directive(NamedTuple):
    """`%`, flags, width, precision and verb."""

    text: str
    """The complete directive."""

    flags: str
    width: int
    precision: int | None
    verb: str


def kind_of(value: Value) -> str:
    """Returns the kind of a value, in words for a message."""
    return "a string" if isinstance(value, str) else "a bool" if isinstance(value, bool) else "a number"


def as_text(value: Value) -> str:
    """Prints a value as Go's %v."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def size(text: str) -> int:
    """Counts the bytes of a text in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def joined(column: int, pieces: Iterable[str]) -> str:
    """Joins pieces, and stops at the length limit. Raises Refused."""
    kept: list[str] = []
    total = 0
    for piece in pieces:
        total += size(piece)
        if total > MAX_BYTES:
            raise Refused(TOO_LONG, column)
        kept.append(piece)
    return "".join(kept)


def printf(column: int, template: Value, *values: Value) -> str:
    """Formats values as Go's Sprintf. Raises Refused."""
    if not isinstance(template, str):
        raise Refused(f"the first argument of `printf` must be a format, not {kind_of(template)}", column)
    return joined(column, _printed(column, template, values))


def _printed(column: int, template: str, values: tuple[Value, ...]) -> Iterable[str]:
    at = used = 0
    while (percent := template.find("%", at)) >= 0:
        yield template[at:percent]
        directive, at = _directive(column, template, percent)
        if directive.verb == "%":
            yield "%"
            continue
        if used == len(values):
            raise Refused(f"`printf` has no argument for `{directive.text}`", column)
        yield _formatted(column, directive, values[used])
        used += 1
    yield template[at:]
    if used < len(values):
        raise Refused(f"`printf` has more arguments ({len(values)}) than its format has verbs ({used})", column)


def _directive(column: int, template: str, percent: int) -> tuple[_Directive, int]:
    match = _VERB.match(template, percent)
    assert match is not None  # noqa: S101  -- the caller has found the `%`, and all other parts may be empty
    flags, width, precision, verb = match.groups()
    if not verb:
        raise Refused("the format of `printf` ends within a verb", column)
    if len(flags) + len(width) + len(precision or "") > 16 or int(width or 0) > MAX_BYTES:
        raise Refused(f"`printf` makes nothing wider than {MAX_BYTES}", column)
    places = None if precision is None else int(precision[1:] or 0)
    if places is not None and places > MAX_BYTES:
        raise Refused(f"`printf` makes nothing wider than {MAX_BYTES}", column)
    return _Directive(match[0], flags, int(width or 0), places, verb), match.end()


def _formatted(column: int, directive: _Directive, value: Value) -> str:
    kind = kind_of(value)
    flags = _FLAGS.get((kind, directive.verb))
    if flags is None:
        verbs = ", ".join(f"%{verb}" for fitting, verb in _FLAGS if fitting == kind)
        raise Refused(f"`{directive.text}` in the format of `printf` does not fit {kind}; use one of {verbs}", column)
    unfit = set(directive.flags) - set(flags)
    if unfit:
        raise Refused(f"the flag `{min(unfit)}` of `{directive.text}` has no meaning for {kind}", column)
    if directive.precision is not None and (kind, directive.verb) in _WITHOUT_PRECISION:
        raise Refused(f"the precision of `{directive.text}` has no meaning for {kind}", column)
    text = _string(directive, value) if isinstance(value, str) else _other(directive, value)
    return text.ljust(directive.width) if "-" in directive.flags else text.rjust(directive.width)


def _string(directive: _Directive, value: str) -> str:
    if directive.verb in "xX":
        text = value.encode("utf-8", "surrogatepass")[: directive.precision].hex()
        return text.upper() if directive.verb == "X" else text
    value = value[: directive.precision]
    return _quoted(value, '"') if directive.verb == "q" else value


def _other(directive: _Directive, value: int) -> str:
    verb = directive.verb
    if isinstance(value, bool):
        return as_text(value)
    if verb == "U":
        return f"U+{value & 0xFFFF_FFFF_FFFF_FFFF:04X}"
    if verb in "cq":
        is_character = 0 <= value <= _MAX_RUNE and not 0xD800 <= value < 0xE000
        character = chr(value) if is_character else _REPLACEMENT
        return _quoted(character, "'") if verb == "q" else character
    return _number(directive, value)


def _number(directive: _Directive, value: int) -> str:
    flags, verb = directive.flags, directive.verb
    sign = "-" if value < 0 else "+" if "+" in flags else " " if " " in flags else ""
    if directive.precision is not None:
        places = directive.precision
        if not places and not value:
            return ""
    else:
        # As in Go, the width that zeros fill does not include the prefix.
        places = directive.width - len(sign) if "0" in flags and "-" not in flags else 0
    digits = format(abs(value), _NUMBERS.get(verb, "d")).rjust(places, "0")
    if verb == "O":
        return f"{sign}0o{digits}"
    if "#" in flags:
        digits = ("" if digits[0] == "0" else "0") + digits if verb == "o" else _PREFIXES[verb] + digits
    return sign + digits


def _quoted(text: str, quote: str) -> str:
    """Quotes a text as Go's Quote and QuoteRune.

    Go's IsPrint and Python's isprintable differ only in characters that one of their Unicode tables does not have yet.
    """
    escaped = [_escaped(character, quote) for character in text]
    return quote + "".join(escaped) + quote


def _escaped(character: str, quote: str) -> str:
    if character == quote:
        return "\\" + quote
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x20 or code == 0x7F:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
