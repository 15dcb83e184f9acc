"""The runbook's prose stands in the docs too, and its commands are what a shell takes."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from krm_fn.documents.rendering import read

ROOT = Path(__file__).parents[3]
RUNBOOKS = sorted((Path(__file__).parent / "expected").glob("*/runbook.md"))


TEMPLATE = read("migration", "runbook.md.j2")
PROSE = [text for text in TEMPLATE[TEMPLATE.index("## ") :].split("\n\n") if "{{" not in text and "#" not in text]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def test_each_step_has_prose() -> None:
    assert len(PROSE) == 9


@pytest.mark.parametrize("prose", PROSE, ids=lambda prose: prose[:20])
def test_prose_is_in_the_docs(prose: str) -> None:
    assert _one_line(prose) in _one_line((ROOT / "docs/migrate.md").read_text())


def test_titles_are_in_the_docs() -> None:
    titles = re.findall(r"^## (\d\. .*)$", TEMPLATE, re.MULTILINE)
    assert re.findall(r"^### (\d\. .*)$", (ROOT / "docs/migrate.md").read_text(), re.MULTILINE) == titles


def _commands(runbook: Path) -> str:
    return "".join(re.findall(r"^```sh\n(.*?)^```$", runbook.read_text(), re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("runbook", RUNBOOKS, ids=lambda path: path.parent.name)
def test_commands_are_a_shell_s(runbook: Path) -> None:
    checked = subprocess.run(["sh", "-n"], input=_commands(runbook), text=True, capture_output=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.parametrize("runbook", RUNBOOKS, ids=lambda path: path.parent.name)
def test_patches_are_json(runbook: Path) -> None:
    patches = [
        words[words.index("-p") + 1]
        for line in _commands(runbook).splitlines()
        if " -p " in line and (words := shlex.split(line))
    ]
    assert len(patches) > 5
    for patch in patches:
        assert isinstance(json.loads(patch), list | dict)
