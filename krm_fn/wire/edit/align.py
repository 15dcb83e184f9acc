"""Pairs the items of an old and a new list: by name where all items have one, else by position."""

from __future__ import annotations

from krm_fn.typed import Any
from krm_fn.wire.tree.objects import same

Pairs = list[tuple[int | None, int | None]]
"""Old and new index, in the order of the new list; (old, None) is a removed item, (None, new) an added one."""


def align(old: list[Any], new: list[Any]) -> Pairs:
    """Pairs the items of two lists so that few items differ; the pairs keep the order of both lists."""
    old_names, new_names = _names(old), _names(new)
    if old_names and new_names:
        pairs = _by_name(old_names, new_names)
        if pairs is not None:
            return pairs
    return _by_position(old, new)


def _names(items: list[Any]) -> dict[str, int] | None:
    names: dict[str, int] = {}
    for i, item in enumerate(items):
        name = item.get("name") if isinstance(item, dict) else None
        if not isinstance(name, str) or name in names:
            return None
        names[name] = i
    return names


def _by_name(old: dict[str, int], new: dict[str, int]) -> Pairs | None:
    common = [old[name] for name in new if name in old]
    if common != sorted(common):
        return None
    pairs: Pairs = []
    done = 0
    for name, j in new.items():
        i = old.get(name)
        if i is None:
            pairs.append((None, j))
            continue
        pairs += [(gone, None) for gone in range(done, i)]
        pairs.append((i, j))
        done = i + 1
    return pairs + [(gone, None) for gone in range(done, len(old))]


def _by_position(old: list[Any], new: list[Any]) -> Pairs:
    """Pairs equal items at both ends of the lists, and the items between them in order."""
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and same(old[head], new[head]):
        head += 1
    tail = 0
    while tail < shorter - head and same(old[-1 - tail], new[-1 - tail]):
        tail += 1
    middle = shorter - tail
    pairs: Pairs = [(i, i) for i in range(middle)]
    pairs += [(i, None) for i in range(middle, len(old) - tail)]
    pairs += [(None, j) for j in range(middle, len(new) - tail)]
    return pairs + [(len(old) - tail + k, len(new) - tail + k) for k in range(tail)]
