"""Record the fields of OpenFunction's CRDs, for the test that holds the schemas against them.

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

FIELDS = Path(__file__).resolve().parent.parent / "tests" / "unit" / "inputs" / "crd_fields.json"


def fields(schema: dict[str, Any], prefix: str = "") -> Iterator[str]:
    """Paths of every field: ``[]`` stands for an element, ``{}`` for any key."""
    for name, field in schema.get("properties", {}).items():
        path = f"{prefix}.{name}" if prefix else name
        yield path
        yield from fields(field, path)
    if "items" in schema:
        yield from fields(schema["items"], f"{prefix}[]")
    if isinstance(schema.get("additionalProperties"), dict):
        yield from fields(schema["additionalProperties"], f"{prefix}{{}}")


def main(paths: list[str]) -> None:
    """Write the fields of each version, status and metadata left out: they are no one's to write, or Kubernetes'."""
    found: dict[str, list[str]] = {}
    for path in paths:
        spec = yaml.safe_load(Path(path).read_text())["spec"]
        for version in spec["versions"]:
            listed = fields(version["schema"]["openAPIV3Schema"])
            key = f"{spec['group']}/{version['name']} {spec['names']['kind']}"
            found[key] = [field for field in listed if field.startswith("spec")]
    FIELDS.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
