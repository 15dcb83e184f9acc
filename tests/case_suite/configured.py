"""A case under another configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from tests.case_suite.manifests import parse

if TYPE_CHECKING:
    from tests.case_suite.case import Case


def with_option(case: Case, option: str, value: str) -> Case:
    """The case with a scalar option by its dotted name (``gatewayAPI.version``), in a ConfigMap or an ExpandGateway."""
    config = parse(case.config) if case.config.strip() else None
    config = dict(config or {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway"})
    if config["kind"] == "ConfigMap":
        config["data"] = {**(config.get("data") or {}), option: value}
    else:
        config["spec"] = _with(config.get("spec") or {}, option.split("."), value)
    return case._replace(config=yaml.safe_dump(config, sort_keys=False))


def _with(spec: dict[str, Any], path: list[str], value: str) -> dict[str, Any]:
    head, *rest = path
    return {**spec, head: _with(spec.get(head) or {}, rest, value) if rest else value}
