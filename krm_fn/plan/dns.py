"""Which zones the cluster's DNS is to answer, and which ConfigMap carries them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from krm_fn.inputs.defaults import COREDNS, COREDNS_KEY
from krm_fn.inputs.model import DnsTarget
from krm_fn.plan.model import DnsPlan, Zone

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import GatewayPlan
    from krm_fn.resource import Resource

_DEFAULT_TARGETS = (DnsTarget("CoreDNS", COREDNS, COREDNS_KEY),)


def plan_dns(gateways: tuple[GatewayPlan, ...], inputs: Inputs, report: Report) -> DnsPlan:
    """Zones of the input's own Gateways; patched into the ConfigMaps there are, else emitted."""
    mode = inputs.config.dns.mode
    own = tuple(plan for plan in gateways if plan.placement != "Reference" and plan.entry)
    zones = tuple(
        Zone(str(plan.key), plan.domain, plan.entry.hostname, plan.cluster_domain) for plan in own if plan.entry
    )
    if mode == "None":
        return DnsPlan((), (), ())
    patched = () if mode == "Emit" else _to_patch(inputs)
    if mode == "Patch" and zones and not patched:
        targets = ", ".join(str(target.key) for target in inputs.config.dns.targets or _DEFAULT_TARGETS)
        report.add("OFN520", f"dns.mode is Patch, but ConfigMap {targets} is not in the input.", inputs.config.source)
    emitted = own if not patched and mode != "Patch" else ()
    why = "dns.mode is Emit" if mode == "Emit" else "the ConfigMap of the cluster's DNS is not in the input"
    for plan in emitted:
        report.add(
            "OFN521",
            f"The DNS changes for *.{plan.domain} are in ConfigMap {plan.key.namespace}/{plan.key.name}-dns, "
            f"because {why}.",
            plan.source,
        )
    return DnsPlan(zones, patched, emitted)


def _to_patch(inputs: Inputs) -> tuple[tuple[Resource, str], ...]:
    targets = inputs.config.dns.targets or _DEFAULT_TARGETS
    found = ((inputs.config_maps.get(target.key), target.data_key) for target in targets)
    return tuple((config_map, data_key) for config_map, data_key in found if config_map)
