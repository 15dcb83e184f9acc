"""OpenFunction Gateways: defaults, overrides, references, and the one made up from the command line."""

from __future__ import annotations

from krm_fn.inputs.config_model import Options
from krm_fn.inputs.model import GatewayDef, GatewayInput, Key
from tests.unit.inputs.making import GATEWAY, Object, changed, config, inputs_of, read

_KEY = Key("openfunction", "openfunction")
_KUBERNETES: Object = {
    "apiVersion": "gateway.networking.k8s.io/v1",
    "kind": "Gateway",
    "metadata": {"name": "contour", "namespace": "projectcontour"},
    "spec": {"gatewayClassName": "contour", "listeners": []},
}


def _one(*objects: Object, function_config: Object | None = None, options: Options | None = None) -> GatewayInput:
    (gateway,) = inputs_of(*objects, function_config=function_config, options=options).gateways
    return gateway


def test_defaults() -> None:
    gateway = _one(changed(GATEWAY, ("spec.gatewaySpec", ...), ("spec.domain", "*.ofn.io")))
    assert gateway.key == _KEY
    assert (gateway.domain, gateway.cluster_domain) == ("ofn.io", "cluster.local")
    assert gateway.host_template == "{{.Name}}.{{.Namespace}}.{{.Domain}}"
    assert gateway.path_template == "{{.Namespace}}/{{.Name}}"
    assert gateway.http_route_label_key == "app.kubernetes.io/managed-by"
    assert gateway.gateway_ref == Key("projectcontour", "contour")
    assert gateway.gateway_def is None
    assert gateway.listeners == ()
    assert (gateway.provider, gateway.data_plane_service) == ("", "")
    assert (gateway.replaced_domain, gateway.replaced_cluster_domain) == ("", "")
    assert (gateway.reference, gateway.known_as, gateway.kubernetes_gateway) == (False, (), None)


def test_written_values() -> None:
    spec = {
        "domain": "shop.io",
        "clusterDomain": "k8s.local",
        "hostTemplate": "{{.Name}}.shop.io",
        "pathTemplate": "",
        "httpRouteLabelKey": "shop.io/gateway",
        "gatewayDef": {"namespace": "istio-ingress", "gatewayClassName": "istio"},
        "gatewaySpec": {"listeners": [{"name": "a", "port": 80, "protocol": "HTTP", "hostname": None, "tls": None}]},
    }
    gateway = _one(changed(GATEWAY, ("spec", spec), ("apiVersion", "networking.openfunction.io/v1beta1")))
    assert gateway.path_template == ""
    assert gateway.http_route_label_key == "shop.io/gateway"
    assert gateway.cluster_domain == "k8s.local"
    assert gateway.gateway_def == GatewayDef(Key("istio-ingress", "openfunction"), "istio")
    (listener,) = gateway.listeners
    assert (listener.name, listener.port, listener.protocol, listener.hostname) == ("a", 80, "HTTP", None)
    assert listener.body == {"name": "a", "port": 80, "protocol": "HTTP"}
    assert listener.path == ("spec", "gatewaySpec", "listeners", 0)


def test_overrides_go_from_all_to_one_to_the_command_line() -> None:
    spec = config(
        domain="all.io",
        clusterDomain="all.local",
        provider="istio",
        dataPlaneService="a/b",
        overrides=[
            {"gateway": "openfunction/openfunction", "domain": "*.one.io", "dataPlaneService": "c/d"},
            {"clusterDomain": "each.local", "domain": "each.io"},
        ],
    )
    gateway = _one(GATEWAY, function_config=spec)
    assert (gateway.domain, gateway.cluster_domain) == ("one.io", "each.local")
    assert (gateway.provider, gateway.data_plane_service) == ("istio", "c/d")
    assert (gateway.replaced_domain, gateway.replaced_cluster_domain) == ("ofn.io", "cluster.local")
    gateway = _one(GATEWAY, function_config=spec, options=Options(domain="cli.io", provider="contour"))
    assert (gateway.domain, gateway.provider) == ("cli.io", "contour")


def test_an_override_may_say_what_is_written() -> None:
    gateway = _one(GATEWAY, function_config=config(domain="ofn.io"))
    assert gateway.replaced_domain == ""


def test_an_override_gives_the_domain_that_is_missing() -> None:
    for domain in (..., "", None):
        gateway = _one(changed(GATEWAY, ("spec.domain", domain)), function_config=config(domain="given.io"))
        assert (gateway.domain, gateway.replaced_domain) == ("given.io", "")


def test_references() -> None:
    noted = changed(GATEWAY, ("metadata.annotations", {"fn.openfunction.io/reference": True}))
    other = changed(GATEWAY, ("metadata.name", "other"))
    inputs = inputs_of(noted, references=(other, _KUBERNETES))
    assert [(g.key.name, g.reference) for g in inputs.gateways] == [("openfunction", True), ("other", True)]
    assert [r.name for r in inputs.consumed] == ["openfunction"]
    assert len(inputs.existing) == 1
    kubernetes = inputs.kubernetes_gateways[Key("projectcontour", "contour")]
    assert (kubernetes.class_name, kubernetes.source) == ("contour", None)


def test_the_input_goes_before_references() -> None:
    inputs = inputs_of(GATEWAY, _KUBERNETES, references=(GATEWAY, changed(_KUBERNETES, ("spec", {}))))
    (gateway,) = inputs.gateways
    assert not gateway.reference
    kubernetes = inputs.kubernetes_gateways[Key("projectcontour", "contour")]
    assert (kubernetes.class_name, kubernetes.source is not None) == ("contour", True)


def test_gateways_of_the_configuration() -> None:
    entry = {
        "metadata": {"name": "edge", "namespace": "infra"},
        "spec": {"domain": "edge.io", "gatewayDef": {"namespace": "istio", "gatewayClassName": "istio"}},
        "kubernetesGateway": {
            "listeners": [{"name": "web", "port": 80, "protocol": "HTTP"}],
            "addresses": [{"value": "a.io"}, {"type": "IPAddress", "value": "10.0.0.1"}],
        },
        "namespaceLabels": {"shop": {"team": "a"}},
    }
    inputs = inputs_of(function_config=config(gateways=[entry]))
    (gateway,) = inputs.gateways
    assert (gateway.key, gateway.domain, gateway.reference) == (Key("infra", "edge"), "edge.io", True)
    kubernetes = gateway.kubernetes_gateway
    assert kubernetes is not None
    assert (kubernetes.key, kubernetes.class_name) == (Key("istio", "edge"), "istio")
    assert [listener.name for listener in kubernetes.listeners] == ["web"]
    assert (kubernetes.addresses, kubernetes.source) == (("a.io",), None)
    assert inputs.namespaces == {"shop": {"team": "a"}}
    assert (gateway.source.origin.file, inputs.consumed) == ("config.yaml", ())


def test_faults_of_such_a_gateway_point_into_the_configuration() -> None:
    entry = {"metadata": {"name": "edge", "namespace": "infra"}, "spec": {"domain": "edge.io"}}
    _, (diagnostic,) = read(function_config=config(gateways=[entry]))
    assert (diagnostic.code, diagnostic.name, diagnostic.file) == ("OFN112", "edge", "config.yaml")


def test_made_up_from_the_command_line() -> None:
    gateway = _one(options=Options(domain="try.io", gateway=Key("infra", "web"), provider="istio"))
    assert (gateway.key, gateway.domain, gateway.provider) == (_KEY, "try.io", "istio")
    assert (gateway.gateway_ref, gateway.gateway_def) == (Key("infra", "web"), None)
    assert [listener.name for listener in gateway.listeners] == ["ofn-http-internal", "ofn-http-external"]
    assert gateway.replaced_domain == ""


def test_made_up_without_a_gateway_defines_one() -> None:
    assumed, diagnostics = read(options=Options(domain="try.io"))
    assert assumed is not None
    assert assumed.gateways[0].gateway_def == GatewayDef(_KEY, "contour")
    assert [diagnostic.code for diagnostic in diagnostics] == ["OFN208"]
    gateway = _one(options=Options(domain="try.io", provider="envoy-gateway"))
    assert gateway.gateway_def == GatewayDef(_KEY, "eg")
    gateway = _one(options=Options(domain="try.io", provider="acme"))
    assert gateway.gateway_def == GatewayDef(_KEY, "acme")


def test_nothing_is_made_up_without_being_asked() -> None:
    assert inputs_of(options=Options(provider="istio")).gateways == ()


def _renamed(obj: Object, names: str, namespaces: str, kinds: str) -> Object:
    prefix = "internal.config.kubernetes.io/previous"
    annotations = {f"{prefix}Names": names, f"{prefix}Namespaces": namespaces, f"{prefix}Kinds": kinds}
    return changed(obj, ("metadata.annotations", annotations))


def test_kustomize_renamed_the_gateway() -> None:
    gateway = _one(_renamed(GATEWAY, "a,b,c,", "x,y,z,w", "Gateway,Other,Gateway,Gateway"))
    assert gateway.known_as == (Key("x", "a"), Key("z", "c"))
    spec = config(overrides=[{"gateway": "z/c", "domain": "b.io"}])
    gateway = _one(_renamed(GATEWAY, "c", "z", "Gateway"), function_config=spec)
    assert gateway.domain == "b.io"


def test_kustomize_renamed_the_kubernetes_gateway() -> None:
    now = changed(_KUBERNETES, ("metadata.name", "prod-contour"))
    renamed = _renamed(now, "contour", "projectcontour", "Gateway")
    assert _one(GATEWAY, renamed).gateway_ref == Key("projectcontour", "prod-contour")
    other = changed(renamed, ("metadata.name", "test-contour"))
    assert _one(GATEWAY, renamed, other).gateway_ref == Key("projectcontour", "contour")
    assert _one(GATEWAY, renamed, _KUBERNETES).gateway_ref == Key("projectcontour", "contour")
