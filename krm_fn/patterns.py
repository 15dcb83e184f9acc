"""Compilation of regular expressions that users wrote for Go's engine, by Python's engine."""

from __future__ import annotations

import re
import warnings

_LONGEST = 4_096
"""Characters of the longest pattern; patterns in Corefiles are far shorter."""


def compiled(pattern: str, *, ascii_only: bool = False) -> re.Pattern[str] | None:
    """Compiles a pattern; returns None if Python's engine rejects its syntax, length, depth or repeats."""
    if len(pattern) > _LONGEST:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python warns about [[:alpha:]], which is valid in Go.
        try:
            return re.compile(pattern, re.ASCII if ascii_only else 0)
        except (re.error, OverflowError, RecursionError):
            return None
