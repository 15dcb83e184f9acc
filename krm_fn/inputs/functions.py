"""The Functions of the input: checks of versions, Helm hooks and duplicates, and those that serve HTTP."""

from __future__ import annotations

from krm_fn.constants import HELM_HOOK
from krm_fn.diagnostics.places import report_repeated
from krm_fn.inputs.function import ROUTELESS, SCHEMAS, read_function
from krm_fn.inputs.validation.check import validate
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Key
    from krm_fn.inputs.namespaces import Namespaces
    from krm_fn.resource import Resource


def read_functions(
    resources: list[Resource], namespaces: Namespaces, report: Report
) -> tuple[tuple[FunctionInput, ...], list[Resource], frozenset[Key]]:
    """Returns the Functions with a route, all resources of a supported version, and the keys of faulty ones."""
    functions: list[FunctionInput] = []
    inputs: list[Resource] = []
    faulty: set[Key] = set()
    seen: dict[Key, Resource] = {}
    repeated: dict[Key, list[Resource]] = {}
    for resource in resources:
        schema = SCHEMAS.get(resource.api_version)
        if schema is None:
            _report_version(resource, report)
            faulty.add(namespaces.key(resource))
            continue
        inputs.append(resource)
        if HELM_HOOK in resource.annotations:
            _report_hook(resource, report)
            continue
        if not validate(resource, schema, report):
            faulty.add(namespaces.key(resource))
            continue
        key = namespaces.key(resource)
        first = seen.setdefault(key, resource)
        if first is not resource:
            repeated.setdefault(key, [first]).append(resource)
            continue
        function = read_function(resource, key)
        if function is not None:
            functions.append(function)
            _check_name(resource, namespaces, report)
    report_repeated(repeated, report)
    return tuple(functions), inputs, frozenset(faulty)


def _check_name(resource: Resource, namespaces: Namespaces, report: Report) -> None:
    if not resource.namespace:
        namespaces.assume(resource)
    if resource.name[:1].isdigit():
        message = (
            f"Function {namespaces.key(resource)}: the name begins with a digit, and its Service has the same name."
        )
        report.add("OFN133", message, resource, ("metadata", "name"))


def _report_version(resource: Resource, report: Report) -> None:
    subject = str(resource.id)
    if resource.api_version in ROUTELESS:
        message = f"{subject} has apiVersion {named(resource.api_version)}, which has no routes; it stays unchanged."
        report.add("OFN109", message, resource, ("apiVersion",))
    else:
        message = f"{subject} has apiVersion {named(resource.api_version)}; supported are {' and '.join(SCHEMAS)}."
        report.add("OFN108", message, resource, ("apiVersion",))


def _report_hook(resource: Resource, report: Report) -> None:
    hook = named(str(resource.annotations[HELM_HOOK]))
    report.add(
        "OFN115",
        f"Function {named(resource.name)} is a Helm hook ({hook}) and gets no route.",
        resource,
        ("metadata", "annotations", HELM_HOOK),
    )
