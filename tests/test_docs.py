"""Generated reference pages are what the program's lists say now, and docs name only what exists."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli
from krm_fn.diagnostics.catalog import CATALOG
from tests.test_architecture import ROOMS
from tools.generate_docs import DOCS, PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent

WRITTEN = sorted([*ROOT.glob("*.md"), *DOCS.glob("**/*.md"), *ROOT.glob("tests/**/*.md"), *ROOT.glob("kpt/**/*.md")])
"""Pages that people read."""


@pytest.mark.parametrize("name", PAGES)
def test_generated_page_is_current(name: str) -> None:
    assert (DOCS / name).read_text() == PAGES[name](), "python -m tools.generate_docs"


each = pytest.mark.parametrize("path", WRITTEN, ids=lambda path: str(path.relative_to(ROOT)))


@each
def test_a_merge_left_nothing_behind(path: Path) -> None:
    assert re.findall(r"^(?:<{7}|={7}|>{7})(?: .*)?$", path.read_text(), re.MULTILINE) == []


@each
def test_codes_in_docs_exist(path: Path) -> None:
    named = set(re.findall(r"OFN\d{3}", path.read_text()))
    assert named <= set(CATALOG)


@each
def test_links_lead_somewhere(path: Path) -> None:
    """To a file, and to a heading of it."""
    for file, anchor in re.findall(r"\]\(([^)#:]*)(?:#([^)]*))?\)", path.read_text()):
        target = path.parent / file if file else path
        assert target.exists(), file
        assert not anchor or anchor in _anchors(target), f"{file}#{anchor}"


def _anchors(path: Path) -> set[str]:
    """Of the headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", path.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@each
def test_files_that_are_named_exist(path: Path) -> None:
    """In backquotes, from the repository's root; what make builds is left out."""
    tops = {entry.name for entry in ROOT.iterdir()} - {".tools", "dist"}
    named = re.findall(r"`([\w.-]+/[\w./-]*)`", path.read_text())
    assert [name for name in named if name.split("/")[0] in tops and not (ROOT / name).exists()] == []


@each
def test_commands_have_the_options_that_they_are_shown_with(path: Path) -> None:
    for name, given in _commands(path.read_text()):
        assert name in cli.commands, name
        known = {option for param in cli.commands[name].params for option in (*param.opts, *param.secondary_opts)}
        assert {word.partition("=")[0] for word in given} <= known, name


def _commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each command of krm-fn in a line of a shell session, and its options."""
    for line in re.findall(r"^\$ ((?:.*\|\n)*.*)$", text, re.MULTILINE):
        for part in line.partition(" #")[0].split("|"):
            words = part.split()
            if "krm-fn" in words[:-1] and words[0] in ("krm-fn", "ARGOCD_APP_NAMESPACE=shop"):
                name, *rest = words[words.index("krm-fn") + 1 :]
                yield name, [word for word in rest if word.startswith("-") and word != "-"]


def test_the_way_of_a_name_is_shown_as_it_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = re.search(r"^\$ krm-fn (resolve .*)\n((?:.+\n)+)```", (DOCS / "resolve.md").read_text(), re.MULTILINE)
    assert shown is not None
    monkeypatch.chdir(ROOT)
    assert CliRunner().invoke(cli, shown[1].split()).stdout == shown[2]


def test_the_route_table_is_shown_as_it_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its first lines, less the last column."""
    shown = re.search(r"^(FUNCTION .*\n(?:.+\n)+)\.\.\.\n```", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert shown is not None
    monkeypatch.chdir(ROOT)
    printed = CliRunner().invoke(cli, ["routes", "."]).stdout.splitlines()
    for line, whole in zip(shown[1].splitlines(), printed, strict=False):
        assert whole.startswith(f"{line} ")


def test_the_gateway_that_lives_elsewhere_lets_in_functions(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As the README describes it, no hostname of a Function answers 404."""
    section = (ROOT / "README.md").read_text().partition("\n## Gateways that live elsewhere\n")[2]
    spec = section.partition("```yaml\n")[2].partition("```")[0]
    head = "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: config}\n"
    (tmp_path / "config.yaml").write_text(head + spec)
    monkeypatch.chdir(ROOT)
    done = CliRunner().invoke(cli, ["routes", "example/functions", "--config", str(tmp_path / "config.yaml")])
    assert done.exit_code == 0
    assert "http://function-sample.default.ofn.io:80/default/function-sample" in done.stdout
    assert set(re.findall(r"^\w+ (OFN\d+):", done.stderr, re.MULTILINE)) == {"OFN205"}


def test_the_diagnostic_of_the_readme_is_the_catalogues() -> None:
    shown = re.search(r"^error (OFN\d+): .*\n  at  .*\n  fix (.*)$", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert shown is not None
    assert shown[2] == CATALOG[shown[1]].remedy


def test_the_page_of_the_house_has_every_room_in_order() -> None:
    rows = re.findall(r"^\| `([\w/]+?)(?:\.py|/)` \|", (DOCS / "architecture.md").read_text(), re.MULTILINE)
    assert tuple(rows) == ROOMS[:-1], "but for __main__"


def test_catalogue_entries_are_whole_sentences() -> None:
    for entry in CATALOG.values():
        assert entry.meaning.endswith("."), entry.code
        assert entry.remedy.endswith((".", '"')), entry.code
