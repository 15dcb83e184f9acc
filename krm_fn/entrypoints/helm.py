"""Helm's post-renderer, for a stream of manifests that may be empty."""

from __future__ import annotations

from krm_fn.entrypoints.stream import EMPTY, Response, expand_package, write
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.reading import read

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.entrypoints.stream import Request


def answer(request: Request, report: Report) -> Response:
    """Expands the manifests that Helm rendered.

    Helm 3 sends nothing with --output-dir. Helm 4 sends nothing for an empty chart, and refuses empty output.
    """
    package = read(request.data, report, form="Stream", strict=request.strict)
    if package is None:
        return Response(b"", True)
    if package.is_empty:
        return Response(request.data if request.data.strip() else EMPTY, False)
    return write(package, expand_package(package, request, report), report)
