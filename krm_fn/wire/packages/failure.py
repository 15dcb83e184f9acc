"""What goes out when nothing could be read: a host shows diagnostics only from a ResourceList."""

from __future__ import annotations

from krm_fn.constants import RESOURCE_LIST_API_VERSION
from krm_fn.typed import Any
from krm_fn.yaml_text.block import dump


def unreadable(data: bytes, results: list[dict[str, Any]]) -> bytes:
    """A ResourceList of results alone, if data was to be one; b"" for a stream."""
    if b"ResourceList" not in data:
        return b""
    wrapper = {"apiVersion": RESOURCE_LIST_API_VERSION, "kind": "ResourceList", "items": [], "results": results}
    return dump(wrapper).encode()
