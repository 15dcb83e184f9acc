"""A stand-in for a Kubernetes API server: enough of the API for Helm to install, upgrade and test a release.

It keeps objects in memory and knows the kinds of KINDS and of CustomResourceDefinitions that it is given, and no
other: what should not reach a cluster fails here too. Nothing runs; Jobs and Pods have ended well as they are made.
https://kubernetes.io/docs/reference/using-api/api-concepts/
"""

from __future__ import annotations

import json
import threading
import time
from base64 import b64encode
from copy import deepcopy
from functools import reduce
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from operator import getitem
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KINDS = {
    ("", "v1", "configmaps"): ("ConfigMap", True),
    ("", "v1", "namespaces"): ("Namespace", False),
    ("", "v1", "pods"): ("Pod", True),
    ("", "v1", "secrets"): ("Secret", True),
    ("", "v1", "serviceaccounts"): ("ServiceAccount", True),
    ("", "v1", "services"): ("Service", True),
    ("apiextensions.k8s.io", "v1", "customresourcedefinitions"): ("CustomResourceDefinition", False),
    ("apps", "v1", "deployments"): ("Deployment", True),
    ("batch", "v1", "jobs"): ("Job", True),
    ("gateway.networking.k8s.io", "v1", "gateways"): ("Gateway", True),
    ("gateway.networking.k8s.io", "v1", "httproutes"): ("HTTPRoute", True),
}
"""Group, version and plural to kind and whether it has namespaces."""

ENDED = {
    "Job": {"succeeded": 1, "conditions": [{"type": "Complete", "status": "True"}]},
    "Pod": {"phase": "Succeeded"},
    "CustomResourceDefinition": {
        "conditions": [{"type": "Established", "status": "True"}, {"type": "NamesAccepted", "status": "True"}]
    },
}
"""The status of what is made, at once."""


class Place(NamedTuple):
    """A path of the API, taken apart."""

    group: str
    version: str
    plural: str
    namespace: str
    name: str


class Cluster:
    """Objects by place."""

    def __init__(self) -> None:
        self.kinds = dict(KINDS)
        self.objects: dict[Place, dict[str, Any]] = {}
        self.lock = threading.Lock()
        self.count = 0

    def put(self, place: Place, obj: dict[str, Any]) -> dict[str, Any]:
        """Store what the server would: identity, version, status."""
        old = self.objects.get(place, {})
        self.count += 1
        metadata = obj["metadata"]
        metadata.update(uid=old.get("metadata", {}).get("uid", f"uid-{self.count}"), resourceVersion=str(self.count))
        metadata.setdefault("creationTimestamp", "2024-01-01T00:00:00Z")
        if place.namespace:
            metadata["namespace"] = place.namespace
        if obj["kind"] in ENDED:
            obj["status"] = ENDED[obj["kind"]]
        if obj["kind"] == "CustomResourceDefinition":
            spec = obj["spec"]
            for version in spec["versions"]:
                kind = (spec["names"]["kind"], spec["scope"] == "Namespaced")
                self.kinds[spec["group"], version["name"], spec["names"]["plural"]] = kind
        self.objects[place] = obj
        return obj

    def named(self) -> dict[tuple[str, str, str], dict[str, Any]]:
        """Every object but Helm's records, by kind, namespace and name."""
        return {
            (obj["kind"], place.namespace, place.name): obj
            for place, obj in self.objects.items()
            if not place.name.startswith("sh.helm.release.")
        }

    def releases(self) -> list[str]:
        """Helm's records: ``sh.helm.release.v1.NAME.vREVISION``."""
        return sorted(place.name for place in self.objects if place.name.startswith("sh.helm.release."))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    cluster: Cluster

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that http.server gives it
        """Say nothing."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        query = {key: values[-1] for key, values in parse_qs(url.query).items()}
        if url.path == "/openapi/v2":
            self._answer(200, NO_SCHEMAS, "application/octet-stream")
            return
        document = self._discovery(url.path)
        if document is not None:
            self._send(200, document)
            return
        place = self._place(url.path)
        if place is None:
            self._fail(404, "NotFound")
        elif query.get("watch") in ("1", "true"):
            self._watch(query)
        elif place.name:
            obj = self.cluster.objects.get(place)
            self._send(200, obj) if obj else self._fail(404, "NotFound")
        else:
            kind, _ = self.cluster.kinds[place[:3]]
            items = [obj for at, obj in list(self.cluster.objects.items()) if _selected(at, obj, place, query)]
            version = str(self.cluster.count)
            head = {"apiVersion": _api_version(place), "kind": f"{kind}List"}
            self._send(200, {**head, "metadata": {"resourceVersion": version}, "items": items})

    def do_POST(self) -> None:
        place, obj = self._place(urlsplit(self.path).path), self._body()
        if place is None:
            self._fail(404, "NotFound")
            return
        place = place._replace(name=obj["metadata"]["name"])
        with self.cluster.lock:
            if place in self.cluster.objects:
                self._fail(409, "AlreadyExists")
            else:
                self._send(201, obj if self._is_dry_run() else self.cluster.put(place, obj))

    def do_PUT(self) -> None:
        self._change(merge=False)

    def do_PATCH(self) -> None:
        if self.headers["Content-Type"] == "application/json-patch+json":
            self._patch()
        else:
            self._change(merge=self.headers["Content-Type"] != "application/apply-patch+yaml")

    def _patch(self) -> None:
        place, operations = self._place(urlsplit(self.path).path), self._body()
        if place is None or place not in self.cluster.objects:
            self._fail(404, "NotFound")
            return
        with self.cluster.lock:
            try:
                patched = _patched(self.cluster.objects[place], operations)
            except (LookupError, ValueError):
                self._fail(422, "Invalid")
                return
            self._send(200, self.cluster.put(place, patched))

    def do_DELETE(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        place = self._place(urlsplit(self.path).path)
        with self.cluster.lock:
            gone = self.cluster.objects.pop(place, None) if place else None
        if gone is None:
            self._fail(404, "NotFound")
        else:
            self._send(200, {"apiVersion": "v1", "kind": "Status", "status": "Success"})

    def _change(self, *, merge: bool) -> None:
        place, obj = self._place(urlsplit(self.path).path), self._body()
        if place is None or (merge and place not in self.cluster.objects):
            self._fail(404, "NotFound")
            return
        with self.cluster.lock:
            whole = _merged(self.cluster.objects[place], obj) if merge else obj
            self._send(200, whole if self._is_dry_run() else self.cluster.put(place, whole))

    def _is_dry_run(self) -> bool:
        return "dryRun=All" in self.path

    def _body(self) -> Any:
        data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        return _secret(data) if data.startswith(PROTOBUF) else yaml.safe_load(data or b"{}")

    def _watch(self, query: dict[str, str]) -> None:
        """Nothing more happens to what was listed; initial events are not offered, and clients then list."""
        if "sendInitialEvents" in query:
            self._fail(422, "Invalid")
            return
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        time.sleep(10)

    def _place(self, path: str) -> Place | None:
        parts = path.strip("/").split("/")
        group, rest = ("", parts[1:]) if parts[0] == "api" else ("/".join(parts[1:2]), parts[2:])
        if not rest:
            return None
        version, rest, namespace = rest[0], rest[1:], ""
        if len(rest) > 2 and rest[0] == "namespaces":
            namespace, rest = rest[1], rest[2:]
        place = Place(group, version, "".join(rest[:1]), namespace, "".join(rest[1:2]))
        return place if place[:3] in self.cluster.kinds else None

    def _discovery(self, path: str) -> dict[str, Any] | None:
        kinds = self.cluster.kinds
        if path == "/version":
            return {"major": "1", "minor": "34", "gitVersion": "v1.34.0"}
        if path == "/api":
            return {"kind": "APIVersions", "versions": ["v1"]}
        if path == "/apis":
            versions = sorted({(group, version) for group, version, _ in kinds if group})
            listed = [{"groupVersion": f"{group}/{version}", "version": version} for group, version in versions]
            groups = [
                {"name": group, "versions": [one], "preferredVersion": one}
                for (group, _), one in zip(versions, listed, strict=True)
            ]
            return {"kind": "APIGroupList", "apiVersion": "v1", "groups": groups}
        resources = [
            {"name": plural, "singularName": kind.lower(), "kind": kind, "namespaced": namespaced, "verbs": VERBS}
            for (group, version, plural), (kind, namespaced) in kinds.items()
            if path == (f"/apis/{group}/{version}" if group else f"/api/{version}")
        ]
        version = path.split("/", 2)[2] if resources else ""
        return {"kind": "APIResourceList", "groupVersion": version, "resources": resources} if resources else None

    def _fail(self, status: int, reason: str) -> None:
        head = {"apiVersion": "v1", "kind": "Status", "status": "Failure", "reason": reason, "code": status}
        self._send(status, {**head, "message": f"{reason}: {self.command} {self.path}"})

    def _send(self, status: int, document: dict[str, Any]) -> None:
        self._answer(status, json.dumps(document).encode(), "application/json")

    def _answer(self, status: int, data: bytes, content_type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


NO_SCHEMAS = b"\x0a\x032.0"
"""An OpenAPI document that says its version alone, so that no object is validated."""

PROTOBUF = b"k8s\x00"
"""https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding"""


def _secret(data: bytes) -> dict[str, Any]:
    """Helm's record of a release, all that is sent as protobuf: k8s.io/api/core/v1/generated.proto, Secret."""
    secret = _fields(_fields(data[len(PROTOBUF) :])[2][0])
    metadata = _fields(secret[1][0])
    labels = {entry[1][0].decode(): entry[2][0].decode() for entry in map(_fields, metadata.get(11, []))}
    entries = {entry[1][0].decode(): b64encode(entry[2][0]).decode() for entry in map(_fields, secret.get(2, []))}
    head = {"apiVersion": "v1", "kind": "Secret", "type": secret[3][0].decode()}
    return {**head, "metadata": {"name": metadata[1][0].decode(), "labels": labels}, "data": entries}


def _fields(data: bytes) -> dict[int, list[bytes]]:
    """A message's fields of bytes by number; numbers are passed over: https://protobuf.dev/programming-guides/encoding."""
    found: dict[int, list[bytes]] = {}
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        value, at = _varint(data, at)
        if tag & 7 == 2:
            found.setdefault(tag >> 3, []).append(data[at : at + value])
            at += value
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value, shift, at = value | (byte & 0x7F) << shift, shift + 7, at + 1
        if byte < 0x80:
            return value, at


VERBS = ["create", "delete", "get", "list", "patch", "update", "watch"]


def _api_version(place: Place) -> str:
    return f"{place.group}/{place.version}" if place.group else place.version


def _selected(at: Place, obj: dict[str, Any], place: Place, query: dict[str, str]) -> bool:
    if at[:3] != place[:3] or place.namespace not in ("", at.namespace):
        return False
    labels = obj["metadata"].get("labels", {})
    selector = query.get("labelSelector", "").split(",")
    wanted = [part.split("=", 1) for part in selector if "=" in part]
    if any(part and "=" not in part and part not in labels for part in selector):
        return False
    name = query.get("fieldSelector", "").removeprefix("metadata.name=")
    return all(labels.get(key) == value for key, value in wanted) and name in ("", at.name)


def _merged(old: Any, new: Any) -> Any:
    """A JSON merge patch, which a strategic one is taken for: https://www.rfc-editor.org/rfc/rfc7396."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return new
    merged = {**old, **{key: _merged(old.get(key), value) for key, value in new.items()}}
    return {key: value for key, value in merged.items() if value is not None}


def _patched(obj: Any, operations: list[dict[str, Any]]) -> Any:
    """A JSON patch of tests and removals, all or none: https://www.rfc-editor.org/rfc/rfc6902."""
    patched = deepcopy(obj)
    for operation in operations:
        *parents, last = [int(part) if part.isdigit() else part for part in operation["path"].split("/")[1:]]
        holder = reduce(getitem, parents, patched)
        if operation["op"] == "remove":
            del holder[last]
        elif operation["op"] != "test" or holder[last] != operation["value"]:
            raise ValueError(operation)
    return patched


def serve(kubeconfig: Path) -> Iterator[Cluster]:
    """Serve an empty cluster, with a kubeconfig that leads to it, until the generator is closed."""
    cluster = Cluster()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"cluster": cluster}))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    named = {"cluster": {"server": f"http://127.0.0.1:{server.server_address[1]}"}, "name": "stand-in"}
    context = {"context": {"cluster": "stand-in", "user": "", "namespace": "default"}, "name": "stand-in"}
    head = {"apiVersion": "v1", "kind": "Config", "current-context": "stand-in"}
    kubeconfig.write_text(yaml.safe_dump({**head, "clusters": [named], "contexts": [context]}))
    try:
        yield cluster
    finally:
        server.shutdown()
        server.server_close()
