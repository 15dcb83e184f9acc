"""Entries of the ConfigMap that a managed cluster's Corefile imports into the block that has ``kubernetes``.

AKS, k3s, DigitalOcean, Scaleway and Gardener mount ``coredns-custom`` and import ``*.override`` there:
https://learn.microsoft.com/en-us/azure/aks/coredns-custom, https://docs.k3s.io/networking/networking-services,
https://gardener.cloud/docs/gardener/networking/custom-dns-configuration/
"""

from __future__ import annotations

from krm_fn.dns.corefile.imports import imported_files
from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.patch.coredns_checks import is_patched
from krm_fn.dns.patch.stanza import MARK, stanza
from krm_fn.dns.patch.zones import ordered
from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Mapping, Sequence

    from krm_fn.inputs.model import DnsTarget
    from krm_fn.plan.model import Zone

SUFFIX = ".override"
"""Of the keys that are imported."""


def custom_suffix(target: DnsTarget) -> str:
    """Returns the ending of the keys that a Corefile imports from this ConfigMap."""
    return f".{target.data_key.rpartition('.')[2]}" if target.data_key else SUFFIX


def custom_entries(zones: Sequence[Zone], key: str = "") -> dict[str, str]:
    """Key to text, one for each Gateway, or one in all where key is given.

    CoreDNS reads the keys in their order and takes the first rule that matches, so that an entry whose domain holds one
    of a later entry starts with the stanza of that one.
    """
    wanted = ordered(zones)
    if key:
        return {key: "".join(map(stanza, wanted))} if wanted else {}
    entries: dict[str, list[Zone]] = {}
    for zone in wanted:
        entries.setdefault(zone.gateway.replace("/", "-") + SUFFIX, []).append(zone)
    return {name: "".join(map(stanza, _with_nested(name, entries))) for name in sorted(entries)}


def _with_nested(name: str, entries: Mapping[str, Sequence[Zone]]) -> list[Zone]:
    """The zones of an entry, with those inside them that a later one has."""
    own = entries[name]
    later = [zone for other, zones in entries.items() if other > name for zone in zones]
    nested = [zone for zone in later if any(within(zone.domain, outer.domain) for outer in own)]
    return ordered([*own, *nested])


def stale_entries(data: Mapping[str, object], wanted: Container[str]) -> list[str]:
    """Keys whose whole text was written here, and that are not wanted any more."""
    return [key for key, text in data.items() if key not in wanted and isinstance(text, str) and text.startswith(MARK)]


def is_imported(corefile: str, keys: Collection[str], cluster_domain: str) -> bool:
    """True when a Corefile imports these keys into a block that has ``kubernetes``; True when it cannot be read."""
    read = parse(corefile)
    if not isinstance(read, Corefile):
        return True
    spans = [(b.opening.start, b.closing.start) for b in read.blocks if b.closing and is_patched(b, cluster_domain)]
    return any(
        start < one.start < end and len(imported_files(one, keys)) == len(keys)
        for one in read.imports
        for start, end in spans
    )
