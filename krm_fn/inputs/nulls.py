"""Null means absent, as the API server prunes it:
https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#defaulting-and-nullable
"""

from __future__ import annotations

from krm_fn.typed import Any


def without_nulls(value: Any) -> Any:
    """A copy of a JSON-like value in which no mapping has a null."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value
