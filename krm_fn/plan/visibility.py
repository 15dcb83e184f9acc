"""Who may reach a Function: from inside the cluster, from outside, or both; and the listeners that are for them."""

from __future__ import annotations

from krm_fn.constants import CLUSTER_LOCAL, KNATIVE_VISIBILITY, LABEL_FUNCTION, VISIBILITY
from krm_fn.inputs.model import Key
from krm_fn.plan.matching import intersection
from krm_fn.plan.model import Attachment
from krm_fn.plan.names import covers
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs
    from krm_fn.plan.model import GatewayPlan, Hostname, Listener

MAX_PARENTS = 32
"""parentRefs of a route: https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/shared_types.go"""

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


class Attachments:
    """What routes attach to, one for each Gateway and visibility; a Function's own where listeners are for some."""

    def __init__(self) -> None:
        self._found: dict[tuple[Key, str], Attachment] = {}

    def of(self, gateway: GatewayPlan, visibility: str, hostnames: tuple[Hostname, ...]) -> Attachment:
        """The Gateway's own for Both; else its internal or its external listeners, whatever routes.attach says."""
        key = (gateway.key, visibility)
        if key not in self._found:
            self._found[key] = _attachment(gateway, visibility)
        found = self._found[key]
        return _narrowed(found, gateway, hostnames) if gateway.tls.made and found.sections else found


def check_attachment(function: FunctionInput, gateway: GatewayPlan, attachment: Attachment, report: Report) -> None:
    """More listeners than a route can name; and none at all, where a route without names would meet every one."""
    if attachment.visibility == BOTH and not gateway.tls.made:
        return
    if (count := len(attachment.sections)) > MAX_PARENTS:
        report.add(
            "OFN304",
            f"Function {function.key} is {attachment.visibility}, and would name {count} listeners of Gateway "
            f"{gateway.key} as parents; an HTTPRoute takes {MAX_PARENTS} parentRefs.",
            function.source,
            remedy="Split the Gateway in two, or give it fewer listeners with wider hostnames.",
        )
    if not attachment.listeners and attachment.visibility != BOTH:
        report.add(
            "OFN278",
            f"Function {function.key} is {attachment.visibility}, and Gateway {gateway.key} has no "
            f"{attachment.visibility.lower()} listener that takes HTTPRoutes.",
            function.source,
        )


def _attachment(gateway: GatewayPlan, visibility: str) -> Attachment:
    if visibility == BOTH:
        return Attachment(visibility, gateway.sections, gateway.attached)
    listeners = tuple(listener for listener in gateway.attached if listener.internal == (visibility == INTERNAL))
    return Attachment(visibility, tuple(listener.name for listener in listeners), listeners)


def _narrowed(attachment: Attachment, gateway: GatewayPlan, hostnames: tuple[Hostname, ...]) -> Attachment:
    """Without the HTTPS listeners that are made for hostnames of other Functions."""
    made = [listener for listener in attachment.listeners if listener.name in gateway.tls.made]
    met = {listener.name for hostname in hostnames for listener in _meant(hostname.value, made)}
    listeners = tuple(one for one in attachment.listeners if one.name in met or one.name not in gateway.tls.made)
    if len(listeners) == len(attachment.listeners):
        return attachment
    return Attachment(attachment.visibility, tuple(listener.name for listener in listeners), listeners)


def _meant(hostname: str, made: list[Listener]) -> list[Listener]:
    """The listeners whose certificates cover a hostname; where there is none, those that accept it."""
    covering = [listener for listener in made if covers(listener.hostname, hostname)]
    return covering or [listener for listener in made if intersection(listener.hostname, hostname)]
