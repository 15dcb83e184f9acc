"""The command ``krm-fn dns``, which patches the DNS of a live cluster."""

from __future__ import annotations

import sys

import click

from krm_fn.cli.loading import read_config, read_source
from krm_fn.cli.options import Source, source_options_without_paths
from krm_fn.diagnostics.report import Report
from krm_fn.dns.patch.platforms import PLATFORMS
from krm_fn.entrypoints.krm import receive
from krm_fn.entrypoints.live_dns.given import KINDS
from krm_fn.entrypoints.live_dns.patching import patch, read_wanted
from krm_fn.entrypoints.output import show
from krm_fn.entrypoints.stream import Request
from krm_fn.printable import one_line
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.files.directory import read_paths

if TYPE_CHECKING:
    from krm_fn.entrypoints.live_dns.patching import Patched, Wanted


@click.command()
@source_options_without_paths
@click.option("--check", is_flag=True, help="Print only a summary of the changes; exit 1 if there are any.")
@click.option(
    "--diff", is_flag=True, help="Print the changes as a unified diff; with --check, exit 1 if there are any."
)
@click.option("--remove", is_flag=True, help="Remove everything that krm-fn wrote. PATH is not needed.")
@click.option(
    "--as",
    "kind",
    type=click.Choice(KINDS),
    metavar="|".join(KINDS),
    help="The kind of standard input, if the name of the ConfigMap does not show it.",
)
@click.option(
    "--platform",
    type=click.Choice(tuple(PLATFORMS)),
    metavar="|".join(PLATFORMS),
    help="Print the configuration for the owner of such a cluster; do not read standard input.",
)
def dns(source: Source, check: bool, diff: bool, remove: bool, kind: str | None, platform: str | None) -> None:
    """Patch the cluster's DNS for the Gateways in PATH.

    Standard input is the output of kubectl (YAML or JSON) for the ConfigMaps coredns, coredns-custom, node-local-dns,
    nodelocaldns and kube-dns in the namespace kube-system, or a Corefile. Standard output is the same text with the
    domains of the Gateways added. Pass all of these ConfigMaps that the cluster has, because krm-fn chooses among them:

    \b
    kubectl get configmap -n kube-system --ignore-not-found -o yaml coredns coredns-custom node-local-dns |
      krm-fn dns PATH... | kubectl replace -f -

    PATH must contain all Gateways of the cluster: krm-fn removes the domains of other Gateways and warns about it.

    The exit status is 0 for success, 1 if krm-fn cannot add the domains or --check finds a difference, and 2 for a
    mistake on the command line.
    """
    _check_usage(source, remove=remove, platform=bool(platform), others=check or diff or bool(kind))
    report = Report()
    wanted = _wanted(source, report, remove=remove)
    if wanted and platform:
        from krm_fn.entrypoints.live_dns.handover import handover

        show(report)
        if report.failed:
            sys.exit(1)
        click.echo(handover(wanted, PLATFORMS[platform]), nl=False)
        return
    patched = patch(receive(), wanted, kind or "", report) if wanted else None
    show(report)
    if patched is None or report.failed:
        sys.exit(1)
    click.echo(_differences(patched, diff=diff) if check or diff else patched.output, nl=False)
    sys.exit(int(check and bool(patched.values)))


def _check_usage(source: Source, *, remove: bool, platform: bool, others: bool) -> None:
    if "-" in source.paths:
        raise click.UsageError(
            "PATH cannot be -: standard input is the cluster's ConfigMap or Corefile. Put the Gateways into a file"
        )
    if platform and (remove or others):
        raise click.UsageError("--platform cannot be used with --check, --diff, --remove or --as")
    if not source.paths and not remove:
        raise click.UsageError("Missing argument 'PATH...'.")


def _wanted(source: Source, report: Report, *, remove: bool) -> Wanted | None:
    if source.paths:
        found = read_source(source, report, pipe=_built)
        return read_wanted(*found, report, remove=remove) if found else None
    config = read_config(source.config, report, source.access)
    nothing = read_paths([], report)
    return read_wanted(nothing, Request(b"", config=config), report, remove=True) if nothing else None


def _built(directory: str) -> str:
    """Returns commands that build a directory into a file, because standard input is the cluster's DNS."""
    return f"kustomize build {directory} > gateways.yaml && krm-fn dns gateways.yaml"


def _differences(patched: Patched, *, diff: bool) -> str:
    from difflib import unified_diff

    shown = []
    for name, old, new in patched.values:
        lines = list(map(one_line, unified_diff(_lines(old), _lines(new), name, name, lineterm="")))
        if diff:
            shown += lines
        else:
            added, removed = (sum(line.startswith(sign) for line in lines[2:]) for sign in "+-")
            shown.append(f"{name} differs: {added} lines to add, {removed} to remove")
    return "".join(f"{line}\n" for line in shown)


def _lines(text: str | None) -> list[str]:
    return (text or "").removesuffix("\n").split("\n") if text else []
