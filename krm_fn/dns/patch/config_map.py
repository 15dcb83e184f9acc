"""ConfigMaps with DNS changes: patches of the cluster's own, or a small one for the owner of the cluster's DNS."""

from __future__ import annotations

from krm_fn.changes import DELETE
from krm_fn.constants import STUB_DOMAINS
from krm_fn.dns.patch.reconciled import reconciled_by
from krm_fn.dns.patch.stanza import MARK, node_local_block, stanza
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.changes import Changes
    from krm_fn.diagnostics.report import Report
    from krm_fn.dns.patch.zones import Finding, Patch
    from krm_fn.inputs.model import Key
    from krm_fn.plan.model import DnsPatch, DnsPlan, GatewayPlan, Zone
    from krm_fn.resource import Resource

BARE = "Corefile"
"""The kind of a resource that is a bare Corefile, with its text in ``data.Corefile``."""

_BARE_REMEDY = (
    "Add plugin kubernetes to the server block of the root zone; for the Corefile of a node-local cache, add "
    "--as NodeLocalDNS to the command."
)
"""For a bare Corefile: no name of a ConfigMap shows its purpose."""


def dns_config_map(gateway: GatewayPlan, dns: DnsPlan) -> dict[str, str]:
    """Returns ``data`` of the ConfigMap that the owner of the cluster's DNS gets when the input has no Corefile.

    It has no block for a node-local cache that the run patches: with two blocks for a domain, a cache does not start.

    CoreDNS takes the first rule that matches. Therefore the rules for domains inside this domain come first.
    """
    zone = next(zone for zone in dns.zones if zone.gateway == str(gateway.key))
    stanzas = map(stanza, _with_nested(zone, dns.zones) if len(dns.zones) > 1 else [zone])
    data = {"coredns.override": "".join(stanzas)}
    if not any(patch.target.type == "NodeLocalDNS" for patch in dns.patched):
        data["node-local.server"] = node_local_block(zone)
    return data


def _with_nested(outer: Zone, zones: Sequence[Zone]) -> list[Zone]:
    from krm_fn.dns.patch.zones import ordered
    from krm_fn.gatewayapi.names import within

    return [zone for zone in ordered(zones) if within(zone.domain, outer.domain)]


def check_domains(zones: Sequence[Zone], gateways: Sequence[GatewayPlan], report: Report) -> None:
    """Reports problems of the Gateways' domains at ``spec.domain``."""
    if not zones:
        return
    from krm_fn.dns.patch.zones import check_zones, ordered

    sources = {str(gateway.key): gateway.source for gateway in gateways}
    for finding in check_zones(ordered(zones)):
        report.add(finding.code, f"{finding.message}.", sources[finding.gateway], ("spec", "domain"))


def check_imported_at_all(dns: DnsPlan, report: Report) -> None:
    """Reports a Corefile that the run does not patch and that does not import the ConfigMap with the rewrite rules."""
    carriers = {*dns.created, *(patch.target for patch in dns.patched if patch.target.type == "CoreDNSCustom")}
    if not (dns.zones and dns.beside and carriers):
        return
    from krm_fn.dns.patch.coredns_custom import custom_data, is_imported

    for patch in dns.beside:
        path = ("data", patch.target.data_key)
        text = _data(patch.resource).get(patch.target.data_key)
        for carrier in sorted(carriers):
            keys = custom_data(dns.zones, carrier.data_key)
            if isinstance(text, str) and not is_imported(text, keys, dns.zones[0].cluster_domain):
                message = f"does not import {', '.join(keys)} of ConfigMap {carrier.key}"
                report.add("OFN547", f"{patch.resource.id} ({named(str(path[-1]))}) {message}.", patch.resource, path)


def patch_config_maps(dns: DnsPlan, changes: Changes, report: Report) -> None:
    """Edits every ConfigMap of the cluster's DNS in the input."""
    if not dns.patched:
        return
    custom = _custom_keys(dns)
    for patch in dns.patched:
        if patch.target.type == "CoreDNSCustom":
            _patch_custom(
                patch, dns.zones if patch.target.key in custom else (), _other_keys(patch, dns), changes, report
            )
        elif patch.target.type == "StubDomains":
            _patch_stubs(patch, dns.zones, changes, report)
        elif patch.target.type == "CoreDNS" and custom:
            _patch_text(patch, (), changes, report, carried=dns.zones)
        else:
            _patch_text(patch, dns.zones, changes, report)
    if custom and dns.zones:
        _check_carried(dns, custom, report)
    _report_repeated(dns.patched, changes, report)


def _report_repeated(patched: tuple[DnsPatch, ...], changes: Changes, report: Report) -> None:
    """Reports a patched ConfigMap that the input contains twice: the cluster would use the one applied last."""
    copies: dict[Key, dict[int, Resource]] = {}
    for patch in patched:
        copies.setdefault(patch.target.key, {})[id(patch.resource)] = patch.resource
    for key, resources in copies.items():
        if len(resources) > 1 and resources.keys() & changes.edited.keys():
            for resource in resources.values():
                report.add(
                    "OFN545",
                    f"ConfigMap {key} needs a patch, but the input contains it {len(resources)} times.",
                    resource,
                )


def _custom_keys(dns: DnsPlan) -> set[Key]:
    """Returns the ConfigMaps that get the rewrite rules because every Corefile in the input imports them."""
    from krm_fn.dns.patch.coredns_custom import custom_data, is_imported

    carriers = {*dns.created, *(patch.target for patch in dns.patched if patch.target.type == "CoreDNSCustom")}
    corefiles = [_data(p.resource).get(p.target.data_key) for p in dns.patched if p.target.type == "CoreDNS"]
    return {
        target.key
        for target in carriers
        if not dns.zones
        or all(
            is_imported(text, custom_data(dns.zones, target.data_key), dns.zones[0].cluster_domain)
            for text in corefiles
            if isinstance(text, str)
        )
    }


def _check_carried(dns: DnsPlan, custom: set[Key], report: Report) -> None:
    """Reports problems of the rewrite rules that CoreDNS imports: syntax errors, and other rules before them."""
    from krm_fn.dns.patch.coredns_custom import custom_suffix
    from krm_fn.dns.patch.coredns_imports import check_imported

    files, carriers = _imported_files(dns, custom)
    texts = {key: text for key, (text, _) in files.items()}
    corefiles = [patch for patch in dns.patched if patch.target.type == "CoreDNS"]
    for patch in corefiles or carriers:
        text = _data(patch.resource).get(patch.target.data_key) if corefiles else None
        for key, finding in check_imported(text, texts, dns.zones, custom_suffix(patch.target)):
            resource = files[key][1] if key else patch.resource
            _report_finding(finding, resource or patch.resource, key or patch.target.data_key, report)


def _imported_files(dns: DnsPlan, custom: set[Key]) -> tuple[dict[str, tuple[str, Resource | None]], list[DnsPatch]]:
    """Returns the files that CoreDNS will import, by key, and the patches of the ConfigMaps that have them.

    With each text comes its ConfigMap in the input; None for a text that this run writes.
    """
    from krm_fn.dns.patch.coredns_custom import custom_data

    carriers = [patch for patch in dns.patched if patch.target.key in custom]
    files: dict[str, tuple[str, Resource | None]] = {}
    for patch in carriers:
        texts = {key: text for key, text in _data(patch.resource).items() if isinstance(text, str)}
        files |= {key: (text, patch.resource) for key, text in texts.items() if not text.startswith(MARK)}
    for target in (*dns.created, *(patch.target for patch in carriers)):
        wanted = custom_data(dns.zones, target.data_key) if target.key in custom else {}
        files |= {key: (text, None) for key, text in wanted.items()}
    return files, carriers


def _data(resource: Resource) -> dict[str, Any]:
    return (resource.object or {}).get("data") or {}


def _other_keys(patch: DnsPatch, dns: DnsPlan) -> set[str]:
    """Returns the keys of the same ConfigMap that belong to other targets."""
    return {p.target.data_key for p in dns.patched if p.resource is patch.resource and p.target != patch.target}


def _patch_custom(patch: DnsPatch, zones: tuple[Zone, ...], others: set[str], changes: Changes, report: Report) -> None:
    from krm_fn.dns.patch.coredns_custom import custom_data, stale_keys

    wanted = custom_data(zones, patch.target.data_key)
    data = _data(patch.resource)
    for key in stale_keys(data, wanted.keys() | others):
        changes.edit(patch.resource, ("data", key), DELETE)
    for key, text in wanted.items():
        if not str(data.get(key, MARK)).startswith(MARK):
            report.add(
                "OFN527",
                f"{patch.resource.id} already has a key {named(key)} that krm-fn did not write.",
                patch.resource,
                ("data", key),
            )
        elif data.get(key) != text:
            changes.edit(patch.resource, ("data", key), text)


def _patch_stubs(patch: DnsPatch, zones: tuple[Zone, ...], changes: Changes, report: Report) -> None:
    """Patches ``stubDomains``. An annotation records the added domains, because JSON has no comments."""
    resource, key = patch.resource, patch.target.data_key
    note, path = resource.annotations.get(STUB_DOMAINS), ("data", key)
    if not zones and note is None:
        return
    from krm_fn.dns.patch.stub_domains import patch_stub_domains

    text = _data(resource).get(key)
    ours = tuple(filter(None, str(note or "").split(",")))
    stubs = patch_stub_domains(text, zones, ours, patch.target.resolver)
    for finding in stubs.findings:
        _report_finding(finding, resource, key, report)
    if stubs.text != text:
        changes.edit(resource, path, DELETE if stubs.text is None else stubs.text)
    if stubs.ours != ours or (note is not None and not stubs.ours):
        alone = not stubs.ours and len(resource.annotations) == 1
        noted = ("metadata", "annotations") if alone else ("metadata", "annotations", STUB_DOMAINS)
        changes.edit(resource, noted, ",".join(stubs.ours) or DELETE)


def _patch_text(
    patch: DnsPatch, zones: tuple[Zone, ...], changes: Changes, report: Report, carried: tuple[Zone, ...] = ()
) -> None:
    resource, data_key = patch.resource, patch.target.data_key
    path = ("data", data_key)
    text = _data(resource).get(data_key)
    if not isinstance(text, str):
        _report_missing(resource, data_key, report)
        return
    if zones and (why := reconciled_by(resource, patch.target.type)):
        report.add("OFN528", f"{resource.id}: {why}.", resource)
    patched = _patched(patch, text, zones, carried)
    for finding in patched.findings:
        _report_finding(finding, resource, data_key, report)
    if patched.text != text:
        changes.edit(resource, path, patched.text)


def _report_missing(resource: Resource, key: str, report: Report) -> None:
    keys = ", ".join(map(named, sorted(_data(resource))))
    what = f"its keys are {keys}" if keys else "it has no data"
    if key in ((resource.object or {}).get("binaryData") or {}):
        what = "krm-fn does not read binaryData"
    report.add("OFN522", f"{resource.id} has no key {named(key)} to patch; {what}.", resource, ("data",))


def _report_finding(finding: Finding, resource: Resource, key: str, report: Report) -> None:
    """Reports a finding, with the line of the Corefile in the message and the line of the input file as its location.

    It leaves out findings about domains: `check_domains` reports them at the Gateways.
    """
    from krm_fn.dns.patch.zones import ABOUT_DOMAINS

    if finding.code in ABOUT_DOMAINS:
        return
    path = ("data", key)
    where = f", line {finding.line}" if finding.line else ""
    if where and finding.column:
        where += f", column {finding.column}"
    if resource.kind == BARE:
        message = f"Corefile{where}: {finding.message}."
        remedy = _BARE_REMEDY if finding.code == "OFN509" else ""
        report.add(finding.code, message, origin=resource.origin._replace(line=finding.line), remedy=remedy)
        return
    message = f"{resource.id} ({named(key)}{where}): {finding.message}."
    line = resource.line((*path, finding.line)) if finding.line else None
    report.add(finding.code, message, resource, path, origin=resource.origin._replace(line=line))


def _patched(patch: DnsPatch, text: str, zones: tuple[Zone, ...], carried: tuple[Zone, ...]) -> Patch:
    if patch.target.type == "NodeLocalDNS":
        from krm_fn.dns.patch.node_local import patch_node_local

        return patch_node_local(text, zones, patch.target.bind, patch.target.forward)
    from krm_fn.dns.patch.coredns import patch_corefile

    return patch_corefile(text, zones, carried)
