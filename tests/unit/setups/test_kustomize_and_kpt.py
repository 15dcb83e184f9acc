"""The set-ups of kustomize and kpt: what the pages and the README show is what ``krm-fn init`` writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from krm_fn.setups.catalog import SETUPS, content

ROOT = Path(__file__).parents[3]

_SHOWN = re.compile(r"^`([^`\n]+)`[^\n]*:\n\n```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A line that begins with a file's name and ends with a colon, and the code below it."""


@pytest.mark.parametrize(
    ("host", "shown"),
    [("kustomize", {"kustomization.yaml", "function-config.yaml"}), ("kpt", {"Kptfile", "function-config.yaml"})],
)
def test_the_page_shows_what_is_written(host: str, shown: set[str]) -> None:
    page = (ROOT / f"docs/hosts/{host}.md").read_text()
    setup = SETUPS[host]
    written = {file.path: content(file) for file in setup.chosen(container=False)}
    texts = dict(_SHOWN.findall(page))
    assert texts.keys() == shown
    assert texts == {name: written[name] for name in shown}
    assert setup.image in page


@pytest.mark.parametrize(
    ("heading", "host", "name"), [("kustomize", "kustomize", "function-config.yaml"), ("kpt", "kpt", "Kptfile")]
)
def test_the_readme_shows_what_is_written(heading: str, host: str, name: str) -> None:
    section = (ROOT / "README.md").read_text().partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    (block,) = re.findall(r"^```yaml\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    (text,) = [content(file) for file in SETUPS[host].chosen(container=False) if file.path == name]
    assert text.endswith(block)


def test_the_two_forms_differ_in_how_krm_fn_is_run_alone() -> None:
    for host in ("kustomize", "kpt"):
        forms = [
            {file.path: content(file, "IMAGE") for file in SETUPS[host].chosen(container=container)}
            for container in (False, True)
        ]
        assert forms[0].keys() == forms[1].keys()
        assert len([path for path in forms[0] if forms[0][path] != forms[1][path]]) == 1
