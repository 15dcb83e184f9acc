"""Problems as values: collected while an input is read and planned, printed once at the edge."""

from __future__ import annotations

from krm_fn.diagnostics.catalog import CATALOG, SEVERITIES
from krm_fn.printable import is_fit, one_line, quoted
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from krm_fn.resource import Origin, Path, Resource


_LONGEST_REMEDY = 8_000
"""Characters of what is there to be pasted, which is never shortened."""

_PLAIN_KEY = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"


class WithYaml(NamedTuple):
    """A message that ends in lines of YAML to paste."""

    sentence: str
    lines: Sequence[str]
    """Each line is printed on its own line, indented, below the sentence."""


class Diagnostic(NamedTuple):
    """One problem: what, where, and what to do. All of its text is printable.

    message is one line, or one and lines of YAML below it. field is a path as people write it
    (``spec.rules[0].matches``); file, item (from 0) and line (from 1) as far as they are known.
    """

    code: str
    severity: str
    message: str
    remedy: str
    api_version: str = ""
    kind: str = ""
    namespace: str = ""
    name: str = ""
    field: str = ""
    file: str | None = None
    item: int | None = None
    line: int | None = None


def field_path(path: Path) -> str:
    """``("spec", "rules", 0)`` as ``spec.rules[0]``; keys with dots, and odd ones, are bracketed."""
    out = ""
    for part in path:
        if isinstance(part, int):
            out += f"[{part}]"
        elif part.strip(_PLAIN_KEY) or not part:
            out += f"[{quoted(part)}]"
        else:
            out += f".{part}" if out else part
    return out


class Report:
    """Collects the diagnostics of one run; severity and remedy come from the catalogue."""

    __slots__ = ("_diagnostics", "fail_on", "ignored")

    def __init__(self) -> None:
        self._diagnostics: list[Diagnostic] = []
        self.ignored: frozenset[str] = frozenset()
        self.fail_on = "error"

    def add(
        self,
        code: str,
        message: str | WithYaml,
        source: Resource | None = None,
        path: Path = (),
        *,
        remedy: str = "",
        origin: Origin | None = None,
    ) -> None:
        """Records one problem of a resource, or of a place in a file.

        source: the resource, or None. path: the field of source. origin: replaces the file and line of source.
        message: every sentence becomes one line of printable text. remedy: replaces the remedy in the catalogue.
        A remedy with characters that do not print is not used: a user who pastes it would paste something else.
        """
        entry = CATALOG[code]
        sentence, lines = message if isinstance(message, WithYaml) else (message, ())
        where = origin or (source.origin if source else None)
        line = origin.line if origin else None
        if line is None and source:
            line = source.line(path)
        self._diagnostics.append(
            Diagnostic(
                code,
                entry.severity,
                "\n".join([one_line(sentence), *(f"  {one_line(text)}" for text in lines)]),
                remedy if remedy and is_fit(remedy, _LONGEST_REMEDY) else entry.remedy,
                one_line(source.api_version) if source else "",
                one_line(source.kind) if source else "",
                one_line(source.namespace) if source else "",
                one_line(source.name) if source else "",
                one_line(field_path(path)),
                one_line(where.file) if where and where.file else None,
                where.item if where else None,
                line,
            )
        )

    def configure(self, *, fail_on: str, ignore: Iterable[str]) -> None:
        """Apply functionConfig's ``diagnostics``. An error that stops expansion is never ignored."""
        self.fail_on = fail_on
        self.ignored = frozenset(ignore)

    def __iter__(self) -> Iterator[Diagnostic]:
        """In an order that does not depend on the input's: severity, file, resource, line, code, message, field."""
        kept = {d for d in self._diagnostics if d.severity == "error" or d.code not in self.ignored}
        return iter(sorted(kept, key=_sort_key))

    def count(self, *codes: str) -> int:
        """How many of these codes there are so far."""
        return sum(d.code in codes for d in self._diagnostics)

    @property
    def has_errors(self) -> bool:
        """True when expansion must not go on."""
        return any(d.severity == "error" for d in self._diagnostics)

    @property
    def failed(self) -> bool:
        """True when a diagnostic is at or above failOn: exit status 1."""
        limit = SEVERITIES.index(self.fail_on)
        return any(SEVERITIES.index(d.severity) <= limit for d in self)


def _sort_key(d: Diagnostic) -> tuple[int, str, str, str, str, int, str, str, str, int]:
    return (
        SEVERITIES.index(d.severity),
        d.file or "",
        d.namespace,
        d.kind,
        d.name,
        d.line or 0,
        d.code,
        d.message,
        d.field,
        d.item or 0,
    )
