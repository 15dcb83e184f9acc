"""Names in a zone of plugin kubernetes, as the plugin reads them.

Source: https://github.com/coredns/coredns/tree/master/plugin/kubernetes (parse.go, kubernetes.go) and
https://github.com/kubernetes/dns/blob/master/docs/specification.md.
"""

from __future__ import annotations

from ipaddress import ip_address

from krm_fn.dns.corefile.words import options
from krm_fn.dns.resolve.model import Service
from krm_fn.dns.resolve.words import option
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.dns.corefile.parser import Directive
    from krm_fn.dns.resolve.model import Cluster


class Found(NamedTuple):
    """The result for a name that exists."""

    service: Service | None
    """The Service of the name; None for the name of a Pod."""

    said: str
    """A description of the Service, or the address of the Pod."""

    assumed: bool = False
    """True when the Service is not in the input."""


class Missing(NamedTuple):
    """The result for a name without an address."""

    rcode: str
    """NXDOMAIN, NOERROR (the name exists), or empty when it is unknown."""

    why: str
    """The reason, as a sentence without capital and full stop."""


def find(name: str, zone: str, plugin: Directive, cluster: Cluster, family: str, *, indirect: bool) -> Found | Missing:
    """Looks up a name (lower case, final dot) of the zone, for an address of the family.

    indirect: the name comes from a rule or a CNAME.
    """
    if name.startswith("ns.dns.") and name.removeprefix("ns.dns.") == zone:
        return Missing("", "this is the name of the cluster's DNS, and krm-fn does not know its address")
    labels = name.removesuffix(zone).removesuffix(".").split(".") if name != zone else []
    if missing := _misshapen(labels, zone) or _hidden(labels[-2], plugin, cluster, indirect=indirect):
        return missing
    *extra, namespace, kind = labels
    if kind == "pod" and _pods(plugin) == "disabled":
        return Missing("NXDOMAIN", "plugin kubernetes gives no names to Pods (option pods)")
    if not extra:
        return Missing("NOERROR", f"{namespace} is a namespace, and has no address")
    if kind == "pod":
        return _pod(extra[-1], plugin, family)
    return _of_family(_service(extra, namespace, cluster, indirect=indirect), family)


def _of_family(found: Found | Missing, family: str) -> Found | Missing:
    """Checks that a Service has an address of the family. When the manifest does not show it, IPv4 is assumed."""
    if isinstance(found, Missing) or found.service is None or found.service.kind == "ExternalName":
        return found
    key = f"{found.service.namespace}/{found.service.name}"
    has = found.service.has(family)
    if has is None and family == "IPv6":
        return Missing("", f"krm-fn does not know whether Service {key} has an IPv6 address ({found.said})")
    return Missing("NOERROR", f"Service {key} has no {family} address") if has is False else found


def _misshapen(labels: list[str], zone: str) -> Missing | None:
    """Finds names that cannot have an address in any cluster."""
    if not labels or labels in (["svc"], ["pod"]):
        return Missing("NOERROR", "the name is a zone, and has no address")
    if labels[-1] not in {"svc", "pod"}:
        return Missing("NXDOMAIN", f"{zone} has only names below svc and pod")
    return Missing("NXDOMAIN", "no name of a Service has so many labels") if len(labels) > 5 else None


def _hidden(namespace: str, plugin: Directive, cluster: Cluster, *, indirect: bool) -> Missing | None:
    """Finds namespaces that do not exist or that the plugin does not serve."""
    if unread := _unread(plugin):
        return Missing("", f"krm-fn does not know option {unread} of plugin kubernetes")
    exposed = option(plugin, "namespaces")
    if exposed and namespace not in exposed:
        return Missing("NXDOMAIN", f"plugin kubernetes does not serve namespace {namespace} (option namespaces)")
    if namespace in cluster.namespaces or (indirect and not cluster.is_complete):
        return None
    return Missing("NXDOMAIN", f"the input has no namespace {namespace}")


def _unread(plugin: Directive) -> str:
    known = {"pods", "fallthrough", "ttl", "endpoint", "tls", "kubeconfig", "noendpoints", "endpoint_pod_names"}
    known |= {"namespaces", "resyncperiod", "upstream", "apiserver_qps", "apiserver_burst", "apiserver_max_inflight"}
    known |= {"startup_timeout"}
    return next((line[0] for line in options(plugin) if line[0] not in known), "")


def _pods(plugin: Directive) -> str:
    """Returns the value of option ``pods``."""
    return (option(plugin, "pods") or ["disabled"])[0]


def _pod(label: str, plugin: Directive, family: str) -> Found | Missing:
    if _pods(plugin) == "verified":
        return Missing("", "krm-fn does not know whether this Pod exists")
    text = label.replace("-", ".") if label.count("-") == 3 and "--" not in label else label.replace("-", ":")
    try:
        address = str(ip_address(text))
    except ValueError:
        return Missing("NXDOMAIN", f"{label} is not the address of a Pod")
    own = "IPv6" if ":" in address else "IPv4"
    return Found(None, address) if own == family else Missing("NOERROR", f"the address is an {own} address")


def _service(extra: list[str], namespace: str, cluster: Cluster, *, indirect: bool) -> Found | Missing:
    *before, name = extra
    service = cluster.services.get((namespace, name))
    if service is None:
        if not indirect or cluster.is_complete or before:
            return Missing("NXDOMAIN", f"the input has no Service {namespace}/{name}")
        where = "not in the input, assumed to exist"
        return Found(Service(namespace, name, "ClusterIP", "", (), (), where), where, assumed=True)
    if service.kind == "ExternalName":
        return _external(service, before)
    if service.kind == "Headless" or len(before) == 1:
        return _headless(service, before, cluster)
    return _cluster_ip(service, before)


def _headless(service: Service, before: list[str], cluster: Cluster) -> Found | Missing:
    """Handles names of a headless Service. The input does not show its Pods."""
    key = f"{service.namespace}/{service.name}"
    if before or cluster.is_complete:
        return Missing("", f"krm-fn does not know the Pods of Service {key}")
    return Found(service, "headless: the addresses of its Pods")


def _cluster_ip(service: Service, before: list[str]) -> Found | Missing:
    key = f"{service.namespace}/{service.name}"
    if before and not _has_port(service, before):
        return Missing("NXDOMAIN", f"Service {key} has no port {'.'.join(before)}")
    if not service.ports:
        return Missing("NXDOMAIN", f"Service {key} has no ports")
    return Found(service, " ".join(("ClusterIP", *service.addresses)))


def _external(service: Service, before: list[str]) -> Found | Missing:
    key = f"{service.namespace}/{service.name}"
    if before:
        return Missing("NXDOMAIN", f"Service {key} is of type ExternalName and has no names below its name")
    try:
        ip_address(service.external_name)
    except ValueError:
        return Found(service, "ExternalName")
    return Missing("NXDOMAIN", f"externalName of Service {key} is an address; DNS needs a name")


def _has_port(service: Service, before: list[str]) -> bool:
    """Matches as CoreDNS's matchPortAndProtocol does: without underscores, and an empty label matches everything."""
    port, protocol = (label.removeprefix("_") for label in before)
    return any(port in {"", name.lower()} and protocol in {"", kind.lower()} for name, kind in service.ports)
