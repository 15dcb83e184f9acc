"""The command ``krm-fn migrate``, which writes files that replace OpenFunction's controllers."""

from __future__ import annotations

import os
import sys

import click

from krm_fn.cli.new_files import write_new_files
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.krm import receive
from krm_fn.entrypoints.output import show
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.migration.dump import Dump
    from krm_fn.migration.files import File


@click.command()
@click.argument("dumps", nargs=-1, required=True, metavar="DUMP...")
@click.option(
    "-o", "--output", required=True, metavar="DIR", type=click.Path(file_okay=False), help="Write the files to DIR."
)
def migrate(dumps: tuple[str, ...], output: str) -> None:
    """Write files that replace OpenFunction's controllers.

    The command also prints a runbook: the steps that take a cluster off the controllers while its routes stay.

    DUMP is a file with the output of this command ("-" is standard input). Several files are read as one:

    \b
    kubectl get functions,gateways.networking.openfunction.io,httproutes,ksvc,services -A -o yaml

    krm-fn does not overwrite files in DIR, and does not connect to a cluster.
    """
    report = Report()
    dump = _load(dumps, report)
    if dump is None:
        show(report)
        sys.exit(1)
    from krm_fn.migration.files import files

    texts = {file.path: _text(file) for file in files(dump, report)}
    write_new_files(output, texts)
    runbook = _runbook(dump, output, texts, report)
    show(report)
    click.echo(runbook, nl=False)
    sys.exit(int(report.failed))


def _load(paths: tuple[str, ...], report: Report) -> Dump | None:
    from krm_fn.migration.dump import read_dump
    from krm_fn.wire.files.dump import read_dump_files

    stdin = receive() if "-" in paths else b""
    resources = read_dump_files(paths, stdin, report)
    return None if resources is None else read_dump(resources, report)


def _text(file: File) -> str:
    from krm_fn.yaml_text.block import dump

    return file.content if isinstance(file.content, str) else dump(file.content)


def _runbook(dump: Dump, directory: str, texts: dict[str, str], report: Report) -> str:
    """Returns the runbook. It compares the live routes with those that krm-fn renders from the written files."""
    from krm_fn.migration.commands import Names
    from krm_fn.migration.comparison import compare, table
    from krm_fn.migration.files import CONFIG_FILE, INPUT_DIRECTORIES
    from krm_fn.migration.runbook import runbook
    from krm_fn.pipeline import Run, expand
    from krm_fn.wire.files.directory import read_paths

    paths = [path for path in texts if path.startswith(INPUT_DIRECTORIES) or path == CONFIG_FILE]
    written = read_paths([os.path.join(directory, path) for path in paths], report)
    outcome = expand(Run(written.resources), report) if written else None
    rows = compare(dump, outcome.changes, report) if outcome else []
    return runbook(Names(directory, dump), table(rows))
