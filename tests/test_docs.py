"""Generated reference pages are what the program's lists say now, and docs name only what exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from krm_fn.diagnostics.catalog import CATALOG
from tools.generate_docs import DOCS, PAGES

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", PAGES)
def test_generated_page_is_current(name: str) -> None:
    assert (DOCS / name).read_text() == PAGES[name](), "python -m tools.generate_docs"


@pytest.mark.parametrize("path", [*DOCS.glob("**/*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"], ids=str)
def test_codes_in_docs_exist(path: Path) -> None:
    named = set(re.findall(r"OFN\d{3}", path.read_text()))
    assert named <= set(CATALOG)


@pytest.mark.parametrize("path", [*DOCS.glob("**/*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"], ids=str)
def test_links_to_files_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text()):
        assert (path.parent / target).exists(), f"{path}: {target}"


def test_catalogue_entries_are_whole_sentences() -> None:
    for entry in CATALOG.values():
        assert entry.meaning.endswith("."), entry.code
        assert entry.remedy.endswith((".", '"')), entry.code
