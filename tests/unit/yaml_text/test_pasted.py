"""YAML that diagnostics print for pasting is the value again, for readers of YAML 1.1 and 1.2."""

from __future__ import annotations

import json
import re
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.diagnostics.report import Report
from krm_fn.pipeline import Run, expand
from krm_fn.yaml_text.block import dump
from krm_fn.yaml_text.flow import one_line, one_line_entry, one_line_json
from tests.case_suite.case import all_cases
from tests.case_suite.manifests import KubernetesLoader
from tests.compatibility.written import MAX_KEY, strings
from tests.unit.inputs.making import GATEWAY, changed, resource


class GoV2Loader(yaml.CSafeLoader):
    """YAML 1.1 as kubectl, Helm and Argo CD read it: ``y`` and ``n`` are booleans too."""


GoV2Loader.yaml_implicit_resolvers = {
    key: list(value) for key, value in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
GoV2Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("[yYnN]$"), list("yYnN"))

_WORDS = (
    "on",
    "off",
    "y",
    "N",
    "yes",
    "null",
    "true",
    "1",
    "010",
    "0x1F",
    "1e3",
    "1.0",
    "2001-01-01",
    "1_000",
    "12",
    "x",
)
scalars = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.sampled_from(_WORDS) | strings
keys = st.sampled_from(_WORDS) | strings.filter(lambda text: len(text) <= MAX_KEY)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=8
)


def read(text: str) -> list[Any]:
    return [yaml.load(text, loader) for loader in (GoV2Loader, KubernetesLoader)]


@settings(deadline=None)
@given(keys, values)
def test_what_is_printed_is_the_value(key: str, value: Any) -> None:
    assert read(one_line(value)) == [value, value]
    assert read(one_line_entry(key, value)) == [{key: value}] * 2
    assert read(one_line_json(value)) == [value, value]
    assert json.loads(one_line_json(value)) == value
    assert read(dump({key: value})) == [{key: value}] * 2
    assert "\n" not in one_line(value) + one_line_entry(key, value) + one_line_json(value)


@settings(deadline=None, max_examples=40)
@given(st.dictionaries(st.sampled_from(_WORDS), st.sampled_from(_WORDS), min_size=1))
def test_listeners_that_their_owner_must_add_are_the_gateways(labels: dict[str, str]) -> None:
    allowed = {"namespaces": {"from": "Selector", "selector": {"matchLabels": labels}}}
    gateway = changed(GATEWAY, ("spec.gatewaySpec.listeners.0.allowedRoutes", allowed))
    report = Report()
    expand(Run([resource(gateway)], in_list=True), report)
    (message,) = [d.message for d in report if d.code == "OFN211"]
    for listeners in read(message.partition("\n")[2]):
        assert listeners[1]["allowedRoutes"] == allowed


def test_every_line_of_yaml_in_the_cases_diagnostics_is_read() -> None:
    lines = [
        line
        for case in all_cases()
        for line in case.diagnostics.read_text("utf-8").splitlines()
        if line.startswith("  - ")
    ]
    assert len(lines) > 20
    for line in lines:
        for (listener,) in read(line):
            assert isinstance(listener["name"], str)
            assert isinstance(listener["port"], int)
