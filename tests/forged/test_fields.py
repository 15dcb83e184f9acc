"""No field of any kind that is read writes a line of its own: parametrised over what the schemas know."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from krm_fn.constants import (
    GENERATED_BY,
    HELM_HOOK,
    INJECTED_LISTENERS,
    MANAGED,
    PREVIOUS_NAMES,
    REFERENCE,
)
from krm_fn.diagnostics.report import Report
from krm_fn.diagnostics.results import as_results
from krm_fn.diagnostics.text import SHOWN_PER_CODE, as_text
from krm_fn.entrypoints.stream import Request, respond
from tests.forged.values import HOSTILE, TOGETHER, check_diagnostics, check_line
from tests.unit.inputs.full_objects import FULL
from tests.unit.inputs.making import GATEWAY, V1BETA2

if TYPE_CHECKING:
    from collections.abc import Iterator

Object = dict[str, Any]
Path = tuple[str | int, ...]

_GATEWAY_API = "gateway.networking.k8s.io/v1"
IDENTITIES = {
    "gateway": ("networking.openfunction.io/v1alpha1", "Gateway"),
    "domain": ("core.openfunction.io/v1beta1", "Domain"),
    "function-v1beta1": ("core.openfunction.io/v1beta1", "Function"),
    "function-v1beta2": ("core.openfunction.io/v1beta2", "Function"),
    "expand-gateway": ("fn.openfunction.io/v1alpha1", "ExpandGateway"),
    "kubernetes-gateway": (_GATEWAY_API, "Gateway"),
    "listener-set": (_GATEWAY_API, "ListenerSet"),
    "gateway-class": (_GATEWAY_API, "GatewayClass"),
    "http-route": (_GATEWAY_API, "HTTPRoute"),
    "grpc-route": (_GATEWAY_API, "GRPCRoute"),
    "service": ("v1", "Service"),
    "namespace": ("v1", "Namespace"),
    "config-map": ("v1", "ConfigMap"),
    "knative-service": ("serving.knative.dev/v1", "Service"),
    "http-scaled-object": ("http.keda.sh/v1alpha1", "HTTPScaledObject"),
    "interceptor-route": ("http.keda.sh/v1beta1", "InterceptorRoute"),
}
ANNOTATIONS = (GENERATED_BY, HELM_HOOK, INJECTED_LISTENERS, MANAGED, PREVIOUS_NAMES, REFERENCE)


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every value below value, and each mapping with ``*`` for a key that it does not know."""
    if isinstance(value, dict):
        yield (*path, "*")
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        if not isinstance(inner, dict | list):
            yield (*path, key)
        yield from _paths(inner, (*path, key))


def _object(schema: str) -> Object:
    api_version, kind = IDENTITIES[schema]
    metadata = {"name": "n", "namespace": "m", "annotations": {}, "labels": {"a": "b"}}
    full = deepcopy(FULL[schema])
    metadata.update(full.pop("metadata", {}))
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **full}


def _with(obj: Object, path: Path, value: str) -> Object:
    out = deepcopy(obj)
    at: Any = out
    for part in path[:-1]:
        at = at[part]
    if path[-1] == "*":
        at[value] = value
    else:
        at[path[-1]] = value
    return out


def _fields() -> Iterator[tuple[str, Path]]:
    """Every field once: what two schemas share, such as a route's filters, is read by one reader."""
    seen = set()
    for schema in sorted(FULL):
        for path in _paths(_object(schema)):
            end = tuple(part for part in path if isinstance(part, str))[-3:]
            if len(end) < 3 or end not in seen:
                seen.add(end)
                yield schema, path


FIELDS = [*_fields(), *(("kubernetes-gateway", ("metadata", "annotations", name)) for name in ANNOTATIONS)]
IDENTITY: list[Path] = [("apiVersion",), ("kind",), ("metadata", "name"), ("metadata", "namespace")]


def test_every_schema_with_objects_is_here() -> None:
    assert set(IDENTITIES) == set(FULL)


@pytest.mark.parametrize(
    ("schema", "path"), FIELDS, ids=lambda value: value if isinstance(value, str) else ".".join(map(str, value))
)
def test_a_field_is_one_piece(schema: str, path: Path) -> None:
    """Each hostile value in an object of its own, among sound ones."""
    _check(schema, path, TOGETHER)


@pytest.mark.parametrize("schema", ["gateway", "http-route", "config-map"])
@pytest.mark.parametrize("path", IDENTITY, ids=".".join)
def test_each_way_is_closed_where_names_are(schema: str, path: Path) -> None:
    _check(schema, path, tuple(HOSTILE.values()))


def _check(schema: str, path: Path, values: tuple[str, ...]) -> None:
    items = [_with(_object(schema), path, value) for value in values]
    if path[:2] != ("metadata", "name"):
        for index, item in enumerate(items):
            if isinstance(item["metadata"], dict):
                item["metadata"]["name"] = f"n{index}"
    wrapper = {"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "items": [GATEWAY, V1BETA2, *items]}
    report = Report()
    respond(Request(json.dumps(wrapper).encode()), report)
    check_report(report)


def check_report(report: Report) -> None:
    """As text, and as the results that kpt prints raw."""
    shown: dict[str, int] = {}
    for diagnostic in report:
        cut = SHOWN_PER_CODE if diagnostic.severity != "error" else 10**9
        shown[diagnostic.code] = min(shown.get(diagnostic.code, 0) + 1, cut)
    check_diagnostics(as_text(report), sum(shown.values()))
    for result in as_results(report):
        head, *below = result["message"].split("\n")
        for line in (head, *below, *_texts({key: value for key, value in result.items() if key != "message"})):
            check_line(line)
        assert all(line.startswith("  ") for line in below[:-1])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    else:
        yield str(value)
