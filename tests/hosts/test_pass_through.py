"""Streams and manifests of others, with nothing in them that is ours, leave as the bytes that came in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, respond
from krm_fn.wire.parse.yaml import compose
from krm_fn.wire.tree.nodes import MAPPING
from krm_fn.wire.tree.split import split_documents
from tests.hosts.conftest import run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.go.scalars.readers import GoReaders

LIST = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"
_MARKER = re.compile(r"\A---(?:[ \t]*\r?\n|[ \t]+)")
_NO_CONTENT = re.compile(r"^(%.*|---|\.\.\.)?[ \t]*(#.*)?$", re.MULTILINE)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@pytest.fixture(scope="module")
def streams(corpora: Path, readers: GoReaders) -> dict[str, str]:
    """The streams of the YAML test suite that go-yaml v3 can scan."""
    suite = corpora / "yaml-test-suite"
    found = {str(path.relative_to(suite).parent): path.read_bytes().decode() for path in suite.rglob("in.yaml")}
    assert len(found) > 400
    return {name: text for name, text in sorted(found.items()) if readers.documents(text) is not None}


@pytest.fixture(scope="module")
def manifests(corpora: Path) -> dict[str, str]:
    """Every YAML file of Gateway API's examples and conformance tests."""
    files = sorted(path for part in corpora.glob("gateway-api-*") for path in part.rglob("*.y*ml"))
    return {str(path.relative_to(corpora)): path.read_bytes().decode() for path in files}


def _changed(text: str) -> set[str]:
    """What was said where a text did not pass through; nothing where it did. A ResourceList may get results."""
    report = Report()
    response = respond(Request(text.encode()), report)
    output = response.output.decode()
    if not response.failed and (output == text or (text.startswith(LIST) and output.startswith(f"{text}results:\n"))):
        return set()
    return {diagnostic.code for diagnostic in report if diagnostic.severity == "error"} or {"changed"}


def _says_nothing(text: str) -> bool:
    return not _NO_CONTENT.sub("", text).strip()


def _as_list(stream: str) -> tuple[str, int]:
    """The stream's mappings as items of a ResourceList, and how many they are."""
    items = []
    for start, end in split_documents(stream):
        body = stream[start:end]
        root = compose(body)
        body = _MARKER.sub("", body)
        if root is None or root.kind != MAPPING or not root.entries or body.startswith(("%", "...")):
            continue
        body = re.sub(r"(?m)^\.\.\.$.*", "", body)
        lines = _LINE.findall(body if body.endswith("\n") else body + "\n")
        items.append("- " + "  ".join(lines))
    return LIST + "".join(items), len(items)


def test_streams_of_the_yaml_test_suite(streams: dict[str, str]) -> None:
    assert len(streams) > 250
    changed = {name: codes for name, text in streams.items() if (codes := _changed(text))}
    silent = {name: {"OFN610"} for name, text in streams.items() if _says_nothing(text)}
    assert changed == silent
    assert 0 < len(silent) < 10


def test_a_stream_that_says_nothing_passes_helms_post_renderer(streams: dict[str, str]) -> None:
    for text in filter(_says_nothing, streams.values()):
        done = run(["krm-fn", "post-render"], stdin=text)
        assert (done.returncode, done.stdout) == (0, text or "# krm-fn: nothing to expand\n")


def test_gateway_apis_files(manifests: dict[str, str]) -> None:
    assert len(manifests) > 390
    changed = {name: codes for name, text in manifests.items() if (codes := _changed(text))}
    silent = {name: {"OFN610"} for name, text in manifests.items() if _says_nothing(text)}
    assert changed == silent
    assert len(silent) < 3


def test_gateway_apis_files_through_the_program(manifests: dict[str, str]) -> None:
    for name, text in list(manifests.items())[::25]:
        done = run(["krm-fn"], stdin=text)
        assert (done.returncode, done.stdout) == (0, text), name


def test_mappings_as_items_of_a_resource_list(
    streams: dict[str, str], manifests: dict[str, str], readers: GoReaders
) -> None:
    checked = 0
    wrong = {}
    for name, text in {**streams, **manifests}.items():
        listed, count = _as_list(text)
        if not count or readers.documents(listed) != 1:
            continue
        checked += count
        if codes := _changed(listed):
            wrong[name] = codes
    assert wrong == {}
    assert checked > 850
