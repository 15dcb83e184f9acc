"""Listeners by chance: what is expanded the API server takes, and adds nothing to; what it takes, is expanded.

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
from tests.case_suite.manifests import documents
from tests.case_suite.run import run_list
from tests.case_suite.written import written
from tests.chance.listeners import Listeners
from tests.hosts.judgement import new_complaints

if TYPE_CHECKING:
    from tests.case_suite.written import Written
    from tests.go.validate.validator import Validator

Listener = dict[str, Any]

COUNT = 1200
BUNDLES = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6")
GATEWAY_API = "gateway.networking.k8s.io/v1"
DEFINED = {"gatewayDef": {"namespace": "istio-ingress", "gatewayClassName": "istio"}}
REFERRED = {"gatewayRef": {"namespace": "istio-ingress", "name": "web"}}


class Trial(NamedTuple):
    """An OpenFunction Gateway with its cluster. place: Gateway, ListenerSet or Merged; theirs: what stands there."""

    listeners: list[Listener]
    bundle: tuple[str, str]
    place: str = "Gateway"
    theirs: tuple[Listener, ...] = ()

    @property
    def case(self) -> Case:
        reference = DEFINED if self.place == "Gateway" else REFERRED
        gateway = {
            "apiVersion": "networking.openfunction.io/v1beta1",
            "kind": "Gateway",
            "metadata": {"name": "openfunction", "namespace": "openfunction"},
            "spec": {"domain": "ofn.io", **reference, "gatewaySpec": {"listeners": self.listeners}},
        }
        spec = {
            "dns": {"mode": "None"},
            "provider": "istio",
            "gatewayAPI": dict(zip(("version", "channel"), self.bundle, strict=True)),
            "listeners": {"strategy": "ListenerSet" if self.place == "ListenerSet" else "Auto"},
        }
        config = {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway", "spec": spec}
        there = [gateway, kubernetes_gateway(self.theirs)] if self.theirs else [gateway]
        text = "\n---\n".join(map(json.dumps, there))
        return Case("random", Path(), text, yaml.safe_dump(config, sort_keys=False), None, (), 0, False)


class Difference(NamedTuple):
    """Something that the server takes and krm-fn does not. error: which one; listeners: an example."""

    why: str
    error: str
    listeners: list[Listener]


ON_PURPOSE = (
    Difference(
        "no DNS name: an address, or a label of more than 63 characters",
        r"OFN104: .*hostname is .*no scheme, port, path or IP address",
        [{"name": "web", "protocol": "HTTP", "port": 80, "hostname": "10.0.0.1"}],
    ),
    Difference(
        "a selector is needed, which the field's description says and the CRD does not",
        r"OFN104: .*namespaces.from: Selector needs namespaces.selector",
        [{"name": "web", "protocol": "HTTP", "port": 80, "allowedRoutes": {"namespaces": {"from": "Selector"}}}],
    ),
    Difference(
        "with the hostname that is filled in two listeners are alike",
        r"OFN305: .* have the same port, protocol and hostname",
        [
            {"name": "web", "protocol": "HTTP", "port": 80},
            {"name": "shop", "protocol": "HTTP", "port": 80, "hostname": "*.ofn.io"},
        ],
    ),
)
THEIRS_IN_THE_WAY = r"OFN217: Kubernetes Gateway istio-ingress/web (already )?has a listener"


def kubernetes_gateway(listeners: tuple[Listener, ...]) -> dict[str, Any]:
    metadata = {"name": "web", "namespace": "istio-ingress"}
    spec = {"gatewayClassName": "istio", "listeners": list(listeners)}
    return {"apiVersion": GATEWAY_API, "kind": "Gateway", "metadata": metadata, "spec": spec}


@cache
def trials() -> tuple[Trial, ...]:
    return tuple(map(trial, range(COUNT)))


def trial(seed: int) -> Trial:
    random = Random(seed)
    place = random.choice(("Gateway", "ListenerSet", "Merged"))
    version = random.choice(BUNDLES[-2:] if place == "ListenerSet" else BUNDLES)
    listeners = Listeners(random, random.choice((0, 0, 0.02, 0.1))).listeners()
    theirs = Listeners(random, random.choice((0, 0, 0.02)), random.choice("lt")).listeners()
    bundle = (version, random.choice(("standard", "experimental")))
    return Trial(listeners, bundle, place, tuple(theirs) if place == "Merged" else ())


def errors_of(trial: Trial) -> list[str]:
    return re.findall(r"^error (OFN.*)", run_list(trial.case).diagnostics, re.MULTILINE)


def holder(trial: Trial) -> Written:
    """The Gateway or ListenerSet that has them now."""
    made = written(documents(trial.case.input), run_list(trial.case).documents)
    wanted = "ListenerSet" if trial.place == "ListenerSet" else "Gateway"
    (found,) = (item for item in made if (item.after["kind"], item.after["apiVersion"]) == (wanted, GATEWAY_API))
    return found


def takes(validator: Validator, trial: Trial) -> bool:
    """Whether the server takes the listeners as they are written, and those that stand there."""
    in_set = trial.place == "ListenerSet"
    spec: dict[str, Any] = {"parentRef": {"name": "web"}} if in_set else {"gatewayClassName": "istio"}
    obj = {**kubernetes_gateway(()), "kind": "ListenerSet" if in_set else "Gateway"}
    there = [{**obj, "spec": {**spec, "listeners": trial.listeners}}]
    if trial.theirs:
        there.append(kubernetes_gateway(trial.theirs))
    return not any(validator.judge(each, *trial.bundle).refused for each in there)


@pytest.mark.parametrize("place", ["Gateway", "ListenerSet", "Merged"])
def test_what_is_expanded_is_taken(validator: Validator, place: str) -> None:
    """Into a Gateway of somebody's nothing goes that makes it worse."""
    chosen = [trial for trial in trials() if trial.place == place]
    good = [trial for trial in chosen if not errors_of(trial)]
    for trial in good:
        assert new_complaints(validator, holder(trial), *trial.bundle) == set(), trial
    assert len(chosen) // 4 < len(good) < len(chosen) * 3 // 4


def test_what_is_taken_is_expanded(validator: Validator) -> None:
    """A false refusal keeps somebody's work from being merged."""
    patterns = [THEIRS_IN_THE_WAY, *(difference.error for difference in ON_PURPOSE)]
    expanded = 0
    for trial in trials():
        if takes(validator, trial):
            errors = errors_of(trial)
            assert [e for e in errors if not any(re.match(pattern, e) for pattern in patterns)] == [], trial
            expanded += not errors
    assert COUNT // 4 < expanded < COUNT * 3 // 4


@pytest.mark.parametrize("difference", ON_PURPOSE, ids=lambda difference: difference.why)
def test_differences_are_ones(validator: Validator, difference: Difference) -> None:
    trial = Trial(difference.listeners, (BUNDLES[-1], "standard"))
    assert takes(validator, trial)
    (error,) = errors_of(trial)
    assert re.match(difference.error, error)
