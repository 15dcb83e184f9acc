"""What krm-fn writes into OpenFunction's own resources: a mark, and a status as OpenFunction's CRDs take it.

The CRDs are in no registry; tests/unit/inputs/crd_status.json has what they ask of a status (tools/record_fields.py).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from krm_fn.constants import FN_GROUP, LOCAL_CONFIG, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING
from tests.case_suite.case import Case, all_cases
from tests.case_suite.configured import with_option
from tests.case_suite.manifests import documents
from tests.case_suite.run import run_list
from tests.case_suite.written import written

INPUTS = (FN_GROUP, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING)
STATUS = {
    kind: Draft202012Validator(schema)
    for kind, schema in json.loads((Path(__file__).parent / "unit/inputs/crd_status.json").read_text()).items()
}
SUCCEEDING = [case for case in all_cases() if case.succeeds]


def without_ours(obj: dict[str, Any]) -> dict[str, Any]:
    """Less the mark and the parts of a status that are written."""
    metadata = dict(obj["metadata"])
    annotations = {k: v for k, v in (metadata.pop("annotations", None) or {}).items() if k != LOCAL_CONFIG}
    status = {key: value for key, value in (obj.get("status") or {}).items() if key not in ("addresses", "route")}
    rest = {key: value for key, value in obj.items() if key not in ("metadata", "status")}
    return {**rest, "metadata": metadata, "annotations": annotations, "status": status}


@pytest.mark.parametrize("case", SUCCEEDING, ids=lambda case: case.name)
def test_inputs_are_marked_and_no_more(case: Case) -> None:
    for item in written(documents(case.input), case.outputs):
        if item.before and item.after["apiVersion"].partition("/")[0] in INPUTS:
            assert without_ours(item.after) == without_ours(item.before)


@pytest.mark.parametrize("case", SUCCEEDING, ids=lambda case: case.name)
def test_a_status_is_one_that_the_crd_takes(case: Case) -> None:
    """Of every Function that is routed."""
    result = run_list(with_option(case, "status", "Write"))
    for item in written(documents(case.input), result.documents):
        status = item.after.get("status") or {}
        if item.after["kind"] == "Function" and "addresses" in status:
            ours = {key: status[key] for key in ("addresses", "route")}
            kind = f"{item.after['apiVersion']} Function"
            assert [error.message for error in STATUS[kind].iter_errors(ours)] == []


def test_there_are_functions_with_a_status() -> None:
    functions = [
        item.after
        for case in SUCCEEDING
        for item in written(documents(case.input), run_list(with_option(case, "status", "Write")).documents)
        if item.after["kind"] == "Function" and "addresses" in (item.after.get("status") or {})
    ]
    assert {obj["apiVersion"] for obj in functions} == {kind.partition(" ")[0] for kind in STATUS}
    assert len(functions) > 100
