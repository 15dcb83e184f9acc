"""The texts of a case in the forms that hosts exchange, and back to documents."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

import yaml

Object = dict[str, Any]

_RESULTS = re.compile(r"^results:\n(?:[ -].*\n|\n)*", re.MULTILINE)


class KubernetesLoader(yaml.CSafeLoader):
    """YAML as Kubernetes reads it: no timestamps, and true and false alone are booleans."""


KubernetesLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
KubernetesLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false)\Z"), list("tf"))


@lru_cache(maxsize=10_000)
def parse(text: str) -> Any:
    """An object, shared by all who ask: not to be changed."""
    return yaml.load(text, KubernetesLoader)


def documents(stream: str) -> list[str]:
    """The documents of a stream, each with the comments above it, without separators."""
    return [text for text in re.split(r"^---\n", stream, flags=re.MULTILINE) if text.strip()]


def as_stream(texts: list[str]) -> str:
    return "---\n".join(texts)


def as_list(items: list[str], config: str) -> str:
    """A ResourceList with items (and functionConfig) indented by two, otherwise as they are."""
    head = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\n"
    if config:
        head += "functionConfig:\n" + _indented(config)
    return head + "items:\n" + "".join(map(_as_item, items))


def as_json(items: list[str], config: str) -> str:
    body: Object = {"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList"}
    if config:
        body["functionConfig"] = parse(config)
    body["items"] = [parse(item) for item in items]
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n"


def items_of(resource_list: str) -> list[str]:
    """What `as_list` was made from, after a run."""
    body = without_results(resource_list).partition("\nitems:")[2].partition("\n")[2]
    found: list[str] = []
    comments = ""
    for line in body.splitlines(keepends=True):
        if line.startswith("#"):
            comments += line
        elif line.startswith("- "):
            found.append(comments + line[2:])
            comments = ""
        else:
            assert line.startswith("  ") or not line.strip(), line
            found[-1] += line[2:] if line.strip() else line
    return found


def without_results(resource_list: str) -> str:
    """A ResourceList less what the run said about it: hosts do not feed it back."""
    if resource_list.startswith("{"):
        at = resource_list.rfind(',\n  "results": [')
        return resource_list if at < 0 else resource_list[:at] + "\n}\n"
    return _RESULTS.sub("", resource_list)


def _as_item(text: str) -> str:
    comments, body = re.fullmatch(r"((?:#[^\n]*\n)*)(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]  # matches anything
    return comments + "- " + _indented(body)[2:]


def _indented(text: str) -> str:
    return "".join(f"  {line}" if line.strip() else line for line in text.splitlines(keepends=True))
