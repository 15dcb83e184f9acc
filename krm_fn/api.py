"""The API for Python programs: controllers, tests, notebooks.

``krm_fn`` gives these names, and loads this module when the first of them is used::

    import krm_fn
    result = krm_fn.expand([gateway, function])
"""

from __future__ import annotations

from krm_fn.constants import CONFIG_API_VERSION, CONFIG_KIND
from krm_fn.diagnostics.report import Diagnostic, Report
from krm_fn.entrypoints.stream import EMPTY, Request, expand_package, write
from krm_fn.inputs.config_model import Options
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.views.routes import Row as Route
from krm_fn.views.routes import rows
from krm_fn.wire.reading import read, with_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from krm_fn.resource import Resource

    Manifests = str | bytes | Iterable[Mapping[str, Any]]
    """Text in YAML or JSON (a stream of manifests, or a ResourceList), or the objects themselves."""

__all__ = ("Diagnostic", "Result", "Route", "expand")


class Result(NamedTuple):
    """The result of `expand`. After an error, nothing is expanded."""

    resources: list[dict[str, Any]]
    """The expanded resources as objects, in the order of the text; empty after an error."""

    text: str
    """The same resources as text, as ``krm-fn`` writes them to standard output."""

    diagnostics: list[Diagnostic]
    """Errors first, then warnings, then notes; without those that ``diagnostics.ignore`` names."""

    routes: list[Route]
    """The rows of ``krm-fn routes``; empty after an error."""

    failed: bool
    """Whether ``krm-fn`` exits with status 1: a diagnostic is at or above ``diagnostics.failOn``."""


def expand(
    resources: Manifests,
    config: str | bytes | Mapping[str, Any] | None = None,
    *,
    references: Manifests = (),
    default_namespace: str = "",
) -> Result:
    """Expands Gateways and Functions into Gateway API v1, as ``krm-fn`` on standard input does.

    config: an ExpandGateway, with or without apiVersion and kind. Default: the one among the resources, else none.
    references: Gateways that another repository owns. krm-fn generates nothing for them.
    default_namespace: the namespace of Functions without one.
    Objects are read like a stream: the result has no inputs, unless the config has ``inputs: Keep``.

    Problems of the input are diagnostics. Raises TypeError for an object that is not a mapping, or that JSON cannot
    represent.
    """
    report = Report()
    given = _read_config(config, report)
    referenced = _read(references, report, "references")
    package = read(_text(resources), report, form="auto" if isinstance(resources, str | bytes) else "Stream")
    if package is None or report.has_errors:
        return Result([], "", list(report), [], failed=True)
    options = Options(default_namespace=default_namespace)
    request = Request(b"", options=options, config=given, references=referenced)
    outcome = expand_package(package, request, report)
    response = write(package, outcome, report)
    output = b"" if report.has_errors or response.output == EMPTY else response.output
    return Result(
        resources=[resource.object for resource in _read(output, Report(), None) if resource.object is not None],
        text=output.decode(),
        diagnostics=list(report),
        routes=rows(outcome.plan) if outcome.plan and not report.has_errors else [],
        failed=response.failed,
    )


def _read_config(config: str | bytes | Mapping[str, Any] | None, report: Report) -> Resource | None:
    if config is None:
        return None
    if isinstance(config, str | bytes):
        found = _read(config, report, "config")
    else:
        found = _read([{"apiVersion": CONFIG_API_VERSION, "kind": CONFIG_KIND, **config}], report, "config")
    if len(found) > 1:
        raise TypeError("config has more than one resource")
    return found[0] if found else None


def _read(manifests: Manifests, report: Report, file: str | None) -> list[Resource]:
    """Parses a text or objects to resources, each with its object."""
    package = read(_text(manifests), report, file=file)
    built = [with_object(resource, report) for resource in package.resources] if package else []
    return [resource for resource in built if resource is not None]


def _text(manifests: Manifests) -> bytes:
    if isinstance(manifests, bytes):
        return manifests
    if isinstance(manifests, str):
        return manifests.encode()
    import json

    return "".join(f"---\n{json.dumps(dict(obj), ensure_ascii=False)}\n" for obj in manifests).encode()
