"""The functions of a template, for strings, numbers (int) and bools, with Go's rules.

Lengths and indices count bytes of UTF-8, as in Go. The rules come from https://pkg.go.dev/text/template#hdr-Functions
and, for lower, upper, replace and trunc, from https://masterminds.github.io/sprig/strings.html. The first parameter of
each function is the column of its name, for errors (Refused). `parse.ARITY` limits the number of other arguments.
"""

from __future__ import annotations

from krm_fn.gotemplate.limits import MAX_BYTES, TOO_LONG
from krm_fn.gotemplate.printf import Value, as_text, joined, kind_of, printf, size
from krm_fn.gotemplate.tokens import Refused
from krm_fn.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable


class Byte(int):
    """A byte of a string, a number that Go does not accept as an int."""


def print_values(column: int, *values: Value) -> str:
    """Prints values as Go's Sprint: with a space between two operands if neither is a string."""
    pieces: list[str] = []
    after_string = True
    for value in values:
        is_string = isinstance(value, str)
        if not (after_string or is_string):
            pieces.append(" ")
        pieces.append(as_text(value))
        after_string = is_string
    return joined(column, pieces)


def length(column: int, value: Value) -> int:
    """Counts the bytes of a string."""
    return size(_string(column, "len", value))


def slice_string(column: int, value: Value, *indices: Value) -> str:
    """Returns value[i:j]; the default of i is the start, the default of j the end."""
    text = _bytes(column, "slice", value)
    bounds = [_index(column, "slice", index, len(text)) for index in indices]
    start = bounds[0] if bounds else 0
    end = bounds[1] if len(bounds) > 1 else len(text)
    if start > end:
        raise Refused(f"the end of `slice` ({end}) is before its start ({start})", column)
    return _cut(column, "slice", text[start:end])


def index_string(column: int, value: Value, *indices: Value) -> Value:
    """Returns the byte at an index; without an index, the value."""
    if not indices:
        return value
    text = _bytes(column, "index", value)
    return Byte(text[_index(column, "index", indices[0], len(text) - 1)])


def equal(column: int, value: Value, *others: Value) -> bool:
    """Tells whether value equals one of others."""
    for other in others:
        _check_comparable(column, value, other)
        if value == other:
            return True
    return False


def not_equal(column: int, one: Value, other: Value) -> bool:
    """Tells whether two values differ."""
    return not equal(column, one, other)


def less(column: int, one: Value, other: Value) -> bool:
    """Compares numbers by value and strings by bytes, which is the order of their code points."""
    _check_comparable(column, one, other)
    if isinstance(one, str) and isinstance(other, str):
        return one < other
    if isinstance(one, int) and isinstance(other, int) and not isinstance(one, bool):
        return one < other
    raise Refused("bools have no order", column)


def less_or_equal(column: int, one: Value, other: Value) -> bool:
    """Tells whether one is less than other or equal."""
    return not less(column, other, one)


def greater(column: int, one: Value, other: Value) -> bool:
    """Tells whether one is greater than other."""
    return less(column, other, one)


def greater_or_equal(column: int, one: Value, other: Value) -> bool:
    """Tells whether one is greater than other or equal."""
    return not less(column, one, other)


def negation(_column: int, value: Value) -> bool:
    """Tells whether value is empty: "", 0 or false."""
    return not value


def lower(column: int, value: Value) -> str:
    """Makes lower case. Like Go, it maps each character to one character, without regard to its neighbours."""
    text = _string(column, "lower", value)
    return text.lower() if text.isascii() else "".join(character.lower()[0] for character in text)


def upper(column: int, value: Value) -> str:
    """Makes upper case. Like Go, it maps one character to one character, and keeps one without such a capital."""
    text = _string(column, "upper", value)
    return text.upper() if text.isascii() else "".join(map(_capital, text))


def replace(column: int, old: Value, new: Value, value: Value) -> str:
    """Replaces every old in value by new. An empty old matches before and after every character."""
    old, new = _string(column, "replace", old), _string(column, "replace", new)
    text = _string(column, "replace", value)
    if size(text) + text.count(old) * (size(new) - size(old)) > MAX_BYTES:
        raise Refused(TOO_LONG, column)
    return text.replace(old, new)


def trunc(column: int, count: Value, value: Value) -> str:
    """Returns the first count bytes, or the last ones if count is negative."""
    if isinstance(count, str | bool | Byte):
        raise Refused(f"the first argument of `trunc` must be a number, not {_kind(count)}", column)
    text = _bytes(column, "trunc", value)
    return _cut(column, "trunc", text[:count] if count >= 0 else text[count:])


def _kind(value: Value) -> str:
    return "a byte" if isinstance(value, Byte) else kind_of(value)


def _string(column: int, function: str, value: Value) -> str:
    if not isinstance(value, str):
        raise Refused(f"`{function}` needs a string, not {_kind(value)}", column)
    return value


def _bytes(column: int, function: str, value: Value) -> bytes:
    return _string(column, function, value).encode("utf-8", "surrogatepass")


def _index(column: int, function: str, index: Value, most: int) -> int:
    if isinstance(index, str | bool):
        raise Refused(f"an index of `{function}` must be a number, not {_kind(index)}", column)
    if not 0 <= index <= most:
        raise Refused(f"index {index} of `{function}` is outside the string, which allows 0 to {most} (bytes)", column)
    return index


def _cut(column: int, function: str, part: bytes) -> str:
    try:
        return part.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        raise Refused(f"`{function}` counts bytes and would split a character", column) from None


def _check_comparable(column: int, one: Value, other: Value) -> None:
    if kind_of(one) != kind_of(other):
        raise Refused(f"a template cannot compare {kind_of(one)} with {kind_of(other)}", column)


def _capital(character: str) -> str:
    """Returns Python's capital if that is one character, else the title case, else the character.

    Go knows only capitals of one character.
    """
    for capital in (character.upper(), character.title()):
        if len(capital) == 1:
            return capital
    return character


FUNCTIONS: Final[dict[str, Callable[..., Value]]] = {
    "printf": printf,
    "print": print_values,
    "len": length,
    "slice": slice_string,
    "index": index_string,
    "eq": equal,
    "ne": not_equal,
    "lt": less,
    "le": less_or_equal,
    "gt": greater,
    "ge": greater_or_equal,
    "not": negation,
    "lower": lower,
    "upper": upper,
    "replace": replace,
    "trunc": trunc,
}
"""Name to function, without `and` and `or`: `evaluate` handles these, because they may skip arguments."""
