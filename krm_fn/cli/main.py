"""The command line: the group of commands, and the commands render, routes and post-render."""

from __future__ import annotations

import sys

import click

from krm_fn import __version__
from krm_fn.cli.argocd import argocd
from krm_fn.cli.dns import dns
from krm_fn.cli.init import init
from krm_fn.cli.loading import load, print_response, read_config, read_references
from krm_fn.cli.log_file import log_file_option
from krm_fn.cli.migrate import migrate
from krm_fn.cli.options import (
    Source,
    config_option,
    default_namespace_option,
    reference_option,
    restrictor_option,
    source_options,
    strict_option,
)
from krm_fn.cli.output_file import cannot_write, write_file
from krm_fn.cli.program import Program
from krm_fn.cli.providers import providers
from krm_fn.cli.resolve import resolve
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.krm import receive
from krm_fn.entrypoints.output import show
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.wire.files.loading import Access

# color: otherwise click removes escape sequences from the output.
_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100, "color": True}


@click.group(cls=Program, context_settings=_SETTINGS)
@click.version_option(__version__, prog_name="krm-fn")
def cli() -> None:
    """Expand OpenFunction Gateways and Functions to Gateway API v1 at build time.

    Without a command, krm-fn reads a ResourceList (from kustomize or kpt) or a stream of manifests from standard input.
    It writes the expanded manifests to standard output: HTTPRoutes, Gateways or listeners, Services and DNS changes.

    "krm-fn init" writes a working set-up for each of these programs:

    \b
    kustomize   List an ExpandGateway under transformers:, with the annotation
                config.kubernetes.io/function: "exec: {path: krm-fn}".
                Build with --enable-alpha-plugins --enable-exec.
    kpt         Name krm-fn under pipeline.mutators in the Kptfile (exec or image).
    Helm 3      Add --post-renderer krm-fn --post-renderer-args post-render.
    Helm 4      Install the plugin (helm plugin install krm_fn/setups/helm4).
                Then add --post-renderer krm-fn.
    Argo CD     Install a config management plugin that runs krm-fn argocd.
    a pipe      Run kustomize build . | krm-fn.

    krm-fn writes diagnostics to standard error and, in a ResourceList, to results. The exit status is 0 for success,
    1 for a diagnostic at or above diagnostics.failOn (default: error), and 2 for a mistake on the command line.
    """


@cli.command()
@source_options
@click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")
def render(source: Source, output: str | None) -> None:
    """Print the expanded manifests of PATH.

    PATH is a file or a directory; "-" is standard input.
    """
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
@source_options
def routes(source: Source) -> None:
    """Print a table of the routes of PATH.

    Its columns are Function, address, listener, backend and provenance. PATH is a file or a directory; "-" is standard
    input.
    """
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
    """Expand manifests as Helm's post-renderer.

    Helm writes the manifests of a release to standard input and applies the manifests from standard output.
    """
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
