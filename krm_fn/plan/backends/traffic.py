"""The split of a Function's requests between Knative revisions (``traffic.knative``), and checks of both traffics."""

from __future__ import annotations

from krm_fn.inputs.defaults import KNATIVE_PORT
from krm_fn.plan.model import Backend
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, KnativeService, Traffic
    from krm_fn.resource import Path

# Knative cuts longer names before it numbers a revision, so the revision's name may not begin with the Service's name:
# https://github.com/knative/pkg/blob/main/kmeta/names.go (ChildName)
_LONGEST_PREFIX = 57

_NO_GC = "serving.knative.dev/no-gc"
"""The annotation on a revision, and so on its template, that keeps Knative from deleting the revision."""


def revision_backend(name: str, reason: str) -> Backend:
    """Returns the backend for the Service that Knative creates with a revision."""
    return Backend("", name, KNATIVE_PORT, None, name, reason)


def split(
    function: FunctionInput, latest: Backend | None, knative: KnativeService | None, report: Report
) -> tuple[Backend, ...]:
    """Returns backends with percents as weights; a revision that is listed twice gets the sum, a single one no weight.

    latest: the backend for items that name no revision, as in Knative's ``spec.traffic``.
    knative: the Knative Service that should have made the revisions.
    """
    path = (*function.route_path, "traffic", "knative")
    total = sum(share.percent for share in function.traffic)
    if total != 100:
        message = f"The percents in traffic.knative of Function {function.key} add up to {total}, not 100."
        report.add("OFN219", message, function.source, path)
        return ()
    found: dict[tuple[str, str, str], Backend] = {}
    for index, share in enumerate(function.traffic):
        backend = revision_backend(share.revision_name, "traffic.knative") if share.revision_name else latest
        if backend is None:  # The search for the latest revision has reported it.
            return ()
        key = (backend.namespace, backend.name, backend.knative_service)
        if known := found.get(key):
            _report_twice(function, backend, (*path, index), report)
        elif share.revision_name and knative:
            newest = latest.revision if latest and latest.revision else knative.revision_name
            _check_revision(function, knative, share, newest, (*path, index, "revisionName"), report)
        found[key] = backend._replace(weight=share.percent + ((known.weight or 0) if known else 0))
    backends = tuple(found.values())
    return (backends[0]._replace(weight=None),) if len(backends) == 1 else backends


def _report_twice(function: FunctionInput, backend: Backend, path: Path, report: Report) -> None:
    message = f"Function {function.key} lists {backend.name} twice in traffic.knative; krm-fn adds the percents."
    report.add("OFN264", message, function.source, path)


def _check_revision(
    function: FunctionInput, knative: KnativeService, share: Traffic, newest: str, path: Path, report: Report
) -> None:
    """Reports a revision that cannot be one of the Knative Service, or that Knative may delete.

    A revision's name begins with the Knative Service's name. newest: the revision that Knative makes from the template.
    """
    service, name = knative.key.name, share.revision_name
    if len(service) <= _LONGEST_PREFIX and not name.startswith(f"{service}-"):
        report.add(
            "OFN269",
            f"Function {function.key} sends traffic to revision {name}, which does not belong to Knative Service "
            f'{knative.key}: its name does not begin with "{service}-".',
            function.source,
            path,
        )
    elif share.percent and name != newest and not _is_kept(knative, name):
        report.add(
            "OFN286",
            f"Function {function.key} sends {share.percent}% of its traffic to revision {name}, but Knative Service "
            f"{knative.key} names it neither in its template nor in spec.traffic: Knative may delete the revision and "
            "its Service.",
            function.source,
            path,
        )


def _is_kept(knative: KnativeService, name: str) -> bool:
    """Tells whether Knative keeps a revision, or may keep it.

    A numbered revision may be the latest of an unnamed template, which Knative keeps:
    https://github.com/knative/serving/blob/main/config/core/configmaps/gc.yaml
    """
    if any(share.revision_name == name for share in knative.traffic):
        return True
    if not knative.revision_name and name[len(knative.key.name) + 1 :].isdigit():
        return True
    template = ((knative.source.object or {}).get("spec") or {}).get("template") or {}
    annotations = (template.get("metadata") or {}).get("annotations") or {}
    return str(annotations.get(_NO_GC)).lower() == "true"


def check_own_traffic(function: FunctionInput, knative: KnativeService, name: str, report: Report) -> None:
    """Reports a Knative Service that sends no traffic to the revision in its Function's route."""
    if knative.traffic and not any(t.percent and t.revision_name in ("", name) for t in knative.traffic):
        pinned = ", ".join(f"{t.revision_name} {t.percent}%" for t in knative.traffic if t.percent) or "nowhere"
        report.add(
            "OFN269",
            f"The route of Function {function.key} goes to revision {name}, but spec.traffic of Knative Service "
            f"{knative.key} sends no traffic there ({pinned}).",
            knative.source,
            ("spec", "traffic"),
        )
