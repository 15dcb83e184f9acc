"""JSON text that people or other programs wrote, read without surprises: one exception whatever is wrong with it."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from json import JSONDecoder

    Pairs = Callable[[list[tuple[str, Any]]], Any]

_MAX_DIGITS = 300
"""Longer integers fit no type that Go's readers have, and Python converts none of more than 4,300 digits."""


class JsonError(ValueError):
    """A text is no JSON, or nests deeper than the parser goes; offset: where."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def read_json(text: str) -> Any:
    """The value in a text; raises JsonError. An integer that nothing holds stays text, as in YAML."""
    from json import JSONDecodeError

    try:
        return json_decoder().decode(text)
    except JSONDecodeError as error:
        raise JsonError(str(error), error.pos) from None
    except RecursionError:
        raise JsonError("nesting is too deep", 0) from None


def read_json_at(text: str, offset: int, decoder: JSONDecoder) -> tuple[Any, int]:
    """The value that begins at offset, and where it ends; raises JsonError."""
    from json import JSONDecodeError

    try:
        return decoder.raw_decode(text, offset)
    except JSONDecodeError as error:
        raise JsonError(error.msg, error.pos) from None
    except RecursionError:
        raise JsonError("nesting is too deep", offset) from None


def json_decoder(pairs: Pairs | None = None) -> JSONDecoder:
    """A decoder that takes integers of any length. pairs: builds an object of its keys and values."""
    from json import JSONDecoder

    return JSONDecoder(object_pairs_hook=pairs, parse_int=_integer)


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MAX_DIGITS else digits
