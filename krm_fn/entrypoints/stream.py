"""Text in, text out: the one road of the KRM function, the post-renderer and the pipe."""

from __future__ import annotations

from krm_fn.changes import Changes
from krm_fn.diagnostics.results import as_results
from krm_fn.inputs.config_model import Options
from krm_fn.pipeline import Run, expand
from krm_fn.typed import TYPE_CHECKING, Literal, NamedTuple
from krm_fn.wire.packages.borders import LostItemError
from krm_fn.wire.packages.failure import unreadable
from krm_fn.wire.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.pipeline import Outcome
    from krm_fn.resource import Resource
    from krm_fn.wire.packages.protocol import Package

EMPTY = b"# krm-fn: nothing to expand\n"
"""Where nothing is left of a stream, because it had inputs alone: hosts take an empty answer for an empty release."""


class Request(NamedTuple):
    """What to expand and how. form: auto tells a ResourceList from a stream by content; strict: parse everything."""

    data: bytes
    form: Literal["auto", "Stream"] = "auto"
    options: Options = Options()
    config: Resource | None = None
    references: Sequence[Resource] = ()
    strict: bool = False


class Response(NamedTuple):
    """output: all of stdout, b"" for nothing; failed: the exit status is to be 1."""

    output: bytes
    failed: bool


def respond(request: Request, report: Report) -> Response:
    """Expand stdin. On an error a ResourceList comes back as it was, with results; a stream gives nothing."""
    package = read(request.data, report, form=request.form, strict=request.strict)
    if package is None:
        return Response(unreadable(request.data, as_results(report)), True)
    if package.is_empty:
        report.add("OFN610", "There is nothing on standard input.")
        return Response(b"", True)
    outcome = expand_package(package, request, report)
    return write(package, outcome, report)


def expand_package(package: Package, request: Request, report: Report) -> Outcome:
    """Run the pipeline on what was read."""
    run = Run(
        resources=package.resources,
        function_config=request.config or package.function_config,
        references=request.references,
        options=request.options,
        in_list=package.form == "ResourceList",
    )
    return expand(run, report)


def write(package: Package, outcome: Outcome, report: Report) -> Response:
    """The text of an outcome."""
    in_list = package.form == "ResourceList"
    if report.has_errors:
        return Response(package.write(Changes(), as_results(report)) if in_list else b"", True)
    if report.failed and not in_list:
        return Response(b"", True)
    output = sound(lambda: _changed(package, outcome.changes, report), report)
    if output is None:
        return Response(package.write(Changes(), as_results(report)) if in_list else b"", True)
    return Response(output if in_list or output.strip() else EMPTY, report.failed)


def sound(make: Callable[[], bytes], report: Report) -> bytes | None:
    """The output that make gives, None and an error where the writer has lost a resource."""
    try:
        return make()
    except LostItemError as error:
        report.add("OFN640", f"{error} would be lost in the output, in the text before it.")
        return None


def _changed(package: Package, changes: Changes, report: Report) -> bytes:
    output = package.write(changes, as_results(report))
    if package.form == "ResourceList" or b"config.k" not in output:
        return output
    from krm_fn.wire.files.host_annotations import without_internal

    return without_internal(output)
