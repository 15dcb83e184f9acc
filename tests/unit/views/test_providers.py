"""The presets, as `krm-fn providers` prints them."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli
from krm_fn.gatewayapi.features import FIELDS
from krm_fn.presets.preset import FEATURES
from krm_fn.presets.registry import PRESETS


def _providers(*arguments: str) -> str:
    done = CliRunner().invoke(cli, ["providers", *arguments])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_line_for_each_preset() -> None:
    head, *lines = (re.split(r" {2,}", line) for line in _providers().splitlines())
    assert head == ["PRESET", "CONTROLLER", "CLASSES", "DATA PLANE", "SUPPORTS", "SINCE"]
    assert [line[0] for line in lines] == list(PRESETS)
    by_name = {line[0]: line[1:] for line in lines}
    assert by_name["contour-provisioner"] == [
        "projectcontour.io/gateway-controller",
        "contour",
        "{namespace}/envoy-{gateway}",
        "host-rewrite,path-rewrite,backend-filters,headers,host-header",
        "1.33",
    ]
    assert by_name["aws"][2:4] == ["(none)", "listener-set,host-rewrite,path-rewrite"]


def test_one_in_full() -> None:
    first, *lines = _providers("istio").splitlines()
    facts = dict(re.split(r" {2,}", line.strip(), maxsplit=1) for line in lines)
    assert first == "istio"
    assert facts["data plane"] == "Service {gateway}-{class_name} in {namespace}"
    assert facts["example"] == "Gateway ingress/shop is served by ingress/shop-istio"
    assert facts["annotation"].startswith("gateway.istio.io/name-override ")
    assert facts["ListenerSet"] == "yes"
    assert facts["source"].startswith("https://github.com/istio/istio/")


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_can_be_shown_with_its_source(name: str) -> None:
    text = _providers(name)
    assert text.startswith(f"{name}\n")
    assert PRESETS[name].source in text
    assert all(f"no: {source}" in text for source in PRESETS[name].limits.values())
    assert ("dataPlaneService" in text) == (not PRESETS[name].service)
    assert ("entry points" in text) == bool(PRESETS[name].entry_points)


def test_json_of_all_and_of_one() -> None:
    found = json.loads(_providers("-o", "json"))
    assert [preset["name"] for preset in found] == list(PRESETS)
    one = json.loads(_providers("kong", "-o", "json"))
    assert one == next(preset for preset in found if preset["name"] == "kong")
    assert one["dataPlane"] is None
    assert one["supports"]["backendFilters"] is False
    assert one["limits"]["backendFilters"] == PRESETS["kong"].limits["filters_backends"]
    assert "HTTPRouteSchemeRedirect" in one["lacks"]
    assert one["report"].endswith("/kong-operator")


def test_a_name_that_is_none() -> None:
    done = CliRunner().invoke(cli, ["providers", "itsio"])
    assert done.exit_code == 2
    assert 'nearest "istio"' in done.stderr


@pytest.mark.parametrize("name", PRESETS)
def test_a_limit_is_of_something_that_the_provider_lacks(name: str) -> None:
    preset = PRESETS[name]
    assert {field for field in FEATURES if getattr(preset, field)}.isdisjoint(preset.limits)
    assert set(preset.limits) <= set(FEATURES)
    assert set(preset.lacks) <= set(FIELDS)
    assert preset.report
