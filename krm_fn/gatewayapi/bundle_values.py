"""Values of rules that some bundles of Gateway API take and others do not; what all of them ask is in the schemas.

Source: the CRDs of HTTPRoute of 1.0 to 1.7; tests/hosts/test_bundles.py holds this against them.
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
    """Where in a rule; what is there, to be said of the field; what is asked, to be said of the bundle."""

_HEADER_VALUE = LazyPattern(r"[!-~]+([\t ][!-~]+)*")
_ORIGIN = LazyPattern(r"\*|https?://((\*\.)?([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+|\*)(:[0-9]{1,5})?")
_MAX_AUTH_HEADERS = 64
_CORS_WITHOUT_ANY = 3
_STRICT_CORS = 5
_STANDARD_RETRY = 7
_X_BACKEND = ("gateway.networking.x-k8s.io", "XBackend")


class BundleValues:
    """Checks of the rules that a bundle is to take. minor: of 1.x."""

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
        """What the bundle does not take of a rule that is valid by its schema."""
        for check in self._checks:
            yield from check(rule)


def _cors(rule: Object) -> Iterator[tuple[Path, Object]]:
    for path, body in filters_of(rule):
        if cors := body.get("cors"):
            yield (*path, "cors"), cors


def _no_wildcard_origin(rule: Object) -> Iterator[Complaint]:
    for path, cors in _cors(rule):
        if "*" in (cors.get("allowOrigins") or ()):
            yield (*path, "allowOrigins"), 'has "*"', "takes it since 1.4"


def _strict_cors(rule: Object) -> Iterator[Complaint]:
    for path, cors in _cors(rule):
        for index, origin in enumerate(cors.get("allowOrigins") or ()):
            if not _ORIGIN.fullmatch(origin):
                yield (*path, "allowOrigins", index), f"is {_shown(origin)}", "takes http:// or https:// and a host"
        headers = cors.get("allowHeaders") or ()
        if "*" in headers and len(headers) > 1:
            yield (*path, "allowHeaders"), 'has "*" beside others', "takes it alone"


def _header_values(rule: Object) -> Iterator[Complaint]:
    for path, value in _written_values(rule):
        if not _HEADER_VALUE.fullmatch(value):
            yield path, f"is {_shown(value)}", "takes printable ASCII with single blanks inside"


def _written_values(rule: Object) -> Iterator[tuple[Path, str]]:
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
            "stands beside another type than Cookie",
            "takes it with that type",
        )


def _sessions(rule: Object) -> Iterator[Complaint]:
    """Since 1.7 sessionPersistence names exactly the field of its type."""
    persistence = rule.get("sessionPersistence")
    if persistence is None:
        return
    chosen = persistence.get("type", "Cookie")
    for kind, field in (("Cookie", "cookie"), ("Header", "header")):
        is_there = persistence.get(field) is not None
        if is_there and chosen != kind:
            yield ("sessionPersistence", field), f"is set beside type {chosen}", f"takes it with type {kind}"
        elif chosen == kind and not is_there:
            yield ("sessionPersistence",), f"is of type {kind} and has no {field}", f"requires {field}"


def _ports(rule: Object) -> Iterator[Complaint]:
    for path, ref in _backends(rule):
        if (ref.get("group"), ref.get("kind")) == _X_BACKEND and ref.get("port") is not None:
            yield (*path, "port"), "belongs to an XBackend", "takes an XBackend without port"


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
                        f"takes {_MAX_AUTH_HEADERS}",
                    )


def _retry_codes(rule: Object) -> Iterator[Complaint]:
    codes = (rule.get("retry") or {}).get("codes") or ()
    for code in sorted({code for code in codes if codes.count(code) > 1}):
        yield ("retry", "codes"), f"has {code} twice", "takes each once"


def _positive(rule: Object) -> Iterator[Complaint]:
    yield from _attempts(rule, 1)


def _not_negative(rule: Object) -> Iterator[Complaint]:
    yield from _attempts(rule, 0)


def _attempts(rule: Object, least: int) -> Iterator[Complaint]:
    attempts = (rule.get("retry") or {}).get("attempts")
    if attempts is not None and attempts < least:
        yield ("retry", "attempts"), f"is {attempts}", f"takes {least} or more"


_EXPERIMENTAL_ONLY = {5: [_cookies], 6: [_cookies, _positive], 7: [_not_negative]}
"""Minor version to checks that the next one does not have in the same form."""


def _shown(text: str) -> str:
    """Quoted, and short."""
    from krm_fn.inputs.validation.explanation import describe

    return describe(text)
