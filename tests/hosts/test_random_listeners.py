"""Listeners by chance: what is expanded without an error, the API server takes and adds nothing to."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tests.case_suite.case import Case
from tests.case_suite.manifests import parse
from tests.case_suite.run import run_list
from tests.hosts.random_listeners import Listeners

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.go.validate.validator import Validator

COUNT = 400
BUNDLES = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6")
DEFINED = {"gatewayDef": {"namespace": "istio-ingress", "gatewayClassName": "istio"}}
REFERRED = {"gatewayRef": {"namespace": "istio-ingress", "name": "web"}}


class Trial(NamedTuple):
    """An OpenFunction Gateway with its cluster. spec: the Gateway's; in_set: its listeners are a ListenerSet."""

    spec: dict[str, Any]
    bundle: tuple[str, str]
    in_set: bool

    @property
    def case(self) -> Case:
        gateway = {
            "apiVersion": "networking.openfunction.io/v1beta1",
            "kind": "Gateway",
            "metadata": {"name": "openfunction", "namespace": "openfunction"},
            "spec": self.spec,
        }
        spec = {
            "dns": {"mode": "None"},
            "provider": "istio",
            "gatewayAPI": dict(zip(("version", "channel"), self.bundle, strict=True)),
            "listeners": {"strategy": "ListenerSet" if self.in_set else "Auto"},
        }
        config = {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway", "spec": spec}
        return Case("random", Path(), json.dumps(gateway), yaml.safe_dump(config, sort_keys=False), None, (), 0, False)


def trials() -> Iterator[Trial]:
    for seed in range(COUNT):
        random = Random(seed)
        in_set = random.random() < 0.3
        version = random.choice(BUNDLES[-2:] if in_set else BUNDLES)
        listeners = Listeners(random, random.choice((0, 0, 0.02, 0.1))).listeners()
        spec = {"domain": "ofn.io", **(REFERRED if in_set else DEFINED), "gatewaySpec": {"listeners": listeners}}
        yield Trial(spec, (version, random.choice(("standard", "experimental"))), in_set)


def emitted(trial: Trial) -> dict[str, Any] | None:
    """The Gateway or ListenerSet; None after an error."""
    result = run_list(trial.case)
    if "\nerror OFN" in f"\n{result.diagnostics}":
        return None
    wanted = "ListenerSet" if trial.in_set else "Gateway"
    objects = [parse(text) for text in result.documents]
    (found,) = (obj for obj in objects if (obj["kind"], obj["apiVersion"]) == (wanted, "gateway.networking.k8s.io/v1"))
    return dict(found)


def test_what_is_expanded_is_taken(validator: Validator) -> None:
    taken = 0
    for trial in trials():
        if found := emitted(trial):
            verdict = validator.judge(found, *trial.bundle)
            drift = [path for path in verdict.filled if path != "status"]
            assert (verdict.refused, drift, verdict.unknown) == ((), [], False), trial
            taken += 1
    assert COUNT // 4 < taken < COUNT * 3 // 4
