"""The functions of a template, on strings, numbers (int) and bools, with Go's rules.

Lengths and indices count bytes of UTF-8, as Go's do. The rules are those of https://pkg.go.dev/text/template#hdr-Functions,
of https://pkg.go.dev/fmt for what prints, and of https://masterminds.github.io/sprig/strings.html for lower, upper,
replace and trunc. Each function takes the column of its name, for what it raises (Refused), and then its arguments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from krm_fn.plan.go_printf import as_text, joined, kind_of, printf
from krm_fn.plan.go_template_tokens import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from krm_fn.plan.go_printf import Value


class Byte(int):
    """A byte of a string: a number, but not one of Go's type int."""


def print_values(column: int, *values: Value) -> str:
    """Go's Sprint: a space between two operands when neither is a string."""
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
    """Bytes."""
    return len(_bytes(column, "len", value))


def slice_string(column: int, value: Value, *indices: Value) -> str:
    """value[i:j]; j defaults to its end, i to its start."""
    text = _bytes(column, "slice", value)
    if len(indices) > 2:
        raise Refused("`slice` cuts a string with two indices, not three", column)
    start, end = (*(_index(column, "slice", index, len(text)) for index in indices), *(0, len(text))[len(indices) :])
    if start > end:
        raise Refused(f"`slice` cannot end at {end}, before its start at {start}", column)
    return _cut(column, "slice", text, start, end)


def index_string(column: int, value: Value, *indices: Value) -> Value:
    """The byte at an index; without one, value itself."""
    if not indices:
        return value
    if len(indices) > 1:
        raise Refused("`index` takes one index into a string: a byte has no parts", column)
    text = _bytes(column, "index", value)
    index = _index(column, "index", indices[0], len(text) - 1)
    return Byte(text[index])


def equal(column: int, value: Value, *others: Value) -> bool:
    """Whether value equals one of others."""
    for other in others:
        _check_comparable(column, value, other)
        if value == other:
            return True
    return False


def not_equal(column: int, one: Value, other: Value) -> bool:
    """The opposite of equal."""
    return not equal(column, one, other)


def less(column: int, one: Value, other: Value) -> bool:
    """Numbers by value, strings by their bytes, which is the order of their code points."""
    _check_comparable(column, one, other)
    if isinstance(one, str) and isinstance(other, str):
        return one < other
    if isinstance(one, bool) or isinstance(other, bool) or isinstance(one, str) or isinstance(other, str):
        raise Refused("bools have no order", column)
    return one < other


def less_or_equal(column: int, one: Value, other: Value) -> bool:
    """The opposite of greater."""
    return not less(column, other, one)


def greater(column: int, one: Value, other: Value) -> bool:
    """The order of less."""
    return less(column, other, one)


def greater_or_equal(column: int, one: Value, other: Value) -> bool:
    """The opposite of less."""
    return not less(column, one, other)


def negation(column: int, value: Value) -> bool:
    """Whether value is empty: "", 0 or false."""
    return not value


def lower(column: int, value: Value) -> str:
    """Each character by itself, as Go maps it: one to one and whatever stands beside it."""
    text = _string(column, "lower", value)
    return text.lower() if text.isascii() else "".join(character.lower()[0] for character in text)


def upper(column: int, value: Value) -> str:
    """Each character by itself, as Go maps it: one to one and whatever stands beside it."""
    text = _string(column, "upper", value)
    return text.upper() if text.isascii() else "".join(map(_upper_character, text))


def replace(column: int, old: Value, new: Value, value: Value) -> str:
    """Every old in value becomes new."""
    old_text, new_text = _string(column, "replace", old), _string(column, "replace", new)
    pieces = _string(column, "replace", value).replace(old_text, "\0" if not old_text else old_text)
    return pieces + new_text


def trunc(column: int, count: Value, value: Value) -> str:
    """The first count bytes, or with a negative count the last."""
    text = _bytes(column, "trunc", value)
    if isinstance(count, (str, bool, Byte)):
        raise Refused(f"`trunc` wants a number first, not {kind_of(count)}", column)
    if count >= 0:
        return _cut(column, "trunc", text, 0, min(count, len(text)))
    return _cut(column, "trunc", text, max(len(text) + count, 0), len(text))
