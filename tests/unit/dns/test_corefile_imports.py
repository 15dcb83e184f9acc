"""The text of a Corefile with the files that it imports."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krm_fn.dns.corefile.assumed import assumed_corefile
from krm_fn.dns.corefile.imports import Expanded, expand_imports
from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.corefile.words import words

FILES = {"b.override": "log\nerrors", "a.override": "rewrite name a b", "x.server": "x.io {\n    whoami\n}\n"}


def expanded(text: str, files: dict[str, str] = FILES) -> Expanded:
    read = parse(text)
    assert isinstance(read, Corefile)
    return expand_imports(text, read, files)


def plugins(text: str) -> list[list[tuple[str, ...]]]:
    read = parse(text)
    assert isinstance(read, Corefile)
    return [list(map(words, block.directives)) for block in read.blocks]


@pytest.mark.parametrize(
    "statement",
    [
        "import custom/*.override",
        "import\tcustom/*.override",
        'import "custom/*.override"',
        '"import" custom/*.override',
        "import custom/*.override # all",
        "import /etc/coredns/custom/*.override",
    ],
)
def test_an_import_however_it_is_written(statement: str) -> None:
    text = expanded(f". {{\n    {statement}\n    whoami\n}}\n").text
    assert plugins(text) == [[("rewrite", "name", "a", "b"), ("log",), ("errors",), ("whoami",)]]


@pytest.mark.parametrize(
    "line",
    ["# import custom/*.override", "log import custom/*.override", "import custom/*.other"],
)
def test_a_line_that_imports_no_file(line: str) -> None:
    corefile = f". {{\n    {line}\n    import custom/*.override\n}}\n"
    assert expanded(corefile).text.startswith(f". {{\n    {line}\n")


def test_a_snippet_that_is_imported_twice_holds_the_files_once() -> None:
    corefile = "(all) {\n    import *.override\n}\na {\n    import all\n}\nb {\n    import all\n}\n"
    text = expanded(corefile).text
    assert text.count("rewrite") == 1
    both = [("rewrite", "name", "a", "b"), ("log",), ("errors",)]
    assert plugins(text) == [both, both]


def test_every_offset_leads_to_the_file_that_has_it() -> None:
    corefile = ".:53 {\n    import *.override\n}\nimport *.server\n"
    joined = expanded(corefile)
    sources = {"": corefile, **FILES}
    for word in ("rewrite", "log", "errors", "whoami", ".:53"):
        file, offset = joined.place(joined.text.index(word))
        assert sources[file][offset:].startswith(word)


@given(st.lists(st.sampled_from([".", "{\n", "}\n", "import *.override\n", "import *.server\n", "log\n", "# x\n"])))
def test_without_the_files_the_text_stays(parts: list[str]) -> None:
    text = " ".join(parts)
    read = parse(text)
    if isinstance(read, Corefile):
        assert expand_imports(text, read, {}).text == text


def test_the_assumed_corefile_imports_only_where_there_are_keys() -> None:
    assert "import" not in assumed_corefile("cluster.local")
    assert plugins(expanded(assumed_corefile("cluster.local", [".override"])).text)[1] == [("whoami",)]
