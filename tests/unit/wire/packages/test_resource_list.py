from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.changes import DELETE, Changes
from krm_fn.diagnostics.report import Report
from krm_fn.wire.parse.yaml import compose
from krm_fn.wire.reading import read
from krm_fn.wire.tree.construct import construct
from krm_fn.wire.tree.objects import same
from tests.unit.wire.authors import Author, objects

if TYPE_CHECKING:
    import random

    from krm_fn.wire.packages.protocol import Package

LIST = """\
apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:
- apiVersion: core.openfunction.io/v1beta1
  kind: Function # c
  metadata:
    name: f
    namespace: demo
    annotations:
      internal.config.kubernetes.io/path: 'a.yaml'
  spec: {version: 012}

# a config map nobody reads
- apiVersion: v1
  kind: ConfigMap
  metadata: {name: c}
  data:   {a:  "b"}
- kind: Foo
functionConfig:
  apiVersion: fn.openfunction.io/v1alpha1
  kind: ExpandGateway
  spec:
    domain: ofn.io
"""
ADDED = {"apiVersion": "v1", "kind": "Service"}


def load(text: str | bytes) -> Package:
    report = Report()
    package = read(text.encode() if isinstance(text, str) else text, report)
    assert list(report) == []
    assert package is not None
    return package


def write(package: Package, changes: Changes | None = None, results: list[dict[str, Any]] | None = None) -> str:
    return package.write(changes or Changes(), results or []).decode()


def test_what_is_read() -> None:
    package = load(LIST)
    assert package.form == "ResourceList"
    assert [(str(r.id), r.origin.file, r.origin.item, r.origin.line) for r in package.resources] == [
        ("Function demo/f", "a.yaml", 0, 4),
        ("ConfigMap c", None, 1, 14),
        ("Foo", None, 2, 18),
    ]
    function, config_map, foo = package.resources
    assert function.object is not None
    assert function.object["spec"] == {"version": 10}
    assert config_map.object is foo.object is None
    assert config_map.text == 'apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: c}\n  data:   {a:  "b"}\n'
    assert function.locate is not None
    assert function.locate(("spec", "version", "none")) == 11
    assert function.line(("spec", "version")) is None, "a.yaml's own lines are not known"
    assert package.function_config is not None
    assert package.function_config.object is not None
    assert package.function_config.object["spec"] == {"domain": "ofn.io"}
    assert package.function_config.line(("spec", "domain")) == 23


@pytest.mark.parametrize(
    "text",
    [
        LIST,
        LIST.replace("\n", "\r\n"),
        "\ufeff" + LIST,
        "# head\n---\n" + LIST + "...\n# tail\n",
        "%YAML 1.1\n---\n" + LIST,
        LIST.rstrip("\n"),
        LIST.replace("\n  ", "\n      ").replace("- ", "  -   "),
        "kind: ResourceList\nitems: []\napiVersion: config.kubernetes.io/v1",
        "kind: ResourceList\nitems:\napiVersion: config.kubernetes.io/v1\n",
        "{kind: ResourceList, items: [{kind: A}, {kind: B}], apiVersion: config.kubernetes.io/v1}\n",
        '{"kind": "ResourceList", "items": [{"kind": "A"}], "apiVersion": "config.kubernetes.io/v1"}',
    ],
)
def test_untouched_is_untouched(text: str) -> None:
    assert write(load(text)) == text


@pytest.mark.parametrize("version", ["v1beta1", "v1alpha1"])
@pytest.mark.parametrize("quotes", ["", "'", '"'])
def test_the_wrapper_becomes_v1(version: str, quotes: str) -> None:
    old = LIST.replace("config.kubernetes.io/v1\n", f"{quotes}config.kubernetes.io/{version}{quotes}\n")
    assert write(load(old)) == LIST.replace("config.kubernetes.io/v1\n", f"{quotes}config.kubernetes.io/v1{quotes}\n")


def test_edits_removals_additions_and_results() -> None:
    package = load(LIST)
    changes = Changes()
    changes.edit(package.resources[0], ("metadata", "annotations", "a/b"), "true")
    changes.remove(package.resources[1])
    changes.add(ADDED)
    assert write(package, changes, [{"message": "m", "severity": "info"}]) == (
        LIST.replace("'a.yaml'\n", "'a.yaml'\n      a/b: \"true\"\n")
        .replace(LIST[LIST.index("# a config") : LIST.index("- kind: Foo")], "")
        .replace("- kind: Foo\n", "- kind: Foo\n- apiVersion: v1\n  kind: Service\n")
        + "results:\n- message: m\n  severity: info\n"
    )


def test_a_comment_that_is_deeper_than_the_dash_is_of_the_item_above() -> None:
    text = "kind: ResourceList\nitems:\n- kind: A\n  b: 1\n\n  # of A\n{}apiVersion: config.kubernetes.io/v1\n"
    package = load(text.format("# of B\n- kind: B\n"))
    changes = Changes()
    changes.remove(package.resources[1])
    assert write(package, changes) == text.format("")
    changes = Changes()
    changes.add(ADDED)
    assert write(load(text.format("")), changes) == text.format("- apiVersion: v1\n  kind: Service\n")


@pytest.mark.parametrize("old", ["", "results: [{message: theirs}]\n", "results:\n- &a {message: theirs}\n- *a\n"])
def test_results_that_came_in_are_not_said_again(old: str) -> None:
    """A second run on the output, whose results are the same, gives the same bytes."""
    results: list[dict[str, Any]] = [{"message": "m", "severity": "info"}, {"message": "n", "file": {"path": "a.yaml"}}]
    once = write(load(LIST + old), None, results)
    assert once.count("message: m") + once.count('"message": "m"') == 1
    assert write(load(once), None, results) == once


def test_incoming_results_are_kept() -> None:
    text = LIST.replace("items:", "results:\n  - message: old # theirs\nitems:")
    assert "results:\n  - message: old # theirs\n  - message: new\nitems:" in write(
        load(text), None, [{"message": "new"}]
    )
    text = LIST + "results: [{message: old}]"
    assert write(load(text), None, [{"message": "new"}]).endswith('results: [{message: old}, {"message": "new"}]')


@pytest.mark.parametrize(
    ("items", "wanted"),
    [
        ("items: []\n", "items:\n- apiVersion: v1\n  kind: Service\n"),
        ("items: [] # none\n", "items: # none\n- apiVersion: v1\n  kind: Service\n"),
        ("items:\n", "items:\n- apiVersion: v1\n  kind: Service\n"),
        ("items: null\n", "items:\n- apiVersion: v1\n  kind: Service\n"),
        ("", "items:\n- apiVersion: v1\n  kind: Service\n"),
        ("items:\n    - kind: A", "items:\n    - kind: A\n    - apiVersion: v1\n      kind: Service\n"),
        ("items: [{kind: A}]", 'items: [{kind: A}, {"apiVersion": "v1", "kind": "Service"}]'),
    ],
)
def test_new_items(items: str, wanted: str) -> None:
    head = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\n"
    changes = Changes()
    changes.add(ADDED)
    assert write(load(head + items), changes) == head + wanted


def test_the_last_comments_of_an_item_go_with_it() -> None:
    text = "kind: ResourceList\nitems:\n{}{}# of B\n- kind: B\n  # last\napiVersion: config.kubernetes.io/v1\n"
    removed = ("- kind: A\n  b:\n", "    # of b\n\n  # of A\n")
    package = load(text.format(*removed))
    changes = Changes()
    changes.remove(package.resources[0])
    assert write(package, changes) == text.format("", "")
    changes.remove(package.resources[1])
    assert write(package, changes) == "kind: ResourceList\nitems: []\napiVersion: config.kubernetes.io/v1\n"


def test_removing_all_items_leaves_an_empty_list() -> None:
    package = load(LIST)
    changes = Changes()
    for resource in package.resources:
        changes.remove(resource)
    assert (
        write(package, changes) == LIST[: LIST.index("items:")] + "items: []\n" + LIST[LIST.index("functionConfig") :]
    )


def test_json_stays_json() -> None:
    text = '{\n "apiVersion": "config.kubernetes.io/v1beta1",\n "kind": "ResourceList",\n "items": [\n'
    text += '  {"apiVersion": "v1", "kind":"Service", "metadata":{"name":"\\ud83d\\ude00"}},\n\t{"kind":"Foo"}\n ]\n}\n'
    package = load(text)
    assert [r.name for r in package.resources] == ["😀", ""]
    changes = Changes()
    changes.edit(package.resources[0], ("spec",), {"a": [1]})
    changes.remove(package.resources[1])
    changes.add({"kind": "B"})
    assert write(package, changes, [{"message": "m"}]) == (
        '{\n "apiVersion": "config.kubernetes.io/v1",\n "kind": "ResourceList",\n "items": [\n'
        '  {"apiVersion": "v1", "kind":"Service", "metadata":{"name":"\\ud83d\\ude00"}, "spec": {"a": [1]}},\n'
        '  {\n   "kind": "B"\n  }\n ],\n "results": [\n  {\n   "message": "m"\n  }\n ]\n}\n'
    )


def test_aliases_across_items() -> None:
    text = (
        "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"
        "- &a\n  apiVersion: v1\n  kind: Service\n  metadata: &m {name: x}\n"
        "- apiVersion: v1\n  kind: Service\n  metadata: *m\n"
        "- <<: *a\n  spec: 1\n- kind: Other\n  metadata: *m\n"
    )
    package = load(text)
    assert write(package) == text
    assert [r.name for r in package.resources] == ["x", "x", "x", "x"]
    changes = Changes()
    changes.remove(package.resources[0])
    changes.edit(package.resources[1], ("metadata", "name"), "y")
    out = load(write(package, changes))
    assert [(r.kind, r.name) for r in out.resources] == [("Service", "y"), ("Service", "x"), ("Other", "x")]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("config.kubernetes.io/v1\n", "config.kubernetes.io/v2\n", "OFN120", 1),
        ("    domain: ofn.io\n", "    domain: ofn.io\n---\nkind: A\n", "OFN120", 24),
        ("    name: f\n", "    name: f\n    name: g\n", "OFN102", 8),
        ("  spec: {version: 012}\n", "  spec: !!python/object:x {}\n", "OFN101", 11),
        ("- kind: Foo\n", "- a\n", "OFN121", 18),
    ],
)
def test_problems_name_their_line(old: str, new: str, code: str, line: int) -> None:
    report = Report()
    read(LIST.replace(old, new).encode(), report)
    assert [(d.code, d.line) for d in report] == [(code, line)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            LIST.replace("    name: f\n", "    name: f\n    name: g\n"),
            'key "name" appears twice, in lines 7 and 8, with different values',
        ),
        (
            '{"kind": "ResourceList",\n'
            '"apiVersion": "config.kubernetes.io/v1", "items": [\n{"kind": "Service",\n\n'
            '"apiVersion": "v1",\n"spec": 1,\n"spec": 2}]}',
            'key "spec" appears twice, in lines 6 and 7, with different values',
        ),
    ],
    ids=["YAML", "JSON"],
)
def test_a_duplicate_key_names_both_lines(text: str, message: str) -> None:
    report = Report()
    package = read(text.encode(), report)
    (found,) = report
    assert (found.code, found.message.partition(": ")[2]) == ("OFN102", f"{message}.")
    assert package is not None
    assert write(package) == text


def test_what_no_one_reads_may_hold_anything() -> None:
    text = LIST.replace("- kind: Foo\n", "- kind: Foo\n  kind: Bar\n  a: !!python/object:x {}\n")
    assert write(load(text)) == text


@settings(deadline=None, max_examples=60)
@given(st.lists(objects, max_size=4), st.randoms(use_true_random=False), st.sampled_from([0, 2]))
def test_items_of_any_style(items: list[dict[str, Any]], taste: random.Random, dash: int) -> None:
    texts = []
    for item in items:
        item.update(apiVersion="v1", kind="Service")
        body = Author(taste).write(item, dash + 2)
        texts.append(" " * dash + "- " + body.lstrip(" "))
    text = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n" + "# between\n".join(texts)
    package = load(text)
    assert write(package) == text
    assert [same(r.object, item) for r, item in zip(package.resources, items, strict=True)] == [True] * len(items)
    changes = Changes()
    for i, resource in enumerate(package.resources):
        if i % 2:
            changes.remove(resource)
        else:
            changes.edit(resource, ("metadata", "annotations"), {"a": "b"})
            changes.edit(resource, ("spec",), DELETE)
    changes.add(ADDED)
    node = compose(write(package, changes))
    assert node is not None
    wanted = [{**{k: v for k, v in i.items() if k != "spec"}} for i in items[::2]]
    got = construct(node)["items"]
    assert len(got) == len(wanted) + 1
    assert all(same({**w, "metadata": g["metadata"]}, g) for w, g in zip(wanted, got[:-1], strict=True))
    assert got[-1] == ADDED
