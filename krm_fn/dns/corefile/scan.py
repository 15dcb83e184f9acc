"""Words and comments of a Corefile, split as CoreDNS's lexer does.

Source: https://github.com/coredns/caddy/blob/master/caddyfile/lexer.go.
"""

from __future__ import annotations

import re

from krm_fn.typed import NamedTuple

# Go's unicode.IsSpace without "\r": the lexer drops every "\r" outside quotes.
_SPACE = " \t\n\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_BLANK = re.compile(f"[\r{_SPACE}]+")
_WORD = re.compile(f"[^{_SPACE}]+")
_QUOTED = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)


class Token(NamedTuple):
    """One word."""

    text: str
    """The word without its quotes."""

    line: int
    """Line in the file, from 1."""

    start: int
    """Offset of the first character, which may be a quote."""

    end: int
    """Offset after the last character."""

    via: tuple[int, ...] = ()
    """For a word of a snippet: the end offsets of the import statements that led to it, outermost first."""

    @property
    def last_line(self) -> int:
        """The line on which the word ends: a word in quotes may contain line breaks."""
        return self.line + self.text.count("\n")


class Comment(NamedTuple):
    """A comment that is not part of a word."""

    text: str
    """From ``#`` to the end of the line."""

    line: int
    """Line in the file, from 1."""

    start: int
    """Offset of the ``#``."""


def scan(text: str) -> tuple[list[Token], list[Comment], int | None]:
    """Returns the words, the comments, and the offset of a quote that is not closed."""
    tokens: list[Token] = []
    comments: list[Comment] = []
    at = 1 if text.startswith("\ufeff") else 0
    line = 1
    while at < len(text):
        char = text[at]
        if blank := _BLANK.match(text, at):
            end = blank.end()
        elif char == "#":
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            comments.append(Comment(text[at:end], line, at))
        elif char == '"':
            quoted = _QUOTED.match(text, at)
            if quoted is None:
                return tokens, comments, at
            end = quoted.end()
            tokens.append(Token(quoted[1].replace('\\"', '"'), line, at, end))
        else:
            match = _WORD.match(text, at)
            word = match[0].rstrip("\r") if match else char
            end = at + len(word)
            tokens.append(Token(word.partition("#")[0].replace("\r", ""), line, at, end))
        line += text.count("\n", at, end)
        at = end
    return tokens, comments, None


def starts_line(tokens: list[Token] | tuple[Token, ...], index: int) -> bool:
    """Returns True when the word is on a later line than the word before it."""
    return index < 1 or tokens[index - 1].last_line < tokens[index].line
