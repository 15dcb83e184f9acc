"""Who may reach a Function: from inside the cluster, from outside, or both."""

from __future__ import annotations

from krm_fn.constants import CLUSTER_LOCAL, KNATIVE_VISIBILITY, LABEL_FUNCTION, VISIBILITY
from krm_fn.inputs.model import Key
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs

INTERNAL, EXTERNAL, BOTH = VALUES = ("Internal", "External", "Both")


class Visibilities:
    """Visibility of Functions: this function's own key, annotation or label, before Knative's label."""

    def __init__(self, inputs: Inputs, report: Report) -> None:
        self._report = report
        self._cluster_local = {
            Key(service.key.namespace, str(service.labels.get(LABEL_FUNCTION) or service.key.name)): service.source
            for service in inputs.knative_services.values()
            if service.labels.get(KNATIVE_VISIBILITY) == CLUSTER_LOCAL
        }

    def of(self, function: FunctionInput) -> str:
        """Internal, External or Both; Internal where what is written cannot be understood (reported)."""
        source = function.source
        annotations, labels = source.annotations, source.labels
        if VISIBILITY in annotations or VISIBILITY in labels:
            return self._own(function, annotations.get(VISIBILITY), labels.get(VISIBILITY))
        if KNATIVE_VISIBILITY in labels:
            value = labels[KNATIVE_VISIBILITY]
            if value != CLUSTER_LOCAL:
                message = (
                    f'Label {KNATIVE_VISIBILITY} of Function {function.key} is "{value}"; it takes {CLUSTER_LOCAL}.'
                )
                self._report.add("OFN276", message, source, ("metadata", "labels", KNATIVE_VISIBILITY))
            return INTERNAL
        return INTERNAL if function.key in self._cluster_local else BOTH

    def _own(self, function: FunctionInput, annotation: object, label: object) -> str:
        source, where = function.source, "labels" if annotation is None else "annotations"
        path = ("metadata", where, VISIBILITY)
        value = label if annotation is None else annotation
        if annotation is not None and label is not None and annotation != label:
            message = f'{VISIBILITY} of Function {function.key} is "{annotation}" as annotation and "{label}" as label.'
            self._report.add("OFN276", message, source, path)
            return INTERNAL
        if value not in VALUES:
            message = f'{VISIBILITY} of Function {function.key} is "{value}"; there are {", ".join(VALUES)}.'
            self._report.add("OFN276", message, source, path)
            return INTERNAL
        kept_inside = source.labels.get(KNATIVE_VISIBILITY) == CLUSTER_LOCAL or function.key in self._cluster_local
        if value != INTERNAL and kept_inside:
            whose = self._cluster_local.get(function.key, source)
            message = (
                f"Function {function.key} is {value} by {VISIBILITY}, although {whose.kind} {whose.name} has the label "
                f"{KNATIVE_VISIBILITY}: {CLUSTER_LOCAL}."
            )
            self._report.add("OFN279", message, source, path)
        return str(value)
