"""What is known of each bundle of Gateway API, held against the CRDs that it installs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.generate_bundles import TARGET, Bundles, generate

if TYPE_CHECKING:
    from pathlib import Path


def test_the_table_is_current(corpora: Path) -> None:
    assert Bundles(corpora).newest >= 6
    assert TARGET.read_text() == generate(corpora), "python -m tools.generate_bundles"
