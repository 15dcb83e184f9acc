"""Compares objects, to check that an edited text means the wanted object."""

from __future__ import annotations

from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import Any


def same(a: Any, b: Any) -> bool:
    """Compares values by type and value: ``1``, ``1.0`` and ``true`` differ, ``.nan`` equals itself.

    The order of keys does not matter.
    """
    if a is b:
        return True
    if isinstance(a, dict):
        return isinstance(b, dict) and len(a) == len(b) and all(k in b and same(v, b[k]) for k, v in a.items())
    if isinstance(a, list | tuple):
        return isinstance(b, list | tuple) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, str) or isinstance(b, str):
        return bool(a == b) and (type(a) is AmbiguousScalar) == (type(b) is AmbiguousScalar)
    return type(a) is type(b) and (a == b or (a != a and b != b))  # noqa: PLR0124 - NaN
