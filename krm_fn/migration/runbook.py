"""Renders the runbook: ordered steps that take a cluster off OpenFunction's controllers.

Source of its facts: OpenFunction v1.2.0 (https://github.com/OpenFunction/OpenFunction/tree/v1.2.0). Owners are in
controllers/core/function_controller.go, controllers/networking/gateway_controller.go and pkg/core/serving. Names are in
config/bundle.yaml. The text is in runbook.md.j2; docs/migrate.md has the same prose.
"""

from __future__ import annotations

from krm_fn.documents.rendering import read, render
from krm_fn.migration import commands
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.migration.commands import Names


def runbook(names: Names, comparison: str) -> str:
    """Returns the runbook as Markdown. comparison: the table of live and rendered routes."""
    return render(read("migration", "runbook.md.j2"), names=names, commands=commands, comparison=comparison)
