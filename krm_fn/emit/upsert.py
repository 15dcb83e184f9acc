"""Adds generated resources, or updates the generated fields of existing ones and no others."""

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
    from krm_fn.emit.destination import Destination
    from krm_fn.generated import Source
    from krm_fn.resource import Resource


_OTHER_NAME = "Rename the Function, or set entryServiceTemplate in functionConfig."
_WANTED_BECOMES = {
    "Error": "the edit would be lost",
    "Keep": "it is left unchanged (onHandEdit: Keep)",
    "Overwrite": "the edit is overwritten (onHandEdit: Overwrite)",
}
_UNWANTED_BECOMES = {
    "Error": "removing it would lose the edit",
    "Keep": "it is left unchanged (onHandEdit: Keep)",
    "Overwrite": "it is removed (onHandEdit: Overwrite)",
}
_HANDED_OVER = 'hand it over with the annotation fn.openfunction.io/managed: "false".'
_UNWANTED_REMEDIES = {
    "Error": f"Remove it by hand, or set onHandEdit: Overwrite; to keep it, set onHandEdit: Keep, or {_HANDED_OVER}",
    "Keep": f"Remove it by hand, or {_HANDED_OVER}",
    "Overwrite": f"Nothing, if this is intended; to keep it, set onHandEdit: Keep, or {_HANDED_OVER}",
}


class Desired(NamedTuple):
    """A resource to generate."""

    api_version: str
    """Its apiVersion."""

    kind: str
    """Its kind."""

    namespace: str
    """Its namespace; empty to write none."""

    name: str
    """Its name."""

    labels: dict[str, str]
    """Its labels."""

    content_key: str
    """``spec``, or ``data`` for a ConfigMap."""

    content: dict[str, Any]
    """The value of that key."""

    owner: Source
    """The Gateway or Function that needs the resource."""

    annotations: Mapping[str, object] = MappingProxyType({})
    """Annotations beside those of provenance; ``DELETE`` for one to remove."""


class Upserter:
    """Turns desired resources into changes, and removes resources of earlier runs that nothing needs any more."""

    def __init__(self, destination: Destination, changes: Changes, report: Report) -> None:
        self._destination = destination
        self._changes = changes
        self._report = report
        self._files = dict(destination.files) if destination.files is not None else None
        self._wanted: set[int] = set()
        self._hashes: dict[int, tuple[dict[str, Any], str]] = {}
        self._owners: dict[tuple[str, str, str, str], Source] = {}

    def upsert(self, desired: Desired) -> None:
        """Adds a resource, or updates the existing one with that group, kind, namespace and name."""
        key = (desired.api_version.rpartition("/")[0], desired.kind, desired.namespace, desired.name)
        other = self._owners.setdefault(key, desired.owner)
        if other != desired.owner:
            self._report_rivals(ResourceId(*key), other, desired.owner)
            return
        existing = self._destination.existing.get(key)
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
        self._report.add("OFN233", f"{one} and {other} both need {wanted}.", self._source(owners[-1]), remedy=remedy)

    def _source(self, owner: Source) -> Resource | None:
        """Returns the Gateway or Function of a source. One without a namespace matches any namespace."""
        same = (r for r in self._destination.consumed if (r.kind, r.name) == (owner.kind, owner.name))
        return next((r for r in same if r.namespace in (owner.namespace, "")), None)

    def prune(self) -> None:
        """Removes resources of earlier runs that nothing needs. For those edited by hand, ``onHandEdit`` decides."""
        removed = []
        for resource in self._destination.generated:
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
            f"Removed {what} that no Gateway or Function needs any more: {names}. To keep one, give it the "
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
        if self._destination.disposition == "Drop":
            return {**own, EXPANDED_FROM: str(desired.owner)}
        annotations = {**own, GENERATED_BY: str(desired.owner), SPEC_HASH: self._hash(desired.content)}
        if record := recorded(desired.labels, desired.annotations):
            annotations[OWNED_METADATA] = record
        if self._files is not None:
            path = output_file(self._destination.output_path, desired)
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
        """Returns the hash of a content. It keeps hashes by identity, because many Functions share one Service spec."""
        known = self._hashes.get(id(content))
        if known is None or known[0] is not content:
            known = self._hashes[id(content)] = (content, content_hash(content))
        return known[1]

    def _record(self, existing: Resource, owner: str, written: dict[str, object] | None = None) -> None:
        """Writes the annotations of provenance.

        When the inputs are dropped, it removes them: the next run has no inputs, and would prune the resource.

        written: further annotations for the next run; None when the resource stays unchanged.
        """
        record: dict[str, object] = {}
        if self._destination.disposition == "Drop":
            record = {GENERATED_BY: DELETE, SPEC_HASH: DELETE, OWNED_METADATA: DELETE, EXPANDED_FROM: owner}
        elif written is not None:
            record = {GENERATED_BY: owner, **written}
        for key, value in record.items():
            if existing.annotations.get(key, DELETE) != value:
                self._changes.edit(existing, ("metadata", "annotations", key), value)

    def _may_overwrite(self, existing: Resource) -> bool:
        """Decides by ``onHandEdit`` whether to update a resource that was edited by hand."""
        return self._decide(existing, f"; {_WANTED_BECOMES[self._destination.on_hand_edit]}.")

    def _may_remove(self, existing: Resource) -> bool:
        """Decides by ``onHandEdit`` whether to remove a resource that was edited by hand."""
        mode = self._destination.on_hand_edit
        return self._decide(
            existing,
            f", and no Gateway or Function needs it any more; {_UNWANTED_BECOMES[mode]}.",
            _UNWANTED_REMEDIES[mode],
        )

    def _decide(self, existing: Resource, becomes: str, remedy: str = "") -> bool:
        """Reports an edit by hand, and returns True when it is overwritten."""
        mode = self._destination.on_hand_edit
        message = f"{existing.id} was generated by krm-fn and then edited by hand{becomes}"
        self._report.add("OFN230" if mode == "Error" else "OFN231", message, existing, remedy=remedy)
        return mode == "Overwrite"

    def _refuse(self, existing: Resource, desired: Desired) -> None:
        self._report.add(
            "OFN232",
            f"{desired.owner.in_words} needs {existing.id}, but krm-fn did not generate the one in the input.",
            existing,
        )


def output_file(directory: str, desired: Desired) -> str:
    """Returns the file of a new resource: kpt's ``[namespace/]<kind>_<name>.yaml`` in output.path, or that file."""
    if directory.endswith((".yaml", ".yml")):
        return directory
    parts = [directory.strip("/"), desired.namespace, f"{desired.kind.lower()}_{desired.name}.yaml"]
    return "/".join(part for part in parts if part)
