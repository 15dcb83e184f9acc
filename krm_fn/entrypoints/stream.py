"""Text in, text out: the path that the KRM function, the post-renderer and the pipe share."""

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
"""The output when a stream had only inputs. Hosts would treat empty output as an empty release."""


class Request(NamedTuple):
    """A text to expand, and options."""

    data: bytes
    """The text."""

    form: Literal["auto", "Stream"] = "auto"
    """With auto, the content decides between a ResourceList and a stream."""

    options: Options = Options()
    """Options of the command line."""

    config: Resource | None = None
    """The functionConfig; None for the one in the text."""

    references: Sequence[Resource] = ()
    """Gateways that another repository owns."""

    strict: bool = False
    """True to parse every resource, also those that krm-fn does not use."""


class Response(NamedTuple):
    """The answer to a request."""

    output: bytes
    """All of standard output."""

    failed: bool
    """True for exit status 1."""


def respond(request: Request, report: Report) -> Response:
    """Expands standard input. After an error, a ResourceList comes back as it was, with results; a stream is empty."""
    package = read(request.data, report, form=request.form, strict=request.strict)
    if package is None:
        return Response(unreadable(request.data, as_results(report)), True)
    if package.is_empty:
        report.add("OFN610", "Standard input is empty.")
        return Response(b"", True)
    outcome = expand_package(package, request, report)
    return write(package, outcome, report)


def expand_package(package: Package, request: Request, report: Report) -> Outcome:
    """Runs the pipeline on a package."""
    run = Run(
        resources=package.resources,
        function_config=request.config or package.function_config,
        references=request.references,
        options=request.options,
        in_list=package.form == "ResourceList",
    )
    return expand(run, report)


def write(package: Package, outcome: Outcome, report: Report) -> Response:
    """Writes the result of a run as text."""
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
    """Calls make and returns its output; returns None, and reports an error, when the writer lost a resource."""
    try:
        return make()
    except LostItemError as error:
        report.add("OFN640", f"{error} would be lost in the output, because it became part of the text before it.")
        return None


def _changed(package: Package, changes: Changes, report: Report) -> bytes:
    output = package.write(changes, as_results(report))
    if package.form == "ResourceList" or b"config.k" not in output:
        return output
    from krm_fn.wire.files.host_annotations import without_internal

    return without_internal(output)
