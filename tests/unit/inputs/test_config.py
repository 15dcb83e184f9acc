"""functionConfig: where it comes from and what it says."""

from __future__ import annotations

from typing import Any

import pytest

from krm_fn.diagnostics.report import Report
from krm_fn.inputs.config_model import (
    BackendMapping,
    Config,
    DnsTarget,
    Issuer,
    Options,
    Override,
    ServiceAddress,
    TlsConfig,
)
from krm_fn.inputs.defaults import CONFIG
from krm_fn.inputs.model import Key
from krm_fn.inputs.reader import read_inputs
from tests.unit.inputs.full_objects import FULL
from tests.unit.inputs.making import GATEWAY, V1BETA2, Object, changed, config, inputs_of, read, resource


def _config(function_config: Object | None) -> Config:
    return inputs_of(function_config=function_config).config._replace(source=None)


def _config_map(data: Any, name: str = "function-input") -> Object:
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, "data": data}


@pytest.mark.parametrize(
    "given",
    [None, config(), changed(config(), ("spec", ...)), _config_map(...), _config_map(None), _config_map({})],
    ids=["none", "empty", "no spec", "no data", "null data", "empty data"],
)
def test_nothing_said_means_the_defaults(given: Object | None) -> None:
    if given and given.get("data") is ...:
        del given["data"]
    assert _config(given) == CONFIG


def test_values() -> None:
    spec = changed(FULL["expand-gateway"], ("spec.gateways", []))
    report = Report()
    inputs = read_inputs([], resource(spec, "config.yaml"), Options(), report)
    assert inputs is not None
    read_config = inputs.config._replace(source=None)
    assert read_config == Config(
        compatibility="Controller",
        domain="ofn.io",
        cluster_domain="k8s.local",
        overrides=(
            Override(
                Key("openfunction", "openfunction"), "a.b", "c.d", "istio", "envoy.projectcontour.svc.cluster.local"
            ),
        ),
        default_namespace="d",
        default_namespace_given=True,
        gateway_api_version=(1, 4),
        gateway_api_channel="standard",
        provider="contour",
        data_plane_service="projectcontour/envoy",
        entry_service_template="gateway",
        function_service="Auto",
        listeners_strategy="ListenerSet",
        routes_attach="Listeners",
        strip_path_prefix=True,
        backends=CONFIG.backends._replace(
            map=(
                BackendMapping(Key("n", "f"), "s", "n", 80),
                BackendMapping(Key("n", "g"), "g-1", "", 80, "g-1"),
            ),
            unresolved="Error",
            revision_template="{{.Name}}",
            ingress=ServiceAddress(Key("n", "s"), 80),
            keda=ServiceAddress(Key("n", "s"), 8080),
        ),
        dns=CONFIG.dns._replace(
            mode="Patch", targets=(DnsTarget("CoreDNS", Key("kube-system", "coredns"), "Corefile"),)
        ),
        tls=TlsConfig("PerNamespace", Issuer("private", "Issuer", "ca.example"), redirect=True),
        inputs="Keep",
        status="Write",
        output_path="routes",
        on_hand_edit="Keep",
        hostname_ownership={"n": ("shop.ofn.io",)},
        fail_on="warning",
        ignore=("OFN114",),
        source=None,
    )
    assert (report.fail_on, report.ignored) == ("warning", frozenset({"OFN114"}))


def test_dns_targets_have_coredns_places_by_default() -> None:
    read_config = _config(config(dns={"targets": [{"type": "CoreDNS"}]}))
    assert read_config.dns.targets == (
        DnsTarget("CoreDNS", Key("kube-system", "coredns"), "Corefile"),
        DnsTarget("CoreDNS", Key("kube-system", "rke2-coredns-rke2-coredns"), "Corefile"),
    )


def _mapped(to: Object) -> tuple[BackendMapping, ...]:
    function = changed(V1BETA2, ("metadata.namespace", "a"), ("metadata.name", "b"))
    given = config(backends={"map": [{"function": "a/b", **to}]})
    return inputs_of(function, function_config=given).config.backends.map


def test_a_mapping_without_namespace_is_in_the_functions() -> None:
    assert _mapped({"service": {"name": "s", "port": 8080}}) == (BackendMapping(Key("a", "b"), "s", "", 8080),)


def test_a_mapping_to_a_revision_is_to_its_service() -> None:
    assert _mapped({"revision": "b-1"}) == (BackendMapping(Key("a", "b"), "b-1", "", 80, "b-1"),)


@pytest.mark.parametrize("mapping", [{}, {"revision": "b-1", "service": {"name": "s", "port": 8080}}])
def test_a_mapping_is_to_a_service_or_to_a_revision(mapping: dict[str, object]) -> None:
    report = Report()
    given = config(backends={"map": [{"function": "a/b", **mapping}]})
    assert read_inputs([], resource(given, "config.yaml"), Options(), report) is None
    assert [d.message.rpartition(": ")[2] for d in report] == [
        "set either service or revision for a Function, not both."
    ]


def test_a_config_map_says_the_same_in_scalars() -> None:
    data = {
        "domain": "a.io",
        "dns.mode": "None",
        "routes.stripPathPrefix": "true",
        "gatewayAPI.version": "1.4",
        "diagnostics.failOn": "info",
        "provider": "",
        "status": None,
    }
    spec = config(
        domain="a.io",
        dns={"mode": "None"},
        routes={"stripPathPrefix": True},
        gatewayAPI={"version": "1.4"},
        diagnostics={"failOn": "info"},
    )
    assert _config(_config_map(data)) == _config(spec)


def test_values_of_a_config_map_may_be_unquoted() -> None:
    read_config = _config(_config_map({"routes.stripPathPrefix": True, "entryServiceTemplate": 7, "provider": True}))
    assert read_config.strip_path_prefix
    assert (read_config.entry_service_template, read_config.provider) == ("7", "true")


def test_the_one_in_the_input_is_the_configuration_and_consumed() -> None:
    inputs = inputs_of(GATEWAY, config(domain="found.io"))
    assert inputs.config.domain == "found.io"
    assert [r.kind for r in inputs.consumed] == ["Gateway", "ExpandGateway"]


def test_the_hosts_goes_before_the_one_in_the_input() -> None:
    inputs = inputs_of(config(domain="copy.io"), function_config=config(domain="hosts.io"))
    assert inputs.config.domain == "hosts.io"
    assert [r.kind for r in inputs.consumed] == ["ExpandGateway"]


def test_two_in_the_input_are_told_apart_by_the_hosts() -> None:
    inputs, diagnostics = read(
        config(domain="a.io"), changed(config(), ("metadata.name", "other")), function_config=config(domain="b.io")
    )
    assert inputs is not None
    assert (inputs.config.domain, [d.code for d in diagnostics]) == ("b.io", ["OFN132"])
    assert len(inputs.consumed) == 2


def test_a_function_config_that_is_no_mapping() -> None:
    broken = resource({})
    broken.object = None
    report = Report()
    assert read_inputs([], broken, Options(), report) is None
    assert [d.code for d in report] == ["OFN131"]


def test_a_broken_configuration_does_not_hide_other_faults() -> None:
    inputs, diagnostics = read(
        changed(GATEWAY, ("spec.gatewayRef", ...)),
        changed(GATEWAY, ("metadata.name", "b"), ("spec.domain", ...)),
        function_config=config(domian="x"),
    )
    assert inputs is None
    assert [d.code for d in diagnostics] == ["OFN106", "OFN112"], "what the configuration may give is not missed"
