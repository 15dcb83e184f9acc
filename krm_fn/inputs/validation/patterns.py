"""Regular expressions that are compiled at their first use, because many runs need none of them."""

from __future__ import annotations

import re

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class LazyPattern:
    """A regular expression with ``fullmatch`` only."""

    __slots__ = ("fullmatch", "source")

    fullmatch: Callable[[str], object]

    def __init__(self, source: str) -> None:
        self.source = source

    def __getattr__(self, name: str) -> Callable[[str], object]:
        """Compiles the expression. Python calls this once, while the slot is empty."""
        if name != "fullmatch":
            raise AttributeError(name)
        self.fullmatch = re.compile(self.source).fullmatch
        return self.fullmatch
