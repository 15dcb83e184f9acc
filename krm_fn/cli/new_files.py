"""Writes new files into a directory of the user, without overwriting any file."""

from __future__ import annotations

import os
import shutil
import tempfile

import click

from krm_fn.cli.output_file import cleaning_up, write_file
from krm_fn.printable import named


def write_new_files(directory: str, texts: dict[str, str]) -> None:
    """Writes all files or none: first to a temporary directory inside the directory, then by renaming.

    texts: contents by path; paths have ``/``. Raises click.UsageError if a path exists or cannot be written.
    """
    tops = sorted({path.partition("/")[0] for path in texts})
    existing = [path for top in tops if os.path.lexists(path := os.path.join(directory, top))]
    if existing:
        names = ", ".join(map(named, existing))
        raise click.UsageError(f"already exists: {names}; pass another directory to -o")
    try:
        with cleaning_up():
            _write_and_move(directory, tops, texts)
    except OSError as error:
        raise click.UsageError(f"cannot write to {named(directory)}: {error.strerror}") from error


def _write_and_move(directory: str, tops: list[str], texts: dict[str, str]) -> None:
    os.makedirs(directory, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".krm-fn-", dir=directory) as stage:
        for path, text in texts.items():
            staged = os.path.join(stage, path)
            os.makedirs(os.path.dirname(staged), exist_ok=True)
            write_file(staged, text.encode())
        _move(stage, directory, tops)


def _move(stage: str, directory: str, names: list[str]) -> None:
    """Moves all names, or none of them if a move fails or a signal ends the process."""
    try:
        for name in names:
            os.rename(os.path.join(stage, name), os.path.join(directory, name))
    except BaseException:
        for name in names:
            if not os.path.lexists(os.path.join(stage, name)):
                _remove(os.path.join(directory, name))
        raise


def _remove(path: str) -> None:
    if os.path.isdir(path):
        shutil.rmtree(path)
    else:
        os.remove(path)
