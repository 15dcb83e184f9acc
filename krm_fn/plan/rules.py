"""A Function's HTTPRoute rules: the user's or one, paths, backends and identifying filters filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from krm_fn.plan import api_defaults
from krm_fn.plan.filters import (
    identifying_header,
    redirects,
    revision_headers,
    set_headers,
    with_headers,
    with_stripped_prefix,
)
from krm_fn.plan.hostnames import plan_path
from krm_fn.plan.model import PathMatch

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Object
    from krm_fn.plan.backends import Backends
    from krm_fn.plan.model import Backend

MAX_MATCHES = 128
"""Of a whole route; MAX_HEADERS: in ``set`` of one filter. Limits of what is written alone are in the schemas.
https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/httproute_types.go
"""
MAX_HEADERS = 16


def plan_rules(
    function: FunctionInput, gateway: GatewayInput, backends: Backends, *, strip: bool, report: Report
) -> tuple[tuple[Object, ...], tuple[Backend, ...]]:
    """Complete rules of a Function, and the backends that were found for them."""
    planner = RulePlanner(function, plan_path(function, gateway, report), strip=strip, report=report)
    found = backends.find(function) if planner.needs_backend() else ()
    return planner.plan(found), found


def paths(rules: tuple[Object, ...]) -> tuple[PathMatch, ...]:
    """The paths of complete rules, by rule and match."""
    return tuple(
        PathMatch(match["path"]["type"], match["path"]["value"]) for rule in rules for match in rule["matches"]
    )


class RulePlanner:
    """Completes rules of one Function. path: the generated one, beginning with ``/``."""

    def __init__(self, function: FunctionInput, path: str, *, strip: bool, report: Report) -> None:
        self._function = function
        self._match = {"path": {"type": "PathPrefix", "value": path}}
        self._backends: tuple[Backend, ...] = ()
        self._strip = strip and path != "/"
        self._report = report

    def plan(self, backends: tuple[Backend, ...]) -> tuple[Object, ...]:
        """Complete rules."""
        self._backends = backends
        if self._function.rules is None:
            return (self._complete({}, 0),)
        rules = tuple(self._complete(rule, index) for index, rule in enumerate(self._function.rules))
        if (count := sum(len(rule["matches"]) for rule in rules)) > MAX_MATCHES:
            self._too_long(f"{count} matches in its rules; an HTTPRoute takes {MAX_MATCHES}", ())
        return rules

    def needs_backend(self) -> bool:
        """Whether any rule is without backends of the user's own and does not redirect."""
        rules = self._function.rules
        return rules is None or any(not rule.get("backendRefs") and not redirects(rule) for rule in rules)

    def _complete(self, rule: Object, index: int) -> Object:
        out = dict(rule)
        generated = self._fill_paths(out)
        filters = list(rule.get("filters") or ())
        if not redirects(rule):
            if self._strip and generated:
                filters = self._stripped(filters, out["matches"], index)
            if not rule.get("backendRefs"):
                filters = self._add_backends(out, filters, index)
        if filters:
            out["filters"] = filters
        return api_defaults.rule(out)

    def _fill_paths(self, rule: Object) -> bool:
        """Give each match without a path the generated one; whether there was one."""
        matches = rule.get("matches")
        if not matches:
            rule["matches"] = [self._match]
            return True
        rule["matches"] = [match if _has_path(match) else {**match, **self._match} for match in matches]
        return not all(map(_has_path, matches))

    def _stripped(self, filters: list[Object], matches: list[Object], index: int) -> list[Object]:
        """``routes.stripPathPrefix``; ReplacePrefixMatch takes exactly one match, a PathPrefix."""
        path = (*self._function.route_path, "rules", index)
        if len(matches) > 1:
            message = (
                "has a rule with several matches, one of them with a generated path; its prefix cannot be stripped."
            )
            self._report.add("OFN223", f"Function {self._function.key} {message}", self._function.source, path)
            return filters
        stripped = with_stripped_prefix(filters)
        if stripped is None:
            message = "rewrites the path in a rule whose generated prefix routes.stripPathPrefix is to remove."
            self._report.add("OFN223", f"Function {self._function.key} {message}", self._function.source, path)
            return filters
        return stripped

    def _add_backends(self, rule: Object, filters: list[Object], index: int) -> list[Object]:
        """Put the backends into the rule; filters with what identifies a revision."""
        if name := identifying_header(rule):
            self._report.add(
                "OFN222",
                f'A filter of Function {self._function.key} touches "{name}", by which Knative finds the revision.',
                self._function.source,
                (*self._function.route_path, "rules", index, "filters"),
            )
            return filters
        namespace = self._function.key.namespace
        single = len(self._backends) == 1
        rule["backendRefs"] = [self._ref(backend, namespace, identify=not single) for backend in self._backends]
        if single and self._backends[0].revision:
            return self._identified(filters, revision_headers(self._backends[0], namespace), index)
        return filters

    def _identified(self, filters: list[Object], headers: list[Object], index: int) -> list[Object]:
        out = with_headers(filters, headers)
        if (count := set_headers(out)) > MAX_HEADERS:
            what = f"a filter that sets {count} headers with the {len(headers)} that identify the revision"
            self._too_long(f"{what}; it takes {MAX_HEADERS}", (index, "filters"))
        return out

    def _too_long(self, what: str, path: tuple[str | int, ...]) -> None:
        function = self._function
        self._report.add(
            "OFN304",
            f"Function {function.key} has {what}.",
            function.source,
            (*function.route_path, "rules", *path),
            remedy="Shorten the list, or split the Function in two.",
        )

    def _ref(self, backend: Backend, namespace: str, *, identify: bool) -> Object:
        ref: Object = {"name": backend.name, "port": backend.port}
        if backend.namespace:
            ref["namespace"] = backend.namespace
        if backend.weight is not None:
            ref["weight"] = backend.weight
        if identify and backend.revision:
            ref["filters"] = with_headers((), revision_headers(backend, namespace))
        return ref


def _has_path(match: Object) -> bool:
    """An empty path is one: the API server makes it ``PathPrefix /``."""
    return match.get("path") is not None
