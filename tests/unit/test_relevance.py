"""What is not read leaves as it came; what looks as if it should be read is never passed over in silence."""

from __future__ import annotations

import pytest

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, respond
from krm_fn.relevance import is_needed, is_unread, looks_read
from krm_fn.wire.reading import read

FUNCTION = "apiVersion: core.openfunction.io/v1beta2\nkind: Function\nmetadata:\n  name: orders\n  namespace: shop\n"
WRAPPER = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\n"
SLIP = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mail\n   labels: {a: b}\n"
SECRET = "apiVersion: v1\nkind: Secret\nmetadata:\n"
SERVICE = "apiVersion: v1\nkind: Service\nmetadata:\n  name: orders\n"


def _item(text: str) -> str:
    return "- " + text.rstrip("\n").replace("\n", "\n  ") + "\n"


def _codes(text: str) -> list[tuple[str, str, int | None]]:
    report = Report()
    respond(Request(text.encode()), report)
    return [
        (d.code, d.severity, d.line) for d in report if d.code in ("OFN101", "OFN102", "OFN121", "OFN123", "OFN124")
    ]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (FUNCTION.replace("apiVersion", "- apiVersion"), "OFN101", 2),
        ("- " + FUNCTION.replace("\n", "\n  ").rstrip() + "\n", "OFN124", 1),
        (FUNCTION.replace("kind", " kind"), "OFN101", 2),
        (FUNCTION.replace("apiVersion", " apiVersion"), "OFN101", 2),
        (FUNCTION.replace("kind", "Kind"), "OFN124", 1),
        (FUNCTION.replace("apiVersion", "ApiVersion"), "OFN124", 1),
        (FUNCTION.replace("apiVersion", "apVersion"), "OFN124", 1),
        (FUNCTION.replace("apiVersion:", "apiVersion"), "OFN101", 2),
        (FUNCTION.replace("apiVersion: core", 'apiVersion: "core'), "OFN101", 6),
        (FUNCTION.partition("\n")[2], "OFN124", 1),
        (f"{SLIP}--\n{FUNCTION}", "OFN101", 5),
        (f"apiVersion: apps/v1\nkind: Deployment\n{FUNCTION}", "OFN102", 3),
        (SERVICE.replace("kind", "kind ServiceX\nkind"), "OFN101", 3),
        ("a: b\n---\nkind: [\n", "OFN101", 4),
    ],
)
def test_what_looks_as_if_it_should_be_read_is_an_error(text: str, code: str, line: int) -> None:
    assert (code, "error", line) in _codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "extra:\n- apiVersion: core.openfunction.io/v1beta2\n  kind: Function\n",
        "run: |\n  kubectl apply -f - <<E\n  apiVersion: v1\n  kind: Service\n  E\n",
        "kind: Config\nclusters: []\n",
        SLIP + "  annotations: {a: core.openfunction.io/v1beta2}\n",
    ],
    ids=["values", "workflow", "kubeconfig", "annotation"],
)
def test_what_is_something_else_passes(text: str) -> None:
    assert _codes(text) == []


def test_a_list_of_something_else_is_told() -> None:
    assert _codes("# one\n\n- a\n- b\n") == [("OFN121", "warning", 3)]


def test_an_item_of_json_that_looks_like_a_function_is_an_error() -> None:
    item = '{"apiVersion": "core.openfunction.io/v1beta2", "Kind": "Function"}'
    text = '{"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "items": [%s]}'
    assert _codes(text % item) == [("OFN124", "error", 1)]
    assert _codes(text % f"[{item}]") == [("OFN124", "error", 1)]
    assert _codes(text % "[1]") == [("OFN121", "warning", 1)]


def test_edits_are_made_around_an_item_that_cannot_be_parsed() -> None:
    text = f"{WRAPPER}items:  # all\n{_item(SERVICE)}# two\n{_item(SLIP)}# three\n{_item(SERVICE)}results: []\n"
    report = Report()
    package = read(text.encode(), report)
    assert package is not None
    assert list(report) == []
    first, slip, last = package.resources
    assert (slip.kind, slip.name, slip.object, slip.origin.line) == ("Deployment", "mail", None, 9)
    changes = Changes()
    changes.edit(first, ("spec",), {"a": 1})
    changes.remove(last)
    changes.add({"apiVersion": "v1", "kind": "Other"})
    output = package.write(changes, [{"message": "m"}]).decode()
    assert output == (
        f"{WRAPPER}items:  # all\n{_item(SERVICE + 'spec:' + chr(10) + '  a: 1')}# two\n{_item(SLIP)}"
        "- apiVersion: v1\n  kind: Other\nresults:\n- message: m\n"
    )


@pytest.mark.parametrize(
    "item",
    [FUNCTION.replace("kind", " kind"), f'{SECRET}  a: "open\n', f"{SECRET}  a: [open\n", SLIP.replace("apps", "*x")],
)
def test_an_item_is_an_error_where_its_border_or_its_kind_is_uncertain(item: str) -> None:
    (found,) = _codes(f"{WRAPPER}items:\n{_item(SERVICE)}{_item(item)}{_item(SERVICE)}")
    assert found[:2] == ("OFN101", "error")


def test_a_wrapper_that_cannot_be_parsed_is_an_error() -> None:
    assert _codes(f"{WRAPPER}functionConfig:\n  a: b: c\nitems:\n{_item(SERVICE)}") == [("OFN101", "error", 4)]


@pytest.mark.parametrize(
    "text", [f"{WRAPPER}items:\n{_item(SERVICE)}items: []\n", "apiVersion: v1\nkind: List\nitems: [a: 1]\nitems: []\n"]
)
def test_items_twice_would_lose_half(text: str) -> None:
    assert [code for code, _, _ in _codes(text)] == ["OFN102"]


def test_an_edit_keeps_keys_that_stand_twice_elsewhere() -> None:
    text = SERVICE + "  labels:\n    a: b # one\n    a: c # two\nspec:\n  b: 1\n"
    report = Report()
    package = read(text.encode(), report)
    assert package is not None
    assert [d.code for d in report] == ["OFN123"]
    assert package.resources[0].labels == {"a": "c"}
    changes = Changes()
    changes.edit(package.resources[0], ("spec", "b"), 2)
    assert package.write(changes, []).decode() == text.replace("b: 1", "b: 2")


@pytest.mark.parametrize(
    ("kind", "path", "needed"),
    [
        ("Function", ("spec", "serving", "triggers"), True),
        ("Function", ("spec", "serving", "template"), False),
        ("Function", ("spec", "build", "env", 0, "name"), False),
        ("Service", ("spec", "ports"), True),
        ("Service", ("status", "loadBalancer"), False),
        ("Service", ("metadata", "name"), True),
        ("Service", ("metadata", "generation"), False),
        ("Service", ("metadata", "labels"), True),
        ("Service", ("metadata", "labels", "app"), False),
        ("Service", ("metadata", "labels", "networking.knative.dev/visibility"), True),
        ("Namespace", ("metadata", "labels", "team"), True),
        ("Function", ("metadata", "annotations", "fn.openfunction.io/visibility"), True),
        ("ConfigMap", ("data", "Corefile"), True),
        ("Service", ("kind",), True),
    ],
)
def test_what_routing_needs(kind: str, path: tuple[str | int, ...], needed: bool) -> None:
    assert is_needed(kind, path) is needed


def test_likeness_takes_linear_time() -> None:
    text = "{ - - - ? apiVersion" * 20_000 + "\n" + "kind: Service\napiVersion: v2\n" * 20_000
    assert looks_read(text)
    assert not is_unread(" " * 500_000 + "kind")
