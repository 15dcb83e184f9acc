"""What ``krm-fn dns`` is given on standard input: ConfigMaps of a cluster's DNS, or a bare Corefile."""

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
"""What a ConfigMap of another name can be said to be; a bare Corefile is one of CoreDNS unless said otherwise."""

STDIN = Origin("<stdin>")

_COREFILE = "Corefile"
_NAMESPACE = "kube-system"
_MANIFEST = re.compile(r"\A\s*(?:\{|---)|^[ \t]*(?:apiVersion|kind|metadata)[ \t]*:(?:\s|\Z)", re.MULTILINE)
_SPOKEN = re.compile(r"\s*(?:<|[A-Z][A-Za-z]*:?[ \t]+(?!\{)|[^{#]*\Z)")
"""What kubectl says to people (an error, a table, ``describe``), markup, and all that has no server block in braces.

A Corefile of one block without braces is legal to CoreDNS, and written by nobody.
"""

_NAMED = 3


class Given(NamedTuple):
    """package None: a bare Corefile. patches: every place that can carry zones; what else came in stays as it is."""

    package: Package | None
    patches: tuple[DnsPatch, ...]


def read_given(data: bytes, config: Config, kind: str, report: Report) -> Given | None:
    """Standard input; None when there is nothing to patch in it or it cannot be read (reported).

    data: ConfigMaps (YAML or JSON, a List or a stream of documents) or a Corefile. kind: one of `KINDS`, what that is
    which neither ``dns.targets`` nor its name tells; "" for nothing.
    """
    text = decode(data, report, STDIN.file)
    if text is None:
        return None
    if not text.strip():
        report.add("OFN532", "There is nothing on standard input.", origin=STDIN)
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
        message = f"Standard input is no ConfigMap and no Corefile; it begins with {quoted(said)}."
        report.add("OFN532", message, origin=STDIN)
        return None
    target = _options(kind, config)._replace(data_key=_COREFILE)
    data = {"data": {_COREFILE: text}}
    return Given(None, (DnsPatch(target, Resource(kind=BARE, name="<stdin>", object=data, origin=STDIN)),))


def _options(kind: str, config: Config) -> DnsTarget:
    """The first target of a kind, for its options: `DNS_TARGETS` has one of each."""
    return next(target for target in _known(config) if target.type == kind)


def _known(config: Config) -> list[DnsTarget]:
    return [*config.dns.targets, *DNS_TARGETS]


def _patches(resources: Sequence[Resource], config: Config, kind: str, report: Report) -> tuple[DnsPatch, ...]:
    """Each key that is to be patched, of each ConfigMap."""
    found = [(resource, _targets(resource, config)) for resource in resources]
    unknown = [resource for resource, targets in found if _is_config_map(resource) and not targets]
    if kind and (told := unknown if len(resources) > 1 else resources[:1]):
        if len(told) > 1:
            names = _names(told)
            report.add("OFN532", f"--as {kind} says what one ConfigMap is, and there are {names}.", origin=STDIN)
            return ()
        found = [(r, _said(r, kind, config) if r is told[0] and _is_config_map(r) else targets) for r, targets in found]
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
    """Its keys as dns.targets names them, else as `DNS_TARGETS` does; empty for what is none of the DNS' ConfigMaps."""
    if not _is_config_map(resource):
        return []
    key = _key(resource)
    named = [target for target in config.dns.targets if target.key == key]
    return named or [target for target in DNS_TARGETS if target.key == key]


def _said(resource: Resource, kind: str, config: Config) -> list[DnsTarget]:
    return [_options(kind, config)._replace(key=_key(resource))]


def _is_read(resource: Resource, report: Report) -> bool:
    """Whether it can be patched; one whose text says nothing of DNS has no object before."""
    read = with_object(resource, report)
    if read is None:
        return False
    resource.object, resource.locate = read.object, read.locate
    return validate(resource, "config-map", report)


def _report_none(resources: Sequence[Resource], config: Config, report: Report) -> None:
    names = ", ".join(sorted({str(target.key) for target in _known(config)}))
    remedy = ""
    if not resources:
        message = "Standard input holds no Kubernetes resource; it is to hold ConfigMaps of the cluster's DNS"
    elif len(resources) > 1:
        message = f"Standard input holds {_names(resources)}, and none is a ConfigMap of the cluster's DNS ({names})"
    elif resources[0].kind == "List":
        message = "Standard input is a List without items: none of the ConfigMaps is there"
    elif not _is_config_map(resources[0]):
        message = f"{resources[0].id} on standard input is no ConfigMap"
    elif _is_read(resources[0], report) and (why := reconciled_by(resources[0], "CoreDNS")):
        message = f"{resources[0].id} is not patched: {why}"
        remedy = "Make the change where the message says."
    else:
        message = f"{resources[0].id} is none of the ConfigMaps of the cluster's DNS ({names})"
        remedy = f"Say what it is: --as {', '.join(KINDS[:-1])} or {KINDS[-1]}, or name it in dns.targets."
    report.add("OFN532", f"{message}.", resources[0] if len(resources) == 1 else None, origin=STDIN, remedy=remedy)


def _names(resources: Sequence[Resource]) -> str:
    names = ", ".join(sorted(str(resource.id) for resource in resources)[:_NAMED])
    return f"{len(resources)} resources ({names}{', ...' if len(resources) > _NAMED else ''})"
