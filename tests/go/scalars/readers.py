"""Go's YAML readers as a process that answers questions."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from tests.go.program import Program

SOURCE = Path(__file__).parent
BUILT = SOURCE.parents[2] / ".tools" / "bin" / "scalars"


def command() -> list[str] | None:
    """How to start the program: from its source where Go is, else as `make tools` built it, else not at all."""
    go = shutil.which("go")
    if go:
        return [go, "run", "."]
    return [str(BUILT)] if BUILT.exists() else None


class GoReaders(Program):
    """main.go, started."""

    def __init__(self, command: list[str]) -> None:
        super().__init__(command, directory=SOURCE)

    def read(self, text: str) -> dict[str, Any]:
        """What each reader makes of a document: v2, json, v3 and, where it differs, old_v3."""
        return self.ask({"text": text})

    def documents(self, stream: str) -> int | None:
        """How many documents go-yaml v3 finds in a stream, None when it cannot scan it."""
        answer = self.ask({"text": stream, "stream": True})
        return None if "error" in answer else int(answer["documents"])
