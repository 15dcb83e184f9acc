"""Effective namespaces: what templates and references use where a resource has none."""

from __future__ import annotations

from krm_fn.diagnostics.places import place
from krm_fn.inputs.model import Key
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Config, Options
    from krm_fn.resource import Resource

_NAMED = 5


class Namespaces:
    """Gives keys in effective namespaces, and remembers which resources needed the default."""

    __slots__ = ("_assumed", "default")

    def __init__(self, default: str) -> None:
        self.default = default
        self._assumed: list[Resource] = []

    def key(self, resource: Resource) -> Key:
        """Effective namespace, and name."""
        return Key(resource.namespace or self.default, resource.name)

    def assume(self, resource: Resource) -> None:
        """Note a resource whose hostname or path depends on its namespace."""
        if not resource.namespace:
            self._assumed.append(resource)

    def report(self, config: Config, options: Options, report: Report) -> None:
        """One diagnostic for all of them, unless a default was given."""
        if not self._assumed or config.default_namespace_given:
            return
        resources = sorted(self._assumed, key=lambda r: (r.kind, r.name, place(r)))
        names = ", ".join(f"{r.kind} {named(r.name)}" for r in resources[:_NAMED])
        more = f" and {len(resources) - _NAMED} more" if len(resources) > _NAMED else ""
        have = "has" if len(resources) == 1 else "have"
        path = ("metadata", "namespace")
        if options.require_namespace:
            message = f"{names}{more} {have} no namespace, and nothing says which one that will be."
            report.add("OFN117", message, resources[0], path)
        else:
            message = f'{names}{more} {have} no namespace; "{self.default}" is assumed in hostnames and paths.'
            report.add("OFN116", message, resources[0], path)
