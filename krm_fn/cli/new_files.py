"""New files in a directory of the user's, which writes over nothing."""

from __future__ import annotations

import os
import shutil
import tempfile

import click


def write_all(directory: str, texts: dict[str, str]) -> None:
    """Write texts by path (with ``/``), all or none; a usage error where something is there or cannot be written.

    They are written beside their places and moved there at the end.
    """
    tops = sorted({path.partition("/")[0] for path in texts})
    there = [path for top in tops if os.path.lexists(path := os.path.join(directory, top))]
    if there:
        raise click.UsageError(f"{', '.join(there)}: there already; nothing is written over, name another directory")
    moved: list[str] = []
    try:
        os.makedirs(directory, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".krm-fn-", dir=directory) as stage:
            for path, text in texts.items():
                _write(os.path.join(stage, path), text)
            for top in tops:
                os.rename(os.path.join(stage, top), os.path.join(directory, top))
                moved.append(os.path.join(directory, top))
    except OSError as error:
        for path in moved:
            _remove(path)
        raise click.UsageError(f"cannot write to {directory}: {error.strerror}") from error


def _write(path: str, text: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _remove(path: str) -> None:
    if os.path.isdir(path):
        shutil.rmtree(path)
    else:
        os.remove(path)
