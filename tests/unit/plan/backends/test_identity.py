"""Providers of which no preset lacks something, as one would that did."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from krm_fn.diagnostics.report import Report
from krm_fn.inputs.defaults import CONFIG
from krm_fn.inputs.model import Key
from krm_fn.plan.backends.identity import ProviderChecks
from krm_fn.plan.model import Backend
from krm_fn.presets.registry import PRESETS
from krm_fn.resource import Origin, Resource


def _gateway(*, rewrites_host: bool) -> Any:
    preset = PRESETS["istio"]._replace(rewrites_host=rewrites_host)
    source = Resource(origin=Origin("gateway.yaml"))
    return SimpleNamespace(key=Key("openfunction", "openfunction"), preset=preset, source=source)


_REVISION = Backend("", "f-v1", 80, None, "f-v1", "")
_INGRESS = Backend("", "gateway", 80, None, "", "", "f")


@pytest.mark.parametrize("backend", [_REVISION, _INGRESS])
def test_a_provider_that_does_not_rewrite_the_host(backend: Backend) -> None:
    config = CONFIG._replace(backends=CONFIG.backends._replace(identify="HostRewrite"))
    report = Report()
    function: Any = None
    ProviderChecks(config, report).check(function, _gateway(rewrites_host=False), [backend])
    (found,) = report
    assert found.code == "OFN261"
    assert "a URLRewrite sets the Host, which istio does not support" in found.message
