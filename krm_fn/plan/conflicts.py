"""Two routes that claim one request: same Kubernetes Gateway, hostname and match.

Which one wins is ruled by
https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/httproute_types.go (HTTPRouteRule.matches): the older
route, then the first by namespace/name. Age is unknown at build time, so that a tie is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from krm_fn.inputs.model import Key
from krm_fn.plan.names import within

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import FunctionPlan
    from krm_fn.resource import Resource

Object = dict[str, Any]
Claim = tuple[object, ...]


class _Claimant(NamedTuple):
    what: str
    source: Resource


def check_conflicts(functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report) -> None:
    """Report every (Gateway, hostname, match) that two routes claim, one diagnostic for each pair of routes."""
    claims: dict[Claim, _Claimant] = {}
    pairs: set[tuple[str, str]] = set()
    for claim, claimant in _all_claims(functions, inputs):
        first = claims.setdefault(claim, claimant)
        if first.source is claimant.source or (first.what, claimant.what) in pairs:
            continue
        pairs.add((first.what, claimant.what))
        report.add(
            "OFN401",
            f"{first.what} and {claimant.what} both claim {_words(claim)} on Kubernetes Gateway {claim[0]}; "
            "the older route wins, and which is older is not known before they are deployed.",
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


def _all_claims(functions: tuple[FunctionPlan, ...], inputs: Inputs) -> Iterator[tuple[Claim, _Claimant]]:
    for plan in functions:
        claimant = _Claimant(f"Function {plan.key}", plan.source)
        hostnames = [hostname.value for hostname in plan.hostnames]
        yield from _claims(plan.gateway.target, hostnames, plan.rules, claimant)
    planned = {(plan.written_namespace, plan.key.name) for plan in functions}
    for route in inputs.http_routes:
        if (route.namespace, route.name) in planned:
            continue  # of a Function's own name: the upsert reports it
        spec = (route.object or {}).get("spec") or {}
        claimant = _Claimant(f"HTTPRoute {route.namespace or inputs.config.default_namespace}/{route.name}", route)
        for target in _targets(spec, route.namespace or inputs.config.default_namespace):
            yield from _claims(target, spec.get("hostnames") or ["*"], spec.get("rules") or [{}], claimant)


def _targets(spec: Object, namespace: str) -> set[Key]:
    return {
        Key(ref.get("namespace", namespace), ref.get("name", ""))
        for ref in spec.get("parentRefs") or ()
        if ref.get("kind", "Gateway") == "Gateway"
    }


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
