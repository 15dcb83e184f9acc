"""Diagnostics as text for stderr, with colours on a terminal."""

from __future__ import annotations

from collections import Counter

from krm_fn.diagnostics.catalog import SEVERITIES
from krm_fn.printable import named
from krm_fn.resource import file_name
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Diagnostic

SHOWN_PER_CODE = 20
"""Limit for warnings and infos: thousands of one code would hide the others. Errors are all shown."""

_COLOURS = {"error": "\033[1;31m", "warning": "\033[1;33m", "info": "\033[36m"}


def as_text(diagnostics: Iterable[Diagnostic], *, colour: bool = False) -> str:
    """Writes one paragraph for each diagnostic, and a line with their numbers; "" if there are none."""
    listed = list(diagnostics)
    if not listed:
        return ""
    seen: Counter[str] = Counter()
    paragraphs = []
    for diagnostic in listed:
        seen[diagnostic.code] += 1
        if diagnostic.severity == "error" or seen[diagnostic.code] <= SHOWN_PER_CODE:
            paragraphs.append(_paragraph(diagnostic, colour))
    paragraphs += [_more(code, count, listed) for code, count in sorted(seen.items())]
    return "".join(paragraphs) + _count(listed)


def place(diagnostic: Diagnostic) -> str:
    """Writes ``file:line, Kind namespace/name, field``, without the parts that are not known."""
    where = file_name(diagnostic.file or "")
    if diagnostic.line:
        where = f"{where}:{diagnostic.line}" if where else f"standard input, line {diagnostic.line}"
    name = f"{diagnostic.namespace}/{diagnostic.name}" if diagnostic.namespace else diagnostic.name
    what = " ".join(named(part) for part in (diagnostic.kind, name) if part)
    return ", ".join(part for part in (where, what, diagnostic.field) if part)


def _paragraph(diagnostic: Diagnostic, colour: bool) -> str:
    severity = diagnostic.severity
    head = f"{_COLOURS[severity]}{severity}\033[0m" if colour else severity
    lines = [f"{head} {diagnostic.code}: {diagnostic.message}"]
    if where := place(diagnostic):
        lines.append(f"  at  {where}")
    if diagnostic.remedy and severity != "info":
        lines.append(f"  fix {diagnostic.remedy}")
    return "\n".join(lines) + "\n"


def _more(code: str, count: int, listed: list[Diagnostic]) -> str:
    severity = next(d.severity for d in listed if d.code == code)
    if severity == "error" or count <= SHOWN_PER_CODE:
        return ""
    return f"{severity} {code}: {count - SHOWN_PER_CODE} more of this kind\n"


def _count(listed: list[Diagnostic]) -> str:
    counts = Counter(d.severity for d in listed)
    words = [f"{counts[s]} {s}{'s' if counts[s] > 1 and s != 'info' else ''}" for s in SEVERITIES if counts[s]]
    return f"krm-fn: {', '.join(words)}\n"
