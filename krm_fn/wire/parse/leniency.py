"""Replaces syntax that go-yaml accepts and libyaml refuses with text that both accept.

The replacement has the same length, so that offsets do not change. go-yaml (``scannerc.go`` in
https://github.com/yaml/go-yaml) is libyaml with fewer checks. It accepts the escape ``\\'``, allows ``:,`` inside a
plain scalar of a flow collection, and allows commas in a tag.
"""

from __future__ import annotations

import re

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.wire.tree.nodes import UnreadableError

# These are in Unicode's private use area. A text that already has one of them is not mended.
_APOSTROPHE = "\ue0f1\ue0f2"
_COLON = "\ue0f3"
_STAND_INS = re.compile(f"{_APOSTROPHE}|{_COLON}")
_ANY_STAND_IN = re.compile("[\ue0f1-\ue0f3]")
_REST_OF_QUOTED = re.compile(r'(?:[^"\\]|\\.)*+', re.DOTALL)
_BUDGET = 4_000_000
"""Most characters that mending may scan again in one text, so that a hostile text stays cheap."""


class Mender:
    """Mends one text, one fault at a time."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._original = text
        self._spent = 0

    def mend(self, fault: UnreadableError) -> bool:
        """Replaces the syntax at a fault and returns True; returns False if go-yaml refuses the syntax as well."""
        self._spent += fault.offset
        if self._spent > _BUDGET or _ANY_STAND_IN.search(self._original):
            return False
        text, at = self.text, fault.offset
        if fault.message.startswith("found unknown escape character") and text.startswith("\\'", at):
            end = _REST_OF_QUOTED.match(text, at)
            quoted = end[0] if end else ""
            mended = re.sub(r"(\\[^'])|\\'", lambda match: match[1] or _APOSTROPHE, quoted, flags=re.DOTALL)
            self.text = text[:at] + mended + text[at + len(quoted) :]
        elif fault.message.startswith("found unexpected ':'") and text.startswith(":", at):
            self.text = f"{text[:at]}{_COLON}{text[at + 1 :]}"
        elif fault.message.endswith("while scanning a tag") and text.startswith(",", at):
            self.text = f"{text[:at]}_{text[at + 1 :]}"
        else:
            return False
        return True


def meant(value: str) -> str:
    """Returns a scalar of a mended text as the author wrote it."""
    return _STAND_INS.sub(lambda match: ":" if match[0] == _COLON else "'", value)
