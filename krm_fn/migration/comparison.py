"""Compares the routes that krm-fn renders with the live routes of the dump."""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API
from krm_fn.inputs.fields import field, mappings, text
from krm_fn.inputs.model import Key
from krm_fn.printable import one_line
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.views.columns import aligned

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from krm_fn.changes import Changes
    from krm_fn.diagnostics.report import Report
    from krm_fn.migration.dump import Dump

HEADER = ("FUNCTION", "HOSTNAMES", "PATHS", "BACKENDS", "GATEWAY")


class Facts(NamedTuple):
    """The parts of an HTTPRoute that decide where requests go, as readable text."""

    hostnames: frozenset[str]
    paths: frozenset[str]
    """Type and value, such as ``PathPrefix /``."""
    backends: frozenset[str]
    """Kind, namespace, name and port, such as ``Service shop/cart:80``."""
    gateways: frozenset[str]
    """Kind, namespace and name of each parent, with the sectionName if it has one."""


class Row(NamedTuple):
    """The live and the rendered route of a Function."""

    function: Key
    live: Facts | None
    """None: the dump has no route of this Function."""
    rendered: Facts | None
    """None: krm-fn rendered no route."""


def compare(dump: Dump, changes: Changes, report: Report) -> list[Row]:
    """Compares the routes of each Function, and reports differences."""
    rendered = {
        Key(text(obj, "metadata", "namespace"), text(obj, "metadata", "name")): obj
        for obj in changes.added
        if obj.get("kind") == "HTTPRoute"
    }
    rows = []
    for key in dump.functions:
        live, new = dump.routes.get(key), rendered.get(key)
        namespace = key.namespace
        row = Row(key, facts(live.object, namespace) if live else None, facts(new, namespace) if new else None)
        rows.append(row)
        if changes and row.live and row.live != row.rendered:
            where = ", ".join(_differing(row))
            report.add(
                "OFN639", f"The rendered HTTPRoute of Function {key} differs from the live one in {where}.", live
            )
    return rows


def facts(route: Mapping[str, Any] | None, namespace: str) -> Facts:
    """Returns the facts of an HTTPRoute of any version, with the defaults of Gateway API."""
    spec = field(route, "spec")
    rules = mappings(spec, "rules")
    hostnames = field(spec, "hostnames")
    return Facts(
        frozenset(map(str, hostnames if isinstance(hostnames, list) else ())),
        frozenset(_path(match) for rule in rules for match in mappings(rule, "matches") or [{}]),
        frozenset(_backend(ref, namespace) for rule in rules for ref in mappings(rule, "backendRefs")),
        frozenset(_parent(ref, namespace) for ref in mappings(spec, "parentRefs")),
    )


def table(rows: Iterable[Row]) -> str:
    """Returns a table with a verdict for each Function, followed by one line for each difference."""
    listed = list(rows)
    columns = aligned([HEADER, *((str(row.function), *_verdicts(row)) for row in listed)])
    return columns + "".join(f"{one_line(line)}\n" for row in listed for line in _details(row))


def _path(match: Mapping[str, Any]) -> str:
    return f"{text(match, 'path', 'type') or 'PathPrefix'} {text(match, 'path', 'value') or '/'}"


def _backend(reference: Mapping[str, Any], namespace: str) -> str:
    kind = text(reference, "kind") or "Service"
    return f"{kind} {text(reference, 'namespace') or namespace}/{text(reference, 'name')}:{field(reference, 'port')}"


def _parent(reference: Mapping[str, Any], namespace: str) -> str:
    kind, group = text(reference, "kind") or "Gateway", text(reference, "group") or GATEWAY_API
    section = text(reference, "sectionName")
    name = f"{text(reference, 'namespace') or namespace}/{text(reference, 'name')}{section and f', {section}'}"
    return f"{kind} {name}" if group == GATEWAY_API else f"{kind}.{group} {name}"


def _verdicts(row: Row) -> tuple[str, ...]:
    if row.live is None:
        return ("not live",) * len(Facts._fields)
    if row.rendered is None:
        return ("not rendered",) * len(Facts._fields)
    return tuple("same" if a == b else "differ" for a, b in zip(row.live, row.rendered, strict=True))


def _differing(row: Row) -> list[str]:
    if row.live is None or row.rendered is None:
        return list(Facts._fields)
    return [name for name in Facts._fields if getattr(row.live, name) != getattr(row.rendered, name)]


def _details(row: Row) -> list[str]:
    if row.live is None or row.rendered is None:
        return []
    out = []
    for name in _differing(row):
        live, rendered = getattr(row.live, name), getattr(row.rendered, name)
        out.append(f"{row.function}, {name}: live {_listed(live)}; rendered {_listed(rendered)}")
    return out


def _listed(values: frozenset[str]) -> str:
    return " and ".join(sorted(values)) or "none"
