"""Where resources meet: an edit, a removal or an addition leaves the borders of its neighbours."""

from __future__ import annotations

import pytest
import yaml

from krm_fn.changes import DELETE, Changes
from krm_fn.diagnostics.report import Report
from krm_fn.wire.edit.last_line import closed
from krm_fn.wire.packages.stream import Stream
from krm_fn.wire.reading import read, read_stream
from tests.chance.edits import check, objects_of, sample

HEAD = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"
SECRET = {"apiVersion": "v1", "kind": "Secret"}
OLD = '{"x.y": ["1.2.3.4"]}'
NEW = '{"x.y": ["1.2.3.4"], "ofn.io": ["10.0.0.10"]}'

STYLES = {
    **{
        f"{style}{mark}": f"{style}{mark}\n    {OLD}\n"
        for style in "|>"
        for mark in ("", "-", "+", "2", "2-", "-2", "+2")
    },
    "commented": f"|-  # note\n    {OLD}\n# behind\n",
    "blank lines": f"|-\n    {OLD}\n\n\n",
    "deeper comment": f"|\n      {OLD}\n\n    # deeper\n",
    "single": f"'{OLD}'\n",
    "double": f'"{OLD.replace(chr(34), chr(92) + chr(34))}"\n',
}


def as_item(text: str) -> str:
    return "- " + "".join("  " + line if line.strip() else line for line in text.splitlines(keepends=True))[2:]


def config_map(value: str) -> str:
    return f"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: kube-dns\ndata:\n  stubDomains: {value}"


def layouts(value: str) -> dict[str, str]:
    text, secret = config_map(value), "apiVersion: v1\nkind: Secret\n"
    return {
        "list": HEAD + as_item(text) + as_item(secret),
        "last item": HEAD + as_item(secret) + as_item(text) + "functionConfig: {kind: ConfigMap}\n",
        "end of list": HEAD + as_item(secret) + as_item(text),
        "stream": f"{text}---\n{secret}",
        "ended stream": f"{text}...\n---\n{secret}",
        "end of stream": f"{secret}---\n{text}",
        "v1 list": "apiVersion: v1\nkind: List\nitems:\n" + as_item(text) + as_item(secret),
    }


@pytest.mark.parametrize("eol", ["\n", "\r\n", ""])
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("layout", layouts(""))
def test_a_text_that_changes_ends_where_it_ended(layout: str, style: str, eol: str) -> None:
    """eol "": no line break at the end of the file."""
    text = layouts(STYLES[style])[layout]
    text = text.replace("\n", eol) if eol else text.rstrip("\n")
    before = objects_of(text)
    package = read(text.encode(), Report())
    assert package is not None
    changes = Changes()
    index = next(i for i, obj in enumerate(before) if obj["kind"] == "ConfigMap")
    value = before[index]["data"]["stubDomains"]
    assert value.strip() == OLD
    before[index]["data"]["stubDomains"] = wanted = value.replace(OLD, NEW)
    changes.edit(package.resources[index], ("data", "stubDomains"), wanted)
    changes.add(SECRET)
    assert objects_of(package.write(changes, []).decode()) == [*before, SECRET]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a: |\n  x", "a: |-\n  x\n"),
        ("a: |+\n  x", "a: |-\n  x\n"),
        ("a: |2\n   x", "a: |-2\n   x\n"),
        ("a: !!str |+2 # |\r\n   x", "a: !!str |-2 # |\r\n   x\r\n"),
        ("- b: >\n    x", "- b: >-\n    x\n"),
        ("a: |-\n  x", "a: |-\n  x\n"),
        ("a: |+\n  x\n  ", "a: |+\n  x\n"),
        ("a: |+\n  x\n    ", "a: |-\n  x\n    \n"),
        ("a: |\n  x\n# c", "a: |\n  x\n# c\n"),
        ("b: |\n  y\n---\na: x", "b: |\n  y\n---\na: x\n"),
        ("a: x", "a: x\n"),
        ("a: [|\n", "a: [|\n"),
        ("a: [ |\n x", "a: [ |\n x\n"),
        ("", ""),
    ],
)
def test_a_last_line_is_ended_without_a_change_of_value(text: str, wanted: str) -> None:
    assert closed(text) == wanted
    if "[" not in text:
        assert list(yaml.safe_load_all(wanted)) == list(yaml.safe_load_all(text))


def test_documents_stay_apart_when_one_between_them_goes() -> None:
    text = "kind: A\n---\nkind: B\n...\nkind: C\n---\nkind: D\n...\n%YAML 1.1\n---\nkind: E\n"
    package = read(text.encode(), Report())
    assert package is not None
    changes = Changes()
    for index in (1, 3):
        changes.remove(package.resources[index])
    out = package.write(changes, []).decode()
    assert out == "kind: A\n---\nkind: C\n...\n%YAML 1.1\n---\nkind: E\n"
    assert [obj["kind"] for obj in objects_of(out)] == ["A", "C", "E"]


def test_files_stay_apart_whatever_they_begin_and_end_with() -> None:
    texts = ["\ufeff", "# c", "%YAML 1.1\n---\nkind: A\n...", "kind: B\na: |\n  x", "\ufeffkind: C", "---a: b\nkind: D"]
    files = [read_stream(text, Report(), None) or [] for text in texts]
    out = Stream(files).write(Changes(), []).decode()
    assert [obj["kind"] for obj in objects_of(out)] == ["A", "B", "C", "D"]
    assert objects_of(out)[1]["a"] == "x"


def test_blank_lines_are_nobodys_text() -> None:
    """A block with ``+`` would take those behind it, where its neighbour or a later field goes."""
    kept = "- kind: A\n  a: |+\n    x\n\n"
    text = HEAD + kept + "- kind: B\n\n\n" + "- kind: C\n  d: |+\n    y\n  e: 1\n\n# end\nfunctionConfig: {}\n"
    package = read(text.encode(), Report())
    assert package is not None
    changes = Changes()
    changes.remove(package.resources[1])
    changes.edit(package.resources[2], ("e",), DELETE)
    changes.add({"kind": "D", "f": "z\n\n"})
    assert objects_of(package.write(changes, []).decode()) == [
        {"kind": "A", "a": "x\n\n"},
        {"kind": "C", "d": "y\n"},
        {"kind": "D", "f": "z\n\n"},
    ]


@pytest.mark.parametrize("version", ["|-\n  config.kubernetes.io/v1beta1\n", "'config.kubernetes.io/v1beta1'\n"])
def test_the_version_of_a_list_is_written_in_its_place(version: str) -> None:
    package = read(f"apiVersion: {version}kind: ResourceList\nitems: []\n".encode(), Report())
    assert package is not None
    out = yaml.safe_load(package.write(Changes(), []))
    assert out == {"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "items": []}


@pytest.mark.parametrize("seed", [59, 75, 353, 2900])
def test_what_was_found_by_chance(seed: int) -> None:
    for planned in (True, False):
        assert check(sample(seed), planned=planned) is not None


def test_blanks_at_the_end_of_a_file_stay_out_of_a_new_block() -> None:
    text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: kube-dns\ndata:\n  a: |+\n   b\n\n    "
    package = read(text.encode(), Report())
    assert package is not None
    changes = Changes()
    changes.edit(package.resources[0], ("data",), {})
    changes.edit(package.resources[0], ("new",), "---\na")
    written = yaml.safe_load(package.write(changes, []))
    assert (written["data"], written["new"]) == ({}, "---\na")


def test_results_join_those_of_an_earlier_function() -> None:
    text = (
        "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n- apiVersion: v1\n  kind: Namespace\n"
        "  metadata: {name: a}\nresults:\n- message: earlier\n  severity: info\n"
    )
    package = read(text.encode(), Report())
    assert package is not None
    changes = Changes()
    changes.add({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "b"}})
    written = yaml.safe_load(package.write(changes, [{"message": "late", "severity": "info"}]))
    assert [item["metadata"]["name"] for item in written["items"]] == ["a", "b"]
    assert [result["message"] for result in written["results"]] == ["earlier", "late"]
