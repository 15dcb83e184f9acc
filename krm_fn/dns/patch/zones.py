"""Checks of Gateways' domains that need no Corefile, and the records for findings about Corefiles."""

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
"""The codes that `check_zones` reports. They are the same for every Corefile."""


class Finding(NamedTuple):
    """A problem or a note about a Corefile."""

    code: str
    """A code of the catalogue, such as OFN501."""

    message: str
    """The message without its final full stop."""

    line: int | None
    """The line in the given Corefile, from 1; None when there is no such line."""

    gateway: str = ""
    """``namespace/name`` of the Gateway that the finding is about; empty when it is about none or several."""

    column: int | None = None
    """The column in characters, from 1; None when the line is enough."""


class Patch(NamedTuple):
    """The new text of a ConfigMap key (the old text when a finding is an error), and the findings."""

    text: str
    findings: tuple[Finding, ...]


def has_error(findings: Iterable[Finding]) -> bool:
    """Returns True when one of the findings is an error, so that the text must not be patched."""
    return any(CATALOG[finding.code].severity == "error" for finding in findings)


def ordered(zones: Sequence[Zone]) -> list[Zone]:
    """Returns the zones with names in lower case, longer domains first: CoreDNS takes the first rule that matches."""
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
    """Finds invalid, equal and nested domains. zones: as `ordered` returns them."""
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
    for what, name in (("domain", zone.domain), ("entry Service", zone.entry)):
        if len(name) > LONGEST or not _DOMAIN.fullmatch(name):
            message = f"Gateway {zone.gateway}: the {what} {name!r} is not a DNS name"
            yield Finding("OFN511", message, None, zone.gateway)
            return
    if not _GATEWAY.fullmatch(zone.gateway):
        yield Finding("OFN511", f"{zone.gateway!r} is not a Gateway's namespace/name", None, zone.gateway)
    elif within(zone.domain, zone.cluster_domain):
        message = (
            f"domain {zone.domain} of Gateway {zone.gateway} is the cluster domain {zone.cluster_domain}, or inside it"
        )
        yield Finding("OFN502", message, None, zone.gateway)
    elif within(zone.entry, zone.domain) or within(zone.cluster_domain, zone.domain):
        message = f"{zone.entry}, the entry Service of Gateway {zone.gateway}, is inside the domain {zone.domain}"
        yield Finding("OFN503", message, None, zone.gateway)
