"""Corefiles of odd layout: only the stanza's lines are added, twice adds none, and removal gives the bytes back.

A new one is a file in corefiles/odd; `--update-cases` writes what becomes of it beside it, to be reviewed by eye.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from krm_fn.dns.patch.coredns import patch_corefile
from krm_fn.plan.model import Zone

ZONE = Zone("openfunction/openfunction", "ofn.io", "gateway.openfunction.svc.cluster.local", "cluster.local")
ODD = sorted((Path(__file__).parents[1] / "corefiles" / "odd").glob("*.Corefile"))


@pytest.mark.parametrize("path", ODD, ids=lambda path: path.stem)
def test_only_the_intended_lines_change_and_come_out_again(path: Path, *, update_cases: bool) -> None:
    before, expected = path.read_bytes().decode(), path.with_suffix(".patched")
    patch = patch_corefile(before, [ZONE])
    assert patch.text != before, patch.findings
    if update_cases:
        expected.write_bytes(patch.text.encode())
    assert patch.text == expected.read_bytes().decode()
    assert patch_corefile(patch.text, [ZONE]).text == patch.text
    assert patch_corefile(patch.text, []).text == before


def test_there_are_twenty_odd_ones() -> None:
    assert len(ODD) >= 20
