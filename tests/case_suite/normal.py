"""What may differ between entrypoints, taken away: places in diagnostics; how streams say where resources are from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from krm_fn.constants import (
    EXPANDED_FROM,
    FN_GROUP,
    GENERATED_BY,
    INJECTED_LISTENERS,
    LOCAL_CONFIG,
    MANAGED,
    OPENFUNCTION_CORE,
    OPENFUNCTION_NETWORKING,
    OWNED_METADATA,
    SPEC_HASH,
)
from tests.case_suite.manifests import parse

if TYPE_CHECKING:
    from tests.case_suite.case import Case

INTERNAL = "internal.config.kubernetes.io/"

_PLACE = re.compile(
    r"(standard input(, line \d+)?|[^\s(]+\.ya?ml(:\d+)?|item \d+|lines? \d+( and \d+|, column \d+)?"
    r"|(?<= in )functionConfig(?=, which|; they))"
)
_PARAGRAPH = re.compile(r"^(?=(?:error|warning|info) OFN|krm-fn: )", re.MULTILINE)


def without_places(diagnostics: str) -> list[str]:
    """The paragraphs of diagnostics without files, items and lines, sorted: a host's order is by place."""
    found = []
    for paragraph in _PARAGRAPH.split(diagnostics):
        text = _PLACE.sub("PLACE", paragraph)
        found.append(
            re.sub(r"^  at  PLACE(, |\n)", lambda m: "  at  " if m[1] == ", " else "", text, flags=re.MULTILINE)
        )
    return sorted(filter(None, found))


def in_stream(case: Case, texts: list[str]) -> list[Any]:
    """The documents of a stream that correspond to the items of a ResourceList.

    By default (``inputs: Auto``) a stream loses its inputs, and with them everything by which a later run would know
    what was generated: generated-by becomes expanded-from, spec-hash, owned-metadata and injected-listeners go. A
    stream names no files, and what kustomize and kpt note for themselves is gone. A configuration that a ResourceList
    has apart is not among them.
    """
    drops = case.disposition in ("Auto", "Drop")
    return [normal for text in texts if (normal := _document(parse(text), drops=drops)) is not None]


def stream_documents(texts: list[str]) -> list[Any]:
    """The documents of a stream but for the configuration."""
    return [obj for obj in map(parse, texts) if obj.get("kind") != "ExpandGateway"]


def _document(obj: Any, *, drops: bool) -> Any:
    given = obj["metadata"].get("annotations") or {}
    annotations = {key: value for key, value in given.items() if not key.startswith(INTERNAL)}
    if drops and annotations.get(LOCAL_CONFIG) == "true" and _is_input(obj):
        return None
    if drops and {GENERATED_BY, SPEC_HASH} <= annotations.keys() and str(annotations.get(MANAGED)) != "false":
        annotations[EXPANDED_FROM] = annotations.pop(GENERATED_BY)
        annotations.pop(SPEC_HASH, None)
        annotations.pop(OWNED_METADATA, None)
    if drops:
        annotations.pop(INJECTED_LISTENERS, None)
    metadata = {key: value for key, value in obj["metadata"].items() if key != "annotations"}
    return {**obj, "metadata": {**metadata, **({"annotations": annotations} if annotations else {})}}


def _is_input(obj: Any) -> bool:
    return obj["apiVersion"].partition("/")[0] in (FN_GROUP, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)
