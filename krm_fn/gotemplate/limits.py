"""How large templates may be: they come with the input, and bound the time and memory of a run."""

from __future__ import annotations

from krm_fn.typed import Final

MAX_SOURCE: Final = 16 << 10
"""The longest template, in characters."""

MAX_DEPTH: Final = 50
"""How deep `if`, `else if` and parentheses may nest, and how deep calls and pipelines may."""

MAX_BYTES: Final = 64 << 10
"""The longest string that a template makes, in bytes of UTF-8."""

TOO_LONG: Final = f"the template makes a string longer than {MAX_BYTES} bytes"
"""The message for a string over the limit."""
