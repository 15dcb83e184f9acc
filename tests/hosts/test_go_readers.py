"""Go's YAML readers asked anew: what tests/compatibility has recorded of them still holds.

They are recorded with `python -m tests.go.scalars.record`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings

from tests.compatibility.written import documents, misread, strings
from tests.go.scalars.record import TABLE, WRITTEN, rows_of, with_verdicts, written_rows

if TYPE_CHECKING:
    from tests.go.scalars.readers import GoReaders


def test_the_recorded_scalars_hold(readers: GoReaders) -> None:
    recorded = json.loads(TABLE.read_text("utf-8"))
    anew = with_verdicts(rows_of(dict.fromkeys(row["scalar"] for row in recorded), readers), recorded)
    known = [without_words(row) for row in recorded]
    assert [row for row in anew if without_words(row) not in known] == []
    assert len(anew) == len(recorded)


def without_words(row: dict[str, Any]) -> dict[str, Any]:
    """A row in which our error is one whatever it says: that is libyaml's, whose words change with its releases."""
    return {**row, "ours": {"error": ""}} if "error" in row["ours"] else row


def test_what_is_recorded_as_written_is_read_back(readers: GoReaders) -> None:
    recorded = json.loads(WRITTEN.read_text("utf-8"))
    assert written_rows([row["value"] for row in recorded], readers) == recorded


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=strings)
def test_any_string_is_read_back(readers: GoReaders, text: str) -> None:
    obj, written = documents(text)
    assert misread(readers.read(written), obj) == []
