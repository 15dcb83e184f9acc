"""The recorder of the fields of OpenFunction's CRDs, and of their rules for a status. Tests compare krm-fn with them.

Usage: python -m tools.record_fields CRD.yaml...
The files are config/crd/bases/core.openfunction.io_functions.yaml and networking.openfunction.io_gateways.yaml of
https://github.com/OpenFunction/OpenFunction/tree/v1.2.0.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDED = Path(__file__).resolve().parent.parent / "tests" / "unit" / "inputs"
FIELDS = RECORDED / "crd_fields.json"
STATUS = RECORDED / "crd_status.json"

WRITTEN = {"addresses": (), "route": ("hosts", "paths")}
"""The fields of a Function's status that krm-fn writes, and their parts; no parts means all."""


def fields(schema: dict[str, Any], prefix: str = "") -> Iterator[str]:
    """Yields the path of every field: ``[]`` is an element of a list, ``{}`` is any key."""
    for name, field in schema.get("properties", {}).items():
        path = f"{prefix}.{name}" if prefix else name
        yield path
        yield from fields(field, path)
    if "items" in schema:
        yield from fields(schema["items"], f"{prefix}[]")
    if isinstance(schema.get("additionalProperties"), dict):
        yield from fields(schema["additionalProperties"], f"{prefix}{{}}")


def limits(node: Any) -> Any:
    """Removes the descriptions from a schema."""
    if isinstance(node, dict):
        return {key: limits(value) for key, value in node.items() if key != "description"}
    return node


def status(schema: dict[str, Any]) -> dict[str, Any]:
    """Returns a schema of the parts of a status that krm-fn writes."""
    there = schema["properties"]["status"]["properties"]
    found = {name: limits(there[name]) for name in WRITTEN}
    for name, parts in WRITTEN.items():
        if parts:
            found[name]["properties"] = {part: found[name]["properties"][part] for part in parts}
    return {"type": "object", "additionalProperties": False, "properties": found}


def main(paths: list[str]) -> None:
    """Writes the spec fields of each version, and the status of Functions.

    Leaves out status, which nobody writes by hand, and metadata, which Kubernetes defines.
    """
    found: dict[str, list[str]] = {}
    asked: dict[str, Any] = {}
    for path in paths:
        spec = yaml.safe_load(Path(path).read_text())["spec"]
        for version in spec["versions"]:
            schema = version["schema"]["openAPIV3Schema"]
            key = f"{spec['group']}/{version['name']} {spec['names']['kind']}"
            found[key] = [field for field in fields(schema) if field.startswith("spec")]
            if spec["names"]["kind"] == "Function":
                asked[key] = status(schema)
    for target, recorded in ((FIELDS, found), (STATUS, asked)):
        target.write_text(json.dumps(recorded, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
