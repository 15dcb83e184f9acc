"""The Services and Corefiles of the cluster, with the changes of a run."""

from __future__ import annotations

from krm_fn.changes import apply_to_object
from krm_fn.constants import EXPANDED_FROM, GENERATED_BY
from krm_fn.dns.corefile.assumed import assumed_corefile
from krm_fn.dns.corefile.imports import expand_imports, imported_files
from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.patch.coredns_custom import custom_suffix
from krm_fn.dns.patch.stanza import NODE_LOCAL_DOMAIN
from krm_fn.dns.resolve.model import Cluster, Server, Service
from krm_fn.inputs.defaults import CLUSTER_DOMAIN, DNS_TARGETS, NAMESPACE
from krm_fn.inputs.model import Key
from krm_fn.resource import file_name
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from krm_fn.changes import Changes
    from krm_fn.dns.corefile.imports import Expanded
    from krm_fn.inputs.config_model import DnsTarget
    from krm_fn.plan.model import Plan
    from krm_fn.resource import Resource

Object = dict[str, Any]


class Dns(NamedTuple):
    """The DNS servers of the cluster."""

    coredns: Server
    """The cluster's CoreDNS."""

    cache: Server | None
    """The node-local cache that Pods ask first; None when the input has none."""

    cluster_domain: str
    """The zone of the cluster, such as ``cluster.local``."""

    assumptions: tuple[str, ...]
    """Facts that the input does not show, as sentences for the user."""


class Objects(NamedTuple):
    """The resources after a run that matter for DNS."""

    services: Mapping[Key, tuple[Object, str]]
    """Each Service and its source, for people."""

    config_maps: Mapping[Key, tuple[Object, str]]
    """Each ConfigMap and its source, for people."""

    namespaces: frozenset[str]
    """The namespaces that a resource of the input has or is in."""


def objects(resources: Sequence[Resource], changes: Changes, plan: Plan) -> Objects:
    """Returns the Services and ConfigMaps of the input with the changes of the run, and the added ones."""
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
    """Returns the Services that the simulated DNS knows."""
    services = {(key.namespace, key.name): _service(key, *there) for key, there in found.services.items()}
    return Cluster(services, found.namespaces, is_complete)


def dns(found: Objects, plan: Plan) -> Dns | str:
    """Returns the servers, or an error message when a Corefile cannot be parsed."""
    targets = [patch.target for patch in plan.dns.patched] or list(DNS_TARGETS)
    assumptions: list[str] = []
    coredns = _coredns(found, plan, [*targets, *plan.dns.created], assumptions)
    if isinstance(coredns, str):
        return coredns
    cache = next(_corefiles(found, targets, "NodeLocalDNS"), None)
    domain = cluster_domain(plan)
    if cache is None:
        return Dns(coredns, None, domain, tuple(assumptions))
    node_local = _server(cache._replace(text=cache.text.replace(NODE_LOCAL_DOMAIN, domain)), {}, [])
    return node_local if isinstance(node_local, str) else Dns(coredns, node_local, domain, tuple(assumptions))


def cluster_domain(plan: Plan) -> str:
    """Returns the zone of the cluster: the cluster domain of the first Gateway."""
    return next((gateway.cluster_domain for gateway in plan.gateways), CLUSTER_DOMAIN)


def _default_namespace(plan: Plan) -> str:
    """Returns the namespace of objects without one: that of the first Gateway or Function without one."""
    gateways = (gateway.key.namespace for gateway in plan.gateways if not gateway.written_namespace)
    functions = (function.key.namespace for function in plan.functions if not function.written_namespace)
    return next(gateways, None) or next(functions, NAMESPACE)


def _all(resources: Sequence[Resource], changes: Changes, default: str) -> Iterator[tuple[Key, Object, str]]:
    """Yields each object with its key and its source. default: the namespace of objects without one."""
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
    """Returns whether a Service has IPv4 and IPv6 addresses; None where the manifest leaves that to the API server.

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


class _File(NamedTuple):
    """A text that CoreDNS reads, and its title in messages."""

    title: str
    text: str


def _coredns(found: Objects, plan: Plan, targets: Sequence[DnsTarget], assumptions: list[str]) -> Server | str:
    files = _imported(found, targets)
    given = next(_corefiles(found, targets, "CoreDNS"), None)
    if given:
        return _server(given, files, assumptions)
    from krm_fn.dns.patch.coredns import patch_corefile

    domain, zones, title = cluster_domain(plan), plan.dns.zones, "the assumed Corefile"
    assumed = "the Corefile that kubeadm installs"
    if files:
        assumptions.append(f"ConfigMap coredns is not in the input; krm-fn assumes {assumed}, with the imported files.")
        suffixes = [custom_suffix(target) for target in targets if target.type == "CoreDNSCustom"]
        return _server(_File(title, assumed_corefile(domain, suffixes)), files, [])
    if zones:
        assumed += " with the new rewrite rules"
    assumptions.append(f"ConfigMap coredns is not in the input; krm-fn assumes {assumed}.")
    text = assumed_corefile(domain)
    return _server(_File(title, patch_corefile(text, zones).text if zones else text), {}, [])


def _corefiles(found: Objects, targets: Sequence[DnsTarget], kind: str) -> Iterator[_File]:
    """Yields every Corefile of a type of target."""
    for target in targets:
        obj, _ = found.config_maps.get(target.key, ({}, ""))
        text = _data(obj).get(target.data_key or "Corefile")
        if target.type == kind and isinstance(text, str):
            yield _File(f"ConfigMap {target.key}", text)


def _imported(found: Objects, targets: Sequence[DnsTarget]) -> dict[str, _File]:
    """Returns the files that a Corefile can import, by name. They are keys of ConfigMaps."""
    files: dict[str, _File] = {}
    for target in targets:
        if target.type == "CoreDNSCustom":
            obj, _ = found.config_maps.get(target.key, ({}, ""))
            for key, text in _data(obj).items():
                files[key] = _File(f"ConfigMap {target.key}, {key}", str(text))
    return files


def _data(obj: Object) -> Mapping[str, Any]:
    """Returns ``data``; empty when it is not a mapping, because nothing validated unrelated ConfigMaps."""
    data = obj.get("data")
    return data if isinstance(data, dict) else {}


def _server(corefile: _File, files: Mapping[str, _File], assumptions: list[str]) -> Server | str:
    """Returns the server of a Corefile and its imported files, or an error message when one cannot be parsed."""
    title, text = corefile
    read = parse(text)
    if not isinstance(read, Corefile):
        return f"{title}: line {read.line}, column {read.column}: {read.message}"
    for one in dict.fromkeys(read.imports):
        if not imported_files(one, files):
            line = text.count("\n", 0, one.start) + 1
            assumptions.append(
                f"The input has no file {one.pattern} ({title}, line {line}); krm-fn assumes that there is none."
            )
    expanded = expand_imports(text, read, {name: file.text for name, file in files.items()})
    lines = _lines(expanded, {"": corefile, **files})
    whole = parse(expanded.text)
    if isinstance(whole, Corefile):
        return Server(title, whole.blocks, lines)
    return f"{lines[whole.line - 1]}, column {whole.column}: {whole.message}"


def _lines(expanded: Expanded, files: Mapping[str, _File]) -> tuple[str, ...]:
    """Returns for each line of the text the title of its file and its line there."""
    lines: list[str] = []
    ends = [piece.start for piece in expanded.pieces[1:]]
    for piece, end in zip(expanded.pieces, [*ends, None], strict=True):
        title, text = files[piece.file]
        first = text.count("\n", 0, piece.offset) + 1
        count = expanded.text.count("\n", piece.start, end) + (end is None)
        lines += [f"{title}, line {number}" for number in range(first, first + count)]
    return tuple(lines)
