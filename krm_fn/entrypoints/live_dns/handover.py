"""The text for the owner of a cluster's DNS: instructions as comments, then a manifest or the text to insert."""

from __future__ import annotations

from krm_fn.dns.patch.coredns_custom import custom_data
from krm_fn.dns.patch.stanza import rule_words, stanza
from krm_fn.dns.patch.zones import ordered
from krm_fn.typed import TYPE_CHECKING
from krm_fn.yaml_text.block import dump

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.dns.patch.platforms import Platform
    from krm_fn.entrypoints.live_dns.patching import Wanted
    from krm_fn.plan.model import Zone

_WIDTH = 110

_SERVER = "openfunction"
"""Name of a server in OpenShift's DNS operator: at most 15 characters of a DNS label (RFC 6335)."""

# The plugins of RKE2's chart (name, parameters, block): servers in charts/coredns/values.yaml of
# https://github.com/coredns/helm, unchanged in https://github.com/rancher/rke2-charts.
_PLUGINS = (
    ("errors", "", ""),
    ("health", "", "lameduck 5s"),
    ("ready", "", ""),
    ("kubernetes", "{} in-addr.arpa ip6.arpa", "pods insecure\nfallthrough in-addr.arpa ip6.arpa\nttl 30"),
    ("prometheus", "0.0.0.0:9153", ""),
    ("forward", ". /etc/resolv.conf", ""),
    ("cache", "30", ""),
    ("loop", "", ""),
    ("reload", "", ""),
    ("loadbalance", "", ""),
)


def handover(wanted: Wanted, platform: Platform) -> str:
    """Returns the text for one platform, ready to apply or paste."""
    zones = ordered(wanted.zones)
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
    if form == "Manifest":
        return dump(_config_map("coredns-custom", custom_data(zones)))
    if form == "StubDomains":
        from json import dumps

        stubs = dumps({zone.domain: resolver for zone in zones}, indent=2)
        return dump(_config_map("kube-dns", {"stubDomains": stubs + "\n"}))
    if form == "HelmChartConfig":
        return dump(_helm_chart_config(zones))
    if form == "DnsOperator":
        server = {"name": _SERVER, "zones": [z.domain for z in zones], "forwardPlugin": {"upstreams": resolver}}
        return dump({"spec": {"servers": [server]}})
    text = "".join(map(stanza, zones))
    return dump({"coredns_rewrite_block": text}) if form == "Values" else text


def _config_map(name: str, data: dict[str, str]) -> dict[str, object]:
    metadata = {"name": name, "namespace": "kube-system"}
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": data}


def _helm_chart_config(zones: Sequence[Zone]) -> dict[str, object]:
    """Returns the chart's whole server block with the rules, because Helm replaces lists in values."""
    plugins: list[dict[str, object]] = []
    for name, parameters, block in _PLUGINS:
        plugin = {"name": name, "parameters": parameters.format(zones[0].cluster_domain), "configBlock": block}
        plugins.append({key: value for key, value in plugin.items() if value})
        if name == "kubernetes":
            plugins += map(_rewrite, zones)
    values = {"servers": [{"zones": [{"zone": "."}], "port": 53, "plugins": plugins}]}
    metadata = {"name": "rke2-coredns", "namespace": "kube-system"}
    spec = {"valuesContent": dump(values)}
    return {"apiVersion": "helm.cattle.io/v1", "kind": "HelmChartConfig", "metadata": metadata, "spec": spec}


def _rewrite(zone: Zone) -> dict[str, object]:
    plugin, mode, *name, answer, auto = rule_words(zone)
    return {"name": plugin, "parameters": mode, "configBlock": f"{' '.join(name)}\n{answer} {auto}"}
