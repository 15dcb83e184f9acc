"""Domains in kube-dns' ``stubDomains``: a JSON object of a domain to the addresses of the resolvers that answer it.

kube-dns rewrites no names, so a resolver that has the stanza is asked:
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
    """text: the new value, None where nothing is left; ours: the domains in it that were written here."""

    text: str | None
    ours: tuple[str, ...]
    findings: tuple[Finding, ...]


def patch_stub_domains(text: str | None, zones: Sequence[Zone], ours: Sequence[str], resolver: Sequence[str]) -> Stubs:
    """Write an entry for every zone; take out those of ours that are wanted no more. Other entries stay as they are.

    ours: the domains that an earlier run wrote. With no resolver, or an error among the findings, nothing changes.
    """
    wanted = ordered(zones)
    findings = list(check_zones(wanted))
    entries = _entries(text)
    if entries is None:
        findings.append(Finding("OFN536", "the value is no JSON object of domains", None))
    elif wanted and not resolver:
        findings.append(Finding("OFN535", "dns.targets names no resolver for it, so it stays as it is", None))
    else:
        findings += [
            Finding("OFN537", f"{zone.domain} leads to {dumps(entries[zone.domain])} already", None, zone.gateway)
            for zone in wanted
            if zone.domain not in ours and entries.get(zone.domain, list(resolver)) != list(resolver)
        ]
    if findings and any(finding.code != "OFN505" for finding in findings):
        return Stubs(text, tuple(ours), tuple(findings))
    new = {zone.domain: list(resolver) for zone in wanted}
    return Stubs(_written(text, entries or {}, new, set(ours)), tuple(sorted(new)), tuple(findings))


def _entries(text: str | None) -> dict[str, Any] | None:
    try:
        value = read_json(text) if text and text.strip() else {}
    except JsonError:
        return None
    return value if isinstance(value, dict) else None


def _written(text: str | None, old: dict[str, Any], new: dict[str, list[str]], ours: set[str]) -> str | None:
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
    return edited if _entries(edited) == wanted else dumps(wanted, indent=2) + "\n"


def _without(text: str, domain: str) -> str:
    """The text without one entry and the comma that parts it from its neighbour."""
    entry = rf'"{re.escape(domain)}"\s*:\s*\[[^\]]*\]'
    cut, count = re.subn(rf",\s*{entry}", "", text, count=1)
    return cut if count else re.sub(rf"{entry}\s*,?\s*", "", text, count=1)


def _with(text: str, domain: str, value: list[str]) -> str:
    """The text with one more entry at its end, laid out as the one before it."""
    head, brace, tail = text.rpartition("}")
    body = head.rstrip()
    first = re.match(r"\s*\{(\s*)", text)
    gap = (first[1] if first else "") or " "
    comma = "" if body.endswith("{") else "," + gap
    return f"{body}{comma}{dumps(domain)}: {dumps(value)}{head[len(body) :]}{brace}{tail}"
