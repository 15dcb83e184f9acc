"""A plugin's words: the arguments on its line, and the options in its block."""

from __future__ import annotations

from krm_fn.emit.dns.corefile import address
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.emit.dns.corefile import Directive, ServerBlock


def arguments(directive: Directive) -> list[str]:
    """The words after the plugin's name, up to its block."""
    words = [token.text for token in directive.tokens[1:]]
    return words[: words.index("{")] if "{" in words else words


def options(directive: Directive) -> list[list[str]]:
    """The words of each line of its block."""
    texts = [token.text for token in directive.tokens]
    inner = directive.tokens[texts.index("{") + 1 : -1] if "{" in texts else ()
    lines: dict[int, list[str]] = {}
    for token in inner:
        lines.setdefault(token.line, []).append(token.text)
    return list(lines.values())


def option(directive: Directive, name: str) -> list[str] | None:
    """The words of one option after its name; None when it is not there."""
    return next((line[1:] for line in options(directive) if line[0] == name), None)


def zones(words: list[str], block: ServerBlock) -> list[str]:
    """Zones in lower case with the final dot: those that are named, else the server block's."""
    return [f"{address(word).zone}." for word in words or block.keys]


def within(zone: str, name: str) -> bool:
    """True when a name is the zone's own or below it; both with the final dot."""
    return zone in {".", name} or name.endswith(f".{zone}")


def longest(names: list[str], name: str) -> str:
    """The longest of the zones that hold a name; empty for none."""
    return max((zone for zone in names if within(zone, name)), key=len, default="")


def falls_through(directive: Directive, name: str) -> bool:
    """True when the next plugin is asked for a name that this one does not have."""
    words = option(directive, "fallthrough")
    return words is not None and (not words or any(within(f"{address(word).zone}.", name) for word in words))
