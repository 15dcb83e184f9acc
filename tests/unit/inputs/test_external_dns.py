"""What is read of a Deployment of external-dns, whose shape nobody has checked."""

from __future__ import annotations

from typing import Any

import pytest

from krm_fn.inputs.external_dns import ExternalDns, read_external_dns
from krm_fn.resource import Resource

IMAGE = "registry.k8s.io/external-dns/external-dns:v0.22.0"


def read(*containers: Any) -> ExternalDns | None:
    return _read({"spec": {"template": {"spec": {"containers": list(containers)}}}})


def _read(obj: Any) -> ExternalDns | None:
    return read_external_dns(Resource(api_version="apps/v1", kind="Deployment", name="dns", object=obj))


@pytest.mark.parametrize(
    "options", [["--source=a", "--source", "b"], ["/bin/external-dns", "-v", "--source=a", "--source=b"]]
)
@pytest.mark.parametrize("place", ["args", "command"])
def test_options_are_read_as_the_command_line_has_them(options: list[str], place: str) -> None:
    proxy = {"name": "proxy", "image": "proxy"}
    found = read(proxy, {"name": "main", "image": IMAGE, place: [*options, "--domain-filter=ofn.io", "--dry-run"]})
    assert found
    assert (found.sources, found.domains, found.excluded, found.by_pattern) == (("a", "b"), ("ofn.io",), (), False)


def test_variables_hold_a_value_a_line() -> None:
    env = [
        {"name": "EXTERNAL_DNS_SOURCE", "value": "a\nb"},
        {"name": "EXTERNAL_DNS_EXCLUDE_DOMAINS", "value": "x.io"},
        {"name": "EXTERNAL_DNS_REGEX_DOMAIN_FILTER", "value": "io$"},
        {"name": "EXTERNAL_DNS_DOMAIN_FILTER", "valueFrom": {}},
        {"name": "OTHER", "value": "x"},
        "odd",
    ]
    found = read({"name": "external-dns", "image": "mirror/dns:1", "env": env})
    assert found
    assert (found.sources, found.domains, found.excluded, found.by_pattern) == (("a", "b"), (), ("x.io",), True)


@pytest.mark.parametrize(
    "obj",
    [
        {},
        {"spec": 1},
        {"spec": {"template": []}},
        {"spec": {"template": {"spec": {"containers": {"image": IMAGE}}}}},
        {"spec": {"template": {"spec": {"containers": ["external-dns", None]}}}},
        {"metadata": {"labels": {"app": "external-dns"}}, "spec": {"template": {"spec": {"containers": [{}]}}}},
    ],
)
def test_what_runs_something_else_or_nothing_is_passed_over(obj: Any) -> None:
    assert _read(obj) is None
