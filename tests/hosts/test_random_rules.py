"""Rules by chance: what is expanded the API server takes, and adds nothing to; what it takes, is expanded.

Of what krm-fn refuses though the server takes it there is a list, with reasons.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import yaml

from tests.case_suite.case import Case
from tests.case_suite.manifests import parse
from tests.case_suite.run import run_list
from tests.chance.rules import Rules

if TYPE_CHECKING:
    from tests.go.validate.validator import Validator, Verdict

COUNT = 1500
BUNDLES = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.5", "1.6", "1.6")
GATEWAY = {
    "apiVersion": "networking.openfunction.io/v1beta1",
    "kind": "Gateway",
    "metadata": {"name": "openfunction", "namespace": "openfunction"},
    "spec": {"domain": "ofn.io", "gatewayDef": {"namespace": "istio-ingress", "gatewayClassName": "istio"}},
}

BACKEND = {"name": "orders", "port": 80}
LONG = "a" * 64 + ".b"


class Difference(NamedTuple):
    """Something that the server takes and krm-fn does not. error: which one; rules: an example; spec: its bundle."""

    why: str
    error: str
    rules: list[dict[str, Any]]
    spec: dict[str, Any]


def difference(why: str, error: str, *rules: dict[str, Any], version: str = "1.6", **spec: Any) -> Difference:
    bundle = {"version": version, "channel": "standard" if version == "1.6" else "experimental"}
    return Difference(why, error, list(rules), {"dns": {"mode": "None"}, "gatewayAPI": bundle, **spec})


def with_filter(kind: str, field: str, body: dict[str, Any], times: int = 1) -> dict[str, Any]:
    return {"filters": [{"type": kind, field: body}] * times}


def setting(name: str, value: str) -> dict[str, Any]:
    return with_filter("RequestHeaderModifier", "requestHeaderModifier", {"set": [{"name": name, "value": value}]})


ON_PURPOSE = (
    difference(
        "whoever gives those headers would choose the revision",
        r"OFN222: .* by which Knative finds the revision",
        setting("knative-serving-revision", "a"),
    ),
    difference(
        "one Host cannot be the user's and the revision's",
        r"OFN260: .* changes the Host .*, but Knative needs",
        setting("Host", "a"),
        backends={"knative": {"identify": "HostRewrite"}},
    ),
    difference(
        "routes.stripPathPrefix asks for what the CRD does not take",
        r"OFN223: .*stripPathPrefix",
        {"matches": [{"method": "GET"}, {"method": "PUT"}]},
        routes={"stripPathPrefix": True},
    ),
    difference(
        "no DNS name: a label of more than 63 characters, or an address",
        r"OFN104: .*hostname is .*no wildcard, scheme, port, path or IP address",
        with_filter("URLRewrite", "urlRewrite", {"hostname": LONG}),
    ),
    difference(
        "HTTP has no such header",
        r"OFN104: .*must not contain line breaks or other control characters",
        setting("a", "a\nb"),
    ),
    difference(
        "1.3 takes any URI, and no browser sends one with a path",
        r"OFN104: .*allowOrigins.* an origin is",
        with_filter("CORS", "cors", {"allowOrigins": ["https://ofn.io/a"]}),
        version="1.3",
    ),
    difference(
        "a preflight has one answer; bundles since 1.5 say so",
        r"OFN104: .*only one filter of type CORS",
        with_filter("CORS", "cors", {"maxAge": 1}, times=2),
        version="1.4",
    ),
    difference(
        "a body has no negative size",
        r"OFN104: .*maxSize is -",
        with_filter(
            "ExternalAuth",
            "externalAuth",
            {"backendRef": BACKEND, "protocol": "HTTP", "http": {}, "forwardBody": {"maxSize": -1}},
        ),
        version="1.5",
    ),
    difference(
        "the field's description asks it of both channels, the CRD of the experimental one",
        r"OFN334: .*two rules with the name",
        {"name": "a"},
        {"name": "a"},
    ),
)


class Trial(NamedTuple):
    """A Function with its cluster. spec: of functionConfig."""

    rules: list[dict[str, Any]]
    spec: dict[str, Any]

    @property
    def bundle(self) -> tuple[str, str]:
        return self.spec["gatewayAPI"]["version"], self.spec["gatewayAPI"]["channel"]

    @property
    def case(self) -> Case:
        function = {
            "apiVersion": "core.openfunction.io/v1beta1",
            "kind": "Function",
            "metadata": {"name": "cart", "namespace": "shop"},
            "spec": {"version": "v1", "serving": {"runtime": "knative"}, "route": {"rules": self.rules}},
        }
        config = {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway", "spec": self.spec}
        text = "\n---\n".join(json.dumps(obj) for obj in (GATEWAY, function))
        return Case("random", Path(), text, yaml.safe_dump(config, sort_keys=False), None, (), 0, False)


@cache
def trials() -> tuple[Trial, ...]:
    return tuple(map(trial, range(COUNT)))


def trial(seed: int) -> Trial:
    random = Random(seed)
    channel = random.choice(("standard", "experimental", "experimental"))
    spec = {
        "dns": {"mode": "None"},
        "compatibility": random.choice(("Proposal", "Proposal", "Controller")),
        "gatewayAPI": {"version": random.choice(BUNDLES), "channel": channel},
        "routes": {"stripPathPrefix": random.random() < 0.2},
        "backends": {"knative": {"identify": random.choice(("Headers", "HostRewrite"))}},
    }
    return Trial(Rules(random, random.choice((0, 0, 0.01, 0.05))).rules(), spec)


def errors_of(trial: Trial) -> list[str]:
    return re.findall(r"^error (OFN.*)", run_list(trial.case).diagnostics, re.MULTILINE)


def test_what_is_expanded_is_taken(validator: Validator) -> None:
    taken = 0
    for trial in trials():
        if not errors_of(trial):
            (route,) = (obj for obj in map(parse, run_list(trial.case).documents) if obj["kind"] == "HTTPRoute")
            verdict = validator.judge(route, *trial.bundle)
            drift = [path for path in verdict.filled if path != "status"]
            assert (verdict.refused, drift) == ((), []), trial
            taken += 1
    assert COUNT // 4 < taken < COUNT * 3 // 4


def test_what_is_taken_is_expanded(validator: Validator) -> None:
    """A false refusal keeps somebody's work from being merged."""
    expanded = 0
    for trial in trials():
        if not as_written(trial, validator).refused:
            errors = errors_of(trial)
            assert [error for error in errors if not is_on_purpose(error)] == [], trial
            expanded += not errors
    assert COUNT // 4 < expanded < COUNT * 3 // 4


@pytest.mark.parametrize("difference", ON_PURPOSE, ids=lambda difference: difference.why)
def test_differences_are_ones(validator: Validator, difference: Difference) -> None:
    trial = Trial(difference.rules, difference.spec)
    assert as_written(trial, validator).refused == ()
    (error,) = errors_of(trial)
    assert re.match(difference.error, error)


def as_written(trial: Trial, validator: Validator) -> Verdict:
    """What the server says of the rules themselves."""
    metadata = {"name": "cart", "namespace": "shop"}
    route = {"apiVersion": "gateway.networking.k8s.io/v1", "kind": "HTTPRoute", "metadata": metadata}
    return validator.judge({**route, "spec": {"rules": trial.rules}}, *trial.bundle)


def is_on_purpose(error: str) -> bool:
    return any(re.match(difference.error, error) for difference in ON_PURPOSE)
