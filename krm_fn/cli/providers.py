"""The command ``krm-fn providers``, which prints the provider presets."""

from __future__ import annotations

import click


@click.command()
@click.option("-o", "--output", default="text", type=click.Choice(("text", "json")), help="The format (default: text).")
@click.argument("name", required=False)
def providers(output: str, name: str | None) -> None:
    """Print the provider presets, or one in full.

    Without NAME the command prints a table; with NAME, all fields of that preset.

    A preset describes one Gateway API implementation: its controllerName and GatewayClass, the Service of its data
    plane, and its Gateway API features, with versions and sources.
    """
    from krm_fn.presets.registry import PRESETS, unknown
    from krm_fn.views.providers import as_data, details, table

    if name is not None and name not in PRESETS:
        raise click.UsageError(unknown(name))
    if output == "json":
        import json

        data = as_data(PRESETS[name]) if name else [as_data(preset) for preset in PRESETS.values()]
        click.echo(json.dumps(data, indent=2))
    else:
        click.echo(details(PRESETS[name]) if name else table(PRESETS.values()), nl=False)
