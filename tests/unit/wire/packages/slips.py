"""Slips of the pen in manifests that nobody reads: hundreds of texts, each with one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

DEPLOYMENT = """apiVersion: apps/v1
kind: Deployment
metadata:
  name: mail
  labels:
    app: mail
spec:
  replicas: 2
  template:
    spec:
      containers:
      - name: mail
        image: "registry.example/mail:1"
        args: ["--port", "8080"]
        env:
        - name: MODE
          value: 'fast'
"""
SECRET = """apiVersion: v1
kind: Secret
metadata:
  name: token
  namespace: shop
stringData:
  token: "abc"
  note: |
    two
    lines
"""
DEFINITION = """apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: functions.core.openfunction.io
spec:
  group: core.openfunction.io
  names: {kind: Function, plural: functions}
  versions:
  - name: v1beta2
    served: true
"""
CRON = """apiVersion: batch/v1
kind: CronJob
metadata:
  name: tidy
spec:
  schedule: "0 * * * *"
  jobTemplate:
    spec: &spec
      backoffLimit: 1
"""
TEXTS = {"Deployment": DEPLOYMENT, "Secret": SECRET, "CustomResourceDefinition": DEFINITION, "CronJob": CRON}


class Slip(NamedTuple):
    """hides: apiVersion or kind is gone, so that nobody can tell whether the resource is read.

    leaves_open: a quote or a bracket that nothing closes, so that no border behind it is certain.
    """

    name: str
    text: str
    hides: bool
    leaves_open: bool


def slips() -> Iterator[Slip]:
    """Each text with each slip at each line, once without a comment and once with one above, beside or below it."""
    for kind, text in TEXTS.items():
        lines = text.splitlines()
        for index, line in enumerate(lines):
            for what, slipped in _slipped(line):
                for where, changed in _commented(slipped, index):
                    whole = "\n".join([*lines[:index], *changed, *lines[index + 1 :]]) + "\n"
                    name = f"{kind}, line {index + 1}, {what}, comment {where}"
                    hides = what == "alias" and index <= (kind != "CustomResourceDefinition")  # it names another kind
                    yield Slip(name, whole, hides, what in ("quote", "bracket"))


def _slipped(line: str) -> Iterator[tuple[str, list[str]]]:
    body = line.lstrip(" ")
    margin = line[: len(line) - len(body)]
    yield "one more", [f" {line}"]
    if margin:
        yield "one less", [line[1:]]
        yield "tab", [f"\t{body}"]
    yield "dash", [f"{margin}- {body}"]
    if ": " in line:
        yield "colon", [line.replace(": ", " ", 1)]
        key, _, value = line.partition(": ")
        word = value.strip("\"'[]{}|&")
        yield "alias", [f"{key}: *nowhere"]
        yield "escape", [f'{key}: "{word}\\q"']
        yield "quote", [f'{key}: "{word}']
        yield "bracket", [f"{key}: [{word}"]
        yield "twice", [line, margin + ("  " if body.startswith("- ") else "") + body.removeprefix("- ")]
    if re.search(r":$", line):
        yield "colon", [line[:-1]]


def _commented(lines: list[str], turn: int) -> Iterator[tuple[str, list[str]]]:
    margin = re.match(" *", lines[0])
    comment = f"{margin[0] if margin else ''}# why"
    yield "nowhere", lines
    yield (
        ("above", [comment, *lines]),
        ("beside", [*lines[:-1], f"{lines[-1]} # why"]),
        ("below", [*lines, comment]),
    )[turn % 3]
