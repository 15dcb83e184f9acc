"""Listeners of OpenFunction Gateways, Kubernetes Gateways and ListenerSets, as written."""

from __future__ import annotations

from krm_fn.inputs.model import ListenerInput
from krm_fn.inputs.nulls import without_nulls
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.resource import Path


def read_listeners(listeners: list[dict[str, Any]] | None, path: Path) -> tuple[ListenerInput, ...]:
    """Reads valid listeners. path: the field of their list."""
    return tuple(
        ListenerInput(
            name=body["name"],
            port=body["port"],
            protocol=body["protocol"],
            hostname=body.get("hostname") or None,
            body=without_nulls(body),
            path=(*path, index),
        )
        for index, body in enumerate(listeners or ())
    )
