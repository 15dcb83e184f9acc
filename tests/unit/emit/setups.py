"""Set-ups for `test_take_back`: what a cluster's owners wrote, and what OpenFunction is asked for beside it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Sequence

Object = dict[str, Any]

WEB = """\
# The web's front door, ours for years.
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: web
  namespace: istio-ingress
  annotations: {owner: "platform"}   # nobody's but ours
spec:
    gatewayClassName: istio
    listeners:
    # the shop
    - {name: shop, hostname: shop.example.com, port: 443, protocol: HTTPS, tls: {certificateRefs: [{name: shop}]}}
    - name: plain   # for everybody
      port: 80
      protocol: HTTP
      hostname: "*.example.com"
      allowedRoutes:
        namespaces: {from: All}
"""

PUBLIC = """\
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: public, namespace: edge}
spec:
  gatewayClassName: istio
  listeners:
  - name: https
    hostname: '*.ofn.io'
    port: 443
    protocol: HTTPS
    tls:
      certificateRefs:
        - name: everything
    allowedRoutes:
      namespaces:
        from: All

  # listeners end here
"""

COREDNS = """\
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        errors   # tell
        ready
        kubernetes cluster.local in-addr.arpa ip6.arpa {
           pods insecure
        }
        forward . /etc/resolv.conf
    }
"""

CUSTOM = """\
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns-custom
  namespace: kube-system
data:
  # ours
  log.override: |
    log
"""

KUBE_DNS = """\
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-dns
  namespace: kube-system
data:
  stubDomains: |
    {"corp.example": ["10.0.0.10"]}
"""

SERVICE = """\
apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop, labels: {openfunction.io/function: cart}}
spec: {ports: [{name: http, port: 8080}], selector: {app: cart}}
"""

ENTRY = """\
apiVersion: v1
kind: Service
metadata:
  name: gateway
  namespace: openfunction
spec:
  selector: {app: envoy}
  ports:
  - port: 80
  - port: 443
"""

KNATIVE = """\
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: orders
  namespace: default
spec:
  template:
    metadata:
      name: orders-one
    spec:
      containers:
      - image: example.com/orders:1
"""

NAMESPACE = """\
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: {team: shop}
"""

ROUTE = """\
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: blog, namespace: blog}
spec:
  parentRefs: [{name: web, namespace: istio-ingress}]
  hostnames: [blog.example.com]
  rules: [{backendRefs: [{name: blog, port: 80}]}]
"""

HTTP: Object = {
    "name": "ofn-http-external",
    "port": 80,
    "protocol": "HTTP",
    "allowedRoutes": {"namespaces": {"from": "All"}},
}
HTTPS: Object = {
    "name": "ofn-https-external",
    "port": 443,
    "protocol": "HTTPS",
    "tls": {"certificateRefs": [{"name": "ofn", "namespace": "certificates"}]},
    "allowedRoutes": {"namespaces": {"from": "All"}},
}
ALT: Object = {
    "name": "alt",
    "port": 8080,
    "protocol": "HTTP",
    "hostname": "*.alt.example",
    "allowedRoutes": {"namespaces": {"from": "All"}},
}
INTERNAL: Object = {**HTTP, "name": "ofn-http-internal", "port": 8081}

FUNCTIONS = (("default", "orders"), ("default", "invoices"), ("shop", "cart"), ("blog", "comments"))


class Setup(NamedTuple):
    """OpenFunction's resources by name, and functionConfig."""

    resources: dict[str, str]
    config: str


class Change(NamedTuple):
    """theirs: what the cluster's owners wrote; before and after: what is asked for beside it, one after the other."""

    theirs: list[str]
    before: Setup
    after: Setup


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """Any set-up after any other, but for what stays by design: a place of DNS changes that is given up, a status."""
    texts = (WEB, PUBLIC, COREDNS, CUSTOM, KUBE_DNS, SERVICE, ENTRY, KNATIVE, NAMESPACE, ROUTE)
    theirs = draw(st.lists(st.sampled_from(texts), unique=True))
    shared = {"dns": draw(_DNS), "status": draw(st.sampled_from(("None", "Write")))}
    return Change(theirs, draw(_setups(shared)), draw(_setups(shared)))


@st.composite
def _setups(draw: st.DrawFn, shared: Object) -> Setup:
    """One or two OpenFunction Gateways (the first is everybody's default), Functions on them, and a configuration."""
    spec = draw(_specs(("ofn.io", "ofn.io", "fn.example.org")))
    resources = {"Gateway/openfunction": _gateway("openfunction", "openfunction", spec)}
    references: list[Object | None] = [None]
    if draw(st.booleans()):
        resources["Gateway/own"] = _gateway("team", "own", draw(_specs(("own.example",))))
        references.append({"name": "own", "namespace": "team"})
    for namespace, name in draw(st.lists(st.sampled_from(FUNCTIONS), unique=True)):
        visibility = draw(_VISIBILITIES)
        route = draw(_routes(st.sampled_from(references), internal=visibility == "Internal"))
        engine = draw(st.sampled_from(("knative", "knative", "keda"))) if "traffic" not in route else "knative"
        resources[f"Function/{name}"] = _function(namespace, name, {"route": route, "engine": engine}, visibility)
    return Setup(resources, json.dumps(_config(draw(_configs(shared)))) + "\n")


_REFERENCES = (
    {"gatewayRef": {"namespace": "istio-ingress", "name": "web"}},
    {"gatewayRef": {"namespace": "edge", "name": "public"}},
    {"gatewayRef": {"namespace": "infra", "name": "elsewhere"}},
    {"gatewayDef": {"namespace": "istio-ingress", "gatewayClassName": "istio"}},
    {"gatewayDef": {"namespace": "edge", "name": "made", "gatewayClassName": "istio"}},
)
_VISIBILITIES = st.sampled_from(("", "", "Internal", "External"))


@st.composite
def _specs(draw: st.DrawFn, domains: Sequence[str]) -> Object:
    """Of an OpenFunction Gateway."""
    spec: Object = {"domain": draw(st.sampled_from(domains))}
    spec |= draw(st.sampled_from(_REFERENCES))
    listeners = draw(st.lists(st.sampled_from((HTTP, HTTPS, ALT, INTERNAL)), unique_by=lambda one: one["name"]))
    if listeners:
        spec["gatewaySpec"] = {"listeners": listeners}
    if draw(st.booleans()):
        spec["hostTemplate"] = "{{.Name}}-{{.Namespace}}.{{.Domain}}"
    if key := draw(st.sampled_from(("", "", "example.com/gateway"))):
        spec["httpRouteLabelKey"] = key
    return spec


@st.composite
def _routes(draw: st.DrawFn, references: st.SearchStrategy[Object | None], *, internal: bool) -> Object:
    """Of a Function."""
    route: Object = {}
    if reference := draw(references):
        route["gatewayRef"] = reference
    if not internal and draw(st.integers(0, 3)) == 0:
        route["hostnames"] = [draw(st.sampled_from(("fn.alt.example", "www.ofn.io")))]
    if draw(st.integers(0, 3)) == 0:
        route["traffic"] = {"knative": [{"revisionName": "a-1", "percent": 40}, {"revisionName": "a-2", "percent": 60}]}
    return route


@st.composite
def _configs(draw: st.DrawFn, shared: Object) -> Object:
    """``spec`` of functionConfig."""
    spec: Object = {**shared, "provider": draw(st.sampled_from(("istio", "contour", "traefik")))}
    published = draw(st.sampled_from(([], [], [{"type": "ExternalDNS"}])))
    if targets := [*shared["dns"].get("targets", ()), *published]:
        spec["dns"] = {**shared["dns"], "targets": targets}
    if tls := {key: value for key, value in draw(_TLS).items() if value}:
        spec["tls"] = tls
    for key, values in _SCALARS.items():
        if value := draw(st.sampled_from((None, *values))):
            spec[key] = value
    return spec


_SCALARS: dict[str, tuple[object, ...]] = {
    "compatibility": ("Controller",),
    "listeners": ({"strategy": "ListenerSet"}, {"strategy": "None"}),
    "routes": ({"attach": "Gateway"}, {"attach": "Listeners"}, {"stripPathPrefix": True}),
    "entryServiceTemplate": ("{{.Name}}-entry",),
    "functionService": ("None",),
    "dataPlaneService": ("edge/proxy",),
    "backends": ({"knative": {"identify": "HostRewrite"}}, {"keda": {"namespace": "scaling"}}),
}

_ISSUERS = (
    None,
    {"name": "letsencrypt"},
    {"name": "private", "kind": "Issuer"},
    {"name": "aws", "kind": "AWSPCAClusterIssuer", "group": "awspca.cert-manager.io"},
)
_TLS = st.fixed_dictionaries(
    {
        "mode": st.sampled_from(("", "Wildcard", "PerNamespace", "PerFunction")),
        "issuer": st.sampled_from(_ISSUERS),
        "redirect": st.booleans(),
    }
)
_DNS = st.sampled_from(
    (
        {},
        {"mode": "None"},
        {"mode": "Emit"},
        {"targets": [{"type": "CoreDNSCustom"}]},
        {"targets": [{"type": "CoreDNS"}, {"type": "StubDomains", "resolver": ["10.0.0.9"]}]},
    )
)


def _config(spec: Object) -> Object:
    return {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway", "spec": spec}


def _gateway(namespace: str, name: str, spec: Object) -> str:
    return _text("networking.openfunction.io/v1beta1", "Gateway", namespace, name, spec)


def _function(namespace: str, name: str, http: Object, visibility: str) -> str:
    annotations = {"fn.openfunction.io/visibility": visibility} if visibility else {}
    spec = {"version": "v1.0.0", "serving": {"triggers": {"http": http}}}
    return _text("core.openfunction.io/v1beta2", "Function", namespace, name, spec, annotations)


def _text(
    api_version: str, kind: str, namespace: str, name: str, spec: Object, annotations: Object | None = None
) -> str:
    metadata = {"name": name, "namespace": namespace, **({"annotations": annotations} if annotations else {})}
    return json.dumps({"apiVersion": api_version, "kind": kind, "metadata": metadata, "spec": spec}) + "\n"
