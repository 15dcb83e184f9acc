"""The whole order on one page: resources, typed inputs, plan, changes."""

from __future__ import annotations

from collections import Counter

from krm_fn.changes import Changes
from krm_fn.emit.steps import emit
from krm_fn.emit.target import Target
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
    """One input to expand. in_list: a ResourceList, where inputs stay by default; else a stream, where they go."""

    resources: Sequence[Resource]
    function_config: Resource | None = None
    references: Sequence[Resource] = ()
    options: Options = Options()
    in_list: bool = False


class Outcome(NamedTuple):
    """changes: empty when the report has errors. plan None: the inputs could not be read."""

    changes: Changes
    plan: Plan | None


def expand(run: Run, report: Report) -> Outcome:
    """Expand one input. Problems are in report; with an error among them nothing may be changed."""
    inputs = read_inputs(run.resources, run.function_config, run.options, report, references=run.references)
    if inputs is None:
        return Outcome(Changes(), None)
    plan = make_plan(inputs, report)
    if report.has_errors:
        return Outcome(Changes(), plan)
    changes = emit(plan, _target(run, inputs), report)
    return Outcome(Changes() if report.has_errors else changes, plan)


def _target(run: Run, inputs: Inputs) -> Target:
    config = inputs.config
    disposition = config.inputs
    if disposition == "Auto":
        disposition = "LocalConfig" if run.in_list else "Drop"
    files = Counter(resource.origin.file for resource in run.resources if resource.origin.file) if run.in_list else None
    return Target(
        disposition=disposition,
        files=files or None,
        output_path=config.output_path,
        on_hand_edit=config.on_hand_edit,
        write_status=config.status == "Write",
        existing=inputs.existing,
        generated=inputs.generated,
        consumed=inputs.consumed,
    )
