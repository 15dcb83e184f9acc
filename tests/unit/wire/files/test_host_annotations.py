"""What kustomize and kpt note for themselves leaves a stream; everything else stays as it was written."""

from __future__ import annotations

import pytest

from krm_fn.wire.files.host_annotations import is_blank, without_internal, without_local_config

INTERNAL = (
    "internal.config.kubernetes.io/path",
    "internal.config.kubernetes.io/index",
    "internal.config.kubernetes.io/previousNames",
    "internal.config.kubernetes.io/annotations-migration-resource-id",
    "config.kubernetes.io/path",
    "config.kubernetes.io/index",
    "config.kubernetes.io/id",
    "config.k8s.io/id",
    "kustomize.config.k8s.io/id",
)
KEPT = (
    "config.kubernetes.io/local-config",
    "config.kubernetes.io/origin",
    "config.kubernetes.io/depends-on",
    "kustomize.config.k8s.io/behavior",
    "kubectl.kubernetes.io/last-applied-configuration",
    "xconfig.kubernetes.io/path",
    "my.config.k8s.io/id",
)


def _deployment(*annotations: str) -> str:
    notes = "".join(f"    {line}\n" for line in annotations)
    head = f"  annotations:\n{notes}" if notes else ""
    return f"# mine\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a  # the name\n{head}spec: {{x: 012}}\n"


@pytest.mark.parametrize("key", INTERNAL)
def test_an_internal_annotation_goes_and_takes_the_empty_mapping_along(key: str) -> None:
    assert without_internal(_deployment(f"{key}: '1'").encode()).decode() == _deployment()


@pytest.mark.parametrize("key", INTERNAL)
@pytest.mark.parametrize("kept", KEPT)
def test_others_beside_it_stay(key: str, kept: str) -> None:
    text = _deployment(f"{kept}: 'v'  # kept", f'"{key}": 1')
    assert without_internal(text.encode()).decode() == _deployment(f"{kept}: 'v'  # kept")


@pytest.mark.parametrize("key", KEPT)
def test_what_is_not_internal_stays(key: str) -> None:
    text = _deployment(f"{key}: '1'").encode()
    assert without_internal(text) == text


def test_a_key_is_no_annotation_where_it_is_only_mentioned() -> None:
    text = _deployment("note: internal.config.kubernetes.io/path").replace("{x: 012}", "{config.k8s.io/id: 1}").encode()
    assert without_internal(text) == text


def test_documents_lists_and_json() -> None:
    item = "- apiVersion: v1\n  kind: Secret\n  metadata:\n    name: b\n"
    noted = f"{item}    annotations: {{config.k8s.io/id: '1', a: b}}\n"
    text = f"{_deployment()}---\napiVersion: v1\nkind: List\nitems:\n{noted}{item}---\n"
    json = (
        '{"kind": "A", "apiVersion": "v", "metadata": {"annotations": {"config.kubernetes.io/path": "b"}, "name": "a"}}'
    )
    expected = f"{_deployment()}---\napiVersion: v1\nkind: List\nitems:\n{item}    annotations: {{a: b}}\n{item}---\n"
    left = '{"kind": "A", "apiVersion": "v", "metadata": {"name": "a"}}'
    assert without_internal(f"{text}{json}\n".encode()).decode() == f"{expected}{left}\n"


def test_local_config_goes_and_false_stays() -> None:
    local = _deployment("config.kubernetes.io/local-config: 'true'")
    other = _deployment("config.kubernetes.io/local-config: 'false'")
    unquoted = _deployment("config.kubernetes.io/local-config: true")
    assert without_local_config(f"{other}---\n{local}---\n{unquoted}".encode()).decode() == other
    assert without_local_config(_deployment().encode()).decode() == _deployment()


@pytest.mark.parametrize("text", ["", "\n", "---\n", "# a\n---\n# b\n", "--- # c\n  # d\n\t\n", "---\r\n# a\r\n"])
def test_blank(text: str) -> None:
    assert is_blank(text.encode())


@pytest.mark.parametrize("text", ["a: 1", "---\na: 1\n", "--- {a: 1}\n", "# c\n  a: 1\n", "----\n"])
def test_not_blank(text: str) -> None:
    assert not is_blank(text.encode())
