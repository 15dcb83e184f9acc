"""Template filters, which quote a value for shell, YAML or Markdown."""

from __future__ import annotations

import re

from krm_fn.diagnostics.shell import path as shell
from krm_fn.yaml_text.flow import one_line as yaml

__all__ = ("code", "code_block", "shell", "yaml")


def code(value: str) -> str:
    """Returns a code span of Markdown, with unprintable characters escaped.

    Source: https://spec.commonmark.org/0.31.2/#code-spans
    """
    shown = _printable(value)
    fence = _longer_than_any_in(shown, 1)
    space = " " if shown.startswith(("`", " ")) or shown.endswith(("`", " ")) else ""
    return f"{fence}{space}{shown}{space}{fence}"


def code_block(value: str, language: str) -> str:
    """Returns a fenced code block of Markdown, "" for an empty value.

    Source: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
    """
    fence = _longer_than_any_in(value, 3)
    return f"{fence}{language}\n{value}\n{fence}" if value else ""


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _longer_than_any_in(text: str, least: int) -> str:
    """Returns `least` backquotes, or one more than the longest run of backquotes in text."""
    return "`" * max(least, 1 + max(map(len, re.findall("`+", text)), default=0))
