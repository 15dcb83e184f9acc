"""An index of the parsed resources by kind and by name, and those with the annotation ``generated-by``."""

from __future__ import annotations

from krm_fn.constants import FN_GROUP, GENERATED_BY, HELM_HOOK, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING
from krm_fn.diagnostics.places import listed
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Resource

_OWN_GROUPS = (FN_GROUP, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)


class Groups:
    """The parsed resources by identity (the last one wins), by group and kind, and those with ``generated-by``."""

    __slots__ = ("_by_kind", "_repeated", "existing", "marked")

    def __init__(self, resources: Iterable[Resource]) -> None:
        self.existing: dict[tuple[str, str, str, str], Resource] = {}
        self.marked: list[Resource] = []
        self._by_kind: dict[tuple[str, str], list[Resource]] = {}
        self._repeated: dict[tuple[str, str, str, str], list[Resource]] = {}
        for resource in resources:
            if resource.object is not None:
                self._take(resource)
        self._leave_hooks_out()

    def _take(self, resource: Resource) -> None:
        group = resource.api_version.rpartition("/")[0]
        kind = resource.kind
        key = (group, kind, resource.namespace, resource.name)
        if key in self.existing:
            self._repeated.setdefault(key, [self.existing[key]]).append(resource)
        self.existing[key] = resource
        self._by_kind.setdefault((group, kind), []).append(resource)
        if GENERATED_BY in resource.annotations:
            self.marked.append(resource)

    def _leave_hooks_out(self) -> None:
        """Drops Helm hooks that share a name with a resource of the release, which alone stays installed."""
        hooks: set[int] = set()
        for key, repeated in self._repeated.items():
            of_release = [r for r in repeated if HELM_HOOK not in r.annotations]
            if of_release and key[0] not in _OWN_GROUPS:
                self.existing[key] = of_release[-1]
                hooks.update(id(r) for r in repeated if HELM_HOOK in r.annotations)
        if hooks:
            for kind, resources in self._by_kind.items():
                self._by_kind[kind] = [r for r in resources if id(r) not in hooks]

    def kinds(self, group: str) -> set[str]:
        """Returns the kinds of a group in the input."""
        return {kind for found, kind in self._by_kind if found == group}

    def of(self, group: str, kind: str) -> list[Resource]:
        """Returns the resources of one kind, in the order of the input."""
        return self._by_kind.get((group, kind), [])

    def report_repeated(self, report: Report) -> None:
        """Reports repeated objects. Helm hooks do not count: they often share a name with a resource of the release."""
        for (group, _, _, name), resources in self._repeated.items():
            several = [r for r in resources if HELM_HOOK not in r.annotations]
            if group not in _OWN_GROUPS and name and len(several) > 1:
                report.add(
                    "OFN138", f"{several[0].id} is in the input {len(several)} times: {listed(several)}.", several[-1]
                )
