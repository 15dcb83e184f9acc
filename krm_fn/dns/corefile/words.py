"""A plugin's words: all of them, the arguments on its line, the options in its block."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.dns.corefile.parser import Directive

_BRACES = {"{", "}"}


def words(directive: Directive) -> tuple[str, ...]:
    """All its words, its name first, on one line or several."""
    return tuple(token.text for token in directive.tokens if token.text not in _BRACES)


def arguments(directive: Directive) -> list[str]:
    """The words after the plugin's name, up to its block."""
    texts = [token.text for token in directive.tokens[1:]]
    return texts[: texts.index("{")] if "{" in texts else texts


def options(directive: Directive) -> list[list[str]]:
    """The words of each line of its block."""
    texts = [token.text for token in directive.tokens]
    inner = directive.tokens[texts.index("{") + 1 : -1] if "{" in texts else ()
    lines: dict[int, list[str]] = {}
    for token in inner:
        lines.setdefault(token.line, []).append(token.text)
    return list(lines.values())


def shown(directive: Directive) -> str:
    """The directive in a message, on one line."""
    return " ".join(token.text for token in directive.tokens)
