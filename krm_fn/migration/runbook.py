"""The order in which a cluster is taken from OpenFunction's controllers, with the dump's names in the commands.

The facts are OpenFunction v1.2.0's (https://github.com/OpenFunction/OpenFunction/tree/v1.2.0): who owns what
(controllers/core/function_controller.go, controllers/networking/gateway_controller.go, pkg/core/serving), and names
(config/bundle.yaml). The text is in runbook.md.j2; docs/migrate.md has the same prose.
"""

from __future__ import annotations

from krm_fn.documents.rendering import read, render
from krm_fn.migration import commands
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.migration.commands import Names


def runbook(names: Names, comparison: str) -> str:
    """Return the runbook as Markdown; comparison is the table of what is live and what is rendered."""
    return render(read("migration", "runbook.md.j2"), names=names, commands=commands, comparison=comparison)
