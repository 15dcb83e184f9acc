"""One line, one piece, bounded: `krm_fn.printable`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krm_fn.diagnostics.report import Report, WithYaml
from krm_fn.printable import LONGEST_LINE, LONGEST_WORD, is_fit, named, one_line, quoted, shortened
from tests.forged.values import HOSTILE, check_line

ANY = st.text(st.characters(categories=None)) | st.sampled_from(sorted(HOSTILE.values()))


@given(ANY)
def test_any_text_becomes_one_line(text: str) -> None:
    for out in (one_line(text), named(text), quoted(text)):
        check_line(out)
    assert len(one_line(text)) <= LONGEST_LINE + 3
    assert one_line(text) == text or not is_fit(text, LONGEST_WORD)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Function shop/orders: größer", "Function shop/orders: größer"),
        ("a\nb\r\tc", r"a\nb\r\tc"),
        ("\x1b[2J\x7f\x85", r"\x1b[2J\x7f\x85"),
        ("\u202e\u2066\u200b\ufeff", r"\u202e\u2066\u200b\ufeff"),
        ("\u2028\u2029\u00a0", r"\u2028\u2029\xa0"),
        ("\ud800\udcff", r"\ud800\udcff"),
        ("\U000e0041", r"\U000e0041"),
        ("::error::x", r"\x3a:error::x"),
        (" ::error::x", r" \x3a:error::x"),
        ("a::b", "a::b"),
        ("a ##[error]b ##vso[c", r"a #\x23[error]b #\x23vso[c"),
        ("## a title", "## a title"),
    ],
)
def test_what_does_not_print_is_escaped(text: str, line: str) -> None:
    assert one_line(text) == line


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("shop/orders", "shop/orders"),
        ("<stdin>", "<stdin>"),
        ("", ""),
        ("a b", '"a b"'),
        ('a"b', r'"a\"b"'),
        ("a,b", '"a,b"'),
        ("a\nb", r'"a\nb"'),
    ],
)
def test_a_name_that_reads_as_words_is_quoted(text: str, name: str) -> None:
    assert named(text) == name


def test_what_is_too_long_loses_its_middle() -> None:
    assert shortened("a" * 50 + "b" * 50, 100) == "a" * 50 + "b" * 50
    assert shortened("a" * 500 + "b" * 500, 9) == "aaaaaa…bb"
    word = "a" * 5_000 + "b" * 5_000
    assert 300 < len(one_line(f"Function {word} is odd")) < 400


def test_lines_to_paste_stand_below_the_message() -> None:
    report = Report()
    report.add("OFN106", WithYaml("Add:\n", ["- {name: a}", "- {name: b\n}"]))
    assert [d.message for d in report] == ["Add:\\n\n  - {name: a}\n  - {name: b\\n}"]


@pytest.mark.parametrize("remedy", ["run x\ny", "run \x1b[2J", "a" * 9_000, "::error::x"])
def test_a_remedy_that_does_not_print_gives_way_to_the_catalogues(remedy: str) -> None:
    """Escaped or shortened, it would be another command than the one that is meant."""
    report, plain = Report(), Report()
    report.add("OFN106", "m", remedy=remedy)
    plain.add("OFN106", "m")
    assert list(report) == list(plain)
