"""Resources of the input that an earlier run generated, so that krm-fn may update and remove them."""

from __future__ import annotations

from krm_fn.constants import GENERATED_BY, OPENFUNCTION_CORE, REFERENCE
from krm_fn.diagnostics.places import first_named
from krm_fn.generated import Source, can_make
from krm_fn.inputs.gateway import previous_keys
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.grouping import Groups
    from krm_fn.inputs.model import GatewayInput, Key
    from krm_fn.inputs.namespaces import Namespaces
    from krm_fn.resource import Resource

_LONGEST_VALUE = 100


def own_resources(
    groups: Groups, gateways: Iterable[GatewayInput], namespaces: Namespaces, report: Report
) -> tuple[Resource, ...]:
    """Returns the generated resources that krm-fn may remove; disowns and reports others that carry ``generated-by``.

    A resource that was renamed along with its source is neither: krm-fn updates it, and never removes it.

    gateways: those of the input and the references.
    """
    marked = [resource for resource in groups.marked if not resource.is_handed_over]
    if not marked:
        return ()
    sources = _Sources(gateways, map(namespaces.key, groups.of(OPENFUNCTION_CORE, "Function")))
    own, strays = [], []
    for resource in marked:
        if sources.is_elsewhere(resource):
            resource.is_disowned = True
        elif _names_its_source(resource):
            own.append(resource)
        elif not sources.were_renamed_with(resource):
            resource.is_disowned = True
            strays.append(resource)
    if strays:
        _report(strays, report)
    return tuple(own)


class _Sources:
    """The Gateways and Functions for which this run can generate resources."""

    __slots__ = ("_elsewhere", "_functions", "_gateways")

    def __init__(self, gateways: Iterable[GatewayInput], functions: Iterable[Key]) -> None:
        self._elsewhere: set[Source] = set()
        self._gateways: set[Source] = set()
        self._functions = {Source("Function", *key) for key in functions}
        for gateway in gateways:
            known = self._elsewhere if gateway.reference else self._gateways
            known.update(Source("Gateway", *key) for key in (gateway.key, *gateway.known_as))

    def is_elsewhere(self, resource: Resource) -> bool:
        """Returns True if another repository generates it: krm-fn writes no resource of a referenced Gateway."""
        return resource.generated_by in self._elsewhere or str(resource.annotations.get(REFERENCE)).lower() == "true"

    def were_renamed_with(self, resource: Resource) -> bool:
        """Reports whether a source of this run can have made the resource before both were renamed.

        For example, kpt's set-namespace moves Functions and their generated resources, but keeps the annotation.
        """
        source = resource.generated_by
        if source is None:
            return False
        namesake = Source("Function", resource.namespace, resource.name)
        renamed = self._gateways if source.kind == "Gateway" else self._functions & {namesake}
        return any(can_make(one, resource.group, resource.kind, resource.namespace, resource.name) for one in renamed)


def _names_its_source(resource: Resource) -> bool:
    """Reports whether the source in the annotation can have made the resource, under its name or a previous one."""
    source = resource.generated_by
    names = ((resource.namespace, resource.name), *previous_keys(resource))
    return source is not None and any(can_make(source, resource.group, resource.kind, *name) for name in names)


def _report(strays: list[Resource], report: Report) -> None:
    first, names = first_named(strays)
    says = str(first.annotations.get(GENERATED_BY))[:_LONGEST_VALUE]
    which = "1 resource carries" if len(strays) == 1 else f"{len(strays)} resources carry"
    report.add(
        "OFN235",
        f"{which} {GENERATED_BY} with a value that krm-fn does not write there, and will not be updated or removed: "
        f'{names}. The value of {first.id} is "{says}".',
        first,
        ("metadata", "annotations", GENERATED_BY),
    )
