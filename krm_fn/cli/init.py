"""The command ``krm-fn init``, which writes the files of a working set-up."""

from __future__ import annotations

import os

import click

from krm_fn.cli.output_file import cannot_write, write_file
from krm_fn.documents.rendering import render
from krm_fn.printable import named
from krm_fn.setups.catalog import SETUPS, content
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.setups.catalog import Setup


@click.command()
@click.option("--host", required=True, type=click.Choice(tuple(SETUPS)), help="The program that runs krm-fn.")
@click.option("--container", is_flag=True, help="Run krm-fn in a container instead of from PATH.")
@click.option("--image", default="", metavar="NAME", help="The name of the container image in your registry.")
@click.option("--force", is_flag=True, help="Overwrite existing files.")
@click.argument("directory", default=".", type=click.Path(file_okay=False), metavar="[DIR]")
def init(host: str, container: bool, image: str, force: bool, directory: str) -> None:
    """Write the files of a working set-up into DIR.

    DIR defaults to the current directory.
    """
    setup = SETUPS[host]
    if container and not setup.next_steps_container:
        raise click.UsageError(f"krm-fn has no set-up for {host} that runs a container; leave --container out")
    if named(image) != image or not image.isascii():
        raise click.BadParameter(f"{named(image)} is not an image name", param_hint="--image")
    image = image or setup.image
    texts = {file: content(file, image) for file in setup.chosen(container=container)}
    paths = {file: os.path.join(directory, file.path) for file in texts}
    existing = [path for path in paths.values() if os.path.lexists(path)]
    if existing and not force:
        raise click.UsageError(f"already exists: {', '.join(map(named, existing))} (--force overwrites)")
    for file, path in paths.items():
        _write(path, texts[file], executable=file.executable)
        click.echo(f"wrote {named(path)}")
    click.echo(f"\n{_next_steps(setup, container, image, directory)}", nl=False)


def _write(path: str, text: str, *, executable: bool) -> None:
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        write_file(path, text.encode(), executable=executable)
    except OSError as error:
        raise cannot_write(path, error) from error


def _next_steps(setup: Setup, container: bool, image: str, directory: str) -> str:
    text = setup.next_steps_container if container else setup.next_steps
    return render(text, image=image, directory=directory)
