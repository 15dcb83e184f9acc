"""What a Kubernetes API server says of a resource, asked of its own code (main.go)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from types import TracebackType

BUILT = Path(__file__).parents[3] / ".tools" / "bin" / "validate"


class Verdict(NamedTuple):
    """refused: why it is not taken; filled: paths of what defaulting adds; unknown: the cluster has no such kind."""

    refused: tuple[str, ...]
    filled: tuple[str, ...]
    unknown: bool


class Validator:
    """main.go as built, started; to be used in a ``with`` statement. corpora: where the definitions are."""

    def __init__(self, corpora: Path) -> None:
        self._corpora = corpora
        self._process = subprocess.Popen([BUILT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

    def __enter__(self) -> Validator:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def judge(self, obj: dict[str, Any], bundle: str, channel: str = "standard") -> Verdict:
        """Of an object in a cluster with a bundle of Gateway API (``1.5``), and with Knative Serving."""
        crds = [self._corpora / f"gateway-api-crds-{bundle}" / channel, self._corpora / "knative-serving-crds"]
        to, answers = self._process.stdin, self._process.stdout
        assert to is not None
        assert answers is not None
        to.write(json.dumps({"crds": [str(directory) for directory in crds], "object": obj}) + "\n")
        to.flush()
        answer = json.loads(answers.readline())
        return Verdict(tuple(answer["refused"] or ()), tuple(answer["filled"] or ()), answer.get("unknown", False))
