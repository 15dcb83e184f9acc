"""The root group of commands, which sends all output through `krm_fn.entrypoints.output`."""

from __future__ import annotations

import io
import os
import sys
from typing import Any, NoReturn

import click

from krm_fn.cli.usage_errors import Commands
from krm_fn.entrypoints.output import send, tell


class Program(Commands):
    """A group of commands that collects standard output in memory and writes it at the end.

    Click alone ignores a closed standard output and a partial write, and prints a traceback if the disk is full.
    """

    def main(self, *arguments: Any, **extra: Any) -> NoReturn:
        """Runs a command and ends the process, with status 1 if it could not write all of the output."""
        stdout = sys.stdout
        # A file name that is not UTF-8 is printed as its bytes, so that it can be pasted.
        printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="surrogateescape", newline="\n")
        sys.stdout = printed
        try:
            status = self._run(*arguments, **extra)
            printed.flush()
        finally:
            sys.stdout = stdout
        sys.exit(send(printed.buffer.getvalue(), status))

    def _run(self, *arguments: Any, **extra: Any) -> int:
        """Runs a command and returns the exit status."""
        try:
            status: object = super().main(*arguments, **extra, standalone_mode=False)  # type: ignore[call-overload]
            return status if isinstance(status, int) else 0
        except SystemExit as end:
            return end.code if isinstance(end.code, int) else 0
        except click.ClickException as error:
            text = io.StringIO()
            error.show(text)
            tell(text.getvalue())
            return error.exit_code
        except click.Abort:
            tell("Aborted!\n")
            return 1

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuses arguments that no operating system passes, before they are used as paths."""
        if not all(map(_can_be_passed, args)):
            raise click.UsageError("an argument contains a NUL character or a lone surrogate", ctx)
        return super().parse_args(ctx, args)


def _can_be_passed(argument: str) -> bool:
    """Reports whether an argument can be encoded as bytes without NUL."""
    try:
        return b"\0" not in os.fsencode(argument)
    except UnicodeError:
        return False
