"""A case through each of the entrypoints."""

from __future__ import annotations

import json
import random
import shutil
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from click.testing import CliRunner

from krm_fn.cli.loading import read_config, read_references
from krm_fn.cli.main import cli
from krm_fn.diagnostics.report import Report
from krm_fn.diagnostics.text import as_text
from krm_fn.entrypoints.stream import Request, respond
from tests.case_suite.manifests import as_json, as_list, as_stream, documents, items_of, without_results

if TYPE_CHECKING:
    from pathlib import Path

    from tests.case_suite.case import Case


class Result(NamedTuple):
    """output: stdout; documents: the resources in it, texts (of JSON: objects); results: of a ResourceList in JSON."""

    status: int
    output: str
    documents: list[Any]
    diagnostics: str
    results: tuple[Any, ...] = ()


@cache
def run_list(case: Case, *, seed: int | None = None) -> Result:
    """A ResourceList of the documents, in their order or shuffled."""
    items = documents(case.input)
    if seed is not None:
        random.Random(seed).shuffle(items)
    return run_list_text(case, as_list(items, case.config))


def run_list_text(case: Case, text: str) -> Result:
    status, output, diagnostics = _respond(case, text, embedded=True)
    return Result(status, output, items_of(output), diagnostics)


@cache
def run_json(case: Case) -> Result:
    return run_json_text(case, as_json(documents(case.input), case.config))


def run_json_text(case: Case, text: str) -> Result:
    status, output, diagnostics = _respond(case, text, embedded=True)
    parsed = json.loads(output)
    return Result(status, output, parsed["items"], diagnostics, tuple(parsed.get("results", ())))


@cache
def run_stream(case: Case) -> Result:
    """A stream; it carries the configuration where it can."""
    texts = documents(case.input)
    return run_stream_text(case, as_stream([*texts, case.config] if case.embeds_config else texts))


def run_stream_text(case: Case, text: str) -> Result:
    status, output, diagnostics = _respond(case, text, embedded=case.embeds_config)
    return Result(status, output, documents(output), diagnostics)


def run_post_render(case: Case) -> Result:
    flags = ["--config", str(case.folder / "config.yaml")] if case.config else []
    flags += ["--reference", str(case.reference)] if case.reference else []
    result = _invoke(["post-render", *flags, *case.flags()], case.input)
    return result._replace(diagnostics=_relative(case, result.diagnostics))


def run_directory(case: Case, directory: Path) -> Result:
    """``krm-fn render case`` in a directory of its own: diagnostics name ``case/input.yaml``."""
    folder = directory / "case"
    folder.mkdir()
    (folder / "input.yaml").write_text(case.input)
    flags = []
    if case.embeds_config:
        (folder / "config.yaml").write_text(case.config)
    elif case.config:
        (directory / "config.yaml").write_text(case.config)
        flags = ["--config", "config.yaml"]
    if case.reference:
        shutil.copy(case.reference, directory / "reference.yaml")
        flags += ["--reference", "reference.yaml"]
    return _invoke(["render", "case", *flags, *case.flags()], "")


def again(case: Case, run: str, first: Result) -> str:
    """What a run makes of its own output. Options stand in for a Gateway, and a stream has lost its Gateways."""
    if run == "list":
        return without_results(run_list_text(case, without_results(first.output)).output)
    if run == "json":
        return without_results(run_json_text(case, without_results(first.output)).output)
    if run == "stream":
        return run_stream_text(case._replace(options=()), first.output).output
    raise ValueError(run)


def _respond(case: Case, text: str, *, embedded: bool) -> tuple[int, str, str]:
    report = Report()
    config = read_config(str(case.folder / "config.yaml"), report) if case.config and not embedded else None
    references = read_references([str(case.reference)], report) if case.reference else ()
    request = Request(text.encode(), options=case.parsed_options(), config=config, references=references)
    response = respond(request, report)
    return int(response.failed), response.output.decode(), _relative(case, as_text(report))


def _relative(case: Case, diagnostics: str) -> str:
    """With the case's files as they are called in its folder, wherever the checkout lies."""
    return diagnostics.replace(f"{case.folder}/", "")


def _invoke(arguments: list[str], stdin: str) -> Result:
    result = CliRunner().invoke(cli, arguments, input=stdin, catch_exceptions=False)
    return Result(result.exit_code, result.stdout, documents(result.stdout), result.stderr)
