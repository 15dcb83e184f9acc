"""What a person is told about wrong input, word for word: `messages.txt` is there to be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from krm_fn.diagnostics.catalog import CATALOG
from tests.unit.inputs.making import read
from tests.unit.inputs.message_cases import CASES

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Diagnostic

_EXPECTED = Path(__file__).with_name("messages.txt")


def _shown(d: Diagnostic) -> str:
    own = f"\n    > {d.remedy}" if d.remedy != CATALOG[d.code].remedy else ""
    return f"{d.severity} {d.code} {d.file or '-'}: {d.message}{own}\n"


def render(name: str) -> str:
    """A case as messages.txt shows it."""
    objects, rest = CASES[name]
    inputs, diagnostics = read(*objects, **rest)
    counts = f"{len(inputs.gateways)} Gateways, {len(inputs.functions)} Functions" if inputs else "nothing to plan"
    return f"## {name}: {counts}\n" + "".join(map(_shown, diagnostics))


def _sections() -> dict[str, str]:
    parts = _EXPECTED.read_text(encoding="utf-8").split("## ")[1:]
    return {part.partition(":")[0]: "## " + part.rstrip("\n") + "\n" for part in parts}


@pytest.mark.parametrize("name", CASES)
def test_messages(name: str) -> None:
    assert render(name) == _sections().get(name, "")


def test_no_expectation_is_left_over() -> None:
    assert set(_sections()) == set(CASES)
