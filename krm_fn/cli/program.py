"""The root of the command line: what commands and click print leaves through the one writer of the program."""

from __future__ import annotations

import io
import os
import sys
from typing import Any, NoReturn

import click

from krm_fn.cli.usage_errors import Commands
from krm_fn.entrypoints.output import send, tell


class Program(Commands):
    """A group of commands that keeps all that is printed in memory and sends it at the end.

    Click by itself ignores a closed standard output and a write that takes only a part, and ends in a traceback
    where a disk is full.
    """

    def main(self, *arguments: Any, **extra: Any) -> NoReturn:
        """Run a command and end the process, with status 1 where not all of its output could be written."""
        stdout = sys.stdout
        # A file name that is not UTF-8 leaves as the bytes that it has, so that it can be pasted.
        printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="surrogateescape", newline="\n")
        sys.stdout = printed
        try:
            status = self._run(*arguments, **extra)
            printed.flush()
        finally:
            sys.stdout = stdout
        sys.exit(send(printed.buffer.getvalue(), status))

    def _run(self, *arguments: Any, **extra: Any) -> int:
        """Run a command; returns the exit status."""
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
        """Refuse arguments that no other program can pass, before they are used as paths."""
        if not all(map(_can_be_passed, args)):
            raise click.UsageError("an argument holds a NUL or a lone surrogate", ctx)
        return super().parse_args(ctx, args)


def _can_be_passed(argument: str) -> bool:
    """Whether an argument is made of bytes, none of them NUL."""
    try:
        return b"\0" not in os.fsencode(argument)
    except UnicodeError:
        return False
