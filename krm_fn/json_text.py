"""A reader for JSON text from people or other programs; it has one exception for all faults."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from json import JSONDecoder

    Pairs = Callable[[list[tuple[str, Any]]], Any]

_MAX_DIGITS = 300
"""Digits of the longest integer. No number type of Go holds longer ones; Python's int() rejects more than 4,300."""


class JsonError(ValueError):
    """A fault of JSON text: invalid syntax, or nesting that is too deep for the parser. offset: its position."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def read_json(text: str) -> Any:
    """Reads the value in a text; raises JsonError. An integer of more than 300 digits stays text, as in YAML."""
    from json import JSONDecodeError

    try:
        return json_decoder().decode(text)
    except JSONDecodeError as error:
        raise JsonError(str(error), error.pos) from None
    except RecursionError:
        raise JsonError("nesting is too deep", 0) from None


def read_json_at(text: str, offset: int, decoder: JSONDecoder) -> tuple[Any, int]:
    """Reads the value at an offset; returns it and the offset of its end; raises JsonError."""
    from json import JSONDecodeError

    try:
        return decoder.raw_decode(text, offset)
    except JSONDecodeError as error:
        raise JsonError(error.msg, error.pos) from None
    except RecursionError:
        raise JsonError("nesting is too deep", offset) from None


def json_decoder(pairs: Pairs | None = None) -> JSONDecoder:
    """Returns a decoder that accepts integers of any length. pairs: builds an object from its keys and values."""
    from json import JSONDecoder

    return JSONDecoder(object_pairs_hook=pairs, parse_int=_integer)


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MAX_DIGITS else digits
