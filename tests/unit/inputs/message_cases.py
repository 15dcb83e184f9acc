"""Wrong input, case by case; what is said of each stands in `messages.txt`."""

from __future__ import annotations

from typing import Any

from krm_fn.inputs.config_model import Options
from krm_fn.inputs.model import Key
from krm_fn.resource import AmbiguousScalar
from tests.unit.inputs.making import GATEWAY, V1BETA1, V1BETA2, Object, changed, config

_ROUTE = "spec.serving.triggers.http.route"
_KUBERNETES_GATEWAY = {
    "apiVersion": "gateway.networking.k8s.io/v1",
    "kind": "Gateway",
    "metadata": {"name": "x", "namespace": "y"},
}


def _given(*objects: Object, **rest: Any) -> tuple[tuple[Object, ...], dict[str, Any]]:
    return objects, rest


def _f(*changes: tuple[str, Any]) -> Object:
    return changed(V1BETA2, *changes)


def _g(*changes: tuple[str, Any]) -> Object:
    return changed(GATEWAY, *changes)


def _config_map(data: Any) -> Object:
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": data}


def _service(spec: Any) -> Object:
    return {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "x", "namespace": "y"}, "spec": spec}


def _injected(text: str) -> Object:
    return changed(_KUBERNETES_GATEWAY, ("metadata.annotations", {"fn.openfunction.io/injected-listeners": text}))


CASES: dict[str, tuple[tuple[Object, ...], dict[str, Any]]] = {
    "version-number": _given(_f(("spec.version", 1.1))),
    "version-integer": _given(_f(("spec.version", 2))),
    "version-boolean": _given(_f(("spec.version", True))),
    "ambiguous-read": _given(_f(("spec.version", AmbiguousScalar("2024-01-01")))),
    "ambiguous-elsewhere": _given(_f(("spec.image", AmbiguousScalar("yes")))),
    "port-text": _given(_f(("spec.serving.triggers.http.port", "9000"))),
    "port-range": _given(_f(("spec.serving.triggers.http.port", 0))),
    "engine": _given(_f(("spec.serving.triggers.http.engine", "kedda"))),
    "hostnames": _given(
        _f((_ROUTE, {"hostnames": ["Shop.ofn.io", "http://a", "1.2.3.4", "a\n", "", 5, "x" * 64 + ".io"]}))
    ),
    "too-many-hostnames": _given(_f((_ROUTE, {"hostnames": [f"h{i}.io" for i in range(17)]}))),
    "gatewayref-namespace": _given(_f((_ROUTE, {"gatewayRef": {"name": "x"}}))),
    "unknown-in-route": _given(_f((_ROUTE, {"hostname": ["a"], "rules": [{"matchs": []}]}))),
    "unknown-elsewhere": _given(_f(("spec.bild", {}), ("status.x", 1), ("extra", {}))),
    "like-a-known": _given(_f(("spec.servnig", {}), ("sepc", {}), ("spec.bild", {}))),
    "v1beta2-route": _given(_f(("spec.route", {}), ("spec.port", 1), ("spec.serving.runtime", "knative"))),
    "v1beta1-trig": _given(changed(V1BETA1, ("spec.serving.triggers", {"http": {}}))),
    "path": _given(
        _f(
            (
                _ROUTE,
                {
                    "rules": [
                        {
                            "matches": [
                                {"path": {"value": "a"}},
                                {"path": {"type": "Exact", "value": "/a//b"}},
                                {"path": {"type": "prefix", "value": "/"}},
                            ]
                        }
                    ]
                },
            )
        )
    ),
    "filters": _given(
        _f(
            (
                _ROUTE,
                {
                    "rules": [
                        {
                            "filters": [
                                {"type": "URLRewrite"},
                                {"type": "CORS", "cors": {}},
                                {"type": "CORS", "cors": {}},
                                {"type": "RequestRedirect", "requestRedirect": {}},
                            ],
                            "backendRefs": [{"name": "x"}],
                        }
                    ]
                },
            )
        )
    ),
    "weight": _given(
        _f(
            (
                _ROUTE,
                {
                    "rules": [
                        {
                            "backendRefs": [
                                {"name": "x", "port": 80, "weight": -1},
                                {"name": "x", "port": 70000, "weight": 1000001},
                            ]
                        }
                    ]
                },
            )
        )
    ),
    "header": _given(
        _f(
            (
                _ROUTE,
                {
                    "rules": [
                        {
                            "filters": [
                                {
                                    "type": "RequestHeaderModifier",
                                    "requestHeaderModifier": {
                                        "set": [{"name": "a b", "value": "x"}, {"name": "x" * 300, "value": "a\nb"}]
                                    },
                                }
                            ],
                            "timeouts": {"request": "10"},
                        }
                    ]
                },
            )
        )
    ),
    "traffic": _given(
        _f(
            (
                _ROUTE,
                {
                    "traffic": {
                        "knative": [
                            {"latestRevision": True, "percent": 50, "revisionName": "x"},
                            {"latestRevision": False, "percent": 150},
                        ]
                    }
                },
            )
        )
    ),
    "noname": _given(_f(("metadata.name", ...))),
    "capital-name": _given(_f(("metadata.name", "Two"))),
    "long-name": _given(_f(("metadata.name", "a" * 64))),
    "digit-name": _given(_f(("metadata.name", "2fast"))),
    "nospec": _given(_f(("spec", ...))),
    "spec-list": _given(_f(("spec", []))),
    "null-spec": _given(_f(("spec", None))),
    "hook": _given(_f(("metadata.annotations", {"helm.sh/hook": "pre-install"}))),
    "v1alpha2": _given(_f(("apiVersion", "core.openfunction.io/v1alpha2"))),
    "v1": _given(_f(("apiVersion", "core.openfunction.io/v1"))),
    "repeated-functions": _given(_f(), _f(("metadata.namespace", ...)), changed(V1BETA1, ("metadata.name", "two"))),
    "no-namespace": _given(_f(("metadata.namespace", ...)), _g(("metadata.namespace", ...))),
    "seven-without-namespace": _given(*(_f(("metadata.namespace", ...), ("metadata.name", f"n{i}")) for i in range(7))),
    "namespace-required": _given(_f(("metadata.namespace", ...)), options=Options(require_namespace=True)),
    "gateway-both": _given(_g(("spec.gatewayDef", {"namespace": "istio-ingress", "gatewayClassName": "istio"}))),
    "gateway-neither": _given(_g(("spec.gatewayRef", ...))),
    "gateway-nodomain": _given(_g(("spec.domain", ...))),
    "gateway-emptydomain": _given(_g(("spec.domain", ""))),
    "gateway-capitals": _given(_g(("spec.domain", "OFN.io"))),
    "gateway-version": _given(_g(("apiVersion", "networking.openfunction.io/v1"))),
    "gateway-listener": _given(
        _g(
            (
                "spec.gatewaySpec.listeners.0",
                {
                    "name": "A",
                    "port": "80",
                    "protocol": "HTTP",
                    "tsl": {},
                    "allowedRoutes": {"namespaces": {"from": "Any"}},
                },
            )
        )
    ),
    "gateway-selector": _given(
        _g(("spec.gatewaySpec.listeners.0.allowedRoutes", {"namespaces": {"from": "Selector"}}))
    ),
    "gateway-def": _given(
        _g(("spec.gatewayRef", ...), ("spec.gatewayDef", {"namespace": "x", "gatewayClass": "istio"}))
    ),
    "gateway-dup": _given(_g(), _g(("apiVersion", "networking.openfunction.io/v1beta1"))),
    "gateway-ref-diff": _given(_g(), references=(_g(("spec.domain", "x.io")),)),
    "gateway-ref-same": _given(_g(), references=(_g(),)),
    "refs-diff": _given(references=(_g(), _g(("spec.domain", "x.io")))),
    "gateway-annotation": _given(_g(("metadata.annotations", {"fn.openfunction.io/reference": "yes"}))),
    "gateway-option": _given(_g(), options=Options(gateway=Key("a", "b"))),
    "made-up-nodomain": _given(options=Options(gateway=Key("a", "b"))),
    "made-up-bad": _given(options=Options(domain="OFN io")),
    "domain": _given(
        {
            "apiVersion": "core.openfunction.io/v1beta1",
            "kind": "Domain",
            "metadata": {"name": "openfunction", "namespace": "io"},
        }
    ),
    "two-configs": _given(config(), config()),
    "unused-config": _given(changed(config(), ("metadata.name", "other")), function_config=config()),
    "config-kind": _given(function_config={"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "x"}}),
    "config-ver": _given(function_config=changed(config(), ("apiVersion", "fn.openfunction.io/v1"))),
    "config-unk": _given(function_config=config(domian="x", zzz=1)),
    "config-later": _given(
        function_config=config(
            compatibility="Cluster",
            backends={"knative": {"revisionNaming": "stamp", "target": "Service", "identify": "Host"}},
            dns={"targets": [{"type": "Route53"}]},
        )
    ),
    "config-values": _given(
        function_config=config(
            inputs="keep",
            gatewayAPI={"version": 1.5},
            routes={"stripPathPrefix": "true"},
            dataPlaneService="10.0.0.1",
            output={"path": "../x"},
            diagnostics={"failOn": "errors", "ignore": ["X"]},
        )
    ),
    "config-amb": _given(function_config=config(routes={"stripPathPrefix": AmbiguousScalar("yes")})),
    "config-twice": _given(
        _g(),
        function_config=config(
            overrides=[{"domain": "a"}, {"domain": "b"}, {"gateway": "a/b"}, {"gateway": "a/b"}],
            backends={"map": [{"function": "a/b", "service": {"name": "x", "port": 1}}] * 2},
        ),
    ),
    "config-ov": _given(_g(), function_config=config(overrides=[{"gateway": "a/b"}])),
    "config-ignore": _given(function_config=config(diagnostics={"ignore": ["OFN104", "OFN199"]})),
    "config-gateway-dup": _given(
        function_config=config(gateways=[{"metadata": GATEWAY["metadata"], "spec": GATEWAY["spec"]}] * 2)
    ),
    "config-gateway-unk": _given(
        function_config=config(gateways=[{"metadata": GATEWAY["metadata"], "spec": {**GATEWAY["spec"], "domian": "x"}}])
    ),
    "config-and-others": _given(_f(("spec.version", 2)), _g(("spec.domain", ...)), function_config=config(x=1)),
    "configmap-unknown": _given(function_config=_config_map({"domian": "x", "overrides": "[]", "dns.mode": "auto"})),
    "configmap-values": _given(
        function_config=_config_map({"dns.mode": "auto", "routes.stripPathPrefix": "maybe", "gatewayAPI.version": 1.1})
    ),
    "configmap-no-data": _given(function_config=_config_map(["a"])),
    "kubernetes-gateway": _given(*map(_injected, ("{", "[1]", '{"a": "b"}'))),
    "service-ports": _given(_service({"ports": "80"})),
    "repeated-service": _given(_service({}), _service({})),
    "namespace-labels": _given(
        {
            "apiVersion": "v1",
            "kind": "Namespace",
            "metadata": {"name": "x", "labels": {"a": AmbiguousScalar("on"), "b": 1}},
        }
    ),
}
