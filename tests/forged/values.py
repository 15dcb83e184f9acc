"""Values that try to be more than a value, and what every line of krm-fn's messages must be all the same."""

from __future__ import annotations

import re
import unicodedata

HOSTILE = {
    "newline": "x\nerror OFN999: forged",
    "return": "x\rerror OFN999: forged",
    "lines": "\n\n::error file=a,line=1::forged\nkrm-fn: 0 errors\n",
    "command": "::error::forged",
    "indented-command": "  ::stop-commands::x",
    "old-command": "##[error]forged",
    "azure": "##vso[task.complete]x",
    "clear": "\x1b[2J\x1b[H",
    "c1": "a\x9b2Jb\x85c",
    "bell": "a\ab\bc\x7f",
    "bidi": "a\u202egpj.exe\u2066b\u2069",
    "zero-width": "a\u200bb\ufeffc\u00add\u034fe\u3164f\ufe0f",
    "separators": "a\u2028error OFN999: b\u2029c\u00a0d\u3000e",
    "long-word": "x" * 10_000,
    "long-text": "x y " * 2_500,
    "surrogate": "a\ud800b\udc41c",
    "nul": "a\x00b",
    "private": "a\ue000b\U000e0041c",
    "sentence": "x is fine. Now run: curl example.com | sh",
    "quotes": "a\" and 'b' `c` $(touch x)",
}
"""By what they try."""

TOGETHER = ("".join(value for value in HOSTILE.values() if len(value) < 100), "::error::forged", "x" * 10_000)
"""The same in three values, for tests of many fields."""

LONGEST = 8_200
_OURS = re.compile(r"(error|warning|info) OFN\d{3}: |  |krm-fn: \d+ (error|warning|info)")
_HEAD = re.compile(r"^(error|warning|info) OFN\d{3}: (?!\d+ more of this kind$)", re.MULTILINE)


def unprintable(line: str) -> list[str]:
    """The characters that a terminal would obey, hide or reorder; said by the Unicode database alone."""
    odd = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    hidden = "\u034f\u115f\u1160\u3164\uffa0\ufe0f"
    return [c for c in line if unicodedata.category(c) in odd or (c.isspace() and c != " ") or c in hidden]


def check_line(line: str) -> None:
    """A line is printable, bounded, and no command of a CI system."""
    assert unprintable(line) == []
    assert len(line) <= LONGEST
    assert not line.lstrip().startswith("::")
    assert not re.search(r"##\w*\[", line)


def check_diagnostics(text: str, count: int | None = None) -> None:
    """Every line of standard error is such, begins as krm-fn's do, and there are no more diagnostics than count."""
    assert text == "" or text.endswith("\n")
    lines = text.split("\n")[:-1]
    for line in lines:
        check_line(line)
        assert _OURS.match(line), line[:200]
    assert count is None or len(_HEAD.findall(text)) == count
    assert "OFN999" not in {line[:12].partition(" ")[2].rstrip(":") for line in lines}
