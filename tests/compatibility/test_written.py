"""What we write is what Go's readers have read back, type and value, when the table was recorded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from krm_fn.resource import AmbiguousScalar
from krm_fn.wire.parse.yaml import compose
from krm_fn.wire.tree.construct import construct
from krm_fn.wire.tree.objects import same
from krm_fn.yaml_text.block import dump
from tests.compatibility.test_scalars import ROWS as SCALARS
from tests.compatibility.written import documents

ROWS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "written.json").read_text("utf-8"))


def test_every_scalar_and_several_hundred_other_strings_are_written() -> None:
    values = [row["value"] for row in ROWS]
    scalars = {row["scalar"] for row in SCALARS}
    assert scalars <= {value for value in values if isinstance(value, str)}
    assert sum(isinstance(value, str) for value in values) > len(scalars) + 300


def test_what_go_has_read_back_is_what_is_written() -> None:
    assert [row for row in ROWS if documents(row["value"])[1] != row["text"]] == []


def test_what_is_written_reads_back() -> None:
    wrong = []
    for row in ROWS:
        root = compose(row["text"])
        if root is None or not same(construct(root), documents(row["value"])[0]):
            wrong.append(row)
    assert wrong == []


@pytest.mark.parametrize("word", ["on", "012", "1e3", "2001-01-01"])
def test_a_key_that_stood_without_quotes_gets_none(word: str) -> None:
    """A name that is text may have been written before, in the quotes that it needs."""
    assert dump({word: 1}) == f'"{word}": 1\n'
    root = compose(f"{word}: 1\n")
    assert root is not None
    assert dump(construct(root)) == f"{word}: 1\n"
    assert dump({AmbiguousScalar(word): {AmbiguousScalar(word): 1}}) == f"{word}:\n  {word}: 1\n"


def test_a_text_is_written_alike_whatever_was_written_before() -> None:
    assert dump({"a\nb": 1}) == '"a\\nb": 1\n'
    assert dump({"k": "a\nb"}) == "k: |-\n  a\n  b\n"


def test_in_flow_collections_a_question_mark_is_quoted() -> None:
    """Go's readers end a plain scalar there."""
    assert documents("a?b")[1].splitlines()[-1] == 'flow: ["a?b", {"a?b": "a?b"}]'
