"""``kpt/``: krm-fn described as kpt's function catalogue wants it, and its examples as tests.

https://github.com/kptdev/krm-functions-catalog. `--update-cases` writes what an example is to come to anew.
"""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
import yaml

import krm_fn
from krm_fn.setups.catalog import KPT, content
from tests.hosts.conftest import ROOT, Host, run
from tests.hosts.tree import files

if TYPE_CHECKING:
    from pathlib import Path

CATALOGUE = ROOT / "kpt"
EXAMPLES = sorted(path.parent for path in CATALOGUE.glob("examples/*/Kptfile"))


def _git(package: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=kpt", "-c", "user.email=kpt@example.com", "-c", "core.autocrlf=false")
    done = run(["git", *identity, *arguments], cwd=package)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_an_example_renders_as_expected_and_twice(
    kpt: Host, image: str, example: Path, tmp_path: Path, update_cases: bool
) -> None:
    package = tmp_path / example.name
    shutil.copytree(example, package, ignore=shutil.ignore_patterns(".expected"))
    _git(package, "init", "--quiet")
    _git(package, "add", "--all")
    _git(package, "commit", "--quiet", "--message", "before")
    render = ("fn", "render", package, "--image-pull-policy=IfNotPresent", f"--results-dir={tmp_path}/results")
    done = kpt.run(*render)
    assert done.returncode == 0, done.stderr
    _git(package, "add", "--all")
    changed = _git(package, "diff", "--cached", "--no-color")
    results = (tmp_path / "results/results.yaml").read_text()
    if update_cases:
        (example / ".expected/diff.patch").write_text(changed)
        (example / ".expected/results.yaml").write_text(results)
    assert changed == (example / ".expected/diff.patch").read_text()
    assert results == (example / ".expected/results.yaml").read_text()
    once = files(package)
    assert kpt.run(*render).returncode == 0
    assert files(package) == once


def test_the_simple_example_is_what_init_writes() -> None:
    image = KPT.image
    for file in KPT.chosen(container=True):
        assert (CATALOGUE / "examples/krm-fn-simple" / file.path).read_text() == content(file, image)


def test_metadata_names_what_is_there() -> None:
    metadata = yaml.safe_load((CATALOGUE / "metadata.yaml").read_text())
    assert set(metadata) == {"image", "description", "tags", "sourceURL", "examplePackageURLs", "license"}
    assert metadata["image"] == "krm-fn"
    assert metadata["tags"] == ["mutator"]
    assert [CATALOGUE / name for name in metadata["examplePackageURLs"]] == EXAMPLES
    assert (CATALOGUE / metadata["sourceURL"] / "pyproject.toml").exists()


def test_readme_has_the_catalogues_order_and_the_current_version() -> None:
    readme = (CATALOGUE / "README.md").read_text()
    assert re.findall(r"(?m)^## (.*)$", readme) == ["Overview", "Usage", "FunctionConfig", "Examples"]
    assert set(re.findall(r"krm-fn:(\d\S*)", readme)) == {krm_fn.__version__}
    for example in EXAMPLES:
        assert f"examples/{example.name}/" in readme
        assert (example / "README.md").exists()
        assert yaml.safe_load((example / ".expected/config.yaml").read_text()) == {"testType": "render", "exitCode": 0}
