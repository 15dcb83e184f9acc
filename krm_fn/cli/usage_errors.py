"""Prints each usage error on one line of printable text, because click quotes arguments without escaping them."""

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
"""Errors with several lines and no text of the user. click 8.2 added NoArgsIsHelpError."""


class Commands(click.Group):
    """A group of commands that prints every usage error, also of its commands, as one line of printable text."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Reads the arguments before the command, as click does."""
        with _readable_errors():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Reads the arguments of the command and runs it, as click does."""
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
