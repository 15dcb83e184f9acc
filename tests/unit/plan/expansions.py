"""Runs of whole inputs, and which listeners of what comes out accept a route: an oracle for the plan."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, respond
from krm_fn.wire.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Object = dict[str, Any]

API = "gateway.networking.k8s.io/v1"
ALL = {"namespaces": {"from": "All"}}


class Expansion(NamedTuple):
    """items: of the ResourceList that comes out; codes: of the diagnostics."""

    items: list[Object]
    codes: tuple[str, ...]
    failed: bool

    def of(self, kind: str, api: str = API) -> list[Object]:
        """The items of one kind."""
        return [item for item in self.items if (item["apiVersion"], item["kind"]) == (api, kind)]


class Holder(NamedTuple):
    """A Gateway or a ListenerSet. target: the Gateway."""

    kind: str
    namespace: str
    name: str
    target: tuple[str, str]
    listeners: list[Object]


def expand(objects: list[Object], config: Object, references: Iterable[Object] = ()) -> Expansion:
    report = Report()
    request = Request(_as_list(objects, config), references=_resources(list(references)))
    items = json.loads(respond(request, report).output)["items"]
    return Expansion(items, tuple(d.code for d in report), report.has_errors)


def _as_list(objects: list[Object], config: Object) -> bytes:
    body = {"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "functionConfig": config, "items": objects}
    return json.dumps(body).encode()


def _resources(objects: list[Object]) -> Any:
    package = read(_as_list(objects, {}), Report())
    assert package is not None
    return package.resources


def expand_gateway(**spec: Any) -> Object:
    quiet = {"dns": {"mode": "None"}, "entryServiceTemplate": "{{.Name}}-gateway"}
    return {
        "apiVersion": "fn.openfunction.io/v1alpha1",
        "kind": "ExpandGateway",
        "metadata": {"name": "config"},
        "spec": {**quiet, **spec},
    }


def gateway(name: str, domain: str, target: Object, *listeners: Object) -> Object:
    """target: gatewayRef or gatewayDef."""
    return {
        "apiVersion": "networking.openfunction.io/v1beta1",
        "kind": "Gateway",
        "metadata": {"name": name, "namespace": "openfunction"},
        "spec": {"domain": domain, **target, "gatewaySpec": {"listeners": list(listeners)}},
    }


def function(name: str, namespace: str, route: Object, **annotations: str) -> Object:
    return {
        "apiVersion": "core.openfunction.io/v1beta2",
        "kind": "Function",
        "metadata": {"name": name, "namespace": namespace, "annotations": annotations},
        "spec": {"version": "v1", "serving": {"triggers": {"http": {"route": route}}}},
    }


def kubernetes_gateway(class_name: str, *listeners: Object) -> Object:
    return {
        "apiVersion": API,
        "kind": "Gateway",
        "metadata": {"name": "web", "namespace": "edge"},
        "spec": {"gatewayClassName": class_name, "listeners": list(listeners)},
    }


def holders(expansion: Expansion) -> list[Holder]:
    """What has listeners in the output."""
    found = []
    for kind in ("Gateway", "ListenerSet"):
        for item in expansion.of(kind):
            namespace, name, spec = item["metadata"]["namespace"], item["metadata"]["name"], item["spec"]
            parent = spec.get("parentRef") or {"namespace": namespace, "name": name}
            target = (parent["namespace"], parent["name"])
            found.append(Holder(kind, namespace, name, target, spec["listeners"]))
    return found


def held_by(ref: Object, there: list[Holder]) -> Holder | None:
    """What a parentRef names."""
    wanted = (ref["kind"], ref["namespace"], ref["name"])
    return next((one for one in there if one[:3] == wanted), None)


def shared(one: str, other: str) -> str:
    """The names that two hostnames both cover, as the narrower of the two; "" for none. "*" covers every name."""
    narrow, wide = sorted((one, other), key=lambda name: (name.startswith("*"), -len(name)))
    if wide in (narrow, "*"):
        return narrow
    return narrow if wide.startswith("*.") and narrow.removeprefix("*").endswith(wide[1:]) else ""


def accepts(holder: Holder, listener: Object, route: Object) -> list[str]:
    """The hostnames by which a listener accepts a route of its kind; namespaces are told by name alone."""
    allowed = listener.get("allowedRoutes") or {}
    namespaces, namespace = allowed.get("namespaces") or {"from": "Same"}, route["metadata"]["namespace"]
    selected = namespace in _selected(namespaces.get("selector") or {})
    lets_in = {"All": True, "Same": namespace == holder.namespace, "Selector": selected, "None": False}
    kinds = [kind["kind"] for kind in allowed.get("kinds") or [{"kind": "HTTPRoute"}]]
    if listener["protocol"] not in ("HTTP", "HTTPS") or not lets_in[namespaces["from"]] or "HTTPRoute" not in kinds:
        return []
    wanted = route["spec"].get("hostnames") or ["*"]
    found = (shared(listener.get("hostname") or "*", hostname) for hostname in wanted)
    return [hostname for hostname in found if hostname]


def _selected(selector: Object) -> list[str]:
    """The namespaces that a selector by name is for."""
    by_label = selector.get("matchLabels") or {}
    return [*by_label.values(), *(name for one in selector.get("matchExpressions") or () for name in one["values"])]


def named(ref: Object, holder: Holder) -> list[Object]:
    """The listeners that a parentRef is for."""
    return [one for one in holder.listeners if ref.get("sectionName") in (None, one["name"])]


def doors(route: Object, there: list[Holder]) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Each (Gateway, port, hostname) by which plain HTTP comes to a route, with the listener that it comes through."""
    for ref in route["spec"]["parentRefs"]:
        if holder := held_by(ref, there):
            for listener in named(ref, holder):
                if listener["protocol"] == "HTTP":
                    for hostname in accepts(holder, listener, route):
                        yield (holder.target, listener["port"], hostname), f"{holder.kind} {listener['name']}"
