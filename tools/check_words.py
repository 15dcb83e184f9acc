"""The check for the section "Words" of CONTRIBUTING.md: docstrings, comments, messages and docs.

Usage: python -m tools.check_words [PATH...]
Prints ``file:line: phrase: text`` for each finding; exit status 1 if there is one.
"""

from __future__ import annotations

import ast
import io
import json
import re
import sys
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent

FORBIDDEN = {
    "is told": r"\b(is|are|was|were|be) told\b",
    "is to": r"\b(is|are|was|were) to\b(?! (the|a|an|be able)\b)",
    "its own": r"\bof (its|their|his|her) own\b",
    "of ours": r"\b(none|one|nothing|something|any|all) of (ours|theirs|it)\b",
    "stands": r"\b(stands?|stood)\b",
    "whose": r"\bwhose\b",
    "that of": r"\bthat of which\b",
    "what": r"\b(of|in|to|from|by|with|on|at|for|than|into|is|are|as|and|or|but) what\b",
    "what is": r"(?:^|[.:;] )(What|Whatever) (?!(is|does|do|are|can|should|happens)\b[^.]*\?)",
    "who": r"\b[Ww]hoever\b",
}
"""Name of a rule to its pattern."""

MAX_WORDS = 40
"""A sentence that is longer is never understood at first reading; the aim is 25."""

GENERATED = ("krm_fn/inputs/validation/validators.py",)
"""Their sources are checked."""

_CODE = re.compile(r"``[^`]*``|`[^`]*`|\"[^\"\n]*\"|https?://\S+|\{[^{}]*\}|\[([^\]]*)\]\([^)]*\)")
_SENTENCE_END = re.compile(r"(?<=[.?!:;])\s+|\n\s*\n|\n\s*[-*|#]|\|")
_FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


class Text(NamedTuple):
    """A piece of prose and the line it begins on."""

    line: int
    text: str


class Finding(NamedTuple):
    """A phrase to change."""

    file: Path
    line: int
    rule: str
    excerpt: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.excerpt}"


def findings(path: Path) -> Iterator[Finding]:
    """Every forbidden phrase and every overlong sentence of a file."""
    name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    for text in _READERS[path.suffix](path.read_text()):
        prose = _CODE.sub(lambda found: found[1] or "X", text.text)
        for rule, pattern in FORBIDDEN.items():
            for match in re.finditer(pattern, prose, re.MULTILINE):
                yield Finding(name, text.line + prose.count("\n", 0, match.start()), rule, _around(prose, match))
        for sentence in _SENTENCE_END.split(prose):
            words = sentence.split()
            if len(words) > MAX_WORDS:
                yield Finding(name, text.line, f"{len(words)} words", " ".join(words[:12]))


def _around(prose: str, match: re.Match[str]) -> str:
    return " ".join(prose[max(0, match.start() - 40) : match.end() + 40].split())


def _python(source: str) -> Iterator[Text]:
    """Docstrings (of fields, too), comments, and every other string that reads like a sentence."""
    tree = ast.parse(source)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield Text(token.start[0], token.string)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "X" for part in node.values]
            yield Text(node.lineno, "".join(map(str, parts)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.count(" ") > 1:
            yield Text(node.lineno, node.value)


def _markdown(source: str) -> Iterator[Text]:
    yield Text(1, _FENCE.sub(lambda block: "\n" * block[0].count("\n"), source))


def _schema(source: str) -> Iterator[Text]:
    """Titles, descriptions, messages and remedies of a JSON Schema."""

    def strings(node: Any) -> Iterator[str]:
        if isinstance(node, dict):
            for key, value in node.items():
                if key in ("title", "description", "errorMessage", "remedy") and isinstance(value, str):
                    yield value
                else:
                    yield from strings(value)
        elif isinstance(node, list):
            for item in node:
                yield from strings(item)

    for text in strings(json.loads(source)):
        yield Text(source[: source.find(json.dumps(text, ensure_ascii=False))].count("\n") + 1, text)


_READERS = {".py": _python, ".md": _markdown, ".json": _schema}


def files() -> list[Path]:
    """Everything that a user or a maintainer reads."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "krm_fn").rglob("*.py")]
    found += [*(ROOT / "krm_fn" / "inputs" / "schemas").glob("*.json"), *(ROOT / "tools").glob("*.py")]
    return sorted(path for path in found if str(path.relative_to(ROOT)) not in GENERATED)


def main(arguments: list[str]) -> int:
    """Print the findings; 1 if there are any."""
    paths = [Path(argument).resolve() for argument in arguments] or files()
    paths = [inner for path in paths for inner in (sorted(path.rglob("*")) if path.is_dir() else [path])]
    found = [finding for path in paths if path.suffix in _READERS for finding in findings(path)]
    for finding in found:
        print(finding)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
