"""Checks for two routes that claim the same requests on one Kubernetes Gateway.

They have the same hostname and match, or they share a hostname and are of different kinds. Gateway API prefers the
older route, then the first by namespace/name
(https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/httproute_types.go, HTTPRouteRule.matches).
The age is unknown at build time, so two such routes are an error.
"""

from __future__ import annotations

from itertools import islice

from krm_fn.diagnostics.places import place
from krm_fn.gatewayapi.names import intersection, within
from krm_fn.inputs.model import Key
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import Attachment, FunctionPlan
    from krm_fn.resource import Resource

_MOST_REPORTED = 3
"""Conflicts reported for one route. If a template gives all Functions one hostname, every pair of them conflicts."""

Object = dict[str, Any]
Claim = tuple[object, ...]


class _Claimant(NamedTuple):
    """A route that claims requests."""

    what: str
    """Kind and key, for messages."""

    source: Resource
    """The Function or route in the input."""

    listeners: frozenset[str] | None
    """Names, and ports as ``:80``, of the listeners that the route attaches to; None for all of the Gateway."""

    def meets(self, other: _Claimant) -> bool:
        """Tells whether both may attach to the same listener."""
        return self.listeners is None or other.listeners is None or not self.listeners.isdisjoint(other.listeners)


def check_conflicts(functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report) -> None:
    """Reports every (Gateway, hostname, match) that two Functions, or a Function and a hand-written route, claim.

    Each pair gets one diagnostic, and each route at most three. Conflicts between two hand-written routes are not
    reported.
    """
    claims: dict[Claim, list[_Claimant]] = {}
    pairs: set[tuple[str, str]] = set()
    for claim, claimant in _function_claims(functions):
        others = claims.setdefault(claim, [])
        _report_met(claim, claimant, others, pairs, report)
        others.append(claimant)
    for claim, claimant in _route_claims(functions, inputs):
        _report_met(claim, claimant, claims.get(claim, ()), pairs, report)


def check_grpc_routes(functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report) -> None:
    """Reports GRPCRoutes that share a hostname with a Function's route on one listener, even if their matches differ.

    A listener accepts one of the two and rejects the other route completely:
    https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/grpcroute_types.go (GRPCRouteSpec.hostnames)
    """
    if not inputs.grpc_routes:
        return
    plans: dict[Key, list[tuple[FunctionPlan, _Claimant]]] = {}
    for plan, claimant in _function_claimants(functions):
        plans.setdefault(plan.gateway.target, []).append((plan, claimant))
    for target, grpc, spec in _attached(inputs.grpc_routes, inputs):
        hostnames = spec.get("hostnames") or [""]
        met = ((plan, other) for plan, other in plans.get(target, ()) if other.meets(grpc))
        shared = ((other, name) for plan, other in met if (name := _shared(hostnames, plan)))
        for other, hostname in islice(shared, _MOST_REPORTED):
            report.add(
                "OFN403",
                f"{other.what} ({place(other.source)}) and {grpc.what} both have {hostname} on Kubernetes Gateway "
                f"{target}; a listener accepts only one kind of route for a hostname and keeps the older route, and "
                "the age is unknown before the deployment.",
                grpc.source,
            )


def _shared(hostnames: Sequence[str], plan: FunctionPlan) -> str:
    """Returns the first hostname that a Function shares with others, which may be wildcards; "" for none."""
    pairs = ((other, hostname.value) for hostname in plan.hostnames for other in hostnames)
    return next(filter(None, (intersection(*pair) for pair in pairs)), "")


def _report_met(
    claim: Claim, claimant: _Claimant, others: Sequence[_Claimant], pairs: set[tuple[str, str]], report: Report
) -> None:
    met = (other for other in others if other.source is not claimant.source and other.meets(claimant))
    for other in islice(met, _MOST_REPORTED):
        pair = (other.what, claimant.what)
        if pair in pairs:
            continue
        pairs.add(pair)
        report.add(
            "OFN401",
            f"{other.what} ({place(other.source)}) and {claimant.what} both claim {_words(claim)} "
            f"on Kubernetes Gateway {claim[0]}; the older route wins, and the age is unknown before the deployment.",
            claimant.source,
        )


def check_ownership(functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report) -> None:
    """Reports hostnames under a suffix that ``hostnameOwnership`` gives to other namespaces only."""
    ownership = inputs.config.hostname_ownership
    if not ownership:
        return
    for plan in functions:
        for hostname in plan.hostnames:
            owners = _owners(hostname.value.removeprefix("*."), ownership)
            if owners and plan.key.namespace not in owners:
                report.add(
                    "OFN402",
                    f'hostnameOwnership gives hostname "{hostname.value}" of Function {plan.key} to namespace '
                    f"{', '.join(owners)}.",
                    plan.source,
                )


def _owners(hostname: str, ownership: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Returns the namespaces that own the longest suffix of a hostname."""
    matching = [
        (len(suffix), namespace)
        for namespace, suffixes in ownership.items()
        for suffix in suffixes
        if within(hostname, suffix.removeprefix("*."))
    ]
    longest = max(matching, default=(0, ""))[0]
    return sorted(namespace for length, namespace in matching if length == longest)


def _function_claims(functions: tuple[FunctionPlan, ...]) -> Iterator[tuple[Claim, _Claimant]]:
    for plan, claimant in _function_claimants(functions):
        hostnames = [hostname.value for hostname in plan.hostnames]
        yield from _claims(plan.gateway.target, hostnames, plan.rules, claimant)


def _function_claimants(functions: tuple[FunctionPlan, ...]) -> Iterator[tuple[FunctionPlan, _Claimant]]:
    found: dict[tuple[tuple[str, ...], int], frozenset[str] | None] = {}
    for plan in functions:
        key = (plan.attachment.sections, id(plan.attachment.listeners))
        if key not in found:
            found[key] = _sections(plan.attachment)
        yield plan, _Claimant(f"Function {plan.key}", plan.source, found[key])


def _sections(attachment: Attachment) -> frozenset[str] | None:
    if not attachment.sections:
        return None
    ports = (f":{listener.port}" for listener in attachment.listeners)
    return frozenset((*attachment.sections, *ports))


def _route_claims(functions: tuple[FunctionPlan, ...], inputs: Inputs) -> Iterator[tuple[Claim, _Claimant]]:
    planned = {(plan.written_namespace, plan.key.name) for plan in functions}
    # emit/upsert.py reports a route with the name of a Function.
    others = [route for route in inputs.http_routes if (route.namespace, route.name) not in planned]
    for target, claimant, spec in _attached(others, inputs):
        yield from _claims(target, spec.get("hostnames") or ["*"], spec.get("rules") or [{}], claimant)


def _attached(routes: Sequence[Resource], inputs: Inputs) -> Iterator[tuple[Key, _Claimant, Object]]:
    """Yields each Kubernetes Gateway that a hand-written route attaches to, with the claimant and the route's spec."""
    for route in routes:
        spec = (route.object or {}).get("spec") or {}
        namespace = route.namespace or inputs.config.default_namespace
        for ref in spec.get("parentRefs") or ():
            if (ref.get("kind") or "Gateway") == "Gateway":
                target = Key(ref.get("namespace") or namespace, ref.get("name") or "")
                yield target, _Claimant(f"{route.kind} {namespace}/{route.name}", route, _parent_listeners(ref)), spec


def _parent_listeners(ref: Object) -> frozenset[str] | None:
    if section := ref.get("sectionName"):
        return frozenset((section,))
    return frozenset((f":{ref['port']}",)) if ref.get("port") else None


def _claims(
    target: Key, hostnames: list[str], rules: Sequence[Object], claimant: _Claimant
) -> Iterator[tuple[Claim, _Claimant]]:
    anything: list[Object] = [{}]
    for rule in rules:
        for match in rule.get("matches") or anything:
            path = match.get("path") or {}
            key = (
                path.get("type", "PathPrefix"),
                path.get("value", "/"),
                match.get("method", ""),
                _set(match.get("headers")),
                _set(match.get("queryParams")),
            )
            for hostname in hostnames:
                yield (target, hostname, *key), claimant


def _set(matches: list[Object] | None) -> frozenset[tuple[str, str, str]]:
    if not matches:
        return frozenset()
    return frozenset((m.get("type", "Exact"), str(m.get("name")).lower(), str(m.get("value"))) for m in matches)


def _words(claim: Claim) -> str:
    _, hostname, kind, value, method, headers, params = claim
    extra = [f"method {method}"] if method else []
    extra += ["the same headers"] if headers else []
    extra += ["the same query parameters"] if params else []
    return " ".join([f"{hostname} {value} ({kind}", *(f"with {e}" for e in extra)]) + ")"
