"""What is told of a Corefile together with the entries that it imports."""

from __future__ import annotations

import pytest

from krm_fn.dns.patch.coredns_imports import check_imported
from krm_fn.dns.patch.stanza import stanza
from krm_fn.plan.model import Zone

ZONE = Zone("openfunction/openfunction", "ofn.io", "gateway.openfunction.svc.cluster.local", "cluster.local")
OURS = {"openfunction-openfunction.override": stanza(ZONE)}
COREFILE = """\
.:53 {
    kubernetes cluster.local
    import custom/*.override
}
import custom/*.server
"""
TAKING = "rewrite stop name suffix .ofn.io. .example.org."


def told(corefile: str | None, **others: str) -> list[tuple[str, str, int | None]]:
    """Code, key and line; an entry's key has a dot for the first underscore."""
    entries = {key.replace("_", ".", 1): text for key, text in others.items()} | OURS
    placed = check_imported(corefile, entries, [ZONE], ".override")
    return [(finding.code, key, finding.line) for key, finding in placed]


def test_nothing_is_told_of_a_corefile_that_cannot_be_read() -> None:
    """It is told where it is patched."""
    assert told(". {\n") == []


@pytest.mark.parametrize("corefile", [COREFILE, None])
@pytest.mark.parametrize(
    ("key", "text", "line"),
    [
        ("a_override", "log\nrewrite {\n", 2),
        ("a_override", 'log "x', 1),
        ("b_server", "# one\nofn.io {\n", 2),
        ("b_server", "ofn.io,\n", 1),
    ],
)
def test_an_entry_that_cannot_be_read(corefile: str | None, key: str, text: str, line: int) -> None:
    assert told(corefile, **{key: text}) == [("OFN501", key.replace("_", "."), line)]


def test_lines_are_those_of_the_text_that_is_given() -> None:
    """Not of what is left when the stanzas of an earlier run are taken out, nor of what is joined."""
    corefile = COREFILE.replace("    kub", "".join(f"    {line}\n" for line in stanza(ZONE).splitlines()) + "    kub")
    assert told(corefile, a_override=f"\n\n{TAKING}") == [("OFN507", "a.override", 3)]
    taking = corefile.replace("    import", f"    {TAKING}\n    import")
    assert told(taking) == [("OFN507", "", 8)]
    assert told(taking.replace("\n", "\r\n")) == [("OFN507", "", 8)]


def test_a_snippet_is_read_where_it_is_imported() -> None:
    corefile = f"(first) {{\n    {TAKING}\n}}\n" + COREFILE.replace("    kub", "    import first\n    kub")
    assert told(corefile) == [("OFN507", "", 2)]
    inside = "(all) {\n    import custom/*.override\n}\n. {\n    import all\n}\n"
    assert told(inside, a_override=TAKING) == [("OFN507", "a.override", 1)]


def test_a_block_that_is_not_asked_for_the_domain() -> None:
    assert told(COREFILE.replace(".:53", "cluster.local:53")) == [("OFN510", "", 1)]


def test_without_the_stanza_nothing_can_come_before_it() -> None:
    assert told(COREFILE.replace("*.override", "*.other"), a_other=TAKING) == []
