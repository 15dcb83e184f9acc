"""New resources, or the fields of existing ones that generation owns; nothing else of them is touched."""

from __future__ import annotations

from types import MappingProxyType

from krm_fn.changes import DELETE
from krm_fn.constants import EXPANDED_FROM, GENERATED_BY, INDEX, MANAGED, OWNED_METADATA, PATH, SPEC_HASH
from krm_fn.diagnostics.places import first_named
from krm_fn.emit.own_metadata import recorded, stale
from krm_fn.emit.provenance import content_hash, was_edited
from krm_fn.resource import ResourceId
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.changes import Changes
    from krm_fn.diagnostics.report import Report
    from krm_fn.emit.target import Target
    from krm_fn.generated import Source
    from krm_fn.resource import Resource


_OTHER_NAME = "Rename the Function, or set entryServiceTemplate in functionConfig."
_WANTED_BECOMES = {
    "Error": "the edit would be lost",
    "Keep": "it is kept as it is (onHandEdit: Keep)",
    "Overwrite": "the edit is overwritten (onHandEdit: Overwrite)",
}
_UNWANTED_BECOMES = {
    "Error": "it would be lost with the edit",
    "Keep": "it stays as it is (onHandEdit: Keep)",
    "Overwrite": "it is removed (onHandEdit: Overwrite)",
}
_HANDED_OVER = 'hand it over with the annotation fn.openfunction.io/managed: "false".'
_UNWANTED_REMEDIES = {
    "Error": f"Remove it by hand, or set onHandEdit: Overwrite; to keep it, set onHandEdit: Keep, or {_HANDED_OVER}",
    "Keep": f"Remove it by hand, or {_HANDED_OVER}",
    "Overwrite": f"Nothing, if that is meant; to keep it, set onHandEdit: Keep, or {_HANDED_OVER}",
}


class Desired(NamedTuple):
    """One resource as it is to be.

    content: the ``spec`` (or, for a ConfigMap, ``data``); owner: who it is made for; annotations: beside provenance,
    ``DELETE`` for one that is to go.
    """

    api_version: str
    kind: str
    namespace: str
    name: str
    labels: dict[str, str]
    content_key: str
    content: dict[str, Any]
    owner: Source
    annotations: Mapping[str, object] = MappingProxyType({})


class Upserter:
    """Turns desired resources into changes, and in the end removes what is generated no more."""

    def __init__(self, target: Target, changes: Changes, report: Report) -> None:
        self._target = target
        self._changes = changes
        self._report = report
        self._files = dict(target.files) if target.files is not None else None
        self._wanted: set[int] = set()
        self._hashes: dict[int, tuple[dict[str, Any], str]] = {}
        self._owners: dict[tuple[str, str, str, str], Source] = {}

    def upsert(self, desired: Desired) -> None:
        """Add a resource, or bring the existing one of that group, kind, namespace and name up to date."""
        key = (desired.api_version.rpartition("/")[0], desired.kind, desired.namespace, desired.name)
        other = self._owners.setdefault(key, desired.owner)
        if other != desired.owner:
            self._report_rivals(ResourceId(*key), other, desired.owner)
            return
        existing = self._target.existing.get(key)
        if existing is None:
            self._add(desired)
        elif existing.is_generated:
            self._wanted.add(id(existing))
            self._update(existing, desired)
        elif not existing.is_handed_over:
            self._refuse(existing, desired)

    def _report_rivals(self, wanted: ResourceId, *owners: Source) -> None:
        one, other = (owner.in_words for owner in owners)
        remedy = _OTHER_NAME if wanted.kind == "Service" and owners[0].kind == "Gateway" else ""
        self._report.add("OFN233", f"{one} and {other} both want {wanted}.", self._source(owners[-1]), remedy=remedy)

    def _source(self, owner: Source) -> Resource | None:
        """The input that is the source; a namespace that is not written may be any."""
        same = (r for r in self._target.consumed if (r.kind, r.name) == (owner.kind, owner.name))
        return next((r for r in same if r.namespace in (owner.namespace, "")), None)

    def prune(self) -> None:
        """Remove what was generated once and is wanted no more; of what a person has edited ``onHandEdit`` decides."""
        removed = []
        for resource in self._target.generated:
            if id(resource) in self._wanted:
                continue
            untouched = SPEC_HASH not in resource.annotations or not was_edited(resource)
            if untouched or self._may_remove(resource):
                self._changes.remove(resource)
                if untouched:
                    removed.append(resource)
            else:
                self._record(resource, str(resource.annotations[GENERATED_BY]))
        if removed and not self._report.has_errors:
            self._report_removed(removed)

    def _report_removed(self, removed: list[Resource]) -> None:
        first, names = first_named(removed)
        what = "1 generated resource" if len(removed) == 1 else f"{len(removed)} generated resources"
        self._report.add(
            "OFN234",
            f"Removed {what} that no Gateway or Function asks for any more: {names}. To keep one, give it the "
            f'annotation {MANAGED}: "false".',
            first,
        )

    def _add(self, desired: Desired) -> None:
        metadata: dict[str, Any] = {"name": desired.name}
        if desired.namespace:
            metadata["namespace"] = desired.namespace
        if desired.labels:
            metadata["labels"] = desired.labels
        metadata["annotations"] = self._new_annotations(desired)
        self._changes.add(
            {
                "apiVersion": desired.api_version,
                "kind": desired.kind,
                "metadata": metadata,
                desired.content_key: desired.content,
            }
        )

    def _new_annotations(self, desired: Desired) -> dict[str, object]:
        own = {key: value for key, value in desired.annotations.items() if value is not DELETE}
        if self._target.disposition == "Drop":
            return {**own, EXPANDED_FROM: str(desired.owner)}
        annotations = {**own, GENERATED_BY: str(desired.owner), SPEC_HASH: self._hash(desired.content)}
        if record := recorded(desired.labels, desired.annotations):
            annotations[OWNED_METADATA] = record
        if self._files is not None:
            path = output_file(self._target.output_path, desired)
            index = self._files.get(path, 0)
            self._files[path] = index + 1
            annotations |= {PATH: path, INDEX: str(index)}
        return annotations

    def _update(self, existing: Resource, desired: Desired) -> None:
        content = (existing.object or {}).get(desired.content_key)
        wanted = self._hash(desired.content)
        overwrites = not was_edited(existing, wanted) or self._may_overwrite(existing)
        if overwrites and existing.api_version != desired.api_version:
            self._changes.edit(existing, ("apiVersion",), desired.api_version)
        for key, value in desired.labels.items() if overwrites else ():
            if existing.labels.get(key) != value:
                self._changes.edit(existing, ("metadata", "labels", key), value)
        for key, wish in desired.annotations.items() if overwrites else ():
            if existing.annotations.get(key, DELETE) != wish:
                self._changes.edit(existing, ("metadata", "annotations", key), wish)
        for path in stale(existing, desired.labels, desired.annotations) if overwrites else ():
            self._changes.edit(existing, path, DELETE)
        own = recorded(desired.labels, desired.annotations) or DELETE
        self._record(existing, str(desired.owner), {SPEC_HASH: wanted, OWNED_METADATA: own} if overwrites else None)
        if overwrites and content != desired.content:
            self._changes.edit(existing, (desired.content_key,), desired.content)

    def _hash(self, content: dict[str, Any]) -> str:
        """A Gateway's Functions share one Service spec, so that most contents have been hashed before."""
        known = self._hashes.get(id(content))
        if known is None or known[0] is not content:
            known = self._hashes[id(content)] = (content, content_hash(content))
        return known[1]

    def _record(self, existing: Resource, owner: str, written: dict[str, object] | None = None) -> None:
        """Say who made it. Where inputs are dropped, a later run must not take what has no source for left over.

        written: what a later run has to know of what is written now; None where it stays as it is.
        """
        record: dict[str, object] = {}
        if self._target.disposition == "Drop":
            record = {GENERATED_BY: DELETE, SPEC_HASH: DELETE, OWNED_METADATA: DELETE, EXPANDED_FROM: owner}
        elif written is not None:
            record = {GENERATED_BY: owner, **written}
        for key, value in record.items():
            if existing.annotations.get(key, DELETE) != value:
                self._changes.edit(existing, ("metadata", "annotations", key), value)

    def _may_overwrite(self, existing: Resource) -> bool:
        """``onHandEdit`` of what is wanted."""
        return self._decide(existing, f"; {_WANTED_BECOMES[self._target.on_hand_edit]}.")

    def _may_remove(self, existing: Resource) -> bool:
        """``onHandEdit`` of what is wanted no more."""
        mode = self._target.on_hand_edit
        return self._decide(
            existing, f", and nothing asks for it any more; {_UNWANTED_BECOMES[mode]}.", _UNWANTED_REMEDIES[mode]
        )

    def _decide(self, existing: Resource, becomes: str, remedy: str = "") -> bool:
        """Whether an edit by hand gives way, which is reported."""
        mode = self._target.on_hand_edit
        message = f"{existing.id} was generated here and has been edited by hand since{becomes}"
        self._report.add("OFN230" if mode == "Error" else "OFN231", message, existing, remedy=remedy)
        return mode == "Overwrite"

    def _refuse(self, existing: Resource, desired: Desired) -> None:
        self._report.add(
            "OFN232",
            f"{existing.id} is to be generated for {desired.owner.in_words}, but there is one that was not "
            "generated here.",
            existing,
        )


def output_file(directory: str, desired: Desired) -> str:
    """File of a new resource: kpt's ``[namespace/]<kind>_<name>.yaml`` below output.path, or the one file it names."""
    if directory.endswith((".yaml", ".yml")):
        return directory
    parts = [directory.strip("/"), desired.namespace, f"{desired.kind.lower()}_{desired.name}.yaml"]
    return "/".join(part for part in parts if part)
