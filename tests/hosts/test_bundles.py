"""What is known of each bundle of Gateway API, held against the CRDs that it installs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from krm_fn.inputs import validation
from tools.generate_bundles import CHANNELS, TARGET, Bundles, fields, generate

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATOR = "allowedRoutes.namespaces.selector.matchExpressions.operator="
"""Of Kubernetes' label selectors: a CRD lists no values, whoever reads the selector does."""

SCHEMAS = Path(validation.__file__).with_name("schemas")


def test_the_table_is_current(corpora: Path) -> None:
    assert Bundles(corpora).newest >= 6
    assert TARGET.read_text() == generate(corpora), "python -m tools.generate_bundles"


def written(node: dict[str, Any], home: str, path: str = "") -> Iterator[str]:
    """Paths and values as in tools/generate_bundles.py, of one of our schemas."""
    if "$ref" in node:
        file, _, pointer = node["$ref"].partition("#/")
        home = file or home
        found = json.loads((SCHEMAS / home).read_text())
        for part in pointer.split("/"):
            found = found[part]
        yield from written(found, home, path)
        return
    values = [True, False] if node.get("type") == "boolean" else []
    yield from (f"{path}={str(v).lower() if isinstance(v, bool) else v}" for v in node.get("enum", values))
    for name, field in node.get("properties", {}).items():
        inner = f"{path}.{name}" if path else name
        yield inner
        yield from written(field, home, inner)
    if "items" in node:
        yield from written(node["items"], home, path)


@pytest.mark.parametrize(
    ("schema", "kind", "name"), [("rule", "HTTPRoute", "rules"), ("listener", "Gateway", "listeners")]
)
def test_the_schemas_know_every_field(corpora: Path, schema: str, kind: str, name: str) -> None:
    """What any bundle has, in either channel, and nothing else; which bundle has it is the table's business."""
    bundles = Bundles(corpora)
    there = {
        path
        for minor in range(bundles.newest + 1)
        for channel in CHANNELS
        for path in fields(bundles.part(minor, channel, kind, name))
    }
    ours = set(written({"$ref": f"{schema}.json#/$defs/{schema}"}, ""))
    assert sorted(path for path in ours - there if not path.startswith(OPERATOR)) == []
    assert sorted(there - ours) == []
