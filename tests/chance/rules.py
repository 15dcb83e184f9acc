"""Rules of an HTTPRoute as somebody might write them: every field of every bundle, mostly right, now and then not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Object = dict[str, Any]

PATHS = ("/", "/a", "/a/b", "/a%20b", "/~x(1)", "/v1.0", "/a/")
ODD_PATHS = ("", "a", "//", "/a//b", "/a/../b", "/a/.", "/a%2Fb", "/a#b", "/a b", "/" + "a" * 1024)
HEADERS = ("x-a", "X-B", "x_c", "x.d", "Host", "Knative-Serving-Revision")
ODD_HEADERS = ("", "x a", "x:a", "x" * 257)
VALUES = ("1", "a b", "text/html; q=1", "~")
ODD_VALUES = ("", " a", "a  b", "ä", "a\nb", "a" * 4097)
HOSTS = ("www.ofn.io", "a", "a-b.c")
ODD_HOSTS = ("*.ofn.io", "1.2.3.4", "A.b", "-a", "a" * 64 + ".b", "a." * 127 + "ab")
DURATIONS = ("0s", "10s", "1m30s", "500ms", "1h")
ODD_DURATIONS = ("10", "1.5s", "100000s", "-1s", "1d")
ORIGINS = ("https://ofn.io", "http://*.ofn.io:8080", "*", "https://*")
ODD_ORIGINS = ("ofn.io", "ftp://ofn.io", "capacitor://localhost", "https://ofn.io/a", "")
METHODS = ("GET", "POST", "DELETE", "PATCH")
TYPES = {
    "RequestHeaderModifier": "requestHeaderModifier",
    "ResponseHeaderModifier": "responseHeaderModifier",
    "RequestMirror": "requestMirror",
    "RequestRedirect": "requestRedirect",
    "URLRewrite": "urlRewrite",
    "CORS": "cors",
    "ExternalAuth": "externalAuth",
    "ExtensionRef": "extensionRef",
}


class Rules:
    """Rules from one source of chance. odds: of a value that is not right, for each value."""

    def __init__(self, random: Random, odds: float) -> None:
        self._random = random
        self._odds = odds

    def rules(self) -> list[Object]:
        """One to three."""
        return [self._rule() for _ in range(self._random.choice((1, 1, 1, 2, 3)))]

    def _rule(self) -> Object:
        return self._some(
            0.3,
            name=lambda: self._of(("a", "b", "c.d"), ("A", "", "a" * 254)),
            matches=lambda: self._several(self._match, self._of((1, 1, 1, 2, 3), (0, 9, 65))),
            filters=self._filters,
            backendRefs=lambda: self._several(self._backend, self._of((1, 1, 2), (0, 17))),
            timeouts=lambda: self._some(0.6, request=self._duration, backendRequest=self._duration),
            retry=lambda: self._some(
                0.6,
                attempts=lambda: self._of((1, 3), (0, -1)),
                backoff=self._duration,
                codes=lambda: self._several(lambda: self._of((500, 502, 503, 504), (399, 600)), 2),
            ),
            sessionPersistence=self._persistence,
        )

    def _match(self) -> Object:
        return self._some(
            0.4,
            path=self._path,
            method=lambda: self._of(METHODS, ("get", "ANY")),
            headers=lambda: self._several(lambda: self._pair(VALUES, ODD_VALUES, kind=True), self._of((1, 2), (17,))),
            queryParams=lambda: self._several(lambda: self._pair(VALUES, ("", "a" * 1025), kind=True), 1),
        )

    def _path(self) -> Object:
        kind = self._of(("Exact", "PathPrefix", "PathPrefix", "RegularExpression"), ("Prefix",))
        return self._some(0.8, type=lambda: kind, value=lambda: self._of(PATHS, ODD_PATHS))

    def _pair(self, values: tuple[str, ...], odd: tuple[str, ...], *, kind: bool = False) -> Object:
        out = {"name": self._of(HEADERS, ODD_HEADERS), "value": self._of(values, odd)}
        if kind and self._random.random() < 0.3:
            out["type"] = self._of(("Exact", "RegularExpression"), ("Regex",))
        return out

    def _filters(self) -> list[Object]:
        return self._several(self._filter, self._of((1, 1, 2, 2, 3), (0, 17)))

    def _filter(self) -> Object:
        kind = self._random.choice(list(TYPES))
        out = {"type": self._of((kind,), ("Rewrite", *TYPES)), TYPES[kind]: getattr(self, f"_{kind.lower()}")()}
        if self._is_odd():
            del out[TYPES[kind]]
        return out

    def _requestheadermodifier(self) -> Object:
        return self._some(
            0.6,
            set=lambda: self._several(lambda: self._pair(VALUES, ODD_VALUES), self._of((1, 2), (17,))),
            add=lambda: self._several(lambda: self._pair(VALUES, ODD_VALUES), 1),
            remove=lambda: self._several(lambda: self._of(HEADERS, ("", "x a")), self._of((1, 2), (17,))),
        )

    _responseheadermodifier = _requestheadermodifier

    def _requestmirror(self) -> Object:
        return {
            "backendRef": self._reference(),
            **self._some(0.3, percent=lambda: self._of((0, 5, 100), (-1, 101)), fraction=self._fraction),
        }

    def _fraction(self) -> Object:
        numerator = self._of((0, 1, 50), (-1, 101, 2**31))
        return {"numerator": numerator, **self._some(0.5, denominator=lambda: self._of((100, 1000), (0, 1, 2**31)))}

    def _requestredirect(self) -> Object:
        return self._some(
            0.4,
            scheme=lambda: self._of(("http", "https"), ("ftp",)),
            hostname=lambda: self._of(HOSTS, ODD_HOSTS),
            path=self._modifier,
            port=self._port,
            statusCode=lambda: self._of((301, 302, 303, 307, 308), (300, 200)),
        )

    def _urlrewrite(self) -> Object:
        return self._some(0.6, hostname=lambda: self._of(HOSTS, ODD_HOSTS), path=self._modifier)

    def _modifier(self) -> Object:
        kind = self._random.choice(("ReplaceFullPath", "ReplacePrefixMatch"))
        field = self._of((kind[0].lower() + kind[1:],), ("replaceFullPath", "replacePrefixMatch", "replace"))
        return {"type": kind, field: self._of(("/", "", "/x", "x y"), ("a" * 1025,))}

    def _cors(self) -> Object:
        return self._some(
            0.4,
            allowOrigins=lambda: self._several(lambda: self._of(ORIGINS, ODD_ORIGINS), self._of((1, 2), (65,))),
            allowCredentials=lambda: self._of((True, False), ("true",)),
            allowMethods=lambda: self._several(lambda: self._of((*METHODS, "*"), ("get",)), self._of((1, 1, 2), (10,))),
            allowHeaders=lambda: self._several(lambda: self._of((*HEADERS, "*"), ODD_HEADERS), self._of((1, 2), (65,))),
            exposeHeaders=lambda: self._several(lambda: self._of((*HEADERS, "*"), ODD_HEADERS), 1),
            maxAge=lambda: self._of((1, 86400), (0, 2**31)),
        )

    def _externalauth(self) -> Object:
        protocol = self._random.choice(("HTTP", "GRPC"))
        names = lambda: self._several(lambda: self._of(HEADERS, ("", "x a")), self._of((1, 2), (65,)))  # noqa: E731
        http = {"path": lambda: self._of(("/check", "check"), ("a b", "#")), "allowedResponseHeaders": names}
        body = self._some(0.4, allowedHeaders=names, **(http if protocol == "HTTP" else {}))
        return {
            "backendRef": self._reference(),
            "protocol": protocol,
            self._of((protocol.lower(),), ("http", "grpc", "tcp")): body,
            **self._some(0.2, forwardBody=lambda: self._some(0.5, maxSize=lambda: self._of((0, 1024), ("1Ki", -1)))),
        }

    def _extensionref(self) -> Object:
        return {"group": "example.com", "kind": self._of(("Thing",), ("", "1")), "name": self._of(("a",), ("",))}

    def _reference(self) -> Object:
        out = {"name": self._of(("orders", "a.b"), ("",)), "port": self._port()}
        if self._is_odd():
            del out["port"]
        other = {"group": lambda: self._of(("", "example.com"), ("A",)), "kind": lambda: self._of(("Service",), ("",))}
        return {**out, **self._some(0.2, **other, namespace=lambda: self._of(("shop",), ("A", "")))}

    def _backend(self) -> Object:
        weight = lambda: self._of((0, 1, 100, 1_000_000), (-1, 1_000_001))  # noqa: E731
        return {**self._reference(), **self._some(0.2, weight=weight, filters=self._filters)}

    def _persistence(self) -> Object:
        lifetime = lambda: self._of(("Session", "Permanent"), ("Forever",))  # noqa: E731
        token = lambda: self._of(("basket",), ("a b", "a" * 257))  # noqa: E731
        return self._some(
            0.5,
            sessionName=lambda: self._of(("basket",), ("a" * 129,)),
            type=lambda: self._of(("Cookie", "Cookie", "Header"), ("None",)),
            absoluteTimeout=self._duration,
            idleTimeout=lambda: self._of(("1m",), ("1d",)),
            cookieConfig=lambda: self._some(0.7, lifetimeType=lifetime),
            cookie=lambda: self._some(0.7, name=token, path=lambda: "/", lifetimeType=lifetime),
            header=lambda: self._some(0.9, name=token),
        )

    def _duration(self) -> str:
        return str(self._of(DURATIONS, ODD_DURATIONS))

    def _port(self) -> int:
        return int(self._of((80, 8080, 65535), (0, 65536)))

    def _is_odd(self) -> bool:
        return self._random.random() < self._odds

    def _of(self, right: tuple[Any, ...], odd: tuple[Any, ...]) -> Any:
        return self._random.choice(odd if self._is_odd() else right)

    def _several(self, make: Callable[[], Any], count: int) -> list[Any]:
        return [make() for _ in range(count)]

    def _some(self, odds: float, **fields: Callable[[], Any]) -> Object:
        """Each field with these odds; now and then one that nobody knows."""
        out = {name: make() for name, make in fields.items() if self._random.random() < odds}
        return {**out, "unknown": 1} if self._random.random() < self._odds / 4 else out
