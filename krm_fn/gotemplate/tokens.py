"""The tokens of Go's `text/template`.

The limits of delimiters, trim markers, comments and words follow
https://github.com/golang/go/blob/master/src/text/template/parse/lex.go.
"""

from __future__ import annotations

import re

from krm_fn.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_SPACES: Final = " \t\r\n"
_SPACE_RUN: Final = re.compile("[ \t\r\n]*")
_LEFT_TRIM: Final = re.compile("-[ \t\r\n]")
_CLOSE: Final = re.compile("}}|[ \t\r\n]-}}[ \t\r\n]*")
_AFTER_WORD: Final = r"(?=[ \t\r\n.,|:()]|\}\}|\Z)"
_TOKEN: Final = re.compile(
    rf"""(?P<string>"(?:[^"\\\n]|\\[^\n])*")
    |(?P<raw>`[^`]*`)
    |(?P<char>'(?:[^'\\\n]|\\[^\n])*')
    |(?P<field>\.[^\W\d]\w*{_AFTER_WORD})
    |(?P<number>[+-]?\.?[0-9][\w.]*)
    |(?P<word>[^\W\d]\w*{_AFTER_WORD})
    |(?P<mark>[()|]|\.{_AFTER_WORD})""",
    re.VERBOSE,
)
_SHOWN: Final = 40
_NAME: Final = re.compile(r"\.?\w*")


class Refused(Exception):  # noqa: N818  -- not a failure of the program: the template is invalid
    """A fault of a template. Only `krm_fn.gotemplate` sees it; `compile` turns it into a TemplateError.

    column counts characters from 1.
    """

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message, column)
        self.message = message
        self.column = column


class Token(NamedTuple):
    """A token of a template."""

    kind: str
    """`text`, `{{`, `}}`, `(`, `)`, `|`, `.`, `end` or a named group of `_TOKEN`."""

    text: str

    column: int
    """The position in the template, in characters from 1."""

    spaced: bool = False
    """Whether white space comes before the token."""

    @property
    def shown(self) -> str:
        """The text for a message, shortened if it is long."""
        return _shown(self.text)


def tokens(source: str) -> Iterator[Token]:
    """Yields the tokens of source, with white space trimmed at trim markers, then endless `end` tokens.

    Raises Refused.
    """
    at = 0
    while (opening := source.find("{{", at)) >= 0:
        inside = opening + 2
        trims = _LEFT_TRIM.match(source, inside)
        text = source[at:opening].rstrip(_SPACES) if trims else source[at:opening]
        if text:
            yield Token("text", text, at + 1)
        if trims:
            inside = trims.end()
        if source.startswith("/*", inside):
            at = _after_comment(source, opening, inside)
            continue
        yield Token("{{", "{{", opening + 1)
        at = yield from _action(source, opening, inside)
    if at < len(source):
        yield Token("text", source[at:], at + 1)
    while True:
        yield Token("end", "", len(source) + 1)


def _action(source: str, opening: int, at: int) -> Generator[Token, None, int]:
    """Yields the tokens up to and including the closing braces; returns the offset after them."""
    while at < len(source):
        start = at
        space = _SPACE_RUN.match(source, at)
        at = space.end() if space else at
        spaced = at > start
        if closed := _CLOSE.match(source, at) or (spaced and _CLOSE.match(source, at - 1)):
            yield Token("}}", "}}", at + 1, spaced)
            return closed.end()
        if at == len(source):
            break
        match = _TOKEN.match(source, at)
        if match is None:
            raise _unexpected_character(source, at)
        kind = match.lastgroup or ""
        yield Token(match[0] if kind == "mark" else kind, match[0], at + 1, spaced)
        at = match.end()
    raise Refused("`{{` is not closed by `}}`", opening + 1)


def _after_comment(source: str, opening: int, inside: int) -> int:
    end = source.find("*/", inside + 2)
    if end < 0:
        raise Refused("the comment is not closed by `*/`", opening + 1)
    closed = _CLOSE.match(source, end + 2)
    if closed is None:
        raise Refused("`}}` or ` -}}` must follow the `*/` of a comment directly", end + 3)
    return closed.end()


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _unexpected_character(source: str, at: int) -> Refused:
    character = source[at]
    if character in "\"'`":
        return Refused(f"the literal that {character} opens is not closed", at + 1)
    if character in "$=:":
        return Refused(f"`{character}` is not allowed here: variables are not available", at + 1)
    name = _NAME.match(source, at)
    if name and name[0]:
        return Refused(f"a space or the end of the action must follow `{_shown(name[0])}`", name.end() + 1)
    return Refused(f"an action cannot contain the character {character!r}", at + 1)
