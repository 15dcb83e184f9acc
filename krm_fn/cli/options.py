"""Options that several commands share, and the record that holds their values."""

from __future__ import annotations

import functools

import click

from krm_fn.inputs.config_model import Options
from krm_fn.inputs.model import Key
from krm_fn.printable import quoted
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.wire.files.loading import RESTRICTED, Access

if TYPE_CHECKING:
    from collections.abc import Callable


class Source(NamedTuple):
    """The input that a command line names: paths, and values that complete them."""

    paths: tuple[str, ...]
    """Files and directories; "-" is standard input."""
    options: Options
    """Values that replace fields of a Gateway."""
    config: str | None
    """The file with the ExpandGateway (``--config``); None: the one in the input, or the defaults."""
    references: tuple[str, ...]
    """Paths of Gateways that another repository owns (``--reference``)."""
    access: Access = RESTRICTED
    """Limits on the files that may be read (``--load-restrictor``)."""
    strict: bool = False
    """True: text that no YAML reader accepts is an error in every resource (``--strict``)."""


config_option = click.option(
    "--config",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    help="Read the ExpandGateway from FILE instead of from the input.",
)
reference_option = click.option(
    "--reference",
    metavar="PATH",
    multiple=True,
    type=click.Path(exists=True),
    help="Read Gateways that another repository owns; krm-fn does not write them. May be repeated.",
)
restrictor_option = click.option(
    "--load-restrictor",
    "access",
    type=click.Choice(("root", "none", "LoadRestrictionsRootOnly", "LoadRestrictionsNone")),
    default="root",
    metavar="root|none",
    callback=lambda _context, _parameter, value: Access(is_restricted=value in {"root", "LoadRestrictionsRootOnly"}),
    help="root (default): read no file outside the directory that PATH or a kustomization names. none: read any file.",
)
default_namespace_option = click.option(
    "--default-namespace", default="", metavar="NS", help="The namespace of Functions without metadata.namespace."
)
strict_option = click.option(
    "--strict",
    is_flag=True,
    help="Report YAML syntax errors and repeated keys in every resource, also in those that krm-fn does not need.",
)


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds PATH… and the options of commands that expand it; the command gets them as one ``source``."""
    return _with_options(click.argument("paths", nargs=-1, required=True, metavar="PATH...")(_with_source(command)))


def source_options_without_paths(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the same options to a command that can run without PATH."""
    return _with_options(click.argument("paths", nargs=-1, metavar="[PATH]...")(_with_source(command)))


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
            metavar="NAME",
            help="The provider preset, such as contour, envoy-gateway or istio; krm-fn providers lists them.",
        ),
        click.option("--gateway", metavar="NS/NAME", help="The Kubernetes Gateway that --domain uses."),
        click.option(
            "--domain",
            default="",
            metavar="DOMAIN",
            help="The domain of every Gateway. If PATH has no Gateway, krm-fn assumes one with this domain.",
        ),
    ):
        command = option(command)
    return command


def _with_source(command: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(command)
    def wrapped(**values: Any) -> Any:
        source = Source(
            paths=values.pop("paths"),
            options=Options(
                values.pop("domain"),
                _key(values.pop("gateway")),
                values.pop("provider"),
                values.pop("default_namespace"),
            ),
            config=values.pop("config"),
            references=values.pop("reference"),
            access=values.pop("access"),
            strict=values.pop("strict"),
        )
        return command(source=source, **values)

    return wrapped


def _key(text: str | None) -> Key | None:
    if text is None:
        return None
    namespace, _, name = text.partition("/")
    if not namespace or not name or "/" in name:
        raise click.BadParameter(f"{quoted(text)} is not NAMESPACE/NAME", param_hint="--gateway")
    return Key(namespace, name)
