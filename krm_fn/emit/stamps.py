"""Revision names of Knative Services, with an annotation so that a later run recognizes them."""

from __future__ import annotations

from krm_fn.constants import STAMPED_REVISION
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.plan.model import Plan


def write_stamps(plan: Plan, changes: Changes) -> None:
    """Writes ``spec.template.metadata.name`` and the annotation, which must not change the template."""
    for source, name in plan.stamps:
        template = ((source.object or {}).get("spec") or {}).get("template") or {}
        if (template.get("metadata") or {}).get("name") != name:
            changes.edit(source, ("spec", "template", "metadata", "name"), name)
        if source.annotations.get(STAMPED_REVISION) != name:
            changes.edit(source, ("metadata", "annotations", STAMPED_REVISION), name)
