"""What a Kubernetes API server says of a resource, asked of its own code (main.go)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from tests.go.program import Program

BUILT = Path(__file__).parents[3] / ".tools" / "bin" / "validate"


class Verdict(NamedTuple):
    """refused: why it is not taken; filled: paths of what defaulting adds; unknown: the cluster has no such kind."""

    refused: tuple[str, ...]
    filled: tuple[str, ...]
    unknown: bool


class Validator(Program):
    """main.go as built, started. corpora: where the definitions are."""

    def __init__(self, corpora: Path) -> None:
        super().__init__([BUILT])
        self._corpora = corpora

    def judge(self, obj: dict[str, Any], bundle: str, channel: str = "standard") -> Verdict:
        """Of an object in a cluster with a bundle of Gateway API (``1.5``), and with Knative Serving."""
        crds = [self._corpora / f"gateway-api-crds-{bundle}" / channel, self._corpora / "knative-serving-crds"]
        answer = self.ask({"crds": [str(directory) for directory in crds], "object": obj})
        return Verdict(tuple(answer["refused"] or ()), tuple(answer["filled"] or ()), answer.get("unknown", False))
