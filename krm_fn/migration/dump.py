"""Reads a cluster's dump: selects the objects that a migration needs, and reports those that it cannot migrate."""

from __future__ import annotations

import re

from krm_fn.constants import GATEWAY_API, KNATIVE_SERVING, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING
from krm_fn.diagnostics.report import Report
from krm_fn.inputs.fields import field, owners, text
from krm_fn.inputs.function import SCHEMAS, read_function
from krm_fn.inputs.gateway import VERSIONS
from krm_fn.inputs.model import Key
from krm_fn.inputs.validation.check import validate
from krm_fn.migration.cleaning import cleaned
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from krm_fn.inputs.model import FunctionInput
    from krm_fn.resource import Resource, ResourceId

_NAME = re.compile(r"[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?")
"""Names and namespaces of objects that become file names."""

_LIVE = ((GATEWAY_API, "HTTPRoute"), (KNATIVE_SERVING, "Service"), ("", "Service"))

_MOST_NAMES = 10
"""The number of names that a message lists."""


class Dump(NamedTuple):
    """The objects of a dump, by namespace and name, sorted."""

    functions: Mapping[Key, Resource]
    """Functions that serve HTTP."""
    inputs: Mapping[Key, FunctionInput]
    """The fields of those Functions that are valid."""
    others: Mapping[Key, Resource]
    """Functions that serve no HTTP."""
    gateways: Mapping[Key, Resource]
    """OpenFunction Gateways."""
    routes: Mapping[Key, Resource]
    """HTTPRoutes that a Function owns. Each has the name of its Function."""
    knative: Mapping[Key, Resource]
    """Knative Services."""
    services: Mapping[Key, Resource]
    """Core Services."""


def read_dump(resources: Sequence[Resource], report: Report) -> Dump | None:
    """Returns the dump; reports one that cannot be migrated and returns None.

    resources: those of the kinds in `Dump` are parsed.
    """
    found = _unique(resources, report)
    if found is None:
        return None
    core = _movable(_of(found, OPENFUNCTION_CORE, "Function"), tuple(SCHEMAS), report)
    gateways = _movable(_of(found, OPENFUNCTION_NETWORKING, "Gateway"), VERSIONS, report)
    for domain in _of(found, OPENFUNCTION_CORE, "Domain").values():
        message = f"{domain.id} is not migrated: OpenFunction's Gateway replaces it."
        report.add("OFN634", message, domain)
    functions, inputs, others = _sorted_out(core, report)
    if not functions and not gateways:
        report.add("OFN631", "There is no Function that serves HTTP in the dump, and no OpenFunction Gateway.")
        return None
    routes = _routes(_of(found, GATEWAY_API, "HTTPRoute"), core, functions, report)
    return Dump(
        functions,
        inputs,
        others,
        gateways,
        routes,
        _of(found, KNATIVE_SERVING, "Service"),
        _of(found, "", "Service"),
    )


def _unique(resources: Sequence[Resource], report: Report) -> list[Resource] | None:
    """Returns the relevant resources once each, sorted; reports invalid names and contradicting copies with None."""
    found: dict[ResourceId, Resource] = {}
    is_valid = True
    for resource in filter(_is_relevant, resources):
        if not (_NAME.fullmatch(resource.name) and _NAME.fullmatch(resource.namespace)):
            is_valid = False
            message = f"{resource.id} has no name and namespace that a cluster accepts."
            report.add("OFN630", message, resource, ("metadata",))
            continue
        first = found.setdefault(resource.id, resource)
        if first is not resource and cleaned(first) != cleaned(resource):
            is_valid = False
            report.add("OFN632", f"The dump has {resource.id} twice, with different content.", resource)
    return [found[key] for key in sorted(found)] if is_valid else None


def _is_relevant(resource: Resource) -> bool:
    if resource.object is None:
        return False
    of_openfunction = resource.group in (OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)
    return of_openfunction or (resource.group, resource.kind) in _LIVE


def _of(resources: Iterable[Resource], group: str, kind: str) -> dict[Key, Resource]:
    return {Key(r.namespace, r.name): r for r in resources if r.group == group and r.kind == kind}


def _movable(found: Mapping[Key, Resource], versions: tuple[str, ...], report: Report) -> dict[Key, Resource]:
    """Returns the resources of supported versions that are not being deleted, and reports the others."""
    out = {}
    for key, resource in found.items():
        if resource.api_version not in versions:
            message = (
                f"{resource.kind} {key} has apiVersion {named(resource.api_version)}; "
                f"krm-fn supports {' and '.join(versions)}."
            )
            report.add("OFN634", message, resource, ("apiVersion",))
        elif field(resource.metadata, "deletionTimestamp") is not None:
            message = f"{resource.kind} {key} is being deleted and is not migrated."
            report.add("OFN634", message, resource, ("metadata", "deletionTimestamp"))
        else:
            out[key] = resource
    return out


def _sorted_out(
    core: Mapping[Key, Resource], report: Report
) -> tuple[dict[Key, Resource], dict[Key, FunctionInput], dict[Key, Resource]]:
    """Splits Functions into those that serve HTTP, their fields, and others.

    An invalid Function counts as one that serves HTTP, because rendering reports its faults.
    """
    functions, inputs, others = {}, {}, {}
    for key, resource in core.items():
        if not validate(resource, SCHEMAS[resource.api_version], Report()):
            functions[key] = resource
            continue
        read = read_function(resource, key)
        if read is not None:
            functions[key], inputs[key] = resource, read
            continue
        others[key] = resource
        what = "is only built" if field(resource.object, "spec", "serving") is None else "is asynchronous"
        report.add("OFN633", f"Function {key} {what}: it has no route and is not migrated.", resource)
    return functions, inputs, others


def _routes(
    found: Mapping[Key, Resource], core: Mapping[Key, Resource], functions: Mapping[Key, Resource], report: Report
) -> dict[Key, Resource]:
    """Returns the HTTPRoutes of the Functions; reports other HTTPRoutes, and Functions without one."""
    out, strangers = {}, []
    for key, route in found.items():
        owning = [Key(key.namespace, text(o, "name")) for o in owners(route, OPENFUNCTION_CORE, "Function")]
        if any(owner in core for owner in owning):
            out[key] = route
        elif owning:
            message = f"HTTPRoute {key} is owned by Function {owning[0]}, which is not in the dump or is not migrated."
            report.add("OFN634", message, route, ("metadata", "ownerReferences"))
        elif key in functions:
            report.add(
                "OFN637", f"HTTPRoute {key} has the name of Function {key}, but that Function does not own it.", route
            )
        else:
            strangers.append(str(key))
    _report_strangers(strangers, report)
    for key, function in functions.items():
        if key not in out:
            report.add("OFN635", f"The dump has no HTTPRoute for Function {key}.", function)
    return out


def _report_strangers(names: list[str], report: Report) -> None:
    if names:
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        report.add(
            "OFN636",
            f"These HTTPRoutes belong to no Function and are not changed: {', '.join(names[:_MOST_NAMES])}{more}.",
        )
