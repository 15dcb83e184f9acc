"""Rules by chance: what is expanded without an error, the API server takes and adds nothing to."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tests.case_suite.case import Case
from tests.case_suite.manifests import parse
from tests.case_suite.run import run_list
from tests.hosts.random_rules import Rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.go.validate.validator import Validator

COUNT = 600
BUNDLES = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.5", "1.6", "1.6")
GATEWAY = {
    "apiVersion": "networking.openfunction.io/v1beta1",
    "kind": "Gateway",
    "metadata": {"name": "openfunction", "namespace": "openfunction"},
    "spec": {"domain": "ofn.io", "gatewayDef": {"namespace": "istio-ingress", "gatewayClassName": "istio"}},
}


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
            "metadata": {"name": "orders", "namespace": "shop"},
            "spec": {"version": "v1", "serving": {"runtime": "knative"}, "route": {"rules": self.rules}},
        }
        config = {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway", "spec": self.spec}
        text = "\n---\n".join(json.dumps(obj) for obj in (GATEWAY, function))
        return Case("random", Path(), text, yaml.safe_dump(config, sort_keys=False), None, (), 0, False)


def trials() -> Iterator[Trial]:
    for seed in range(COUNT):
        random = Random(seed)
        channel = random.choice(("standard", "experimental", "experimental"))
        spec = {
            "dns": {"mode": "None"},
            "gatewayAPI": {"version": random.choice(BUNDLES), "channel": channel},
            "routes": {"stripPathPrefix": random.random() < 0.2},
            "backends": {"knative": {"identify": random.choice(("Headers", "HostRewrite"))}},
        }
        yield Trial(Rules(random, random.choice((0, 0, 0.01, 0.05))).rules(), spec)


def route_of(trial: Trial) -> dict[str, Any] | None:
    """The HTTPRoute; None after an error."""
    result = run_list(trial.case)
    if "\nerror OFN" in f"\n{result.diagnostics}":
        return None
    (route,) = (obj for obj in map(parse, result.documents) if obj["kind"] == "HTTPRoute")
    return dict(route)


def test_what_is_expanded_is_taken(validator: Validator) -> None:
    taken = 0
    for trial in trials():
        if route := route_of(trial):
            verdict = validator.judge(route, *trial.bundle)
            drift = [path for path in verdict.filled if path != "status"]
            assert (verdict.refused, drift) == ((), []), trial
            taken += 1
    assert COUNT // 4 < taken < COUNT * 3 // 4
