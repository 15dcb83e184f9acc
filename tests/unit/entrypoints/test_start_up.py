"""What a small run does not import: start-up is paid at every save (docs/performance.md)."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.bench.inputs import functions, resource_list

RUN = (
    "import sys; before = set(sys.modules); from krm_fn.entrypoints.krm import main; main();"
    "print(*set(sys.modules) - before, sep='\\n', file=sys.stderr)"
)


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """Modules that ten plain Functions need, beside those that the environment's .pth files import."""
    data = resource_list(functions(10)).encode()
    run = subprocess.run([sys.executable, "-c", RUN], input=data, capture_output=True, check=True)
    assert run.stdout.count(b"kind: HTTPRoute") == 10
    return set(run.stderr.decode().splitlines())


def test_libraries_stay_on_the_shelf(imported: set[str]) -> None:
    dear = {"click", "dataclasses", "difflib", "hashlib", "jinja2", "jsonschema", "pathlib", "typing", "yaml"}
    assert "krm_fn.pipeline" in imported
    assert imported & dear == set()


def test_other_ways_in_and_features_that_are_not_used_stay_there_too(imported: set[str]) -> None:
    rooms = ("cli", "dns.resolve", "migration", "setups", "views")
    features = (
        *("dns.corefile", "dns.patch.coredns_custom", "gotemplate.parse", "inputs.validation.explanation"),
        *("plan.controller", "plan.listeners.access", "plan.routes.external_names", "plan.routes.references"),
        *("wire.edit.block_edit", "wire.packages.rewrite", "wire.parse.yaml"),
    )
    unused = tuple(f"krm_fn.{name}" for name in rooms + features)
    assert {name for name in imported if name.startswith(unused)} == set()
    assert all(find_spec(name) for name in unused)
