"""The ConfigMaps of a live cluster's DNS, or a bare Corefile, with the Gateways' domains in them."""

from __future__ import annotations

from krm_fn.changes import DELETE, Changes
from krm_fn.constants import OPENFUNCTION_CORE
from krm_fn.dns.patch.config_map import BARE, check_domains, patch_config_maps
from krm_fn.dns.patch.stanza import MARK
from krm_fn.entrypoints.live_dns.given import read_given
from krm_fn.entrypoints.stream import sound
from krm_fn.inputs.reader import read_inputs
from krm_fn.plan.dns.zones import check_version, zones_of
from krm_fn.plan.gateways import plan_gateways
from krm_fn.plan.hostnames.exposure import Exposures
from krm_fn.plan.model import DnsPlan
from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.entrypoints.stream import Request
    from krm_fn.inputs.config_model import Config
    from krm_fn.plan.model import Zone
    from krm_fn.resource import Path, Resource
    from krm_fn.wire.packages.protocol import Package

# Which provider serves a Gateway, on which ports, and whose its listeners are, is no concern of the cluster's DNS.
_OTHERS = frozenset(
    {"OFN208", "OFN211", "OFN212", "OFN215", "OFN228", "OFN241", "OFN273", "OFN274", "OFN320", "OFN321"}
)

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
    gateways = plan_gateways(inputs, Exposures(inputs, report), report)
    zones = zones_of(gateways)
    check_domains(zones, gateways, report)
    if zones:
        check_version(inputs.config, report)
    if not zones and not report.has_errors:
        others = " but those for reference, whose owners write their DNS" if inputs.gateways else ""
        report.add("OFN533", f"There is no OpenFunction Gateway in the input{others}.")
    return None if report.has_errors else Wanted(zones, inputs.config)


def patch(data: bytes, wanted: Wanted, kind: str, report: Report) -> Patched | None:
    """Standard input with every zone wanted and no other; None when there is an error (reported).

    data and kind: as `read_given` has them. ConfigMaps are patched as `krm-fn render` would with all of them in its
    input. What does not change, server-side fields of metadata among it, leaves as the bytes that came in.
    """
    given = read_given(data, wanted.config, kind, report)
    if given is None:
        return None
    changes = Changes()
    patch_config_maps(DnsPlan(wanted.zones, given.patches, (), ()), changes, report)
    if report.has_errors or any(diagnostic.code == _UNPATCHED for diagnostic in report):
        return None
    resources = sorted({patch.resource for patch in given.patches}, key=lambda resource: resource.id)
    values = tuple(value for resource in resources for value in _values(resource, changes))
    if wanted.zones:
        for resource in resources:
            _report_taken_out(resource, changes, wanted.zones, report)
    if given.package is not None:
        package = given.package
        output = sound(lambda: package.write(changes, []), report)
        return None if output is None else Patched(output, values)
    return Patched((values[0].new or "").encode() if values else data, values)


def _values(resource: Resource, changes: Changes) -> Iterator[Value]:
    """What changes, in the order of the keys."""
    _, edits = changes.edited.get(id(resource), (resource, []))
    for edit in sorted(edits, key=lambda edit: str(edit.path)):
        name = str(resource.id) if resource.kind == BARE else f"{resource.id} {named(str(edit.path[-1]))}"
        yield Value(name, _text_at(resource.object, edit.path), None if edit.value is DELETE else edit.value)


def _text_at(value: Any, path: Path) -> str | None:
    """The text at a path; a mapping as lines; None where there is none."""
    for part in path:
        value = value.get(part) if isinstance(value, dict) else None
    return "\n".join(f"{key}: {inner}" for key, inner in value.items()) if isinstance(value, dict) else value


def _report_taken_out(resource: Resource, changes: Changes, zones: Sequence[Zone], report: Report) -> None:
    known = {zone.gateway for zone in zones}
    gone = {
        gateway for value in _values(resource, changes) for gateway in _marked(value.old) - _marked(value.new)
    } - known
    for gateway in sorted(gone):
        report.add("OFN534", f"{resource.id} loses what was written for Gateway {named(gateway)}.", resource)


def _marked(text: str | None) -> set[str]:
    """The Gateways that a text has marks of."""
    lines = [line.strip() for line in (text or "").splitlines()]
    return {line.removeprefix(MARK) for line in lines if line.startswith(MARK)}
