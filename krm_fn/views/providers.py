"""The presets as a table, or one preset in full: as text, and as plain data for JSON."""

from __future__ import annotations

from krm_fn.presets.preset import FEATURES
from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.views.columns import aligned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from krm_fn.presets.preset import Preset

HEADER = ("PRESET", "CONTROLLER", "CLASSES", "DATA PLANE", "SUPPORTS", "SINCE")

_IN_JSON = {
    "listener_set": "listenerSet",
    "rewrites_host": "urlRewriteHostname",
    "rewrites_path": "urlRewritePath",
    "filters_backends": "backendFilters",
    "rewrites_backends": "backendUrlRewrite",
    "sets_headers": "requestHeaders",
    "host_header": "hostHeader",
}
_IN_TABLE = {
    "listener_set": "listener-set",
    "rewrites_host": "host-rewrite",
    "rewrites_path": "path-rewrite",
    "filters_backends": "backend-filters",
    "rewrites_backends": "backend-rewrite",
    "sets_headers": "headers",
    "host_header": "host-header",
}


def table(presets: Iterable[Preset]) -> str:
    """Returns a table for a terminal, with one line for each preset."""
    return aligned([HEADER, *map(_row, presets)])


def _row(preset: Preset) -> tuple[str, ...]:
    return (
        preset.name,
        ",".join(preset.controllers),
        ",".join(preset.class_names),
        f"{preset.namespace}/{preset.service}" if preset.service else "(none)",
        ",".join(short for field, short in _IN_TABLE.items() if getattr(preset, field)) or "(nothing)",
        preset.since,
    )


def details(preset: Preset) -> str:
    """Returns the text of one preset in full."""
    return f"{preset.name}\n" + aligned([(f"  {label}", text) for label, text in _facts(preset)])


def _facts(preset: Preset) -> Iterator[tuple[str, str]]:
    yield "controllerName", ", ".join(preset.controllers)
    yield "GatewayClass", ", ".join(preset.class_names)
    if preset.habitual:
        yield "guessed from", f"{', '.join(preset.habitual)} (names and namespaces of Gateways)"
    if preset.service:
        yield "data plane", f"Service {preset.service} in {preset.namespace}"
        yield "example", f"Gateway ingress/shop is served by {_example(preset)}"
    else:
        yield "data plane", "the name of its Service is not known: set dataPlaneService, or give the Gateway an address"
    if preset.name_annotation:
        yield "annotation", f"{preset.name_annotation} of the Gateway names the Service instead"
    yield "ports", ", ".join(map(str, preset.ports)) or "any"
    if preset.entry_points:
        points = ", ".join(f"{point} (the Service's {exposed})" for point, exposed in preset.entry_points.items())
        yield "entry points", f"{points}: the only ports of its listeners"
    for field, text in FEATURES.items():
        yield text, _answer(preset, field)
    if preset.lacks:
        yield "lacks", f"{', '.join(preset.lacks)}: {preset.report}"
    yield "since", preset.since
    yield "source", preset.source


def _answer(preset: Preset, field: str) -> str:
    if getattr(preset, field):
        return "yes"
    return f"no: {preset.limits[field]}" if field in preset.limits else "not known"


def _example(preset: Preset) -> str:
    return "/".join(preset.data_plane(namespace="ingress", gateway="shop", class_name=""))


def as_data(preset: Preset) -> dict[str, Any]:
    """Returns one preset as plain data for JSON; dataPlane is null when its Service has no usual name."""
    return {
        "name": preset.name,
        "controllerNames": list(preset.controllers),
        "gatewayClassNames": list(preset.class_names),
        "guessedFrom": list(preset.habitual),
        "dataPlane": {"namespace": preset.namespace, "name": preset.service} if preset.service else None,
        "nameAnnotation": preset.name_annotation,
        "ports": list(preset.ports),
        "entryPoints": list(preset.entry_points),
        "supports": {name: getattr(preset, field) for field, name in _IN_JSON.items()},
        "limits": {_IN_JSON[field]: source for field, source in preset.limits.items()},
        "lacks": list(preset.lacks),
        "since": preset.since,
        "source": preset.source,
        "report": preset.report,
    }
