"""A case: a folder below tests/cases (its README says what may be in it)."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from krm_fn.inputs.config_model import Options
from krm_fn.inputs.model import Key
from tests.case_suite.manifests import documents
from tests.case_suite.reduced import expanded

CASES = Path(__file__).parent.parent / "cases"

_OPTIONS = {"domain", "gateway", "provider", "default-namespace"}
_HARNESS = {"exit", "text-only"}


class Case(NamedTuple):
    """options: of the command line, as written; exit: status of a run that writes resources; text_only: YAML says
    what JSON cannot.
    """

    name: str
    folder: Path
    input: str
    config: str
    reference: Path | None
    options: tuple[tuple[str, str], ...]
    exit: int
    text_only: bool

    @property
    def expected(self) -> Path:
        return self.folder / "expected.yaml"

    @property
    def diagnostics(self) -> Path:
        return self.folder / "diagnostics.txt"

    @property
    def outputs(self) -> list[str]:
        """Return the documents that come out, each in full."""
        return list(expanded(tuple(documents(self.input)), self.expected.read_text()))

    @property
    def succeeds(self) -> bool:
        return self.expected.exists()

    @property
    def embeds_config(self) -> bool:
        """Whether a stream can carry the configuration as one of its documents."""
        return "kind: ExpandGateway\n" in self.config

    @property
    def disposition(self) -> str:
        found = re.search(r"^ *inputs: *(\w+)", self.config, re.MULTILINE)
        return found[1] if found else "Auto"

    def parsed_options(self) -> Options:
        given = dict(self.options)
        gateway = given.get("gateway", "")
        return Options(
            given.get("domain", ""),
            Key(*gateway.split("/")) if gateway else None,
            given.get("provider", ""),
            given.get("default-namespace", ""),
        )

    def flags(self) -> list[str]:
        return [word for key, value in self.options for word in (f"--{key}", value)]


def load(name: str) -> Case:
    """Read the case of that name, whatever its subject."""
    folder = folders()[name]
    path = folder / "options.yaml"
    options: dict[str, Any] = yaml.safe_load(path.read_text()) if path.exists() else {}
    assert options.keys() <= _OPTIONS | _HARNESS, folder
    reference = folder / "reference.yaml"
    config = folder / "config.yaml"
    return Case(
        name,
        folder,
        (folder / "input.yaml").read_text(),
        config.read_text() if config.exists() else "",
        reference if reference.exists() else None,
        tuple((key, value) for key, value in options.items() if key in _OPTIONS),
        options.get("exit", 0),
        options.get("text-only", False),
    )


def all_cases() -> list[Case]:
    return [load(name) for name in sorted(folders())]


@cache
def folders() -> dict[str, Path]:
    """Find the folder of each case by its name."""
    found = [path.parent for path in CASES.glob("*/*/input.yaml")]
    by_name = {folder.name: folder for folder in found}
    assert len(by_name) == len(found), "two cases of one name"
    return by_name
