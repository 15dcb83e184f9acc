"""A fault that a JSON Schema finds."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from krm_fn.resource import Path


class Fault(NamedTuple):
    """A value that a schema refuses, or a missing or unknown field."""

    keyword: str
    """The keyword of JSON Schema that failed."""
    path: Path
    """The path of the value, or of the missing or unknown field."""
    value: Any
    """The value in the input."""
    expected: Any
    """The value of the keyword in the schema."""
    schema: dict[str, Any]
    """The subschema that failed, which may have an errorMessage."""
    known: tuple[str, ...] = ()
    """The fields of the object, for a missing or unknown field."""
