"""The name of a Knative Service's next revision, before Knative has made it."""

from __future__ import annotations

from krm_fn.constants import MAX_LABEL
from krm_fn.digests import sha256
from krm_fn.inputs.nulls import without_nulls
from krm_fn.plan.model import Stamp
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Key, KnativeService

_NAME = ("spec", "template", "metadata", "name")

_HASH_LENGTH = 8


class Revisions:
    """Names revisions as ``backends.knative.revisionNaming`` says, and remembers the names that are to be written."""

    def __init__(self, naming: str, report: Report) -> None:
        self._naming = naming
        self._report = report
        self._stamps: dict[Key, Stamp] = {}

    @property
    def stamps(self) -> tuple[Stamp, ...]:
        """By the Knative Service's key."""
        return tuple(self._stamps[key] for key in sorted(self._stamps))

    def keep_up(self, services: Iterable[KnativeService]) -> None:
        """Stamp anew what earlier runs stamped, whether a route goes there or not.

        Knative refuses a changed template under its old name.
        """
        for knative in services if self._naming == "Stamp" else ():
            if knative.stamped and knative.stamped == knative.revision_name:
                self._stamp(knative)

    def name(self, knative: KnativeService, function: FunctionInput) -> str | None:
        """The revision that the template becomes; None when it cannot be told (reported)."""
        given = knative.revision_name
        if given and not (self._naming == "Stamp" and given == knative.stamped):
            return self._given(knative)
        if self._naming == "Stamp":
            return self._stamp(knative)
        if self._naming == "FirstGeneration":
            return self._first(knative, function)
        self._report.add(
            "OFN207",
            f"Knative Service {knative.key} serves Function {function.key} but does not name its revision, "
            "so the revision's Service cannot be known before it is deployed.",
            knative.source,
            _NAME,
        )
        return None

    def _given(self, knative: KnativeService) -> str | None:
        """https://github.com/knative/serving/blob/main/pkg/apis/serving/v1/revision_validation.go"""
        name, service = knative.revision_name, knative.key.name
        if name.startswith(f"{service}-") and len(name) <= MAX_LABEL:
            return name
        why = f'does not begin with "{service}-"' if len(name) <= MAX_LABEL else f"has {len(name)} characters"
        message = f'Knative Service {knative.key} calls its revision "{name}", which {why}; Knative refuses it.'
        self._report.add("OFN268", message, knative.source, _NAME)
        return None

    def _stamp(self, knative: KnativeService) -> str | None:
        if known := self._stamps.get(knative.key):
            return known.name
        spec = (knative.source.object or {}).get("spec") or {}
        name = f"{knative.key.name}-{template_hash(spec.get('template') or {})}"
        if len(name) > MAX_LABEL:
            self._report.add(
                "OFN268",
                f"Knative Service {knative.key} would have its revision called {name}: {len(name)} characters.",
                knative.source,
                ("metadata", "name"),
            )
            return None
        self._stamps[knative.key] = Stamp(knative.source, name)
        return name

    def _first(self, knative: KnativeService, function: FunctionInput) -> str:
        name = first_generation(knative.key.name)
        self._report.add(
            "OFN262",
            f"The route of Function {function.key} goes to {name}, the first revision of Knative Service "
            f"{knative.key}; a changed template makes another one.",
            knative.source,
            _NAME,
        )
        return name


def template_hash(template: dict[str, Any]) -> str:
    """8 hex digits over a Knative Service's ``spec.template`` without its name, whatever the order of its keys.

    Knative refuses a template that changed in anything, an annotation included, under the name of the old one
    (revision_validation.go, VerifyNameChange): all that it compares moves the hash. What is left out is what the API
    server drops: nulls, and creationTimestamp, which Go's marshalling writes as one.
    """
    from json import dumps

    plain = without_nulls(template)
    metadata = {k: v for k, v in (plain.pop("metadata", None) or {}).items() if k not in ("name", "creationTimestamp")}
    if metadata:
        plain["metadata"] = metadata
    text = dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_LENGTH]


def first_generation(service: str) -> str:
    """What Knative calls generation 1 of a template without a name: ``<service>-00001``, a long name cut and hashed.

    https://github.com/knative/serving/blob/main/pkg/reconciler/configuration/resources/revision.go (MakeRevision),
    https://github.com/knative/pkg/blob/main/kmeta/names.go (ChildName)
    """
    suffix = "-00001"
    if len(service) <= MAX_LABEL - len(suffix):
        return service + suffix
    from hashlib import md5

    digest = md5(service.encode(), usedforsecurity=False).hexdigest()
    return service[: MAX_LABEL - len(digest) - len(suffix)] + digest + suffix
