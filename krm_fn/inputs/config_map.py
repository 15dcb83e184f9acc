"""A ConfigMap as functionConfig: each key of data is a scalar option, nested ones with dots (``dns.mode``)."""

from __future__ import annotations

from krm_fn.inputs.validation.validators import SCALAR_OPTIONS
from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Path, Resource

_BOOLEANS = {"true": True, "false": False}


def read_options(resource: Resource, report: Report) -> dict[str, Any] | None:
    """Converts data into the ``spec`` of an ExpandGateway, not yet validated; None if an option is unknown.

    Values may be unquoted. An empty value counts as not given, because kpt setters may leave it empty.
    """
    data = resource.object.get("data") if resource.object else None
    if data is None:
        return {}
    if not isinstance(data, dict):
        report.add("OFN104", f"{_subject(resource)}: data is not a mapping.", resource, ("data",))
        return None
    spec: dict[str, Any] = {}
    complete = True
    for option, value in data.items():
        kind = SCALAR_OPTIONS.get(option)
        if kind is None:
            complete = False
            _report_unknown(option, resource, report)
        elif value is not None and value != "":
            _put(spec, option, _converted(value, kind))
    return spec if complete else None


def path_in_data(path: Path) -> Path:
    """Converts a path in the spec into a path in the ConfigMap."""
    return ("data", ".".join(map(str, path[1:]))) if len(path) > 1 else ("data",)


def _converted(value: Any, kind: str) -> Any:
    """Converts text to the type of the option, or a value to text. Leaves other values for the schema to refuse."""
    if kind == "boolean" and isinstance(value, str) and not isinstance(value, AmbiguousScalar):
        return _BOOLEANS.get(value, value)
    if kind == "string" and isinstance(value, int):
        return str(value).lower()
    return value


def _put(spec: dict[str, Any], option: str, value: Any) -> None:
    *parents, name = option.split(".")
    for parent in parents:
        spec = spec.setdefault(parent, {})
    spec[name] = value


def _report_unknown(option: str, resource: Resource, report: Report) -> None:
    from krm_fn.inputs.validation.explanation import nearest

    close = nearest(option, tuple(SCALAR_OPTIONS))
    hint = f"did you mean {close}?" if close else "lists and mappings need an ExpandGateway."
    report.add("OFN106", f'{_subject(resource)}: "{option}" is not an option; {hint}', resource, ("data", option))


def _subject(resource: Resource) -> str:
    from krm_fn.inputs.validation.explanation import name_of

    return name_of(resource)
