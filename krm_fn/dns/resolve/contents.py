"""The cluster as it is after a run: its Services, and the Corefiles of its DNS."""

from __future__ import annotations

from krm_fn.changes import apply_to_object
from krm_fn.constants import EXPANDED_FROM, GENERATED_BY
from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.patch.stanza import NODE_LOCAL_DOMAIN
from krm_fn.dns.resolve.model import Cluster, Server, Service
from krm_fn.inputs.defaults import CLUSTER_DOMAIN, DNS_TARGETS, NAMESPACE
from krm_fn.inputs.model import Key
from krm_fn.resource import file_name
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from krm_fn.changes import Changes
    from krm_fn.inputs.config_model import DnsTarget
    from krm_fn.plan.model import Plan
    from krm_fn.resource import Resource

Object = dict[str, Any]

ASSUMED = """\
.:53 {{
    errors
    health {{
       lameduck 5s
    }}
    ready
    kubernetes {domain} in-addr.arpa ip6.arpa {{
       pods insecure
       fallthrough in-addr.arpa ip6.arpa
       ttl 30
    }}
{rules}    prometheus :9153
    forward . /etc/resolv.conf {{
       max_concurrent 1000
    }}
    cache 30
    loop
    reload
    loadbalance
}}
"""
"""What kubeadm installs (https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/phases/addons/dns)."""


class Dns(NamedTuple):
    """The cluster's CoreDNS, a node-local cache before it or None, and what was assumed about them."""

    coredns: Server
    cache: Server | None
    cluster_domain: str
    assumptions: tuple[str, ...]


class Objects(NamedTuple):
    """What is there after a run, by kind and key, with where it comes from."""

    services: Mapping[Key, tuple[Object, str]]
    config_maps: Mapping[Key, tuple[Object, str]]
    namespaces: frozenset[str]


def objects(resources: Sequence[Resource], changes: Changes, plan: Plan) -> Objects:
    """The Services and ConfigMaps of the input, changed as they are to be, and those that are added."""
    default = _default_namespace(plan)
    services: dict[Key, tuple[Object, str]] = {}
    config_maps: dict[Key, tuple[Object, str]] = {}
    namespaces = {NAMESPACE, default, "kube-system"}
    for key, obj, where in _all(resources, changes, default):
        if obj.get("apiVersion") == "v1" and obj.get("kind") == "Namespace":
            namespaces.add(key.name)
            continue
        namespaces.add(key.namespace)
        if obj.get("apiVersion") == "v1" and obj.get("kind") in {"Service", "ConfigMap"}:
            (services if obj["kind"] == "Service" else config_maps)[key] = (obj, where)
    namespaces |= {resource.namespace for resource in resources if resource.namespace}
    return Objects(services, config_maps, frozenset(namespaces))


def cluster(found: Objects, *, is_complete: bool = False) -> Cluster:
    """The Services that names are looked up in."""
    services = {(key.namespace, key.name): _service(key, *there) for key, there in found.services.items()}
    return Cluster(services, found.namespaces, is_complete)


def dns(found: Objects, plan: Plan) -> Dns | str:
    """The servers; text: why a Corefile cannot be read."""
    targets = [patch.target for patch in plan.dns.patched] or list(DNS_TARGETS)
    assumptions: list[str] = []
    lines, title = _coredns(found, [*targets, *plan.dns.created], plan, assumptions)
    coredns = _server(title, lines)
    if isinstance(coredns, str):
        return coredns
    cache = next(_corefiles(found, targets, "NodeLocalDNS"), None)
    domain = cluster_domain(plan)
    if cache is None:
        return Dns(coredns, None, domain, tuple(assumptions))
    filled = cache[1].replace(NODE_LOCAL_DOMAIN, domain)
    node_local = _server(cache[0], _numbered(filled, cache[0]))
    return node_local if isinstance(node_local, str) else Dns(coredns, node_local, domain, tuple(assumptions))


def cluster_domain(plan: Plan) -> str:
    """The cluster's own zone, as the first Gateway has it."""
    return next((gateway.cluster_domain for gateway in plan.gateways), CLUSTER_DOMAIN)


def _default_namespace(plan: Plan) -> str:
    """What an object without a namespace gets, as far as a Gateway or Function without one shows it."""
    gateways = (gateway.key.namespace for gateway in plan.gateways if not gateway.written_namespace)
    functions = (function.key.namespace for function in plan.functions if not function.written_namespace)
    return next(gateways, None) or next(functions, NAMESPACE)


def _all(resources: Sequence[Resource], changes: Changes, default: str) -> Iterator[tuple[Key, Object, str]]:
    """default: the namespace of those without one."""
    for resource in resources:
        if resource.object is None or id(resource) in changes.removed or resource.kind not in _KINDS:
            continue
        edits = changes.edited.get(id(resource))
        key = Key(resource.namespace or default, resource.name)
        yield key, (apply_to_object(resource.object, edits[1]) if edits else resource.object), _where(resource)
    for obj in changes.added:
        metadata = obj["metadata"]
        annotations = metadata.get("annotations") or {}
        owner = annotations.get(EXPANDED_FROM) or annotations.get(GENERATED_BY) or ""
        key = Key(metadata.get("namespace") or default, metadata["name"])
        yield key, obj, f"generated for {owner.replace('/', ' ', 1)}"


_KINDS = {"Service", "ConfigMap", "Namespace"}


def _where(resource: Resource) -> str:
    file = file_name(resource.origin.file) if resource.origin.file else "in the input"
    line = resource.line()
    return f"{file}:{line}" if line and resource.origin.file else file


def _service(key: Key, obj: Object, where: str) -> Service:
    spec = obj.get("spec") or {}
    kind = spec.get("type") or "ClusterIP"
    address = spec.get("clusterIP") or ""
    addresses = tuple(spec.get("clusterIPs") or ([address] if address else []))
    if kind != "ExternalName":
        kind = "Headless" if address == "None" else "ClusterIP"
    ports = tuple((str(port.get("name") or ""), str(port.get("protocol") or "TCP")) for port in spec.get("ports") or ())
    families = _families(spec)
    return Service(key.namespace, key.name, kind, spec.get("externalName") or "", addresses, ports, where, *families)


def _families(spec: Object) -> tuple[bool | None, bool | None]:
    """Whether a Service has addresses of IPv4 and of IPv6, as far as its manifest decides that.

    Source: https://kubernetes.io/docs/concepts/services-networking/dual-stack/
    """
    policy = spec.get("ipFamilyPolicy") or "SingleStack"
    given = [str(a) for a in spec.get("clusterIPs") or [spec.get("clusterIP") or "None"] if a != "None"]
    known = ["IPv6" if ":" in address else "IPv4" for address in given] or list(spec.get("ipFamilies") or ())
    if policy == "RequireDualStack" or len(known) > 1:
        return True, True
    if not known:
        return None, None
    other = None if policy == "PreferDualStack" else False
    return (True, other) if known[0] == "IPv4" else (other, True)


# Corefiles

_Line = tuple[str, str]
"""A line's text, and where it stands."""


def _coredns(
    found: Objects, targets: Sequence[DnsTarget], plan: Plan, assumptions: list[str]
) -> tuple[list[_Line], str]:
    entries = _entries(found, targets)
    given = next(_corefiles(found, targets, "CoreDNS"), None)
    if given:
        title, text = given
        return list(_imported(_numbered(text, title), entries, assumptions)), title
    from krm_fn.dns.patch.coredns import patch_corefile

    zones, title = plan.dns.zones, "the assumed Corefile"
    rules = "    import custom/*.override\n" if entries else ""
    text = ASSUMED.format(domain=cluster_domain(plan), rules=rules)
    what = "the Corefile that kubeadm installs"
    if entries:
        assumptions.append(f"ConfigMap coredns is not in the input: {what} is assumed, with the entries imported.")
        return list(_imported(_numbered(text, title), entries, [])), title
    if zones:
        what += ", with the stanzas that are to be added,"
    assumptions.append(f"ConfigMap coredns is not in the input: {what} is assumed.")
    return _numbered(patch_corefile(text, zones).text if zones else text, title), title


def _corefiles(found: Objects, targets: Sequence[DnsTarget], kind: str) -> Iterator[tuple[str, str]]:
    """Title and text of every Corefile of that kind."""
    for target in targets:
        obj, _ = found.config_maps.get(target.key, ({}, ""))
        text = _data(obj).get(target.data_key or "Corefile")
        if target.type == kind and isinstance(text, str):
            yield f"ConfigMap {target.key}", text


def _entries(found: Objects, targets: Sequence[DnsTarget]) -> dict[str, list[_Line]]:
    """The entries that a Corefile can import, by key."""
    entries: dict[str, list[_Line]] = {}
    for target in targets:
        if target.type == "CoreDNSCustom":
            obj, _ = found.config_maps.get(target.key, ({}, ""))
            for key, text in _data(obj).items():
                entries[key] = _numbered(str(text), f"ConfigMap {target.key}, {key}")
    return entries


def _data(obj: Object) -> Mapping[str, Any]:
    """Empty where a ConfigMap that concerns nobody here has something else in its place."""
    data = obj.get("data")
    return data if isinstance(data, dict) else {}


def _numbered(text: str, title: str) -> list[_Line]:
    return [(line, f"{title}, line {number}") for number, line in enumerate(text.split("\n"), start=1)]


def _imported(lines: list[_Line], entries: Mapping[str, list[_Line]], assumptions: list[str]) -> Iterator[_Line]:
    """The lines with the entries in place of what imports them; an import of anything else is left out, and said."""
    from fnmatch import fnmatchcase

    corefile = parse("\n".join(text for text, _ in lines))
    files = corefile.files if isinstance(corefile, Corefile) else ()
    for line in lines:
        words = line[0].split()
        if len(words) < 2 or words[0] != "import" or words[1].strip('"') not in files:
            yield line
            continue
        pattern = words[1].strip('"')
        keys = sorted(key for key in entries if fnmatchcase(key, pattern.rpartition("/")[2]))
        if not keys:
            assumptions.append(f"What {pattern} holds ({line[1]}) is not in the input, and left out.")
        yield ("", line[1])
        for key in keys:
            yield from entries[key]


def _server(title: str, lines: list[_Line]) -> Server | str:
    read = parse("\n".join(text for text, _ in lines))
    if isinstance(read, Corefile):
        return Server(title, read.blocks, tuple(where for _, where in lines))
    return f"{title}: line {read.line}, column {read.column}: {read.message}"
