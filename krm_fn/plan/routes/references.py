"""Checks for references from rules to other namespaces, which need a ReferenceGrant there.

krm-fn generates ReferenceGrants for the references that it adds. For a reference that a Function's author wrote, the
owner of the other namespace must grant it: https://gateway-api.sigs.k8s.io/api-types/referencegrant/
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
    """Reports references that no ReferenceGrant of the input or of --reference allows, once for Function and target."""
    route_paths = {function.key: function.route_path for function in inputs.functions if function.rules}
    found = [(plan, *foreign) for plan in functions if plan.key in route_paths for foreign in _foreign(plan)]
    if not found:
        return
    added = {(plan.key.namespace, b.namespace, b.name) for plan in functions for b in plan.backends if b.namespace}
    grants = _grants(inputs)
    reported: set[tuple[Key, str, str]] = set()
    for plan, ref, path in found:
        namespace, name = ref["namespace"], ref["name"]
        if (plan.key.namespace, namespace, name) in added or (plan.key, namespace, name) in reported:
            continue
        if not _is_granted(ref, plan.key.namespace, grants.get(namespace, ())):
            reported.add((plan.key, namespace, name))
            _report(plan, ref, (*route_paths[plan.key], *path), report)


def _foreign(plan: FunctionPlan) -> Iterator[tuple[Object, Path]]:
    """Yields the references of complete rules to other namespaces, each with its path in the route."""
    for index, rule in enumerate(plan.rules):
        for ref, path in references_of(rule):
            if ref.get("namespace", plan.key.namespace) != plan.key.namespace:
                yield ref, ("rules", index, *path)


def references_of(rule: Object) -> Iterator[tuple[Object, Path]]:
    """Yields the references of a complete rule and its filters to backends, each with its path in the rule."""
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
    """Returns the specs of hand-written ReferenceGrants, by namespace."""
    found: dict[str, list[Object]] = {}
    for resource in inputs.reference_grants:
        spec = field(resource.object, "spec")
        found.setdefault(resource.namespace or inputs.config.default_namespace, []).append(spec)
    return found


def _is_granted(ref: Object, namespace: str, grants: list[Object] | tuple[()]) -> bool:
    """Tells whether a grant in the target's namespace allows references from HTTPRoutes of a namespace."""
    route = (GATEWAY_API, "HTTPRoute", namespace)
    referred = (ref.get("group") or "", ref.get("kind") or "Service")
    return any(
        any((f.get("group"), f.get("kind"), f.get("namespace")) == route for f in mappings(grant, "from"))
        and any(
            (t.get("group") or "", t.get("kind")) == referred and t.get("name") in (None, "", ref["name"])
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
        f"The route of Function {plan.key} refers to {kind} {namespace}/{name}, and no ReferenceGrant in the input or "
        f"in --reference allows this for routes of namespace {plan.key.namespace}.",
        plan.source,
        path,
        remedy=f"Put a ReferenceGrant with spec {one_line(spec)} into namespace {namespace}, and add it to the input "
        f"or to --reference; or refer to a {kind} in the Function's namespace.",
    )
