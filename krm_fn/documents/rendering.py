"""Renders jinja2 templates of the package. Only the values come from users.

Nothing is escaped automatically: the template applies the filter of the surrounding language to each value (`filters`).
A name without a value is an error.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


def read(room: str, path: str) -> str:
    """Returns the text of a file in a room, such as `setups`."""
    return files(f"krm_fn.{room}").joinpath(path).read_text("utf-8")


def render(template: str, **values: object) -> str:
    """Renders a template. Raises jinja2.UndefinedError for a name without a value."""
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
