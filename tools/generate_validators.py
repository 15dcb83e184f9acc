"""The writer of krm_fn/inputs/validation/validators.py: JSON Schemas as Python functions that answer yes or no.

Usage: python -m tools.generate_validators [--check]

The functions answer what `krm_fn.inputs.validation.check` would ask jsonschema, some hundred times faster; a property
test holds them equal. Only the keywords that the schemas use are known; any other is refused here.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "krm_fn" / "inputs" / "schemas"
TARGET = ROOT / "krm_fn" / "inputs" / "validation" / "validators.py"

HEADER = '''\
"""Generated from schemas/*.json by tools/generate_validators.py; do not edit.

Each function says whether a value is valid, as jsonschema would (null means absent, a pattern matches the whole text).
"""

# Generated code is long and repetitive on purpose, so style rules do not apply:
# ruff: noqa

from __future__ import annotations

from krm_fn.inputs.validation.patterns import LazyPattern
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

'''

ANNOTATIONS = {"$schema", "$defs", "title", "description", "errorMessage", "remedy", "unknownFields"}
KEYWORDS = ANNOTATIONS | {
    *("$ref", "type", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum"),
    *("properties", "required", "additionalProperties", "maxProperties", "items", "minItems", "maxItems"),
    *("contains", "minContains", "maxContains", "allOf", "not", "if", "then", "else"),
}
TYPES = {"string": "str", "integer": "int", "boolean": "bool", "object": "dict", "array": "list"}
KEYWORD_TYPES = {
    "string": ("pattern", "minLength", "maxLength"),
    "integer": ("minimum", "maximum"),
    "object": ("properties", "required", "additionalProperties", "maxProperties"),
    "array": ("items", "minItems", "maxItems", "contains"),
}


def load_schemas() -> dict[str, Any]:
    """Maps file names to schemas, in the order of the names."""
    return {path.name: json.loads(path.read_text()) for path in sorted(SCHEMAS.glob("*.json"))}


class Generator:
    """A compiler from schemas to functions. A schema with several references becomes one function."""

    def __init__(self, schemas: dict[str, Any]) -> None:
        self.schemas = schemas
        self.patterns: dict[str, str] = {}
        self.key_sets: dict[tuple[str, ...], str] = {}
        self.functions: dict[tuple[str, str], str] = {}
        self.bodies: dict[str, list[str]] = {}
        self.conditions: dict[str, str] = {}
        self.counter = 0

    def module(self) -> str:
        """Returns the text of the module."""
        roots = {name: self.function(name, "") for name, schema in self.schemas.items() if "type" in schema}
        constants = [f"{name} = LazyPattern({source!r})" for source, name in self.patterns.items()]
        constants += [f"{name} = frozenset({list(keys)!r})" for keys, name in self.key_sets.items()]
        table = [f'    "{name.removesuffix(".json")}": {function},' for name, function in roots.items()]
        options = scalar_options(self.schemas)
        parts = [HEADER + "\n".join(constants)]
        parts += ["\n".join(lines) for lines in self.bodies.values()]
        parts.append("VALIDATORS: dict[str, Callable[[Any], bool]] = {\n" + "\n".join(table) + "\n}")
        parts.append(
            "SCALAR_OPTIONS: dict[str, str] = {\n"
            + "\n".join(f"    {k!r}: {v!r}," for k, v in options.items())
            + "\n}\n"
            '"""functionConfig\'s scalars by dotted name, and their types: what a ConfigMap can say."""'
        )
        return "\n\n\n".join(parts) + "\n"

    def function(self, file: str, pointer: str) -> str:
        """Returns the name of the function for a schema, and makes the function at the first call."""
        key = (file, pointer)
        if key not in self.functions:
            stem = file.removesuffix(".json") + (f"_{pointer.rpartition('/')[2]}" if pointer else "")
            name = "_" + stem.replace("-", "_").lower()
            self.functions[key] = name
            schema = self.schemas[file]
            for part in filter(None, pointer.split("/")):
                schema = schema[part]
            self.define(name, schema, file)
        return self.functions[key]

    def define(self, name: str, schema: Any, file: str) -> None:
        body = self.checks(schema, "o", file, "    ")
        lines = [f"def {name}(o: Any) -> bool:", *body, "    return True"]
        self.bodies[name] = lines

    def helper(self, schema: Any, file: str) -> str:
        """Returns the name of a function for a schema that another function uses as a condition."""
        key = json.dumps([file, schema], sort_keys=True)
        if key not in self.conditions:
            self.conditions[key] = f"_condition_{len(self.conditions) + 1}"
            self.define(self.conditions[key], schema, file)
        return self.conditions[key]

    def checks(self, schema: Any, var: str, file: str, pad: str) -> list[str]:
        """Returns lines of code that return False if var does not satisfy the schema."""
        if schema is True:
            return []
        if schema is False:
            return [f"{pad}return False"]
        unknown = schema.keys() - KEYWORDS
        if unknown:
            raise ValueError(f"{file}: unsupported keywords {sorted(unknown)}")
        out: list[str] = []
        known = schema.get("type")
        if known:
            out.append(f"{pad}if type({var}) is not {TYPES[known]}:")
            out.append(f"{pad}    return False")
        for kind, keywords in KEYWORD_TYPES.items():
            if any(keyword in schema for keyword in keywords):
                emit = getattr(self, f"_{kind}")
                if known == kind:
                    out += emit(schema, var, file, pad)
                elif known is None:
                    inner = emit(schema, var, file, pad + "    ")
                    out += [f"{pad}if type({var}) is {TYPES[kind]}:", *inner] if inner else []
                else:
                    raise ValueError(f"{file}: {keywords} beside type {known}")
        return out + self._any(schema, var, file, pad)

    def _any(self, schema: Any, var: str, file: str, pad: str) -> list[str]:
        out: list[str] = []
        if "$ref" in schema:
            out += self._call(self._resolve(schema["$ref"], file), var, pad)
        if "enum" in schema:
            if schema.get("type") not in ("string", "integer"):
                raise ValueError(f"{file}: enum without a type")
            values = ", ".join(map(repr, schema["enum"]))
            out += [f"{pad}if {var} not in ({values},):", f"{pad}    return False"]
        if "const" in schema:
            value = schema["const"]
            test = f"{var} is not {value}" if isinstance(value, bool) else f"{var} != {value!r}"
            out += [f"{pad}if {test}:", f"{pad}    return False"]
        for sub in schema.get("allOf", ()):
            out += self.checks(sub, var, file, pad)
        if "not" in schema:
            out += [f"{pad}if {self.helper(schema['not'], file)}({var}):", f"{pad}    return False"]
        if "if" in schema:
            out += self._conditional(schema, var, file, pad)
        return out

    def _conditional(self, schema: Any, var: str, file: str, pad: str) -> list[str]:
        condition = f"{self.helper(schema['if'], file)}({var})"
        then = self.checks(schema.get("then", True), var, file, pad + "    ")
        otherwise = self.checks(schema.get("else", True), var, file, pad + "    ")
        if then and otherwise:
            return [f"{pad}if {condition}:", *then, f"{pad}else:", *otherwise]
        if then:
            return [f"{pad}if {condition}:", *then]
        return [f"{pad}if not {condition}:", *otherwise] if otherwise else []

    def _resolve(self, ref: str, file: str) -> str:
        target, _, pointer = ref.partition("#")
        return self.function(target or file, pointer)

    @staticmethod
    def _call(function: str, var: str, pad: str) -> list[str]:
        return [f"{pad}if not {function}({var}):", f"{pad}    return False"]

    def _string(self, schema: Any, var: str, file: str, pad: str) -> list[str]:
        out: list[str] = []
        if "minLength" in schema:
            out += [f"{pad}if len({var}) < {schema['minLength']}:", f"{pad}    return False"]
        if "maxLength" in schema:
            out += [f"{pad}if len({var}) > {schema['maxLength']}:", f"{pad}    return False"]
        if source := schema.get("pattern"):
            if not (source.startswith("^") and source.endswith("$")):
                raise ValueError(f"{file}: pattern {source} does not match the whole text")
            name = self.patterns.setdefault(source, f"_P{len(self.patterns) + 1}")
            out += [f"{pad}if not {name}.fullmatch({var}):", f"{pad}    return False"]
        return out

    @staticmethod
    def _integer(schema: Any, var: str, file: str, pad: str) -> list[str]:
        del file
        out: list[str] = []
        if "minimum" in schema:
            out += [f"{pad}if {var} < {schema['minimum']}:", f"{pad}    return False"]
        if "maximum" in schema:
            out += [f"{pad}if {var} > {schema['maximum']}:", f"{pad}    return False"]
        return out

    def _object(self, schema: Any, var: str, file: str, pad: str) -> list[str]:
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        additional = schema.get("additionalProperties", True)
        out: list[str] = []
        if "maxProperties" in schema:
            out += [f"{pad}if len({var}) > {schema['maxProperties']}:", f"{pad}    return False"]
        if additional is False:
            keys = tuple(sorted(properties))
            name = self.key_sets.setdefault(keys, f"_K{len(self.key_sets) + 1}")
            out += [f"{pad}if not {var}.keys() <= {name}:", f"{pad}    return False"]
        elif additional is not True:
            if properties:
                raise ValueError(f"{file}: properties beside a schema of additionalProperties")
            item = self._name()
            inner = self.checks(additional, item, file, pad + "    ")
            out += [f"{pad}for {item} in {var}.values():", *inner]
        for key in (*required, *(key for key in properties if key not in required)):
            out += self._property(key, properties.get(key, True), key in required, var, file, pad)
        return out

    def _property(self, key: str, schema: Any, required: bool, var: str, file: str, pad: str) -> list[str]:
        item = self._name()
        if required:
            head = [f"{pad}{item} = {var}.get({key!r})", f"{pad}if {item} is None:", f"{pad}    return False"]
            return head + self.checks(schema, item, file, pad)
        inner = self.checks(schema, item, file, pad + "    ")
        return [f"{pad}{item} = {var}.get({key!r})", f"{pad}if {item} is not None:", *inner] if inner else []

    def _array(self, schema: Any, var: str, file: str, pad: str) -> list[str]:
        out: list[str] = []
        if "minItems" in schema:
            out += [f"{pad}if len({var}) < {schema['minItems']}:", f"{pad}    return False"]
        if "maxItems" in schema:
            out += [f"{pad}if len({var}) > {schema['maxItems']}:", f"{pad}    return False"]
        if "items" in schema:
            item = self._name()
            inner = self.checks(schema["items"], item, file, pad + "    ")
            out += [f"{pad}for {item} in {var}:", *inner] if inner else []
        if "contains" in schema:
            found = self._name()
            out.append(f"{pad}{found} = sum(map({self.helper(schema['contains'], file)}, {var}))")
            least, most = schema.get("minContains", 1), schema.get("maxContains")
            tests = [f"{found} < {least}"] if least else []
            tests += [f"{found} > {most}"] if most is not None else []
            out += [f"{pad}if {' or '.join(tests)}:", f"{pad}    return False"]
        return out

    def _name(self) -> str:
        self.counter += 1
        return f"v{self.counter}"


def scalar_options(schemas: dict[str, Any]) -> dict[str, str]:
    """Returns functionConfig's scalar fields, by dotted name, with their types."""
    out: dict[str, str] = {}

    def walk(schema: Any, prefix: str) -> None:
        for name, field in schema["properties"].items():
            target = field
            while "$ref" in target:
                file, _, pointer = target["$ref"].partition("#")
                target = schemas[file or "expand-gateway.json"]
                for part in filter(None, pointer.split("/")):
                    target = target[part]
            if target["type"] in ("string", "integer", "boolean"):
                out[prefix + name] = target["type"]
            elif target["type"] == "object" and "properties" in target:
                walk(target, f"{prefix}{name}.")

    walk(schemas["expand-gateway.json"]["$defs"]["spec"], "")
    return dict(sorted(out.items()))


def generate() -> str:
    """Returns the text of krm_fn/inputs/validation/validators.py, formatted."""
    import subprocess

    text = Generator(load_schemas()).module()
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(TARGET), "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, cwd=ROOT).stdout


def main() -> int:
    text = generate()
    if "--check" in sys.argv:
        return 0 if TARGET.read_text() == text else 1
    TARGET.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
