"""What nobody reads is not judged: a slip leaves byte for byte on every road, and --strict reports it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest
import yaml

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, expand_package, respond, write
from krm_fn.wire.files.directory import read_paths
from tests.unit.wire.packages.slips import SECRET, TEXTS, Slip, slips

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIST = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"
KINDS = sorted(TEXTS)
ROADS = ("stream", "stream with comments", "ResourceList", "ResourceList with comments", "indented ResourceList")


def _slips(kind: str) -> list[Slip]:
    return [slip for slip in slips() if slip.name.startswith(kind)]


def _on(road: str, text: str) -> str:
    """The text between two neighbours."""
    if road == "stream":
        return f"{SECRET}---\n{text}---\n{SECRET}"
    if road == "stream with comments":
        return (
            f"# one\n---\n# Source: chart/templates/a.yaml\n{SECRET}---\n# Source: b.yaml\n{text}# end\n---\n{SECRET}"
        )
    remark = "  # a remark\n" if "comments" in road else ""
    column = 2 if road.startswith("indented") else 0
    return LIST + "".join(remark + _item(one, column) for one in (SECRET, text, SECRET))


def _item(text: str, column: int) -> str:
    margin = " " * column
    lines = [f"{margin}  {line}" if line else "" for line in text.splitlines()]
    return f"{margin}- {lines[0][column + 2 :]}\n" + "".join(f"{line}\n" for line in lines[1:])


def _is_broken(text: str) -> bool:
    """An independent reader's verdict; keys that stand twice are a fault to --strict."""
    try:
        nodes = list(yaml.compose_all(text, yaml.SafeLoader))
    except yaml.YAMLError:
        return True
    return any(_repeats(node) for node in nodes)


def _repeats(node: yaml.Node | None) -> bool:
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value]
        return len({str(key) for key in keys}) < len(keys) or any(_repeats(value) for _, value in node.value)
    return isinstance(node, yaml.SequenceNode) and any(map(_repeats, node.value))


def _respond(text: str, *, strict: bool = False) -> tuple[bytes, bool, list[tuple[str, str, int | None]]]:
    report = Report()
    response = respond(Request(text.encode(), strict=strict), report)
    return response.output, response.failed, [(d.code, d.severity, d.line) for d in report]


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_slip_in_what_nobody_reads_leaves_as_it_came(kind: str, road: str) -> None:
    for slip in _slips(kind):
        text = _on(road, slip.text)
        output, failed, _ = _respond(text)
        if slip.hides:
            assert failed, slip.name
        elif failed:
            assert slip.leaves_open, slip.name
            assert "ResourceList" in road, slip.name
        else:
            assert output.decode() == text, slip.name


@pytest.mark.parametrize("kind", KINDS)
def test_a_directory_is_a_road_too(kind: str, tmp_path: Path) -> None:
    for slip in _slips(kind):
        (tmp_path / "a.yaml").write_text(slip.text)
        report = Report()
        package = read_paths([str(tmp_path)], report)
        assert (package is None) == slip.hides, slip.name
        if package is None:
            continue
        response = write(package, expand_package(package, Request(b""), report), report)
        assert (response.output.decode(), response.failed) == (slip.text, False), slip.name


@pytest.mark.parametrize("kind", KINDS)
def test_strict_tells_what_no_reader_takes(kind: str, tmp_path: Path) -> None:
    """With file and line, on the roads that people walk; what is sound passes."""
    broken = 0
    for slip in _slips(kind):
        (tmp_path / "a.yaml").write_text(slip.text)
        report = Report()
        package = read_paths([str(tmp_path)], report, strict=True)
        assert (package is None) == _is_broken(slip.text), slip.name
        for found in report if package is None else ():
            broken += 1
            assert (found.severity, found.file) == ("error", str(tmp_path / "a.yaml")), slip.name
            assert found.line is not None, slip.name
    assert broken > 50


@pytest.mark.parametrize("road", ROADS)
def test_strict_holds_on_every_road(road: str) -> None:
    for slip in _few():
        text = _on(road, slip.text)
        _, failed, found = _respond(text, strict=True)
        assert failed == _is_broken(text), slip.name
        assert all(line for _, severity, line in found if severity == "error"), slip.name


def _few() -> Iterator[Slip]:
    """One slip of each sort and kind."""
    for _, group in groupby(sorted(slips(), key=_sort), key=_sort):
        yield next(group)


def _sort(slip: Slip) -> tuple[str, str]:
    kind, _, what, comment = slip.name.split(", ")
    return kind, f"{what} {comment}"
