"""What a small run does not import: start-up is paid at every save (docs/performance.md)."""

from __future__ import annotations

import subprocess
import sys

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
