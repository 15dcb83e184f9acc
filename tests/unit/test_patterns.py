"""Regular expressions of users: compiled, or None."""

from __future__ import annotations

import pytest

from krm_fn.dns.resolve.rewriting import search
from krm_fn.patterns import compiled

HOSTILE = ("a{4294967296}", "(a{99999999999})*", "(" * 3_000 + ")" * 3_000, "(", "[[:", "a" * 5_000, "(?P<a>x)(?P<a>y)")


@pytest.mark.parametrize("pattern", HOSTILE)
def test_what_python_does_not_take_is_none(pattern: str) -> None:
    assert compiled(pattern) is None


@pytest.mark.parametrize("pattern", [p for p in HOSTILE if not p.startswith("a")])
def test_a_rewrite_says_that_it_cannot_be_read(pattern: str) -> None:
    assert isinstance(search(pattern, "a.b.c."), str)


def test_what_python_takes_is_compiled() -> None:
    found = compiled(r"(.*)\.a\.io", ascii_only=True)
    assert found is not None
    assert found.search("x.a.io")
    assert compiled("[[:alpha:]]+") is not None
