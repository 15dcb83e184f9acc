"""Whole packages as somebody might write them: Gateways, Functions, and what of the cluster is in the input."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.chance.configs import Configs
from tests.chance.listeners import Listeners
from tests.chance.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Callable

Object = dict[str, Any]

FIELDS: dict[str, list[str]] = json.loads((Path(__file__).parents[1] / "unit/inputs/crd_fields.json").read_text())
"""Every field of OpenFunction's CRDs, by apiVersion and kind."""

NAMESPACES = ("shop", "infra", "openfunction")
FUNCTIONS = ("cart", "orders", "a" * 50)
GATEWAYS = (("openfunction", "openfunction"), ("infra", "public"))
KUBERNETES_GATEWAYS = (("infra", "web"), ("istio-ingress", "web"))
DOMAINS = {"openfunction": ("ofn.io", "*.ofn.io"), "public": ("example.com", "shop.ofn.io")}
HOSTNAMES = ("www.ofn.io", "*.ofn.io", "shop.example.com", "cart.shop.svc.cluster.local", "a.svc.cluster.local")
HOST_TEMPLATES = ("{{.Name}}.{{.Namespace}}.{{.Domain}}", "{{.Name}}-{{.Namespace}}.{{.Domain}}", "all.{{.Domain}}")
ODD_HOST_TEMPLATES = ("{{", "{{.Name}}..{{.Domain}}")
PATH_TEMPLATES = ("", "/", "{{.Namespace}}/{{.Name}}", "fn/{{.Name}}")
ODD_PATH_TEMPLATES = ("{{.Name}}//", "{{.Domain}}")
LABEL_KEYS = ("app.kubernetes.io/managed-by", "openfunction.io/function", "x")
CLASSES = ("istio", "eg", "nginx", "unheard-of")
COREFILE = ".:53 {\n    errors\n    kubernetes cluster.local in-addr.arpa ip6.arpa\n    forward . /etc/resolv.conf\n}\n"
NODE_LOCAL = (
    "cluster.local:53 {\n    cache\n    bind 169.254.20.10\n    forward . 10.96.0.10 {\n        force_tcp\n    }\n}\n"
)
CONFIG_MAPS = {
    "coredns": {"Corefile": COREFILE},
    "coredns-custom": {"theirs.override": "log\n"},
    "node-local-dns": {"Corefile": NODE_LOCAL},
    "kube-dns": {"stubDomains": '{"corp.example": ["10.0.0.1"]}'},
}
"""The cluster's DNS, by name."""

VISIBILITIES = ("Internal", "External", "Both")


class Package(NamedTuple):
    """The resources of an input, and the functionConfig."""

    objects: list[Object]
    config: Object


def package(seed: int) -> Package:
    """The same one for the same seed; three of five are without anything odd."""
    random = Random(seed)
    return Packages(random, random.choice((0, 0, 0, 0.02, 0.08))).package()


class Packages:
    """Packages from one source of chance. odds: of a value that is not right, for each value."""

    def __init__(self, random: Random, odds: float) -> None:
        self._random = random
        self._odds = odds

    def package(self) -> Package:
        """One or two Gateways, up to three Functions, and any of what else is read."""
        several = self._random.choice
        gateways = [self._gateway(*key) for key in GATEWAYS[: several((1, 1, 2))]]
        functions = [self._function(name) for name in FUNCTIONS[: several((0, 1, 2, 3))]]
        around: list[Callable[[], Object]] = [
            *(lambda key=key: self._kubernetes_gateway(*key) for key in KUBERNETES_GATEWAYS),
            *(lambda name=name: self._knative_service(name) for name in FUNCTIONS),
            *(lambda name=name: self._service(name) for name in (*FUNCTIONS, "gateway")),
            *(lambda name=name: self._namespace(name) for name in NAMESPACES),
            self._gateway_class,
            *(lambda name=name: self._config_map(name) for name in CONFIG_MAPS),
            self._route,
            self._grpc_route,
            self._listener_set,
            self._scaler,
            self._interceptor_route,
            self._domain,
        ]
        there = [make() for make in around if self._chance(0.2)]
        config = Configs(self._random, several((0.0, 0.1, 0.3))).config()
        if self._chance(0.7):
            config["spec"].setdefault("gatewayAPI", {})["channel"] = "experimental"
        return Package([*gateways, *functions, *there], config)

    # OpenFunction's own

    def _gateway(self, namespace: str, name: str) -> Object:
        spec = self._some(
            0.3,
            clusterDomain=lambda: self._of(("cluster.local", "cluster.example"), ("", "A")),
            hostTemplate=lambda: self._of(HOST_TEMPLATES, ODD_HOST_TEMPLATES),
            pathTemplate=lambda: self._of(PATH_TEMPLATES, ODD_PATH_TEMPLATES),
            httpRouteLabelKey=lambda: self._of(LABEL_KEYS, ("a/b/c", "")),
            gatewaySpec=lambda: {"listeners": self._listeners("o").listeners()},
        )
        spec["domain"] = self._of(DOMAINS[name], ("", "A.b", "10.0.0.1"))
        home, kubernetes = self._random.choice(KUBERNETES_GATEWAYS)
        refers = self._chance(0.5)
        if refers:
            spec["gatewayRef"] = {"namespace": home, "name": kubernetes}
        if not refers or self._is_odd():
            spec["gatewayDef"] = {
                "namespace": home,
                "gatewayClassName": self._random.choice(CLASSES),
                **self._some(0.5, name=lambda: kubernetes),
            }
        version = self._random.choice(("v1alpha1", "v1beta1"))
        obj = self._made(f"networking.openfunction.io/{version}", "Gateway", namespace, name, spec)
        if self._chance(0.1):
            obj["metadata"]["annotations"] = {"fn.openfunction.io/reference": "true"}
        return self._with_fields(obj, "networking.openfunction.io/v1alpha1 Gateway")

    def _function(self, name: str) -> Object:
        version = self._random.choice(("v1beta1", "v1beta2"))
        spec = self._first_version() if version == "v1beta1" else self._second_version()
        spec |= self._some(0.7, version=lambda: self._of(("v1", "v2.0.0", "latest"), ("A B", "")))
        obj = self._made(f"core.openfunction.io/{version}", "Function", self._random.choice(NAMESPACES), name, spec)
        marks = self._some(
            0.15,
            **{
                "fn.openfunction.io/visibility": lambda: self._of(VISIBILITIES, ("inside",)),
                "helm.sh/hook": lambda: self._of(("post-install",), ("",)),
            },
        )
        obj["metadata"]["annotations"] = marks
        if self._chance(0.1):
            obj["metadata"]["labels"] = {"networking.knative.dev/visibility": "cluster-local"}
        return self._with_fields(obj, f"core.openfunction.io/{version} Function")

    def _first_version(self) -> Object:
        runtime = self._of(("knative", "knative", "async"), ("keda",))
        serving = self._some(0.8, runtime=lambda: runtime)
        return {"serving": serving, **self._some(0.5, port=self._port, route=self._own_route)}

    def _second_version(self) -> Object:
        triggers = self._some(0.8, http=self._http)
        triggers |= self._some(0.1, dapr=lambda: [{"name": "x", "type": "bindings.cron"}])
        return {"serving": self._some(0.9, triggers=lambda: triggers)}

    def _http(self) -> Object:
        engine = self._of(("knative", "keda"), ("async",))
        return self._some(0.5, port=self._port, engine=lambda: engine, route=self._own_route)

    def _own_route(self) -> Object:
        return self._some(
            0.4,
            gatewayRef=self._gateway_ref,
            hostnames=lambda: [self._of(HOSTNAMES, ("A", "1.2.3.4")) for _ in range(self._random.choice((1, 2)))],
            rules=lambda: Rules(self._random, self._odds).rules(),
            traffic=lambda: {"knative": self._traffic()},
        )

    def _gateway_ref(self) -> Object:
        namespace, name = self._of(GATEWAYS[:1], (GATEWAYS[1], ("openfunction", "absent")))
        return {"namespace": namespace, "name": name}

    def _traffic(self) -> list[Object]:
        first = self._of((10, 50, 100, 0), (101, -1))
        targets = [{"latestRevision": True, "percent": first}]
        if first != 100 or self._is_odd():
            targets.append({"revisionName": self._of(("cart-v1", "orders-v1"), ("A",)), "percent": 100 - first})
        return targets

    # What else is read

    def _kubernetes_gateway(self, namespace: str, name: str) -> Object:
        listeners = self._listeners(self._random.choice("to")).listeners()
        spec = {"gatewayClassName": self._random.choice(CLASSES), "listeners": listeners}
        return self._made("gateway.networking.k8s.io/v1", "Gateway", namespace, name, spec)

    def _gateway_class(self) -> Object:
        spec = {"controllerName": "istio.io/gateway-controller"}
        return {
            "apiVersion": "gateway.networking.k8s.io/v1",
            "kind": "GatewayClass",
            "metadata": {"name": self._random.choice(CLASSES)},
            "spec": spec,
        }

    def _knative_service(self, name: str) -> Object:
        template: Object = {"spec": {"containers": [{"image": "shop/cart:1"}]}}
        if self._chance(0.5):
            template["metadata"] = {"name": f"{name}-v1"[-63:].lstrip("-")}
        spec: Object = {"template": template}
        if self._chance(0.2):
            spec["traffic"] = [{"latestRevision": True, "percent": 100}]
        obj = self._made("serving.knative.dev/v1", "Service", self._random.choice(NAMESPACES), name, spec)
        if self._chance(0.3):
            obj["metadata"]["labels"] = {"openfunction.io/function": self._random.choice(FUNCTIONS)}
        return obj

    def _service(self, name: str) -> Object:
        spec = {"ports": [{"port": self._random.choice((80, 8080))}]}
        return self._made("v1", "Service", self._random.choice(NAMESPACES), name, spec)

    def _namespace(self, name: str) -> Object:
        metadata = {"name": name, "labels": {"team": "shop", "a": "b"}}
        return {"apiVersion": "v1", "kind": "Namespace", "metadata": metadata}

    def _config_map(self, name: str) -> Object:
        data = dict(CONFIG_MAPS[name]) if not self._is_odd() else {"Corefile": ".:53 {", "stubDomains": "{"}
        metadata = {"name": name, "namespace": "kube-system"}
        return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": data}

    def _route(self) -> Object:
        spec = {"hostnames": [self._random.choice(HOSTNAMES)], "rules": Rules(self._random, 0).rules()}
        return self._of_gateway_api("HTTPRoute", self._of(("by-hand",), FUNCTIONS), spec)

    def _grpc_route(self) -> Object:
        spec = {"hostnames": [self._random.choice(HOSTNAMES)], "rules": [{"matches": [{"method": {"service": "a"}}]}]}
        return self._of_gateway_api("GRPCRoute", "by-hand", spec)

    def _listener_set(self) -> Object:
        namespace, name = self._random.choice(KUBERNETES_GATEWAYS)
        parent = {"namespace": namespace, "name": name}
        spec = {"parentRef": parent, "listeners": self._listeners("s").listeners()}
        return self._of_gateway_api("ListenerSet", self._of(("by-hand",), ("openfunction",)), spec)

    def _scaler(self) -> Object:
        spec = {"hosts": [self._random.choice(HOSTNAMES)], "scaleTargetRef": {"service": "cart"}}
        return self._made("http.keda.sh/v1alpha1", "HTTPScaledObject", "shop", self._random.choice(FUNCTIONS), spec)

    def _interceptor_route(self) -> Object:
        rules = [{"hosts": [self._random.choice(HOSTNAMES)], "paths": [{"value": self._random.choice(("/", "/a"))}]}]
        spec = {"target": {"service": "cart"}, "rules": rules}
        return self._made("http.keda.sh/v1beta1", "InterceptorRoute", "shop", self._random.choice(FUNCTIONS), spec)

    def _domain(self) -> Object:
        ingress = {"service": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"}}
        spec = {"dnsTemplate": "{{.Name}}", "ingress": ingress}
        return self._made("core.openfunction.io/v1beta1", "Domain", "openfunction", "openfunction", spec)

    def _of_gateway_api(self, kind: str, name: str, spec: Object) -> Object:
        return self._made("gateway.networking.k8s.io/v1", kind, self._random.choice(NAMESPACES), name, spec)

    # Chance

    def _made(self, api_version: str, kind: str, namespace: str, name: str, spec: Object) -> Object:
        metadata = {"name": name, "namespace": namespace}
        if self._chance(0.03):
            del metadata["namespace"]
        return {"apiVersion": api_version, "kind": kind, "metadata": metadata, "spec": spec}

    def _with_fields(self, obj: Object, kind: str) -> Object:
        """With one or two of the CRD's fields that are not there yet, set to anything."""
        for path in self._random.sample(FIELDS[kind], self._random.choice((0, 0, 1, 2)) if self._odds else 0):
            *parents, last = path.split(".")
            at: Any = obj
            for part in parents:
                at = at.setdefault(part, {}) if isinstance(at, dict) else None
            if isinstance(at, dict):
                at.setdefault(last, self._random.choice((None, "x", 1, True, {}, [], {"a": "b"})))
        return obj

    def _listeners(self, prefix: str) -> Listeners:
        return Listeners(self._random, self._odds, prefix)

    def _port(self) -> int:
        return int(self._of((80, 8080), (0, 70000)))

    def _chance(self, odds: float) -> bool:
        return self._random.random() < odds

    def _is_odd(self) -> bool:
        return self._chance(self._odds)

    def _of(self, right: tuple[Any, ...], odd: tuple[Any, ...]) -> Any:
        return self._random.choice(odd if self._is_odd() else right)

    def _some(self, odds: float, **fields: Callable[[], Any]) -> Object:
        return {name: make() for name, make in fields.items() if self._chance(odds)}
