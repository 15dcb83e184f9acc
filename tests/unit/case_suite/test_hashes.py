"""The word for a hash replaces a right hash, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from krm_fn.emit.provenance import content_hash
from tests.case_suite.hashes import hash_of, with_hash, without_hash

SPEC = {
    "ports": [{"name": "ofn-http-internal", "protocol": "TCP", "port": 80, "targetPort": 80}],
    "type": "ExternalName",
    "sessionAffinity": "None",
    "externalName": "gateway.openfunction.svc.cluster.local",
}


def config_map(data: str, value: str) -> str:
    return (
        "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations:\n"
        f"    fn.openfunction.io/spec-hash: {value}\ndata: {data}\n"
    )


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (SPEC, "8fad720dc5f663c2"),
        (dict(reversed(SPEC.items())), "8fad720dc5f663c2"),
        ({"a": "b"}, "db4a7ecb114bc66c"),
        ({"ü": [1, True, None]}, "ff7e655893fcb362"),
        (None, "74234e98afe7498f"),
    ],
)
def test_the_algorithm_is_the_one_that_is_in_clusters(content: Any, value: str) -> None:
    """Another one would take everything that was generated before for edited by hand."""
    assert content_hash(content) == value


def test_a_config_map_is_hashed_by_its_data() -> None:
    assert hash_of({"kind": "ConfigMap", "data": {"a": "b"}, "spec": {}}) == content_hash({"a": "b"})
    assert hash_of({"kind": "Service", "data": {"a": "b"}, "spec": SPEC}) == content_hash(SPEC)


def test_a_right_hash_is_a_word() -> None:
    for data, value in (("{a: b}", "db4a7ecb114bc66c"), ("{q: v1}", '"2bd5422be930c100"')):
        right = config_map(data, value)
        assert without_hash(right) == config_map(data, "HASH")
        assert with_hash(config_map(data, "HASH")) == right


def test_quotes_that_it_does_not_need_are_seen() -> None:
    right = config_map("{a: b}", '"db4a7ecb114bc66c"')
    assert without_hash(right) == config_map("{a: b}", '"HASH"')
    assert with_hash(without_hash(right)) == right


def test_quotes_that_it_lacks_are_seen() -> None:
    wrong = config_map("{q: v1}", "2bd5422be930c100")
    assert without_hash(wrong) == wrong


def test_a_wrong_hash_stays() -> None:
    for wrong in (
        config_map("{a: c}", "db4a7ecb114bc66c"),
        config_map("{a: b}", "c06282a227d6f8ba"),
        config_map("{a: b}", '""'),
    ):
        assert without_hash(wrong) == wrong
        assert with_hash(wrong) == wrong


def test_other_text_stays() -> None:
    for text in ("kind: Service\n", "a: HASH\n", "# spec-hash: HASH\n"):
        assert without_hash(text) == with_hash(text) == text
