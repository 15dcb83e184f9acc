"""Domains in ``stubDomains`` of kube-dns: a JSON object that maps a domain to the addresses of its resolvers.

kube-dns cannot rewrite names, so it has to ask a resolver that has the rewrite rule:
https://kubernetes.io/docs/tasks/administer-cluster/dns-custom-nameservers/ and, for GKE,
https://docs.cloud.google.com/kubernetes-engine/docs/concepts/kube-dns
"""

from __future__ import annotations

import re
from json import dumps

from krm_fn.dns.patch.zones import Finding, check_zones, ordered
from krm_fn.json_text import JsonError, read_json
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.plan.model import Zone


class Stubs(NamedTuple):
    """The result of a patch."""

    text: str | None
    """The new value; None when no domain is left."""

    ours: tuple[str, ...]
    """The domains in the value that krm-fn wrote."""

    findings: tuple[Finding, ...]
    """Problems, and notes for the user."""


def patch_stub_domains(text: str | None, zones: Sequence[Zone], ours: Sequence[str], resolver: Sequence[str]) -> Stubs:
    """Adds the domain of every zone, and removes the domains that earlier runs added and no zone needs any more.

    ours: the domains that earlier runs added. All other domains stay. Without a resolver, or when a finding is an
    error, nothing changes.
    """
    wanted = ordered(zones)
    findings = list(check_zones(wanted))
    domains = _domains(text)
    if domains is None:
        findings.append(Finding("OFN536", 'the value is not a JSON object such as {"ofn.io": ["10.0.0.10"]}', None))
    elif wanted and not resolver:
        findings.append(Finding("OFN535", "dns.targets has no resolver for this ConfigMap, so it is not patched", None))
    else:
        findings += [
            Finding(
                "OFN537",
                f"{zone.domain} already has other resolvers: {dumps(domains[zone.domain])}",
                None,
                zone.gateway,
            )
            for zone in wanted
            if zone.domain not in ours and domains.get(zone.domain, list(resolver)) != list(resolver)
        ]
    if findings and any(finding.code != "OFN505" for finding in findings):
        return Stubs(text, tuple(ours), tuple(findings))
    new = {zone.domain: list(resolver) for zone in wanted}
    return Stubs(_patched(text, domains or {}, new, set(ours)), tuple(sorted(new)), tuple(findings))


def _domains(text: str | None) -> dict[str, Any] | None:
    try:
        value = read_json(text) if text and text.strip() else {}
    except JsonError:
        return None
    return value if isinstance(value, dict) else None


def _patched(text: str | None, old: dict[str, Any], new: dict[str, list[str]], ours: set[str]) -> str | None:
    stale = [domain for domain in old if domain in ours and new.get(domain) != old[domain]]
    added = {domain: value for domain, value in new.items() if old.get(domain) != value}
    if not stale and not added:
        return text
    wanted = {domain: value for domain, value in old.items() if domain not in stale} | added
    if not wanted:
        return None
    if not text or not text.strip():
        return dumps(wanted)
    edited = text
    for domain in stale:
        edited = _without(edited, domain)
    for domain, value in added.items():
        edited = _with(edited, domain, value)
    return edited if _domains(edited) == wanted else dumps(wanted, indent=2) + "\n"


def _without(text: str, domain: str) -> str:
    """Returns the text without one domain and without the comma before or after it."""
    member = rf'"{re.escape(domain)}"\s*:\s*\[[^\]]*\]'
    cut, count = re.subn(rf",\s*{member}", "", text, count=1)
    return cut if count else re.sub(rf"{member}\s*,?\s*", "", text, count=1)


def _with(text: str, domain: str, value: list[str]) -> str:
    """Returns the text with one more domain at the end, indented like the first one."""
    head, brace, tail = text.rpartition("}")
    body = head.rstrip()
    first = re.match(r"\s*\{(\s*)", text)
    gap = (first[1] if first else "") or " "
    comma = "" if body.endswith("{") else "," + gap
    return f"{body}{comma}{dumps(domain)}: {dumps(value)}{head[len(body) :]}{brace}{tail}"
