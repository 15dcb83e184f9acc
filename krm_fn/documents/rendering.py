"""Renders jinja2 templates that are part of the package; only values come from outside.

Nothing is escaped automatically: each place in a template names the filter of the language that it stands in
(`filters`). A name without a value is an error.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


def read(room: str, path: str) -> str:
    """Return the text of a file that is installed in the room, e.g. `setups`."""
    return files(f"krm_fn.{room}").joinpath(path).read_text("utf-8")


def render(template: str, **values: object) -> str:
    """Return the text that the template makes of values. Raises jinja2.UndefinedError for a name without a value."""
    return _environment().from_string(template).render(values)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, StrictUndefined

    from krm_fn.documents import filters

    environment = Environment(
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 -- no template makes HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {name: getattr(filters, name) for name in filters.__all__}
    return environment
