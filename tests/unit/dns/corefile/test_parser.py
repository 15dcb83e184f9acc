"""The Corefile reader against the verdicts of CoreDNS's own parser (made by tests/go/corefile)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from krm_fn.dns.corefile.parser import Address, Corefile, Problem, address, has_variable, parse

HERE = Path(__file__).parent
TEXTS: dict[str, str] = json.loads((HERE / "corefile_texts.json").read_text(encoding="utf-8"))
VERDICTS: dict[str, dict[str, Any]] = json.loads((HERE / "corefile_verdicts.json").read_text(encoding="utf-8"))
# What the docstring of krm_fn.dns.corefile.parser says is read otherwise.
OTHERWISE = {"quote not closed without braces", "environment variable as a key"}
VARIABLE = re.compile(r"\{%.+?%\}|\{\$.+?\}")


def read(text: str) -> Corefile:
    corefile = parse(text)
    assert isinstance(corefile, Corefile), corefile
    return corefile


def problem(text: str) -> Problem:
    found = parse(text)
    assert isinstance(found, Problem)
    return found


def as_verdict(corefile: Corefile) -> list[dict[str, Any]]:
    """Words by plugin, variables empty: the Go program's form."""
    blocks = []
    for block in corefile.blocks:
        plugins: dict[str, list[list[str | int]]] = {}
        for directive in block.directives:
            words = plugins.setdefault(directive.name, [])
            words += [[VARIABLE.sub("", token.text), token.line] for token in directive.tokens]
        blocks.append({"keys": [VARIABLE.sub("", key) for key in block.keys], "plugins": plugins})
    return blocks


def test_every_text_has_a_verdict() -> None:
    assert TEXTS.keys() == VERDICTS.keys()
    assert sum(bool(verdict["error"]) for verdict in VERDICTS.values()) > 10


@pytest.mark.parametrize("name", sorted(TEXTS.keys() - OTHERWISE))
def test_reads_what_coredns_reads(name: str) -> None:
    corefile = parse(TEXTS[name])
    if VERDICTS[name]["error"]:
        assert isinstance(corefile, Problem)
    else:
        assert isinstance(corefile, Corefile)
        assert as_verdict(corefile) == VERDICTS[name]["blocks"]


def test_a_quote_that_is_never_closed_is_refused() -> None:
    name = "quote not closed without braces"
    assert not VERDICTS[name]["error"]
    assert problem(TEXTS[name]) == Problem("the quote that opens here is not closed", 3, 5)


def test_a_key_that_is_a_variable_stays() -> None:
    name = "environment variable as a key"
    assert VERDICTS[name]["blocks"] == []
    assert read(TEXTS[name]).blocks[0].keys == ("{$ZONE}",)


@pytest.mark.parametrize(
    ("name", "line", "column"),
    [
        ("brace missing at the end", 1, 3),
        ("two glued braces", 2, 30),
        ("one-line block with a plugin", 1, 30),
        ("two braces on one line", 4, 7),
        ("quote not closed", 2, 9),
        ("comma before the brace", 1, 1),
        ("snippet without braces", 2, 1),
        ("snippet twice", 4, 5),
        ("snippet that imports itself", 2, 5),
        ("snippets in a circle", 8, 13),
        ("import without a name", 2, 5),
        ("import with two names", 5, 14),
        ("carriage returns alone", 1, 6),
    ],
)
def test_problems_have_a_place(name: str, line: int, column: int) -> None:
    found = problem(TEXTS[name])
    assert (found.line, found.column) == (line, column)
    assert found.message


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_words_and_comments_are_where_they_say(name: str) -> None:
    text = TEXTS[name]
    corefile = parse(text)
    if isinstance(corefile, Problem):
        return
    for token in corefile.tokens:
        written = text[token.start : token.end]
        assert token.line == text.count("\n", 0, token.start) + 1
        assert written == written.strip()
        if written.startswith('"'):
            assert written[1:-1].replace('\\"', '"') == token.text
        else:
            assert written.partition("#")[0].replace("\r", "") == token.text
    for comment in corefile.comments:
        assert text.startswith(comment.text, comment.start)
        assert comment.text.startswith("#")


def test_a_snippets_words_tell_the_import_that_brought_them() -> None:
    text = "(b) {\n  log\n}\n(a) {\n  import b\n}\n. {\n  import a\n  errors\n}\n"
    log, errors = read(text).blocks[0].directives
    assert text[log.tokens[0].start : log.tokens[0].end] == "log"
    assert [text[:end].rpartition("\n")[2].strip() for end in log.tokens[0].via] == ["import a", "import b"]
    assert errors.tokens[0].via == ()


def test_imports_of_files_are_listed() -> None:
    assert tuple(one.pattern for one in read(TEXTS["files imported"]).imports) == (
        "custom/*.server",
        "custom/*.override",
        "custom/*.server",
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (".", Address("", "53")),
        (".:53", Address("", "53")),
        (":1053", Address("", "1053")),
        (".:{$PORT}", Address("", "{$PORT}")),
        ("{$ZONE}:53", Address("{$zone}", "53")),
        ("{$ZONE:PORT}", Address("{$zone:port}", "53")),
        ("Example.ORG.", Address("example.org", "53")),
        ("dns://example.org:1053", Address("example.org", "1053")),
        ("tls://.", Address("", "853")),
        ("https://example.org", Address("example.org", "443")),
        ("grpc://.:5443", Address("", "5443")),
        ("foo://example.org", Address("foo://example.org", "53")),
        ("10.0.0.0/8", Address("10.0.0.0/8", "53")),
    ],
)
def test_keys(key: str, expected: Address) -> None:
    assert address(key) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("{$A}", True), ("x{%A%}y", True), ("{$}", False), ("{$A", False), ("%{A}%", False), ("A", False)],
)
def test_has_variable(text: str, *, expected: bool) -> None:
    assert has_variable(text) is expected
