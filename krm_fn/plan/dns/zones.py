"""Which zones the cluster's DNS is to answer, and which ConfigMaps carry them."""

from __future__ import annotations

from krm_fn.inputs.defaults import DNS_TARGETS
from krm_fn.plan.model import DnsPatch, DnsPlan, Zone
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config, DnsTarget
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import GatewayPlan

# https://coredns.io/plugins/rewrite/; 1.8.3 refuses it and 1.8.4 serves (tests/hosts/dns/test_oldest_coredns.py).
_ANSWER_AUTO_SINCE = (1, 8, 4)

_ANSWERING = {"CoreDNS", "CoreDNSCustom"}
"""Targets that rewrite names; the others only send their questions there."""


def plan_dns(gateways: tuple[GatewayPlan, ...], inputs: Inputs, report: Report) -> DnsPlan:
    """Zones of the input's own Gateways; patched into the ConfigMaps there are, else emitted."""
    mode = inputs.config.dns.mode
    own = tuple(plan for plan in gateways if plan.placement != "Reference" and plan.entry)
    zones = zones_of(own)
    external_dns = inputs.config.dns.external_dns
    if mode == "None":
        return DnsPlan((), (), (), (), external_dns)
    if zones:
        check_version(inputs.config, report)
    patched = () if mode == "Emit" else _to_patch(inputs)
    if mode == "Patch":
        if zones and not patched:
            _report_nothing(inputs, report)
        return DnsPlan(zones, patched, (), (), external_dns, _beside(inputs, patched))
    created = _to_create(inputs, patched) if zones and mode == "Auto" else ()
    answering = created or any(patch.target.type in _ANSWERING for patch in patched)
    emitted = () if answering else own
    _report_emitted(emitted, inputs.config, report)
    return DnsPlan(zones, patched, created, emitted, external_dns, _beside(inputs, patched))


def check_version(config: Config, report: Report) -> None:
    """Report a CoreDNS that does not know the stanza's ``answer auto``, where its version is given."""
    version = config.dns.coredns_version
    if version and tuple(map(int, version.split("."))) < _ANSWER_AUTO_SINCE:
        report.add(
            "OFN538",
            f"dns.coreDNSVersion is {version}, and CoreDNS has `answer auto` since 1.8.4; with an older one the stanza "
            "is a fault that keeps CoreDNS from starting.",
            config.source,
            ("spec", "dns", "coreDNSVersion"),
        )


def zones_of(gateways: tuple[GatewayPlan, ...]) -> tuple[Zone, ...]:
    """What the cluster's DNS is to answer for the Gateways that are not another's."""
    return tuple(
        Zone(str(plan.key), plan.domain, plan.entry.hostname, plan.cluster_domain)
        for plan in gateways
        if plan.placement != "Reference" and plan.entry
    )


def _to_patch(inputs: Inputs) -> tuple[DnsPatch, ...]:
    """What is in the input, but for what was made here and is made anew; in every place where it stands."""
    return tuple(
        DnsPatch(target, resource)
        for target in inputs.config.dns.targets or DNS_TARGETS
        for resource in inputs.config_maps.get(target.key, ())
        if resource.generated_by is None
    )


def _beside(inputs: Inputs, patched: tuple[DnsPatch, ...]) -> tuple[DnsPatch, ...]:
    """CoreDNS' own ConfigMaps where none of them is a target: what they import says whether another one counts."""
    if any(patch.target.type == "CoreDNS" for patch in patched):
        return ()
    targets = (target for target in DNS_TARGETS if target.type == "CoreDNS")
    return tuple(DnsPatch(target, found) for target in targets for found in inputs.config_maps.get(target.key, ()))


def _to_create(inputs: Inputs, patched: tuple[DnsPatch, ...]) -> tuple[DnsTarget, ...]:
    """A ConfigMap that the cluster imports is whole with our entries alone, so it is made where it is asked for."""
    there = {patch.target.key for patch in patched}
    return tuple(t for t in inputs.config.dns.targets if t.type == "CoreDNSCustom" and t.key not in there)


def _report_nothing(inputs: Inputs, report: Report) -> None:
    targets = ", ".join(str(target.key) for target in inputs.config.dns.targets or DNS_TARGETS)
    report.add("OFN520", f"dns.mode is Patch, but no ConfigMap of {targets} is in the input.", inputs.config.source)


def _report_emitted(emitted: tuple[GatewayPlan, ...], config: Config, report: Report) -> None:
    why, remedy = "the ConfigMap of the cluster's DNS is not in the input", ""
    if config.dns.mode == "Emit":
        why = "dns.mode is Emit"
        remedy = "Hand it to whoever owns the cluster's DNS, or use dns.mode: Auto."
    elif config.dns.targets:
        why = "dns.targets names no ConfigMap of the input that can carry the stanza"
        remedy = "Hand it to whoever owns the cluster's DNS, or add a target of type CoreDNS whose ConfigMap is there."
    for plan in emitted:
        report.add(
            "OFN521",
            f"The DNS changes for *.{plan.domain} are in ConfigMap {plan.key.namespace}/{plan.key.name}-dns, "
            f"because {why}.",
            plan.source,
            remedy=remedy,
        )
