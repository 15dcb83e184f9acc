"""The dialect: values as go-yaml v2 and v3 resolve them (resolve.go of either), AmbiguousScalar where they differ."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.resource import AmbiguousScalar
from krm_fn.wire.parse.yaml import compose
from krm_fn.wire.tree.construct import construct
from krm_fn.wire.tree.objects import same
from krm_fn.yaml_text.scalars import is_plain, represent, resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e3", 1000.0),
        ("1234e5", 123400000.0),
        ("0o14", 12),
        ("0O14", 12),
        ("-0o14", -12),
        ("012", 10),
        ("-012", -10),
        ("08", 8.0),
        ("0x1F", 31),
        ("0X1f", 31),
        ("0b11", 3),
        ("0b-11", -3),
        ("1_000", 1000),
        ("1__0_", 10),
        (".5", 0.5),
        (".5_5", 0.55),
        ("._5", "._5"),
        (".", "."),
        (".e5", ".e5"),
        ("1.e5", 100000.0),
        ("-.5e3", -500.0),
        ("+1", 1),
        ("+", "+"),
        ("-", "-"),
        ("1e400", "1e400"),
        ("18446744073709551615", 2**64 - 1),
        ("18446744073709551616", 2.0**64),
        ("-9223372036854775809", -(2.0**63)),
        ("0xFFFFFFFFFFFFFFFFF", "0xFFFFFFFFFFFFFFFFF"),
        ("1:30", "1:30"),
        ("_1", "_1"),
        ("=", "="),
        ("null", None),
        ("Null", None),
        ("nULL", "nULL"),
        ("~", None),
        ("", None),
        ("true", True),
        ("TRUE", True),
        ("tRUE", "tRUE"),
        (".inf", math.inf),
        ("-.Inf", -math.inf),
        ("inf", "inf"),
        ("2024-13-01", "2024-13-01"),
        ("2023-02-29", "2023-02-29"),
        ("10.0.0.1", "10.0.0.1"),
        ("1.2.3", "1.2.3"),
        ("<", "<"),
    ],
)
def test_resolve(text: str, value: object) -> None:
    assert same(resolve(text), value)


@pytest.mark.parametrize(
    "text",
    [
        "y",
        "Y",
        "n",
        "yes",
        "Yes",
        "YES",
        "no",
        "on",
        "off",
        "OFF",
        "2024-01-01",
        "2024-2-29",
        "0o-7",
        "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43.10",
        "2024-01-01T00:00:00Z",
    ],
)
def test_what_the_two_readers_type_differently_is_ambiguous(text: str) -> None:
    assert same(resolve(text), AmbiguousScalar(text))


@pytest.mark.parametrize("text", ["yES", "oN", "2001-12-14 21:59:43.10 -5", "2024-01-01T00:00Z", "20240-01-01"])
def test_near_misses_are_strings(text: str) -> None:
    assert same(resolve(text), text)


@pytest.mark.parametrize(
    "text",
    [
        "1e3",
        "1234e5",
        "0o14",
        "08",
        "1.e5",
        "-.5e3",
        "yes",
        "y",
        "null",
        "~",
        "=",
        "2024-01-01",
        "1:30",
        "",
        "<<",
        "-",
        "*.x.io",
        "10.0.0.1",
        "a: b",
        "a #b",
        "a:",
        " a",
        "a ",
        "a  b",
        "nan",
        "TRUE",
        "\u2028",
        "a\x85b",
        "#",
        "%",
    ],
)
def test_doubtful_strings_are_quoted(text: str) -> None:
    assert not is_plain(text)
    assert represent(text).startswith('"')


@pytest.mark.parametrize(
    "text", ["istio", "/default/function-sample", "http://a.b:80/c", "a b", "config.kubernetes.io/v1", "it's"]
)
def test_clear_strings_are_not(text: str) -> None:
    assert represent(text) == text


@settings(deadline=None, max_examples=60)
@given(st.text() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.booleans() | st.none())
def test_what_is_written_reads_back(value: str | float | bool | None) -> None:
    if isinstance(value, str):
        value = value.encode("utf-8", "replace").decode()
    for text in (f"a: {represent(value)}\n", f"[x, {represent(value)}]\n", f"- {represent(value)} # c\n"):
        node = compose(text)
        assert node is not None
        read = construct(node)
        assert same(read["a"] if isinstance(read, dict) else read[-1], value)
