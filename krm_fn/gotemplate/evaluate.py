"""The renderer of a parsed template: it walks the parts and computes their expressions.

Loops run only over the parts and arguments of the source, and values have no attributes. So the size of the source and
of its strings (`limits`) bounds the work.
"""

from __future__ import annotations

from krm_fn.gotemplate.functions import FUNCTIONS
from krm_fn.gotemplate.parse import Action, Field, Literal
from krm_fn.gotemplate.printf import as_text, joined
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from krm_fn.gotemplate.parse import Call, Expression, Part
    from krm_fn.gotemplate.printf import Value


def render(parts: Sequence[Part], values: Mapping[str, str]) -> str:
    """Renders parts with the values of the fields. Raises Refused."""
    return joined(1, _pieces(parts, values))


def _pieces(parts: Sequence[Part], values: Mapping[str, str]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield part
        elif isinstance(part, Action):
            yield as_text(_value(part.value, values))
        else:
            yield from _pieces(part.body if _value(part.condition, values) else part.otherwise, values)


def _value(expression: Expression, values: Mapping[str, str]) -> Value:
    if isinstance(expression, Literal):
        return expression.value
    if isinstance(expression, Field):
        return values[expression.name]
    if expression.name in ("and", "or"):
        return _deciding(expression, values)
    return FUNCTIONS[expression.name](expression.column, *(_value(arg, values) for arg in expression.args))


def _deciding(call: Call, values: Mapping[str, str]) -> Value:
    """Returns the argument that decides an `and` or `or`.

    Like Go, it does not evaluate the arguments after that one, but evaluates a piped one first.
    """
    *args, last = call.args
    piped = _value(last, values) if call.is_piped else None
    for arg in args:
        value = _value(arg, values)
        if bool(value) == (call.name == "or"):
            return value
    return _value(last, values) if piped is None else piped
