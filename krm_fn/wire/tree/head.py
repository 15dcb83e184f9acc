"""The fields that identify a resource, and the file that its host names for it."""

from __future__ import annotations

from krm_fn.constants import HELM4_FILENAME, LEGACY_PATH, PATH
from krm_fn.typed import Any, NamedTuple

FILE_ANNOTATIONS = (PATH, LEGACY_PATH, HELM4_FILENAME)
"""Annotations in which a host names the file of a resource; the first one that exists counts."""


class Head(NamedTuple):
    """The fields that identify a manifest; a missing one is empty."""

    api_version: str
    kind: str
    name: str
    namespace: str
    file: str | None
    """The file that an annotation of the host names; None without such an annotation."""


def head_of_object(obj: Any) -> Head:
    """Reads the head of an object; a missing field or a collection counts as empty."""
    metadata = _as_dict(obj.get("metadata"))
    notes = _as_dict(metadata.get("annotations"))
    file = next((notes[key] for key in FILE_ANNOTATIONS if notes.get(key)), None)
    values = (obj.get("apiVersion"), obj.get("kind"), metadata.get("name"), metadata.get("namespace"))
    texts = ["" if value is None or isinstance(value, dict | list) else str(value) for value in values]
    return Head(
        texts[0], texts[1], texts[2], texts[3], str(file) if file and not isinstance(file, dict | list) else None
    )


def _as_dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
