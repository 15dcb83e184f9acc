"""Functions: which are routed, and what is read of them."""

from __future__ import annotations

from typing import Any

import pytest

from krm_fn.inputs.config_model import Options
from krm_fn.inputs.model import FunctionInput, Key, Traffic
from tests.unit.inputs.making import GATEWAY, V1BETA1, V1BETA2, Object, changed, config, inputs_of, read, said

_HTTP = "spec.serving.triggers.http"
_ROUTE: Object = {
    "gatewayRef": {"name": "edge", "namespace": "infra"},
    "hostnames": ["shop.ofn.io"],
    "rules": [{"matches": None, "filters": [{"type": "CORS", "cors": {"maxAge": 1, "allowOrigins": None}}]}],
    "traffic": {"knative": [{"latestRevision": True, "percent": 60}, {"percent": 40, "revisionName": "two-00001"}]},
}


def _one(obj: Object) -> FunctionInput:
    (function,) = inputs_of(obj).functions
    return function


def test_v1beta1_is_read_from_spec() -> None:
    function = _one(changed(V1BETA1, ("spec.route", _ROUTE)))
    assert function._replace(source=None) == FunctionInput(  # type: ignore[arg-type]  # not compared
        key=Key("default", "one"),
        version="v2.0.0",
        port=8000,
        engine="knative",
        gateway_ref=Key("infra", "edge"),
        hostnames=("shop.ofn.io",),
        rules=({"filters": [{"type": "CORS", "cors": {"maxAge": 1}}]},),
        traffic=(Traffic("", 60), Traffic("two-00001", 40)),
        route_path=("spec", "route"),
        source=None,  # type: ignore[arg-type]  # not compared
    )


def test_v1beta2_is_read_from_the_http_trigger() -> None:
    function = _one(changed(V1BETA2, (f"{_HTTP}.route", _ROUTE), (f"{_HTTP}.engine", "keda")))
    assert function.key == Key("default", "two")
    assert (function.version, function.port, function.engine) == ("v1.0.0", 9000, "keda")
    assert function.gateway_ref == Key("infra", "edge")
    assert function.route_path == ("spec", "serving", "triggers", "http", "route")


@pytest.mark.parametrize("obj", [V1BETA1, V1BETA2])
def test_defaults(obj: Object) -> None:
    function = _one(changed(obj, ("spec", {"serving": {}, "version": None})))
    assert (function.version, function.port, function.engine) == ("latest", 8080, "knative")
    assert function.gateway_ref == Key("openfunction", "openfunction")
    assert (function.hostnames, function.rules, function.traffic) == ((), None, ())


def test_empty_lists_are_as_if_not_written() -> None:
    function = _one(changed(V1BETA2, (f"{_HTTP}.route", {"hostnames": [], "rules": [], "traffic": {"knative": []}})))
    assert (function.hostnames, function.rules, function.traffic) == ((), None, ())


@pytest.mark.parametrize(
    ("obj", "changes", "routed"),
    [
        (V1BETA1, {"spec.serving": ...}, False),
        (V1BETA1, {"spec.serving": None}, False),
        (V1BETA1, {"spec.serving.runtime": "async"}, False),
        (V1BETA1, {"spec.serving.runtime": ...}, True),
        (V1BETA1, {"spec.serving.triggers": [{"type": "cron"}]}, True),
        (V1BETA2, {"spec.serving": ...}, False),
        (V1BETA2, {"spec.serving.triggers": ...}, True),
        (V1BETA2, {"spec.serving.triggers": {}}, True),
        (V1BETA2, {"spec.serving.triggers": {"http": None}}, True),
        (V1BETA2, {"spec.serving.triggers": {"dapr": []}}, True),
        (V1BETA2, {"spec.serving.triggers": {"dapr": [{"name": "x"}]}}, False),
        (V1BETA2, {"spec.serving.triggers.dapr": [{"name": "x"}]}, True),
        (V1BETA2, {"spec.serving.triggers": {"inputs": [{}]}}, True),
    ],
)
def test_only_functions_that_serve_http_are_routed(obj: Object, changes: dict[str, Any], routed: bool) -> None:
    inputs = inputs_of(changed(obj, *changes.items()))
    assert len(inputs.functions) == routed
    assert len(inputs.consumed) == 1


def test_hooks_are_inputs_without_a_route() -> None:
    inputs, diagnostics = read(changed(V1BETA2, ("metadata.annotations", {"helm.sh/hook": "test"})))
    assert inputs is not None
    assert [d.code for d in diagnostics] == ["OFN115"]
    assert (inputs.functions, len(inputs.consumed)) == ((), 1)


def test_versions_without_a_route_pass_through() -> None:
    inputs, diagnostics = read(changed(V1BETA2, ("apiVersion", "core.openfunction.io/v1alpha1")))
    assert inputs is not None
    assert [d.code for d in diagnostics] == ["OFN109"]
    assert inputs.consumed == ()


def test_a_function_without_namespace_takes_the_default_one() -> None:
    bare = changed(V1BETA2, ("metadata.namespace", ...))
    for function_config, options, namespace in (
        (config(defaultNamespace="shop"), Options(), "shop"),
        (config(defaultNamespace="shop"), Options(default_namespace="release"), "release"),
        (None, Options(default_namespace="release", require_namespace=True), "release"),
    ):
        inputs = inputs_of(bare, function_config=function_config, options=options)
        assert inputs.functions[0].key == Key(namespace, "two")
        assert inputs.functions[0].source.namespace == ""


def test_functions_that_the_default_namespace_makes_equal_are_repeated() -> None:
    bare = changed(V1BETA2, ("metadata.namespace", ...))
    there = changed(V1BETA2, ("metadata.namespace", "shop"))
    _, diagnostics = read(there, bare, function_config=config(defaultNamespace="shop"))
    assert said(diagnostics) == ["OFN110 Function shop/two is in the input 2 times: f0.yaml:1 and f1.yaml:1."]


def test_all_faults_of_all_resources_come_in_one_run() -> None:
    wrong = changed(V1BETA2, ("spec.version", 1), (_HTTP, {"prot": 1, "port": "x"}))
    _, diagnostics = read(changed(GATEWAY, ("spec.domain", "A")), wrong, function_config=config(foo=1))
    assert [(d.code, d.file, d.field) for d in diagnostics] == [
        ("OFN106", "config.yaml", "spec.foo"),
        ("OFN104", "f0.yaml", "spec.domain"),
        ("OFN104", "f1.yaml", "spec.serving.triggers.http.port"),
        ("OFN104", "f1.yaml", "spec.version"),
        ("OFN105", "f1.yaml", "spec.serving.triggers.http.prot"),
    ]
