"""Every emitted resource of every case, as the API server's own code judges it, with the CRDs of several bundles."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from krm_fn.constants import EXPANDED_FROM, GENERATED_BY, MANAGED
from tests.case_suite.case import Case, all_cases
from tests.case_suite.manifests import documents, parse
from tests.case_suite.run import run_list, run_stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.go.validate.validator import Validator

SUCCEEDING = [case for case in all_cases() if case.succeeds]
NEWEST = "1.6"
SINCE_DEFAULT = ("1.5", NEWEST)
"""Bundles that take what is made for the default version."""

OLDER = ("1.0", "1.1", "1.2", "1.3", "1.4")

each = pytest.mark.parametrize("case", SUCCEEDING, ids=lambda case: case.name)


def emitted(texts: list[str]) -> Iterator[dict[str, Any]]:
    """What was generated and not handed over; the namespace is one where the host is to fill it in."""
    for text in texts:
        obj = parse(text)
        annotations = obj["metadata"].get("annotations") or {}
        ours = GENERATED_BY in annotations or EXPANDED_FROM in annotations
        if ours and str(annotations.get(MANAGED)) != "false":
            yield {**obj, "metadata": {"namespace": "default", **obj["metadata"]}}


def channel_of(case: Case) -> str:
    config = yaml.safe_load(case.config) or {}
    return str(((config.get("spec") or {}).get("gatewayAPI") or {}).get("channel", "standard"))


def for_bundle(case: Case, version: str) -> Case:
    """The case in a cluster with another bundle."""
    config = yaml.safe_load(case.config) or {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway"}
    if config["kind"] == "ConfigMap":
        config["data"] = {**(config.get("data") or {}), "gatewayAPI.version": version}
    else:
        spec = config.get("spec") or {}
        config["spec"] = {**spec, "gatewayAPI": {**(spec.get("gatewayAPI") or {}), "version": version}}
    return case._replace(config=yaml.safe_dump(config, sort_keys=False))


def faults(validator: Validator, texts: list[str], bundle: str, channel: str) -> list[tuple[str, Any]]:
    """Refused or unknown. status is defaulted too, but by the server alone and for controllers."""
    found = []
    for obj in emitted(texts):
        verdict = validator.judge(obj, bundle, channel)
        drift = [path for path in verdict.filled if path != "status"]
        if verdict.refused or verdict.unknown or drift:
            found.append((f"{obj['kind']} {obj['metadata']['name']}", verdict))
    return found


@pytest.mark.parametrize("bundle", SINCE_DEFAULT)
@each
def test_emitted_resources_are_valid_and_complete(validator: Validator, case: Case, bundle: str) -> None:
    """Taken by the server, and not changed by its defaults: what is in Git is what is in the cluster."""
    for texts in (documents(case.expected.read_text()), run_stream(case).documents):
        assert faults(validator, texts, bundle, channel_of(case)) == []


@pytest.mark.parametrize("bundle", OLDER)
def test_older_bundles(validator: Validator, bundle: str) -> None:
    """A case that such a bundle cannot have is an error; all others are emitted as it takes them."""
    refused, invalid = [], []
    for case in SUCCEEDING:
        result = run_list(for_bundle(case, bundle))
        if "\nerror OFN" in f"\n{result.diagnostics}":
            refused.append(case.name)
        elif faults(validator, result.documents, bundle, channel_of(case)):
            invalid.append(case.name)
    assert invalid == []
    assert len(refused) < len(SUCCEEDING) // 20, refused


# The validator itself: a check that cannot fail is none

ROUTE = {
    "apiVersion": "gateway.networking.k8s.io/v1",
    "kind": "HTTPRoute",
    "metadata": {"name": "orders", "namespace": "shop"},
    "spec": {"rules": [{"matches": [{"path": {"type": "PathPrefix", "value": "/"}}]}]},
}
LISTENER = {"name": "web", "port": 80, "protocol": "HTTP", "allowedRoutes": {"namespaces": {"from": "Same"}}}
GATEWAY = {
    "apiVersion": "gateway.networking.k8s.io/v1",
    "kind": "Gateway",
    "metadata": {"name": "web", "namespace": "infra"},
    "spec": {"gatewayClassName": "istio", "listeners": [LISTENER]},
}
LISTENER_SET = {
    **GATEWAY,
    "kind": "ListenerSet",
    "spec": {
        "parentRef": {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "web"},
        "listeners": [LISTENER],
    },
}
GRANT = {
    "apiVersion": "gateway.networking.k8s.io/v1beta1",
    "kind": "ReferenceGrant",
    "metadata": {"name": "orders", "namespace": "shop"},
    "spec": {
        "from": [{"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "namespace": "a"}],
        "to": [{"group": "", "kind": "Service"}],
    },
}
SERVICE = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "orders", "namespace": "shop"},
    "spec": {
        "type": "ExternalName",
        "externalName": "gateway.openfunction.svc.cluster.local",
        "sessionAffinity": "None",
        "ports": [{"name": "http", "protocol": "TCP", "port": 80, "targetPort": 80}],
    },
}
CONFIG_MAP = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "namespace": "b"}, "data": {"a": "b"}}
KNATIVE = {
    "apiVersion": "serving.knative.dev/v1",
    "kind": "Service",
    "metadata": {"name": "orders", "namespace": "shop"},
    "spec": {"template": {"spec": {"containers": [{"image": "orders"}]}}},
}

BROKEN = [
    (ROUTE, ("spec", "rules", 0, "matches", 0, "path", "value"), "a", "must be an absolute path"),
    (ROUTE, ("spec", "rules", 0, "matches", 0, "method"), "get", "Unsupported value"),
    (ROUTE, ("spec", "rulez"), [], "unknown field"),
    (GATEWAY, ("spec", "listeners", 0, "tls"), {"certificateRefs": [{"name": "a"}]}, "tls must not be specified"),
    (LISTENER_SET, ("spec", "listeners", 0, "port"), 70000, "less than or equal to 65535"),
    (LISTENER_SET, ("spec", "listeners"), [LISTENER, LISTENER], "Duplicate value"),
    (GRANT, ("spec", "to"), [], "at least 1 items"),
    (SERVICE, ("spec", "ports", 0, "name"), "Web_1", "lower case"),
    (SERVICE, ("spec", "externalName"), "no name", "RFC 1123"),
    (SERVICE, ("spec", "portz"), [], "unknown field"),
    (CONFIG_MAP, ("data", "a/b"), "c", "a valid config key"),
    (KNATIVE, ("spec", "template", "spec", "containers", 0, "ports"), [{"containerPort": "http"}], "must be of type"),
]
"""An object, where it is broken, by what, and what the server says then."""

WHOLE = [ROUTE, GATEWAY, LISTENER_SET, GRANT, SERVICE, CONFIG_MAP, KNATIVE]


@pytest.mark.parametrize("obj", WHOLE, ids=lambda obj: obj["kind"])
def test_a_whole_object_is_taken(validator: Validator, obj: dict[str, Any]) -> None:
    verdict = validator.judge(obj, NEWEST)
    assert (verdict.refused, verdict.unknown) == ((), False)


@pytest.mark.parametrize(("obj", "path", "value", "message"), BROKEN)
def test_a_broken_object_is_refused(
    validator: Validator, obj: dict[str, Any], path: tuple[str | int, ...], value: Any, message: str
) -> None:
    broken = copy.deepcopy(obj)
    at: Any = broken
    for part in path[:-1]:
        at = at[part]
    at[path[-1]] = value
    refused = validator.judge(broken, NEWEST).refused
    assert message in "; ".join(refused), refused


def test_a_default_that_is_left_out_is_told(validator: Validator) -> None:
    route = copy.deepcopy(ROUTE)
    route["spec"] = {"rules": [{"backendRefs": [{"name": "orders", "port": 80}]}]}
    filled = validator.judge(route, NEWEST).filled
    assert "spec.rules[0].matches" in filled
    assert "spec.rules[0].backendRefs[0].weight" in filled


def test_a_kind_that_a_bundle_lacks_is_told(validator: Validator) -> None:
    assert validator.judge(LISTENER_SET, "1.4").unknown
