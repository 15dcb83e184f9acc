"""Every scalar of the table is read as it says; where readers differ it says which of them wins, and why.

What Go's readers say is recorded (tests/go/scalars/record.py); tests/hosts/test_go_readers.py asks them anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.compatibility.columns import PLACES, Reading, agrees, document, our_column

ROWS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "scalars.json").read_text("utf-8"))
GO = ("v2", "v3", "old_v3")


def test_the_table_holds_each_scalar_in_each_place_once() -> None:
    scalars = {row["scalar"] for row in ROWS}
    assert len(scalars) >= 400
    assert sorted((row["scalar"], place) for row in ROWS for place in row["places"]) == sorted(
        (scalar, place) for scalar in scalars for place in PLACES
    )


def test_our_column() -> None:
    read = [(row, place, our_column(document(row["scalar"], place), place)) for row in ROWS for place in row["places"]]
    wrong = [
        (row["scalar"], place, ours, row["ours"])
        for row, place, ours in read
        if ours != row["ours"] and not ("error" in ours and "error" in row["ours"])
    ]
    assert wrong == []


def test_without_a_verdict_all_readers_agree() -> None:
    rows = [row for row in ROWS if "verdict" not in row]
    assert [row for row in rows if not _all_agree(row)] == []


def test_a_verdict_names_who_wins_and_why() -> None:
    rows = [row for row in ROWS if "verdict" in row]
    assert [row for row in rows if _all_agree(row) or not _is_borne_out(row)] == []


def _all_agree(row: dict[str, Any]) -> bool:
    return all(agrees(row[reader], row["ours"]) for reader in GO if reader in row)


def _is_borne_out(row: dict[str, Any]) -> bool:
    winner, _, reason = row["verdict"].partition(": ")
    if winner in ("v2", "v3"):
        return bool(reason) and _wins(row[winner], row["ours"])
    return bool(reason) and (winner == "ours" or (winner == "neither" and "ambiguous" in json.dumps(row["ours"])))


def _wins(go: Reading, ours: Reading) -> bool:
    """Whether ours is what a reader of Go's reads, but that a name written without quotes is ambiguous to us."""
    return agrees(go, {**ours, "type": go["type"]} if ours.get("type") == "ambiguous" else ours)
