"""Input that wants to do harm, or was cut off: a clean error with line and column, in bounded time and memory."""

from __future__ import annotations

import pytest

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.wire.reading import read

SERVICE = "apiVersion: v1\nkind: Service\n"
BOMB = (
    SERVICE
    + "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"a{i + 1}: &a{i + 1} [{', '.join([f'*a{i}'] * 10)}]\n" for i in range(12))
)


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"a: \xff", "line 1, column 4: byte 0xff is not UTF-8", 1),
        (b"a: b\nc: d\x00", "line 2, column 5: character U+0000 is not allowed in YAML", 2),
        (b"a:\n\tb: 1\n", "line 2, column 1: a tab is used for indentation, where YAML allows only spaces", 2),
        (b"---\na: 1\n---\na: [1,\n", "line 5, column 1:", 5),
        (b"a: *x\n", "line 1, column 4: alias *x has no anchor before it", 1),
        (b"a: &x [*x]\n", "line 1, column 8: alias *x is inside the value of the anchor &x", 1),
        (BOMB.encode(), "aliases expand to more than 100000 values", 7),
        (b"a: " + b"[" * 20_000, "nesting is deeper than 1000 levels", 1),
        ((SERVICE + "a: " + "[" * 300 + "]" * 300).encode(), "nesting is deeper than 200 levels", 3),
        ((SERVICE + "a: !!python/object/apply:os.system [id]\n").encode(), "tag !!python/object/apply:os.system", 3),
        ((SERVICE + "? {a: b}\n: c\n").encode(), "a key must be a scalar", 3),
        ((SERVICE + "~: c\n").encode(), "a key must not be null", 3),
        ((SERVICE + "<<: 1\n").encode(), "the value of << must be a mapping", 3),
        ((SERVICE + "a: !!int x\n").encode(), '"x" is no !!int', 3),
        (b"a: b: c\n", "line 1, column 5: mapping values are not allowed in this context", 1),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_clean_error(data: bytes, message: str, line: int) -> None:
    report = Report()
    read(data, report)
    (found,) = report
    assert (found.code, found.severity, found.line) == ("OFN101", "error", line)
    assert message in found.message


def test_deep_json_is_an_error_or_passes() -> None:
    for depth in (250, 100_000):
        item = '{"apiVersion": "v1", "kind": "Service", "a": ' + "[" * depth + "]" * depth + "}"
        text = '{"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "items": [' + item + "]}"
        report = Report()
        read(text.encode(), report)
        assert [d.code for d in report] == ["OFN101"]


def test_what_is_deep_but_unread_passes() -> None:
    text = "kind: A\na: " + "[" * 900 + "]" * 900 + "\n"
    report = Report()
    package = read(text.encode(), report)
    assert list(report) == []
    assert package is not None
    assert package.write(Changes(), []).decode() == text


def test_a_bomb_that_is_not_read_passes() -> None:
    report = Report()
    package = read(BOMB.replace("kind: Service", "kind: Other").encode(), report)
    assert list(report) == []
    assert package is not None
