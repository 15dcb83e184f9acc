"""The tree of a text in whichever style it is."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.parse.plain_nodes import compose_quickly

if TYPE_CHECKING:
    from krm_fn.wire.tree.nodes import Node


def compose_any(text: str, *, json: bool) -> Node:
    """The tree of a text, as YAML or as JSON."""
    if json:
        from krm_fn.wire.parse.json_nodes import compose_json

        return compose_json(text)
    return compose_quickly(text)
