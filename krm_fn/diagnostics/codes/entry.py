"""The shape of a catalogue entry."""

from __future__ import annotations

from krm_fn.typed import NamedTuple


class Entry(NamedTuple):
    """One kind of problem."""

    code: str
    severity: str
    meaning: str
    """A sentence for docs/diagnostics.md. The message of a diagnostic says the same with names and values."""
    remedy: str
    """The steps that solve the problem. A diagnostic shows them unless its reporter gives better ones."""
