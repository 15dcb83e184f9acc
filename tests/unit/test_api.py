"""krm_fn.expand: what programs get is what the command line gives."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import krm_fn
from tests.case_suite.case import load
from tests.case_suite.manifests import KubernetesLoader

ROOT = Path(__file__).parents[2]
CASE = load("worked-example")


def _objects(text: str) -> list[dict[str, object]]:
    return list(yaml.load_all(text, KubernetesLoader))


def _piped(text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "krm_fn"], input=text, capture_output=True, text=True, check=False, cwd=ROOT
    )


def test_the_documented_example_prints_what_the_page_says() -> None:
    page = (ROOT / "docs" / "python.md").read_text()
    code, output = re.findall(r"^```(?:python)?\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == output
    assert done.stderr == ""


def test_text_gives_what_the_pipe_gives() -> None:
    result = krm_fn.expand(CASE.input)
    assert result.text == _piped(CASE.input).stdout
    assert result.resources == _objects(result.text)
    assert not result.failed


def test_objects_give_what_text_gives() -> None:
    by_text = krm_fn.expand(CASE.input)
    by_object = krm_fn.expand(_objects(CASE.input))
    assert by_object.resources == by_text.resources
    assert by_object.routes == by_text.routes
    assert [d.code for d in by_object.diagnostics] == [d.code for d in by_text.diagnostics]


def test_a_resource_list_stays_one() -> None:
    text = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems: []\n"
    assert krm_fn.expand(text).text == text


def test_a_configuration_may_leave_out_its_kind() -> None:
    short = krm_fn.expand(CASE.input, {"spec": {"inputs": "Keep"}})
    whole = {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway", "spec": {"inputs": "Keep"}}
    assert short == krm_fn.expand(CASE.input, whole) == krm_fn.expand(CASE.input, yaml.safe_dump(whole))
    assert "Function" in {resource["kind"] for resource in short.resources}


def test_references_are_not_expanded() -> None:
    objects = _objects(CASE.input)
    functions = [obj for obj in objects if obj["kind"] == "Function"]
    gateways = [obj for obj in objects if obj["kind"] != "Function"]
    result = krm_fn.expand(functions, references=gateways)
    assert {resource["kind"] for resource in result.resources} == {"HTTPRoute", "Service"}


def test_a_mistake_is_a_diagnostic_and_gives_nothing() -> None:
    result = krm_fn.expand(CASE.input, {"spec": {"provdier": "contour"}})
    assert (result.resources, result.text, result.routes, result.failed) == ([], "", [], True)
    assert [d.severity for d in result.diagnostics] == ["error"]


def test_an_input_without_resources_gives_none() -> None:
    assert krm_fn.expand([]).resources == []


def test_what_cannot_be_a_manifest_is_refused() -> None:
    with pytest.raises(TypeError):
        krm_fn.expand([{"kind": {1, 2}}])


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys; before = set(sys.modules); import krm_fn; print(sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "['krm_fn']\n"


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'expnd'"):
        _ = krm_fn.expnd
