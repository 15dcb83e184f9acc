"""Explanations of a result: the Function that has the name, or the reason why it does not resolve."""

from __future__ import annotations

import re

from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.dns.resolve.model import Verdict
    from krm_fn.plan.model import FunctionPlan, GatewayPlan, Plan

_LABEL = re.compile(r"[a-z0-9_-]+")


def reasons(name: str, verdict: Verdict, plan: Plan) -> list[str]:
    """Returns sentences that explain the result for a name without final dot, the most specific first."""
    plain = name.lower()
    domains = {gateway.domain: gateway for gateway in plan.gateways}
    own = max((domain for domain in domains if within(plain, domain)), key=len, default="")
    if verdict.status == "Mismatch":
        return [f"The answer is for {verdict.target} and not for the name in the question, so resolvers drop it."]
    if verdict.status in {"Unknown", "SERVFAIL", "REFUSED"}:
        return _why(verdict)
    nearest = _why(verdict) if verdict.status == "NODATA" else []
    if answering := _answering(plain, plan):
        return nearest + [f"Function {function.key} has this hostname." for function in answering]
    if verdict.status == "Resolves" and not own:
        return []
    found = nearest or list(_by_domain(plain, own, domains, plan, verdict))
    found += _by_function(plain, plan)
    if verdict.status == "NXDOMAIN" and not found:
        found = _why(verdict)
    return found or list(_of_no_domain(domains))


def _why(verdict: Verdict) -> list[str]:
    """Returns the reason in the answer as a sentence."""
    return [f"{verdict.why[:1].upper()}{verdict.why[1:]}."] if verdict.why else []


def _answering(name: str, plan: Plan) -> list[FunctionPlan]:
    """Returns the Functions with this hostname, or else with a wildcard that covers it."""
    exact = [f for f in plan.functions if any(hostname.value == name for hostname in f.hostnames)]
    if exact:
        return exact
    parents = {f"*.{name.split('.', count)[-1]}" for count in range(1, name.count(".") + 1)}
    return [f for f in plan.functions if any(hostname.value in parents for hostname in f.hostnames)]


def _by_domain(name: str, own: str, domains: dict[str, GatewayPlan], plan: Plan, verdict: Verdict) -> Iterator[str]:
    if own:
        key = domains[own].key
        if name == own:
            yield f"{own} is the domain of Gateway {key}, which serves only names below its domain."
        elif verdict.status == "Resolves":
            yield f"No Function of the input has this hostname: a request reaches Gateway {key}, and no route takes it."
        elif strange := next((label for label in name.split(".") if not _LABEL.fullmatch(label)), ""):
            yield f'No rule matches "{strange}": the rules rewrite only labels of letters, digits, "-" and "_".'
        elif all(zone.domain != own for zone in plan.dns.zones):
            yield f"Gateway {key} has the domain {own}, but this run makes no DNS changes for it."
        else:
            yield f"The name is below {own}, the domain of Gateway {key}, but the Corefile sends it elsewhere."
        return
    inner = next((domain for domain in domains if f".{domain}." in f".{name}."), "")
    if inner:
        rest = name[name.index(inner) + len(inner) + 1 :]
        yield f"The name is not below {inner}: {rest} follows. Resolvers append such suffixes of their search list."


def _by_function(name: str, plan: Plan) -> Iterator[str]:
    """Explains that Functions with the name of the first label have other hostnames."""
    labels = name.split(".")
    named = [f for f in plan.functions if f.key.name == labels[0]]
    near = [f for f in named if f.key.namespace in labels[1:]] or named
    for function in near[:3]:
        hostnames = ", ".join(hostname.value for hostname in function.hostnames) or "(none)"
        which = "hostname is" if len(function.hostnames) == 1 else "hostnames are"
        yield f"Function {function.key} exists, but its {which} {hostnames}."


def _of_no_domain(domains: dict[str, GatewayPlan]) -> Iterator[str]:
    if domains:
        yield f"The name is not below the domain of a Gateway; the domains are {', '.join(sorted(domains))}."
    else:
        yield "The input has no Gateway, so no DNS rule sends a name to one."
