"""Parses a text in any style: YAML or JSON, to a tree or to an object."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.wire.parse.plain_nodes import compose_quickly
from krm_fn.wire.tree.construct import construct

if TYPE_CHECKING:
    from krm_fn.wire.tree.nodes import Node


def compose_any(text: str, *, json: bool) -> Node:
    """Parses a text as YAML or as JSON and returns its tree; raises UnreadableError."""
    if json:
        from krm_fn.wire.parse.json_nodes import compose_json

        return compose_json(text)
    return compose_quickly(text)


def object_of(text: str, *, json: bool) -> Any:
    """Returns the object that a text of YAML or JSON holds; raises UnreadableError."""
    if json:
        from krm_fn.wire.parse.json_nodes import object_of_json

        return object_of_json(text)
    return construct(compose_quickly(text))
