"""Validation of objects with the package's JSON Schemas; every fault becomes a diagnostic.

The generated validators decide whether an object is valid. Only an invalid object needs jsonschema, because importing
it takes longer than a small run. Two rules differ from JSON Schema, as in the API server: null means absent
(https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#defaulting-and-nullable)
and 1.0 is not an integer. A third rule is for safety: a pattern must match the whole text, with a newline at its end.
"""

from __future__ import annotations

from krm_fn.inputs.validation.fault import Fault
from krm_fn.inputs.validation.validators import VALIDATORS
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Path, Resource


def validate(
    resource: Resource,
    schema: str,
    report: Report,
    *,
    obj: dict[str, Any] | None = None,
    locate: Callable[[Path], Path] | None = None,
) -> bool:
    """Validates the resource's object, or obj, which was made from it; reports all faults.

    locate converts a path in obj into a path in the resource. An unknown field that routing does not read is reported,
    but the object stays valid.
    """
    instance = resource.object if obj is None else obj
    if VALIDATORS[schema](instance):
        return True
    from krm_fn.inputs.validation.explanation import report_fault

    refused = False
    for fault in faults(instance, schema):
        refused |= report_fault(fault, resource, schema, report, locate(fault.path) if locate else fault.path)
    return not refused


def faults(instance: object, schema: str) -> list[Fault]:
    """Returns the faults that jsonschema finds. For a value with several faults, returns the simplest one."""
    found = [_fault(error) for error in _validator(schema).iter_errors(instance)]
    plainest: dict[Path, int] = {}
    for fault in found:
        plainest[fault.path] = min(_plainness(fault), plainest.get(fault.path, _plainness(fault)))
    return [fault for fault in found if _plainness(fault) == plainest[fault.path]]


_PLAINEST = ("type", "required", "enum", "minLength", "maxLength", "pattern")


def _plainness(fault: Fault) -> int:
    return _PLAINEST.index(fault.keyword) if fault.keyword in _PLAINEST else len(_PLAINEST)


def _fault(error: Any) -> Fault:
    path: Path = tuple(error.absolute_path)
    known = tuple(error.schema.get("properties", ())) if isinstance(error.schema, dict) else ()
    schema = error.schema if isinstance(error.schema, dict) else {}
    if error.validator in ("required", "additionalProperties"):
        path = (*path, error.message)
        return Fault(error.validator, path, error.instance.get(error.message), error.validator_value, schema, known)
    return Fault(error.validator, path, error.instance, error.validator_value, schema, known)


_VALIDATORS: dict[str, Any] = {}


def _validator(schema: str) -> Any:
    """Returns the jsonschema validator of a schema. All are created once, so that schemas can refer to each other."""
    if not _VALIDATORS:
        _VALIDATORS.update(_load())
    return _VALIDATORS[schema]


def _load() -> dict[str, Any]:
    import json
    from importlib.resources import files

    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend
    from referencing import Registry
    from referencing import Resource as Document
    from referencing.jsonschema import DRAFT202012

    documents: dict[str, Any] = {
        entry.name: json.loads(entry.read_text(encoding="utf-8"))
        for entry in files("krm_fn.inputs").joinpath("schemas").iterdir()
        if entry.name.endswith(".json")
    }
    for document in documents.values():
        document.pop("$schema")  # with it, jsonschema would use its standard validator instead of this one
    registry: Registry[Any] = Registry().with_resources(
        (name, Document.from_contents(document, default_specification=DRAFT202012))
        for name, document in documents.items()
    )
    types = Draft202012Validator.TYPE_CHECKER.redefine_many(
        {
            "string": lambda _, value: type(value) is str,
            "integer": lambda _, value: type(value) is int,
        }
    )
    kind = extend(  # type: ignore[no-untyped-call]  # the stubs leave it untyped
        Draft202012Validator,
        {
            "properties": _properties,
            "required": _required,
            "additionalProperties": _additional_properties,
            "pattern": _pattern,
            "allOf": _all_of,
        },
        type_checker=types,
    )
    return {
        name.removesuffix(".json"): kind({"$ref": name}, registry=registry)
        for name, document in documents.items()
        if "type" in document
    }


def _error(message: str) -> Any:
    from jsonschema import ValidationError

    return ValidationError(message)


def _properties(validator: Any, properties: dict[str, Any], instance: Any, schema: Any) -> Iterator[Any]:
    del schema
    if validator.is_type(instance, "object"):
        for name, subschema in properties.items():
            if instance.get(name) is not None:
                yield from validator.descend(instance[name], subschema, path=name, schema_path=name)


def _required(validator: Any, required: list[str], instance: Any, schema: Any) -> Iterator[Any]:
    del schema
    if validator.is_type(instance, "object"):
        yield from (_error(name) for name in required if instance.get(name) is None)


def _additional_properties(validator: Any, additional: Any, instance: Any, schema: Any) -> Iterator[Any]:
    if not validator.is_type(instance, "object"):
        return
    extra = [name for name in instance if name not in schema.get("properties", {})]
    if additional is False:
        yield from (_error(str(name)) for name in extra)
    else:
        for name in extra:
            yield from validator.descend(instance[name], additional, path=name)


def _pattern(validator: Any, pattern: str, instance: Any, schema: Any) -> Iterator[Any]:
    import re

    del schema
    if validator.is_type(instance, "string") and not re.fullmatch(pattern, instance):
        yield _error("pattern")


def _all_of(validator: Any, subschemas: list[Any], instance: Any, schema: Any) -> Iterator[Any]:
    """Yields one fault for a subschema with an errorMessage, however many of its parts fail."""
    del schema
    for index, subschema in enumerate(subschemas):
        if "errorMessage" not in subschema:
            yield from validator.descend(instance, subschema, schema_path=index)
        elif not validator.evolve(schema=subschema).is_valid(instance):
            error = _error("rule")
            error.schema = subschema
            error.validator = "rule"
            error.validator_value = None
            error.instance = instance
            yield error
