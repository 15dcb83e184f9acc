"""What an earlier run added is taken back: a configuration gives the same over another one's output as over nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import assume, event, given, settings

from krm_fn.constants import FN_GROUP, GENERATED_BY, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING
from tests.case_suite.case import Case
from tests.case_suite.manifests import as_list, parse
from tests.case_suite.normal import without_places
from tests.case_suite.run import Result, run_list_text
from tests.unit.emit.setups import Change, Setup, changes

if TYPE_CHECKING:
    from collections.abc import Iterable

CASE = Case("take-back", Path(), "", "", None, (), 0, False)
_QUOTED = re.compile(rf'({FN_GROUP}/[\w-]+: )"([^"\n]*)"')
OPENFUNCTION = (OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)


def render(texts: Iterable[str], setup: Setup) -> Result:
    return run_list_text(CASE, as_list(list(texts), setup.config))


def is_input(text: str) -> bool:
    return str(parse(text)["apiVersion"]).partition("/")[0] in OPENFUNCTION


def is_generated(text: str) -> bool:
    return GENERATED_BY in (parse(text)["metadata"].get("annotations") or {})


def moved(found: Result, setup: Setup, other: Setup) -> list[str]:
    """The output for one set-up with the inputs of another: what is in both stays as the run has left it."""
    names = {f"{kind}/{name}": text for text in found.documents for kind, name in [_name(text)] if is_input(text)}
    same = {key for key, text in setup.resources.items() if other.resources.get(key) == text}
    resources = [names[key] if key in same else text for key, text in other.resources.items()]
    return [text for text in found.documents if not is_input(text)] + resources


def _name(text: str) -> tuple[str, str]:
    obj = parse(text)
    return obj["kind"], obj["metadata"]["name"]


def by_identity(texts: Iterable[str]) -> dict[tuple[Any, ...], Any]:
    """The user's resources by their text (but for quotes around a value of ours), others by what they say.

    Stub domains are one JSON object, and listeners are a map:
    https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/gateway_types.go (listMapKey).
    """
    found: dict[tuple[Any, ...], Any] = {}
    for text in texts:
        obj = parse(text)
        key = (obj["apiVersion"], obj["kind"], obj["metadata"].get("namespace"), obj["metadata"]["name"])
        if listeners := obj.get("spec", {}).get("listeners"):
            by_name = {listener["name"]: listener for listener in listeners}
            found[key] = {**obj, "spec": {**obj["spec"], "listeners": by_name}}
        elif stubs := obj.get("data", {}).get("stubDomains"):
            found[key] = {**obj, "data": json.loads(stubs)}
        else:
            found[key] = obj if is_generated(text) or is_input(text) else _QUOTED.sub(r"\1\2", text)
    return found


def told(diagnostics: str) -> list[str]:
    """But for what is said of a removal, and for the number of all."""
    return [text for text in without_places(diagnostics) if not text.startswith(("info OFN234", "krm-fn: "))]


@settings(max_examples=120)
@given(changes())
def test_nothing_of_another_configuration_stays(change: Change) -> None:
    theirs, before, after = change
    first = render([*theirs, *before.resources.values()], before)
    assume(not first.status)
    expected = render([*theirs, *after.resources.values()], after)
    event(f"failing: {bool(expected.status)}")
    found = render(moved(first, before, after), after)
    assert told(found.diagnostics) == told(expected.diagnostics)
    if not expected.status:
        assert by_identity(found.documents) == by_identity(expected.documents)


@settings(max_examples=60)
@given(changes())
def test_without_openfunction_the_users_own_is_left(change: Change) -> None:
    """To the byte, whatever the configuration is then."""
    first = render([*change.theirs, *change.before.resources.values()], change.before)
    assume(not first.status)
    found = render([text for text in first.documents if not is_input(text)], change.after)
    assert not found.status, found.diagnostics
    assert sorted(found.documents) == sorted(change.theirs)


REMARK = '    example.com/theirs: "yes" # a person\'s\n'


@settings(max_examples=40)
@given(changes())
def test_what_others_add_to_generated_resources_stays(change: Change) -> None:
    theirs, before, after = change
    first = render([*theirs, *before.resources.values()], before)
    assume(not first.status)
    expected = render([*theirs, *after.resources.values()], after)
    assume(not expected.status)
    remarked = [_remarked(text) if is_generated(text) else text for text in first.documents]
    found = render(moved(first._replace(documents=remarked), before, after), after)
    assert by_identity(text.replace(REMARK, "") for text in found.documents) == by_identity(expected.documents)
    kept = identities(text for text in found.documents if REMARK in text)
    assert kept == identities(filter(is_generated, first.documents)) & identities(expected.documents)


def _remarked(text: str) -> str:
    assert "\n  annotations:\n" in text
    return text.replace("\n  annotations:\n", "\n  annotations:\n" + REMARK, 1)


def identities(texts: Iterable[str]) -> set[tuple[Any, ...]]:
    return set(by_identity(texts))
