"""Go's YAML readers as a process that answers questions."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

PROGRAM = Path(__file__).parent
BUILT = PROGRAM.parents[2] / ".tools" / "bin" / "scalars"


def command() -> list[str] | None:
    """How to start the program: from its source where Go is, else as `make tools` built it, else not at all."""
    go = shutil.which("go")
    if go:
        return [go, "run", "."]
    return [str(BUILT)] if BUILT.exists() else None


class GoReaders:
    """main.go, started; to be used in a ``with`` statement."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(
            command, cwd=PROGRAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def __enter__(self) -> GoReaders:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def read(self, text: str) -> dict[str, Any]:
        """What each reader makes of a document: v2, json, v3 and, where it differs, old_v3."""
        return self._ask({"text": text})

    def documents(self, stream: str) -> int | None:
        """How many documents go-yaml v3 finds in a stream, None when it cannot scan it."""
        answer = self._ask({"text": stream, "stream": True})
        return None if "error" in answer else int(answer["documents"])

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        to, answers = self._process.stdin, self._process.stdout
        assert to is not None
        assert answers is not None
        to.write(json.dumps(question) + "\n")
        to.flush()
        answer: dict[str, Any] = json.loads(answers.readline())
        return answer
