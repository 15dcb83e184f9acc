"""Objects written as people write them: every style of YAML that an editor of manifests may meet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from krm_fn.yaml_text.block import dump_literal
from krm_fn.yaml_text.scalars import is_plain, represent

if TYPE_CHECKING:
    import random

_AWKWARD = (
    *("yes", "no", "1e3", "0o14", "", "- a", "#c", " lead", "trail ", "12", "null", "~", "{a}", "[x", "*a", "&b", "!t"),
    *("%d", "@e", "`f", "a #b", "a:", "x: y", "0x1F", "2024-01-01", ".5", "=", "<<", "it's", '"q"', "é😀", "tab\there"),
    *("a\nb\n", "a\n\nb", "  x\ny\n", "a\n\n\n", "\n", "  ", "a\n \n", "errors\n  log\n"),
)

keys = st.sampled_from(["name", "a", "b", "spec", "metadata", "x/y", "yes", "1", "with space", "", "on:"])
scalars = (
    st.sampled_from(_AWKWARD)
    | st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)
    | st.integers(-(2**63), 2**64 - 1)
    | st.booleans()
    | st.none()
    | st.floats(allow_nan=False, allow_infinity=False)
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(keys, inner, max_size=4)
    | st.lists(st.sampled_from("pqrs"), unique=True, max_size=4).map(lambda names: [{"name": n} for n in names]),
    max_leaves=12,
)
objects = st.dictionaries(keys, values, min_size=1, max_size=4)


class Author:
    """Writes an object by the taste that random decides."""

    def __init__(self, taste: random.Random, *, plain: bool = False) -> None:
        self.taste = taste
        self.plain = plain

    def write(self, obj: dict[str, Any], column: int = 0) -> str:
        """Lines of a mapping that begins at column."""
        lines = self._mapping(obj, column)
        return "\n".join(lines) + "\n"

    def _chance(self, probability: float) -> bool:
        return self.taste.random() < probability

    def _comment(self) -> str:
        return self.taste.choice(["  # note", ' # {x: "y"}', " # - a: b"]) if self._chance(0.15) else ""

    def _scalar(self, value: Any) -> str:
        if not isinstance(value, str):
            return represent(value)
        if is_plain(value) and self._chance(0.7):
            return value
        if self._chance(0.5) and value.isprintable():
            return "'" + value.replace("'", "''") + "'"
        return (
            json.dumps(value, ensure_ascii=not value.isprintable())
            if max(value, default="") < "\U00010000"
            else represent(value)
        )

    def _flow(self, value: Any) -> str:
        if isinstance(value, dict):
            gap = self.taste.choice(["", " "])
            return "{" + gap + ", ".join(f"{self._scalar(k)}: {self._flow(v)}" for k, v in value.items()) + gap + "}"
        if isinstance(value, list):
            return "[" + ", ".join(map(self._flow, value)) + "]"
        return self._scalar(value)

    def _mapping(self, obj: dict[str, Any], column: int) -> list[str]:
        step, dash = self.taste.choice([2, 2, 2, 4]), self.taste.choice([0, 0, 2])
        lines: list[str] = []
        for key, value in obj.items():
            if lines and self._chance(0.08):
                lines.append(" " * column + self.taste.choice(["# head", "# - b", "# c: d"]))
            lines += self._entry(f"{' ' * column}{self._scalar(key)}:", value, column, step, dash)
        return lines

    def _entry(self, head: str, value: Any, column: int, step: int, dash: int) -> list[str]:
        if isinstance(value, dict | list) and (not value or self._chance(0.15)):
            return [f"{head} {self._flow(value)}{self._comment()}"]
        if isinstance(value, dict):
            return [head + self._comment(), *self._mapping(value, column + step)]
        if isinstance(value, list):
            return [head + self._comment(), *self._sequence(value, column + dash)]
        if isinstance(value, str) and "\n" in value and self._chance(0.7):
            literal = dump_literal(value, " " * (column + step))
            if literal is not None:
                return [f"{head} {literal[:-1]}"]
        if value is None and self._chance(0.5):
            return [head + self._comment()]
        return [f"{head} {self._scalar(value)}{self._comment()}"]

    def _sequence(self, items: list[Any], column: int) -> list[str]:
        lines: list[str] = []
        for item in items:
            if self._chance(0.06):
                lines.append(" " * column + "# item")
            head = " " * column + "-"
            if isinstance(item, dict) and item and self._chance(0.85):
                inner = self._mapping(item, column + 2)
                lines += [f"{head} {inner[0].lstrip()}", *inner[1:]]
            else:
                lines += self._entry(head, item, column, 2, 2)
        return lines
