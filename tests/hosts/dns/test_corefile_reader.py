"""The Corefile reader against CoreDNS's own parser, on texts that nobody wrote: the same refusals, the same words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from krm_fn.diagnostics.catalog import CATALOG
from krm_fn.dns.corefile.parser import Problem, has_variable, parse
from krm_fn.dns.patch.coredns import patch_corefile
from tests.unit.dns.corefile.test_parser import as_verdict
from tests.unit.dns.patch.test_coredns_properties import ZONES, corefiles
from tests.unit.dns.patch.test_odd_corefiles import ODD

if TYPE_CHECKING:
    from tests.hosts.conftest import Host

MANY = settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])

BRACES = ("{", "}", " {\n", "\n}\n", "(s) {\n")
BREAKS = (" ", "\n", "\t", "\r", "\r\n", "\u00a0", "\u200b", "\ufeff")
MARKS = ('"', '"a b"', '\\"', "\\", "\\\n", "#", "# c\n", ",")
WORDS = (".", "import", "import s", "(s)", "kubernetes", "a", "a:53", "log", "\n  rewrite")
pieces = st.sampled_from((*BRACES, *BREAKS, *MARKS, *WORDS))
"""Of which texts are made that are mostly broken."""


def own(reader: Host, *texts: str) -> list[dict[str, Any]]:
    """What CoreDNS's parser says of each text."""
    given_texts = {str(index): text for index, text in enumerate(texts)}
    done = reader.run(stdin=json.dumps(given_texts))
    assert done.returncode == 0, done.stderr
    verdicts = json.loads(done.stdout)
    return [verdicts[name] for name in given_texts]


def comparable(text: str) -> bool:
    """False for what the reader's docstring says is read otherwise: files, variables, and quotes never closed."""
    corefile = parse(text)
    if isinstance(corefile, Problem):
        return "quote" not in corefile.message
    names = [key for block in corefile.blocks for key in (*block.keys, *(d.name for d in block.directives))]
    return all("*" in one.pattern for one in corefile.imports) and not any(map(has_variable, names))


def compare(text: str, verdict: dict[str, Any]) -> None:
    """Refused by both or read alike."""
    corefile = parse(text)
    if isinstance(corefile, Problem):
        assert verdict["error"], corefile
        assert 1 <= corefile.line <= text.count("\n") + 1
        assert corefile.column >= 1
        return
    assert not verdict["error"], verdict["error"]
    assert as_verdict(corefile) == verdict["blocks"]


@MANY
@given(st.lists(pieces, max_size=30).map("".join))
def test_any_text_is_read_or_refused_alike(corefile_reader: Host, text: str) -> None:
    assume(comparable(text))
    compare(text, own(corefile_reader, text)[0])


@MANY
@given(corefiles(), st.data())
def test_a_corefile_with_something_taken_out_is_read_or_refused_alike(
    corefile_reader: Host, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    broken = text[:start] + data.draw(pieces) + text[start + data.draw(st.integers(0, 12)) :]
    assume(comparable(broken))
    compare(broken, own(corefile_reader, broken)[0])


@MANY
@given(corefiles(), st.lists(st.sampled_from(ZONES), unique=True, min_size=1))
def test_coredns_reads_a_patched_corefile_as_before_and_the_stanzas(
    corefile_reader: Host, text: str, zones: list[Any]
) -> None:
    assume(comparable(text))
    patch = patch_corefile(text, zones)
    assert not [finding for finding in patch.findings if CATALOG[finding.code].severity == "error"]
    before, after = own(corefile_reader, text, patch.text)
    assert not before["error"]
    assert not after["error"]
    assert [block["keys"] for block in after["blocks"]] == [block["keys"] for block in before["blocks"]]
    for old, new in zip(before["blocks"], after["blocks"], strict=True):
        assert _words(new, without="rewrite") == _words(old, without="rewrite")
        assert len(new["plugins"].get("rewrite", ())) >= len(old["plugins"].get("rewrite", ()))


def test_coredns_reads_the_odd_ones_and_their_patched_form(corefile_reader: Host) -> None:
    texts = [path.read_bytes().decode() for odd in ODD for path in (odd, odd.with_suffix(".patched"))]
    verdicts = own(corefile_reader, *texts)
    assert [verdict["error"] for verdict in verdicts] == [""] * len(texts)
    for before, after in zip(verdicts[::2], verdicts[1::2], strict=True):
        assert [_words(b, without="rewrite") for b in after["blocks"]] == [
            _words(b, without="rewrite") for b in before["blocks"]
        ]


def _words(block: dict[str, Any], *, without: str) -> dict[str, list[str]]:
    """Words by plugin; their lines move."""
    return {name: [word[0] for word in words] for name, words in block["plugins"].items() if name != without}
