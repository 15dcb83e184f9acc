"""The compiler for hostTemplate, pathTemplate and similar templates: it makes a Template or an error.

`parse` documents the supported part of Go's `text/template`, `functions` the supported functions. Nearly every template
has only literal text and fields. One `%` renders such a template, without an import of the other modules.
"""

from __future__ import annotations

from functools import lru_cache

from krm_fn.gotemplate.limits import MAX_BYTES, MAX_SOURCE, TOO_LONG
from krm_fn.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from krm_fn.gotemplate.parse import Part

_SPACES: Final = " \t\r\n"
_MAX_PLAIN_FIELDS: Final = 16
_MOST_BYTES_OF_A_CHARACTER: Final = 4


class TemplateError(NamedTuple):
    """The fault of a template."""

    message: str
    """A sentence without capital and full stop."""

    column: int
    """The position in the template, in characters from 1."""


class Template(NamedTuple):
    """A valid template."""

    program: str | list[Part]
    """The parts of the template, or a format for `%`."""

    def render(self, values: Mapping[str, str]) -> str | TemplateError:
        """Returns the text, or the error by a rule of Go or a limit. values must have every field of the template."""
        if not isinstance(self.program, str):
            return _run(self.program, values)
        text = self.program % values
        if (
            len(text) * _MOST_BYTES_OF_A_CHARACTER > MAX_BYTES
            and len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES
        ):
            return TemplateError(TOO_LONG, 1)
        return text


def compile_template(source: str, fields: Sequence[str]) -> Template | TemplateError:
    """Parses and checks source. fields: identifiers that it may read, for example Name and Namespace."""
    if len(source) > MAX_SOURCE:
        return TemplateError(f"the template is longer than {MAX_SOURCE} characters", MAX_SOURCE + 1)
    return _compiled(source, tuple(fields))


@lru_cache(maxsize=256)
def _compiled(source: str, fields: tuple[str, ...]) -> Template | TemplateError:
    return plain_template(source, fields) or full_template(source, fields)


def plain_template(source: str, fields: Sequence[str]) -> Template | None:
    """Compiles literal text with at most 16 fields, which one `%` renders; returns None for every other source.

    `evaluate` renders templates with more fields, because it stops at the output limit.
    """
    first, *actions = source.replace("%", "%%").split("{{")
    if len(actions) > _MAX_PLAIN_FIELDS:
        return None
    pieces = [first]
    for action in actions:
        inside, closed, text = action.partition("}}")
        if inside[:1] == "-" and inside[1:2].strip(_SPACES) != inside[1:2]:
            pieces[-1] = pieces[-1].rstrip(_SPACES)
            inside = inside[2:]
        if inside[-1:] == "-" and inside[-2:-1].strip(_SPACES) != inside[-2:-1]:
            text = text.lstrip(_SPACES)
            inside = inside[:-2]
        field = inside.strip(_SPACES)
        if not closed or field[:1] != "." or field[1:] not in fields:
            return None
        pieces.append(f"%({field[1:]})s{text}")
    return Template("".join(pieces))


def full_template(source: str, fields: Sequence[str]) -> Template | TemplateError:
    """Compiles any template."""
    from krm_fn.gotemplate.parse import parse
    from krm_fn.gotemplate.tokens import Refused

    try:
        return Template(parse(source, fields))
    except Refused as refused:
        return TemplateError(refused.message, refused.column)


def _run(parts: list[Part], values: Mapping[str, str]) -> str | TemplateError:
    from krm_fn.gotemplate.evaluate import render
    from krm_fn.gotemplate.tokens import Refused

    try:
        return render(parts, values)
    except Refused as refused:
        return TemplateError(refused.message, refused.column)
