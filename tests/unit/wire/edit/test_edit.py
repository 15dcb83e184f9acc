from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.changes import DELETE, Edit, apply_to_object
from krm_fn.wire.edit.apply import apply_edits
from krm_fn.wire.parse.json_nodes import compose_json, object_of_json
from krm_fn.wire.parse.yaml import compose
from krm_fn.wire.tree.construct import construct
from krm_fn.wire.tree.objects import same
from tests.unit.wire.authors import Author, objects, values

if TYPE_CHECKING:
    import random

GATEWAY = """\
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway   # the cluster's
metadata: {name: public, namespace: infra}
spec:
  gatewayClassName: 'istio'
  listeners:
    # plain
    - name: http    # do not touch
      port: 80
      protocol: HTTP
    - {name: https, port: 443, protocol: HTTPS}
"""


def read(text: str) -> Any:
    node = compose(text)
    return construct(node) if node is not None else None


def lines_changed(old: str, new: str) -> tuple[list[str], list[str]]:
    before, after = old.splitlines(), new.splitlines()
    return [line for line in before if line not in after], [line for line in after if line not in before]


def test_an_injected_listener_is_written_in_the_authors_style() -> None:
    listeners = [*read(GATEWAY)["spec"]["listeners"], {"name": "ofn", "port": 80, "allowedRoutes": {"kinds": ["a"]}}]
    out = apply_edits(GATEWAY, [Edit(("spec", "listeners"), listeners)])
    assert out == GATEWAY + "    - name: ofn\n      port: 80\n      allowedRoutes:\n        kinds:\n          - a\n"


def test_a_changed_field_changes_its_line_only() -> None:
    listeners = [{"name": "http", "port": 8080, "protocol": "HTTP"}, {"name": "https", "port": 443, "protocol": "TLS"}]
    out = apply_edits(GATEWAY, [Edit(("spec", "listeners"), listeners)])
    assert lines_changed(GATEWAY, out) == (
        ["      port: 80", "    - {name: https, port: 443, protocol: HTTPS}"],
        ["      port: 8080", "    - {name: https, port: 443, protocol: TLS}"],
    )


def test_a_removed_listener_leaves_the_others() -> None:
    out = apply_edits(GATEWAY, [Edit(("spec", "listeners", 0), DELETE)])
    assert lines_changed(GATEWAY, out) == (
        ["    - name: http    # do not touch", "      port: 80", "      protocol: HTTP"],
        [],
    )


def test_quotes_are_kept_and_missing_parents_made() -> None:
    out = apply_edits(
        GATEWAY,
        [
            Edit(("spec", "gatewayClassName"), "it's"),
            Edit(("metadata", "annotations", "a/b"), "true"),
            Edit(("status", "addresses"), [{"value": "x"}]),
        ],
    )
    assert lines_changed(GATEWAY, out) == (
        ["metadata: {name: public, namespace: infra}", "  gatewayClassName: 'istio'"],
        [
            'metadata: {name: public, namespace: infra, annotations: {a/b: "true"}}',
            "  gatewayClassName: 'it''s'",
            "status:",
            "  addresses:",
            "    - value: x",
        ],
    )


@pytest.mark.parametrize("eol", ["\n", "\r\n"])
def test_a_corefile_changes_by_its_lines(eol: str) -> None:
    text = "data:\n  # mind the order\n  Corefile: |  # v2\n    .:53 {\n        errors\n\n        forward . 1\n    }\n"
    text += "\nkind: ConfigMap\n"
    text = text.replace("\n", eol)
    old = read(text)["data"]["Corefile"]
    new = old.replace("errors\n", "errors\n    rewrite name a b\n")
    out = apply_edits(text, [Edit(("data", "Corefile"), new)])
    assert out == text.replace(f"errors{eol}", f"errors{eol}        rewrite name a b{eol}")


def test_a_null_parent_and_comments_stay() -> None:
    text = "metadata:\n  annotations: # ours\n  name: a # b\n"
    out = apply_edits(text, [Edit(("metadata", "annotations", "k"), "v"), Edit(("metadata", "name"), "c")])
    assert out == "metadata:\n  annotations: # ours\n    k: v\n  name: c # b\n"


def test_an_item_keeps_its_column() -> None:
    text = "kind: A\n    metadata:\n      name: x\n"
    assert apply_edits(text, [Edit(("kind",), DELETE), Edit(("spec",), [1])], column=4) == (
        "metadata:\n      name: x\n    spec:\n    - 1\n"
    )


def test_aliases_are_expanded_where_they_must() -> None:
    text = "a: &x\n  b: 1\nc: *x\nd: keep # me\n"
    assert read(apply_edits(text, [Edit(("c", "b"), 2)])) == {"a": {"b": 1}, "c": {"b": 2}, "d": "keep"}
    assert "keep # me" in apply_edits(text, [Edit(("c", "b"), 2)])
    assert read(apply_edits(text, [Edit(("a",), 2)])) == {"a": 2, "c": {"b": 1}, "d": "keep"}


def test_json_is_edited_in_its_own_indentation() -> None:
    text = '{\n\t"a": {\n\t\t"b": [1, 2]\n\t}\n}'
    out = apply_edits(text, [Edit(("a", "c"), {"d": "\u2028"}), Edit(("a", "b", 0), DELETE)], json=True)
    assert out == '{\n\t"a": {\n\t\t"b": [2],\n\t\t"c": {\n\t\t\t"d": "\\u2028"\n\t\t}\n\t}\n}'
    assert apply_edits('{"a":{"b":"c"}}', [Edit(("a", "d"), [1, "x"])], json=True) == '{"a":{"b":"c","d":[1,"x"]}}'


def _paths(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(p for k, v in inner for p in _paths(v, (*path, k)))]


@st.composite
def edits_of(draw: st.DrawFn, obj: dict[str, Any]) -> list[Edit]:
    edits: list[Edit] = []
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(_paths(apply_to_object(obj, edits))))
        new = draw(st.sampled_from([(), ("new",), ("metadata", "annotations", "a/b")]))
        value = draw(values | st.just(DELETE))
        edit = Edit(path + new, value)
        if edit.path and isinstance(apply_to_object(obj, [*edits, edit]), dict):
            edits.append(edit)
    return edits


@settings(deadline=None, max_examples=60)
@given(st.data(), objects, st.randoms(use_true_random=False), st.sampled_from([0, 2, 5]), st.booleans())
def test_the_text_says_what_the_object_would(
    data: st.DataObject, obj: dict[str, Any], taste: random.Random, column: int, crlf: bool
) -> None:
    text = Author(taste).write(obj, column)
    text = text.replace("\n", "\r\n") if crlf else text
    before = read(text)
    edits = data.draw(edits_of(before))
    out = " " * column + apply_edits(text[column:], edits, column=column)
    wanted = apply_to_object(before, edits)
    assert same(read(out), wanted)
    assert (
        apply_edits(out[column:], edits[-1:], column=column) == out[column:] or edits[-1].value is DELETE or not edits
    )


@settings(deadline=None, max_examples=60)
@given(st.data(), objects, st.sampled_from([None, 2, "\t"]))
def test_json_says_what_the_object_would(data: st.DataObject, obj: dict[str, Any], indent: int | str | None) -> None:
    import json

    text = json.dumps(obj, indent=indent)
    edits = data.draw(edits_of(json.loads(text)))
    out = apply_edits(text, edits, json=True)
    assert same(construct(compose_json(out)), apply_to_object(obj, edits))


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [1, -0, 1.0, 1e3, 1E400, 18446744073709551616, true, false, null, "", "1", "\\u00e9\\n"]}',
        '{"a": 1, "a": {"b": []}, "<<": {"c": 2}}',
    ],
)
def test_the_quick_reader_of_json_builds_the_same_object(text: str) -> None:
    assert same(object_of_json(text), construct(compose_json(text)))
