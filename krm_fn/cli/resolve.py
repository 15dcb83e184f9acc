"""The command ``krm-fn resolve``, which predicts the answer of the cluster's DNS for a name."""

from __future__ import annotations

import sys

import click

from krm_fn.cli.loading import load
from krm_fn.cli.options import source_options
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.output import show
from krm_fn.printable import quoted
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.cli.loading import Loaded
    from krm_fn.cli.options import Source
    from krm_fn.plan.model import Plan
    from krm_fn.views.resolve import Resolution


@click.command()
@click.argument("name")
@source_options
@click.option(
    "--from",
    "namespace",
    default="",
    metavar="NS",
    help="Resolve NAME as a pod in namespace NS does, with its DNS search list.",
)
@click.option(
    "--type",
    "wanted",
    type=click.Choice(("A", "AAAA")),
    default="A",
    help="Resolve to IPv4 (A, the default) or IPv6 (AAAA) addresses.",
)
@click.option("-o", "--output", type=click.Choice(("text", "json")), default="text", help="The format (default: text).")
def resolve(name: str, source: Source, namespace: str, wanted: str, output: str) -> None:
    """Print how the cluster will resolve NAME, step by step.

    The answer assumes that the expanded PATH is applied. PATH is a file or a directory; "-" is standard input.

    The exit status is 0 if the cluster answers, 1 if it does not answer or forwards the query, and 2 for a mistake on
    the command line.
    """
    from krm_fn.dns.resolve.questions import is_name

    if not is_name(name):
        raise click.BadParameter(
            f"{quoted(name)} is not a host name (write an international name in its xn--... form)", param_hint="NAME"
        )
    report = Report()
    loaded = load(source, report)
    plan = loaded.outcome.plan if loaded and not report.has_errors else None
    found = _resolved((name, namespace, wanted), loaded, plan, report) if loaded and plan else None
    show(report)
    if found is None:
        sys.exit(1)
    click.echo(_printed(found, output), nl=False)
    sys.exit(int(not found.resolves))


def _resolved(asked: tuple[str, str, str], loaded: Loaded, plan: Plan, report: Report) -> Resolution | None:
    """Resolves a name; reports an unreadable Corefile and returns None.

    asked: name, namespace ("" for none), and type (A or AAAA).
    """
    from krm_fn.dns.resolve.contents import cluster, dns, objects
    from krm_fn.dns.resolve.questions import ask, candidates
    from krm_fn.dns.resolve.reasons import reasons
    from krm_fn.views.resolve import Resolution

    found = objects(loaded.package.resources, loaded.outcome.changes, plan)
    servers = dns(found, plan)
    if isinstance(servers, str):
        report.add("OFN501", servers)
        return None
    name, namespace, wanted = asked
    known, questions = cluster(found), []
    for candidate in candidates(name, namespace, servers.cluster_domain):
        questions.append(ask(candidate, servers, known, wanted))
        if questions[-1].verdict.status not in {"NXDOMAIN", "NODATA"}:
            break
    last = questions[-1]
    return Resolution(name, tuple(questions), tuple(reasons(last.name, last.verdict, plan)), servers.assumptions)


def _printed(found: Resolution, output: str) -> str:
    from krm_fn.views.resolve import as_object, text

    if output == "text":
        return text(found)
    import json

    return json.dumps(as_object(found), indent=2).replace("\x7f", "\\u007f") + "\n"
