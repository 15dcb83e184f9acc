"""The ConfigMap of a live cluster's DNS, or a bare Corefile, with the Gateways' domains in it."""

from __future__ import annotations

import re

from krm_fn.changes import DELETE, Changes
from krm_fn.constants import OPENFUNCTION_CORE
from krm_fn.emit.dns.config_map import patch_config_maps
from krm_fn.emit.dns.stanza import MARK
from krm_fn.inputs.defaults import DNS_TARGETS
from krm_fn.inputs.model import DnsTarget, Key
from krm_fn.inputs.reader import read_inputs
from krm_fn.plan.dns import check_version, zones_of
from krm_fn.plan.exposure import Exposures
from krm_fn.plan.gateways import plan_gateways
from krm_fn.plan.model import DnsPatch, DnsPlan
from krm_fn.resource import Origin, Resource
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.wire.reading import decode, read, with_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.entrypoints.stream import Request
    from krm_fn.inputs.model import Config
    from krm_fn.plan.model import Zone
    from krm_fn.resource import Path
    from krm_fn.wire.package import Package

KINDS = ("CoreDNS", "CoreDNSCustom", "NodeLocalDNS", "StubDomains")
"""What a ConfigMap of another name can be said to be; a bare Corefile is one of CoreDNS unless said otherwise."""

_STDIN = "<stdin>"
_COREFILE = "Corefile"
_MANIFEST = re.compile(r"\A\s*(?:\{|---)|^[ \t]*(?:apiVersion|kind|metadata)[ \t]*:(?:\s|\Z)", re.MULTILINE)

# Which provider serves a Gateway, and who adds its listeners, is no concern of the cluster's DNS.
_OTHERS = frozenset({"OFN208", "OFN211", "OFN212", "OFN273", "OFN274", "OFN320", "OFN321"})


# A warning where a Corefile is one of many things to expand; here it is all that was asked for.
_UNPATCHED = "OFN509"


class Wanted(NamedTuple):
    """What the cluster's DNS is to answer, and the functionConfig that says where."""

    zones: tuple[Zone, ...]
    config: Config


class Value(NamedTuple):
    """A text that changes. name: where it stands, for people; old None: it is new; new None: it goes."""

    name: str
    old: str | None
    new: str | None


class Patched(NamedTuple):
    """output: what came in, with the changes in it; values: what is different, empty for nothing."""

    output: bytes
    values: tuple[Value, ...]


def read_wanted(package: Package, request: Request, report: Report, *, remove: bool) -> Wanted | None:
    """The zones of the Gateways in package; None when there is an error (reported). Functions are not looked at.

    remove: no zones, so that everything goes that was written here; package may be empty then.
    """
    resources = [r for r in package.resources if (r.group, r.kind) != (OPENFUNCTION_CORE, "Function")]
    config = request.config or package.function_config
    inputs = read_inputs(resources, config, request.options, report, references=request.references)
    if inputs is None:
        return None
    if remove:
        return None if report.has_errors else Wanted((), inputs.config)
    report.configure(fail_on=report.fail_on, ignore=report.ignored | _OTHERS)
    zones = zones_of(plan_gateways(inputs, Exposures(inputs, report), report))
    if zones:
        check_version(inputs.config, report)
    if not zones and not report.has_errors:
        report.add("OFN533", "There is no OpenFunction Gateway but those for reference, whose owners write their DNS.")
    return None if report.has_errors else Wanted(zones, inputs.config)


def patch(data: bytes, wanted: Wanted, kind: str, report: Report) -> Patched | None:
    """Standard input with every zone wanted and no other; None when there is an error (reported).

    data: one ConfigMap (YAML or JSON) or a Corefile. kind: one of `KINDS`, or "" to tell by the ConfigMap's name.
    What does not change, server-side fields of metadata among it, leaves as the bytes that came in.
    """
    text = decode(data, report, _STDIN)
    if text is None:
        return None
    if not text.strip():
        report.add("OFN532", "There is nothing on standard input.", origin=Origin(_STDIN))
        return None
    found = _manifest(data, report) if _MANIFEST.search(text) else (None, _corefile(text))
    target = _target(found[1], wanted.config, kind, report) if found else None
    if found is None or target is None:
        return None
    package, resource = found
    changes = Changes()
    patch_config_maps(DnsPlan(wanted.zones, (DnsPatch(target, resource),), (), ()), changes, report)
    if report.has_errors or any(diagnostic.code == _UNPATCHED for diagnostic in report):
        return None
    values = tuple(_values(resource, changes))
    if wanted.zones:
        _report_taken_out(resource, values, wanted.zones, report)
    if package is not None:
        return Patched(package.write(changes, []), values)
    return Patched((values[0].new or "").encode() if values else data, values)


def _manifest(data: bytes, report: Report) -> tuple[Package | None, Resource] | None:
    package = read(data, report, file=_STDIN, form="Stream")
    if package is None or report.has_errors:
        return None
    resources = package.resources
    if len(resources) != 1:
        names = ", ".join(str(resource.id) for resource in resources[:3]) or "no Kubernetes resource"
        count = f"{len(resources)} resources ({names}{', ...' if len(resources) > 3 else ''})"
        what = count if resources else names
        report.add("OFN532", f"Standard input holds {what}; it is to hold one ConfigMap.", origin=Origin(_STDIN))
        return None
    resource = resources[0]
    if (resource.group, resource.kind) != ("", "ConfigMap"):
        report.add("OFN532", f"{resource.id} on standard input is no ConfigMap.", resource, ("kind",))
        return None
    parsed = with_object(resource, report)
    return (package, parsed) if parsed else None


def _corefile(text: str) -> Resource:
    data = {"data": {_COREFILE: text}}
    return Resource(kind=_COREFILE, name=_STDIN, object=data, origin=Origin(_STDIN))


def _target(resource: Resource, config: Config, kind: str, report: Report) -> DnsTarget | None:
    """What a resource is: as it is said, else as dns.targets or the names of `DNS_TARGETS` have it."""
    is_bare = resource.kind == _COREFILE
    key = Key(resource.namespace or "kube-system", resource.name)
    known = [*config.dns.targets, *DNS_TARGETS]
    if is_bare or kind:
        said = kind or "CoreDNS"
        options = next((target for target in known if target.type == said), DnsTarget(said, key, _COREFILE))
        return options._replace(key=key, data_key=_COREFILE if is_bare else options.data_key)
    if found := next((target for target in known if target.key == key), None):
        return found
    names = ", ".join(sorted({str(target.key) for target in known}))
    report.add(
        "OFN532",
        f"{resource.id} is none of the ConfigMaps of the cluster's DNS ({names}).",
        resource,
        ("metadata", "name"),
        remedy="Say what it is: --as CoreDNS, CoreDNSCustom, NodeLocalDNS or StubDomains, or name it in dns.targets.",
    )
    return None


def _values(resource: Resource, changes: Changes) -> Iterator[Value]:
    """What changes, in the order of the keys."""
    _, edits = changes.edited.get(id(resource), (resource, []))
    for edit in sorted(edits, key=lambda edit: str(edit.path)):
        name = str(resource.id) if resource.kind == _COREFILE else f"{resource.id} {edit.path[-1]}"
        yield Value(name, _text_at(resource.object, edit.path), None if edit.value is DELETE else edit.value)


def _text_at(value: Any, path: Path) -> str | None:
    """The text at a path; a mapping as lines; None where there is none."""
    for part in path:
        value = value.get(part) if isinstance(value, dict) else None
    return "\n".join(f"{key}: {inner}" for key, inner in value.items()) if isinstance(value, dict) else value


def _report_taken_out(resource: Resource, values: Sequence[Value], zones: Sequence[Zone], report: Report) -> None:
    known = {zone.gateway for zone in zones}
    gone = {gateway for value in values for gateway in _marked(value.old) - _marked(value.new)} - known
    for gateway in sorted(gone):
        report.add("OFN534", f"{resource.id} loses what was written for Gateway {gateway}.", resource)


def _marked(text: str | None) -> set[str]:
    """The Gateways that a text has marks of."""
    lines = [line.strip() for line in (text or "").splitlines()]
    return {line.removeprefix(MARK) for line in lines if line.startswith(MARK)}
