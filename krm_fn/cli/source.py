"""PATH… and the options that stand in for a Gateway or a functionConfig."""

from __future__ import annotations

import functools
import sys
from typing import NoReturn

import click

from krm_fn.entrypoints.krm import receive
from krm_fn.entrypoints.stream import Request, Response, expand_package, write
from krm_fn.inputs.config_model import Options
from krm_fn.inputs.model import Key
from krm_fn.printable import named, quoted
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.wire.files.directory import piped, read_paths
from krm_fn.wire.files.loading import RESTRICTED, Access
from krm_fn.wire.reading import with_object

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.pipeline import Outcome
    from krm_fn.resource import Resource
    from krm_fn.wire.packages.protocol import Package


class Source(NamedTuple):
    """What to read, and the options that go with it."""

    paths: tuple[str, ...]
    options: Options
    config: str | None
    references: tuple[str, ...]
    access: Access = RESTRICTED
    strict: bool = False


class Loaded(NamedTuple):
    """An input that was read and expanded."""

    package: Package
    outcome: Outcome
    report: Report

    def write(self) -> Response:
        """The text of the outcome."""
        return write(self.package, self.outcome, self.report)


config_option = click.option("--config", type=click.Path(exists=True, dir_okay=False), help="The ExpandGateway to use.")
reference_option = click.option(
    "--reference", multiple=True, type=click.Path(exists=True), help="Gateways that live elsewhere."
)
restrictor_option = click.option(
    "--load-restrictor",
    "access",
    type=click.Choice(("root", "none", "LoadRestrictionsRootOnly", "LoadRestrictionsNone")),
    default="root",
    metavar="root|none",
    callback=lambda _context, _parameter, value: Access(is_restricted=value in {"root", "LoadRestrictionsRootOnly"}),
    help="root (the default): read files below the directory that leads to them, as kustomize does; none: anywhere.",
)
default_namespace_option = click.option(
    "--default-namespace", default="", metavar="NS", help="For Functions without metadata.namespace."
)
strict_option = click.option(
    "--strict", is_flag=True, help="Refuse what no YAML reader takes, and keys that stand twice, in any resource."
)


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Arguments and options of commands that expand PATH…, handed over as one ``source``."""
    return _with_options(click.argument("paths", nargs=-1, required=True, metavar="PATH...")(_handed_over(command)))


def options_without_paths(command: Callable[..., Any]) -> Callable[..., Any]:
    """The same for a command that may do without PATH."""
    return _with_options(click.argument("paths", nargs=-1, metavar="[PATH]...")(_handed_over(command)))


def _with_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        restrictor_option,
        strict_option,
        reference_option,
        config_option,
        default_namespace_option,
        click.option(
            "--provider",
            default="",
            help="The provider preset, such as contour, envoy-gateway or istio (krm-fn providers lists them).",
        ),
        click.option("--gateway", metavar="NS/NAME", help="The Kubernetes Gateway to use with --domain."),
        click.option("--domain", default="", help="The domain; without a Gateway in PATH it makes one up."),
    ):
        command = option(command)
    return command


def _handed_over(command: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(command)
    def wrapped(
        paths: tuple[str, ...],
        domain: str,
        gateway: str | None,
        provider: str,
        default_namespace: str,
        config: str | None,
        reference: tuple[str, ...],
        access: Access,
        strict: bool,
        **others: Any,
    ) -> Any:
        given = Options(domain, _key(gateway), provider, default_namespace)
        return command(source=Source(paths, given, config, reference, access, strict), **others)

    return wrapped


def _key(text: str | None) -> Key | None:
    if text is None:
        return None
    namespace, _, name = text.partition("/")
    if not namespace or not name or "/" in name:
        raise click.BadParameter(f"{quoted(text)} is not NAMESPACE/NAME", param_hint="--gateway")
    return Key(namespace, name)


def load(source: Source, report: Report) -> Loaded | None:
    """Read PATH… and expand; None when nothing could be read (reported)."""
    found = read_source(source, report)
    return Loaded(found[0], expand_package(*found, report), report) if found else None


def read_source(
    source: Source, report: Report, *, pipe: Callable[[str], str] = piped
) -> tuple[Package, Request] | None:
    """Read PATH…, the functionConfig and the references; None when one could not be read (reported).

    pipe: as `krm_fn.wire.files.directory.read_paths` has it.
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
    """Print the output and end the command with its status."""
    click.echo(response.output, nl=False)
    sys.exit(int(response.failed))


def _report_empty(paths: Sequence[str], report: Report) -> None:
    """Nothing to say where something could not be read: that may hold them."""
    if not report.has_errors:
        names = ", ".join("<stdin>" if path == "-" else named(path) for path in paths)
        report.add(
            "OFN610",
            f"There are no Kubernetes resources in {names}.",
            remedy="Name files or directories that hold Kubernetes manifests (*.yaml, *.yml, *.json).",
        )


def read_config(path: str | None, report: Report, access: Access = RESTRICTED) -> Resource | None:
    """The one ExpandGateway (or ConfigMap) of a file; anything else is reported. None where no file is named."""
    package = read_paths([path], report, access=access) if path else None
    if package is None:
        return None
    if not package.resources and report.has_errors:
        return None
    if len(package.resources) != 1:
        message = f"{named(path or '')} is to hold one ExpandGateway; it holds {len(package.resources)} resources."
        report.add("OFN611", message)
        return None
    return with_object(package.resources[0], report)


def read_references(paths: Sequence[str], report: Report, access: Access = RESTRICTED) -> tuple[Resource, ...]:
    """The resources of Gateways that live elsewhere."""
    package = read_paths(list(paths), report, access=access) if paths else None
    return tuple(package.resources) if package else ()
