"""The fast path: whatever it accepts, it reads, edits and writes as the general path does."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.wire.packages import read_stream
from krm_fn.wire.packages.read_list import read_list
from krm_fn.wire.packages.read_plain import read_plain
from krm_fn.wire.packages.stream import Stream
from krm_fn.wire.parse.plain import UnusualError, parse
from krm_fn.wire.parse.plain_nodes import compose_plain
from krm_fn.wire.parse.yaml import compose
from krm_fn.wire.tree.construct import construct
from krm_fn.wire.tree.nodes import Alias, AnyNode, UnreadableError
from krm_fn.wire.tree.objects import same
from krm_fn.yaml_text.block import dump
from tests.bench.inputs import deployments, functions, resource_list
from tests.unit.wire.authors import Author, objects

if TYPE_CHECKING:
    from krm_fn.wire.packages.protocol import Package

_MUTATIONS = " \n-:'\"{}[]|#>&*!%@`,?ab1.~=<\t\\é\u2028yno0x+_"
HEAD = resource_list()
TAIL = "functionConfig:\n  apiVersion: fn.openfunction.io/v1alpha1\n  kind: ExpandGateway\n"

_HEADS: list[dict[str, Any]] = [
    {"apiVersion": "v1", "kind": "Service"},
    {"apiVersion": "apps/v1", "kind": "Deployment"},
    {"kind": "X"},
    {},
]
_METADATA: list[dict[str, Any]] = [
    {"name": "n", "namespace": "q", "annotations": {"internal.config.kubernetes.io/path": "p.yaml", "a": "1"}},
    {"name": "12", "annotations": {}},
    {"name": None, "labels": {"a": "|"}},
    {"name": 12, "annotations": None},
]


def mutated(text: str, taste: random.Random) -> str:
    chars = list(text)
    for _ in range(taste.choice([0, 0, 0, 1, 1, 2])):
        at = taste.randrange(len(chars))
        how = taste.random()
        chars[at : at + (how > 0.3)] = [taste.choice(_MUTATIONS)] if how < 0.7 else []
    return "".join(chars)


@st.composite
def items(draw: st.DrawFn) -> tuple[list[dict[str, Any]], random.Random]:
    taste = draw(st.randoms(use_true_random=True))
    bodies = draw(st.lists(objects, min_size=1, max_size=3))
    out = []
    for body in bodies:
        item = {**taste.choice(_HEADS), **body}
        if taste.random() < 0.7:
            item["metadata"] = taste.choice(_METADATA)
        out.append(dict(sorted(item.items())) if taste.random() < 0.5 else item)
    return out, taste


def lines(obj: dict[str, Any], column: int, taste: random.Random) -> str:
    return Author(taste).write(obj, column) if taste.random() < 0.2 else dump(obj, column)


def tree(node: AnyNode) -> Any:
    if isinstance(node, Alias):
        return node.start
    entries = [(tree(key), tree(value)) for key, value in node.entries]
    return node.kind, node.start, node.end, node.style, node.text, entries, [tree(item) for item in node.items]


def seen(package: Package) -> list[Any]:
    return [(r.api_version, r.kind, r.name, r.namespace, r.origin, r.text) for r in package.resources]


def changes_of(package: Package, seed: int) -> Changes:
    taste, changes = random.Random(seed), Changes()
    for resource in package.resources:
        choice = taste.random()
        if choice < 0.4:
            changes.edit(resource, ("metadata", "annotations", "new/one"), taste.choice(["true", "a\nb\n"]))
        elif choice < 0.6:
            changes.edit(resource, ("spec",), {"a": [1, {"b": "c"}]})
        elif choice < 0.8:
            changes.remove(resource)
    if taste.random() < 0.5:
        changes.add({"kind": "N", "x": [1]})
    return changes


def agree(fast: Package, general: Package, seed: int, column: int = 0) -> None:
    if not all(is_yaml(" " * column + resource.text) for resource in fast.resources):
        # Such an item leaves as it came; what its lines seem to say is a guess on either path.
        assert fast.write(Changes(), []) == general.write(Changes(), [])
        return
    assert seen(fast) == seen(general)
    for one, other in zip(fast.resources, general.resources, strict=True):
        assert same(one.object, other.object)
        assert one.object is None or list(one.object) == list(other.object or {})
    for results in ([], [{"message": "m"}]):
        assert fast.write(changes_of(fast, seed), results) == general.write(changes_of(general, seed), results)


@settings(deadline=None, max_examples=300)
@given(items(), st.integers(0, 99), st.sampled_from(["", TAIL, "functionConfig:\n  a: 1\n", "results: []\n"]))
def test_a_list_is_read_and_written_as_the_general_path_does(
    drawn: tuple[list[dict[str, Any]], random.Random], seed: int, tail: str
) -> None:
    given_items, taste = drawn
    text = mutated(HEAD + "".join("- " + lines(item, 2, taste)[2:] for item in given_items) + tail, taste)
    fast = read_plain(text.encode(), text, None)
    if fast is None:
        return
    report = Report()
    _, general = read_list(text, "", report, None)
    if general is None or list(report):
        # An item that no one reads is not scanned: what is no YAML in it leaves as it came.
        for resource in fast.resources:
            node = compose(f"  {resource.text}") if resource.object is not None else None
            assert node is None or same(construct(node), resource.object)
        return
    agree(fast, general, seed, column=2)
    configs = [
        config and (config.object, config.origin, config.text)
        for config in (fast.function_config, general.function_config)
    ]
    assert configs[0] == configs[1]


@settings(deadline=None, max_examples=200)
@given(items(), st.integers(0, 99), st.sampled_from(["---\n", "---\n# Source: a/b.yaml\n", "\n---\n# c\n\n"]))
def test_a_stream_is_read_and_written_as_the_general_path_does(
    drawn: tuple[list[dict[str, Any]], random.Random], seed: int, separator: str
) -> None:
    given_items, taste = drawn
    text = mutated(separator + separator.join(lines(item, 0, taste) for item in given_items), taste)
    report = Report()
    fast = read_stream.read_documents(text, report, None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(read_stream, "may_be_plain", lambda data, text: False)
        other = Report()
        general = read_stream.read_documents(text, other, None)
    if general is None or fast is None or list(report) or list(other):
        assert fast is None or all(d.message in {o.message for o in other} for d in report)
        return
    agree(Stream([fast]), Stream([general]), seed)


def is_yaml(text: str) -> bool:
    try:
        compose(text)
    except UnreadableError:
        return False
    return True


def test_another_line_break_is_left_to_the_general_path() -> None:
    for text in ("a: n\u2028ll\n", "a: x\x85y\n", "a: 0\r\n", 'a: "\u2029"\n'):
        with pytest.raises(UnusualError):
            compose_plain(text)
    general = compose("a: n\u00e9\n")
    assert general is not None
    assert tree(compose_plain("a: n\u00e9\n")) == tree(general)


@settings(deadline=None, max_examples=300)
@given(items())
def test_an_item_is_parsed_as_the_general_path_does(drawn: tuple[list[dict[str, Any]], random.Random]) -> None:
    given_items, taste = drawn
    for item in given_items:
        text = mutated(lines(item, 2, taste), taste)
        try:
            parsed = parse(text)
            nodes = compose_plain(text)
        except UnusualError:
            continue
        node = compose(text)
        assert node is not None
        assert same(parsed, construct(node))
        assert tree(nodes) == tree(node)


@pytest.mark.parametrize(
    "text",
    [
        "  a: 'x\n- kind: B\n  b: y'\n",
        '  a: "x\n- kind: B"\n',
        "  a: [x,\n- y]\n",
        "  a: {x: y,\n  b: c}\n",
        "  a: b\n  # kind: c\n",
        "  a: b # c\n",
        "  a: b\n    c\n",
        "  a: &x b\n",
        "  a: *x\n",
        "  a: !!str b\n",
        "  a: >\n    b\n",
        "  a: |2\n    b\n",
        "  a: |\n      b\n    c\n",
        "  a: |\n    \tb\n  b: |\n   \n    c\n",
        "  a:\tb\n",
        "  a: b: c\n",
        "  a: b\n  a: c\n",
        "  yes: 1\n",
        "  <<: {}\n",
        "  ? a\n",
        "  a:\n  - - b\n",
        "  a:\n   - b\n  - c\n",
        "  a: b\n   c: d\n",
        "  a: @b\n",
        "  a: %b\n",
        "  a: 'it''s'\n",
        '  a: "\\n"\n',
        "  a: b\n\n  c: d\n",
        "  - a\n",
        "  a\n",
    ],
)
def test_what_is_unusual_is_left_to_the_general_path(text: str) -> None:
    with pytest.raises(UnusualError):
        parse(text)


@pytest.mark.parametrize(
    "item",
    [
        "- kind: A\n  a: 'x\n- kind: B\n  b: y'\n",
        '- kind: A\n  a: "x\n- kind: B"\n',
        "- kind: A\n  a: [x,\n- y]\n",
        "- kind: A\n# note\n- kind: B\n",
        "- kind: A\n  a: 1\n---\n",
        "- kind: A\r\n",
        "- kind: A\n  a: \u2028\n",
        "- kind: A\n  a: \x00\n",
        "- kind: A",
        "-   apiVersion: core.openfunction.io/v1beta2\n    kind: Function\n    metadata:\n      name: a\n",
        "-  a: '|'\n",
    ],
)
def test_a_list_with_anything_unusual_takes_the_general_path(item: str) -> None:
    text = HEAD + item
    assert read_plain(text.encode(), text, None) is None


@pytest.mark.parametrize(
    "item",
    [
        '- kind: A\n  metadata:\n    "name": b\n',
        "- kind: A\n  metadata: {name: b}\n",
        "- kind:\n    A\n  metadata: &m\n    name: b # c\n  a: *m\n",
        "- apiVersion: v1\n  kind: Service\n  metadata:\n    name: b\n  a: 'x\n\n    y'\n",
    ],
)
def test_an_unusual_item_takes_it_alone(item: str) -> None:
    text = resource_list(functions(1), item, deployments(1), TAIL)
    package = read_plain(text.encode(), text, None)
    assert package is not None
    assert package.unusual == {2}
    _, general = read_list(text, "", Report(), None)
    assert general is not None
    for seed in range(6):
        agree(package, general, seed)


def test_what_kustomize_prints_takes_the_fast_path() -> None:
    literal = (
        "- apiVersion: v1\n  data:\n    Corefile: |\n      .:53 {\n          errors\n\n      }\n  kind: ConfigMap\n"
    )
    quoted = "- apiVersion: apps/v1\n  kind: D\n  a:\n  - |-\n    x: 'y\n"
    quoted += '  - "on": "a\\nb"\n    b: \'it\'\'s\'\n    c: {}\n    d: x"y\n'
    text = resource_list(functions(1), literal, deployments(1), quoted, TAIL)
    package = read_plain(text.encode(), text, None)
    assert package is not None
    assert [r.object is None for r in package.resources] == [False, False, False, True, True]


def test_reading_and_writing_it_imports_no_yaml_parser() -> None:
    code = (
        "import sys\n"
        "from krm_fn.changes import Changes\n"
        "from krm_fn.diagnostics.report import Report\n"
        "from krm_fn.wire.reading import read\n"
        "for form in ('auto', 'Stream'):\n"
        "    data = sys.stdin.buffer.read() if form == 'auto' else b'---\\n# c\\napiVersion: v1\\nkind: Service\\n'\n"
        "    package, changes = read(data, Report(), form=form), Changes()\n"
        "    for resource in package.resources:\n"
        "        changes.edit(resource, ('metadata', 'annotations', 'a/b'), 'true')\n"
        "        changes.edit(resource, ('spec',), {'a': [1]})\n"
        "        assert resource.locate(('kind',)) > 1\n"
        "    changes.add({'kind': 'A'})\n"
        "    package.write(changes, [{'message': 'm'}])\n"
        "print([name for name in ('yaml', 'json', 'dataclasses', 'enum') if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=resource_list(functions(2)).encode(), capture_output=True, check=True
    )
    assert done.stdout == b"['enum']\n"
