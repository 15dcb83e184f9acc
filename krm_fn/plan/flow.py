"""Values as one line of YAML, for diagnostics that print what to paste."""

from __future__ import annotations


def flow(value: object) -> str:
    """A listener as one line of YAML, ready to paste."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    from json import dumps

    plain = isinstance(value, str) and value.replace("-", "").isalpha() and value.lower() not in _WORDS
    return str(value) if plain else dumps(value)


_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
