"""What a run wrote: resources that it made, and those of the input that it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from krm_fn.constants import EXPANDED_FROM, GENERATED_BY, MANAGED
from tests.case_suite.manifests import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Object = dict[str, Any]
Identity = tuple[str, str, str, str]


class Written(NamedTuple):
    """One resource. before: as it came in, None when it did not."""

    before: Object | None
    after: Object

    @property
    def name(self) -> str:
        return f"{self.after['kind']} {self.after['metadata']['name']}"

    @property
    def generated(self) -> bool:
        """Made by krm-fn as a whole; else a person's, who gets a part."""
        annotations = self.after["metadata"].get("annotations") or {}
        ours = GENERATED_BY in annotations or EXPANDED_FROM in annotations
        return ours and str(annotations.get(MANAGED)) != "false"


def identity(obj: Object) -> Identity:
    """Group, kind, namespace and name."""
    metadata = obj["metadata"]
    return obj["apiVersion"].rpartition("/")[0], obj["kind"], metadata.get("namespace") or "", metadata["name"]


def written(inputs: Iterable[str], outputs: Iterable[str]) -> Iterator[Written]:
    """Everything among outputs that did not come in as it is. Both: texts of resources."""
    came_in: dict[Identity, list[Object]] = {}
    for obj in map(parse, inputs):
        came_in.setdefault(identity(obj), []).append(obj)
    for obj in map(parse, outputs):
        before = came_in.get(identity(obj), [])
        if obj not in before:
            yield Written(before[0] if before else None, obj)
