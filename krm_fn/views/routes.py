"""The route table: the addresses of each Function, with listener and backend."""

from __future__ import annotations

from krm_fn.plan.routes.addresses import OWN_SERVICE
from krm_fn.plan.routes.filters import redirects
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.views.columns import aligned

if TYPE_CHECKING:
    from krm_fn.plan.model import FunctionPlan, Plan

Object = dict[str, Any]

HEADER = ("FUNCTION", "ADDRESS", "LISTENER", "BACKEND", "PROVENANCE")


class Row(NamedTuple):
    """One address of one Function."""

    function: str
    """``namespace/name`` of the Function."""

    address: str
    """A URL; ``(none)`` for a Function without an address."""

    listener: str
    """The listener that takes the requests."""

    backend: str
    """The Services that answer."""

    provenance: str
    """The Gateway, and the reason for the hostname."""


def rows(plan: Plan) -> list[Row]:
    """Returns the rows by Function, then listener. A Function without an address has one row with ``(none)``."""
    return [row for function in plan.functions for row in _rows(function)]


def table(plan: Plan) -> str:
    """Returns a table for a terminal, or a sentence when no Function has a route."""
    listed = rows(plan)
    if not listed:
        return "No Function has a route.\n"
    return aligned([HEADER, *listed])


def _rows(function: FunctionPlan) -> list[Row]:
    key = str(function.key)
    reasons = {hostname.value: hostname.reason for hostname in function.hostnames}
    by_path, everything = _backends(function)
    found = []
    for address in function.addresses:
        netloc, _, path = address.value.partition("://")[2].partition("/")
        reason = reasons.get(netloc.partition(":")[0], "its own Service")
        backend = everything if address.listener == OWN_SERVICE else by_path.get(f"/{path}", everything)
        found.append(Row(key, address.value, address.listener, backend, f"Gateway {function.gateway.key}: {reason}"))
    return found or [Row(key, "(none)", "-", everything, f"Gateway {function.gateway.key}")]


def _backends(function: FunctionPlan) -> tuple[dict[str, str], str]:
    """Returns the backends of each path, and of all paths. A path may be in several rules."""
    by_path: dict[str, dict[str, None]] = {}
    for rule in function.rules:
        served = _served(rule, function.key.namespace)
        for match in rule["matches"]:
            by_path.setdefault(match["path"]["value"], {})[served] = None
    everything = dict.fromkeys(served for found in by_path.values() for served in found)
    return {path: ", ".join(found) for path, found in by_path.items()}, ", ".join(everything)


def _served(rule: Object, namespace: str) -> str:
    """Returns the backends of a complete rule, with percentages when it has several."""
    refs = rule.get("backendRefs") or ()
    total = sum(ref["weight"] for ref in refs)
    shares = [f" ({100 * ref['weight'] / total:.3g}%)" if len(refs) > 1 and total else "" for ref in refs]
    named = ", ".join(_named(ref, namespace) + share for ref, share in zip(refs, shares, strict=True))
    return named or ("(redirect)" if redirects(rule) else "(none)")


def _named(ref: Object, namespace: str) -> str:
    kind = "" if ref["kind"] == "Service" else f"{ref['kind']} "
    elsewhere = ref.get("namespace") or namespace
    port = f":{ref['port']}" if "port" in ref else ""
    return f"{kind}{ref['name']}{'' if elsewhere == namespace else f'.{elsewhere}'}{port}"
