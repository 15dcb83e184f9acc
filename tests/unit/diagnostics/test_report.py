"""The order in which problems are told."""

from __future__ import annotations

from krm_fn.diagnostics.report import Report
from krm_fn.resource import Resource


def test_the_same_sentence_about_several_fields_is_told_in_one_order() -> None:
    """A host that names no lines leaves the field alone to tell them apart; the order is no hash's."""
    source = Resource(api_version="core.openfunction.io/v1beta2", kind="Function", name="orders")
    report = Report()
    for index in (7, 2, 5, 0, 3, 6, 1, 4):
        report.add("OFN301", 'Hostname "A" is wrong.', source, ("hostnames", index))
    assert [diagnostic.field for diagnostic in report] == [f"hostnames[{index}]" for index in range(8)]
