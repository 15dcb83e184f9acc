"""Mistakes on the command line, printed on one line each: click quotes arguments in its messages as they are."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from krm_fn.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLICKS_OWN: tuple[type[click.UsageError], ...] = (
    click.MissingParameter,
    getattr(click.exceptions, "NoArgsIsHelpError", click.MissingParameter),
)
"""Several lines, without any text of the user's. The latter is there since click 8.2."""


class Commands(click.Group):
    """A group of commands that makes every usage error, its commands' among them, one line of printable text."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """As click's: reads the arguments before the command."""
        with _readable_errors():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """As click's: reads the command's arguments and runs it."""
        with _readable_errors():
            return super().invoke(ctx)


@contextmanager
def _readable_errors() -> Iterator[None]:
    try:
        yield
    except _CLICKS_OWN:
        raise
    except click.UsageError as error:
        raise click.UsageError(one_line(error.format_message()), error.ctx) from error
    except click.ClickException as error:
        raise click.ClickException(one_line(error.format_message())) from error
