"""The steps that patch the text of a Corefile, in their order."""

from __future__ import annotations

from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.patch.zones import Finding, Patch, check_zones, has_error, ordered
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from krm_fn.dns.patch.coredns_marks import Cut
    from krm_fn.plan.model import Zone

    _Findings = list[Finding]


class Steps(NamedTuple):
    """The steps that differ between CoreDNS and a node-local cache."""

    cut: Callable[[Corefile, Sequence[Zone], _Findings], Cut]
    """Removes from the text what earlier runs wrote, and adds findings."""

    insert: Callable[[Cut, Sequence[Zone], _Findings], str]
    """Returns the text with the rules of all zones, and adds findings."""

    reads_back: Callable[[Cut, str, Sequence[Zone]], bool]
    """Returns True when CoreDNS reads the new text as the old one and the new rules."""

    misread: str
    """The message of OFN512, for a new text that does not read back."""


def patch_text(text: str, zones: Sequence[Zone], steps: Steps) -> Patch:
    """Patches a Corefile. Returns the text unchanged when a finding is an error."""
    wanted = ordered(zones)
    findings = list(check_zones(wanted))
    corefile = parse(text)
    if not isinstance(corefile, Corefile):
        findings.append(Finding("OFN501", corefile.message, corefile.line, column=corefile.column))
        return Patch(text, tuple(findings))
    cut = steps.cut(corefile, wanted, findings)
    if has_error(findings):
        return Patch(text, tuple(findings))
    new = steps.insert(cut, wanted, findings) if wanted else cut.text
    if has_error(findings):
        return Patch(text, tuple(findings))
    if new != cut.text and not steps.reads_back(cut, new, wanted):
        return Patch(text, (*findings, Finding("OFN512", steps.misread, None)))
    return Patch(new, tuple(dict.fromkeys(findings)))
