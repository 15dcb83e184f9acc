"""The generated validators answer exactly what jsonschema would."""

from __future__ import annotations

import json
from copy import deepcopy
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from krm_fn.inputs.validation.check import faults
from krm_fn.inputs.validation.validators import SCALAR_OPTIONS, VALIDATORS
from krm_fn.resource import AmbiguousScalar
from tests.unit.inputs.full_objects import FULL
from tools.generate_validators import Generator, generate

_SCHEMAS = {
    entry.name: json.loads(entry.read_text())
    for entry in files("krm_fn.inputs").joinpath("schemas").iterdir()
    if entry.name.endswith(".json")
}

_VALUES: list[Any] = [
    *(None, True, False, 0, 1, -1, 3, 80, 70000, 1.0, 1.5, "", "a", "A", "a\n", "a b", "*.a.b", "1.2.3.4", "/a", "//"),
    *("10s", "Exact", "Selector", "RequestRedirect", "URLRewrite", "ReplaceFullPath", "Service", "a/b", "v" * 300),
    *(AmbiguousScalar("yes"), AmbiguousScalar("knative"), [], {}, [1], ["a"], [None], {"a": None}, {"type": "CORS"}),
]


def _value(draw: st.DrawFn) -> Any:
    return deepcopy(draw(st.sampled_from(_VALUES)))


def _places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    out = [path]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        out += _places(item, (*path, key))
    return out


def _mutate(draw: st.DrawFn, obj: Any) -> Any:
    path = draw(st.sampled_from(_places(obj)))
    if not path:
        return _value(draw)
    at: Any = obj
    for part in path[:-1]:
        at = at[part]
    there = deepcopy(at[path[-1]])
    action = draw(st.sampled_from(["set", "remove", "copy", "add", "repeat"]))
    if action == "set":
        at[path[-1]] = _value(draw)
    elif action == "remove":
        del at[path[-1]]
    elif action == "copy" and isinstance(at, dict):
        at[draw(st.sampled_from(sorted(map(str, at))))] = there
    elif action == "add" and isinstance(at, dict):
        at[draw(st.sampled_from(["unknown", "name", "type", "port", "filters", "revisionName", "selector"]))] = _value(
            draw
        )
    elif isinstance(at, list):
        at.extend(deepcopy(there) for _ in range(draw(st.integers(1, 17))))
    return obj


@st.composite
def _mutants(draw: st.DrawFn, schema: str) -> Any:
    obj = deepcopy(FULL[schema])
    for _ in range(draw(st.integers(1, 3))):
        obj = _mutate(draw, obj) if isinstance(obj, dict) else obj
    return obj


@pytest.mark.parametrize("schema", sorted(VALIDATORS))
def test_an_object_with_every_field_is_valid(schema: str) -> None:
    assert faults(FULL[schema], schema) == []
    assert VALIDATORS[schema](FULL[schema])


@pytest.mark.parametrize("schema", sorted(VALIDATORS))
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_same_answer_as_jsonschema(schema: str, data: st.DataObject) -> None:
    obj = data.draw(_mutants(schema))
    assert VALIDATORS[schema](obj) == (faults(obj, schema) == [])


def test_generated_from_the_schemas_as_they_are() -> None:
    text = files("krm_fn.inputs").joinpath("validation", "validators.py").read_text()
    assert text == generate(), "run python -m tools.generate_validators"


@pytest.mark.parametrize("name", sorted(_SCHEMAS))
def test_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(_SCHEMAS[name])
    assert _SCHEMAS[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert _SCHEMAS[name]["title"]


def test_only_names_and_listeners_and_routes_are_shared() -> None:
    shared = {name.removesuffix(".json") for name in _SCHEMAS} - set(VALIDATORS)
    assert shared == {"names", "metadata", "listener", "rule", "route"}


@pytest.mark.parametrize(
    ("schema", "complaint"),
    [
        ({"type": "object", "patternProperties": {}}, "unsupported keywords"),
        ({"type": "string", "pattern": "a+"}, "does not match the whole text"),
        ({"enum": [1, True]}, "enum without a type"),
        ({"type": "string", "minimum": 1}, "beside type string"),
    ],
)
def test_the_generator_refuses_what_it_cannot_say(schema: Any, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Generator({"x.json": {"type": "object", "properties": {"a": schema}}, "expand-gateway.json": {}}).module()


def test_scalar_options() -> None:
    assert SCALAR_OPTIONS["dns.mode"] == "string"
    assert SCALAR_OPTIONS["routes.stripPathPrefix"] == "boolean"
    assert "overrides" not in SCALAR_OPTIONS
    assert len(SCALAR_OPTIONS) == 36
