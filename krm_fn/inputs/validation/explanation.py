"""Messages for the faults of a schema: the value, the allowed values, and the remedy."""

from __future__ import annotations

from difflib import get_close_matches

from krm_fn.diagnostics.report import field_path
from krm_fn.printable import named, quoted
from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.validation.fault import Fault
    from krm_fn.resource import Path, Resource

_TYPES = {
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "object": "a mapping",
    "array": "a list",
}
_QUOTES = "Put the value in quotes."
_SHOWN = 60


def report_fault(fault: Fault, resource: Resource, schema: str, report: Report, path: Path) -> bool:
    """Reports one fault of resource at path; True if the object cannot be used."""
    subject = f"{name_of(resource)}: {field_path(path) or 'the object'}"
    if fault.keyword == "additionalProperties":
        code = _unknown_code(fault, schema)
        report.add(code, f"{subject} is not a known field{_known(str(path[-1]), fault.known)}", resource, path)
        return code != "OFN107"
    if fault.keyword in ("type", "enum") and isinstance(fault.value, AmbiguousScalar):
        report.add(
            "OFN103",
            f"{subject} is an unquoted {named(fault.value)}, and Kubernetes' two YAML parsers disagree on its type.",
            resource,
            path,
            remedy="Write true or false." if fault.expected == "boolean" else "",
        )
        return True
    sentence, remedy = _sentence(fault)
    report.add("OFN104", f"{subject} {sentence}.", resource, path, remedy=remedy)
    return True


def name_of(resource: Resource) -> str:
    """Returns kind and name for the start of a message."""
    name = resource.name or "(no name)"
    whole = f"{resource.namespace}/{name}" if resource.namespace else name
    return f"{named(resource.kind)} {named(whole) if resource.name else whole}"


def describe(value: object) -> str:
    """Describes a value: text in quotes and shortened, a collection as "a mapping" or "a list"."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, int | float):
        return f"the number {str(value)[:_SHOWN]}"
    return quoted(str(value), _SHOWN)


def nearest(name: str, known: tuple[str, ...]) -> str:
    """Returns the known name that is most similar to an unknown one, or ""."""
    folded = {candidate.lower(): candidate for candidate in known}
    close = get_close_matches(name.lower(), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else ""


def _unknown_code(fault: Fault, schema: str) -> str:
    """Returns the code: a warning in a place that routing does not read, unless the name is similar to one it reads."""
    if schema == "expand-gateway":
        return "OFN106"
    if fault.schema.get("unknownFields") != "warning":
        return "OFN105"
    close = nearest(str(fault.path[-1]), fault.known)
    return "OFN105" if close and fault.schema["properties"][close] else "OFN107"


def _known(name: str, known: tuple[str, ...]) -> str:
    if close := nearest(name, known):
        return f"; did you mean {close}?"
    return f"; the known fields are {', '.join(sorted(known))}." if known else "."


def _sentence(fault: Fault) -> tuple[str, str]:
    """Returns the text after the field's name, and the remedy ("" for the one in the catalogue)."""
    message = fault.schema.get("errorMessage", "")
    if fault.keyword == "type":
        return _mistyped(fault)
    if fault.keyword == "required":
        return "is missing", "Give the field a value."
    if fault.keyword == "enum":
        return _not_listed(fault)
    if fault.keyword == "pattern":
        return f"is {describe(fault.value)}: {message}", _spelling(fault)
    if fault.keyword == "not":
        return message, "Move the value to the field that the message names, and remove this field."
    sentence = f"is not allowed: {message}" if fault.keyword == "rule" else _limit(fault)
    return sentence, fault.schema.get("remedy", "")


def _mistyped(fault: Fault) -> tuple[str, str]:
    value, message = fault.value, fault.schema.get("errorMessage")
    if message and "pattern" not in fault.schema:
        return f"is {describe(value)}: {message}", ""
    sentence = f"is {describe(value)}, not {_TYPES[fault.expected]}"
    if fault.expected == "string" and isinstance(value, bool | int | float):
        if isinstance(value, float):
            sentence += " (YAML reads an unquoted 1.10 as the number 1.1)"
        return sentence, _QUOTES
    return sentence, "Remove the quotes." if isinstance(value, str) and _unquotes(value, fault.expected) else ""


def _unquotes(value: str, expected: str) -> bool:
    """Returns True if text would have the expected type without quotes."""
    if expected == "boolean":
        return value in ("true", "false")
    return expected == "integer" and value.isascii() and value.isdigit()


def _not_listed(fault: Fault) -> tuple[str, str]:
    allowed = [str(value) for value in fault.expected]
    close = nearest(str(fault.value), tuple(allowed))
    remedy = f"Write {close}." if close else ""
    what = "only" if len(allowed) == 1 else "one of"
    return f"is {describe(fault.value)}; allowed is {what} {', '.join(allowed)}", remedy


def _spelling(fault: Fault) -> str:
    """Returns a remedy for common mistakes: capitals, white space around, a URL or a final dot instead of a name."""
    import re

    value, pattern = fault.value, fault.expected
    slips = (
        (value.lower(), "Write it in lower case"),
        (value.strip(), "Remove the white space"),
        ("" if "/" in value else value.removesuffix("."), "Leave out the dot at its end"),
        (value.partition("://")[2].rstrip("/"), "Write only the name"),
    )
    for corrected, remedy in slips:
        if corrected and corrected != value and re.fullmatch(pattern, corrected):
            return f"{remedy}: {corrected}"
    return ""


def _limit(fault: Fault) -> str:
    value, schema, expected = fault.value, fault.schema, fault.expected
    if fault.keyword == "minLength":
        return "is empty"
    if fault.keyword == "maxLength":
        return f"is {describe(value)}, which has {len(value)} characters; at most {expected} are allowed"
    if fault.keyword in ("minimum", "maximum"):
        least, most = schema.get("minimum"), schema.get("maximum")
        allowed = f"from {least} to {most}" if most is not None else f"at least {least}"
        return f"is {value}; allowed is {allowed}"
    limit = f"at least {expected} is needed" if fault.keyword == "minItems" else f"at most {expected} are allowed"
    return f"has {len(value)} entries; {limit}"
