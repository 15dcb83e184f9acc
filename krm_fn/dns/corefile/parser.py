"""A parser of Corefiles that keeps the offset of every word, so that the text can be edited.

It follows CoreDNS's lexer and parser (https://github.com/coredns/caddy/tree/master/caddyfile). Some rules surprise:
a ``#`` inside a word hides the rest of that word only; a quote opens only at the start of a word; an opening brace may
be on the next line; a block on one line must not hold a plugin.

Two things differ, because the server is elsewhere: imported files are not read, and ``{$VARIABLE}`` is not replaced.
"""

from __future__ import annotations

import re

from krm_fn.dns.corefile.scan import Comment, Token, scan, starts_line
from krm_fn.typed import NamedTuple

SNIPPET_IMPORTS = 10_000
"""The number of snippet imports above which CoreDNS reports a cycle (maxSnippetExpansions in caddyfile/parse.go)."""

_PORTS = {"dns": "53", "tls": "853", "quic": "853", "grpc": "443", "https": "443", "https3": "443", "unix": ""}
_VARIABLE = re.compile(r"\{%.+?%\}|\{\$.+?\}", re.DOTALL)


class Problem(NamedTuple):
    """The reason why CoreDNS would refuse a Corefile. Line and column (in characters) count from 1."""

    message: str
    line: int
    column: int


class Directive(NamedTuple):
    """A plugin and its configuration: all words of its line and its block, with the name first."""

    tokens: tuple[Token, ...]

    @property
    def name(self) -> str:
        """The plugin's name."""
        return self.tokens[0].text


class ServerBlock(NamedTuple):
    """A server block."""

    keys: tuple[str, ...]
    """Zones and ports as written (``dns://.:53``), without commas."""

    directives: tuple[Directive, ...]
    """The plugins, in the order of the text."""

    opening: Token
    """The opening brace; the last key of a block without braces."""

    closing: Token | None
    """The closing brace; None for a block without braces."""


class FileImport(NamedTuple):
    """An ``import`` statement that names files, and not a snippet."""

    pattern: str
    """The names of the files, as a glob pattern, with or without a directory."""

    start: int
    """Offset of the word ``import`` in the Corefile."""

    end: int
    """Offset after the pattern."""

    in_block: bool
    """True inside a server block, where the files must hold plugins; else they must hold server blocks."""


class Corefile(NamedTuple):
    """The parts of a Corefile, in their order."""

    blocks: tuple[ServerBlock, ...]
    """The server blocks, with the words of imported snippets in them."""

    tokens: tuple[Token, ...]
    """All words, in the order of the text: each snippet appears once."""

    comments: tuple[Comment, ...]
    """All comments."""

    imports: tuple[FileImport, ...]
    """The imports of files, which the parser does not read. One in a snippet appears at each import of the snippet."""


class Address(NamedTuple):
    """The zone and the port that a key of a server block means."""

    zone: str
    """In lower case, without the final dot; empty for the root zone."""

    port: str
    """A number, or an environment variable as written."""


def blocks_of(text: str) -> tuple[ServerBlock, ...]:
    """Returns the server blocks of a Corefile; none when it cannot be parsed."""
    corefile = parse(text)
    return corefile.blocks if isinstance(corefile, Corefile) else ()


def address(key: str) -> Address:
    """Reads a key (``tls://example.org.:853``) as core/dnsserver/register.go and plugin/normalize.go of CoreDNS do."""
    scheme, separator, rest = key.partition("://")
    if not separator or scheme not in _PORTS:
        scheme, rest = "dns", key
    zone, colon, port = rest.rpartition(":")
    if not colon or not (port.isdecimal() or _VARIABLE.fullmatch(port)):
        zone, port = rest, _PORTS[scheme]
    return Address(zone.lower().removesuffix("."), port)


def has_variable(text: str) -> bool:
    """Returns True when CoreDNS would replace a part of this word by an environment variable."""
    return _VARIABLE.search(text) is not None


def parse(text: str) -> Corefile | Problem:
    """Parses a Corefile; returns a Problem where CoreDNS would not start.

    It is stricter than CoreDNS in one case: CoreDNS accepts a quote that nothing closes before the end of the file.
    """
    tokens, comments, unclosed = scan(text)
    if unclosed is not None:
        return _problem(text, unclosed, "the quote that opens here is not closed")
    parser = _Parser(tokens)
    failure = parser.read()
    if failure is not None:
        message, token = failure
        return _problem(text, token.via[0] if token.via else token.start, message)
    return Corefile(tuple(parser.blocks), tuple(tokens), tuple(comments), tuple(parser.imports))


def _problem(text: str, offset: int, message: str) -> Problem:
    return Problem(message, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


_Failure = tuple[str, Token]


class _Parser:
    """Groups words into server blocks. Every method returns an error message and its word, or None."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = list(tokens)
        self.at = -1
        self.blocks: list[ServerBlock] = []
        self.imports: list[FileImport] = []
        self._snippets: dict[str, list[Token]] = {}
        self._expanded = 0

    def read(self) -> _Failure | None:
        """Reads all words."""
        while self._advance():
            if failure := self._block():
                return failure
        return None

    def _advance(self) -> bool:
        if self.at + 1 >= len(self.tokens):
            return False
        self.at += 1
        return True

    def _text(self) -> str:
        return self.tokens[self.at].text if 0 <= self.at < len(self.tokens) else ""

    def _starts_line(self) -> bool:
        return self.at < len(self.tokens) and starts_line(self.tokens, self.at)

    def _block(self) -> _Failure | None:
        keys: list[str] = []
        last_key, ended, failure = self._keys(keys)
        if failure:
            return failure
        if ended:
            if keys:
                self.blocks.append(ServerBlock(tuple(keys), (), last_key, None))
            return None
        if len(keys) == 1 and keys[0].startswith("(") and keys[0].endswith(")"):
            return self._snippet(keys[0][1:-1])
        opening = self.tokens[self.at] if self._text() == "{" else None
        if opening is None:
            self.at -= 1
        directives: list[Directive] = []
        if failure := self._directives(directives):
            return failure
        if opening and self._text() != "}":
            return 'this "{" has no "}"', opening
        closing = self.tokens[self.at] if opening else None
        if keys:
            self.blocks.append(ServerBlock(tuple(keys), tuple(directives), opening or last_key, closing))
        return None

    def _keys(self, keys: list[str]) -> tuple[Token, bool, _Failure | None]:
        """Reads the keys of a block. Returns the last key, whether the file ends after it, and the failure."""
        last = self.tokens[self.at]
        comma = False
        while True:
            text = self._text()
            if text == "import" and self._starts_line():
                if failure := self._import(in_block=False):
                    return last, False, failure
                self.at += 1
                continue
            if text == "{":
                if comma:
                    return last, False, ("after this comma another zone must follow", last)
                return last, False, None
            if text:
                last = self.tokens[self.at]
                comma = text.endswith(",")
                keys.append(text[:-1] if comma else text)
            if not self._advance():
                return last, True, ("after this comma another zone must follow", last) if comma else None
            if not comma and self._starts_line():
                return last, False, None

    def _snippet(self, name: str) -> _Failure | None:
        opening = self.tokens[self.at]
        if opening.text != "{":
            return f'"{{" must follow the name of snippet ({name})', opening
        if name in self._snippets:
            return f"snippet ({name}) is defined twice", opening
        body: list[Token] = []
        depth = 1
        while self._advance():
            depth += {"{": 1, "}": -1}.get(self._text(), 0)
            if depth == 0:
                break
            body.append(self.tokens[self.at])
        if depth:
            return 'this "{" has no "}"', opening
        for index in range(len(body) - 1):
            if body[index].text == "import" and body[index + 1].text == name and starts_line(body, index):
                return f"snippet ({name}) imports itself", body[index]
        self._snippets[name] = body
        return None

    def _directives(self, directives: list[Directive]) -> _Failure | None:
        while self._advance():
            if self._text() == "}":
                break
            failure = self._import(in_block=True) if self._text() == "import" else self._directive(directives)
            if failure:
                return failure
        return None

    def _directive(self, directives: list[Directive]) -> _Failure | None:
        """Reads the words of one plugin: to the end of its line, or of the block that it opens."""
        words = [self.tokens[self.at]]
        open_braces: list[Token] = []
        while self._advance():
            token = self.tokens[self.at]
            if token.text == "{":
                open_braces.append(token)
            elif not open_braces and self._starts_line():
                self.at -= 1
                break
            elif token.text == "}":
                if not open_braces:
                    return 'this "}" closes nothing; put the "}" of a server block at the start of a line', token
                open_braces.pop()
            elif token.text == "import" and self._starts_line():
                if failure := self._import(in_block=True):
                    return failure
                continue
            words.append(token)
        if open_braces:
            return 'this "{" has no "}"', open_braces[-1]
        directives.append(Directive(tuple(words)))
        return None

    def _argument(self) -> bool:
        """Goes to the next word if it is on the same line."""
        if self.at + 1 < len(self.tokens) and self.tokens[self.at].last_line == self.tokens[self.at + 1].line:
            self.at += 1
            return True
        return False

    def _import(self, *, in_block: bool) -> _Failure | None:
        """Replaces an import by the words that it names. The word before it becomes the current one."""
        statement = self.tokens[self.at]
        if not self._argument() or not self._text():
            return "import needs the name of a snippet or a file", statement
        pattern = self.tokens[self.at]
        if self._argument():
            return "import takes one name only", self.tokens[self.at]
        imported: list[Token] = []
        if pattern.text in self._snippets:
            self._expanded += 1
            if self._expanded > SNIPPET_IMPORTS:
                return f"snippets import each other without end (at {pattern.text})", statement
            via = (*statement.via, pattern.end)
            imported = [token._replace(via=via) for token in self._snippets[pattern.text]]
        else:
            self.imports.append(FileImport(pattern.text, statement.start, pattern.end, in_block))
        self.tokens[self.at - 1 : self.at + 1] = imported
        self.at -= 2
        return None
