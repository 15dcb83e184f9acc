"""A List in one line of JSON: the work grows with the number of its items, not with the square of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.wire.parse import composing
from krm_fn.wire.reading import read

if TYPE_CHECKING:
    import pytest


def one_line(count: int) -> bytes:
    items = [
        {
            "apiVersion": "core.openfunction.io/v1beta2",
            "kind": "Function",
            "metadata": {"name": f"f-{index:04}"},
            "spec": {"image": "example.com/image"},
        }
        for index in range(count)
    ]
    return json.dumps({"apiVersion": "v1", "kind": "List", "items": items}).encode()


def characters_read(count: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Counts the characters that edits and line numbers give to the parsers."""
    sizes: list[int] = []

    def counting(parse: Any) -> Any:
        def counted(text: str, **options: Any) -> Any:
            sizes.append(len(text))
            return parse(text, **options)

        return counted

    with monkeypatch.context() as patched:
        counted = counting(composing.compose_any)
        for module in ("krm_fn.wire.parse.composing", "krm_fn.wire.edit.apply"):
            patched.setattr(f"{module}.compose_any", counted)
        package = read(one_line(count), Report())
        assert package is not None
        changes = Changes()
        for resource in package.resources:
            assert resource.locate is not None
            assert resource.locate(("spec", "image")) == 1
            changes.edit(resource, ("metadata", "labels"), {"a": "b"})
        written = json.loads(package.write(changes, []))
    assert [item["metadata"]["labels"] for item in written["items"]] == [{"a": "b"}] * count
    return sum(sizes)


def test_twice_the_items_are_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    assert characters_read(80, monkeypatch) == 2 * characters_read(40, monkeypatch)
