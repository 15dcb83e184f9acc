"""Everything that a case writes, as the API server's own code judges it, with the CRDs of several bundles.

What krm-fn makes as a whole has to be valid and complete. What it changes in a resource of the user's (listeners of a
Kubernetes Gateway, Corefiles, revision names of Knative Services) has to be no worse than it came in.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from krm_fn.constants import FN_GROUP, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING
from tests.case_suite.case import CASES, Case, all_cases
from tests.case_suite.configured import with_option
from tests.case_suite.manifests import documents
from tests.case_suite.run import run_list, run_stream
from tests.case_suite.written import written
from tests.hosts.judgement import new_complaints

if TYPE_CHECKING:
    from tests.go.validate.validator import Validator

SUCCEEDING = [case for case in all_cases() if case.succeeds]
NEWEST = "1.7"
SINCE_DEFAULT = ("1.5", "1.6", NEWEST)
"""Bundles that take what is made for the default version."""

OLDER = ("1.0", "1.1", "1.2", "1.3", "1.4")

INPUTS = (FN_GROUP, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)
"""Groups of which no CRDs are at hand; tests/test_written_inputs.py looks at what is written there."""

each = pytest.mark.parametrize("case", SUCCEEDING, ids=lambda case: case.name)


def gateway_api(case: Case) -> dict[str, str]:
    """The case's own ``gatewayAPI``."""
    config = yaml.safe_load(case.config) or {}
    return dict((config.get("spec") or {}).get("gatewayAPI") or {})


def channel_of(case: Case) -> str:
    return gateway_api(case).get("channel", "standard")


def bundles_of(case: Case) -> tuple[str, ...]:
    """The one that the case is for, or those that it may be for."""
    version = gateway_api(case).get("version")
    return (version,) if version in (*OLDER, *SINCE_DEFAULT) else SINCE_DEFAULT


def faults(validator: Validator, case: Case, texts: list[str], bundle: str) -> list[tuple[str, set[str]]]:
    """What the server says of what the case wrote, less what it has said of it before."""
    channel = channel_of(case)
    found = []
    for item in written(documents(case.input), texts):
        if item.after["apiVersion"].partition("/")[0] in INPUTS:
            continue
        if said := new_complaints(validator, item, bundle, channel):
            found.append((item.name, said))
    return found


@each
def test_what_is_written_is_valid_and_complete(validator: Validator, case: Case) -> None:
    """Taken by the server, and not changed by its defaults: what is in Git is what is in the cluster."""
    for bundle in bundles_of(case):
        for texts in (case.outputs, run_stream(case).documents):
            assert faults(validator, case, texts, bundle) == []


@pytest.mark.parametrize("bundle", OLDER)
def test_older_bundles(validator: Validator, bundle: str) -> None:
    """A case that such a bundle cannot have is an error; all others are emitted as it takes them."""
    refused, invalid = [], []
    for case in SUCCEEDING:
        result = run_list(with_option(case, "gatewayAPI.version", bundle))
        if "\nerror OFN" in f"\n{result.diagnostics}":
            refused.append(case.name)
        elif faults(validator, case, result.documents, bundle):
            invalid.append(case.name)
    assert invalid == []
    assert len(refused) < len(SUCCEEDING) // 20, refused


def test_the_users_own_that_is_changed_is_judged() -> None:
    """Kubernetes Gateways with our listeners, ConfigMaps with a Corefile, Knative Services with a name."""
    changed = {
        (item.after["apiVersion"], item.after["kind"])
        for case in SUCCEEDING
        for item in written(documents(case.input), case.outputs)
        if item.before and not item.generated and item.after["apiVersion"].partition("/")[0] not in INPUTS
    }
    assert changed == {
        ("gateway.networking.k8s.io/v1", "Gateway"),
        ("serving.knative.dev/v1", "Service"),
        ("v1", "ConfigMap"),
    }


def test_a_patch_that_makes_it_worse_is_told(validator: Validator) -> None:
    """Of a Gateway that was refused before, only what is new."""
    bad, worse = ({**LISTENER, "name": name, "hostname": f"{name}.ofn.io", "port": 0} for name in ("bad", "worse"))
    del worse["allowedRoutes"]
    before = {**GATEWAY, "spec": {"gatewayClassName": "istio", "listeners": [LISTENER, bad]}}
    after = {**GATEWAY, "spec": {"gatewayClassName": "istio", "listeners": [bad, worse, LISTENER]}}
    case = Case("", CASES, json.dumps(before), "", None, (), 0, False)
    ((name, said),) = faults(validator, case, [json.dumps(after)], NEWEST)
    assert name == "Gateway web"
    assert {text.partition(":")[0] for text in said} == {
        "spec.listeners[worse].port",
        "spec.listeners[worse].allowedRoutes is filled in",
    }


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
