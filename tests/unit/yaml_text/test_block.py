from __future__ import annotations

from typing import Any

from hypothesis import given, settings

from krm_fn.resource import AmbiguousScalar
from krm_fn.wire.parse.yaml import compose
from krm_fn.wire.tree.construct import construct
from krm_fn.wire.tree.objects import same
from krm_fn.yaml_text.block import Style, dump, dump_item
from tests.unit.wire.authors import objects

SERVICE: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "gateway", "annotations": {"a/b": "true", "empty": ""}},
    "spec": {"type": "ExternalName", "ports": [{"name": "http", "port": 80}, {}], "none": [], "n": None},
    "data": {"Corefile": ".:53 {\n    errors\n\n}\n", "tail": "a\nb", "keep": "a\n\n", "quoted": " a\nb"},
    "list": [[1, [2]], "*.x", AmbiguousScalar("on")],
}


def test_dump_writes_as_kubectl_does() -> None:
    assert (
        dump(SERVICE)
        == """\
apiVersion: v1
kind: Service
metadata:
  name: gateway
  annotations:
    a/b: "true"
    empty: ""
spec:
  type: ExternalName
  ports:
  - name: http
    port: 80
  - {}
  none: []
  "n": null
data:
  Corefile: |
    .:53 {
        errors

    }
  tail: |-
    a
    b
  keep: "a\\n\\n"
  quoted: " a\\nb"
list:
- - 1
  - - 2
- "*.x"
- on
"""
    )


def test_dump_in_another_style() -> None:
    assert dump({"a": {"b": [{"c": [1]}]}}, 2, Style(4, 2)) == "  a:\n      b:\n        - c:\n            - 1\n"


def test_dump_item_puts_the_first_key_behind_the_dash() -> None:
    assert dump_item({"a": 1, "b": {"c": 2}}, 2) == "  - a: 1\n    b:\n      c: 2\n"


@settings(deadline=None, max_examples=60)
@given(objects)
def test_dump_reads_back(obj: dict[str, Any]) -> None:
    for style in (Style(), Style(4, 2)):
        node = compose(dump(obj, 0, style))
        assert node is not None
        assert same(construct(node), obj)
