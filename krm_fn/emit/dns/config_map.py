"""ConfigMaps that carry DNS changes: the cluster's own, patched, or a small one for whoever owns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from krm_fn.emit.dns.stanza import node_local_block, stanza

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.diagnostics.report import Report
    from krm_fn.plan.model import DnsPlan, GatewayPlan


def dns_config_map(gateway: GatewayPlan, dns: DnsPlan) -> dict[str, str]:
    """``data`` of the ConfigMap that is emitted where the cluster's own is not in the input."""
    zone = next(zone for zone in dns.zones if zone.gateway == str(gateway.key))
    return {"coredns.override": stanza(zone), "node-local.server": node_local_block(zone)}


def check_emitted(dns: DnsPlan, report: Report) -> None:
    """Report what is wrong about domains that no Corefile of the input is patched for."""
    if not dns.emitted:
        return
    from krm_fn.emit.dns.zones import check_zones, ordered

    sources = {str(gateway.key): gateway.source for gateway in dns.emitted}
    for finding in check_zones(ordered(dns.zones)):
        report.add(finding.code, f"{finding.message}.", sources[finding.gateway], ("spec", "domain"))


def patch_config_maps(dns: DnsPlan, changes: Changes, report: Report) -> None:
    """Record the edit of every Corefile that is in the input."""
    if not dns.patched:
        return
    from krm_fn.emit.dns.coredns import patch_corefile

    for resource, data_key in dns.patched:
        path = ("data", data_key)
        text = ((resource.object or {}).get("data") or {}).get(data_key)
        if not isinstance(text, str):
            report.add("OFN522", f"{resource.id} has no {data_key} to patch.", resource, ("data",))
            continue
        patch = patch_corefile(text, dns.zones)
        for finding in patch.findings:
            said = finding.message.startswith("line ")
            place = f", line {finding.line}" if finding.line and not said else ""
            report.add(finding.code, f"{resource.id} ({data_key}{place}): {finding.message}", resource, path)
        if patch.text != text:
            changes.edit(resource, path, patch.text)
