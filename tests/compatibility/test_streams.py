"""What go-yaml scans passes through, manifest or not; what it does not is an error."""

from __future__ import annotations

import pytest

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, respond
from krm_fn.wire.parse import leniency
from krm_fn.wire.reading import read
from krm_fn.wire.tree.split import split_documents

LIST = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"


@pytest.mark.parametrize(
    "text",
    [
        "- a\n- b\n",
        "just text\n",
        "--- !foo 'bar'\n%TAG ! tag:example.com,2000:app/\n---\n!foo \"bar\"\n",
        'kind: A\nv: "it\\\'s"\n',
        "{kind: A, http://a.b, c:, d: [e:]}\n",
        "- !!str, xxx\n",
        '""\n',
        "kind: A\n---\n# nothing\n---\n~\n",
    ],
)
def test_passes(text: str) -> None:
    response = respond(Request(text.encode()), Report())
    assert (response.output.decode(), response.failed) == (text, False)


@pytest.mark.parametrize("text", ["", "# a comment\n", "---\n", "---\n...\n---\n# c\n", "~\n", "%YAML 1.1\n---\n"])
def test_nothing_is_an_error(text: str) -> None:
    report = Report()
    response = respond(Request(text.encode()), report)
    assert (response.output, response.failed, [d.code for d in report]) == (b"", True, ["OFN610"])


@pytest.mark.parametrize("scalar", ['"\\q"', '"\\ud800"', "[a", "'a"])
def test_a_list_that_cannot_be_scanned_is_an_error(scalar: str) -> None:
    """It must not pass for a manifest of some kind that nobody reads."""
    for kind in ("Gateway", "Unknown"):
        text = f"{LIST}- apiVersion: gateway.networking.k8s.io/v1\n  kind: {kind}\n  v: {scalar}\n"
        report = Report()
        package = read(text.encode(), report)
        assert package is None or package.form == "ResourceList"
        assert (package is None) == report.has_errors
        assert kind == "Unknown" or report.has_errors


def test_items_are_read_once_though_the_list_is_scanned_again() -> None:
    items = ["kind: A # general\n  a: {b}", "kind: B\n  v: \"\\'\\\\\\'\"", "kind: C\n  v: [d:, e]", "kind: D"]
    text = LIST + "".join(f"- {item}\n" for item in items)
    package = read(text.encode(), Report())
    assert package is not None
    assert [resource.kind for resource in package.resources] == ["A", "B", "C", "D"]
    changes = Changes()
    changes.edit(package.resources[1], ("w",), "'")
    assert package.write(changes, []).decode() == text.replace("\\'\"\n", '\\\'"\n  w: "\'"\n')


def test_mending_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "[" + "a:," * 2_000 + "]\n"
    monkeypatch.setattr(leniency, "_BUDGET", 100_000)
    report = Report()
    assert read(text.encode(), report) is None
    assert [d.code for d in report] == ["OFN101"]


def test_a_text_with_a_stand_in_is_not_mended() -> None:
    report = Report()
    text = 'apiVersion: v1\nkind: Service\na: "\ue0f3 \\\' "\n'
    assert read(text.encode(), report) is None
    assert report.has_errors


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a\n# c\n%TAG ! x\n---\nb\n", ["a\n# c\n", "%TAG ! x\n---\nb\n"]),
        ("# c\n%YAML 1.2\n# d\n---\nb\n", ["# c\n%YAML 1.2\n# d\n---\nb\n"]),
        ("# 100 %\n---\nb\n", ["# 100 %\n", "---\nb\n"]),
        ("--- |\n%!PS\n---\n", ["--- |\n%!PS\n", "---\n"]),
        ("a: 5%\n---\nb\n", ["a: 5%\n", "---\nb\n"]),
        ("%X\r\n---\r\nb\r\n", ["%X\r\n---\r\nb\r\n"]),
    ],
)
def test_directives_are_of_the_document_below(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in split_documents(text)] == parts
