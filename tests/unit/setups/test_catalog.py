"""The catalogue of set-ups and the files beside it name each other, and are installed with the package."""

from __future__ import annotations

import tomllib
from pathlib import Path, PurePosixPath

import pytest

import krm_fn.setups.catalog
from krm_fn.setups.catalog import SETUPS, Setup

ROOM = Path(krm_fn.setups.catalog.__file__).parent
ROOT = ROOM.parents[1]
STORED = {
    path.relative_to(ROOM).as_posix()
    for path in ROOM.rglob("*")
    if path.is_file() and path.suffix not in (".py", ".pyc")
}


def test_every_file_is_used_and_every_file_used_is_there() -> None:
    assert {file.source for setup in SETUPS.values() for file in setup.files} == STORED


@pytest.mark.parametrize("setup", SETUPS.values(), ids=SETUPS)
@pytest.mark.parametrize("container", [False, True])
def test_no_path_is_written_twice(setup: Setup, container: bool) -> None:
    paths = [file.path for file in setup.chosen(container=container)]
    assert len(set(paths)) == len(paths)
    assert not [path for path in paths if path.startswith("/") or ".." in path]


def test_every_file_is_package_data() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        patterns = tomllib.load(file)["tool"]["setuptools"]["package-data"]["krm_fn"]
    missing = [name for name in STORED if not any(PurePosixPath(f"setups/{name}").match(p) for p in patterns)]
    assert missing == []
