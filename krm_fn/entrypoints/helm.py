"""Helm's post-renderer: a stream of manifests, which may be empty."""

from __future__ import annotations

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.krm import send, show
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.entrypoints.stream import Request


def answer(request: Request) -> int:
    """Expand what Helm rendered; the exit status.

    Helm 3 sends nothing under --output-dir; Helm 4 sends nothing for an empty chart and refuses empty output.
    """
    from krm_fn.entrypoints.stream import EMPTY, Response, expand_package, write
    from krm_fn.wire.reading import read

    report = Report()
    package = read(request.data, report, form="Stream")
    if package is None:
        response = Response(b"", True)
    elif package.is_empty:
        response = Response(request.data if request.data.strip() else EMPTY, False)
    else:
        response = write(package, expand_package(package, request, report), report)
    show(report)
    return send(response.output, failed=response.failed)
