"""hostTemplate and pathTemplate: Go's `text/template` on jinja2's sandbox.

Which part of Go's language there is, and which functions, `parse` says. Literal text and plain fields, which is
what nearly every template is, need neither that nor jinja2: one `%` renders them.
"""

from __future__ import annotations

from functools import cache, lru_cache

from krm_fn.gotemplate.limits import MAX_BYTES, MAX_SOURCE, TOO_LONG
from krm_fn.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import jinja2
    from jinja2 import nodes
    from jinja2.sandbox import SandboxedEnvironment

    from krm_fn.gotemplate.parse import Expression, Part

_SHOW: Final = "show"
_SPACES: Final = " \t\r\n"
_MAX_PLAIN_FIELDS: Final = 16
_MOST_BYTES_OF_A_CHARACTER: Final = 4


class TemplateError(NamedTuple):
    """Why a template cannot be used, in a sentence; column counts the template's characters from 1."""

    message: str
    column: int


class Template:
    """A template that was found good. fields: those that it reads."""

    __slots__ = ("_program", "fields", "source")

    def __init__(self, source: str, fields: frozenset[str], program: str | jinja2.Template) -> None:
        """Take the program as a format for `%`, or compiled for jinja2."""
        self.source = source
        self.fields = fields
        self._program = program

    def render(self, values: Mapping[str, str]) -> str | TemplateError:
        """Return the text, or why there is none: a rule of Go's or a limit. values has every field in fields."""
        program = self._program
        if not isinstance(program, str):
            return _run(program, {field: values[field] for field in self.fields})
        text = program % values
        if (
            len(text) * _MOST_BYTES_OF_A_CHARACTER > MAX_BYTES
            and len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES
        ):
            return TemplateError(TOO_LONG, 1)
        return text


def compile_template(source: str, fields: Sequence[str]) -> Template | TemplateError:
    """Check and translate source; fields are the names it may read, e.g. Name and Namespace, each an identifier."""
    if len(source) > MAX_SOURCE:
        return TemplateError(f"the template is longer than {MAX_SOURCE} characters", MAX_SOURCE + 1)
    return _compiled(source, tuple(fields))


@lru_cache(maxsize=256)
def _compiled(source: str, fields: tuple[str, ...]) -> Template | TemplateError:
    return plain_template(source, fields) or full_template(source, fields)


def plain_template(source: str, fields: Sequence[str]) -> Template | None:
    """Literal text and at most 16 fields, which one `%` renders; None: there is more to it, or something is wrong.

    More fields are left to jinja2, whose output stops at the limit and is not all made first.
    """
    first, *actions = source.split("{{")
    if len(actions) > _MAX_PLAIN_FIELDS:
        return None
    texts = [first]
    names: list[str] = []
    for action in actions:
        inside, closed, text = action.partition("}}")
        if inside[:1] == "-" and inside[1:2].strip(_SPACES) != inside[1:2]:
            texts[-1] = texts[-1].rstrip(_SPACES)
            inside = inside[2:]
        if inside[-1:] == "-" and inside[-2:-1].strip(_SPACES) != inside[-2:-1]:
            text = text.lstrip(_SPACES)
            inside = inside[:-2]
        dot, name = inside.strip(_SPACES)[:1], inside.strip(_SPACES)[1:]
        if not closed or dot != "." or name not in fields:
            return None
        names.append(name)
        texts.append(text)
    pieces = [texts[0].replace("%", "%%")]
    for name, text in zip(names, texts[1:], strict=True):
        pieces.append(f"%({name})s{text.replace('%', '%%')}")
    return Template(source, frozenset(names), "".join(pieces))


def full_template(source: str, fields: Sequence[str]) -> Template | TemplateError:
    """Any template, for jinja2's sandbox."""
    from krm_fn.gotemplate.parse import parse
    from krm_fn.gotemplate.tokens import Refused

    try:
        parts = parse(source, fields)
    except Refused as refused:
        return TemplateError(refused.message, refused.column)
    from typing import cast

    from jinja2 import nodes

    sandbox = _sandbox()
    used: set[str] = set()
    tree = nodes.Template(_statements(parts, used)).set_environment(sandbox).set_lineno(1)
    code = sandbox.compile(cast("nodes.Template", tree))
    program = sandbox.template_class.from_code(sandbox, code, sandbox.globals)
    return Template(source, frozenset(used), program)


def _statements(parts: Sequence[Part], used: set[str]) -> list[nodes.Node]:
    """Parts as jinja2's tree, never as its source: no text of the template is read as jinja2's language."""
    from jinja2 import nodes

    from krm_fn.gotemplate.parse import Action

    statements: list[nodes.Node] = []
    for part in parts:
        if isinstance(part, str):
            statements.append(nodes.Output([nodes.TemplateData(part)]))
        elif isinstance(part, Action):
            statements.append(nodes.Output([_called(_SHOW, [_expression(part.value, used)])]))
        else:
            condition = _expression(part.condition, used)
            body, otherwise = _statements(part.body, used), _statements(part.otherwise, used)
            statements.append(nodes.If(condition, body, [], otherwise))
    return statements


def _expression(expression: Expression, used: set[str]) -> nodes.Expr:
    from jinja2 import nodes

    from krm_fn.gotemplate.parse import Field, Literal

    if isinstance(expression, Literal):
        return nodes.Const(expression.value)
    if isinstance(expression, Field):
        used.add(expression.name)
        return nodes.Name(expression.name, "load")
    args = [_expression(arg, used) for arg in expression.args]
    if expression.name not in ("and", "or"):
        return _called(expression.name, [nodes.Const(expression.column), *args])
    last = args.pop()
    if not args:
        return last
    if not expression.is_piped:
        return _paired(expression.name, [*args, last])
    return _called(expression.name, [nodes.Const(expression.column), last, _paired(expression.name, args)])


def _paired(name: str, args: list[nodes.Expr]) -> nodes.Expr:
    """Python's own `and` or `or`: like Go's they give the operand that decides, and evaluate none after it."""
    from jinja2 import nodes

    pair = nodes.And if name == "and" else nodes.Or
    value = args.pop()
    while args:
        value = pair(args.pop(), value)
    return value


def _called(function: str, args: list[nodes.Expr]) -> nodes.Expr:
    from jinja2 import nodes

    return nodes.Call(nodes.Name(function, "load"), args, [], None, None)


def _run(program: jinja2.Template, values: dict[str, str]) -> str | TemplateError:
    from krm_fn.gotemplate.printf import joined
    from krm_fn.gotemplate.tokens import Refused

    try:
        return joined(1, program.generate(values))
    except Refused as refused:
        return TemplateError(refused.message, refused.column)


@cache
def _sandbox() -> SandboxedEnvironment:
    """Return an environment that holds the functions of templates and nothing of jinja2's own."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    from krm_fn.gotemplate.functions import FUNCTIONS
    from krm_fn.gotemplate.printf import as_text

    sandbox = SandboxedEnvironment(
        undefined=StrictUndefined,
        # what comes out is a hostname or a path, and text/template escapes nothing
        autoescape=False,
        optimized=False,
    )
    sandbox.filters.clear()
    sandbox.tests.clear()
    sandbox.globals.clear()
    sandbox.globals.update(FUNCTIONS, **{_SHOW: as_text})
    return sandbox
