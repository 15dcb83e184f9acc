"""Argo CD's set-up says what the program does, and its page shows what the set-up says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from krm_fn.entrypoints.argocd import PARAMETERS
from krm_fn.setups.catalog import ARGOCD, content

PAGE = Path(__file__).parents[3] / "docs/hosts/argocd.md"
TEXTS = {file.path: content(file, ARGOCD.image) for file in ARGOCD.files}
PLUGINS = {path: yaml.safe_load(text) for path, text in TEXTS.items() if "/plugin" in path}


@pytest.mark.parametrize("path", PLUGINS)
def test_each_plugin_announces_the_parameters_and_discovers_nothing(path: str) -> None:
    spec = PLUGINS[path]["spec"]
    assert tuple(parameter["name"] for parameter in spec["parameters"]["static"]) == PARAMETERS
    assert spec.keys() == {"generate", "parameters"}


def test_each_plugin_has_a_name_of_its_own() -> None:
    names = [plugin["metadata"]["name"] for plugin in PLUGINS.values()]
    assert sorted(names) == ["krm-fn", "krm-fn-helm", "krm-fn-kustomize"]


def test_the_application_names_a_plugin_and_gives_known_parameters() -> None:
    plugin = yaml.safe_load(TEXTS["application.yaml"])["spec"]["source"]["plugin"]
    assert plugin["name"] in [plugin["metadata"]["name"] for plugin in PLUGINS.values()]
    assert {parameter["name"] for parameter in plugin["parameters"]} <= set(PARAMETERS)


def test_what_the_page_shows_is_what_is_written() -> None:
    shown = re.findall(r"^```(?:yaml|dockerfile)\n(.*?)^```", PAGE.read_text(), re.MULTILINE | re.DOTALL)
    of_others = [block for block in shown if not any(block in text for text in TEXTS.values())]
    assert [block.splitlines()[1] for block in of_others] == [
        "  kustomize.buildOptions: --enable-alpha-plugins --enable-exec"
    ]
    assert len(shown) > len(of_others)


def test_every_file_is_on_the_page() -> None:
    page = PAGE.read_text()
    assert [path for path in TEXTS if f"`{path}`" not in page and not path.startswith("app/")] == []
