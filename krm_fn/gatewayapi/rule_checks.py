"""Checks of rules that the CRD of HTTPRoute makes and a JSON Schema cannot express.

Sources: the list types and CEL rules of
https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/httproute_types.go and shared_types.go.
"""

from __future__ import annotations

from krm_fn.diagnostics.report import field_path
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs, Object
    from krm_fn.resource import Path

_MILLISECONDS = {"h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}
_DENOMINATOR = 100
"""The default denominator of a fraction."""


def check_rules(inputs: Inputs, report: Report) -> None:
    """Checks the rules that authors of Functions wrote."""
    for function in inputs.functions:
        if function.rules:
            _Checks(function, report).check()


class _Checks:
    """Checks of one Function's rules."""

    def __init__(self, function: FunctionInput, report: Report) -> None:
        self._function = function
        self._rules = function.rules or ()
        self._report = report

    def check(self) -> None:
        self._check_names()
        for index, rule in enumerate(self._rules):
            for number, match in enumerate(rule.get("matches") or ()):
                self._check_path(match.get("path") or {}, (index, "matches", number, "path", "value"))
                for key in ("headers", "queryParams"):
                    if key in match:
                        self._once(_names(match[key]), (index, "matches", number, key))
            if "timeouts" in rule:
                self._check_timeouts(rule["timeouts"], (index, "timeouts"))
            for path, body in filters_of(rule):
                self._check_filter(body, rule, (index, *path))

    def _check_names(self) -> None:
        """Checks that names of rules differ.

        Only the experimental channel has the CEL rule; the field's description requires it in both channels.
        """
        seen: set[str] = set()
        for index, rule in enumerate(self._rules):
            if (name := rule.get("name")) in seen:
                self._add("OFN334", f'has two rules with the name "{name}"', (index, "name"))
            elif name:
                seen.add(name)

    def _check_path(self, path: Object, place: Path) -> None:
        """Warns about a star as in an Ingress: only RegularExpression gives it a meaning."""
        value = path.get("value") or ""
        if "*" in value.split("/") and path.get("type") != "RegularExpression":
            self._add("OFN344", f'has the path "{value}", which matches only a literal star', place)

    def _check_filter(self, body: Object, rule: Object, path: Path) -> None:
        for key in ("requestHeaderModifier", "responseHeaderModifier"):
            modifier = body.get(key) or {}
            self._once(_names(modifier.get("set")), (*path, key, "set"))
            self._once(_names(modifier.get("add")), (*path, key, "add"))
            self._once(modifier.get("remove") or (), (*path, key, "remove"))
        for key in ("requestRedirect", "urlRewrite"):
            rewritten = (body.get(key) or {}).get("path") or {}
            if rewritten.get("type") == "ReplacePrefixMatch":
                self._check_prefix(rule, (*path, key, "path"))
        for name, values in (body.get("cors") or {}).items():
            if isinstance(values, list):
                self._once(values, (*path, "cors", name))
        self._check_mirror(body.get("requestMirror") or {}, (*path, "requestMirror"))
        self._check_auth(body.get("externalAuth") or {}, (*path, "externalAuth"))

    def _check_auth(self, auth: Object, path: Path) -> None:
        for key in ("http", "grpc"):
            for name, values in (auth.get(key) or {}).items():
                if isinstance(values, list):
                    self._once(values, (*path, key, name))

    def _check_prefix(self, rule: Object, path: Path) -> None:
        """Checks that ReplacePrefixMatch has exactly one match, with a PathPrefix.

        A match without a path, or a rule without matches, gets the generated PathPrefix.
        """
        matches = rule.get("matches") or [{}]
        kind = (matches[0].get("path") or {}).get("type", "PathPrefix")
        if len(matches) == 1 and kind == "PathPrefix":
            return
        what = f"{len(matches)} matches" if len(matches) > 1 else f"a match of type {kind}"
        self._add("OFN335", f"replaces the prefix of a match in a rule with {what}", path)

    def _check_mirror(self, mirror: Object, path: Path) -> None:
        fraction = mirror.get("fraction") or {}
        numerator, denominator = fraction.get("numerator", 0), fraction.get("denominator", _DENOMINATOR)
        if numerator > denominator:
            what = f"mirrors {numerator} of {denominator} requests"
            self._add("OFN336", what, (*path, "fraction"), "Set a numerator that is at most the denominator.")

    def _check_timeouts(self, timeouts: Object, path: Path) -> None:
        request, backend = timeouts.get("request"), timeouts.get("backendRequest")
        if request and backend and 0 < _milliseconds(request) < _milliseconds(backend):
            what = f"has timeouts.backendRequest {backend}, which is longer than timeouts.request {request}"
            self._add("OFN336", what, path, "Set a backendRequest that is at most request.")

    def _once(self, values: Iterable[Any], path: Path) -> None:
        seen: set[Hashable] = set()
        for value in values:
            if value in seen:
                field = field_path((*self._function.route_path, "rules", *path))
                self._add("OFN334", f'has "{value}" twice in {field}', path)
            seen.add(value)

    def _add(self, code: str, what: str, path: Path, remedy: str = "") -> None:
        function = self._function
        at = (*function.route_path, "rules", *path)
        self._report.add(code, f"Function {function.key} {what}.", function.source, at, remedy=remedy)


def _names(items: list[Object] | None) -> Iterator[Any]:
    return (item["name"] for item in items or ())


def filters_of(rule: Object) -> Iterator[tuple[Path, Object]]:
    """Yields the filters of a rule and of its backendRefs, each with its path in the rule."""
    for index, body in enumerate(rule.get("filters") or ()):
        yield ("filters", index), body
    for number, ref in enumerate(rule.get("backendRefs") or ()):
        for index, body in enumerate(ref.get("filters") or ()):
            yield ("backendRefs", number, "filters", index), body


def _milliseconds(duration: str) -> int:
    """Converts a GEP-2257 duration (``1m30s``), which the schema has validated, to milliseconds."""
    import re

    return sum(int(number) * _MILLISECONDS[unit] for number, unit in re.findall(r"([0-9]+)(ms|h|m|s)", duration))
