"""Checks for values of rules that only some bundles of Gateway API accept.

The schemas check the requirements that all bundles share.
Source: the CRDs of HTTPRoute of 1.0 to 1.7; tests/hosts/test_bundles.py compares these checks with the CRDs.
"""

from __future__ import annotations

from krm_fn.gatewayapi.rule_checks import filters_of
from krm_fn.inputs.validation.patterns import LazyPattern
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from krm_fn.inputs.model import Object
    from krm_fn.resource import Path

    Complaint = tuple[Path, str, str]
    """The path in a rule; the fault, as a predicate of the field; the requirement, as a predicate of the bundle."""

_HEADER_VALUE = LazyPattern(r"[!-~]+([\t ][!-~]+)*")
_ORIGIN = LazyPattern(r"\*|https?://((\*\.)?([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+|\*)(:[0-9]{1,5})?")
_MAX_AUTH_HEADERS = 64
_CORS_WITHOUT_ANY = 3
_STRICT_CORS = 5
_STANDARD_RETRY = 7
_X_BACKEND = ("gateway.networking.x-k8s.io", "XBackend")


class BundleValues:
    """The checks of rules for one bundle. minor: the x of version 1.x."""

    def __init__(self, minor: int, *, experimental: bool) -> None:
        self._checks: list[Callable[[Object], Iterator[Complaint]]] = []
        if minor == _CORS_WITHOUT_ANY:
            self._checks.append(_no_wildcard_origin)
        if minor >= _STRICT_CORS:
            self._checks.append(_strict_cors)
        if experimental:
            since = ((5, _header_values), (5, _auth_headers), (6, _retry_codes), (7, _sessions), (7, _ports))
            self._checks += [check for first, check in since if minor >= first]
            self._checks += _EXPERIMENTAL_ONLY.get(minor, [])
        elif minor >= _STANDARD_RETRY:
            self._checks += [_retry_codes, _not_negative]

    def complaints(self, rule: Object) -> Iterator[Complaint]:
        """Yields the values that the bundle does not accept in a rule that its schema accepts."""
        for check in self._checks:
            yield from check(rule)


def _cors(rule: Object) -> Iterator[tuple[Path, Object]]:
    for path, body in filters_of(rule):
        if cors := body.get("cors"):
            yield (*path, "cors"), cors


def _no_wildcard_origin(rule: Object) -> Iterator[Complaint]:
    for path, cors in _cors(rule):
        if "*" in (cors.get("allowOrigins") or ()):
            yield (*path, "allowOrigins"), 'has "*"', 'does not accept "*", which is valid since 1.4'


def _strict_cors(rule: Object) -> Iterator[Complaint]:
    for path, cors in _cors(rule):
        for index, origin in enumerate(cors.get("allowOrigins") or ()):
            if not _ORIGIN.fullmatch(origin):
                yield (*path, "allowOrigins", index), f"is {_shown(origin)}", "accepts http:// or https:// with a host"
        headers = cors.get("allowHeaders") or ()
        if "*" in headers and len(headers) > 1:
            yield (*path, "allowHeaders"), 'has "*" and other items', 'accepts "*" only as the single item'


def _header_values(rule: Object) -> Iterator[Complaint]:
    for path, value in _all_header_values(rule):
        if not _HEADER_VALUE.fullmatch(value):
            yield path, f"is {_shown(value)}", "accepts printable ASCII with single spaces or tabs between words"


def _all_header_values(rule: Object) -> Iterator[tuple[Path, str]]:
    for index, match in enumerate(rule.get("matches") or ()):
        yield from _values(match.get("headers"), ("matches", index, "headers"))
    for path, body in filters_of(rule):
        for modifier in ("requestHeaderModifier", "responseHeaderModifier"):
            for key in ("set", "add"):
                yield from _values((body.get(modifier) or {}).get(key), (*path, modifier, key))


def _values(headers: Any, path: Path) -> Iterator[tuple[Path, str]]:
    for index, header in enumerate(headers or ()):
        yield (*path, index, "value"), header["value"]


def _cookies(rule: Object) -> Iterator[Complaint]:
    persistence = rule.get("sessionPersistence") or {}
    if persistence.get("cookieConfig") is not None and persistence.get("type", "Cookie") != "Cookie":
        yield (
            ("sessionPersistence", "cookieConfig"),
            f"is set, but the type is {persistence['type']}",
            "accepts it with type Cookie only",
        )


def _sessions(rule: Object) -> Iterator[Complaint]:
    """Checks that sessionPersistence has the field of its type and no other, as 1.7 and later require."""
    persistence = rule.get("sessionPersistence")
    if persistence is None:
        return
    chosen = persistence.get("type", "Cookie")
    for kind, field in (("Cookie", "cookie"), ("Header", "header")):
        is_there = persistence.get(field) is not None
        if is_there and chosen != kind:
            fault = f"is set, but the type is {chosen}"
            yield ("sessionPersistence", field), fault, f"accepts it with type {kind} only"
        elif chosen == kind and not is_there:
            yield ("sessionPersistence",), f"is of type {kind} and has no {field}", f"requires {field}"


def _ports(rule: Object) -> Iterator[Complaint]:
    for path, ref in _backends(rule):
        if (ref.get("group"), ref.get("kind")) == _X_BACKEND and ref.get("port") is not None:
            yield (*path, "port"), "is set for an XBackend", "accepts no port there"


def _backends(rule: Object) -> Iterator[tuple[Path, Object]]:
    for index, ref in enumerate(rule.get("backendRefs") or ()):
        yield ("backendRefs", index), ref
    for path, body in filters_of(rule):
        for field in ("requestMirror", "externalAuth"):
            if ref := (body.get(field) or {}).get("backendRef"):
                yield (*path, field, "backendRef"), ref


def _auth_headers(rule: Object) -> Iterator[Complaint]:
    for path, body in filters_of(rule):
        auth = body.get("externalAuth") or {}
        for protocol in ("http", "grpc"):
            for name, values in (auth.get(protocol) or {}).items():
                if isinstance(values, list) and len(values) > _MAX_AUTH_HEADERS:
                    yield (
                        (*path, "externalAuth", protocol, name),
                        f"has {len(values)} headers",
                        f"accepts at most {_MAX_AUTH_HEADERS}",
                    )


def _retry_codes(rule: Object) -> Iterator[Complaint]:
    codes = (rule.get("retry") or {}).get("codes") or ()
    for code in sorted({code for code in codes if codes.count(code) > 1}):
        yield ("retry", "codes"), f"has {code} twice", "accepts each code once"


def _positive(rule: Object) -> Iterator[Complaint]:
    yield from _attempts(rule, 1)


def _not_negative(rule: Object) -> Iterator[Complaint]:
    yield from _attempts(rule, 0)


def _attempts(rule: Object, least: int) -> Iterator[Complaint]:
    attempts = (rule.get("retry") or {}).get("attempts")
    if attempts is not None and attempts < least:
        yield ("retry", "attempts"), f"is {attempts}", f"accepts {least} or more"


_EXPERIMENTAL_ONLY = {5: [_cookies], 6: [_cookies, _positive], 7: [_not_negative]}
"""Minor version to the checks that the next version does not have in the same form."""


def _shown(text: str) -> str:
    """Quotes a text and shortens it."""
    from krm_fn.inputs.validation.explanation import describe

    return describe(text)
