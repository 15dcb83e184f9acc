"""Diagnostics of a run: every room adds to one report, and the entry point prints it once."""

from __future__ import annotations

from krm_fn.diagnostics.catalog import CATALOG, SEVERITIES
from krm_fn.printable import is_fit, one_line, quoted
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from krm_fn.resource import Origin, Path, Resource


_LONGEST_REMEDY = 8_000
"""Characters; a longer remedy is replaced, because a shortened one cannot be pasted."""

_PLAIN_KEY = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"


class WithYaml(NamedTuple):
    """A message that ends in lines of YAML to paste."""

    sentence: str
    lines: Sequence[str]
    """Each line is printed on its own line, indented, below the sentence."""


class Diagnostic(NamedTuple):
    """One problem, its place, and its remedy. All text is printable."""

    code: str
    severity: str
    message: str
    """One line, or one line and lines of YAML below it."""
    remedy: str
    api_version: str = ""
    kind: str = ""
    namespace: str = ""
    name: str = ""
    field: str = ""
    """A path such as ``spec.rules[0].matches``."""
    file: str | None = None
    item: int | None = None
    """The number of the document or item, from 0."""
    line: int | None = None
    """From 1."""


def field_path(path: Path) -> str:
    """Writes ``("spec", "rules", 0)`` as ``spec.rules[0]``. A key with other characters is quoted in brackets."""
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
    """A collection of the diagnostics of one run. Severity and remedy come from the catalogue."""

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
        """Applies functionConfig's ``diagnostics``. Errors are never ignored."""
        self.fail_on = fail_on
        self.ignored = frozenset(ignore)

    def __iter__(self) -> Iterator[Diagnostic]:
        """Yields diagnostics by severity, file, resource, line and code, in any order of the input."""
        kept = {d for d in self._diagnostics if d.severity == "error" or d.code not in self.ignored}
        return iter(sorted(kept, key=_sort_key))

    def count(self, *codes: str) -> int:
        """Counts the diagnostics with one of these codes so far."""
        return sum(d.code in codes for d in self._diagnostics)

    @property
    def has_errors(self) -> bool:
        """True if there is an error, so that expansion must stop."""
        return any(d.severity == "error" for d in self._diagnostics)

    @property
    def failed(self) -> bool:
        """True if a diagnostic has at least the severity of failOn, which means exit status 1."""
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
