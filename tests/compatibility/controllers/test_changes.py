"""A second reconcile: krm-fn on its own output with the Gateway changed, beside what OpenFunction's reconcilers did."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from krm_fn.constants import CONTROLLER_LISTENERS
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, respond
from tests.compatibility.controllers.packages import CHANGED_SEEDS, change, package
from tests.compatibility.controllers.test_controllers import CONFIG, by_name, corrected, key_of, service_of

Object = dict[str, Any]

ANSWERS: list[Object] = json.loads((Path(__file__).parent / "answers_to_changes.json").read_text("utf-8"))


@pytest.mark.parametrize("seed", CHANGED_SEEDS)
def test_same_as_the_controllers(seed: int) -> None:
    answer = ANSWERS[seed]
    found = _expanded_twice(seed)
    assert _gateways(found) == {key: _taken(gateway) for key, gateway in answer["gateways"].items()}
    wanted, _ = corrected({"gateway": {"listeners": []}, "annotations": {CONTROLLER_LISTENERS: "[]"}, **answer})
    assert service_of(found, "openfunction/gateway") == wanted["entry"]
    for key, function in wanted["functions"].items():
        route = found["gateway.networking.k8s.io", "HTTPRoute", key]
        assert route["spec"] == function["route"]
        assert service_of(found, key) == function["service"]
        assert _ours(route["metadata"]["labels"], function["labels"])


def test_gateways_are_taken_back_from_and_made_anew() -> None:
    """What is to be compared occurs: Kubernetes Gateways that go, that lose what they had, and those that keep it."""
    before = [package(seed).objects[0]["spec"].get("gatewayRef") is None for seed in CHANGED_SEEDS]
    after = [change(seed).gateway["spec"].get("gatewayRef") is None for seed in CHANGED_SEEDS]
    assert set(zip(before, after, strict=True)) == {(True, True), (True, False), (False, True), (False, False)}
    assert any("gateways/own" not in answer["gateways"] for answer in ANSWERS)


def _expanded_twice(seed: int) -> dict[tuple[str, str, str], Object]:
    second = change(seed)
    first = _expand([*package(seed).objects, *second.objects])
    return {
        key_of(item): item
        for item in _expand([_with_spec(item, second.gateway["spec"]) for item in first])
        if "namespace" in item["metadata"]
    }


def _expand(items: list[Object]) -> list[Object]:
    resources = {"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "functionConfig": CONFIG}
    report = Report()
    response = respond(Request(json.dumps({**resources, "items": items}).encode()), report)
    assert not report.has_errors
    found: list[Object] = json.loads(response.output)["items"]
    return found


def _with_spec(item: Object, spec: Object) -> Object:
    changed = item["apiVersion"].startswith("networking.openfunction.io/")
    return {**item, "spec": spec} if changed else item


def _gateways(found: dict[tuple[str, str, str], Object]) -> Object:
    """Listeners, class and record of every Kubernetes Gateway."""
    return {
        key: _taken({"spec": item["spec"], "annotations": item["metadata"].get("annotations")})
        for (group, kind, key), item in found.items()
        if (group, kind) == ("gateway.networking.k8s.io", "Gateway")
    }


def _taken(gateway: Object) -> Object:
    """As the API server takes it: a listener that speaks TCP has no hostname. The order of listeners is a map's."""
    record = (gateway.get("annotations") or {}).get(CONTROLLER_LISTENERS)
    return {
        "class": gateway["spec"]["gatewayClassName"],
        "listeners": _by_cel(gateway["spec"]["listeners"]),
        "record": record and _by_cel(json.loads(record)),
    }


def _by_cel(listeners: list[Object]) -> list[Object]:
    out = deepcopy(listeners)
    for listener in out:
        if listener["protocol"] == "TCP":
            listener.pop("hostname", None)
    return by_name(out)


def _ours(labels: Object, theirs: Object) -> bool:
    """The controllers leave a label behind when httpRouteLabelKey changes; here it goes."""
    value = "openfunction.openfunction"
    return labels["openfunction.io/gateway"] == value and {labels.get(key, value) for key in theirs} == {value}
