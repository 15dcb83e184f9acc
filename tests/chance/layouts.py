"""Objects laid out as somebody might: every style of scalars and collections, in a ResourceList, a stream or files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tests.unit.wire.authors import Author

if TYPE_CHECKING:
    from random import Random

Object = dict[str, Any]

BLOCK_COMMENTS = ("", "", "", " # |- not this", "  ")
SEPARATORS = ("---\n",) * 6 + ("--- # next\n", "---  \n", "...\n---\n", "# about it\n---\n", "\n---\n")
VERSIONS = ("v1", "v1", "v1beta1", "v1alpha1")
TAILS = ("",) * 6 + ("\n", "\n\n", "# the end\n", "\n    # deeper\n", "  \n", "results: []\n")


class Layout(NamedTuple):
    """Texts of one input. form: of the package that reads them; a ResourceList is one text."""

    form: str
    texts: list[str]


class Hand(Author):
    """Writes texts as block scalars too: literal or folded, each chomping, with and without indentation indicator."""

    def _entry(self, head: str, value: Any, column: int, step: int, dash: int) -> list[str]:
        if isinstance(value, str) and self._chance(0.85 if "\n" in value else 0.15):
            block = self._block(value, column)
            if block:
                return [f"{head} {block[0]}", *block[1:]]
        return super()._entry(head, value, column, step, dash)

    def _block(self, value: str, column: int) -> list[str] | None:
        body = value.rstrip("\n")
        if not body or not all(char == "\n" or char.isprintable() for char in body) or body[0] == "\n":
            return None
        style, ending = self.taste.choice("||>"), len(value) - len(body)
        deeper = self.taste.choice((1, 2, 2, 2, 3, 4))
        indicator = str(deeper) if body[0] == " " or self._chance(0.15) else ""
        chomping = "-" if not ending else "+" if ending > 1 or self._chance(0.2) else ""
        marks = [chomping, indicator]
        self.taste.shuffle(marks)
        lines = self._folded(body) if style == ">" else body.split("\n")
        blank = " " * self.taste.choice((0, 0, 0, 1))
        indented = [" " * (column + deeper) + line if line else blank for line in lines]
        after = ending - 1 if chomping == "+" else self.taste.choice((0, 0, 0, 0, 1, 2))
        return [f"{style}{''.join(marks)}{self.taste.choice(BLOCK_COMMENTS)}", *indented, *[""] * after]

    @staticmethod
    def _folded(body: str) -> list[str]:
        """Lines that fold to body: a line break between two lines that both begin with text takes a blank one."""
        lines: list[str] = []
        for line in body.split("\n"):
            if lines and line and lines[-1] and line[0] != " " and lines[-1][0] != " ":
                lines.append("")
            lines.append(line)
        return lines


class _KustomizeDumper(yaml.SafeDumper):
    """The plain style."""


_KustomizeDumper.add_representer(
    str, lambda self, text: self.represent_scalar("tag:yaml.org,2002:str", text, "|" if "\n" in text else None)
)
_KustomizeDumper.ignore_aliases = lambda *_: True  # type: ignore[method-assign]


def as_kustomize(obj: Any) -> str:
    """What kustomize prints of it, about."""
    # PyYAML ends what ends with a "|+" block by "...".
    return yaml.dump(obj, Dumper=_KustomizeDumper, width=10_000, allow_unicode=True).removesuffix("...\n")


class Layouts:
    """Layouts from one source of chance."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._hand = Hand(random)

    def layout(self, objects: list[Object], config: Object) -> Layout:
        """The objects, in order; a ResourceList holds the configuration too."""
        form = self._random.choice(("ResourceList", "ResourceList", "Stream", "files"))
        if form == "ResourceList":
            return Layout(form, [self._ended(self._list(objects, config))])
        parts = [objects]
        if form == "files" and len(objects) > 1:
            cut = self._random.randrange(1, len(objects))
            parts = [objects[:cut], objects[cut:]]
        return Layout(form, [self._ended(self._stream(part)) for part in parts])

    def _ended(self, text: str) -> str:
        if self._chance(0.3):
            text = text.rstrip("\n")
        if self._chance(0.1):
            text += self._random.choice(("  ", "\n  ", "\n    ", "\n", "\n\n"))
        if self._chance(0.15):
            text = text.replace("\n", "\r\n")
        return "\ufeff" + text if self._chance(0.05) else text

    # Lists

    def _list(self, objects: list[Object], config: Object) -> str:
        version = f"config.kubernetes.io/{self._random.choice(VERSIONS)}"
        whole = {"apiVersion": version, "kind": "ResourceList", "functionConfig": config, "items": objects}
        style = self._random.choice(("kustomize", "json", "flow", "hand", "hand", "hand"))
        if style == "json":
            return self._json(whole)
        if style == "flow":
            return "# flow\n" + json.dumps(whole)
        if style == "kustomize":
            lines = f"apiVersion: {version}\nkind: ResourceList\n"
            return lines + as_kustomize({"items": objects}) + as_kustomize({"functionConfig": config})
        if self._chance(0.3):
            return self._hand.write(whole)
        column = self._random.choice((0, 0, 2, 4))
        items = "".join(self._item(obj, column) for obj in objects)
        head = f"apiVersion: {version}\nkind: ResourceList\n"
        functions_config = self._hand.write({"functionConfig": config})
        tail = self._random.choice(TAILS)
        if self._chance(0.5):
            return f"{head}{functions_config}items:\n{items}{tail}"
        return f"{head}items:\n{items}{functions_config}{tail}"

    def _item(self, obj: Object, column: int) -> str:
        if self._chance(0.08):
            return f"{' ' * column}- {json.dumps(obj)}{self._random.choice(('', ' # flow'))}\n"
        body = as_kustomize(obj) if self._chance(0.2) else None
        inner = "".join("  " + line if line.strip() else line for line in body.splitlines(True)) if body else ""
        gap = self._random.choice(("", "", "", "\n", f"{' ' * column}# next\n", "\n\n"))
        lines = inner or self._hand.write(obj, 2)
        margin = " " * column
        moved = "".join(margin + line if line.strip() else line for line in lines.splitlines(True))
        first = len(moved) - len(moved.lstrip(" "))
        return f"{margin}- {moved[first:]}{gap}"

    # Streams

    def _stream(self, objects: list[Object]) -> str:
        out = [self._random.choice(("", "", "---\n", "# Source: a/b.yaml\n", "%YAML 1.1\n---\n"))]
        rest = list(objects)
        while rest:
            count = self._random.choice((2, 3)) if self._chance(0.08) else 1
            if len(out) > 1:
                if not out[-1].endswith("\n"):
                    out.append("\n")
                out.append(self._random.choice(SEPARATORS))
            out.append(self._document(rest[:count]))
            del rest[:count]
        return "".join(out) + self._random.choice(TAILS[:-1])

    def _document(self, objects: list[Object]) -> str:
        if len(objects) > 1:
            column = self._random.choice((0, 2))
            items = "".join(self._item(obj, column) for obj in objects)
            return f"apiVersion: v1\nkind: List\nitems:\n{items}"
        style = self._random.choice(("kustomize", "json", "hand", "hand", "hand"))
        if style == "json":
            return self._json(objects[0]) + "\n"
        return as_kustomize(objects[0]) if style == "kustomize" else self._hand.write(objects[0])

    def _json(self, value: Any) -> str:
        return json.dumps(value, indent=self._random.choice((None, 2, "\t")))

    def _chance(self, odds: float) -> bool:
        return self._random.random() < odds
