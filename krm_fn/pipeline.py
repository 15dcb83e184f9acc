"""All steps of a run in their order: resources, typed inputs, plan, changes."""

from __future__ import annotations

from collections import Counter

from krm_fn.changes import Changes
from krm_fn.emit.destination import Destination
from krm_fn.emit.steps import emit
from krm_fn.inputs.config_model import Options
from krm_fn.inputs.reader import read_inputs
from krm_fn.plan.steps import plan as make_plan
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import Plan
    from krm_fn.resource import Resource


class Run(NamedTuple):
    """One input to expand."""

    resources: Sequence[Resource]
    """The resources of the input."""

    function_config: Resource | None = None
    """The functionConfig; None for defaults."""

    references: Sequence[Resource] = ()
    """Gateways that another repository owns."""

    options: Options = Options()
    """Options of the command line."""

    in_list: bool = False
    """True for a ResourceList, where inputs stay by default; False for a stream, where they are dropped."""


class Outcome(NamedTuple):
    """The result of a run."""

    changes: Changes
    """The changes to the resources; empty when the report has errors."""

    plan: Plan | None
    """The plan; None when the inputs could not be read."""


def expand(run: Run, report: Report) -> Outcome:
    """Expands one input and reports problems. With an error, the result has no changes."""
    inputs = read_inputs(run.resources, run.function_config, run.options, report, references=run.references)
    if inputs is None:
        return Outcome(Changes(), None)
    plan = make_plan(inputs, report)
    if report.has_errors:
        return Outcome(Changes(), plan)
    changes = emit(plan, _destination(run, inputs), report)
    return Outcome(Changes() if report.has_errors else changes, plan)


def _destination(run: Run, inputs: Inputs) -> Destination:
    config = inputs.config
    disposition = config.inputs
    if disposition == "Auto":
        disposition = "LocalConfig" if run.in_list else "Drop"
    files = Counter(resource.origin.file for resource in run.resources if resource.origin.file) if run.in_list else None
    return Destination(
        disposition=disposition,
        files=files or None,
        output_path=config.output_path,
        on_hand_edit=config.on_hand_edit,
        write_status=config.status == "Write",
        existing=inputs.existing,
        generated=inputs.generated,
        consumed=inputs.consumed,
    )
