"""hostTemplate, pathTemplate and their like: a source becomes a Template, or a reason why not.

`parse` says which part of Go's `text/template` there is, and `functions` which functions. Nearly every template is
literal text and fields only: one `%` renders it, and none of the other modules is imported.
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
    """Why a template cannot be used, in a sentence; column counts the template's characters from 1."""

    message: str
    column: int


class Template(NamedTuple):
    """A template that was found good: its parts, or a format for `%`."""

    program: str | list[Part]

    def render(self, values: Mapping[str, str]) -> str | TemplateError:
        """Return the text, or why there is none: a rule of Go's or a limit. values has every field of the template."""
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
    """Parse and check source; fields are the names it may read, e.g. Name and Namespace, each an identifier."""
    if len(source) > MAX_SOURCE:
        return TemplateError(f"the template is longer than {MAX_SOURCE} characters", MAX_SOURCE + 1)
    return _compiled(source, tuple(fields))


@lru_cache(maxsize=256)
def _compiled(source: str, fields: tuple[str, ...]) -> Template | TemplateError:
    return plain_template(source, fields) or full_template(source, fields)


def plain_template(source: str, fields: Sequence[str]) -> Template | None:
    """Literal text and at most 16 fields, which one `%` renders; None: there is more to it, or something is wrong.

    More fields are left to `evaluate`, where the output stops at the limit and is not all made first.
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
    """Compile any template."""
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
