"""JSON of users: a value, or one exception."""

from __future__ import annotations

import pytest

from krm_fn.json_text import JsonError, json_decoder, read_json, read_json_at


@pytest.mark.parametrize("text", ["", "[", "{'a': 1}", "[" * 100_000, '{"a": ' * 100_000, "[1] x", "nul", '"\x00"'])
def test_what_is_no_json_is_one_exception(text: str) -> None:
    with pytest.raises(JsonError):
        read_json(text)
    with pytest.raises(JsonError):
        read_json_at(f" {text}", 1, json_decoder()) if text != "[1] x" else read_json(text)


def test_long_integers_stay_text() -> None:
    digits = "9" * 5_000
    assert read_json(f'{{"a": [{digits}, -{digits}, {"1" * 300}, 1.5, 7]}}') == {
        "a": [digits, f"-{digits}", int("1" * 300), 1.5, 7]
    }


def test_a_value_in_the_middle() -> None:
    assert read_json_at('{"a": [1, 2]}', 6, json_decoder()) == ([1, 2], 12)
