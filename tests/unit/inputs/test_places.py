"""Places in words, values in words, patterns when they are needed."""

from __future__ import annotations

import re

import pytest

from krm_fn.diagnostics.places import listed, place
from krm_fn.inputs.gateway import from_config
from krm_fn.inputs.validation.explanation import describe, nearest
from krm_fn.inputs.validation.patterns import LazyPattern
from krm_fn.resource import Origin, Path, Resource


@pytest.mark.parametrize(
    ("origin", "text"),
    [
        (Origin("a.yaml", 2, 7), "a.yaml:7"),
        (Origin("a.yaml", 2), "a.yaml"),
        (Origin(None, 2, 7), "item 3"),
        (Origin(None, None, 7), "functionConfig"),
        (Origin(), "functionConfig"),
    ],
)
def test_place(origin: Origin, text: str) -> None:
    assert place(Resource(origin=origin)) == text


def test_several_places_are_listed_in_their_own_order() -> None:
    b, a = Resource(origin=Origin("b")), Resource(origin=Origin("a"))
    assert (listed([b]), listed([b, a]), listed([b, a, a])) == ("b", "a and b", "a, a and b")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (False, "false"),
        (1.5, "the number 1.5"),
        ({}, "a mapping"),
        ([1], "a list"),
        ("a", '"a"'),
        ("ä\t", '"ä\\t"'),
        ("b" * 61, f'"{"b" * 40}…{"b" * 19}"'),
    ],
)
def test_values_in_words(value: object, text: str) -> None:
    assert describe(value) == text


def test_the_nearest_name_may_differ_in_case() -> None:
    assert nearest("GATEWAYREF", ("gatewayDef", "gatewayRef")) == "gatewayRef"
    assert nearest("zzz", ("gatewayDef",)) == ""


def test_a_pattern_is_compiled_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_pattern = re.compile

    def noting_compile(source: str) -> re.Pattern[str]:
        compiled.append(source)
        return compile_pattern(source)

    monkeypatch.setattr(re, "compile", noting_compile)
    pattern = LazyPattern("^a+$")
    assert compiled == []
    assert pattern.fullmatch("aa")
    assert not pattern.fullmatch("aa\n")
    assert compiled == ["^a+$"]
    with pytest.raises(AttributeError):
        pattern.match  # noqa: B018 - reading it is the test


def test_a_gateway_of_the_configuration_stands_on_its_entrys_lines() -> None:
    asked: list[Path] = []

    def locate(path: Path) -> int | None:
        asked.append(path)
        return 40 + len(path)

    source = Resource(origin=Origin("c.yaml", 0, 1), locate=locate)
    made = from_config(source, 2, {"metadata": {"name": "a"}, "spec": {}})
    assert made.line(("spec", "domain")) == 45
    assert asked == [("spec", "gateways", 2, "spec", "domain")]
