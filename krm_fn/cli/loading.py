"""Reads the input of a command, expands it, and prints the output."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

from krm_fn.entrypoints.krm import receive
from krm_fn.entrypoints.stream import Request, Response, expand_package, write
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.wire.files.directory import piped, read_paths
from krm_fn.wire.files.loading import RESTRICTED, Access
from krm_fn.wire.reading import with_object

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from krm_fn.cli.options import Source
    from krm_fn.diagnostics.report import Report
    from krm_fn.pipeline import Outcome
    from krm_fn.resource import Resource
    from krm_fn.wire.packages.protocol import Package


class Loaded(NamedTuple):
    """An input that was read and expanded."""

    package: Package
    """The input, as read."""
    outcome: Outcome
    """The changes to the input, and the plan behind them."""
    report: Report
    """The diagnostics of reading and expanding."""

    def write(self) -> Response:
        """Returns the expanded text."""
        return write(self.package, self.outcome, self.report)


def load(source: Source, report: Report) -> Loaded | None:
    """Reads PATH… and expands it; reports an input that cannot be read and returns None."""
    found = read_source(source, report)
    return Loaded(found[0], expand_package(*found, report), report) if found else None


def read_source(
    source: Source, report: Report, *, pipe: Callable[[str], str] = piped
) -> tuple[Package, Request] | None:
    """Reads PATH…, the functionConfig and the references; reports one that cannot be read and returns None.

    pipe: see `krm_fn.wire.files.directory.read_paths`.
    """
    config = read_config(source.config, report, source.access)
    references = read_references(source.references, report, source.access)
    if report.has_errors:
        return None
    stdin = receive() if "-" in source.paths else b""
    package = read_paths(list(source.paths), report, stdin=stdin, pipe=pipe, access=source.access, strict=source.strict)
    if package is None:
        return None
    if not package.resources:
        _report_empty(source.paths, report)
        return None
    return package, Request(b"", options=source.options, config=config, references=references)


def print_response(response: Response) -> NoReturn:
    """Prints the output and ends the command with its exit status."""
    click.echo(response.output, nl=False)
    sys.exit(int(response.failed))


def _report_empty(paths: Sequence[str], report: Report) -> None:
    """Reports that paths contain no resources, unless a file was unreadable: that file may contain some."""
    if not report.has_errors:
        names = ", ".join("<stdin>" if path == "-" else named(path) for path in paths)
        report.add(
            "OFN610",
            f"There are no Kubernetes resources in {names}.",
            remedy="Pass files or directories that contain Kubernetes manifests (*.yaml, *.yml, *.json).",
        )


def read_config(path: str | None, report: Report, access: Access = RESTRICTED) -> Resource | None:
    """Returns the only resource of a file (an ExpandGateway or ConfigMap), None if there is no file; reports others."""
    package = read_paths([path], report, access=access) if path else None
    if package is None:
        return None
    if not package.resources and report.has_errors:
        return None
    if len(package.resources) != 1:
        count = len(package.resources)
        message = f"{named(path or '')} must contain exactly one ExpandGateway, but it contains {count} resources."
        report.add("OFN611", message)
        return None
    return with_object(package.resources[0], report)


def read_references(paths: Sequence[str], report: Report, access: Access = RESTRICTED) -> tuple[Resource, ...]:
    """Returns the resources that describe Gateways of another repository."""
    package = read_paths(list(paths), report, access=access) if paths else None
    return tuple(package.resources) if package else ()
