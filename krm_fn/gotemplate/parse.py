"""The parser of Go's `text/template` without variables, loops and nested templates: it turns source into a tree.

Operands, commands and pipelines follow https://pkg.go.dev/text/template and, for details that it leaves open,
https://github.com/golang/go/blob/master/src/text/template/parse/parse.go.
"""

from __future__ import annotations

from krm_fn.gotemplate.limits import MAX_DEPTH
from krm_fn.gotemplate.literals import interpreted_string, raw_string, rune, whole_number
from krm_fn.gotemplate.tokens import Refused, Token, tokens
from krm_fn.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_MANY: Final = 1 << 30

ARITY: Final = {
    "printf": (1, _MANY),
    "print": (0, _MANY),
    "len": (1, 1),
    "slice": (1, 3),
    "index": (1, 2),
    "eq": (2, _MANY),
    "ne": (2, 2),
    "lt": (2, 2),
    "le": (2, 2),
    "gt": (2, 2),
    "ge": (2, 2),
    "and": (1, _MANY),
    "or": (1, _MANY),
    "not": (1, 1),
    "lower": (1, 1),
    "upper": (1, 1),
    "replace": (3, 3),
    "trunc": (2, 2),
}
"""Function to the fewest and the most arguments that it takes; a piped value is the last argument.

The last four come from https://masterminds.github.io/sprig/strings.html.
"""

_REFUSED_WORDS: Final = {
    "range": "a template does not loop",
    "break": "a template does not loop",
    "continue": "a template does not loop",
    "with": "use `if`",
    "define": "a template is one text",
    "block": "a template is one text",
    "template": "a template is one text",
    "nil": "every field has a value",
}
_KEYWORDS: Final = frozenset(("if", "else", "end", *_REFUSED_WORDS))
_OPERANDS: Final = frozenset(("string", "raw", "char", "field", "number", "word", "(", "."))


class Literal(NamedTuple):
    """A constant; a bool is a Python bool."""

    value: str | int
    depth: int = 0


class Field(NamedTuple):
    """`.Name`, a field; the name has no dot."""

    name: str
    depth: int = 0


class Call(NamedTuple):
    """A function call."""

    name: str

    args: tuple[Expression, ...]

    is_piped: bool
    """Whether the last argument comes through `|`."""

    column: int
    """The position of the name in the template, in characters from 1."""

    depth: int
    """The number of nested calls, including this one."""


class Action(NamedTuple):
    """`{{ value }}`."""

    value: Expression


class If(NamedTuple):
    """`{{if condition}} body {{else}} otherwise {{end}}`; an `else if` is a single If in otherwise."""

    condition: Expression
    body: list[Part]
    otherwise: list[Part]


Expression = Literal | Field | Call
Part = str | Action | If
"""A str is literal text."""


def parse(source: str, fields: Sequence[str]) -> list[Part]:
    """Parses source into a tree. fields: the names that may follow a dot. Raises Refused."""
    parser = _Parser(source, fields)
    parts = parser.parts()
    if parser.token.kind != "end":
        raise Refused(f"`{parser.token.text}` has no `if` before it", parser.token.column)
    return parts


class _Parser:
    """A recursive-descent parser; token is the next token to parse."""

    def __init__(self, source: str, fields: Sequence[str]) -> None:
        self._fields = fields
        self._tokens = tokens(source)
        self._depth = 0
        self.token = next(self._tokens)

    def _advance(self) -> Token:
        token = self.token
        self.token = next(self._tokens)
        return token

    def _deeper(self, token: Token) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _too_deep(token.column)

    def parts(self) -> list[Part]:
        """Parses up to the source's end, or up to an `else` or `end`, which is then the token."""
        parts: list[Part] = []
        while self.token.kind != "end":
            token = self._advance()
            if token.kind == "text":
                parts.append(token.text)
            elif not self._at_keyword():
                parts.append(Action(self._pipeline("}}")))
            elif self.token.text in ("else", "end"):
                break
            else:
                parts.append(self._if())
        return parts

    def _at_keyword(self) -> bool:
        return self.token.kind == "word" and self.token.text in _KEYWORDS

    def _if(self) -> If:
        """Parses an `if`, which is the token, with its `end`."""
        opening = self._advance()
        if opening.text != "if":
            raise _unavailable(opening)
        self._deeper(opening)
        condition = self._pipeline("}}")
        body = self.parts()
        otherwise: list[Part] = []
        shares_end = False
        if self.token.text == "else":
            self._advance()
            shares_end = self._at_keyword()
            if shares_end:
                otherwise = [self._if()]
            else:
                self._close("else")
                otherwise = self.parts()
        if not shares_end:
            self._end(opening)
        self._depth -= 1
        return If(condition, body, otherwise)

    def _end(self, opening: Token) -> None:
        if self.token.kind == "end":
            raise Refused("this `if` has no `end`", opening.column)
        if self.token.text == "else":
            raise Refused("this is the second `else` of the same `if`", self.token.column)
        self._advance()
        self._close("end")

    def _close(self, keyword: str) -> None:
        if self.token.kind != "}}":
            raise Refused(f"only `}}}}` may follow `{keyword}`", self.token.column)
        self._advance()

    def _pipeline(self, closer: str) -> Expression:
        """Parses commands and the closer after them."""
        value: Expression | None = None
        while self.token.kind != closer:
            if self.token.kind == "}}":
                raise Refused("a `)` is missing", self.token.column)
            value = self._command(value)
        if value is None:
            raise Refused(f"a value is missing before `{closer}`", self.token.column)
        self._advance()
        return value

    def _command(self, piped: Expression | None) -> Expression:
        """Parses one stage of a pipeline, and the `|` after it."""
        head = self.token
        first = None
        if _is_name(head):
            self._function_name()
        else:
            first = self._operand()
        args = self._arguments()
        if piped is not None:
            args.append(piped)
        if self.token.kind == "|":
            self._advance()
        if first is None:
            return _call(head, args, is_piped=piped is not None)
        if args:
            raise Refused(f"`{head.shown}` is not a function, so it takes no arguments, not even by `|`", head.column)
        return first

    def _arguments(self) -> list[Expression]:
        args: list[Expression] = []
        while self.token.kind in _OPERANDS:
            if not self.token.spaced:
                if self.token.kind == "field":
                    raise Refused(f"a value has no fields, so no `{self.token.shown}`", self.token.column)
                raise Refused(f"a space is missing before `{self.token.shown}`", self.token.column)
            args.append(self._operand())
        return args

    def _operand(self) -> Expression:
        token = self.token
        if _is_name(token):
            return _call(self._function_name(), [], is_piped=False)
        self._advance()
        if token.kind == "(":
            self._deeper(token)
            value = self._pipeline(")")
            self._depth -= 1
            return value
        if token.kind == "field":
            return self._field(token)
        return Literal(_literal(token))

    def _function_name(self) -> Token:
        token = self._advance()
        if token.text in _KEYWORDS:
            raise _unavailable(token)
        if token.text not in ARITY:
            raise Refused(f"there is no function `{token.shown}`; the functions are: {', '.join(ARITY)}", token.column)
        return token

    def _field(self, token: Token) -> Field:
        name = token.text[1:]
        if name in self._fields:
            return Field(name)
        from difflib import get_close_matches

        known = {field.lower(): field for field in self._fields}
        nearest = known[get_close_matches(name.lower(), known, 1, 0)[0]]
        fields = ", ".join(f".{field}" for field in self._fields)
        raise Refused(f"there is no field `{token.shown}`; the nearest is `.{nearest}` (of {fields})", token.column)


def _is_name(token: Token) -> bool:
    return token.kind == "word" and token.text not in ("true", "false")


def _unavailable(keyword: Token) -> Refused:
    reason = _REFUSED_WORDS.get(keyword.text)
    if reason is None:
        return Refused(f"`{keyword.text}` is not allowed here", keyword.column)
    return Refused(f"`{keyword.text}` is not available: {reason}", keyword.column)


def _too_deep(column: int) -> Refused:
    return Refused(f"the template nests deeper than {MAX_DEPTH} levels", column)


def _call(name: Token, args: list[Expression], *, is_piped: bool) -> Call:
    least, most = ARITY[name.text]
    if not least <= len(args) <= most:
        wanted = f"at least {least}" if most == _MANY else f"{least}" if least == most else f"{least} to {most}"
        noun = "argument" if wanted.endswith("1") else "arguments"
        raise Refused(f"function `{name.text}` takes {wanted} {noun}, not {len(args)}", name.column)
    # Each argument of `and` and `or` counts as one level deeper than the one before; a piped one counts as the first.
    step = name.text in ("and", "or")
    outermost_first = args[-1:] + args[:-1] if is_piped else args
    depth = 1 + max((arg.depth + step * index for index, arg in enumerate(outermost_first)), default=0)
    if depth > MAX_DEPTH:
        raise _too_deep(name.column)
    return Call(name.text, tuple(args), is_piped, name.column, depth)


def _literal(token: Token) -> str | int:
    if token.kind == "word":
        return token.text == "true"
    if token.kind == "raw":
        return raw_string(token)
    if token.kind == "string":
        return interpreted_string(token)
    if token.kind == "char":
        return rune(token)
    if token.kind == "number":
        return whole_number(token)
    if token.kind == ".":
        raise Refused("`.` alone is not available: name a field", token.column)
    raise Refused(f"`{token.shown}` is not allowed here", token.column)
