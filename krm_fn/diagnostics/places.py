"""Where resources stand, in words, for diagnostics that name several."""

from __future__ import annotations

from krm_fn.resource import file_name
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Resource


_NAMED = 3


def place(resource: Resource) -> str:
    """File and line, or the item's position (from 1).

    What has neither came with a ResourceList as its functionConfig. Its line there says nothing to anybody, and would
    be another one in krm-fn's own output.
    """
    origin = resource.origin
    line = resource.line()
    if origin.file:
        return f"{file_name(origin.file)}:{line}" if line else file_name(origin.file)
    if origin.item is not None:
        return f"item {origin.item + 1}"
    return "functionConfig"


def listed(resources: Iterable[Resource]) -> str:
    """The places of several, in an order that is theirs and not the input's."""
    *others, last = sorted(map(place, resources))
    return f"{', '.join(others)} and {last}" if others else last


def first_named(resources: Iterable[Resource]) -> tuple[Resource, str]:
    """The first of several resources by name, and the first three with their places in words."""
    ordered = sorted(resources, key=lambda one: (one.namespace, one.name, one.kind, place(one)))
    names = [f"{resource.id} ({place(resource)})" for resource in ordered[:_NAMED]]
    if len(ordered) > _NAMED:
        names.append(f"{len(ordered) - _NAMED} more")
    *others, last = names
    return ordered[0], f"{', '.join(others)} and {last}" if others else last


def report_repeated(repeated: Mapping[Any, list[Resource]], report: Report) -> None:
    """Resources of one kind that have one effective namespace and name."""
    for key, same in repeated.items():
        first = min(same, key=place)
        report.add("OFN110", f"{first.kind} {key} is there {len(same)} times: {listed(same)}.", first)
