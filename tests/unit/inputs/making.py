"""Resources for the tests of the inputs room, as wire would make them."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from krm_fn.diagnostics.report import Diagnostic, Report
from krm_fn.inputs.config_model import Options
from krm_fn.inputs.reader import read_inputs
from krm_fn.resource import Origin, Resource

if TYPE_CHECKING:
    from krm_fn.inputs.model import Inputs

Object = dict[str, Any]

GATEWAY: Object = {
    "apiVersion": "networking.openfunction.io/v1alpha1",
    "kind": "Gateway",
    "metadata": {"name": "openfunction", "namespace": "openfunction"},
    "spec": {
        "domain": "ofn.io",
        "gatewayRef": {"name": "contour", "namespace": "projectcontour"},
        "gatewaySpec": {
            "listeners": [
                {
                    "name": "ofn-http-external",
                    "hostname": "*.ofn.io",
                    "protocol": "HTTP",
                    "port": 80,
                    "allowedRoutes": {"namespaces": {"from": "All"}},
                }
            ]
        },
    },
}

V1BETA1: Object = {
    "apiVersion": "core.openfunction.io/v1beta1",
    "kind": "Function",
    "metadata": {"name": "one", "namespace": "default"},
    "spec": {"version": "v2.0.0", "image": "i", "port": 8000, "serving": {"runtime": "knative", "template": {}}},
}

V1BETA2: Object = {
    "apiVersion": "core.openfunction.io/v1beta2",
    "kind": "Function",
    "metadata": {"name": "two", "namespace": "default"},
    "spec": {"version": "v1.0.0", "image": "i", "serving": {"triggers": {"http": {"port": 9000}}}},
}


def resource(obj: Object, file: str = "a.yaml", item: int = 0, line: int = 1) -> Resource:
    """The resource that wire makes of an object."""
    metadata = obj.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    name, namespace = metadata.get("name"), metadata.get("namespace")
    return Resource(
        api_version=str(obj.get("apiVersion", "")),
        kind=str(obj.get("kind", "")),
        name=name if isinstance(name, str) else "",
        namespace=namespace if isinstance(namespace, str) else "",
        object=obj,
        origin=Origin(file, item, line),
    )


def changed(obj: Object, *changes: tuple[str, Any]) -> Object:
    """A copy with fields set by dotted path (``spec.rules.0.name``); ``...`` removes one."""
    out = deepcopy(obj)
    for path, value in changes:
        *parents, last = [int(part) if part.isdigit() else part for part in path.split(".")]
        at: Any = out
        for part in parents:
            at = at[part] if isinstance(part, int) else at.setdefault(part, {})
        if value is ...:
            del at[last]
        else:
            at[last] = value
    return out


def config(**spec: Any) -> Object:
    """A functionConfig."""
    return {
        "apiVersion": "fn.openfunction.io/v1alpha1",
        "kind": "ExpandGateway",
        "metadata": {"name": "c"},
        "spec": spec,
    }


def read(
    *objects: Object,
    function_config: Object | None = None,
    options: Options | None = None,
    references: tuple[Object, ...] = (),
) -> tuple[Inputs | None, list[Diagnostic]]:
    """Inputs and diagnostics of objects, each in a file of its own (``f0.yaml`` and so on, ``r0.yaml``)."""
    report = Report()
    inputs = read_inputs(
        [resource(obj, f"f{index}.yaml", index) for index, obj in enumerate(objects)],
        resource(function_config, "config.yaml") if function_config is not None else None,
        options or Options(),
        report,
        references=[resource(obj, f"r{index}.yaml", index) for index, obj in enumerate(references)],
    )
    return inputs, list(report)


def inputs_of(*objects: Object, **given: Any) -> Inputs:
    """Inputs of objects that are without fault."""
    inputs, diagnostics = read(*objects, **given)
    assert diagnostics == []
    assert inputs is not None
    return inputs


def said(diagnostics: list[Diagnostic]) -> list[str]:
    """Code and message."""
    return [f"{d.code} {d.message}" for d in diagnostics]
