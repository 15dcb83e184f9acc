"""A fault that a JSON Schema finds."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from krm_fn.resource import Path


class Fault(NamedTuple):
    """One thing that a schema refuses. keyword: the schema's; value: what was found; expected: the keyword's value.

    schema: the part that refused, for its errorMessage. For a missing or unknown field, path leads to that field and
    known lists the fields there are.
    """

    keyword: str
    path: Path
    value: Any
    expected: Any
    schema: dict[str, Any]
    known: tuple[str, ...] = ()
