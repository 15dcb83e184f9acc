"""A package through the KRM function, as JSON, which is the shortest way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, respond

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Diagnostic

Object = dict[str, Any]


class Run(NamedTuple):
    """items: of the ResourceList that comes out."""

    items: list[Object]
    diagnostics: list[Diagnostic]

    @property
    def failed(self) -> bool:
        return any(d.severity == "error" for d in self.diagnostics)


def run(objects: list[Object], config: Object) -> Run:
    body = {"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "functionConfig": config, "items": objects}
    report = Report()
    response = respond(Request(json.dumps(body).encode()), report)
    return Run(json.loads(response.output)["items"], list(report))
