"""docs/fields.md is true: what it calls consumed makes a difference in the case that it names."""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from krm_fn.constants import OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING
from tests.case_suite.case import load
from tests.case_suite.manifests import documents, parse
from tests.case_suite.run import run_list
from tools.fields_page import FIELDS, SCHEMA_OF, case_with, inputs, is_read, parts

if TYPE_CHECKING:
    from collections.abc import Callable

Object = dict[str, Any]
Outcome = tuple[list[str], list[str]]

THERE = inputs()
CONSUMED = [
    (kind, path)
    for kind, listed in json.loads(FIELDS.read_text()).items()
    for path in listed
    if is_read(path, SCHEMA_OF[kind])
]


@pytest.mark.parametrize(("kind", "path"), CONSUMED)
def test_the_case_shows_the_field(kind: str, path: str) -> None:
    """Without the field, or with another value, something else is generated or told."""
    case = case_with(path, kind, THERE)
    before = outcome(case, "", "")
    assert before != outcome(case, kind, path) or before != outcome(case, kind, path, another)


def another(value: Any) -> Any:
    """A value of the same type where that can be said; what is refused then is read, too."""
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) else f"{value}x"


@cache
def outcome(name: str, kind: str, path: str, change: Callable[[Any], Any] | None = None) -> Outcome:
    """What a case gives when a field of its objects of a kind is changed, or removed: resources beside the inputs, and
    diagnostics.
    """
    case = load(name)
    objects = [copy.deepcopy(parse(text)) for text in documents(case.input)]
    for obj in objects:
        if f"{obj['apiVersion']} {obj['kind']}" == kind:
            edit(obj, parts(path), change)
    result = run_list(case._replace(input="---\n".join(json.dumps(obj) + "\n" for obj in objects)))
    made = [text for text in result.documents if not is_input(parse(text))]
    return made, re.findall(r"^(?:error|warning|info) OFN.*", result.diagnostics, re.MULTILINE)


def is_input(obj: Object) -> bool:
    return obj["apiVersion"].partition("/")[0] in (OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)


def edit(value: Any, steps: list[str], change: Callable[[Any], Any] | None) -> None:
    """Change the field wherever it is, or remove it."""
    step, *rest = steps
    if step in ("[]", "{}"):
        for item in (value.values() if isinstance(value, dict) else value) if rest else ():
            edit(item, rest, change)
    elif isinstance(value, dict) and step in value:
        if rest:
            edit(value[step], rest, change)
        elif change:
            value[step] = change(value[step])
        else:
            del value[step]
