"""Writes the output for an unreadable input: hosts show only diagnostics that are in a ResourceList."""

from __future__ import annotations

from krm_fn.constants import RESOURCE_LIST_API_VERSION
from krm_fn.typed import Any
from krm_fn.yaml_text.block import dump


def unreadable(data: bytes, results: list[dict[str, Any]]) -> bytes:
    """Returns a ResourceList with only results if data looks like a ResourceList, else b""."""
    if b"ResourceList" not in data:
        return b""
    wrapper = {"apiVersion": RESOURCE_LIST_API_VERSION, "kind": "ResourceList", "items": [], "results": results}
    return dump(wrapper).encode()
