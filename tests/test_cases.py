"""Every case of tests/cases through every entrypoint: see the README there."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from krm_fn.constants import GENERATED_BY, SPEC_HASH
from krm_fn.diagnostics.catalog import CATALOG
from tests.case_suite.case import CASES, Case, all_cases
from tests.case_suite.hashes import hash_of
from tests.case_suite.manifests import as_json, as_list, documents, parse, without_results
from tests.case_suite.normal import in_stream, stream_documents, without_places
from tests.case_suite.reduced import marked, reduced
from tests.case_suite.run import again, run_directory, run_json, run_list, run_post_render, run_stream

if TYPE_CHECKING:
    from pathlib import Path

    from tests.case_suite.run import Result

ALL = all_cases()
SUCCEEDING = [case for case in ALL if case.succeeds]

SEEDS = (1, 2, 3)

ELSEWHERE = {
    "OFN226": "test_streams.py::test_a_list_within_a_list_is_told",
    "OFN117": "test_streams.py::test_helm_is_asked_for_the_namespace",
    "OFN120": "test_streams.py::test_a_resource_list_of_an_unknown_version",
    "OFN121": "test_streams.py::test_an_item_that_is_no_mapping_passes_through",
    "OFN122": "test_streams.py::test_a_file_of_something_else_is_passed_over",
    "OFN511": "unit/dns/patch/test_coredns_findings.py::test_a_domain_that_cannot_be_leaves_the_text",
    "OFN532": "unit/entrypoints/live_dns/test_live_dns.py::test_what_cannot_be_patched_gives_nothing",
    "OFN533": "unit/entrypoints/live_dns/test_live_dns.py::test_without_a_gateway_nothing_is_taken_out",
    "OFN534": "unit/entrypoints/live_dns/test_live_dns.py::test_a_gateway_that_is_not_given_is_taken_out_and_told",
    "OFN601": "test_streams.py::test_a_path_that_is_not_there",
    "OFN602": "test_streams.py::test_a_kustomization_that_transforms",
    "OFN603": "unit/wire/files/test_restrictor.py::test_an_entry_that_leads_elsewhere_is_one_error_at_its_line",
    "OFN604": "unit/wire/files/test_restrictor.py::test_an_entry_that_leads_elsewhere_is_one_error_at_its_line",
    "OFN605": "unit/wire/files/test_loading.py::test_a_file_without_end_is_an_error",
    "OFN606": "unit/wire/files/test_loading.py::test_a_file_without_end_is_an_error",
    "OFN610": "test_streams.py::test_nothing_fails",
    "OFN611": "test_streams.py::test_a_config_that_is_not_one_resource",
    "OFN620": "unit/entrypoints/test_argocd.py::test_what_cannot_be_used_is_an_error",
    "OFN621": "unit/entrypoints/test_argocd.py::test_what_cannot_be_used_is_an_error",
    "OFN622": "unit/entrypoints/test_argocd.py::test_blank_output_never",
    "OFN630": "unit/migration/test_findings.py::test_errors_write_nothing",
    "OFN631": "unit/migration/test_findings.py::test_errors_write_nothing",
    "OFN632": "unit/migration/test_findings.py::test_errors_write_nothing",
    "OFN633": "unit/migration/test_findings.py::test_the_rest_is_told_and_the_files_are_written",
    "OFN634": "unit/migration/test_findings.py::test_the_rest_is_told_and_the_files_are_written",
    "OFN635": "unit/migration/test_findings.py::test_the_rest_is_told_and_the_files_are_written",
    "OFN636": "unit/migration/test_findings.py::test_the_rest_is_told_and_the_files_are_written",
    "OFN637": "unit/migration/test_findings.py::test_the_rest_is_told_and_the_files_are_written",
    "OFN638": "unit/migration/test_findings.py::test_the_rest_is_told_and_the_files_are_written",
    "OFN639": "unit/migration/test_findings.py::test_the_rest_is_told_and_the_files_are_written",
    "OFN640": "unit/entrypoints/test_lost_items.py::test_a_writer_that_joins_resources_gives_an_error",
}
"""Codes that no case can raise, because a case is resources that can be read; and the test that raises it."""


def takes_post_render(case: Case) -> bool:
    """Helm's entrypoint demands namespaces, and has no options that stand in for a Gateway."""
    assumed = not case.diagnostics.exists() or "OFN116" in case.diagnostics.read_text()
    return not assumed and dict(case.options).keys() <= {"default-namespace"}


each = pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)


@each
def test_resource_list(case: Case, update_cases: bool) -> None:
    """Its items are expected.yaml, each to the byte; a run that fails gives back what came in."""
    result = run_list(case)
    failed = "\nerror OFN" in f"\n{result.diagnostics}"
    if update_cases:
        case.expected.unlink(missing_ok=True)
        if not failed:
            case.expected.write_text(reduced(documents(case.input), result.documents))
    assert failed != case.expected.exists()
    if failed:
        assert without_results(result.output) == as_list(documents(case.input), case.config)
    else:
        assert reduced(documents(case.input), result.documents) == case.expected.read_text()
        assert result.documents == case.outputs
    assert result.status == (1 if failed else case.exit)
    assert ("\nresults:\n" in result.output) == bool(result.diagnostics)


@pytest.mark.parametrize("case", SUCCEEDING, ids=lambda case: case.name)
def test_hashes_are_those_of_the_contents(case: Case) -> None:
    """Check each resource that is generated or updated; expected.yaml has a word for its hash."""
    inputs = documents(case.input)
    for text in set(run_list(case).documents) - {*inputs, *map(marked, inputs)}:
        annotations = parse(text)["metadata"].get("annotations") or {}
        if GENERATED_BY in annotations:
            assert annotations[SPEC_HASH] == hash_of(parse(text)), text
    assert set(re.findall(rf"{SPEC_HASH}: (.*)", case.expected.read_text())) <= {"HASH", '"HASH"'}


@each
def test_directory(case: Case, update_cases: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it says is diagnostics.txt; the same resources."""
    monkeypatch.chdir(tmp_path)
    result = run_directory(case, tmp_path)
    if update_cases:
        case.diagnostics.write_text(result.diagnostics)
    assert result.diagnostics == case.diagnostics.read_text()
    assert_same_stream(case, result)


@each
def test_stream(case: Case) -> None:
    result = run_stream(case)
    assert_same_stream(case, result)
    assert_same_diagnostics(case, result)


@pytest.mark.parametrize("case", [case for case in ALL if not case.text_only], ids=lambda case: case.name)
def test_json(case: Case) -> None:
    result = run_json(case)
    assert_same_diagnostics(case, result)
    assert sorted(r["tags"]["code"] for r in result.results) == sorted(codes(case))
    if case.succeeds:
        assert result.documents == [parse(text) for text in case.outputs]
    else:
        assert without_results(result.output) == as_json(documents(case.input), case.config)


@pytest.mark.parametrize("case", [case for case in ALL if takes_post_render(case)], ids=lambda case: case.name)
def test_post_render(case: Case) -> None:
    result = run_post_render(case)
    assert_same_stream(case, result)
    assert_same_diagnostics(case, result)


@pytest.mark.parametrize("run", ["list", "json", "stream"])
@pytest.mark.parametrize("case", SUCCEEDING, ids=lambda case: case.name)
def test_again_changes_nothing(case: Case, run: str) -> None:
    if case.text_only and run == "json":
        return
    first = {"list": run_list, "json": run_json, "stream": run_stream}[run](case)
    assert again(case, run, first) == without_results(first.output)


@pytest.mark.parametrize("seed", SEEDS)
@each
def test_order_does_not_matter(case: Case, seed: int) -> None:
    result = run_list(case, seed=seed)
    assert_same_diagnostics(case, result)
    if case.succeeds:
        assert sorted(result.documents) == sorted(case.outputs)


def assert_same_stream(case: Case, result: Result) -> None:
    """A stream that fails, for whatever reason, prints nothing."""
    fails = case.exit == 1 or not case.succeeds
    assert result.status == int(fails)
    if fails:
        assert result.output == ""
    else:
        assert stream_documents(result.documents) == in_stream(case, case.outputs)


def assert_same_diagnostics(case: Case, result: Result) -> None:
    assert without_places(result.diagnostics) == without_places(case.diagnostics.read_text())


def codes(case: Case) -> list[str]:
    return re.findall(r"^\w+ (OFN\d+):", case.diagnostics.read_text(), re.MULTILINE)


# The suite itself


def test_every_code_is_raised() -> None:
    raised = {code for case in ALL for code in codes(case)}
    assert raised | ELSEWHERE.keys() == set(CATALOG)
    assert not raised & ELSEWHERE.keys(), "a case shows it: no need to list it"


@pytest.mark.parametrize("code", ELSEWHERE)
def test_tests_elsewhere_exist(code: str) -> None:
    """The code stands in the test, or among its parameters."""
    file, _, name = ELSEWHERE[code].partition("::")
    tests = re.split(r"\n\n\n", (CASES.parent / file).read_text())
    assert [code in test for test in tests if f"def {name}(" in test] == [True]


def test_the_readme_lists_every_case_and_no_other() -> None:
    rows = [line for line in (CASES / "README.md").read_text().splitlines() if re.match(r"\| \d", line)]
    named = {name for row in rows for name in re.findall(r"`([\w-]+)`", row.split("|")[3])}
    assert named == {case.name for case in ALL}
    numbers = [row.split("|")[1].strip() for row in rows]
    assert len(numbers) == len(set(numbers))
    assert all(re.search(r"`", row.split("|")[3]) for row in rows), "a sentence without a case"


def test_every_folder_is_a_case() -> None:
    assert {path for path in CASES.glob("*/*") if path.is_dir()} == {case.folder for case in ALL}


def test_the_readme_lists_every_subject_and_no_other() -> None:
    """None has more cases than can be looked through."""
    subjects = Counter(case.folder.parent.name for case in ALL)
    rows = re.findall(r"^\| `([\w-]+)/` \|", (CASES / "README.md").read_text(), re.MULTILINE)
    assert rows == sorted(subjects)
    assert {path.name for path in CASES.iterdir() if path.is_dir()} == set(rows)
    assert [subject for subject, cases in subjects.items() if cases > 50] == []
