"""References of rules into other namespaces, which only a ReferenceGrant there allows.

What expansion refers to it grants itself; what a Function's author wrote is for the other namespace's owner to grant:
https://gateway-api.sigs.k8s.io/api-types/referencegrant/
"""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API
from krm_fn.inputs.fields import field, mappings
from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.yaml_text.flow import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs, Key
    from krm_fn.plan.model import FunctionPlan
    from krm_fn.resource import Path

Object = dict[str, Any]


def check_references(functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report) -> None:
    """Report references that no ReferenceGrant, of the input or for reference, allows, each target once a Function."""
    written = {function.key: function.route_path for function in inputs.functions if function.rules}
    found = [(plan, *place) for plan in functions if plan.key in written for place in _foreign(plan)]
    if not found:
        return
    ours = {(plan.key.namespace, b.namespace, b.name) for plan in functions for b in plan.backends if b.namespace}
    grants = _grants(inputs)
    told: set[tuple[Key, str, str]] = set()
    for plan, ref, path in found:
        namespace, name = ref["namespace"], ref["name"]
        if (plan.key.namespace, namespace, name) in ours or (plan.key, namespace, name) in told:
            continue
        if not _is_granted(ref, plan.key.namespace, grants.get(namespace, ())):
            told.add((plan.key, namespace, name))
            _report(plan, ref, (*written[plan.key], *path), report)


def _foreign(plan: FunctionPlan) -> Iterator[tuple[Object, Path]]:
    """References of complete rules into other namespaces, each with its place."""
    for index, rule in enumerate(plan.rules):
        for ref, path in references_of(rule):
            if ref.get("namespace", plan.key.namespace) != plan.key.namespace:
                yield ref, ("rules", index, *path)


def references_of(rule: Object) -> Iterator[tuple[Object, Path]]:
    """The backends that a complete rule and its filters refer to, each with its place in the rule."""
    yield from _of_filters(rule, ())
    for number, ref in enumerate(rule.get("backendRefs") or ()):
        yield ref, ("backendRefs", number)
        yield from _of_filters(ref, ("backendRefs", number))


def _of_filters(holder: Object, path: Path) -> Iterator[tuple[Object, Path]]:
    for index, body in enumerate(holder.get("filters") or ()):
        for key in ("requestMirror", "externalAuth"):
            if ref := (body.get(key) or {}).get("backendRef"):
                yield ref, (*path, "filters", index, key, "backendRef")


def _grants(inputs: Inputs) -> dict[str, list[Object]]:
    """Specs of the ReferenceGrants that people wrote, by namespace."""
    found: dict[str, list[Object]] = {}
    for resource in inputs.reference_grants:
        spec = field(resource.object, "spec")
        found.setdefault(resource.namespace or inputs.config.default_namespace, []).append(spec)
    return found


def _is_granted(ref: Object, namespace: str, grants: list[Object] | tuple[()]) -> bool:
    """Whether one of the grants of the target's namespace lets HTTPRoutes of a namespace refer to it."""
    route = (GATEWAY_API, "HTTPRoute", namespace)
    target = (ref.get("group") or "", ref.get("kind") or "Service")
    return any(
        any((f.get("group"), f.get("kind"), f.get("namespace")) == route for f in mappings(grant, "from"))
        and any(
            (t.get("group") or "", t.get("kind")) == target and t.get("name") in (None, "", ref["name"])
            for t in mappings(grant, "to")
        )
        for grant in grants
    )


def _report(plan: FunctionPlan, ref: Object, path: Path, report: Report) -> None:
    namespace, name = ref["namespace"], ref["name"]
    kind = ref.get("kind") or "Service"
    spec = {
        "from": [{"group": GATEWAY_API, "kind": "HTTPRoute", "namespace": plan.key.namespace}],
        "to": [{"group": ref.get("group") or "", "kind": kind, "name": name}],
    }
    report.add(
        "OFN227",
        f"The route of Function {plan.key} refers to {kind} {namespace}/{name}, and no ReferenceGrant that is known "
        f"lets routes of namespace {plan.key.namespace} do so.",
        plan.source,
        path,
        remedy=f"Have a ReferenceGrant put into namespace {namespace}, with spec {one_line(spec)}, and give it to "
        "krm-fn, in the input or by --reference; or keep to the Function's own namespace.",
    )
