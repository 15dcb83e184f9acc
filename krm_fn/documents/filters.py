"""The filters of templates: each makes a value one piece of the language that surrounds it."""

from __future__ import annotations

import re

from krm_fn.diagnostics.shell import path as shell
from krm_fn.yaml_text.flow import one_line as yaml

__all__ = ("code", "code_block", "shell", "yaml")


def code(value: str) -> str:
    """Make a code span of Markdown (https://spec.commonmark.org/0.31.2/#code-spans); unprintable text is escaped."""
    shown = _printable(value)
    fence = _longer_than_any_in(shown, 1)
    space = " " if shown.startswith(("`", " ")) or shown.endswith(("`", " ")) else ""
    return f"{fence}{space}{shown}{space}{fence}"


def code_block(value: str, language: str) -> str:
    """Make a fenced code block of Markdown, of no text nothing.

    Source: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
    """
    fence = _longer_than_any_in(value, 3)
    return f"{fence}{language}\n{value}\n{fence}" if value else ""


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _longer_than_any_in(text: str, least: int) -> str:
    """Return at least `least` backquotes, and more than follow each other anywhere in text."""
    return "`" * max(least, 1 + max(map(len, re.findall("`+", text)), default=0))
