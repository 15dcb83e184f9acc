"""Names of Knative revisions that Knative has not created yet."""

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
    """Names revisions as ``backends.knative.revisionNaming`` says, and collects the names to write."""

    def __init__(self, naming: str, report: Report) -> None:
        self._naming = naming
        self._report = report
        self._stamps: dict[Key, Stamp] = {}

    @property
    def stamps(self) -> tuple[Stamp, ...]:
        """The names to write, sorted by the Knative Service's key."""
        return tuple(self._stamps[key] for key in sorted(self._stamps))

    def keep_up(self, services: Iterable[KnativeService]) -> None:
        """Names the revisions of all Knative Services again that earlier runs named, even if no route needs them.

        Knative refuses a changed template under its old name.
        """
        for knative in services if self._naming == "Stamp" else ():
            if knative.stamped and knative.stamped == knative.revision_name:
                self._stamp(knative)

    def name(self, knative: KnativeService, function: FunctionInput) -> str | None:
        """Returns the name of the revision that Knative makes from the template; reports a fault and returns None."""
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
            "so the name of the revision's Service is unknown before the deployment.",
            knative.source,
            _NAME,
        )
        return None

    def _given(self, knative: KnativeService) -> str | None:
        """Returns the name that the template gives, and reports a name that Knative refuses.

        https://github.com/knative/serving/blob/main/pkg/apis/serving/v1/revision_validation.go
        """
        name, service = knative.revision_name, knative.key.name
        if name.startswith(f"{service}-") and len(name) <= MAX_LABEL:
            return name
        why = f'does not begin with "{service}-"' if len(name) <= MAX_LABEL else f"has {len(name)} characters"
        message = f'Knative Service {knative.key} names its revision "{name}", which {why}; Knative refuses this name.'
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
                f"The revision of Knative Service {knative.key} would get the name {name}, which has {len(name)} "
                f"characters; Knative allows {MAX_LABEL}.",
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
            f"{knative.key}; a changed template creates another revision, which the route does not reach.",
            knative.source,
            _NAME,
        )
        return name


def template_hash(template: dict[str, Any]) -> str:
    """Computes 8 hex digits over a Knative Service's ``spec.template`` without its name; the order of keys is ignored.

    Knative refuses a changed template, even with only an annotation changed, under the old name
    (revision_validation.go, VerifyNameChange). So everything that Knative compares changes the hash. The hash leaves
    out nulls, because the API server drops them, and creationTimestamp, because Go writes it as null.
    """
    from json import dumps

    plain = without_nulls(template)
    metadata = {k: v for k, v in (plain.pop("metadata", None) or {}).items() if k not in ("name", "creationTimestamp")}
    if metadata:
        plain["metadata"] = metadata
    text = dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_LENGTH]


def first_generation(service: str) -> str:
    """Returns Knative's name for generation 1 of an unnamed template: ``<service>-00001``, long names cut and hashed.

    https://github.com/knative/serving/blob/main/pkg/reconciler/configuration/resources/revision.go (MakeRevision),
    https://github.com/knative/pkg/blob/main/kmeta/names.go (ChildName)
    """
    suffix = "-00001"
    if len(service) <= MAX_LABEL - len(suffix):
        return service + suffix
    from hashlib import md5

    digest = md5(service.encode(), usedforsecurity=False).hexdigest()
    return service[: MAX_LABEL - len(digest) - len(suffix)] + digest + suffix
