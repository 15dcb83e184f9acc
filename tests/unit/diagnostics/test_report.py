"""The order in which problems are told."""

from __future__ import annotations

import pytest

from krm_fn.diagnostics.report import Report
from krm_fn.diagnostics.results import as_results
from krm_fn.resource import Resource


def test_the_same_sentence_about_several_fields_is_told_in_one_order() -> None:
    """A host that names no lines leaves the field alone to tell them apart; the order is no hash's."""
    source = Resource(api_version="core.openfunction.io/v1beta2", kind="Function", name="orders")
    report = Report()
    for index in (7, 2, 5, 0, 3, 6, 1, 4):
        report.add("OFN301", 'Hostname "A" is wrong.', source, ("hostnames", index))
    assert [diagnostic.field for diagnostic in report] == [f"hostnames[{index}]" for index in range(8)]


@pytest.mark.parametrize(("end", "joined"), [("", "m. Do"), (".", "m. Do"), ("?", "m? Do")])
def test_a_result_is_message_and_remedy_as_sentences(end: str, joined: str) -> None:
    report = Report()
    report.add("OFN106", f"m{end}", remedy="Do")
    assert [result["message"] for result in as_results(report)] == [f"OFN106: {joined}"]
