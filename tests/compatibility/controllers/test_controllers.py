"""krm-fn in Controller mode writes what OpenFunction's reconcilers wrote for the same generated packages."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from krm_fn.constants import CONTROLLER_LISTENERS
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, respond
from tests.compatibility.controllers.packages import SEEDS, package

Object = dict[str, Any]

ANSWERS: list[Object] = json.loads((Path(__file__).parent / "answers.json").read_text("utf-8"))

SPEC: Object = {"compatibility": "Controller", "status": "Write", "inputs": "Keep", "dns": {"mode": "None"}}
CONFIG = {
    "apiVersion": "fn.openfunction.io/v1alpha1",
    "kind": "ExpandGateway",
    "metadata": {"name": "c"},
    "spec": SPEC,
}

REASONS = {
    "hostname": "a listener that speaks TCP has no hostname, by CEL",
    "port": "a Service takes a port number once",
    "filter": "a rule takes one RequestHeaderModifier, by CEL",
    "host": "Host is added once, by the list's key",
    "redirect": "a rule that redirects takes no backend, by CEL",
}
"""The differences there may be, and why."""


@pytest.mark.parametrize("seed", SEEDS)
def test_same_as_the_controllers(seed: int) -> None:
    answer, _ = corrected(ANSWERS[seed])
    assert expanded(seed, answer) == answer


def test_each_difference_occurs() -> None:
    assert {reason for answer in ANSWERS for reason in corrected(answer)[1]} == set(REASONS)


def expanded(seed: int, answer: Object) -> Object:
    """What krm-fn makes of the package, in the shape of an answer."""
    items = [*package(seed).objects]
    resources = {"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "functionConfig": CONFIG}
    response = respond(Request(json.dumps({**resources, "items": items}).encode()), Report())
    found = {key_of(item): item for item in json.loads(response.output)["items"]}
    gateway = next(item for key, item in found.items() if key[:2] == ("gateway.networking.k8s.io", "Gateway"))
    return {
        "gateway": {**gateway["spec"], "listeners": by_name(gateway["spec"]["listeners"])},
        "annotations": {CONTROLLER_LISTENERS: gateway["metadata"]["annotations"][CONTROLLER_LISTENERS]},
        "entry": service_of(found, "openfunction/gateway"),
        "functions": {key: _function(found, key, function["labels"]) for key, function in answer["functions"].items()},
    }


def _function(found: dict[tuple[str, str, str], Object], key: str, labels: Object) -> Object:
    route = found["gateway.networking.k8s.io", "HTTPRoute", key]
    return {
        "route": route["spec"],
        "labels": {label: route["metadata"]["labels"].get(label) for label in labels},
        "service": service_of(found, key),
        "status": found["core.openfunction.io", "Function", key]["status"],
    }


def key_of(item: Object) -> tuple[str, str, str]:
    """Group, kind, and namespace/name."""
    metadata = item["metadata"]
    return item["apiVersion"].rpartition("/")[0], item["kind"], f"{metadata['namespace']}/{metadata['name']}"


def service_of(found: dict[tuple[str, str, str], Object], key: str) -> Object:
    """Without what Kubernetes' own defaulting adds."""
    return {field: value for field, value in found["", "Service", key]["spec"].items() if field != "sessionAffinity"}


def by_name(listeners: list[Object]) -> list[Object]:
    """Listeners in one order; the controllers' is that of a map."""
    return sorted(listeners, key=lambda listener: str(listener["name"]))


def corrected(answer: Object) -> tuple[Object, set[str]]:
    """An answer as the API server would take it today, and the reasons for what had to change."""
    out, reasons = deepcopy(answer), set[str]()
    recorded = json.loads(out["annotations"][CONTROLLER_LISTENERS])
    for listener in [*out["gateway"]["listeners"], *recorded]:
        if listener["protocol"] == "TCP":
            del listener["hostname"]
            reasons.add("hostname")
    text = json.dumps(recorded, separators=(",", ":"))
    for char in "<>&":
        text = text.replace(char, f"\\u{ord(char):04x}")
    if "hostname" in reasons:
        out["annotations"][CONTROLLER_LISTENERS] = text
    out["gateway"]["listeners"] = by_name(out["gateway"]["listeners"])
    for service in (out["entry"], *(function["service"] for function in out["functions"].values())):
        _correct_ports(service, reasons)
    for function in out["functions"].values():
        for rule in function["route"]["rules"]:
            _correct_rule(rule, reasons)
    return out, reasons


def _correct_ports(service: Object, reasons: set[str]) -> None:
    ports = {port["port"]: port for port in reversed(service.get("ports", []))}
    kept = [port for port in service.get("ports", []) if ports[port["port"]] is port]
    if kept != service.get("ports", []):
        service["ports"] = kept
        reasons.add("port")


def _correct_rule(rule: Object, reasons: set[str]) -> None:
    *given, added = rule["filters"]
    if any(body["type"] == "RequestRedirect" for body in given):
        reasons.add("redirect")
        del rule["backendRefs"]
        rule["filters"] = given
        return
    hosts = added["requestHeaderModifier"].get("add", [])
    if len(hosts) > 1:
        reasons.add("host")
        added["requestHeaderModifier"]["add"] = hosts = hosts[:1]
    for body in given:
        modifier = body.get("requestHeaderModifier")
        if modifier is not None:
            reasons.add("filter")
            kept = [header for header in modifier.get("add", []) if not hosts or header["name"].lower() != "host"]
            if both := [*kept, *hosts]:
                modifier["add"] = both
            rule["filters"] = given
