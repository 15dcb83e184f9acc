"""Positions of resources in the input, as text for messages that name several resources."""

from __future__ import annotations

from krm_fn.resource import file_name
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Resource


_NAMED = 3


def place(resource: Resource) -> str:
    """Returns file and line, or the number of the item in the ResourceList (from 1).

    A resource with neither is the functionConfig of a ResourceList. Its line helps no user, and it has another line
    in the output of krm-fn.
    """
    origin = resource.origin
    line = resource.line()
    if origin.file:
        return f"{file_name(origin.file)}:{line}" if line else file_name(origin.file)
    if origin.item is not None:
        return f"item {origin.item + 1}"
    return "functionConfig"


def listed(resources: Iterable[Resource]) -> str:
    """Returns the places of several resources, sorted, so that the order of the input does not matter."""
    *others, last = sorted(map(place, resources))
    return f"{', '.join(others)} and {last}" if others else last


def first_named(resources: Iterable[Resource]) -> tuple[Resource, str]:
    """Returns the first resource by name, and a text with the first three names and places."""
    ordered = sorted(resources, key=lambda one: (one.namespace, one.name, one.kind, place(one)))
    names = [f"{resource.id} ({place(resource)})" for resource in ordered[:_NAMED]]
    if len(ordered) > _NAMED:
        names.append(f"{len(ordered) - _NAMED} more")
    *others, last = names
    return ordered[0], f"{', '.join(others)} and {last}" if others else last


def report_repeated(repeated: Mapping[Any, list[Resource]], report: Report) -> None:
    """Reports resources of one kind that have the same effective namespace and name."""
    for key, same in repeated.items():
        first = min(same, key=place)
        report.add("OFN110", f"{first.kind} {key} is in the input {len(same)} times: {listed(same)}.", first)
