"""Write anew what Go makes of the templates in tests/unit/gotemplate/templates.json.

From the repository's root, with Go installed: python -m tests.go.templates.record

A row has `source`, the `values` where they are not the file's, and Go's `output` or `error`; `refused` says why a
template that Go accepts is not accepted here. To add a template add a row with its source, and record.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

PROGRAM = Path(__file__).parent
TABLE = PROGRAM.parents[1] / "unit" / "gotemplate" / "templates.json"


def ask_go(questions: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Go's answers to {source, values}: {output} or {error}."""
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    run = subprocess.run(["go", "run", "."], cwd=PROGRAM, input=lines.encode(), capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def record() -> None:
    """Rewrite the table."""
    table = json.loads(TABLE.read_text("utf-8"))
    rows = table["templates"]
    questions = [{"source": row["source"], "values": row.get("values", table["values"])} for row in rows]
    written = []
    for row, answer in zip(rows, ask_go(questions), strict=True):
        kept = {key: row[key] for key in ("source", "values", "refused") if key in row}
        written.append(json.dumps(kept | answer, ensure_ascii=False))
    version = subprocess.run(["go", "env", "GOVERSION"], capture_output=True, text=True, check=True).stdout.strip()
    head = {"go": version, "values": table["values"]}
    lines = [json.dumps(head, ensure_ascii=False)[:-1] + ', "templates": [', ",\n".join(written), "]}\n"]
    TABLE.write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    record()
