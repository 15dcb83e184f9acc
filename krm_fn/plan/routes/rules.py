"""The HTTPRoute rules of a Function: the user's, or one generated rule.

krm-fn adds paths, backends, and the filters by which Knative finds a revision.
"""

from __future__ import annotations

from krm_fn.gatewayapi import defaults as api_defaults
from krm_fn.gatewayapi.limits import MAX_FILTERS, MAX_HEADERS, MAX_MATCHES
from krm_fn.plan.hostnames.derivation import plan_path
from krm_fn.plan.model import PathMatch
from krm_fn.plan.routes.filters import clash, longest_header_list, redirects, with_identity, with_stripped_prefix
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Object
    from krm_fn.plan.backends.choice import Backends
    from krm_fn.plan.backends.identity import Identity
    from krm_fn.plan.model import Backend

_VERBS = {"set": "sets", "add": "adds", "remove": "removes"}


def plan_rules(
    function: FunctionInput, gateway: GatewayInput, backends: Backends, *, strip: bool, report: Report
) -> tuple[tuple[Object, ...], tuple[Backend, ...]]:
    """Returns the complete rules of a Function, and the backends that were found for them."""
    planner = RulePlanner(function, plan_path(function, gateway, report), strip=strip, report=report)
    found = backends.find(function) if planner.needs_backend() else ()
    return planner.plan(found, backends.identities(function, found, gateway.cluster_domain)), found


def paths(rules: tuple[Object, ...]) -> tuple[PathMatch, ...]:
    """Returns the paths of complete rules, by rule and match."""
    return tuple(
        PathMatch(match["path"]["type"], match["path"]["value"]) for rule in rules for match in rule["matches"]
    )


class RulePlanner:
    """Completes the rules of one Function. path: the generated path, with ``/`` in front."""

    def __init__(self, function: FunctionInput, path: str, *, strip: bool, report: Report) -> None:
        self._function = function
        self._match = {"path": {"type": "PathPrefix", "value": path}}
        self._backends: tuple[Backend, ...] = ()
        self._identities: Sequence[Identity | None] = ()
        self._strip = strip and path != "/"
        self._report = report

    def plan(self, backends: tuple[Backend, ...], identities: Sequence[Identity | None]) -> tuple[Object, ...]:
        """Returns complete rules. identities: one for each backend, in their order."""
        self._backends = backends
        self._identities = identities
        if self._function.rules is None:
            return (self._complete({}, 0),)
        rules = tuple(self._complete(rule, index) for index, rule in enumerate(self._function.rules))
        if (count := sum(len(rule["matches"]) for rule in rules)) > MAX_MATCHES:
            self._too_long(f"{count} matches in its rules; an HTTPRoute takes at most {MAX_MATCHES}", ())
        return rules

    def needs_backend(self) -> bool:
        """Tells whether a rule neither has the user's backends nor redirects."""
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
        """Adds the generated path to matches without a path; tells whether there was such a match."""
        matches = rule.get("matches")
        if not matches:
            rule["matches"] = [self._match]
            return True
        rule["matches"] = [match if _has_path(match) else {**match, **self._match} for match in matches]
        return not all(map(_has_path, matches))

    def _stripped(self, filters: list[Object], matches: list[Object], index: int) -> list[Object]:
        """Adds the filter for ``routes.stripPathPrefix``; ReplacePrefixMatch needs exactly one match, a PathPrefix."""
        path = (*self._function.route_path, "rules", index)
        if len(matches) > 1:
            message = (
                "has a rule with several matches, one of them with a generated path; routes.stripPathPrefix cannot "
                "remove the prefix from such a rule."
            )
            self._report.add("OFN223", f"Function {self._function.key} {message}", self._function.source, path)
            return filters
        stripped = with_stripped_prefix(filters)
        if stripped is None:
            message = "rewrites the path in a rule from which routes.stripPathPrefix removes the generated prefix."
            self._report.add("OFN223", f"Function {self._function.key} {message}", self._function.source, path)
            return filters
        return stripped

    def _add_backends(self, rule: Object, filters: list[Object], index: int) -> list[Object]:
        """Adds the backends to the rule; returns the filters, with those by which Knative finds a single revision."""
        if rule.get("filters") and self._clashes(rule["filters"], index):
            return filters
        if len(self._backends) != 1:
            pairs = zip(self._backends, self._identities, strict=True)
            rule["backendRefs"] = [_ref(backend, identity) for backend, identity in pairs]
            return filters
        rule["backendRefs"] = [_ref(self._backends[0], None)]
        identity = self._identities[0]
        return self._identified(filters, identity, index) if identity else filters

    def _clashes(self, filters: list[Object], index: int) -> bool:
        """Tells whether a user's filter changes a header or Host by which Knative finds a backend, and reports it."""
        for identity in self._identities:
            if identity and (found := clash(filters, identity)):
                code, name = found
                self._report.add(
                    code,
                    f'A filter of Function {self._function.key} changes "{name}", by which Knative finds the revision.'
                    if code == "OFN222"
                    else f'A filter of Function {self._function.key} changes the Host ("{name}"), but Knative needs '
                    f"the Host {identity.hostname or identity.add[0]['value']}.",
                    self._function.source,
                    (*self._function.route_path, "rules", index, "filters"),
                )
                return True
        return False

    def _identified(self, filters: list[Object], identity: Identity, index: int) -> list[Object]:
        out = with_identity(filters, identity)
        if not filters:
            return out
        key, count = longest_header_list(out)
        if count > MAX_HEADERS:
            added = len(identity.set or identity.add or identity.remove)
            what = f"a filter that {_VERBS[key]} {count} headers, {added} of them to identify the Knative revision"
            self._too_long(f"{what}; a filter takes at most {MAX_HEADERS}", (index, "filters"))
        if len(out) > MAX_FILTERS:
            what = f"{len(out)} filters in a rule, with the one that identifies the Knative revision"
            self._too_long(f"{what}; a rule takes at most {MAX_FILTERS}", (index, "filters"))
        return out

    def _too_long(self, what: str, path: tuple[str | int, ...]) -> None:
        function = self._function
        self._report.add(
            "OFN304",
            f"Function {function.key} has {what}.",
            function.source,
            (*function.route_path, "rules", *path),
            remedy="Shorten the list, or split the Function into two.",
        )


def _ref(backend: Backend, identity: Identity | None) -> Object:
    """Returns a backendRef, with filters for an identity."""
    ref: Object = {"name": backend.name, "port": backend.port}
    if backend.namespace:
        ref["namespace"] = backend.namespace
    if backend.weight is not None:
        ref["weight"] = backend.weight
    if identity:
        ref["filters"] = with_identity((), identity)
    return ref


def _has_path(match: Object) -> bool:
    """Tells whether a match has a path; an empty one counts, because the API server makes it ``PathPrefix /``."""
    return match.get("path") is not None
