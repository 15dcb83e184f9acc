"""``traffic.knative``: percents of a Function's requests to revisions, and what the Knative Service says itself."""

from __future__ import annotations

from krm_fn.inputs.defaults import KNATIVE_PORT
from krm_fn.plan.model import Backend
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, KnativeService, Traffic
    from krm_fn.resource import Path

# Names longer than this are cut where Knative numbers a revision, so that it may not begin with them:
# https://github.com/knative/pkg/blob/main/kmeta/names.go (ChildName)
_LONGEST_PREFIX = 57

_NO_GC = "serving.knative.dev/no-gc"
"""Of a revision, and so of the template that it is made from."""


def revision_backend(name: str, reason: str) -> Backend:
    """A revision's own Service."""
    return Backend("", name, KNATIVE_PORT, None, name, reason)


def split(
    function: FunctionInput, latest: Backend | None, knative: KnativeService | None, report: Report
) -> tuple[Backend, ...]:
    """Backends with percents as weights; a revision that stands twice gets the sum, one alone no weight.

    latest: for targets that name no revision, as in Knative's own traffic. knative: whose revisions they should be.
    """
    path = (*function.route_path, "traffic", "knative")
    total = sum(target.percent for target in function.traffic)
    if total != 100:
        message = f"The percents of Function {function.key} add up to {total}, not 100."
        report.add("OFN219", message, function.source, path)
        return ()
    found: dict[tuple[str, str, str], Backend] = {}
    for index, target in enumerate(function.traffic):
        backend = revision_backend(target.revision_name, "traffic.knative") if target.revision_name else latest
        if backend is None:  # reported where the latest was looked for
            return ()
        key = (backend.namespace, backend.name, backend.knative_service)
        if known := found.get(key):
            _report_twice(function, backend, (*path, index), report)
        elif target.revision_name and knative:
            own = latest.revision if latest and latest.revision else knative.revision_name
            _check_whose(function, knative, target, own, (*path, index, "revisionName"), report)
        found[key] = backend._replace(weight=target.percent + ((known.weight or 0) if known else 0))
    backends = tuple(found.values())
    return (backends[0]._replace(weight=None),) if len(backends) == 1 else backends


def _report_twice(function: FunctionInput, backend: Backend, path: Path, report: Report) -> None:
    message = f"Function {function.key} sends traffic to {backend.name} twice; the percents are added."
    report.add("OFN264", message, function.source, path)


def _check_whose(
    function: FunctionInput, knative: KnativeService, target: Traffic, own: str, path: Path, report: Report
) -> None:
    """Every revision's name begins with its Knative Service's. own: the revision that its template becomes."""
    service, name = knative.key.name, target.revision_name
    if len(service) <= _LONGEST_PREFIX and not name.startswith(f"{service}-"):
        report.add(
            "OFN269",
            f"Function {function.key} sends traffic to revision {name}, which by its name is none of Knative Service "
            f"{knative.key}.",
            function.source,
            path,
        )
    elif target.percent and name != own and not _is_kept(knative, name):
        report.add(
            "OFN286",
            f"Function {function.key} sends {target.percent}% of its traffic to revision {name}, which Knative Service "
            f"{knative.key} names neither in its template nor in spec.traffic: Knative may delete it, and its Service "
            "with it.",
            function.source,
            path,
        )


def _is_kept(knative: KnativeService, name: str) -> bool:
    """Whether Knative does not collect a revision, or may not: a numbered one may be the latest of a template without
    a name. https://github.com/knative/serving/blob/main/config/core/configmaps/gc.yaml
    """
    if any(target.revision_name == name for target in knative.traffic):
        return True
    if not knative.revision_name and name[len(knative.key.name) + 1 :].isdigit():
        return True
    template = ((knative.source.object or {}).get("spec") or {}).get("template") or {}
    annotations = (template.get("metadata") or {}).get("annotations") or {}
    return str(annotations.get(_NO_GC)).lower() == "true"


def check_own_traffic(function: FunctionInput, knative: KnativeService, name: str, report: Report) -> None:
    """A Knative Service that sends nothing to the revision that its Function's route goes to."""
    if knative.traffic and not any(t.percent and t.revision_name in ("", name) for t in knative.traffic):
        pinned = ", ".join(f"{t.revision_name} {t.percent}%" for t in knative.traffic if t.percent) or "nowhere"
        report.add(
            "OFN269",
            f"The route of Function {function.key} goes to revision {name}, but Knative Service {knative.key} itself "
            f"sends its traffic elsewhere ({pinned}).",
            knative.source,
            ("spec", "traffic"),
        )
