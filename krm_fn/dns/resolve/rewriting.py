"""The rules of plugin rewrite: how they change a question, and how they restore names in the answer.

Source: https://github.com/coredns/coredns/tree/master/plugin/rewrite (rewrite.go, name.go, reverter.go).
"""

from __future__ import annotations

import re

from krm_fn.dns.corefile.parser import has_variable
from krm_fn.dns.corefile.words import words
from krm_fn.dns.patch.coredns_checks import rule_of
from krm_fn.dns.resolve.model import CNAME
from krm_fn.patterns import compiled
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.dns.corefile.parser import Directive
    from krm_fn.dns.resolve.model import Record

# The syntax that has the same meaning in Go (https://github.com/google/re2/wiki/Syntax) and in Python.
_CLASS_ITEM = r"(?:\\[^a-zA-Z0-9]|\\[dDwWsS]|[^\[\]\\])"
_ATOM = (
    rf"(?:\\[^a-zA-Z0-9]|\\[dDwWsSbBAtnrfv]|\[\^?\]?{_CLASS_ITEM}*\]|\((?:\?:|\?P<\w+>|(?!\?))|[)^$.|]|[^\\\[(*+?{{}}])"
)
_COMMON = re.compile(rf"(?:\(\?i\))?(?:{_ATOM}(?:(?:[*+?]|\{{\d{{1,3}}(?:,\d{{0,3}})?\}})\??)?)*")


_LEAST = {"name": 2, "type": 2, "class": 2, "ttl": 2, "rcode": 3}
"""The least number of words of a rule, by field."""

_MATCHES = {"exact", "prefix", "suffix", "substring", "regex"}


class Undo(NamedTuple):
    """A change that restores names in records of the answer."""

    way: str
    """remap (a name and the names below it), suffix or regex."""

    source: str
    """The name, suffix or pattern to replace."""

    target: str
    """The replacement."""

    fields: tuple[str, ...]
    """The fields of a record that it changes: owner, value."""


class Rewritten(NamedTuple):
    """The result of a rule that matched."""

    name: str
    """The new name."""

    undo: tuple[Undo, ...]
    """The changes that restore names in the answer."""


class Rule(NamedTuple):
    """A rewrite rule."""

    stop: bool
    """True when later rules do not apply after a match."""

    field: str
    """name, type, class, ttl and so on."""

    words: tuple[str, ...]
    """The words after the field."""

    text: str
    """The whole rule, for messages."""

    line: int
    """Its line in the parsed text, from 1."""


def rule(directive: Directive) -> Rule:
    """Reads a rewrite rule, on one line or with a block."""
    stop, field, rest = rule_of(directive)
    return Rule(stop, field, tuple(rest), " ".join(words(directive)), directive.tokens[0].line)


def rewrite(name: str, wanted: str, by: Rule) -> Rewritten | str | None:
    """Applies a rule to a question. Returns None when it does not match, or text: why the result is unknown.

    wanted: the type of the question.
    """
    if has_variable(by.text):
        return "it has an environment variable"
    if len(by.words) < _LEAST.get(by.field, 1):
        return "it has too few words, so CoreDNS does not start"
    if by.field == "name":
        return _rename(name, by.words)
    return _not_for_names(name, wanted, by)


def _not_for_names(name: str, wanted: str, by: Rule) -> Rewritten | str | None:
    """Applies a rule that does not change the name."""
    if by.field == "edns0":
        return Rewritten(name, ())
    if by.field in {"type", "class"}:
        return "it changes the question's type or class" if by.words[0].upper() in {wanted, "IN"} else None
    if by.field not in {"ttl", "rcode"}:
        return f"it changes the answer's {by.field}"
    explicit = len(by.words) > _LEAST[by.field]
    match, source = (by.words[0].lower(), by.words[1]) if explicit else ("exact", by.words[0])
    matched = _matched(name, match, source if match == "regex" else _fqdn(source))
    if matched is None or isinstance(matched, str):
        return matched
    return Rewritten(name, ()) if by.field == "ttl" else "it changes the answer's rcode"


def _fqdn(text: str) -> str:
    """Adds the final dot as CoreDNS's ``plugin.Name.Normalize`` does."""
    return text.lower() if text.endswith(".") and not text.endswith("\\.") else f"{text.lower()}."


def _rename(name: str, words: Sequence[str]) -> Rewritten | str | None:
    match, source, target = (words[0].lower(), words[1], words[2]) if len(words) > 2 else ("exact", *words)
    if words[3:4] == ("metadata",):
        return "its pattern contains metadata"
    matched = _matched(name, match, source if match == "regex" else _fqdn(source))
    if matched is None or isinstance(matched, str):
        return matched
    new = _replaced(name, match, source if match == "regex" else _fqdn(source), _fqdn(target), matched)
    auto, undo = _answers(words[3:])
    if match == "suffix":
        first = [Undo("suffix", _fqdn(target), _fqdn(source), ("owner", "value"))] if auto else []
    else:
        first = [Undo("remap", new, name, ("owner", "value"))] if auto or match == "exact" else []
    return Rewritten(new, (*first, *undo))


def _matched(name: str, match: str, source: str) -> tuple[str, ...] | str | None:
    """Returns the groups of a match (none for plain text), None for no match, or text: why it is unknown."""
    if match not in _MATCHES:
        return f"{match} is not a kind of match, so CoreDNS does not start"
    if match == "regex":
        return search(source, name)
    plain = {
        "exact": name == source,
        "prefix": name.startswith(source),
        "suffix": name.endswith(source),
        "substring": source in name,
    }
    return () if plain[match] else None


def search(pattern: str, name: str) -> tuple[str, ...] | str | None:
    """Returns the groups of Go's ``FindStringSubmatch``, None for no match, or text: why it is unknown."""
    expression = compiled(pattern, ascii_only=True) if _COMMON.fullmatch(pattern) else None
    if expression is None:
        return "krm-fn cannot be sure that it reads the pattern as CoreDNS does"
    found = expression.search(name)
    return (found[0], *(group or "" for group in found.groups())) if found else None


def _replaced(name: str, match: str, source: str, target: str, groups: tuple[str, ...]) -> str:
    if match == "prefix":
        return target + name.removeprefix(source)
    if match == "suffix":
        return name.removesuffix(source) + target
    if match == "substring":
        return name.replace(source, target)
    return _filled(target, groups)


def _filled(target: str, groups: tuple[str, ...]) -> str:
    for index, group in enumerate(groups):
        target = target.replace(f"{{{index}}}", group)
    return target


def _answers(words: Sequence[str]) -> tuple[bool, list[Undo]]:
    """Reads ``answer auto``, ``answer name FROM TO`` and ``answer value FROM TO``."""
    auto, undo, at = False, [], 0
    while at < len(words):
        if words[at] == "auto":
            auto = True
        elif words[at] in {"name", "value"} and at + 2 < len(words):
            field = "owner" if words[at] == "name" else "value"
            undo.append(Undo("regex", words[at + 1], _fqdn(words[at + 2]), (field,)))
            at += 2
        at += 1
    return auto, undo


def undone(record: Record, steps: Sequence[Undo]) -> Record | None:
    """Restores the names in a record, the last rule first; returns None when the result of a pattern is unknown."""
    for step in reversed(steps):
        for field in step.fields:
            if field == "value" and record.kind != CNAME:
                continue
            old = record.owner if field == "owner" else record.value
            new = _back(old, step)
            if new is None:
                return None
            record = record._replace(**{field: new})
    return record


def _back(name: str, step: Undo) -> str | None:
    if step.way == "regex":
        groups = search(step.source, name)
        if isinstance(groups, str):
            return None
        return _filled(step.target, groups) if groups else name
    if step.way == "suffix":
        return name.removesuffix(step.source) + step.target if name.endswith(step.source) else name
    if name == step.source:
        return step.target
    return name.removesuffix(step.source) + step.target if name.endswith(f".{step.source}") else name
