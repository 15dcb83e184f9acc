from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.wire.reading import read
from krm_fn.wire.tree.split import split_documents

if TYPE_CHECKING:
    from krm_fn.wire.packages.protocol import Package

HELM = """\
---
# Source: demo/templates/a.yaml
apiVersion: v1
kind: Service
metadata:
  name: a
---
# Source: demo/templates/b.yaml
# b is special
apiVersion: apps/v1
kind: Deployment
metadata: {name: b}
---
# nothing here
---
# Source: demo/templates/c.yaml
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata: {name: c}
- kind: Foo
"""


def load(text: str) -> Package:
    report = Report()
    package = read(text.encode(), report)
    assert list(report) == []
    assert package is not None
    assert package.form == "Stream"
    return package


def test_what_is_read() -> None:
    assert [(r.kind, r.name, *r.origin[:3], r.object is not None) for r in load(HELM).resources] == [
        ("Service", "a", "demo/templates/a.yaml", 0, 3, True),
        ("Deployment", "b", "demo/templates/b.yaml", 1, 10, False),
        ("Service", "c", "demo/templates/c.yaml", 2, 20, True),
        ("Foo", "", "demo/templates/c.yaml", 3, 23, False),
    ]
    assert [r.line(("kind",)) for r in load(HELM).resources] == [None] * 4, "the template's own lines are not known"


@pytest.mark.parametrize(
    "text",
    [
        HELM,
        HELM.replace("\n", "\r\n"),
        "\ufeff" + HELM,
        HELM.rstrip("\n"),
        "",
        "# only a comment\n",
        "---\n",
        "kind: A",
        "%YAML 1.1\n---\nkind: A\n...\n# c\n%TAG ! x\n---\nkind: B\n...\n",
        "--- # c\nkind: A\n---\n\n---   \n{kind: B}\n",
        '{"kind": "A"}\n---\n{"kind":\t"B"}',
        "kind: A\n...\nkind: B\n",
        "text: |\n  ---\n  a\nkind: A\n",
    ],
)
def test_untouched_is_untouched(text: str) -> None:
    assert load(text).write(Changes(), [{"message": "nowhere to go"}]).decode() == text


def test_a_removed_document_goes_with_its_separator_and_comment() -> None:
    package = load(HELM)
    changes = Changes()
    changes.remove(package.resources[1])
    changes.remove(package.resources[3])
    start, end = HELM.index("---\n# Source: demo/templates/b"), HELM.index("---\n# nothing")
    assert package.write(changes, []).decode() == (HELM[:start] + HELM[end:]).replace("- kind: Foo\n", "")


def test_edits_and_additions() -> None:
    package = load(HELM.rstrip("\n"))
    changes = Changes()
    changes.edit(package.resources[0], ("spec", "type"), "ExternalName")
    changes.edit(package.resources[2], ("metadata", "name"), "d")
    changes.add({"kind": "New"})
    assert package.write(changes, []).decode() == (
        HELM.replace("  name: a\n", "  name: a\nspec:\n  type: ExternalName\n").replace("{name: c}", "{name: d}")
        + "---\nkind: New\n"
    )


def test_a_resource_list_can_be_taken_as_a_stream() -> None:
    text = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems: []\n"
    package = read(text.encode(), Report(), form="Stream")
    assert package is not None
    assert [r.kind for r in package.resources] == ["ResourceList"]


def test_parts_are_the_text() -> None:
    text = "a\n---\nb\n...\n%YAML 1.1\n# c\n---\nd\n--- e\n----\n"
    assert [text[s:e] for s, e in split_documents(text)] == [
        "a\n",
        "---\nb\n...\n",
        "%YAML 1.1\n# c\n---\nd\n",
        "--- e\n----\n",
    ]
