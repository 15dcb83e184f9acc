"""The words of a plugin: all, or only the arguments on its line, or only the options in its block."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.dns.corefile.parser import Directive

_BRACES = {"{", "}"}


def words(directive: Directive) -> tuple[str, ...]:
    """Returns all words without braces, with the name first."""
    return tuple(token.text for token in directive.tokens if token.text not in _BRACES)


def arguments(directive: Directive) -> list[str]:
    """Returns the words after the plugin's name and before its block."""
    texts = [token.text for token in directive.tokens[1:]]
    return texts[: texts.index("{")] if "{" in texts else texts


def options(directive: Directive) -> list[list[str]]:
    """Returns the words of each line of the plugin's block."""
    texts = [token.text for token in directive.tokens]
    inner = directive.tokens[texts.index("{") + 1 : -1] if "{" in texts else ()
    lines: dict[int, list[str]] = {}
    for token in inner:
        lines.setdefault(token.line, []).append(token.text)
    return list(lines.values())


def shown(directive: Directive) -> str:
    """Returns the plugin's configuration on one line, for a message."""
    return " ".join(token.text for token in directive.tokens)
