"""The command ``krm-fn argocd``, which a config management plugin of Argo CD runs."""

from __future__ import annotations

import click

from krm_fn.cli.loading import print_response, read_config, read_references
from krm_fn.cli.options import config_option, reference_option, strict_option
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.argocd import answer, environment_options, pipe, working_directory_access
from krm_fn.entrypoints.krm import receive
from krm_fn.entrypoints.output import show
from krm_fn.entrypoints.stream import Request
from krm_fn.wire.files.directory import read_paths


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@config_option
@reference_option
@strict_option
def argocd(paths: tuple[str, ...], config: str | None, reference: tuple[str, ...], strict: bool) -> None:
    """Print the expanded manifests of an Argo CD Application.

    Argo CD's plugin runs this command. PATH is a file or a directory (default: the current directory); "-" is standard
    input.

    A Function without a namespace gets the namespace of the Application's destination. The Application sets domain,
    clusterDomain, provider and defaultNamespace in plugin.parameters. In plugin.env their names are KRM_FN_DOMAIN,
    KRM_FN_CLUSTER_DOMAIN, KRM_FN_PROVIDER and KRM_FN_DEFAULT_NAMESPACE.
    """
    report = Report()
    given = environment_options(report)
    access = working_directory_access()
    read = read_config(config, report, access)
    references = read_references(reference, report, access)
    stdin = receive() if "-" in paths else b""
    # A script in plugin.yaml may build PATH from values of the Application: PATH must not leave the repository.
    access = access._replace(may_name_outside=False)
    package = read_paths(list(paths or (".",)), report, stdin=stdin, pipe=pipe, access=access, strict=strict)
    response = answer(package, Request(b"", options=given, config=read, references=references), report)
    show(report)
    print_response(response)
