"""Reads the files that a kustomization lists; everything else needs kustomize.

Fields: https://github.com/kubernetes-sigs/kustomize/blob/master/api/types/kustomization.go
"""

from __future__ import annotations

import os

from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.wire.reading import decode
from krm_fn.wire.tree.construct import construct, describe
from krm_fn.wire.tree.nodes import UnreadableError, place, resolved
from krm_fn.wire.tree.repeated_keys import report_repeated

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.wire.tree.nodes import AnyNode

KUSTOMIZATIONS = ("kustomization.yaml", "kustomization.yml", "Kustomization")
"""File names in the order in which kustomize looks for them."""

_HARMLESS = frozenset(
    ("apiVersion", "kind", "metadata", "resources", "bases", "transformers", "generators", "sortOptions")
)
_LISTING = ("resources", "bases", "transformers", "generators")
# These fields configure kustomize's transformers, or only check resources: alone, they change nothing.
_CONFIGURING = frozenset(("configurations", "crds", "openapi", "buildMetadata", "validators"))


class Kustomization(NamedTuple):
    """The content of a kustomization."""

    resources: list[str]
    """The entries of resources and bases."""
    plugins: list[str]
    """The entries of transformers and generators."""
    transforming: list[str]
    """The fields that change resources."""
    text: str
    """The text of the file."""
    offsets: dict[str, int]
    """The offset of each entry in the text."""

    def line(self, entry: str) -> int | None:
        """Returns the line (from 1) of an entry; None where it is unknown, as for an entry from a merge key."""
        return place(self.text, self.offsets[entry])[0] if entry in self.offsets else None


def kustomization_in(directory: str) -> str | None:
    """Returns the file name of the kustomization of a directory, or None.

    It looks up each name, because it may not list the directory before it knows that there is a kustomization.
    """
    return next((name for name in KUSTOMIZATIONS if os.path.lexists(os.path.join(directory, name))), None)


def read_kustomization(data: bytes, path: str, report: Report) -> Kustomization | None:
    """Reads the kustomization in data; returns None and an error when it cannot be read."""
    from krm_fn.wire.parse.yaml import compose

    text = decode(data, report, path)
    if text is None:
        return None
    try:
        node = compose(text)
        obj: Any = construct(node) if node is not None else {}
    except UnreadableError as fault:
        message, line = describe(fault, text)
        report.add("OFN101", message, origin=Origin(path, line=line))
        return None
    if node is not None and report_repeated(node, text, report, Origin(path)):
        return None
    if not isinstance(obj, dict):
        report.add("OFN101", "a kustomization must be a mapping", origin=Origin(path, line=1))
        return None
    transforming = [key for key, value in obj.items() if value and key not in _HARMLESS and key not in _CONFIGURING]
    return Kustomization(
        _strings(obj.get("resources")) + _strings(obj.get("bases")),
        _strings(obj.get("transformers")) + _strings(obj.get("generators")),
        transforming,
        text,
        _offsets(node) if node is not None else {},
    )


def _offsets(root: AnyNode) -> dict[str, int]:
    listed = (resolved(root).get(field) for field in _LISTING)
    return {resolved(item).text: item.start for node in listed if node for item in resolved(node).items}


def _strings(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
