"""The shape of a catalogue entry."""

from __future__ import annotations

from krm_fn.typed import NamedTuple


class Entry(NamedTuple):
    """One kind of problem. meaning and remedy are sentences for the reference page; a message adds the case at hand."""

    code: str
    severity: str
    meaning: str
    remedy: str
