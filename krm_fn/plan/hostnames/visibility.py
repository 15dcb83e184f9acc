"""The visibility of a Function: clients inside the cluster, outside of it, or both may reach it."""

from __future__ import annotations

from krm_fn.constants import CLUSTER_LOCAL, KNATIVE_VISIBILITY, LABEL_FUNCTION, VISIBILITY
from krm_fn.inputs.model import Key
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs

INTERNAL, EXTERNAL, BOTH = VALUES = ("Internal", "External", "Both")


class Visibilities:
    """The visibility of each Function: krm-fn's annotation or label if there is one, else Knative's label."""

    def __init__(self, inputs: Inputs, report: Report) -> None:
        self._report = report
        self._cluster_local = {
            Key(service.key.namespace, str(service.labels.get(LABEL_FUNCTION) or service.key.name)): service.source
            for service in inputs.knative_services.values()
            if service.labels.get(KNATIVE_VISIBILITY) == CLUSTER_LOCAL
        }

    def of(self, function: FunctionInput) -> str:
        """Returns Internal, External or Both; reports an invalid value and returns Internal."""
        source = function.source
        annotations, labels = source.annotations, source.labels
        if VISIBILITY in annotations or VISIBILITY in labels:
            return self._declared(function, annotations.get(VISIBILITY), labels.get(VISIBILITY))
        if KNATIVE_VISIBILITY in labels:
            value = labels[KNATIVE_VISIBILITY]
            if value != CLUSTER_LOCAL:
                message = (
                    f'Label {KNATIVE_VISIBILITY} of Function {function.key} is "{value}"; the only valid value is '
                    f"{CLUSTER_LOCAL}."
                )
                self._report.add("OFN276", message, source, ("metadata", "labels", KNATIVE_VISIBILITY))
            return INTERNAL
        return INTERNAL if function.key in self._cluster_local else BOTH

    def _declared(self, function: FunctionInput, annotation: object, label: object) -> str:
        source, where = function.source, "labels" if annotation is None else "annotations"
        path = ("metadata", where, VISIBILITY)
        value = label if annotation is None else annotation
        if annotation is not None and label is not None and annotation != label:
            message = (
                f'Function {function.key} has {VISIBILITY} twice with different values: annotation "{annotation}", '
                f'label "{label}".'
            )
            self._report.add("OFN276", message, source, path)
            return INTERNAL
        if value not in VALUES:
            message = f'{VISIBILITY} of Function {function.key} is "{value}"; valid values are {", ".join(VALUES)}.'
            self._report.add("OFN276", message, source, path)
            return INTERNAL
        kept_inside = source.labels.get(KNATIVE_VISIBILITY) == CLUSTER_LOCAL or function.key in self._cluster_local
        if value != INTERNAL and kept_inside:
            labelled = self._cluster_local.get(function.key, source)
            message = (
                f"{VISIBILITY} makes Function {function.key} {value}, but {labelled.kind} {labelled.name} has the "
                f"label {KNATIVE_VISIBILITY}: {CLUSTER_LOCAL}."
            )
            self._report.add("OFN279", message, source, path)
        return str(value)
