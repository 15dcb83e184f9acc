"""Gives scalars the values that Kubernetes' readers give them, and quotes strings that readers could misread.

Two readers count: sigs.k8s.io/yaml (go-yaml v2: kubectl, Helm, Argo CD, every API client) and go-yaml v3 (kustomize,
kpt). The rules are those of ``resolve.go`` in https://github.com/yaml/go-yaml (branches v2 and v3).
"""

from __future__ import annotations

import re

from krm_fn.resource import AmbiguousScalar

Scalar = str | int | float | bool | None

_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
}
# go-yaml v2 reads these as booleans, v3 as strings.
for _word in ("y", "n", "yes", "no", "on", "off"):
    for _form in (_word, _word.capitalize(), _word.upper()):
        _WORDS[_form] = AmbiguousScalar(_form)

# These are text, not compiled patterns: few inputs need them, and compiling them would slow down every start.
_FLOAT = r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z"
_DECIMAL = r"[-+]?(?:0|[1-9][0-9]*)\Z"
_BASED = r"([-+]?)0(?:([xX])([0-9a-fA-F]+)|([bB])([01]+)|[oO]?([0-7]+))\Z"
# Both readers remove "0b" and then accept a sign; only v3 does the same with "0o".
_SIGNED_BINARY = r"0b([-+][01]+)\Z"
_SIGNED_OCTAL = r"0o[-+][0-7]+\Z"
_DOT_FLOAT = r"\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?\Z"
_TIME = r"(?:[01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9](?:[.,][0-9]+)?"
# Go's time.Parse accepts an offset of 24:60, and any number of spaces instead of one.
_TIMESTAMP = (
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
    rf"(?:[Tt]{_TIME}(?:Z|[-+](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))| +{_TIME})?\Z"
)
_HINTS = frozenset("0123456789+-.")
_IN_NUMBERS = frozenset("0123456789+-.,:_ abcdefABCDEFxXoOtTZ")
"""All characters that those patterns can match: a quick check sorts out "500m" and "256Mi"."""
_MAX_DIGITS = 400


def resolve(text: str) -> Scalar:
    """Returns the value of an unquoted scalar; an AmbiguousScalar where the two readers disagree."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _HINTS or not _IN_NUMBERS.issuperset(text):
        return text
    if text[0] == ".":
        return _float(text.replace("_", ""), text) if re.match(_DOT_FLOAT, text) else text
    return _number(text)


def _number(text: str) -> Scalar:
    date = re.match(_TIMESTAMP, text)
    if date and _is_date(*date.groups()):
        return AmbiguousScalar(text)
    plain = text.replace("_", "")
    if re.match(_DECIMAL, plain) and len(plain) < _MAX_DIGITS:
        value = int(plain)
        return value if _fits(plain, value) else _float(plain, text)
    based = re.match(_BASED, plain)
    if based and _fits(plain, _based(*based.groups(""))):
        return _based(*based.groups(""))
    return _float(plain, text) if re.match(_FLOAT, plain) else _oddity(plain, text)


def _fits(plain: str, value: int) -> bool:
    """Tells whether the value fits 64 bits in Go, signed or unsigned; Go's unsigned parser accepts no sign."""
    return -(2**63) <= value < (2**63 if plain[0] == "+" else 2**64)


def _oddity(plain: str, text: str) -> Scalar:
    signed = re.match(_SIGNED_BINARY, plain)
    if signed and -(2**63) <= int(signed[1], 2) < 2**63:
        return int(signed[1], 2)
    return AmbiguousScalar(text) if re.match(_SIGNED_OCTAL, plain) else text


def _based(sign: str, _x: str, hexadecimal: str, _b: str, binary: str, octal: str) -> int:
    if hexadecimal:
        value = int(hexadecimal, 16)
    elif binary:
        value = int(binary, 2)
    else:
        value = int(octal, 8)
    return -value if sign == "-" else value


def _float(plain: str, text: str) -> Scalar:
    """Returns the number, or the text if the number is too large: Go's readers keep such a text."""
    value = float(plain)
    return text if value in (float("inf"), float("-inf")) else value


def _is_date(year: str, month: str, day: str) -> bool:
    months = (31, 29 if _is_leap(int(year)) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= int(month) <= 12 and 1 <= int(day) <= months[int(month) - 1]


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


# Plain text that all readers of YAML 1.1 and 1.2 take as a string: it starts with a letter, "_" or "/", and has no
# indicator that counts in the middle of a scalar. Here and in `krm_fn.wire.parse.plain`, a lookahead comes before the
# characters that it checks. In the other order, up to Python 3.11.4, a possessive group keeps the characters of its
# last, failed repetition (https://github.com/python/cpython/issues/106052).
_PLAIN = re.compile(r"[A-Za-z_/][\w./-]*+(?:[\w./@+=$~^;<>()!*&|'-]|(?=:[^\s:,\[\]{}]):|(?= [^\s#]) )*+", re.ASCII)
_RESERVED = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"))
_LONGEST = 5
_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    "\b": "\\b",
    "\f": "\\f",
}
_TO_ESCAPE = r'["\\\x00-\x1f\x7f-\xa0\xad\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]'


def is_plain(text: str) -> bool:
    """Tells whether a string needs no quotes."""
    return _PLAIN.fullmatch(text) is not None and (len(text) > _LONGEST or text.lower() not in _RESERVED)


def quote(text: str) -> str:
    """Writes text in double quotes, valid in YAML and in JSON."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return f'"{re.sub(_TO_ESCAPE, _escape, text)}"'


def quote_legibly(text: str) -> str:
    """Writes text in quotes, single ones where double ones would need escapes: JSON in an annotation stays legible."""
    legible = ('"' in text or "\\" in text) and "'" not in text and text.isprintable()
    return f"'{text}'" if legible else quote(text)


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _ESCAPES.get(char) or f"\\u{ord(char):04x}"


def represent(value: Scalar) -> str:
    """Writes a scalar as YAML on one line, so that all readers get the same value and type."""
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return value if type(value) is AmbiguousScalar or is_plain(value) else quote_legibly(value)
    if isinstance(value, float):
        return _represent_float(value)
    return str(value)


def _represent_float(value: float) -> str:
    if value != value:  # noqa: PLR0124 - NaN
        return ".nan"
    if value in (float("inf"), float("-inf")):
        return ".inf" if value > 0 else "-.inf"
    return repr(value)
