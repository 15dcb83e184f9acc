"""The table of scalars: where one can stand, and what Go's two readers and ours make of it there.

A reading is {"type": TYPE, "value": VALUE} or {"error": MESSAGE}. Numbers are text, so that JSON loses no digit; what
we call ambiguous is of the type so named.
"""

from __future__ import annotations

import json
import re
from typing import Any

from krm_fn.diagnostics.report import Report
from krm_fn.resource import AmbiguousScalar
from krm_fn.wire.reading import read

Reading = dict[str, Any]

HEAD = "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: g\nspec:\n"
PLACES = {
    "value": "  v: {}\n",
    "item": "  - {}\n",
    "key": "  {}: v\n",
    "flow value": "  {{v: {}}}\n",
    "flow item": "  [{}]\n",
    "flow key": "  {{{}: v}}\n",
}
_TYPES = {bool: "bool", int: "int", float: "float", str: "string", AmbiguousScalar: "ambiguous"}
_PLACE = re.compile(r"(?:yaml: )?(?:(?:line|column) \d+(?:, |: )?)*")
LIST = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"


def document(scalar: str, place: str) -> str:
    """A resource that is read, with the scalar at a place."""
    return HEAD + PLACES[place].format(scalar)


def go_columns(answer: dict[str, Any], place: str) -> dict[str, Reading]:
    """The columns v2 and v3, and old_v3 where an older v3 differs."""
    columns = {"v2": _v2(answer, place), "v3": _picked(answer["v3"], place)}
    if "old_v3" in answer:
        columns["old_v3"] = _picked(answer["old_v3"], place)
    return columns


def our_column(text: str, place: str) -> Reading:
    """What our reader makes of a document, be it of a stream or an item of a ResourceList."""
    alone = _ours(text, place)
    in_list = _ours(LIST + "".join(f"  {line}" for line in text.splitlines(True)).replace("  ", "- ", 1), place)
    assert "error" in alone or alone == in_list, (text, alone, in_list)
    assert ("error" in alone) == ("error" in in_list), (text, alone, in_list)
    return alone


def agrees(go: Reading, ours: Reading) -> bool:
    """Whether both are the same type and value, or both an error."""
    if "error" in go or "error" in ours:
        return "error" in go and "error" in ours
    return go == ours


def _v2(answer: dict[str, Any], place: str) -> Reading:
    """The types are go-yaml's; sigs.k8s.io/yaml hands on JSON, where a key is text and NaN is an error."""
    for tree in (answer["v2"], answer["json"]):
        if "error" in tree:
            return _short(tree)
    if place.endswith("key"):
        return _picked(typed(json.loads(answer["json"]["value"])), place)
    return _picked(answer["v2"], place)


def _picked(tree: Reading, place: str) -> Reading:
    """The scalar's reading in that of the whole document; the whole of spec where it is not found as one."""
    if "error" in tree:
        return _short(tree)
    spec: Reading = next((value for key, value in tree["value"] if key["value"] == "spec"), {"error": "no spec"})
    at_key = place.endswith("key")
    if spec["type"] == "list" and len(spec["value"]) == 1 and not at_key:
        return _plain(spec["value"][0])
    if spec["type"] == "map" and len(spec["value"]) == 1:
        key, value = spec["value"][0]
        if (value if at_key else key) == {"type": "string", "value": "v"}:
            return _plain(key if at_key else value)
    return spec


def _plain(tree: Reading) -> Reading:
    return {**tree, "value": repr(float(tree["value"]))} if tree["type"] == "float" else tree


def _short(tree: Reading) -> Reading:
    """Without the place: a row is for several of them."""
    return {"error": _PLACE.sub("", tree["error"].partition("\n")[0])}


def _ours(text: str, place: str) -> Reading:
    report = Report()
    package = read(text.encode(), report)
    if report.has_errors or package is None:
        return _short({"error": next(iter(report)).message})
    (resource,) = package.resources
    assert resource.object is not None
    return _picked(typed(resource.object), place)


def typed(value: Any) -> Reading:
    """A value as a reading."""
    if isinstance(value, dict):
        pairs = [[typed(key), typed(item)] for key, item in value.items()]
        return {"type": "map", "value": sorted(pairs, key=lambda pair: str(pair[0]))}
    if isinstance(value, list):
        return {"type": "list", "value": [typed(item) for item in value]}
    if value is None:
        return {"type": "null"}
    kind = _TYPES[type(value)]
    if kind == "float":
        return {"type": kind, "value": repr(value)}
    return {"type": kind, "value": value if kind == "bool" else str(value)}
