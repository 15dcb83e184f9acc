"""What is known of each bundle of Gateway API, held against the CRDs that it installs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from krm_fn import inputs
from tools.generate_bundles import CHANNELS, TARGET, Bundles, fields, generate

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATOR = "allowedRoutes.namespaces.selector.matchExpressions.operator="
"""Of Kubernetes' label selectors: a CRD lists no values, whoever reads the selector does."""

SCHEMAS = Path(str(inputs.__file__)).with_name("schemas")


def test_the_table_is_current(corpora: Path) -> None:
    assert Bundles(corpora).newest >= 7
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


ASKED = (
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "maxProperties",
    "cel",
    "set",
)
"""What a CRD asks of a value. cel: its rules; set: that a list has each item once."""

DIFFERENT = {
    ("HTTPRoute", "filters", "cel"): "one CORS filter since 1.5: in the schema for all",
    ("HTTPRoute", "filters[]", "cel"): "a rule for each type that there is: krm_fn/gatewayapi/bundle_table.py",
    ("HTTPRoute", "filters[].requestMirror", "cel"): "as old as the fields that it is about",
    ("HTTPRoute", "filters[].requestHeaderModifier.add[].value", "pattern"): "_header_values",
    ("HTTPRoute", "filters[].requestHeaderModifier.set[].value", "pattern"): "_header_values",
    ("HTTPRoute", "filters[].responseHeaderModifier.add[].value", "pattern"): "_header_values",
    ("HTTPRoute", "filters[].responseHeaderModifier.set[].value", "pattern"): "_header_values",
    ("HTTPRoute", "matches[].headers[].value", "pattern"): "_header_values",
    ("HTTPRoute", "matches", "maxItems"): "MATCHES of krm_fn/gatewayapi/bundle_table.py",
    ("HTTPRoute", "sessionPersistence", "cel"): "_cookies, _sessions",
    ("HTTPRoute", "retry.attempts", "minimum"): "_attempts",
    ("HTTPRoute", "retry.codes", "set"): "_retry_codes",
    ("HTTPRoute", "backendRefs[]", "cel"): "_ports",
    ("HTTPRoute", "filters[].requestMirror.backendRef", "cel"): "_ports",
    ("HTTPRoute", "filters[].externalAuth.backendRef", "cel"): "_ports",
    ("HTTPRoute", "filters[].externalAuth.forwardBody.maxSize", "minimum"): "in the schema for all",
    ("Gateway", "", "cel"): "as old as the filters that it is about",
    ("HTTPRoute", "filters[].cors.allowHeaders", "cel"): "_strict_cors",
    ("HTTPRoute", "filters[].cors.allowOrigins", "cel"): 'in 1.3 there is no "*", which it is about',
    ("HTTPRoute", "filters[].cors.allowOrigins[]", "pattern"): "_no_wildcard_origin, _strict_cors",
    ("HTTPRoute", "filters[].externalAuth.grpc.allowedHeaders", "maxItems"): "_auth_headers",
    ("HTTPRoute", "filters[].externalAuth.http.allowedHeaders", "maxItems"): "_auth_headers",
    ("HTTPRoute", "filters[].externalAuth.http.allowedResponseHeaders", "maxItems"): "_auth_headers",
    ("Gateway", "protocol", "pattern"): "a slip of the pen before 1.2",
    ("Gateway", "tls", "cel"): "options in place of certificateRefs since 1.1: krm_fn/gatewayapi/bundles.py",
}
"""What not all bundles ask alike, and where krm-fn asks it: a name alone is of krm_fn/gatewayapi/bundle_values.py."""


def asked(node: dict[str, Any], path: str = "") -> Iterator[tuple[str, str, str]]:
    """Path, what is asked, and how, of everything in a schema."""
    has = {
        **node,
        "cel": sorted({rule["rule"] for rule in node.get("x-kubernetes-validations", ())}),
        "set": node.get("x-kubernetes-list-type") == "set",
    }
    yield from ((path, what, json.dumps(has.get(what))) for what in ASKED)
    for name, field in node.get("properties", {}).items():
        yield from asked(field, f"{path}.{name}" if path else name)
    if "items" in node:
        yield from asked(node["items"], f"{path}[]")


def test_what_bundles_ask_differently(corpora: Path) -> None:
    """A bundle that asks more or less than those before is noticed."""
    bundles = Bundles(corpora)
    found: dict[tuple[str, str, str], set[str]] = {}
    for kind, name in (("HTTPRoute", "rules"), ("Gateway", "listeners")):
        for minor in range(bundles.newest + 1):
            for channel in CHANNELS:
                for path, what, how in asked(bundles.part(minor, channel, kind, name)):
                    in_rule = path.replace("backendRefs[].filters", "filters")
                    found.setdefault((kind, in_rule, what), set()).add(how)
    assert {key for key, ways in found.items() if len(ways) > 1} == set(DIFFERENT)
