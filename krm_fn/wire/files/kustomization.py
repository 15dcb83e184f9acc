"""A kustomization as far as a reader without kustomize can follow it: the files it lists.

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
# They configure kustomize's own transformers, or only check: nothing is changed by them alone.
_CONFIGURING = frozenset(("configurations", "crds", "openapi", "buildMetadata", "validators"))


class Kustomization(NamedTuple):
    """What it lists. plugins: entries of transformers and generators; transforming: fields that change resources.

    text and offsets: of the file, and of each entry in it.
    """

    resources: list[str]
    plugins: list[str]
    transforming: list[str]
    text: str
    offsets: dict[str, int]

    def line(self, entry: str) -> int | None:
        """The line (from 1) of an entry; None where it is not known, as behind a merge key."""
        return place(self.text, self.offsets[entry])[0] if entry in self.offsets else None


def kustomization_in(directory: str) -> str | None:
    """The name of a directory's kustomization; asks by name, because a directory that has none may not be listed."""
    return next((name for name in KUSTOMIZATIONS if os.path.lexists(os.path.join(directory, name))), None)


def read_kustomization(data: bytes, path: str, report: Report) -> Kustomization | None:
    """The kustomization in data, or None and an error."""
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
        report.add("OFN101", "a kustomization is a mapping", origin=Origin(path, line=1))
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
