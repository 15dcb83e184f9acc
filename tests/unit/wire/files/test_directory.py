from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.wire.files.directory import read_paths

if TYPE_CHECKING:
    from pathlib import Path

A = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n"
B = "---\napiVersion: v1\nkind: Service\nmetadata: {name: b}"
C = '{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "c"}}\n'
CONFIG = "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: config}\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "sub" / ".git").mkdir(parents=True)
    files = {"b.yml": B, "a.yaml": A, "sub/c.json": C, "sub/.git/d.yaml": A, "note.txt": A, "values.yaml": "x: 1\n"}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def names(paths: list[str], report: Report, stdin: bytes | None = None) -> list[str]:
    package = read_paths(paths, report, stdin=stdin)
    return [r.name for r in package.resources] if package else []


def test_a_directory_is_read_in_order(tree: Path) -> None:
    report = Report()
    package = read_paths([str(tree)], report)
    assert package is not None
    assert [(r.name, r.origin.file) for r in package.resources] == [
        ("a", str(tree / "a.yaml")),
        ("b", str(tree / "b.yml")),
        ("c", str(tree / "sub" / "c.json")),
    ]
    assert [(d.code, d.severity, d.file) for d in report] == [("OFN122", "info", str(tree / "values.yaml"))]
    assert package.write(Changes(), []).decode() == A + B + "\n---\n" + C


def test_files_and_stdin(tree: Path) -> None:
    report = Report()
    assert names([str(tree / "b.yml"), "-", str(tree / "b.yml")], report, A.encode()) == ["b", "a"]
    assert list(report) == []


def test_a_kustomization_that_only_lists_is_followed(tree: Path) -> None:
    (tree / "kustomization.yaml").write_text("resources: [b.yml, sub]\ntransformers:\n- config.yaml\nnamePrefix: ''\n")
    (tree / "sub" / "Kustomization").write_text("resources: [c.json]\n")
    (tree / "config.yaml").write_text(CONFIG)
    report = Report()
    assert names([str(tree)], report) == ["b", "c", "config"]
    assert list(report) == []


@pytest.mark.parametrize(
    ("field", "named"),
    [
        ("namePrefix: x-", "namePrefix"),
        ("images: [{name: a}]", "images"),
        ("transformers: [b.yml]", "b.yml"),
        ("generators: [missing.yaml]", "missing.yaml"),
        ("resources: ['https://github.com/a/b']", "https://github.com/a/b"),
    ],
)
def test_a_kustomization_that_transforms_is_refused(tree: Path, field: str, named: str) -> None:
    (tree / "kustomization.yaml").write_text(field + "\n")
    report = Report()
    assert read_paths([str(tree)], report) is None
    (found,) = report
    assert found.code == "OFN602"
    assert f"({named})" in found.message
    assert found.remedy == f"kustomize build {tree} | krm-fn"


def test_what_cannot_be_read_names_path_and_reason(tree: Path) -> None:
    report = Report()
    assert read_paths([str(tree / "none.yaml")], report) is None
    assert [(d.code, d.message) for d in report] == [("OFN601", f"{tree / 'none.yaml'}: No such file or directory")]


def test_a_broken_file_names_its_path(tree: Path) -> None:
    (tree / "sub" / "broken.yaml").write_text("a: [\n")
    report = Report()
    assert read_paths([str(tree)], report) is None
    assert [(d.code, d.file, d.line) for d in report if d.severity == "error"] == [
        ("OFN101", str(tree / "sub" / "broken.yaml"), 2)
    ]


def test_a_kustomization_that_cannot_be_read(tree: Path) -> None:
    (tree / "kustomization.yaml").write_text("a: 1\na: 2\n")
    report = Report()
    assert read_paths([str(tree)], report) is None
    assert [d.code for d in report] == ["OFN102"]


def test_the_pipe_begins_with_the_outermost_kustomization(tree: Path) -> None:
    """What builds the inner one alone would lose the rest."""
    for name, text in (
        ("kustomization.yaml", "resources: [inner]\n"),
        ("inner/kustomization.yaml", "namePrefix: a-\n"),
    ):
        (tree / name).parent.mkdir(exist_ok=True)
        (tree / name).write_text(text)
    report = Report()
    assert read_paths([str(tree)], report, pipe=lambda directory: f"build '{directory}' and more") is None
    (found,) = report
    assert f"{tree}/inner/kustomization.yaml" in found.message
    assert found.remedy == f"build '{tree}' and more"
