"""functionConfigs as somebody might write them: every option of the schema, each with the same odds."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from krm_fn import inputs
from krm_fn.presets.registry import PRESETS

if TYPE_CHECKING:
    from random import Random

Object = dict[str, Any]

SCHEMAS = Path(str(inputs.__file__)).with_name("schemas")

BY_DEFINITION = {
    "domain": ("ofn.io", "*.dev.ofn.io", "cluster.example"),
    "label": ("shop", "infra", "cart"),
    "subdomain": ("coredns", "letsencrypt"),
    "namespacedName": ("shop/cart", "shop/orders", "openfunction/openfunction"),
    "port": (80, 8080),
    "service": ("infra/envoy", "lb.example.net"),
    "kind": ("Issuer", "ClusterIssuer"),
    "group": ("", "cert-manager.io", "issuers.example"),
    "corefileWord": ("10.96.0.10", "169.254.20.10"),
}
BY_PATH = {
    "provider": tuple(PRESETS),
    "overrides[].provider": tuple(PRESETS),
    "gatewayAPI.version": ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.5.1"),
    "entryServiceTemplate": ("gateway", "{{.Name}}-entry"),
    "output.path": ("generated", "all.yaml"),
    "diagnostics.ignore[]": ("OFN205", "OFN208", "OFN310"),
    "backends.knative.revisionTemplate": ("{{.Name}}-{{.Version}}", "{{.Name}}-r1"),
    "dns.coreDNSVersion": ("1.9.3", "v1.11.1"),
    "dns.targets[].key": ("Corefile", "ofn.server"),
}
KEYS = {"hostnameOwnership": ("shop", "infra")}
"""Of mappings that name their own."""

_PLACE = {"type", "namespace", "name", "key"}
OF_TARGETS = {
    "CoreDNS": _PLACE,
    "CoreDNSCustom": _PLACE,
    "NodeLocalDNS": {*_PLACE, "bind", "forward"},
    "StubDomains": {*_PLACE, "resolver"},
    "ExternalDNS": {"type"},
}
"""What a DNS target says, by its type."""

LEFT_OUT = ("gateways",)
"""What the packages give in another form."""


class Configs:
    """Configurations from one source of chance. odds: of each option, and of each section of options."""

    def __init__(self, random: Random, odds: float) -> None:
        self._random = random
        self._odds = odds

    def config(self) -> Object:
        """An ExpandGateway; without namesakes in lists that hold each once."""
        spec = self._object(*_schema("expand-gateway.json", "#/$defs/spec"), "")
        for section, key in (("overrides", "gateway"), ("backends.map", "function")):
            _once(spec, section, key)
        for target in spec.get("dns", {}).get("targets", ()):
            for option in target.keys() - OF_TARGETS[target["type"]]:
                del target[option]
        return {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway", "spec": spec}

    def _value(self, node: Object, home: str, path: str) -> Any:
        if path in BY_PATH:
            return self._random.choice(BY_PATH[path])
        if "$ref" in node:
            file, _, pointer = node["$ref"].partition("#")
            name = pointer.rpartition("/")[2]
            if name in BY_DEFINITION:
                return self._random.choice(BY_DEFINITION[name])
            return self._value(*_schema(file or home, f"#{pointer}"), path)
        if "enum" in node:
            return self._random.choice(node["enum"])
        return {"boolean": self._boolean, "array": self._array, "object": self._object}[node["type"]](node, home, path)

    def _boolean(self, node: Object, home: str, path: str) -> bool:
        del node, home, path
        return self._random.random() < 0.5

    def _array(self, node: Object, home: str, path: str) -> list[Any]:
        return [self._value(node["items"], home, f"{path}[]") for _ in range(self._random.choice((1, 1, 2)))]

    def _object(self, node: Object, home: str, path: str) -> Object:
        fields = {name: f"{path}.{name}" if path else name for name in node.get("properties", {})}
        if "service" in fields and "revision" in fields:
            del fields[self._random.choice(("service", "revision"))]
        required = {*node.get("required", ()), *(("service", "revision") if "function" in fields else ())}
        out = {
            name: self._value(node["properties"][name], home, inner)
            for name, inner in fields.items()
            if inner not in LEFT_OUT and (name in required or self._random.random() < self._odds)
        }
        if node.get("additionalProperties"):
            key = self._random.choice(KEYS[path])
            out[key] = self._value(node["additionalProperties"], home, f"{path}{{}}")
        return out


@cache
def _load(file: str) -> Object:
    return dict(json.loads((SCHEMAS / file).read_text()))


def _schema(file: str, pointer: str) -> tuple[Object, str]:
    node = _load(file)
    for part in pointer.split("/")[1:]:
        node = node[part]
    return node, file


def _once(spec: Object, section: str, key: str) -> None:
    *parents, last = section.split(".")
    for parent in parents:
        spec = spec.get(parent, {})
    if last in spec:
        spec[last] = list({item.get(key): item for item in spec[last]}.values())
