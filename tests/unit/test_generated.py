"""What may be updated and removed: what is generated, for a source that can have made it, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from krm_fn.constants import GENERATED_BY, SPEC_HASH
from krm_fn.diagnostics.report import Report
from krm_fn.generated import can_make, source_of
from krm_fn.pipeline import Run, expand
from tests.case_suite.case import all_cases, load
from tests.case_suite.manifests import as_list, parse
from tests.case_suite.run import run_list, run_list_text
from tests.unit.inputs.making import GATEWAY, V1BETA2, changed, resource

if TYPE_CHECKING:
    from krm_fn.resource import Resource

KINDS = {
    ("gateway.networking.k8s.io", "Gateway"),
    ("gateway.networking.k8s.io", "ListenerSet"),
    ("gateway.networking.k8s.io", "HTTPRoute"),
    ("gateway.networking.k8s.io", "ReferenceGrant"),
    ("", "Service"),
    ("", "ConfigMap"),
}
"""Everything that is generated."""

ORDINARY = (
    *("worked-example", "listener-set", "certificate-in-other-namespace", "backend-map-other-namespace"),
    *("tls-redirect", "dns-custom-created", "function-without-namespace", "default-namespace"),
)
"""Cases that make between them every kind."""


def _is_marked(obj: Any) -> bool:
    """By an earlier run, which always notes a hash."""
    return {GENERATED_BY, SPEC_HASH} <= (obj["metadata"].get("annotations") or {}).keys()


def _made(obj: Any) -> bool:
    metadata = obj["metadata"]
    group = obj["apiVersion"].rpartition("/")[0]
    source = source_of(group, obj["kind"], metadata["annotations"][GENERATED_BY])
    return source is not None and can_make(source, group, obj["kind"], metadata.get("namespace", ""), metadata["name"])


def test_whatever_the_cases_generate_has_a_source_that_can_make_it() -> None:
    texts = [text for case in all_cases() if case.succeeds for text in case.outputs]
    objects = [obj for obj in map(parse, filter(lambda text: SPEC_HASH in text, texts)) if _is_marked(obj)]
    assert {(obj["apiVersion"].rpartition("/")[0], obj["kind"]) for obj in objects} == KINDS
    assert [obj for obj in objects if not _made(obj)] == []


def test_every_kind_goes_once_its_source_is_gone() -> None:
    kinds: set[tuple[str, str]] = set()
    for name in ORDINARY:
        case = load(name)
        first = run_list(case).documents
        generated = [obj for obj in map(parse, first) if _is_marked(obj)]
        kinds |= {(obj["apiVersion"].rpartition("/")[0], obj["kind"]) for obj in generated}
        left = [text for text in first if "openfunction.io/v1" not in text.partition("kind:")[0]]
        result = run_list_text(case._replace(options=()), as_list(left, case.config))
        assert result.status == 0, result.diagnostics
        assert [text for text in result.documents if _is_marked(parse(text))] == []
        assert result.diagnostics.count("info OFN234: Removed ") == 1
        assert f"Removed {len(generated)} generated resource" in result.diagnostics
    assert kinds == KINDS


def test_a_renamed_function_and_what_was_generated_for_it_are_one_update() -> None:
    """As kpt's set-namespace leaves them: the annotation still has the namespace before."""
    case = load("worked-example")
    moved = [
        re.sub(r"^(  namespace: )default$", r"\1shop", text, flags=re.MULTILINE) for text in run_list(case).documents
    ]
    result = run_list_text(case, as_list(moved, case.config))
    assert result.status == 0, result.diagnostics
    assert "OFN23" not in result.diagnostics
    assert not [text for text in result.documents if "Function/default/" in text]


@pytest.mark.parametrize(
    "value", ["x", "", "Function", "Function/y/g/z", "Function//g", "Service/y/g", "Function/y/G", 1]
)
def test_a_value_that_is_not_written_so_names_no_source(value: object) -> None:
    assert source_of("", "Service", value) is None
    assert source_of("", "Service", "Function/y/g") is not None
    assert source_of("networking.k8s.io", "NetworkPolicy", "Function/y/g") is None
    assert source_of("gateway.networking.k8s.io", "Gateway", "Function/y/g") is None


_NAMES = ("two", "one", "openfunction", "openfunction-redirect", "gateway", "function.default.gone", "gone", "x")
_NAMESPACES = ("default", "openfunction", "shop")
_VALUES = st.builds(
    "/".join,
    st.tuples(st.sampled_from(("Function", "Gateway", "Service", "")), *map(st.sampled_from, (_NAMESPACES, _NAMES))),
) | st.text(max_size=8)
_TYPES = (
    *(("v1", kind) for kind in ("Service", "ConfigMap", "Namespace", "Secret")),
    *(("gateway.networking.k8s.io/v1", kind) for kind in ("Gateway", "HTTPRoute", "ListenerSet", "GRPCRoute")),
    *(("networking.k8s.io/v1", "NetworkPolicy"), ("gateway.networking.k8s.io/v1beta1", "ReferenceGrant")),
    *(("networking.openfunction.io/v1beta1", "Gateway"), ("core.openfunction.io/v1beta2", "Function")),
)


@st.composite
def _marked(draw: st.DrawFn) -> Resource:
    api_version, kind = draw(st.sampled_from(_TYPES))
    metadata = {
        "name": draw(st.sampled_from(_NAMES)),
        "namespace": draw(st.sampled_from(_NAMESPACES)),
        "annotations": {GENERATED_BY: draw(_VALUES)},
    }
    return resource({"apiVersion": api_version, "kind": kind, "metadata": metadata})


def _may_go(one: Resource) -> bool:
    """The rule once more, as the documents have it."""
    form = re.fullmatch(r"(Function|Gateway)/([a-z]+)/([a-z.-]+)", one.annotations[GENERATED_BY])
    if not form:
        return False
    source, namespace, name = form.groups()
    beside = one.namespace == namespace
    if source == "Function":
        grants = one.kind == "ReferenceGrant" and one.name == f"function.{namespace}.{name}"
        return grants or (one.kind in ("HTTPRoute", "Service") and beside and one.name == name)
    return one.group != "networking.openfunction.io" and (
        one.kind in ("Gateway", "ConfigMap")
        or (one.kind == "Service" and beside)
        or (one.kind == "ListenerSet" and beside and one.name == name)
        or (one.kind == "HTTPRoute" and beside and one.name == f"{name}-redirect")
        or (one.kind == "ReferenceGrant" and one.name == f"gateway.{namespace}.{name}")
    )


def _service(namespace: str, name: str, source: str) -> Resource:
    metadata = {"name": name, "namespace": namespace, "annotations": {GENERATED_BY: source}}
    return resource({"apiVersion": "v1", "kind": "Service", "metadata": metadata})


@settings(deadline=None, max_examples=300)
@example(
    [_service("default", "two", "Function/default/two"), _service("openfunction", "two", "Gateway/default/two")], True
)
@given(st.lists(_marked(), max_size=6, unique_by=lambda one: (*one.id, one.api_version)), st.booleans())
def test_nothing_else_is_removed(marked: list[Resource], with_sources: bool) -> None:
    sources = [resource(GATEWAY), resource(changed(V1BETA2, ("metadata.namespace", "shop")))] if with_sources else []
    report = Report()
    changes = expand(Run([*sources, *marked], in_list=True), report).changes
    removed = [one for one in marked if id(one) in changes.removed]
    assert [one for one in removed if not _may_go(one)] == []
    if not report.has_errors:
        assert report.count("OFN234") == bool(removed)


@settings(deadline=None, max_examples=100)
@given(st.lists(_marked(), min_size=1, max_size=4, unique_by=lambda one: one.id))
def test_what_can_have_been_made_goes_where_nothing_asks_for_it(marked: list[Resource]) -> None:
    kubernetes = [one for one in marked if "openfunction.io" not in one.api_version]
    report = Report()
    changes = expand(Run(kubernetes, in_list=True), report).changes
    if not report.has_errors:
        assert {id(one) for one in kubernetes if _may_go(one)} == set(changes.removed)
