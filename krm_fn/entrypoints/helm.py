"""Helm's post-renderer: a stream of manifests, which may be empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.krm import send, show

if TYPE_CHECKING:
    from krm_fn.entrypoints.stream import Request

EMPTY = b"# krm-fn: nothing to expand\n"
"""Helm 3 sends nothing under --output-dir; Helm 4 sends nothing for an empty chart and refuses empty output. Nothing is
left of a chart that has inputs alone, and Helm 3 takes an empty answer for a release without resources.
"""


def answer(request: Request) -> int:
    """Expand what Helm rendered; the exit status."""
    from krm_fn.entrypoints.stream import Response, expand_package, write
    from krm_fn.wire.reading import read

    report = Report()
    package = read(request.data, report, form="Stream")
    if package is None:
        response = Response(b"", True)
    elif package.is_empty:
        response = Response(request.data if request.data.strip() else EMPTY, False)
    else:
        response = write(package, expand_package(package, request, report), report)
        if not response.failed and not response.output.strip():
            response = Response(EMPTY, False)
    show(report)
    return send(response.output, failed=response.failed)
