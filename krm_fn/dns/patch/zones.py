"""What can be wrong about Gateways' domains, with each other and with the cluster, whatever a Corefile says."""

from __future__ import annotations

import re

from krm_fn.diagnostics.catalog import CATALOG
from krm_fn.gatewayapi.names import LONGEST, within
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from krm_fn.plan.model import Zone

_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_GATEWAY = re.compile(r"[a-z0-9.-]+/[a-z0-9.-]+")


ABOUT_DOMAINS = frozenset({"OFN502", "OFN503", "OFN504", "OFN505", "OFN511"})
"""What `check_zones` finds: the same for every Corefile."""


class Finding(NamedTuple):
    """Something to tell about a Corefile; line and column are from 1 in the Corefile as it was given.

    gateway: whose zone it is about, where that is known. column None: the line says enough.
    """

    code: str
    message: str
    line: int | None
    gateway: str = ""
    column: int | None = None


class Patch(NamedTuple):
    """A value's new text (the old one when a finding is an error), and what there is to tell."""

    text: str
    findings: tuple[Finding, ...]


def has_error(findings: Iterable[Finding]) -> bool:
    """Whether one of them keeps a text from being patched."""
    return any(CATALOG[finding.code].severity == "error" for finding in findings)


def ordered(zones: Sequence[Zone]) -> list[Zone]:
    """Plain names, those with more labels first: CoreDNS takes the first rule that matches."""
    plain = [
        zone._replace(
            domain=zone.domain.lower().removesuffix("."),
            entry=zone.entry.lower().removesuffix("."),
            cluster_domain=zone.cluster_domain.lower().removesuffix("."),
        )
        for zone in zones
    ]
    return sorted(plain, key=lambda zone: (-zone.domain.count("."), zone.domain, zone.gateway))


def check_zones(zones: Sequence[Zone]) -> Iterator[Finding]:
    """Everything that is, each with its Gateway; zones come as `ordered` gives them."""
    for zone in zones:
        yield from _check_zone(zone)
    for index, zone in enumerate(zones):
        for other in zones[index + 1 :]:
            if zone.domain == other.domain:
                message = f"Gateways {zone.gateway} and {other.gateway} both claim {zone.domain}"
                yield Finding("OFN504", message, None, zone.gateway)
            elif within(zone.domain, other.domain):
                message = f"{zone.domain} of Gateway {zone.gateway} is inside {other.domain} of Gateway {other.gateway}"
                yield Finding("OFN505", message, None, zone.gateway)


def _check_zone(zone: Zone) -> Iterator[Finding]:
    for what, name in (("domain", zone.domain), ("entry", zone.entry)):
        if len(name) > LONGEST or not _DOMAIN.fullmatch(name):
            yield Finding("OFN511", f"Gateway {zone.gateway}: {what} {name!r} is not a DNS name", None, zone.gateway)
            return
    if not _GATEWAY.fullmatch(zone.gateway):
        yield Finding("OFN511", f"{zone.gateway!r} is not a Gateway's namespace/name", None, zone.gateway)
    elif within(zone.domain, zone.cluster_domain):
        message = (
            f"domain {zone.domain} of Gateway {zone.gateway} is the cluster domain {zone.cluster_domain}, or in it"
        )
        yield Finding("OFN502", message, None, zone.gateway)
    elif within(zone.entry, zone.domain) or within(zone.cluster_domain, zone.domain):
        message = f"{zone.entry}, the entry of Gateway {zone.gateway}, is itself inside {zone.domain}"
        yield Finding("OFN503", message, None, zone.gateway)
