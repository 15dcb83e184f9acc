"""Diagnostics as KRM results:
https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md.
"""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Diagnostic

Object = dict[str, Any]


def as_results(diagnostics: Iterable[Diagnostic]) -> list[Object]:
    """Makes the ``results`` of a ResourceList. The code is in the message for people, and in ``tags`` for programs."""
    return [_result(diagnostic) for diagnostic in diagnostics]


def _result(d: Diagnostic) -> Object:
    end = "" if d.message.endswith((".", "?")) or "\n" in d.message else "."
    remedy = f"{end} {d.remedy}" if d.remedy else ""
    out: Object = {"message": f"{d.code}: {d.message}{remedy}", "severity": d.severity}
    if d.kind:
        ref = {"apiVersion": d.api_version, "kind": d.kind, "name": d.name, "namespace": d.namespace}
        out["resourceRef"] = {key: value for key, value in ref.items() if value}
    if d.field:
        out["field"] = {"path": d.field}
    if d.file:
        out["file"] = {"path": d.file}
    out["tags"] = {"code": d.code}
    return out
