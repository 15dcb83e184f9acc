"""Helm's set-ups: what their pages show is what ``krm-fn init`` writes, and the plugin is of this version."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from krm_fn import __version__
from krm_fn.setups.catalog import SETUPS, content

DOCS = Path(__file__).parents[3] / "docs/hosts"

_SHOWN = re.compile(r"^`([^`\n]+)`[^\n]*:\n\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A line that begins with a file's name and ends with a colon, and the code below it."""


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("helm3", {"post-render", "chart/templates/expand-gateway.yaml"}),
        ("helm4", {"krm-fn/plugin.yaml", "chart/templates/expand-gateway.yaml"}),
    ],
)
def test_shown_files_are_written_by_init(host: str, shown: set[str]) -> None:
    texts = dict(_SHOWN.findall((DOCS / f"{host}.md").read_text()))
    written = {file.path: content(file) for file in SETUPS[host].files}
    assert {name: texts.get(name) for name in shown} == {name: written[name] for name in shown}


def test_the_plugin_is_of_this_version() -> None:
    """Written out, because Helm installs from the checkout too."""
    plugin = next(file for file in SETUPS["helm4"].files if file.path == "krm-fn/plugin.yaml")
    assert f"\nversion: {__version__}\n" in content(plugin)


def test_the_script_is_executable() -> None:
    assert [file.path for file in SETUPS["helm3"].files if file.executable] == ["post-render"]
