"""The short form of expected.yaml: another byte of an output makes it another text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.case_suite.case import all_cases, load
from tests.case_suite.hashes import with_hash, without_hash
from tests.case_suite.manifests import documents
from tests.case_suite.reduced import expanded, marked, names, reduced, usual

if TYPE_CHECKING:
    from collections.abc import Sequence

SERVICE = """\
# kept
apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
spec: {type: ClusterIP}  # as written
"""
FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata:
  name: orders
  namespace: shop
  annotations:
    team: orders
spec: {}
"""
FLOW = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: flow, namespace: shop}
spec: {}
"""
CLUSTER = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n"
NEW = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: new\n  namespace: shop\ndata: {a: b}\n# as usual: none\n"
INPUTS = [SERVICE, FUNCTION, FLOW, CLUSTER]
MARK = 'config.kubernetes.io/local-config: "true"'


def read(inputs: Sequence[str], text: str) -> list[str]:
    return list(expanded(tuple(inputs), text))


def test_each_input_is_a_line_and_the_rest_is_in_full() -> None:
    outputs = [CLUSTER, marked(FUNCTION), NEW, marked(FLOW)]
    assert reduced(INPUTS, outputs) == (
        "# as it came in: Namespace shop\n# local-config: Function shop/orders\n---\n"
        f"{NEW}---\n"
        "# local-config: Function shop/flow\n# removed: Service shop/orders\n"
    )
    assert read(INPUTS, reduced(INPUTS, outputs)) == outputs


def test_the_mark_goes_below_what_is_there() -> None:
    assert marked(FUNCTION) == FUNCTION.replace("team: orders\n", f"team: orders\n    {MARK}\n")
    assert marked(SERVICE) == SERVICE.replace("  namespace: shop\n", f"  namespace: shop\n  annotations:\n    {MARK}\n")
    assert marked(FLOW) == FLOW.replace("shop}", f"shop, annotations: {{{MARK}}}}}")
    assert marked(CLUSTER) == f"{CLUSTER}  annotations:\n    {MARK}\n"


@given(st.sampled_from([*INPUTS, *map(marked, INPUTS)]), st.data())
def test_a_changed_byte_is_noticed(text: str, data: st.DataObject) -> None:
    """Change one character, of a value or a comment, at any place."""
    at = data.draw(st.integers(0, len(text) - 1))
    new = data.draw(st.sampled_from(["", "x", " ", "  ", text[at] * 2]))
    changed = text[:at] + new + text[at + 1 :]
    assume(changed not in (text, *INPUTS, *map(marked, INPUTS)))
    try:
        found = reduced(INPUTS, [changed])
    except (yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError):
        return  # what is no resource any more is noticed in this way
    assert changed in found


@pytest.mark.parametrize("index", range(len(INPUTS)))
@pytest.mark.parametrize("change", [lambda text: text + "\n", lambda text: text[:-1], lambda text: f"# new\n{text}"])
def test_a_changed_edge_is_noticed(index: int, change: object) -> None:
    assert callable(change)
    for form in (str, marked):
        outputs = [change(form(text)) if at == index else text for at, text in enumerate(INPUTS)]
        assert outputs[index] in reduced(INPUTS, outputs)
        assert reduced(INPUTS, outputs) != reduced(INPUTS, [*INPUTS[:index], form(INPUTS[index]), *INPUTS[index + 1 :]])


def test_a_mark_of_another_value_or_place_is_noticed() -> None:
    for other in (
        marked(SERVICE).replace('"true"', "true"),
        marked(SERVICE).replace('"true"', '"false"'),
        marked(FUNCTION).replace(f"    team: orders\n    {MARK}\n", f"    {MARK}\n    team: orders\n"),
    ):
        assert other in reduced(INPUTS, [other])


@given(st.permutations(range(len(INPUTS))))
def test_another_order_is_noticed(order: list[int]) -> None:
    assume(order != sorted(order))
    assert reduced(INPUTS, [INPUTS[at] for at in order]) != reduced(INPUTS, INPUTS)


def test_what_is_named_alike_has_its_number() -> None:
    twin = SERVICE.replace("ClusterIP", "NodePort")
    inputs = [SERVICE, CLUSTER, twin, SERVICE]
    assert names(inputs) == [
        *("Service shop/orders, document 1", "Namespace shop"),
        *("Service shop/orders, document 3", "Service shop/orders, document 4"),
    ]
    assert reduced(inputs, [twin, SERVICE]) == (
        "# as it came in: Service shop/orders, document 3\n# as it came in: Service shop/orders, document 1\n"
        "# removed: Namespace shop\n# removed: Service shop/orders, document 4\n"
    )


@pytest.mark.parametrize("name", usual())
def test_what_many_cases_generate_is_a_line(name: str) -> None:
    """Check also that one digit of the hash, or one more character, puts it back in full."""
    (full,) = read([], f"# as usual: {name}\n")
    assert reduced([], [full]) == f"# as usual: {name}\n"
    assert full == with_hash(usual()[name])
    digit = full.index("spec-hash: ") + 14
    for changed in (full[:digit] + "-" + full[digit + 1 :], full + "\n", full.replace("name: ", "name:  ")):
        assert reduced([], [changed]) == without_hash(changed) != usual()[name]


def test_what_is_called_usual_is() -> None:
    texts = [case.expected.read_text() for case in all_cases() if case.succeeds]
    count = {name: sum(f"# as usual: {name}\n" in text for text in texts) for name in usual()}
    assert min(count.values()) > 10, count


changes = st.sampled_from([str, marked, lambda text: f"# new\n{text}", lambda text: ""])


@given(st.lists(st.tuples(st.sampled_from(INPUTS), changes)), st.booleans(), st.randoms())
def test_every_output_comes_back(run: list[tuple[str, object]], adds: bool, random: object) -> None:
    """Keep, mark, change, remove and add documents, in any order, the same one any number of times."""
    inputs = [text for text, _ in run]
    outputs = [new for text, change in run if callable(change) and (new := change(text))] + [NEW] * adds
    random.shuffle(outputs)  # type: ignore[attr-defined]  # hypothesis' Random
    assert read(inputs, reduced(inputs, outputs)) == outputs


def test_what_the_input_lacks_cannot_be_named() -> None:
    with pytest.raises(KeyError):
        read([SERVICE], "# as it came in: Service shop/other\n")


def test_no_case_has_in_full_what_a_line_says() -> None:
    """Check that `reduced` makes the same text again of the documents in full."""
    for case in all_cases():
        if case.succeeds:
            inputs = documents(case.input)
            assert reduced(inputs, case.outputs) == case.expected.read_text(), case.name
            full = documents(case.expected.read_text())
            assert not {*inputs, *map(marked, inputs)} & set(full), case.name


def test_the_worked_example_comes_back_in_full() -> None:
    case = load("worked-example")
    gateway, function, *made = case.outputs
    assert [gateway, function] == [marked(text) for text in documents(case.input)]
    assert MARK in gateway
    assert len(made) == 5
    assert "HASH" not in "".join(made)
