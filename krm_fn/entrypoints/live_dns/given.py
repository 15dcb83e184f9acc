"""The standard input of ``krm-fn dns``: ConfigMaps of a cluster's DNS, or a bare Corefile."""

from __future__ import annotations

import re

from krm_fn.dns.patch.config_map import BARE
from krm_fn.dns.patch.reconciled import reconciled_by
from krm_fn.inputs.defaults import DNS_TARGETS
from krm_fn.inputs.model import Key
from krm_fn.inputs.validation.check import validate
from krm_fn.plan.model import DnsPatch
from krm_fn.printable import quoted
from krm_fn.resource import Origin, Resource
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.wire.reading import decode, read, with_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config, DnsTarget
    from krm_fn.wire.packages.protocol import Package

KINDS = ("CoreDNS", "CoreDNSCustom", "NodeLocalDNS", "StubDomains")
"""The values of ``--as``, for a ConfigMap with an unknown name. The default for a bare Corefile is CoreDNS."""

STDIN = Origin("<stdin>")

_COREFILE = "Corefile"
_NAMESPACE = "kube-system"
_MANIFEST = re.compile(r"\A\s*(?:\{|---)|^[ \t]*(?:apiVersion|kind|metadata)[ \t]*:(?:\s|\Z)", re.MULTILINE)
_SPOKEN = re.compile(r"\s*(?:<|[A-Z][A-Za-z]*:?[ \t]+(?!\{)|[^{#]*\Z)")
"""Text that is not a Corefile: output of kubectl for people (an error, a table, ``describe``), HTML, or no braces.

CoreDNS accepts one server block without braces, but nobody writes that.
"""

_NAMED = 3


class Given(NamedTuple):
    """The parsed standard input."""

    package: Package | None
    """The resources; None for a bare Corefile."""

    patches: tuple[DnsPatch, ...]
    """The ConfigMap keys to patch. Everything else stays as it is."""


def read_given(data: bytes, config: Config, kind: str, report: Report) -> Given | None:
    """Parses standard input; returns None, and reports an error, when it has nothing to patch or cannot be parsed.

    data: ConfigMaps (YAML or JSON, a List or a stream of documents) or a Corefile.
    kind: one of `KINDS`, for the ConfigMap that neither ``dns.targets`` nor its name identifies; "" for none.
    """
    text = decode(data, report, STDIN.file)
    if text is None:
        return None
    if not text.strip():
        report.add("OFN532", "Standard input is empty.", origin=STDIN)
        return None
    if not _MANIFEST.search(text):
        return _corefile(text, kind or "CoreDNS", config, report)
    package = read(data, report, file=STDIN.file, form="Stream")
    if package is None or report.has_errors:
        return None
    patches = _patches(package.resources, config, kind, report)
    return Given(package, patches) if patches and not report.has_errors else None


def _corefile(text: str, kind: str, config: Config, report: Report) -> Given | None:
    if _SPOKEN.match(text):
        said = text.strip().partition("\n")[0].rstrip()
        message = f"Standard input is neither a ConfigMap nor a Corefile; it begins with {quoted(said)}."
        report.add("OFN532", message, origin=STDIN)
        return None
    target = _options(kind, config)._replace(data_key=_COREFILE)
    data = {"data": {_COREFILE: text}}
    return Given(None, (DnsPatch(target, Resource(kind=BARE, name="<stdin>", object=data, origin=STDIN)),))


def _options(kind: str, config: Config) -> DnsTarget:
    """Returns the first target of a type, for its options. `DNS_TARGETS` has one of each type."""
    return next(target for target in _known(config) if target.type == kind)


def _known(config: Config) -> list[DnsTarget]:
    return [*config.dns.targets, *DNS_TARGETS]


def _patches(resources: Sequence[Resource], config: Config, kind: str, report: Report) -> tuple[DnsPatch, ...]:
    """Returns a patch for each key of each ConfigMap of the DNS."""
    found = [(resource, _targets(resource, config)) for resource in resources]
    unknown = [resource for resource, targets in found if _is_config_map(resource) and not targets]
    if kind and (described := unknown if len(resources) > 1 else resources[:1]):
        if len(described) > 1:
            names = _names(described)
            report.add("OFN532", f"--as {kind} describes one ConfigMap, but there are {names}.", origin=STDIN)
            return ()
        found = [
            (r, _described(r, kind, config) if r is described[0] and _is_config_map(r) else targets)
            for r, targets in found
        ]
    if not any(targets for _, targets in found):
        _report_none(resources, config, report)
    return tuple(
        DnsPatch(target, resource)
        for resource, targets in found
        if targets and _is_read(resource, report)
        for target in targets
    )


def _is_config_map(resource: Resource) -> bool:
    return (resource.group, resource.kind) == ("", "ConfigMap")


def _key(resource: Resource) -> Key:
    return Key(resource.namespace or _NAMESPACE, resource.name)


def _targets(resource: Resource, config: Config) -> list[DnsTarget]:
    """Returns the targets of a ConfigMap in dns.targets, else in `DNS_TARGETS`; none for other resources."""
    if not _is_config_map(resource):
        return []
    key = _key(resource)
    named = [target for target in config.dns.targets if target.key == key]
    return named or [target for target in DNS_TARGETS if target.key == key]


def _described(resource: Resource, kind: str, config: Config) -> list[DnsTarget]:
    return [_options(kind, config)._replace(key=_key(resource))]


def _is_read(resource: Resource, report: Report) -> bool:
    """Parses a ConfigMap that the reader skipped, and returns True when it is valid."""
    read = with_object(resource, report)
    if read is None:
        return False
    resource.object, resource.locate = read.object, read.locate
    return validate(resource, "config-map", report)


def _report_none(resources: Sequence[Resource], config: Config, report: Report) -> None:
    names = ", ".join(sorted({str(target.key) for target in _known(config)}))
    remedy = ""
    if not resources:
        message = "Standard input has no Kubernetes resource, but must have ConfigMaps of the cluster's DNS"
    elif len(resources) > 1:
        message = f"Standard input has {_names(resources)}, and none is a ConfigMap of the cluster's DNS ({names})"
    elif resources[0].kind == "List":
        message = "Standard input is a List without items, so it has none of the ConfigMaps"
    elif not _is_config_map(resources[0]):
        message = f"{resources[0].id} on standard input is not a ConfigMap"
    elif _is_read(resources[0], report) and (why := reconciled_by(resources[0], "CoreDNS")):
        message = f"{resources[0].id} is not patched: {why}"
        remedy = "Make the change in the place that the message names."
    else:
        message = f"{resources[0].id} is not one of the ConfigMaps of the cluster's DNS ({names})"
        remedy = (
            f"Add --as {', '.join(KINDS[:-1])} or {KINDS[-1]} to the command, or name the ConfigMap in dns.targets."
        )
    report.add("OFN532", f"{message}.", resources[0] if len(resources) == 1 else None, origin=STDIN, remedy=remedy)


def _names(resources: Sequence[Resource]) -> str:
    names = ", ".join(sorted(str(resource.id) for resource in resources)[:_NAMED])
    return f"{len(resources)} resources ({names}{', ...' if len(resources) > _NAMED else ''})"
