"""docs/hosts/claims.md: each claim has a number of its own, and a test that exists or a reason."""

from __future__ import annotations

import ast
import re
from collections import Counter

import pytest

from tests.hosts.conftest import ROOT

ROWS = re.findall(r"^\| *(\w\d+) *\|(.*)\|$", (ROOT / "docs/hosts/claims.md").read_text(), re.MULTILINE)


def test_numbers_are_given_once() -> None:
    assert [number for number, count in Counter(number for number, _ in ROWS).items() if count > 1] == []


@pytest.mark.parametrize(("number", "row"), ROWS, ids=[number for number, _ in ROWS])
def test_the_test_exists(number: str, row: str) -> None:
    cells = re.split(r"(?<!\\)\|", row)
    assert len(cells) == 3, number
    assert len(cells[2].strip()) > 10, number
    for path, name in re.findall(r"(tests/[\w/]+\.py)::(\w+)", cells[2]):
        tree = ast.parse((ROOT / path).read_text())
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
