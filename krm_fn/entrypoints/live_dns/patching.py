"""Patches ConfigMaps of a live cluster's DNS, or a bare Corefile, for the Gateways' domains."""

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

# Diagnostics about providers, ports and listeners do not matter for the cluster's DNS.
_OTHERS = frozenset(
    {"OFN208", "OFN211", "OFN212", "OFN215", "OFN228", "OFN241", "OFN273", "OFN274", "OFN320", "OFN321"}
)

# A warning for `krm-fn render`. Here it ends the run, because patching the Corefile is the only purpose.
_UNPATCHED = "OFN509"


class Wanted(NamedTuple):
    """The goal of a run."""

    zones: tuple[Zone, ...]
    """The Gateways' domains that the cluster's DNS has to answer."""

    config: Config
    """The functionConfig, with ``dns.targets``."""


class Value(NamedTuple):
    """A text that changes."""

    name: str
    """The ConfigMap and its key, for people."""

    old: str | None
    """The text before; None for a new key."""

    new: str | None
    """The text after; None for a removed key."""


class Patched(NamedTuple):
    """The result of a patch."""

    output: bytes
    """The standard input with the changes."""

    values: tuple[Value, ...]
    """The changed texts; empty when nothing changes."""


def read_wanted(package: Package, request: Request, report: Report, *, remove: bool) -> Wanted | None:
    """Returns the zones of the Gateways in the package, without reading Functions; None after an error.

    remove: True for no zones, so that all earlier changes are removed. The package may be empty then.
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
        others = " except Gateways for reference, and other repositories write their DNS" if inputs.gateways else ""
        report.add("OFN533", f"The input has no OpenFunction Gateway{others}.")
    return None if report.has_errors else Wanted(zones, inputs.config)


def patch(data: bytes, wanted: Wanted, kind: str, report: Report) -> Patched | None:
    """Patches standard input so that it has exactly the wanted zones; returns None after an error.

    data, kind: as in `read_given`. The result is the same as that of ``krm-fn render`` with these ConfigMaps in its
    input. All other bytes stay, also the fields that the API server adds to metadata.
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
    """Yields the changed texts, in the order of their keys."""
    _, edits = changes.edited.get(id(resource), (resource, []))
    for edit in sorted(edits, key=lambda edit: str(edit.path)):
        name = str(resource.id) if resource.kind == BARE else f"{resource.id} {named(str(edit.path[-1]))}"
        yield Value(name, _text_at(resource.object, edit.path), None if edit.value is DELETE else edit.value)


def _text_at(value: Any, path: Path) -> str | None:
    """Returns the text at a path, a mapping as lines; None for a missing path."""
    for part in path:
        value = value.get(part) if isinstance(value, dict) else None
    return "\n".join(f"{key}: {inner}" for key, inner in value.items()) if isinstance(value, dict) else value


def _report_taken_out(resource: Resource, changes: Changes, zones: Sequence[Zone], report: Report) -> None:
    known = {zone.gateway for zone in zones}
    gone = {
        gateway for value in _values(resource, changes) for gateway in _marked(value.old) - _marked(value.new)
    } - known
    for gateway in sorted(gone):
        report.add(
            "OFN534",
            f"{resource.id} loses the DNS rules of Gateway {named(gateway)}.",
            resource,
        )


def _marked(text: str | None) -> set[str]:
    """Returns the Gateways with marks in a text."""
    lines = [line.strip() for line in (text or "").splitlines()]
    return {line.removeprefix(MARK) for line in lines if line.startswith(MARK)}
