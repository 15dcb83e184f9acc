"""Keys of the ConfigMap that a managed cluster's Corefile imports into the server block that has ``kubernetes``.

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

    from krm_fn.inputs.config_model import DnsTarget
    from krm_fn.plan.model import Zone

SUFFIX = ".override"
"""The ending of the keys that CoreDNS imports into the server block."""


def custom_suffix(target: DnsTarget) -> str:
    """Returns the ending of the keys that a Corefile imports from this ConfigMap."""
    return f".{target.data_key.rpartition('.')[2]}" if target.data_key else SUFFIX


def custom_data(zones: Sequence[Zone], key: str = "") -> dict[str, str]:
    """Returns ``data`` of the ConfigMap: a key for each Gateway; where key is given, this one key for all Gateways.

    CoreDNS reads the keys in alphabetical order and takes the first rule that matches. Therefore the rule for a domain
    comes after the rules for the domains inside it, also where these have a later key of their Gateway.
    """
    wanted = ordered(zones)
    if key:
        return {key: "".join(map(stanza, wanted))} if wanted else {}
    by_key: dict[str, list[Zone]] = {}
    for zone in wanted:
        by_key.setdefault(zone.gateway.replace("/", "-") + SUFFIX, []).append(zone)
    return {name: "".join(map(stanza, _with_nested(name, by_key))) for name in sorted(by_key)}


def _with_nested(name: str, by_key: Mapping[str, Sequence[Zone]]) -> list[Zone]:
    """Returns the zones of a key, and the zones of later keys that are inside them."""
    own = by_key[name]
    later = [zone for other, zones in by_key.items() if other > name for zone in zones]
    nested = [zone for zone in later if any(within(zone.domain, outer.domain) for outer in own)]
    return ordered([*own, *nested])


def stale_keys(data: Mapping[str, object], wanted: Container[str]) -> list[str]:
    """Returns the keys that krm-fn wrote and that no Gateway needs any more."""
    return [key for key, text in data.items() if key not in wanted and isinstance(text, str) and text.startswith(MARK)]


def is_imported(corefile: str, keys: Collection[str], cluster_domain: str) -> bool:
    """Returns True when a Corefile imports these keys into a block that has ``kubernetes``.

    Also True when the Corefile cannot be parsed, because the patch reports that.
    """
    read = parse(corefile)
    if not isinstance(read, Corefile):
        return True
    spans = [(b.opening.start, b.closing.start) for b in read.blocks if b.closing and is_patched(b, cluster_domain)]
    return any(
        start < one.start < end and len(imported_files(one, keys)) == len(keys)
        for one in read.imports
        for start, end in spans
    )
