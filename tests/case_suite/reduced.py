"""The form of expected.yaml: in full what a run adds or changes, and a line for everything else.

    # as it came in: Service default/orders
    # local-config: Function default/orders
    # as usual: Service openfunction/gateway
    # removed: HTTPRoute default/gone

`expanded` undoes `reduced`, to the byte.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from pathlib import Path

from tests.case_suite.hashes import with_hash, without_hash
from tests.case_suite.manifests import as_stream, documents, parse
from tests.case_suite.written import identity

AS_IT_CAME = "as it came in"
MARKED = "local-config"
AS_USUAL = "as usual"
REMOVED = "removed"

_USUAL = Path(__file__).parent.parent / "cases" / "usual.yaml"
_LINE = re.compile(rf"# ({AS_IT_CAME}|{MARKED}|{AS_USUAL}|{REMOVED}): (.+)\n")
_MARK = 'config.kubernetes.io/local-config: "true"'
_FLOW = re.compile(r"^(metadata: \{(?!.*\bannotations:).*)\}$", re.MULTILINE)


def reduced(inputs: list[str], outputs: list[str]) -> str:
    """Write how outputs differ from inputs, in the order of the outputs; then a line for each input that is gone."""
    left = dict(zip(names(inputs), inputs, strict=True))
    found = [_reduce(text, left) for text in outputs]
    return _joined([*found, *(_line(REMOVED, name) for name in left)])


@lru_cache(maxsize=1000)
def expanded(inputs: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return the outputs from which `reduced` made the text."""
    named = dict(zip(names(inputs), inputs, strict=True))
    found: list[str] = []
    for document in documents(text):
        if not _LINE.match(document):
            found.append(with_hash(document))
            continue
        for what, name in _LINE.findall(document):
            if what == AS_USUAL:
                found.append(with_hash(usual()[name]))
            elif what != REMOVED:
                found.append(marked(named[name]) if what == MARKED else named[name])
    return tuple(found)


@cache
def usual() -> dict[str, str]:
    """Read the documents that many cases generate, by name, each with the word in place of its hash."""
    texts = documents(_USUAL.read_text())
    return dict(zip(names(texts), texts, strict=True))


def names(inputs: list[str] | tuple[str, ...]) -> list[str]:
    """Name each input by kind, namespace and name, and by its number where another one has the same."""
    called = [_name(text) for text in inputs]
    count = Counter(called)
    return [name if count[name] == 1 else f"{name}, document {at}" for at, name in enumerate(called, 1)]


def marked(text: str) -> str:
    """Mark an input as local config where its metadata has one of the two usual layouts; leave any other text alone."""
    lines = text.splitlines(keepends=True)
    if "metadata:\n" not in lines:
        return _FLOW.sub(rf"\1, annotations: {{{_MARK}}}}}", text, count=1)
    start = lines.index("metadata:\n") + 1
    end = _end_of_block(lines, start, "  ")
    if "  annotations:\n" not in lines[start:end]:
        return "".join([*lines[:end], "  annotations:\n", f"    {_MARK}\n", *lines[end:]])
    end = _end_of_block(lines, lines.index("  annotations:\n", start) + 1, "    ")
    return "".join([*lines[:end], f"    {_MARK}\n", *lines[end:]])


def _reduce(text: str, left: dict[str, str]) -> str:
    """Write one output, and take the input from which it comes out of those that are left."""
    for what, form in ((AS_IT_CAME, str), (MARKED, marked)):
        for name, came in left.items():
            if form(came) == text:
                del left[name]
                return _line(what, name)
    for name, came in left.items():
        if identity(parse(came)) == identity(parse(text)):
            del left[name]
            break
    short = without_hash(text)
    return next((_line(AS_USUAL, name) for name, other in usual().items() if other == short), short)


def _joined(found: list[str]) -> str:
    """Make a stream; lines that follow each other are one document of it."""
    stream: list[str] = []
    for text in found:
        if stream and _LINE.fullmatch(text) and _LINE.match(stream[-1]):
            stream[-1] += text
        else:
            stream.append(text)
    return as_stream(stream)


def _line(what: str, name: str) -> str:
    return f"# {what}: {name}\n"


def _name(text: str) -> str:
    _, kind, namespace, name = identity(parse(text))
    return f"{kind} {namespace}/{name}" if namespace else f"{kind} {name}"


def _end_of_block(lines: list[str], start: int, indent: str) -> int:
    return next((at for at in range(start, len(lines)) if not lines[at].startswith(indent)), len(lines))
