"""Parts of a plugin's configuration that decide about names: options, zones, fallthrough."""

from __future__ import annotations

from krm_fn.dns.corefile.parser import address
from krm_fn.dns.corefile.words import options
from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.dns.corefile.parser import Directive, ServerBlock


def option(directive: Directive, name: str) -> list[str] | None:
    """Returns the words after the name of an option; None for a missing option."""
    return next((line[1:] for line in options(directive) if line[0] == name), None)


def zones(words: list[str], block: ServerBlock) -> list[str]:
    """Returns zones in lower case with the final dot: the named ones, else the zones of the server block."""
    return [f"{address(word).zone}." for word in words or block.keys]


def longest(names: list[str], name: str) -> str:
    """Returns the longest zone that contains the name; empty when none does."""
    return max((zone for zone in names if within(name, zone)), key=len, default="")


def falls_through(directive: Directive, name: str) -> bool:
    """Returns True when CoreDNS asks the next plugin for a name that this plugin does not have."""
    words = option(directive, "fallthrough")
    return words is not None and (not words or any(within(name, f"{address(word).zone}.") for word in words))
