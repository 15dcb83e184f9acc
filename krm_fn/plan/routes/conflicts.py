"""Two routes that claim one request: same Kubernetes Gateway, hostname and match, or one hostname for two kinds.

Which one wins is ruled by
https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/httproute_types.go (HTTPRouteRule.matches): the older
route, then the first by namespace/name. Age is unknown at build time, so that a tie is an error.
"""

from __future__ import annotations

from itertools import islice

from krm_fn.diagnostics.places import place
from krm_fn.gatewayapi.names import within
from krm_fn.inputs.model import Key
from krm_fn.plan.listeners.matching import intersection
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import Attachment, FunctionPlan
    from krm_fn.resource import Resource

_TOLD = 3
"""Others that a claimant is told about: a template that gives all Functions one hostname has them all meet."""

Object = dict[str, Any]
Claim = tuple[object, ...]


class _Claimant(NamedTuple):
    """listeners: names, and ports as ``:80``, of those that the route attaches to; None for all of the Gateway's."""

    what: str
    source: Resource
    listeners: frozenset[str] | None

    def meets(self, other: _Claimant) -> bool:
        """Whether both stand on one listener."""
        return self.listeners is None or other.listeners is None or not self.listeners.isdisjoint(other.listeners)


def check_conflicts(functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report) -> None:
    """Report every (Gateway, hostname, match) that two Functions, or a Function and a route of the user's, claim.

    One diagnostic for each pair, of a crowd those with its first members. Routes that meet no Function are none of this
    function's business.
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
    """Report GRPCRoutes that share a hostname with a Function's route on one listener, whatever the two match.

    A listener accepts one of the two and refuses the other as a whole:
    https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/grpcroute_types.go (GRPCRouteSpec.hostnames)
    """
    if not inputs.grpc_routes:
        return
    plans: dict[Key, list[tuple[FunctionPlan, _Claimant]]] = {}
    for plan, claimant in _function_claimants(functions):
        plans.setdefault(plan.gateway.target, []).append((plan, claimant))
    for target, grpc, spec in _written(inputs.grpc_routes, inputs):
        hostnames = spec.get("hostnames") or [""]
        met = ((plan, other) for plan, other in plans.get(target, ()) if other.meets(grpc))
        shared = ((other, name) for plan, other in met if (name := _shared(hostnames, plan)))
        for other, hostname in islice(shared, _TOLD):
            report.add(
                "OFN403",
                f"{other.what} ({place(other.source)}) and {grpc.what} both have {hostname} on Kubernetes Gateway "
                f"{target}, where one hostname of a listener is for one kind of route: the older one is accepted, and "
                "which is older is not known before they are deployed.",
                grpc.source,
            )


def _shared(hostnames: Sequence[str], plan: FunctionPlan) -> str:
    """The first hostname that is a Function's and one of others, which may be wildcards; "" for none."""
    pairs = ((theirs, ours.value) for ours in plan.hostnames for theirs in hostnames)
    return next(filter(None, (intersection(*pair) for pair in pairs)), "")


def _report_met(
    claim: Claim, claimant: _Claimant, others: Sequence[_Claimant], pairs: set[tuple[str, str]], report: Report
) -> None:
    met = (other for other in others if other.source is not claimant.source and other.meets(claimant))
    for other in islice(met, _TOLD):
        pair = (other.what, claimant.what)
        if pair in pairs:
            continue
        pairs.add(pair)
        report.add(
            "OFN401",
            f"{other.what} ({place(other.source)}) and {claimant.what} both claim {_words(claim)} "
            f"on Kubernetes Gateway {claim[0]}; the older route wins, and which is older is not known before they are "
            "deployed.",
            claimant.source,
        )


def check_ownership(functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report) -> None:
    """``hostnameOwnership``: a hostname under a suffix that only other namespaces own."""
    ownership = inputs.config.hostname_ownership
    if not ownership:
        return
    for plan in functions:
        for hostname in plan.hostnames:
            owners = _owners(hostname.value.removeprefix("*."), ownership)
            if owners and plan.key.namespace not in owners:
                report.add(
                    "OFN402",
                    f'Hostname "{hostname.value}" of Function {plan.key} belongs to namespace {", ".join(owners)} '
                    "(hostnameOwnership).",
                    plan.source,
                )


def _owners(hostname: str, ownership: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The namespaces that own the longest suffix of hostname."""
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
    # One of a Function's own name is left out: the upsert reports it.
    others = [route for route in inputs.http_routes if (route.namespace, route.name) not in planned]
    for target, claimant, spec in _written(others, inputs):
        yield from _claims(target, spec.get("hostnames") or ["*"], spec.get("rules") or [{}], claimant)


def _written(routes: Sequence[Resource], inputs: Inputs) -> Iterator[tuple[Key, _Claimant, Object]]:
    """The Kubernetes Gateways that routes of people attach to, each with who claims there, and the route's spec."""
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
