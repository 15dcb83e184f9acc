"""The house keeps its rooms: who may import whom, and who owns which library (docs/architecture.md)."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent / "krm_fn"

ROOMS = (
    "typed",
    "digests",
    "printable",
    "constants",
    "generated",
    "json_text",
    "patterns",
    "gotemplate",
    "resource",
    "changes",
    "relevance",
    "yaml_text",
    "diagnostics/codes",
    "diagnostics",
    "documents",
    "wire/tree",
    "wire/parse",
    "wire/edit",
    "wire/packages",
    "wire/reading",
    "wire/files",
    "presets",
    "inputs/validation",
    "inputs",
    "gatewayapi",
    "plan/model",
    "plan/site",
    "plan/hostnames",
    "plan/listeners",
    "plan/backends",
    "plan/routes",
    "plan/dns",
    "plan/conventions",
    "plan/controller",
    "plan/compatibility",
    "plan/entry",
    "plan/attachment",
    "plan/gateways",
    "plan/functions",
    "plan/steps",
    "dns/corefile",
    "dns/patch",
    "emit",
    "pipeline",
    "dns/resolve",
    "views",
    "entrypoints",
    "entrypoints/live_dns",
    "setups",
    "migration",
    "api",
    "cli",
    "__main__",
)
"""From the foundation up: a room imports only itself and rooms before it, so that there is no circle.

A room is a folder, and each file that lies directly in krm_fn, in `plan` or in `wire`.
"""

OPEN = {"plan", "wire"}
"""Folders that hold rooms."""

MAX_FILES = 20
"""In one folder, so that a newcomer finds a file by looking."""

WIRE_USERS = {"wire", "entrypoints", "api", "cli"}
"""`wire` is text; nobody between it and the edges may know that text exists."""

OWNERS = {
    "yaml": {"wire/parse/yaml.py"},
    "jsonschema": {"inputs/"},
    "referencing": {"inputs/"},  # jsonschema's own
    "click": {"cli/"},
    "jinja2": {"documents/rendering.py"},
}

STANDARD = {*sys.stdlib_module_names, "_sha2", "_sha256"}  # the one since Python 3.12, the other before


def _modules() -> list[Path]:
    return sorted(path for path in ROOT.rglob("*.py"))


def _room(path: Path) -> str:
    """The room of a file; of a package's own __init__.py, the folder."""
    inner = path.relative_to(ROOT)
    folder = "" if str(inner.parent) == "." else str(inner.parent)
    if inner.name == "__init__.py":
        return folder or "__init__"
    return str(inner.with_suffix("")) if folder in {"", *OPEN} else folder


def _area(path: Path) -> str:
    """The outermost folder, or the file in krm_fn."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@cache
def _rooms_by_module() -> dict[str, str]:
    return {".".join(("krm_fn", *path.relative_to(ROOT).with_suffix("").parts)): _room(path) for path in _modules()}


@cache
def _imports(path: Path) -> frozenset[str]:
    """Every module imported, at the top, inside functions and for type checking alike."""
    return frozenset(_import_names(path))


def _import_names(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            if (node.module or "").startswith("krm_fn"):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _rooms_imported(path: Path) -> set[str]:
    rooms = _rooms_by_module()
    return {rooms[name] for name in _imports(path) if name in rooms} - {_room(path)}


def _areas_imported(path: Path) -> set[str]:
    parts = [name.split(".") for name in _imports(path)]
    return {part[1] for part in parts if part[0] == "krm_fn" and len(part) > 1 and part[1] != "__version__"}


@pytest.mark.parametrize("path", _modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_point_downwards(path: Path) -> None:
    room = _room(path)
    if room == "__init__":
        assert _rooms_imported(path) == {"api"}, "the face for programs, when it is asked for"
        return
    if path.name == "__init__.py":
        assert not _rooms_imported(path)
        return
    allowed = set(ROOMS[: ROOMS.index(room)])
    assert _rooms_imported(path) <= allowed, f"{room} may import only {sorted(allowed)}"


def test_wire_is_known_to_the_edges_alone() -> None:
    users = {_area(path) for path in _modules() if "wire" in _areas_imported(path)}
    assert users == WIRE_USERS


def test_emit_sees_the_plan_and_not_the_inputs() -> None:
    """Its types may name an input record, for instance a merged Gateway; its code reads none."""
    for path in _modules():
        if _area(path) == "emit":
            seen = {name for name in _imports(path) if name.startswith("krm_fn.inputs")}
            assert all(name.startswith("krm_fn.inputs.model") for name in seen), path


@pytest.mark.parametrize("library", sorted(OWNERS))
def test_one_owner_a_library(library: str) -> None:
    users = {
        str(path.relative_to(ROOT))
        for path in _modules()
        if any(name.split(".")[0] == library for name in _imports(path))
    }
    assert users
    assert {
        u for u in users if not any(u == o or (o.endswith("/") and u.startswith(o)) for o in OWNERS[library])
    } == set()


def test_no_library_beside_the_declared_ones() -> None:
    found = {name.split(".")[0] for path in _modules() for name in _imports(path)} - STANDARD - {"krm_fn"}
    assert found == set(OWNERS)


def test_clock_environment_and_network_only_at_the_edges() -> None:
    edges = {"entrypoints", "cli"}
    outside = {"os", "time", "datetime", "socket", "urllib", "http", "subprocess", "random"}
    users = {
        str(path.relative_to(ROOT))
        for path in _modules()
        if _area(path) not in edges and {name.split(".")[0] for name in _imports(path)} & outside
    }
    finding = {
        "wire/files/directory.py",
        "wire/files/kustomization.py",
        "wire/files/loading.py",
        "wire/files/restrictor.py",
    }
    assert users <= finding, "files are found and read there; they take paths, no environment"


def test_one_file_opens_files_to_read() -> None:
    """What it refuses (links that lead outside, pipes, files without end) nobody else may open."""
    opening = {"open", "fdopen", "read_text", "read_bytes"}
    writing = {"cli/output_file.py"}
    packaged = {"inputs/validation/check.py", "documents/rendering.py"}  # importlib.resources: the program's own files
    users = {
        str(path.relative_to(ROOT))
        for path in _modules()
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in opening
    }
    assert users - writing - packaged == {"wire/files/loading.py"}


def test_one_writer_of_standard_output_and_of_files() -> None:
    """Python's own streams lose what a short write leaves. The other two modules put a stream in their place."""
    texts = {str(path.relative_to(ROOT)): path.read_text() for path in _modules()}
    streams = {path for path, text in texts.items() if "sys.stdout" in text or "sys.stderr" in text}
    assert streams == {"entrypoints/output.py", "cli/program.py", "cli/log_file.py"}
    words = ("open_file", "atomic=", "write_text(path", "write_bytes", '"wb"', '"xb"', '"w"', "O_WRONLY")
    files = {path for path, text in texts.items() if any(word in text for word in words)}
    assert files == {"cli/output_file.py", "cli/log_file.py"}


def test_every_room_is_named() -> None:
    files = [path for path in _modules() if path.name != "__init__.py"]
    assert {_room(path) for path in files} == set(ROOMS)


def test_folders_stay_small() -> None:
    counts = Counter(path.parent for path in _modules() if path.name != "__init__.py")
    assert {str(folder): count for folder, count in counts.items() if count > MAX_FILES} == {}


def test_files_and_functions_stay_small() -> None:
    for path in _modules():
        text = path.read_text()
        if not text.startswith('"""Generated from'):
            assert text.count("\n") <= 350, path
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef):
                    assert (node.end_lineno or 0) - node.lineno < 50, f"{path}: {node.name}"


def test_typing_is_asked_for_by_its_cheap_name() -> None:
    """`krm_fn.typed`: what `typing` costs would be paid at every save. Click imports it anyway."""
    users = {
        str(path.relative_to(ROOT))
        for path in _modules()
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.ImportFrom) and node.module == "typing" and _area(path) != "cli"
    }
    assert users == set(), "import it from krm_fn.typed, or where it is needed: in a function, under TYPE_CHECKING"


def test_unit_tests_follow_the_rooms() -> None:
    unit = Path(__file__).parent / "unit"
    rooms = {path.parent.relative_to(unit) for path in unit.rglob("test_*.py")}
    assert [str(room) for room in rooms if not (ROOT / room).is_dir()] == ["case_suite"]
