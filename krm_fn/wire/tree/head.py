"""What tells a resource apart, and where its host says it came from."""

from __future__ import annotations

from krm_fn.constants import HELM4_FILENAME, LEGACY_PATH, PATH
from krm_fn.typed import Any, NamedTuple

FILE_ANNOTATIONS = (PATH, LEGACY_PATH, HELM4_FILENAME)
"""In which a host names the file that a resource is from; the first that is there counts."""


class Head(NamedTuple):
    """Texts of a manifest's first fields, empty where they are missing; file as a host names it in an annotation."""

    api_version: str
    kind: str
    name: str
    namespace: str
    file: str | None


def head_of_object(obj: Any) -> Head:
    """The head of a built object; what is missing or no text is empty."""
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
