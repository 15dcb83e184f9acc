"""A Corefile as CoreDNS reads it, with the place of every word, so that its text can be edited.

The rules are those of CoreDNS's own lexer and parser (https://github.com/coredns/caddy/tree/master/caddyfile), the
surprising ones included: a ``#`` inside a word hides the rest of that word only; a quote opens only at a word's start;
an opening brace may stand on the next line; a one-line block with a plugin in it is refused. Two things differ, both
because a file is read far from its server: files that are imported are not looked for, and ``{$VARIABLE}`` stays as it
is written.
"""

from __future__ import annotations

import re

from krm_fn.typed import NamedTuple

SNIPPET_IMPORTS = 10_000
"""Imports of snippets after which CoreDNS takes them for a cycle (caddyfile/parse.go, maxSnippetExpansions)."""

# Go's unicode.IsSpace without "\r", which the lexer drops wherever it stands outside quotes.
_SPACE = " \t\n\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_BLANK = re.compile(f"[\r{_SPACE}]+")
_WORD = re.compile(f"[^{_SPACE}]+")
_QUOTED = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)
_PORTS = {"dns": "53", "tls": "853", "quic": "853", "grpc": "443", "https": "443", "https3": "443", "unix": ""}
_VARIABLE = re.compile(r"\{%.+?%\}|\{\$.+?\}", re.DOTALL)


class Token(NamedTuple):
    """One word. text is without quotes; line is from 1; start and end are offsets in the file, quotes included.

    via: the ends of the import statements, outermost first, through which a snippet's word was read; empty for a word
    that is read where it stands.
    """

    text: str
    line: int
    start: int
    end: int
    via: tuple[int, ...] = ()

    @property
    def last_line(self) -> int:
        """The line on which the word ends: one in quotes may hold line breaks."""
        return self.line + self.text.count("\n")


class Comment(NamedTuple):
    """A comment that is not part of a word. start is the offset of its ``#``; text runs to the end of the line."""

    text: str
    line: int
    start: int


class Problem(NamedTuple):
    """Why a Corefile cannot be read; line and column (in characters) from 1."""

    message: str
    line: int
    column: int


class Directive(NamedTuple):
    """A plugin's line, or line and block: all its words, its name first."""

    tokens: tuple[Token, ...]

    @property
    def name(self) -> str:
        """The plugin's name."""
        return self.tokens[0].text


class ServerBlock(NamedTuple):
    """keys as written (``dns://.:53``), without commas; opening is the brace, or the last key of a block without."""

    keys: tuple[str, ...]
    directives: tuple[Directive, ...]
    opening: Token
    closing: Token | None


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
    """What a server block's key says: zone in lower case without its final dot (empty: the root), and port.

    A port that is an environment variable stays as it is written.
    """

    zone: str
    port: str


def blocks_of(text: str) -> tuple[ServerBlock, ...]:
    """The server blocks of a Corefile, none when it cannot be read."""
    corefile = parse(text)
    return corefile.blocks if isinstance(corefile, Corefile) else ()


def address(key: str) -> Address:
    """Read a key (``tls://example.org.:853``) as core/dnsserver/register.go and plugin/normalize.go of CoreDNS do."""
    scheme, separator, rest = key.partition("://")
    if not separator or scheme not in _PORTS:
        scheme, rest = "dns", key
    zone, colon, port = rest.rpartition(":")
    if not colon or not (port.isdecimal() or _VARIABLE.fullmatch(port)):
        zone, port = rest, _PORTS[scheme]
    return Address(zone.lower().removesuffix("."), port)


def has_variable(text: str) -> bool:
    """True when CoreDNS would put an environment variable's value into this word."""
    return _VARIABLE.search(text) is not None


def starts_line(tokens: list[Token] | tuple[Token, ...], index: int) -> bool:
    """True when the word is on a later line than the one before it."""
    return index < 1 or tokens[index - 1].last_line < tokens[index].line


def parse(text: str) -> Corefile | Problem:
    """Read a Corefile; a Problem where CoreDNS would not start.

    Stricter than CoreDNS in one case: it takes a quote that is never closed as closed at the end of the file.
    """
    tokens, comments, unclosed = _scan(text)
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


def _scan(text: str) -> tuple[list[Token], list[Comment], int | None]:
    """The words, the comments, and the offset of a quote that is not closed."""
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


_Failure = tuple[str, Token]


class _Parser:
    """Groups words into server blocks. Every step returns what is wrong and at which word, or None."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = list(tokens)
        self.at = -1
        self.blocks: list[ServerBlock] = []
        self.imports: list[FileImport] = []
        self._snippets: dict[str, list[Token]] = {}
        self._expanded = 0

    def read(self) -> _Failure | None:
        """Read to the end."""
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
        """Read a block's keys. Returns the last, whether the file ends after it, and what is wrong."""
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
        """Read one plugin's words: to the end of its line, or of the block that it opens."""
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
                    return 'this "}" closes nothing: the one that closes a server block starts a line', token
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
        """Step to the next word if it is on the same line."""
        if self.at + 1 < len(self.tokens) and self.tokens[self.at].last_line == self.tokens[self.at + 1].line:
            self.at += 1
            return True
        return False

    def _import(self, *, in_block: bool) -> _Failure | None:
        """Put what an import names in its place; the word before it is then the current one."""
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
