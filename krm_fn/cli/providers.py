"""``krm-fn providers``: what krm-fn knows of each provider."""

from __future__ import annotations

import click


@click.command()
@click.option("-o", "--output", default="text", type=click.Choice(("text", "json")), help="Default: text.")
@click.argument("name", required=False)
def providers(output: str, name: str | None) -> None:
    """Print the provider presets, or all about the one called NAME.

    A preset says how to recognise a provider (controllerName, GatewayClass), which Service is its data plane, and
    which features of Gateway API it is known to carry out, from which version and by which source.
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
