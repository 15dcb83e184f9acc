"""Kubernetes' own objects, and what an earlier run left."""

from __future__ import annotations

from typing import Any

import pytest

from krm_fn.inputs.model import Key, ServicePort
from tests.unit.inputs.making import GATEWAY, Object, changed, inputs_of, read, resource

_LISTENER: Object = {"name": "web", "port": 80, "protocol": "HTTP"}


def _obj(api_version: str, kind: str, name: str = "x", namespace: str = "y", **parts: Any) -> Object:
    metadata = {"name": name, "namespace": namespace, **parts.pop("metadata", {})}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **parts}


@pytest.mark.parametrize("version", ["v1", "v1beta1", "v1alpha2"])
def test_gateways_of_any_version(version: str) -> None:
    obj = _obj(
        f"gateway.networking.k8s.io/{version}",
        "Gateway",
        metadata={
            "labels": {"a": "b"},
            "annotations": {"n": 1, "fn.openfunction.io/injected-listeners": '{"o/o": ["web"], "p/p": []}'},
        },
        spec={
            "gatewayClassName": "c",
            "listeners": [_LISTENER],
            "addresses": [{"type": "Hostname", "value": "spec.io"}, {"value": "10.0.0.1"}],
        },
        status={"addresses": [{"type": "Hostname", "value": "status.io"}, {"type": "Hostname"}]},
    )
    inputs = inputs_of(obj)
    gateway = inputs.kubernetes_gateways[Key("y", "x")]
    assert (gateway.class_name, gateway.addresses) == ("c", ("spec.io", "status.io"))
    assert [(listener.name, listener.path) for listener in gateway.listeners] == [("web", ("spec", "listeners", 0))]
    assert gateway.injected == {"o/o": ("web",), "p/p": ()}
    assert (gateway.labels, gateway.annotations["n"]) == ({"a": "b"}, 1)
    assert gateway.source is inputs.existing["gateway.networking.k8s.io", "Gateway", "y", "x"]


def test_services() -> None:
    ports = [{"name": "http", "port": 80, "targetPort": "web"}, {"port": 443}, {"port": 81, "targetPort": 8081}]
    plain = _obj("v1", "Service", spec={"ports": ports, "selector": None}, metadata={"labels": {"a": "b"}})
    external = _obj("v1", "Service", "e", spec={"type": "ExternalName", "externalName": "a.io"})
    generated = _obj(
        "v1", "Service", "g", metadata={"annotations": {"fn.openfunction.io/generated-by": "Function/y/g"}}
    )
    services = inputs_of(plain, external, generated).services
    service = services[Key("y", "x")]
    assert (service.type, service.external_name, service.labels) == ("ClusterIP", "", {"a": "b"})
    named, same, other = service.ports
    assert (named, same) == (ServicePort("http", 80), ServicePort("", 443, target=443))
    assert other == ServicePort("", 81, target=8081)
    assert services[Key("y", "e")].external_name == "a.io"
    assert [services[Key("y", name)].generated for name in "xeg"] == [False, False, True]


def test_knative_services() -> None:
    named = _obj("serving.knative.dev/v1", "Service", spec={"template": {"metadata": {"name": "x-v1"}}})
    bare = _obj("serving.knative.dev/v1", "Service", "bare")
    services = inputs_of(named, bare).knative_services
    assert [services[Key("y", name)].revision_name for name in ("x", "bare")] == ["x-v1", ""]


def test_namespaces_classes_and_config_maps() -> None:
    namespace = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop", "labels": {"team": "a"}}}
    far = changed(namespace, ("metadata.labels", {"team": "b"}))
    farther = changed(far, ("metadata.name", "far"))
    gateway_class = _obj("gateway.networking.k8s.io/v1", "GatewayClass", "c", spec={"controllerName": "a.io/b"})
    elsewhere = _obj("gateway.networking.k8s.io/v1", "GatewayClass", "d")
    config_map = _obj("v1", "ConfigMap", "coredns", data={"Corefile": ".:53 {}"})
    inputs = inputs_of(namespace, gateway_class, config_map, references=(far, farther, elsewhere))
    assert inputs.namespaces == {"shop": {"team": "a"}, "far": {"team": "b"}}
    assert inputs.gateway_classes == {"c": "a.io/b", "d": ""}
    assert [resource.object for resource in inputs.config_maps[Key("y", "coredns")]] == [config_map]


def test_routes_and_what_an_earlier_run_generated() -> None:
    written = _obj("gateway.networking.k8s.io/v1", "HTTPRoute", "own", spec={"hostnames": ["a.io"]})
    mark = {"fn.openfunction.io/generated-by": "Function/y/g"}
    generated = _obj("gateway.networking.k8s.io/v1", "HTTPRoute", "g", metadata={"annotations": mark}, spec=[])
    released = changed(generated, ("metadata.name", "r"), ("spec", {}))
    released["metadata"]["annotations"]["fn.openfunction.io/managed"] = False
    inputs = inputs_of(written, generated, released)
    assert [route.name for route in inputs.http_routes] == ["own", "r"]
    assert [r.name for r in inputs.generated] == ["g"]
    assert len(inputs.existing) == 3


def test_what_only_says_that_it_was_generated_is_read_as_a_persons() -> None:
    mark = {"fn.openfunction.io/generated-by": "Function/y/g"}
    copy = _obj("gateway.networking.k8s.io/v1", "HTTPRoute", "copy", metadata={"annotations": mark})
    odd = _obj("v1", "Service", "odd", metadata={"annotations": {"fn.openfunction.io/generated-by": "x"}})
    inputs, diagnostics = read(copy, odd)
    assert inputs is not None
    assert [route.name for route in inputs.http_routes] == ["copy"]
    assert not inputs.services[Key("y", "odd")].generated
    assert inputs.generated == ()
    assert [d.code for d in diagnostics] == ["OFN235"]


def test_what_is_not_parsed_is_not_there() -> None:
    assert inputs_of({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}}).existing != {}
    unread = resource({"apiVersion": "v1", "kind": "Secret"})
    unread.object = None
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Options
    from krm_fn.inputs.reader import read_inputs

    inputs = read_inputs([unread], None, Options(), Report())
    assert inputs is not None
    assert inputs.existing == {}


@pytest.mark.parametrize(
    ("obj", "codes"),
    [
        (_obj("v1", "Service", spec={"clusterIPs": "x", "selector": []}, status=1), []),
        (_obj("v1", "Service", spec={"ports": [{"port": "80"}]}), ["OFN104"]),
        (_obj("v1", "ConfigMap", data={"other": 1}), []),
        (_obj("v1", "ConfigMap", data={"Corefile": 1}), ["OFN104"]),
        (_obj("gateway.networking.k8s.io/v1", "HTTPRoute", spec={"rules": [{"filters": "x"}]}), []),
        (_obj("gateway.networking.k8s.io/v1", "HTTPRoute", spec={"rules": {}}), ["OFN104"]),
        (_obj("gateway.networking.x-k8s.io/v1", "HTTPRoute", spec=1), []),
        (_obj("gateway.networking.k8s.io/v1", "ListenerSet", spec={"listeners": 1}), ["OFN104"]),
        (_obj("gateway.networking.k8s.io/v1", "Gateway", spec={"infrastructure": 1, "listeners": None}), []),
        (_obj("gateway.networking.k8s.io/v1", "Gateway", spec={"listeners": [{"name": "x"}]}), ["OFN104", "OFN104"]),
    ],
)
def test_foreign_objects_need_only_be_right_where_they_are_read(obj: Object, codes: list[str]) -> None:
    _, diagnostics = read(obj)
    assert [d.code for d in diagnostics] == codes


def test_hooks_may_share_a_name() -> None:
    hook = _obj("v1", "Service", metadata={"annotations": {"helm.sh/hook": "pre-install"}})
    inputs_of(hook, _obj("v1", "Service"), GATEWAY)
