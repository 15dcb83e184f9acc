"""Revision names that Knative Services get, with a note by which a later run knows them for its own."""

from __future__ import annotations

from krm_fn.constants import STAMPED_REVISION
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.plan.model import Plan


def write_stamps(plan: Plan, changes: Changes) -> None:
    """``spec.template.metadata.name``. The note is outside of the template, which it would change."""
    for source, name in plan.stamps:
        template = ((source.object or {}).get("spec") or {}).get("template") or {}
        if (template.get("metadata") or {}).get("name") != name:
            changes.edit(source, ("spec", "template", "metadata", "name"), name)
        if source.annotations.get(STAMPED_REVISION) != name:
            changes.edit(source, ("metadata", "annotations", STAMPED_REVISION), name)
