"""What a plugin's words say about names: an option of it, its zones, whether it falls through."""

from __future__ import annotations

from krm_fn.dns.corefile.parser import address
from krm_fn.dns.corefile.words import options
from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.dns.corefile.parser import Directive, ServerBlock


def option(directive: Directive, name: str) -> list[str] | None:
    """The words of one option after its name; None when it is not there."""
    return next((line[1:] for line in options(directive) if line[0] == name), None)


def zones(words: list[str], block: ServerBlock) -> list[str]:
    """Zones in lower case with the final dot: those that are named, else the server block's."""
    return [f"{address(word).zone}." for word in words or block.keys]


def longest(names: list[str], name: str) -> str:
    """The longest of the zones that hold a name; empty for none."""
    return max((zone for zone in names if within(name, zone)), key=len, default="")


def falls_through(directive: Directive, name: str) -> bool:
    """True when the next plugin is asked for a name that this one does not have."""
    words = option(directive, "fallthrough")
    return words is not None and (not words or any(within(name, f"{address(word).zone}.") for word in words))
