"""What the owner of a cluster's DNS is to be given, as text: how to apply it in comments, then the thing itself."""

from __future__ import annotations

from krm_fn.emit.dns.coredns_custom import custom_entries
from krm_fn.emit.dns.stanza import stanza
from krm_fn.emit.dns.zones import check_zones, ordered
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.emit import dump

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.emit.dns.platforms import Platform
    from krm_fn.entrypoints.dns import Wanted
    from krm_fn.plan.model import Zone

_WIDTH = 110


def handover(wanted: Wanted, platform: Platform, report: Report) -> str:
    """The text for one platform, ready to be applied or pasted as its comments say; "" with errors in the report."""
    zones = ordered(wanted.zones)
    for finding in check_zones(zones):
        report.add(finding.code, f"{finding.message}.")
    if report.has_errors:
        return ""
    domains = ", ".join(f"*.{zone.domain}" for zone in zones)
    lines = [
        f"{domains} for Pods of the cluster",
        f"Goes into: {platform.place}",
        *(f"Run: {command}" for command in platform.commands),
        *(line for note in platform.notes for line in _wrapped(note)),
        f"See: {platform.source}",
    ]
    return "".join(f"# {line}\n" for line in lines) + "\n" + _payload(zones, platform.form, _resolver(wanted))


def _wrapped(note: str) -> list[str]:
    from textwrap import wrap

    return wrap(note, _WIDTH, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)


def _resolver(wanted: Wanted) -> list[str]:
    given = (list(target.resolver) for target in wanted.config.dns.targets if target.resolver)
    return next(given, ["RESOLVER"])


def _payload(zones: Sequence[Zone], form: str, resolver: list[str]) -> str:
    text = "".join(map(stanza, zones))
    if form == "Manifest":
        return dump(_config_map("coredns-custom", custom_entries(zones)))
    if form == "StubDomains":
        from json import dumps

        stubs = dumps({zone.domain: resolver for zone in zones}, indent=2)
        return dump(_config_map("kube-dns", {"stubDomains": stubs + "\n"}))
    return dump({"coredns_rewrite_block": text}) if form == "Values" else text


def _config_map(name: str, data: dict[str, str]) -> dict[str, object]:
    metadata = {"name": name, "namespace": "kube-system"}
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": data}
