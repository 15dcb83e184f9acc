"""Regular expressions that users wrote for Go's engine, compiled by Python's where it takes them."""

from __future__ import annotations

import re
import warnings

_LONGEST = 4_096
"""Characters of a pattern: far above any in a Corefile."""


def compiled(pattern: str, *, ascii_only: bool = False) -> re.Pattern[str] | None:
    """Compiles a pattern; None where Python's engine does not take it: its syntax, length, depth or repeats."""
    if len(pattern) > _LONGEST:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # [[:alpha:]] means something else to Go; nothing to tell the user
        try:
            return re.compile(pattern, re.ASCII if ascii_only else 0)
        except (re.error, OverflowError, RecursionError):
            return None
