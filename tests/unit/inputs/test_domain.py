"""What is proposed in place of a Domain, and that both spellings of a Function say the same."""

from __future__ import annotations

import json

import pytest

from krm_fn.inputs.domain import replacement
from krm_fn.resource import Resource
from tests.case_suite.case import load


@pytest.mark.parametrize(
    ("case", "ingress", "namespace"),
    [("domain-replaced", "contour", "projectcontour"), ("domain-replaced-ingress-nginx", "nginx", "ingress-nginx")],
)
def test_the_case_pastes_what_is_proposed(case: str, ingress: str, namespace: str) -> None:
    spec = {"ingress": {"ingressClassName": ingress, "service": {"name": "envoy", "namespace": namespace}}}
    domain = Resource(name="openfunction", namespace="io", object={"spec": spec})
    assert replacement(domain) + "\n" in load(case).input


def test_a_domain_that_says_nothing_is_replaced_too() -> None:
    specs: tuple[object, ...] = (None, [], {"ingress": 1}, {"ingress": {"service": {"port": 8080}}})
    for spec in specs:
        assert (
            json.loads(replacement(Resource(name="a", namespace="b", object={"spec": spec})))["spec"]["domain"] == "a.b"
        )


def test_v1beta1_and_v1beta2_give_the_same_resources() -> None:
    one, other = (load(f"function-spelled-{version}").outputs for version in ("v1beta1", "v1beta2"))
    assert one[2:] == other[2:]
    assert len(one) > 4
