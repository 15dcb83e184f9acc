"""Every field of OpenFunction's CRDs is known to the schemas: a real field is never told to be unknown."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from krm_fn import inputs

_SCHEMAS = Path(str(inputs.__file__)).with_name("schemas")
_FIELDS: dict[str, list[str]] = json.loads(Path(__file__).with_name("crd_fields.json").read_text())
_SCHEMA_OF = {
    "core.openfunction.io/v1beta1 Function": "function-v1beta1.json",
    "core.openfunction.io/v1beta2 Function": "function-v1beta2.json",
    "networking.openfunction.io/v1alpha1 Gateway": "gateway.json",
}


def _load(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((_SCHEMAS / name).read_text())
    return loaded


def _followed(node: dict[str, Any], home: str) -> tuple[dict[str, Any], str]:
    while "$ref" in node:
        file, _, pointer = node["$ref"].partition("#/")
        home = file or home
        node = _load(home)
        for part in pointer.split("/"):
            node = node[part]
    return node, home


def _is_known(path: str, schema: str) -> bool:
    """Whether the schema has the field, or does not look into what holds it."""
    node, home = _load(schema), schema
    for part in re.findall(r"\[\]|\{\}|[^.\[\]{}]+", path):
        node, home = _followed(node, home)
        if "not" in node:
            return False
        if part in ("[]", "{}"):
            node = node.get("items" if part == "[]" else "additionalProperties", {})
        elif part in node.get("properties", {}):
            node = node["properties"][part]
        else:
            return node.get("additionalProperties") is not False
        if not isinstance(node, dict):
            return bool(node)
    return "not" not in _followed(node, home)[0]


@pytest.mark.parametrize("kind", sorted(_SCHEMA_OF))
def test_every_field_is_known(kind: str) -> None:
    assert len(_FIELDS[kind]) > 30
    assert [path for path in _FIELDS[kind] if not _is_known(path, _SCHEMA_OF[kind])] == []


def test_every_version_is_held_against_a_schema() -> None:
    assert set(_FIELDS) == set(_SCHEMA_OF)


def test_a_field_that_is_not_there_would_be_noticed() -> None:
    assert not _is_known("spec.serving.triggers.http.prot", "function-v1beta2.json")
    assert not _is_known("spec.port", "function-v1beta2.json")
