"""Names of revisions: a hash that moves exactly when the template does, and Knative's own numbering."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from krm_fn.inputs.nulls import without_nulls
from krm_fn.plan.backends.revisions import first_generation, template_hash

Object = dict[str, Any]

SCALARS = st.one_of(st.text(max_size=6), st.integers(), st.booleans())
JSON: st.SearchStrategy[Any] = st.recursive(
    st.one_of(SCALARS, st.none()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
    max_leaves=8,
)
METADATA = st.fixed_dictionaries(
    {},
    optional={
        "name": st.text(max_size=4),
        "creationTimestamp": st.none(),
        "annotations": st.dictionaries(st.text(max_size=6), st.text(max_size=6), max_size=3),
        "labels": st.dictionaries(st.text(max_size=6), st.text(max_size=6), max_size=3),
    },
)
TEMPLATES = st.fixed_dictionaries(
    {"spec": st.dictionaries(st.text(max_size=6), JSON, max_size=4)}, optional={"metadata": METADATA}
)


def _compared(template: Object) -> Object:
    """What Knative compares, and whether a boolean is told from a number: JSON says so, Python does not."""
    plain = without_nulls(template)
    metadata = plain.pop("metadata", {})
    metadata.pop("name", None)
    return {"metadata": metadata, **plain} if metadata else plain


def _typed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    return [_typed(item) for item in value] if isinstance(value, list) else (type(value), value)


@given(TEMPLATES, TEMPLATES)
def test_the_hash_moves_when_and_only_when_the_template_does(one: Object, other: Object) -> None:
    same = _typed(_compared(one)) == _typed(_compared(other))
    assert (template_hash(one) == template_hash(other)) is same


@given(TEMPLATES, st.data())
def test_a_changed_image_moves_it(template: Object, data: st.DataObject) -> None:
    template["spec"]["containers"] = [{"image": "a:1"}]
    changed = deepcopy(template)
    changed["spec"]["containers"][0]["image"] = data.draw(st.text())
    assume(changed != template)
    assert template_hash(changed) != template_hash(template)


@given(TEMPLATES, st.text(max_size=9))
def test_its_own_name_does_not_move_it(template: Object, name: str) -> None:
    named = {**template, "metadata": {**template.get("metadata", {}), "name": name}}
    assert template_hash(named) == template_hash(template)
    reordered = dict(reversed(named.items()))
    assert template_hash(reordered) == template_hash(template)


def test_the_first_generation() -> None:
    assert first_generation("orders") == "orders-00001"
    assert first_generation("x" * 57) == "x" * 57 + "-00001"
    # printed by knative.dev/pkg's kmeta.ChildName
    assert first_generation("x" * 58) == "x" * 25 + "e7a07c25a31348c37fba19f4e1d9825b-00001"
