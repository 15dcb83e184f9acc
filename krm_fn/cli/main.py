"""The command line for people, and Helm's entrypoint."""

from __future__ import annotations

import sys

import click

from krm_fn import __version__
from krm_fn.cli.argocd import argocd
from krm_fn.cli.dns import dns
from krm_fn.cli.init import init
from krm_fn.cli.log_file import log_file_option
from krm_fn.cli.migrate import migrate
from krm_fn.cli.output_file import cannot_write, write_file
from krm_fn.cli.program import Program
from krm_fn.cli.providers import providers
from krm_fn.cli.resolve import resolve
from krm_fn.cli.source import (
    Source,
    config_option,
    default_namespace_option,
    load,
    options,
    print_response,
    read_config,
    read_references,
    reference_option,
    restrictor_option,
    strict_option,
)
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.krm import receive
from krm_fn.entrypoints.output import show
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.wire.files.loading import Access

# color: click must not take escape sequences out of an output.
_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100, "color": True}


@click.group(cls=Program, context_settings=_SETTINGS)
@click.version_option(__version__, prog_name="krm-fn")
def cli() -> None:
    """Expand OpenFunction Gateways and Functions to Gateway API v1 at build time.

    Without a command krm-fn reads a ResourceList (kustomize, kpt) or a stream of manifests from standard input and
    writes it, expanded, to standard output: HTTPRoutes, Gateways or listeners, Services and DNS changes.

    \b
    kustomize   list a function config under transformers: with the annotation
                config.kubernetes.io/function: "exec: {path: krm-fn}" and build with
                --enable-alpha-plugins --enable-exec
    kpt         name krm-fn under pipeline.mutators in the Kptfile (exec or image)
    helm 3      helm install --post-renderer krm-fn --post-renderer-args post-render
    helm 4      helm plugin install krm_fn/setups/helm4, then --post-renderer krm-fn
    argo cd     a config management plugin that runs krm-fn argocd
    a pipe      kustomize build . | krm-fn

    Diagnostics go to standard error and, in a ResourceList, into results. The exit status is 0 when all is well, 1 when
    there is a finding at or above diagnostics.failOn (default: error), 2 for a mistake on the command line.
    """


@cli.command()
@options
@click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")
def render(source: Source, output: str | None) -> None:
    """Print the expanded manifests of files and directories ("-" is standard input)."""
    report = Report()
    loaded = load(source, report)
    response = loaded.write() if loaded else None
    show(report)
    if response is None or response.failed:
        sys.exit(1)
    if output is None or output == "-":
        print_response(response)
    try:
        write_file(output, response.output)
    except OSError as error:
        raise cannot_write(output, error) from error


@cli.command()
@options
def routes(source: Source) -> None:
    """Print the route table: Function, address, listener, backend, provenance."""
    from krm_fn.views.routes import table

    report = Report()
    loaded = load(source, report)
    show(report)
    plan = loaded.outcome.plan if loaded and not report.has_errors else None
    click.echo(table(plan) if plan else "", nl=False)
    sys.exit(int(report.failed))


@cli.command("post-render")
@default_namespace_option
@config_option
@reference_option
@restrictor_option
@strict_option
@log_file_option
def post_render(
    default_namespace: str, config: str | None, reference: tuple[str, ...], access: Access, strict: bool
) -> None:
    """Helm's post-renderer: manifests on standard input, expanded manifests on standard output."""
    from krm_fn.entrypoints.helm import answer
    from krm_fn.entrypoints.stream import Request
    from krm_fn.inputs.config_model import Options

    report = Report()
    read = read_config(config, report, access)
    references = read_references(reference, report, access)
    if report.has_errors:
        show(report)
        sys.exit(1)
    given = Options(default_namespace=default_namespace, require_namespace=True)
    response = answer(Request(receive(), "Stream", given, read, references, strict), report)
    show(report)
    print_response(response)


cli.add_command(argocd)
cli.add_command(dns)
cli.add_command(init)
cli.add_command(providers)
cli.add_command(resolve)
cli.add_command(migrate)
