"""The one writer: every byte, whatever a single call takes."""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krm_fn.entrypoints.output import send, write_all


class Reluctant:
    """Takes a part of each write, as listed; nothing for None, and all when the list is at its end."""

    def __init__(self, takes: list[int | None]) -> None:
        self.takes = takes
        self.written = b""
        self._reader, self._writer = os.pipe()

    def write(self, data: memoryview) -> int | None:
        taken = self.takes.pop(0) if self.takes else len(data)
        if taken is not None:
            self.written += data[:taken]
            taken = min(taken, len(data))
        return taken

    def fileno(self) -> int:
        return self._writer

    def close(self) -> None:
        os.close(self._reader)
        os.close(self._writer)


@given(st.binary(max_size=200), st.lists(st.none() | st.integers(1, 50), max_size=20))
def test_every_byte_is_written_in_order(data: bytes, takes: list[int | None]) -> None:
    stream = Reluctant(takes)
    write_all(stream, data)
    stream.close()
    assert stream.written == data


def test_a_stream_that_takes_nothing_is_an_error_and_no_endless_loop() -> None:
    stream = Reluctant([3, 0])
    with pytest.raises(OSError, match="it takes no more bytes"):
        write_all(stream, b"abcdef")
    stream.close()


def test_bytes_that_are_lost_at_the_end_fail_the_run(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """As a network file system's may be, which writes when the file is closed."""

    def close(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with open("/dev/null", "w") as stdout, monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", stdout)
        patched.setattr(os, "close", close)
        assert send(b"x") == 1
    assert capfd.readouterr().err == "krm-fn: cannot write to standard output: No space left on device\n"
