"""The names of a kubernetes zone, as the plugin reads them.

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
    """What a name stands for. service None: an address of its own, with said; assumed: it is not in the input."""

    service: Service | None
    said: str
    assumed: bool = False


class Missing(NamedTuple):
    """No such record. rcode: NXDOMAIN, NOERROR (the name is there), or empty where it cannot be told."""

    rcode: str
    why: str


def find(name: str, zone: str, plugin: Directive, cluster: Cluster, family: str, *, indirect: bool) -> Found | Missing:
    """What a name (lower case, final dot) of the zone stands for, and has an address of the family for.

    indirect: a rule or another Service led to it.
    """
    if name.startswith("ns.dns.") and name.removeprefix("ns.dns.") == zone:
        return Missing("", "it is the address of the cluster's DNS itself")
    labels = name.removesuffix(zone).removesuffix(".").split(".") if name != zone else []
    if missing := _misshapen(labels, zone) or _hidden(labels[-2], plugin, cluster, indirect=indirect):
        return missing
    *extra, namespace, kind = labels
    if kind == "pod" and _pods(plugin) == "disabled":
        return Missing("NXDOMAIN", "kubernetes gives no names to pods here (option pods)")
    if not extra:
        return Missing("NOERROR", f"{namespace} is a namespace's name, and has no address")
    if kind == "pod":
        return _pod(extra[-1], plugin, family)
    return _of_family(_service(extra, namespace, cluster, indirect=indirect), family)


def _of_family(found: Found | Missing, family: str) -> Found | Missing:
    """A Service with addresses, if it has one of the family; where nothing says so, it has one of IPv4."""
    if isinstance(found, Missing) or found.service is None or found.service.kind == "ExternalName":
        return found
    key = f"{found.service.namespace}/{found.service.name}"
    has = found.service.has(family)
    if has is None and family == "IPv6":
        return Missing("", f"whether Service {key} has an address of IPv6 is not known here ({found.said})")
    return Missing("NOERROR", f"Service {key} has no address of {family}") if has is False else found


def _misshapen(labels: list[str], zone: str) -> Missing | None:
    """Names that stand for nothing, whatever the cluster has."""
    if not labels or labels in (["svc"], ["pod"]):
        return Missing("NOERROR", "the name is a zone's own, and has no address")
    if labels[-1] not in {"svc", "pod"}:
        return Missing("NXDOMAIN", f"{zone} has names below svc and pod alone")
    return Missing("NXDOMAIN", "no Service has a name of so many labels") if len(labels) > 5 else None


def _hidden(namespace: str, plugin: Directive, cluster: Cluster, *, indirect: bool) -> Missing | None:
    """A namespace that is not there or not served."""
    if unread := _unread(plugin):
        return Missing("", f"kubernetes has the option {unread}")
    exposed = option(plugin, "namespaces")
    if exposed and namespace not in exposed:
        return Missing("NXDOMAIN", f"kubernetes does not serve namespace {namespace} (option namespaces)")
    if namespace in cluster.namespaces or (indirect and not cluster.is_complete):
        return None
    return Missing("NXDOMAIN", f"there is no namespace {namespace} in the input")


def _unread(plugin: Directive) -> str:
    known = {"pods", "fallthrough", "ttl", "endpoint", "tls", "kubeconfig", "noendpoints", "endpoint_pod_names"}
    known |= {"namespaces", "resyncperiod", "upstream", "apiserver_qps", "apiserver_burst", "apiserver_max_inflight"}
    known |= {"startup_timeout"}
    return next((line[0] for line in options(plugin) if line[0] not in known), "")


def _pods(plugin: Directive) -> str:
    """The mode in which it answers for pods."""
    return (option(plugin, "pods") or ["disabled"])[0]


def _pod(label: str, plugin: Directive, family: str) -> Found | Missing:
    if _pods(plugin) == "verified":
        return Missing("", "whether there is such a pod is not known here")
    text = label.replace("-", ".") if label.count("-") == 3 and "--" not in label else label.replace("-", ":")
    try:
        address = str(ip_address(text))
    except ValueError:
        return Missing("NXDOMAIN", f"{label} is no pod's address")
    own = "IPv6" if ":" in address else "IPv4"
    return Found(None, address) if own == family else Missing("NOERROR", f"the address is of {own}")


def _service(extra: list[str], namespace: str, cluster: Cluster, *, indirect: bool) -> Found | Missing:
    *before, name = extra
    service = cluster.services.get((namespace, name))
    if service is None:
        if not indirect or cluster.is_complete or before:
            return Missing("NXDOMAIN", f"there is no Service {namespace}/{name} in the input")
        where = "not in the input, assumed to exist"
        return Found(Service(namespace, name, "ClusterIP", "", (), (), where), where, assumed=True)
    if service.kind == "ExternalName":
        return _external(service, before)
    if service.kind == "Headless" or len(before) == 1:
        return _headless(service, before, cluster)
    return _cluster_ip(service, before)


def _headless(service: Service, before: list[str], cluster: Cluster) -> Found | Missing:
    """Names that stand for pods: which there are the input does not say."""
    key = f"{service.namespace}/{service.name}"
    if before or cluster.is_complete:
        return Missing("", f"what pods Service {key} has is not known here")
    return Found(service, "headless: the addresses of its pods")


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
        return Missing("NXDOMAIN", f"Service {key} is of type ExternalName: no name is below it")
    try:
        ip_address(service.external_name)
    except ValueError:
        return Found(service, "ExternalName")
    return Missing("NXDOMAIN", f"externalName of Service {key} is an address, which DNS does not serve")


def _has_port(service: Service, before: list[str]) -> bool:
    """As matchPortAndProtocol does: an underscore before either is dropped, and nothing stands for any."""
    port, protocol = (label.removeprefix("_") for label in before)
    return any(port in {"", name.lower()} and protocol in {"", kind.lower()} for name, kind in service.ports)
