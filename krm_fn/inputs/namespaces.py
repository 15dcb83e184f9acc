"""Effective namespaces: the default for resources without a namespace, in templates and references."""

from __future__ import annotations

from krm_fn.diagnostics.places import place
from krm_fn.inputs.model import Key
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config, Options
    from krm_fn.resource import Resource

_NAMED = 5


class Namespaces:
    """The default namespace, and the resources that need it."""

    __slots__ = ("_assumed", "default")

    def __init__(self, default: str) -> None:
        self.default = default
        self._assumed: list[Resource] = []

    def key(self, resource: Resource) -> Key:
        """Returns effective namespace and name."""
        return Key(resource.namespace or self.default, resource.name)

    def assume(self, resource: Resource) -> None:
        """Records a resource without a namespace, if its hostname or path needs one."""
        if not resource.namespace:
            self._assumed.append(resource)

    def report(self, config: Config, options: Options, report: Report) -> None:
        """Reports all recorded resources in one diagnostic, unless the user set a default."""
        if not self._assumed or config.default_namespace_given:
            return
        resources = sorted(self._assumed, key=lambda r: (r.kind, r.name, place(r)))
        names = ", ".join(f"{r.kind} {named(r.name)}" for r in resources[:_NAMED])
        more = f" and {len(resources) - _NAMED} more" if len(resources) > _NAMED else ""
        have = "has" if len(resources) == 1 else "have"
        path = ("metadata", "namespace")
        if options.require_namespace:
            message = f"{names}{more} {have} no namespace, and krm-fn does not know which one will be used."
            report.add("OFN117", message, resources[0], path)
        else:
            message = f'{names}{more} {have} no namespace; "{self.default}" is assumed in hostnames and paths.'
            report.add("OFN116", message, resources[0], path)
