"""The writer of the table of fields and values that each bundle of Gateway API has in rules and listeners.

Usage: python -m tools.generate_bundles [--check] [DIRECTORY]
DIRECTORY holds gateway-api-crds-1.0 and so on, each with standard and experimental, as tools/install leaves them:
config/crd of https://github.com/kubernetes-sigs/gateway-api at each minor version.
"""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema = dict[str, Any]
Span = tuple[int, int] | None
"""First and last minor version; None for never."""

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "krm_fn" / "gatewayapi" / "bundle_table.py"
CORPORA = ROOT / ".tools" / "corpora"

CHANNELS = ("standard", "experimental")
PARTS = {"RULE": ("HTTPRoute", "rules"), "LISTENER": ("Gateway", "listeners")}

HEADER = '''\
"""Generated from the CRDs of Gateway API by tools/generate_bundles.py; do not edit.

RULE and LISTENER list the fields of an HTTPRoute's rule and of a listener that some bundles do not have. The key is the
path of the field, or ``path=value`` for one value. The value is the first and the last minor version of 1.x that has
it, for the standard and for the experimental channel; None for no version. A field that is not listed is in every
bundle that has its parent. Filters of a backendRef follow the filters of a rule.

NEWEST is the newest minor version that was read; its fields count as present in later versions too.
MATCHES lists the versions in which a rule may have fewer matches than in NEWEST, with their number.
LISTENER_SET is for the kind ListenerSet in v1, in the form of the values above.
"""

from __future__ import annotations

'''


def fields(schema: Schema, path: str = "") -> Iterator[str]:
    """Yields paths of fields, and ``path=value`` for enumerated values; a path has no mark for a list."""
    values = [True, False] if schema.get("type") == "boolean" else []
    yield from (f"{path}={str(v).lower() if isinstance(v, bool) else v}" for v in schema.get("enum", values))
    for name, field in schema.get("properties", {}).items():
        inner = f"{path}.{name}" if path else name
        yield inner
        yield from fields(field, inner)
    if "items" in schema:
        yield from fields(schema["items"], path)


class Bundles:
    """The CRDs of every minor version, in both channels."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        minors = count()
        self.newest = next(minor for minor in minors if not self._bundle(minor + 1).is_dir())

    def part(self, minor: int, channel: str, kind: str, name: str) -> Schema:
        """Returns the schema of an element of spec.<name> of a kind in v1; an empty one if there is none."""
        spec = self._v1(minor, channel).get(kind, {}).get("spec", {})
        items: Schema = spec.get("properties", {}).get(name, {}).get("items", {})
        return items

    def table(self, kind: str, name: str) -> dict[str, tuple[Span, Span]]:
        """Maps the path of each field that some bundle lacks to the versions that have it."""
        spans = {channel: self._spans(channel, kind, name) for channel in CHANNELS}
        paths = sorted(spans["standard"].keys() | spans["experimental"].keys())
        there = {path: (spans["standard"].get(path), spans["experimental"].get(path)) for path in paths}
        everywhere = (0, self.newest)
        there[""] = (everywhere, everywhere)
        return {path: spans for path, spans in there.items() if path and _is_news(path, spans, there)}

    def kind(self, kind: str) -> tuple[Span, Span]:
        """Returns the versions that serve a kind as v1."""
        standard, experimental = (
            _span([minor for minor in range(self.newest + 1) if kind in self._v1(minor, channel)])
            for channel in CHANNELS
        )
        return standard, experimental

    def matches(self) -> dict[int, int]:
        """Maps minor versions to the limit of matches in a rule, if the newest version allows more."""
        found = {
            minor: self.part(minor, "standard", "HTTPRoute", "rules")["properties"]["matches"]["maxItems"]
            for minor in range(self.newest + 1)
        }
        return {minor: limit for minor, limit in found.items() if limit < found[self.newest]}

    def _spans(self, channel: str, kind: str, name: str) -> dict[str, Span]:
        minors: dict[str, list[int]] = {}
        for minor in range(self.newest + 1):
            for path in dict.fromkeys(fields(self.part(minor, channel, kind, name))):
                minors.setdefault(path, []).append(minor)
        return {path: _span(found) for path, found in minors.items()}

    def _bundle(self, minor: int) -> Path:
        return self._directory / f"gateway-api-crds-1.{minor}"

    @cache  # noqa: B019 - one object, and the program ends with it
    def _v1(self, minor: int, channel: str) -> dict[str, Schema]:
        """Maps each kind that the bundle serves as v1 to its schema."""
        out: dict[str, Schema] = {}
        for file in sorted((self._bundle(minor) / channel).glob("gateway.networking.k8s.io_*.yaml")):
            for document in yaml.load_all(file.read_text(), yaml.CSafeLoader):
                spec = (document or {}).get("spec", {})
                for version in spec.get("versions", ()):
                    if version["name"] == "v1" and version["served"]:
                        out[spec["names"]["kind"]] = version["schema"]["openAPIV3Schema"]["properties"]
        return out


def _span(minors: list[int]) -> Span:
    """Returns the first and the last minor version. The table cannot describe a gap between them."""
    if not minors:
        return None
    first, last = min(minors), max(minors)
    assert minors == list(range(first, last + 1)), minors
    return first, last


def _is_news(path: str, spans: tuple[Span, Span], there: dict[str, tuple[Span, Span]]) -> bool:
    """Reports whether the versions differ from those of the parent field. A filter's type exists with its field."""
    field, _, value = path.partition("=")
    if path.startswith("backendRefs.filters"):
        assert there[path.removeprefix("backendRefs.")] == spans, path
        return False
    if value and field == "filters.type":
        name = next(f for f in there if f.lower() == f"filters.{value}".lower())
        assert there[name] == spans, path
        return False
    return spans != there[field if value else field.rpartition(".")[0]]


def generate(directory: Path) -> str:
    """Returns the text of krm_fn/gatewayapi/bundle_table.py, formatted."""
    bundles = Bundles(directory)
    spans = "dict[str, tuple[tuple[int, int] | None, tuple[int, int] | None]]"
    text = HEADER + f"NEWEST = {bundles.newest}\n\n"
    for constant, (kind, name) in PARTS.items():
        text += f"{constant}: {spans} = {{\n"
        text += "".join(f'    "{path}": {where},\n' for path, where in bundles.table(kind, name).items())
        text += "}\n\n"
    text += f"MATCHES = {bundles.matches()}\n\nLISTENER_SET = {bundles.kind('ListenerSet')}\n"
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(TARGET), "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, cwd=ROOT).stdout


def main(arguments: list[str]) -> int:
    """Writes the table; with --check only reports by the exit status whether it is stale."""
    directories = [Path(argument) for argument in arguments if not argument.startswith("-")]
    text = generate(directories[0] if directories else CORPORA)
    if "--check" in arguments:
        return 0 if TARGET.read_text() == text else 1
    TARGET.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
