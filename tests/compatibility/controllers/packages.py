"""Generated packages: a Gateway, perhaps the Kubernetes Gateway it refers to, Services and Functions, from a seed."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

Object = dict[str, Any]

SEEDS = range(300)
CHANGED_SEEDS = range(100)

_HEADERS = ("X-A", "Host", "host", "X-B")


class Package(NamedTuple):
    """objects: what krm-fn reads; question: what the controllers are asked, the CRDs' defaults filled in."""

    objects: list[Object]
    question: Object


def package(seed: int) -> Package:
    """The package of a seed."""
    return _Generator(random.Random(seed)).package()


class Change(NamedTuple):
    """What a second reconcile meets. objects: beside the package's own; gateway: in place of the first one."""

    objects: list[Object]
    gateway: Object
    question: Object


def change(seed: int) -> Change:
    """Of the package of a seed: a Gateway with another spec, and often another Kubernetes Gateway."""
    first = package(seed)
    generator = _Generator(random.Random(1000 + seed))
    gateway = generator.changed_gateway(first.objects[0]["spec"])
    other = generator.other_gateway()
    there = {(s["metadata"]["namespace"], s["metadata"]["name"]) for s in first.question["services"]}
    envoys = [_service(namespace, "envoy") for namespace in ("infra", "gateways") if (namespace, "envoy") not in there]
    question = {
        **first.question,
        "services": first.question["services"] + envoys,
        "others": [_as_v1alpha2(other)],
        "second": _with_gateway_defaults(gateway),
    }
    return Change([other, *envoys], gateway, question)


class _Generator:
    def __init__(self, rng: random.Random) -> None:
        self._rng = rng

    def _maybe(self, share: float = 0.5) -> bool:
        return self._rng.random() < share

    def package(self) -> Package:
        gateway = self._gateway()
        target = gateway["spec"].get("gatewayRef")
        kubernetes = self._kubernetes(target) if target else None
        services = self._services(target or {"namespace": "gateways", "name": gateway["spec"]["gatewayDef"]["name"]})
        functions = [self._function(f"f{i}") for i in range(self._rng.randint(1, 3))]
        knative = [_knative(f) for f in functions if f["revision"]]
        objects = [
            gateway,
            *([kubernetes] if kubernetes else []),
            *services,
            *(f["object"] for f in functions),
            *knative,
        ]
        question = {
            "gateway": _with_gateway_defaults(gateway),
            "services": services,
            "functions": [{**f, "object": _with_function_defaults(f["object"])} for f in functions],
        }
        if kubernetes:
            question["kubernetes"] = _as_v1alpha2(kubernetes)
        return Package(objects, question)

    def changed_gateway(self, before: Object) -> Object:
        """A new spec; in the same Kubernetes Gateway as before, in another that is there, or in one of its own."""
        out = self._gateway()
        targets = ("gatewayRef", "gatewayDef")
        spec = {key: value for key, value in out["spec"].items() if key not in targets}
        same = {key: before[key] for key in targets if key in before}
        own = {"namespace": "gateways", "gatewayClassName": "contour"}
        target = self._rng.choice(
            [
                same,
                same,
                {"gatewayRef": {"name": "other", "namespace": "infra"}},
                {"gatewayDef": {"name": "own", **own}},
                {"gatewayDef": {"name": "renamed", **own}},
            ]
        )
        return {**out, "spec": {**spec, **target}}

    def other_gateway(self) -> Object:
        """A Kubernetes Gateway that only the changed Gateway may refer to."""
        return self._kubernetes({"name": "other", "namespace": "infra"})

    def _gateway(self) -> Object:
        spec: Object = {"domain": self._rng.choice(["ofn.io", "a.example.com", "not-cluster.local"])}
        if self._maybe(0.3):
            spec["clusterDomain"] = self._rng.choice(["cluster.local", "k8s.corp"])
        if self._maybe(0.3):
            spec["hostTemplate"] = self._rng.choice(["{{.Name}}-{{.Namespace}}.{{.Domain}}", "{{.Name}}.{{.Domain}}"])
        if self._maybe(0.4):
            spec["pathTemplate"] = self._rng.choice(["{{.Name}}", "/x/{{.Namespace}}/{{.Name}}", "/"])
        if self._maybe(0.3):
            spec["httpRouteLabelKey"] = "example.com/gateway"
        if self._maybe():
            spec["gatewayRef"] = {"name": "shared", "namespace": "infra"}
        else:
            spec["gatewayDef"] = {"name": "own", "namespace": "gateways", "gatewayClassName": "contour"}
        spec["gatewaySpec"] = {"listeners": self._listeners()}
        return {
            "apiVersion": "networking.openfunction.io/v1alpha1",
            "kind": "Gateway",
            "metadata": {"name": "openfunction", "namespace": "openfunction"},
            "spec": spec,
        }

    def _listeners(self) -> list[Object]:
        ports = self._rng.sample([80, 443, 8080, 8443, 9000], self._rng.randint(1, 3))
        out = [self._listener(f"l{index}", port) for index, port in enumerate(ports)]
        if self._maybe(0.15):  # one number, two protocols: Gateway API takes it, a Service does not
            out.append(
                {"name": "raw", "port": ports[0], "protocol": "TCP", "allowedRoutes": {"namespaces": {"from": "All"}}}
            )
        if self._maybe(0.4):
            out.insert(self._rng.randint(0, len(out)), self._internal())
        return out

    def _listener(self, name: str, port: int) -> Object:
        out: Object = {"name": name, "port": port, "protocol": self._rng.choice(["HTTP", "HTTP", "HTTPS"])}
        if out["protocol"] == "HTTPS":
            out["tls"] = {"certificateRefs": [{"name": "cert"}]}
            if self._maybe(0.3):
                out["tls"]["options"] = {"example.com/z": "<1>", "example.com/a": "b & c"}
        if self._maybe(0.3):
            out["hostname"] = self._rng.choice(["shop.example", "*.else.example"])
        out["allowedRoutes"] = {"namespaces": {"from": "All"}}
        if self._maybe(0.2):
            out["allowedRoutes"]["kinds"] = [{"kind": "HTTPRoute"}]
        return out

    def _internal(self) -> Object:
        out: Object = {"name": "ofn-http-internal", "port": self._rng.choice([80, 8081]), "protocol": "HTTP"}
        if self._maybe(0.3):
            out["hostname"] = "in.example"
        if self._maybe(0.3):
            out["allowedRoutes"] = {"namespaces": {"from": "Same"}}
        return out

    def _kubernetes(self, key: Object) -> Object:
        listener = {
            "name": "theirs",
            "port": 7000,
            "protocol": "HTTP",
            "allowedRoutes": {"namespaces": {"from": "Same"}},
        }
        out: Object = {
            "apiVersion": "gateway.networking.k8s.io/v1",
            "kind": "Gateway",
            "metadata": dict(key),
            "spec": {"gatewayClassName": "contour", "listeners": [listener]},
        }
        if self._maybe(0.3):
            out["status"] = {"addresses": [{"type": "Hostname", "value": "lb.example.net:80"}]}
        return out

    def _services(self, target: Object) -> list[Object]:
        names = [f"{target['name']}-envoy", f"envoy-{target['name']}", "envoy"]
        return [_service(target["namespace"], name) for name in self._rng.sample(names, self._rng.randint(1, 2))]

    def _function(self, name: str) -> Object:
        version = self._rng.choice(["v1beta1", "v1beta2"])
        keda = version == "v1beta2" and self._maybe(0.3)
        route = self._route(name)
        spec: Object = {"image": "example.com/f:v1"}
        if version == "v1beta1":
            spec |= {"serving": {"runtime": "knative"}, **({"port": 9999} if self._maybe(0.3) else {})}
            if route:
                spec["route"] = route
        else:
            http: Object = {"port": 9999} if self._maybe(0.3) else {}
            http |= {"engine": "keda"} if keda else {}
            http |= {"route": route} if route else {}
            spec["serving"] = {"triggers": {"http": http}} if http or self._maybe() else {}
        return {
            "version": version,
            "object": {
                "apiVersion": f"core.openfunction.io/{version}",
                "kind": "Function",
                "metadata": {"name": name, "namespace": self._rng.choice(["default", "team"])},
                "spec": spec,
            },
            "service": f"serving-{name}",
            "revision": "" if keda else f"serving-{name}-v1",
        }

    def _route(self, name: str) -> Object:
        out: Object = {}
        if self._maybe(0.3):
            out["gatewayRef"] = {"name": "openfunction", "namespace": "openfunction"}
        if self._maybe():
            out["hostnames"] = [f"{name}-{i}.ofn.io" for i in range(self._rng.randint(1, 2))]
            if self._maybe(0.2):
                out["hostnames"].append(f"{name}.default.svc.cluster.local")
        if self._maybe(0.6):
            out["rules"] = [self._rule(index) for index in range(self._rng.randint(1, 3))]
        return out

    def _rule(self, index: int) -> Object:
        out: Object = {}
        if index or self._maybe(0.7):
            out["matches"] = [self._match(f"/{index}{chr(97 + n)}") for n in range(self._rng.randint(1, 2))]
        filters = []
        if self._maybe(0.3):
            key = self._rng.choice(["set", "add"])
            name = self._rng.choice(_HEADERS)
            filters.append(
                {"type": "RequestHeaderModifier", "requestHeaderModifier": {key: [{"name": name, "value": "v"}]}}
            )
        if self._maybe(0.2):
            filters.append({"type": "RequestRedirect", "requestRedirect": {"hostname": "else.example"}})
        elif self._maybe(0.3):
            out["backendRefs"] = [{"name": "mine", "port": 81}]
        if filters:
            out["filters"] = filters
        return out

    def _match(self, value: str) -> Object:
        if self._maybe(0.2):
            return {"headers": [{"name": "X-Path", "value": value}]}
        kind = self._rng.choice(["", "Exact", "PathPrefix", "RegularExpression"])
        path = {"value": value + ("/.*" if kind == "RegularExpression" else self._rng.choice(["", "(b)", "/c"]))}
        return {"path": {"type": kind, **path} if kind else path}


def _service(namespace: str, name: str) -> Object:
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {
            "selector": {"app": "envoy"},
            "ports": [{"name": f"p{port}", "port": port} for port in (80, 443, 8080, 8443, 9000)],
        },
    }


def _knative(function: Object) -> Object:
    metadata = function["object"]["metadata"]
    return {
        "apiVersion": "serving.knative.dev/v1",
        "kind": "Service",
        "metadata": {
            "name": function["service"],
            "namespace": metadata["namespace"],
            "labels": {"openfunction.io/function": metadata["name"]},
        },
        "spec": {"template": {"metadata": {"name": function["revision"]}, "spec": {"containers": [{"image": "x"}]}}},
    }


def _as_v1alpha2(gateway: Object) -> Object:
    return {**gateway, "apiVersion": "gateway.networking.k8s.io/v1alpha2"}


def _with_gateway_defaults(gateway: Object) -> Object:
    """The ``kubebuilder:default`` markers of gateway_types.go and of Gateway API v0.4.0's Listener."""
    spec = {
        "clusterDomain": "cluster.local",
        "hostTemplate": "{{.Name}}.{{.Namespace}}.{{.Domain}}",
        "pathTemplate": "{{.Namespace}}/{{.Name}}",
        "httpRouteLabelKey": "app.kubernetes.io/managed-by",
        **gateway["spec"],
    }
    spec["gatewaySpec"] = {"listeners": [_with_listener_defaults(item) for item in spec["gatewaySpec"]["listeners"]]}
    return {**gateway, "spec": spec}


def _with_listener_defaults(listener: Object) -> Object:
    routes = {"namespaces": {"from": "Same"}, **listener.get("allowedRoutes", {})}
    if "kinds" in routes:
        routes["kinds"] = [{"group": "gateway.networking.k8s.io", **kind} for kind in routes["kinds"]]
    out = {**listener, "allowedRoutes": routes}
    if "tls" in listener:
        refs = [{"group": "", "kind": "Secret", **ref} for ref in listener["tls"]["certificateRefs"]]
        out["tls"] = {"mode": "Terminate", **listener["tls"], "certificateRefs": refs}
    return out


def _with_function_defaults(function: Object) -> Object:
    """The markers of Gateway API v0.4.0's HTTPRouteRule, where a Function has rules."""
    spec = function["spec"]
    if function["apiVersion"].endswith("v1beta1"):
        return {**function, "spec": _with_rules(spec)}
    triggers = spec["serving"].get("triggers")
    if not triggers:
        return function
    return {**function, "spec": {**spec, "serving": {"triggers": {"http": _with_rules(triggers["http"])}}}}


def _with_rules(holder: Object) -> Object:
    route = holder.get("route")
    if not route or "rules" not in route:
        return holder
    return {**holder, "route": {**route, "rules": [_with_rule_defaults(rule) for rule in route["rules"]]}}


def _with_rule_defaults(rule: Object) -> Object:
    out = {**rule, "matches": [_with_match_defaults(match) for match in rule.get("matches", [{}])]}
    if "filters" in rule:
        out["filters"] = [
            {**f, "requestRedirect": {"statusCode": 302, **f["requestRedirect"]}} if "requestRedirect" in f else f
            for f in rule["filters"]
        ]
    return out


def _with_match_defaults(match: Object) -> Object:
    out = {**match, "path": {"type": "PathPrefix", "value": "/", **match.get("path", {})}}
    if "headers" in match:
        out["headers"] = [{"type": "Exact", **header} for header in match["headers"]]
    return out
