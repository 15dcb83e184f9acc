"""The record of labels and annotations that are ours."""

from __future__ import annotations

from typing import Any

import pytest

from krm_fn.changes import DELETE
from krm_fn.emit.own_metadata import recorded, stale
from krm_fn.resource import Resource

GATEWAY, MANAGED_BY = "openfunction.io/gateway", "app.kubernetes.io/managed-by"
RECORD = "fn.openfunction.io/owned-metadata"


def _resource(labels: dict[str, Any], annotations: dict[str, Any]) -> Resource:
    return Resource(object={"metadata": {"labels": labels, "annotations": annotations}})


def test_only_what_could_be_anybodys_is_recorded() -> None:
    assert recorded({GATEWAY: "o.o", MANAGED_BY: "o.o"}, {}) == ""
    assert recorded({"b/l": "o.o", GATEWAY: "o.o"}, {"a/b": "x", "a/c": DELETE}) == "annotations/a/b,labels/b/l"


@pytest.mark.parametrize(
    ("labels", "annotations", "gone"),
    [
        ({MANAGED_BY: "o.o", GATEWAY: "o.o"}, {}, [("labels", MANAGED_BY)]),
        ({MANAGED_BY: "Helm", GATEWAY: "o.o"}, {}, []),
        ({"b/l": "o.o"}, {RECORD: "labels/b/l"}, [("labels", "b/l")]),
        ({"b/l": "o.o"}, {}, []),
        ({}, {"a/b": "x", RECORD: "annotations/a/b,annotations/a/c"}, [("annotations", "a/b")]),
        ({"keep": "x"}, {RECORD: "labels/keep"}, []),
        ({"a/b": "x"}, {"a/b": "x", RECORD: "nonsense,spec/a/b,,labels"}, []),
        ({"a/b": "x"}, {RECORD: 1}, []),
    ],
)
def test_what_is_wanted_no_more(
    labels: dict[str, Any], annotations: dict[str, Any], gone: list[tuple[str, str]]
) -> None:
    found = stale(_resource(labels, annotations), {GATEWAY: "o.o", "keep": "x"}, {})
    assert list(found) == [("metadata", *path) for path in gone]
