"""Limits of templates. Templates come from the input, so the limits bound the time and memory of a run."""

from __future__ import annotations

from krm_fn.typed import Final

MAX_SOURCE: Final = 16 << 10
"""Characters of the longest template."""

MAX_DEPTH: Final = 50
"""The deepest nesting of `if`, `else if` and parentheses, and of calls and pipelines."""

MAX_BYTES: Final = 64 << 10
"""Bytes of UTF-8 in the longest string that a template may make."""

TOO_LONG: Final = f"the template makes a string longer than {MAX_BYTES} bytes"
"""The message for a string over the limit."""
