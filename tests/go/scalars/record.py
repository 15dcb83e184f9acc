"""Write anew what Go's readers make of the scalars in tests/compatibility/scalars.json, and of what we write.

From the repository's root, with Go installed or after `make tools`: python -m tests.go.scalars.record

To add a scalar add a row {"scalar": TEXT} and record. A verdict stays with a row as long as its readings do: where they
differ a verdict has to say which of them wins, and why.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings

from tests.compatibility.columns import PLACES, document, go_columns, our_column
from tests.compatibility.written import documents, misread, strings
from tests.go.scalars.readers import GoReaders, command

if TYPE_CHECKING:
    from collections.abc import Iterable

COMPATIBILITY = Path(__file__).parents[2] / "compatibility"
TABLE = COMPATIBILITY / "scalars.json"
WRITTEN = COMPATIBILITY / "written.json"
OTHER_VALUES = (
    *(None, True, False, 0, -1, 10, 2**31, 2**53 + 1, 2**63 - 1, 2**64 - 1, -(2**63), 0.0, 1.0, -0.5, 0.1, 1e3, 1e16),
    *(1e21, 1e22, 1.5e-7, 5e-324, 1.7976931348623157e308, 123456789.12345679, 1e100, -1e-10),
)
Row = dict[str, Any]


def rows_of(scalars: Iterable[str], readers: GoReaders) -> list[Row]:
    """A row for each way that a scalar is read, with the places where it is read so."""
    rows: list[Row] = []
    for scalar in scalars:
        found: dict[str, Row] = {}
        for place in PLACES:
            text = document(scalar, place)
            columns = {**go_columns(readers.read(text), place), "ours": our_column(text, place)}
            row = found.setdefault(json.dumps(columns), {"scalar": scalar, "places": [], **columns})
            row["places"].append(place)
        rows += found.values()
    return rows


def with_verdicts(rows: list[Row], before: list[Row]) -> list[Row]:
    """Rows with the verdicts of those before that are the same."""
    verdicts = [({**row, "verdict": ""}, row["verdict"]) for row in before if "verdict" in row]
    kept = []
    for row in rows:
        found = [text for old, text in verdicts if old == {**row, "verdict": ""}]
        kept.append({**row, "verdict": found[0]} if found else row)
    return kept


def write_lines(path: Path, rows: list[Any]) -> None:
    """A JSON list with a line for each row."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    path.write_text(f"[\n{lines}\n]\n", "utf-8")


def values() -> list[Any]:
    """What is written: every scalar of the table as text, strings that hypothesis finds, and what is no text."""
    found: list[Any] = list(dict.fromkeys(row["scalar"] for row in json.loads(TABLE.read_text("utf-8"))))

    @settings(derandomize=True, max_examples=500, database=None)
    @given(strings)
    def collect(text: str) -> None:
        found.append(text)

    collect()
    return [*dict.fromkeys(found), *OTHER_VALUES]


def written_rows(values: Iterable[Any], readers: GoReaders) -> list[Row]:
    """A row for each value, with what we write for it; every reader reads all of them back, or this is the end."""
    rows = []
    for value in values:
        obj, text = documents(value)
        wrong = misread(readers.read(text), obj)
        if wrong:
            raise AssertionError(f"{', '.join(wrong)} misreads {value!r}, written as\n{text}")
        rows.append({"value": value, "text": text})
    return rows


def record() -> None:
    """Rewrite the tables."""
    before = json.loads(TABLE.read_text("utf-8"))
    start = command()
    if start is None:
        raise SystemExit("Neither go is on PATH nor .tools/bin/scalars is built.")
    with GoReaders(start) as readers:
        rows = rows_of(dict.fromkeys(row["scalar"] for row in before), readers)
        write_lines(TABLE, with_verdicts(rows, before))
        write_lines(WRITTEN, written_rows(values(), readers))


if __name__ == "__main__":
    record()
