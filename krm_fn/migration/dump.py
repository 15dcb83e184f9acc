"""What of a cluster's dump a migration needs; what it cannot take along is reported."""

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
"""Names and namespaces of these kinds, which become names of files."""

_LIVE = ((GATEWAY_API, "HTTPRoute"), (KNATIVE_SERVING, "Service"), ("", "Service"))

_NAMED = 10


class Dump(NamedTuple):
    """All by key, in its order.

    functions: those that serve HTTP. inputs: what they ask for, of those that are valid. others: Functions that serve
    none. routes: the HTTPRoutes that Functions own, by the Function; knative: Knative Services; services: core ones.
    """

    functions: Mapping[Key, Resource]
    inputs: Mapping[Key, FunctionInput]
    others: Mapping[Key, Resource]
    gateways: Mapping[Key, Resource]
    routes: Mapping[Key, Resource]
    knative: Mapping[Key, Resource]
    services: Mapping[Key, Resource]


def read_dump(resources: Sequence[Resource], report: Report) -> Dump | None:
    """The dump in resources (those of its kinds are parsed), None and errors where it cannot be migrated."""
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
    """Those that matter, by identity in its order; None where one is no cluster's, or is there in two ways."""
    found: dict[ResourceId, Resource] = {}
    sound = True
    for resource in filter(_matters, resources):
        if not (_NAME.fullmatch(resource.name) and _NAME.fullmatch(resource.namespace)):
            sound = False
            message = f"{resource.id} has not the name and namespace of a cluster's object."
            report.add("OFN630", message, resource, ("metadata",))
            continue
        first = found.setdefault(resource.id, resource)
        if first is not resource and cleaned(first) != cleaned(resource):
            sound = False
            report.add("OFN632", f"{resource.id} is there twice, with different content.", resource)
    return [found[key] for key in sorted(found)] if sound else None


def _matters(resource: Resource) -> bool:
    if resource.object is None:
        return False
    of_openfunction = resource.group in (OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)
    return of_openfunction or (resource.group, resource.kind) in _LIVE


def _of(resources: Iterable[Resource], group: str, kind: str) -> dict[Key, Resource]:
    return {Key(r.namespace, r.name): r for r in resources if r.group == group and r.kind == kind}


def _movable(found: Mapping[Key, Resource], versions: tuple[str, ...], report: Report) -> dict[Key, Resource]:
    """Those of a version that is read and that nobody has deleted."""
    out = {}
    for key, resource in found.items():
        if resource.api_version not in versions:
            message = (
                f"{resource.kind} {key} is of {named(resource.api_version)}; supported are {' and '.join(versions)}."
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
    """Functions that serve HTTP (one that is not valid is taken for one: rendering says what is wrong), and others."""
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
    """The HTTPRoutes of the Functions; others, and Functions without one, are reported."""
    out, strangers = {}, []
    for key, route in found.items():
        owning = [Key(key.namespace, text(o, "name")) for o in owners(route, OPENFUNCTION_CORE, "Function")]
        if any(owner in core for owner in owning):
            out[key] = route
        elif owning:
            message = f"HTTPRoute {key} is owned by Function {owning[0]}, which is not in the dump or not migrated."
            report.add("OFN634", message, route, ("metadata", "ownerReferences"))
        elif key in functions:
            report.add("OFN637", f"HTTPRoute {key} has the name of Function {key} and is not owned by it.", route)
        else:
            strangers.append(str(key))
    _report_strangers(strangers, report)
    for key, function in functions.items():
        if key not in out:
            report.add("OFN635", f"The dump has no HTTPRoute of Function {key}.", function)
    return out


def _report_strangers(names: list[str], report: Report) -> None:
    if names:
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        report.add("OFN636", f"HTTPRoutes of no Function, left alone: {', '.join(names[:_NAMED])}{more}.")
