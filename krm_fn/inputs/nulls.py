"""Removal of nulls: null means absent, as for the API server:
https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#defaulting-and-nullable
"""

from __future__ import annotations

from krm_fn.typed import Any


def without_nulls(value: Any) -> Any:
    """Copies a JSON-like value without the null fields of its mappings."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value
