"""Listeners as somebody might write them: every field of every bundle, mostly right, now and then not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from random import Random

Object = dict[str, Any]

HOSTNAMES = ("shop.ofn.io", "*.shop.ofn.io", "*.ofn.io", "a")
ODD_HOSTNAMES = ("", "*", "*.*.a", "A.b", "10.0.0.1", "a.-b", "a" * 64, "a" * 254)
SELECTOR = {"matchLabels": {"team": "shop"}, "matchExpressions": [{"key": "a", "operator": "In", "values": ["b"]}]}


class Listeners:
    """Listeners from one source of chance. odds: of a value that is not right, for each value; prefix: of names."""

    def __init__(self, random: Random, odds: float, prefix: str = "l") -> None:
        self._random = random
        self._odds = odds
        self._prefix = prefix

    def listeners(self) -> list[Object]:
        """One to three."""
        return [self._listener(index) for index in range(self._random.choice((1, 1, 2, 3)))]

    def _listener(self, index: int) -> Object:
        protocol = self._of(("HTTP", "HTTPS", "HTTPS", "TLS", "TCP", "UDP", "example.com/bar"), ("", "a b", "x/"))
        out = {
            "name": self._prefix + self._of((str(index), f"{index}.a", ("-a", ".a", "-a.b")[index]), ("A", "", "0")),
            "protocol": protocol,
            "port": self._of((80, 443, 8443), (0, 65536)),
        }
        if (protocol not in ("TCP", "UDP") and self._random.random() < 0.5) or self._is_odd():
            out["hostname"] = self._of(HOSTNAMES, ODD_HOSTNAMES)
        if protocol in ("HTTPS", "TLS") or self._is_odd():
            out["tls"] = self._tls(protocol)
        if self._random.random() < 0.5:
            out["allowedRoutes"] = self._allowed()
        return out

    def _tls(self, protocol: str) -> Object:
        out: Object = {}
        if self._random.random() < 0.5:
            out["mode"] = self._of(
                ("Terminate", "Passthrough") if protocol == "TLS" else ("Terminate",), ("Passthrough", "")
            )
        if self._random.random() < 0.8:
            out["certificateRefs"] = [self._reference() for _ in range(self._of((1, 2), (0, 65)))]
        if self._random.random() < 0.3:
            out["options"] = {self._of(("example.com/a",), ("", "a b")): self._of(("1",), (1, "a" * 4097))}
        if self._random.random() < 0.1:
            refs = [{"group": "", "kind": "ConfigMap", "name": "clients"}] * self._of((1,), (0, 9))
            out["frontendValidation"] = {"caCertificateRefs": refs}
        return out

    def _reference(self) -> Object:
        out: Object = {"name": self._of(("cert",), ("",))}
        for key, right, odd in (("kind", "Secret", ""), ("group", "", "A"), ("namespace", "istio-ingress", "")):
            if self._random.random() < 0.3:
                out[key] = self._of((right,), (odd,))
        return out

    def _allowed(self) -> Object:
        out: Object = {}
        if self._random.random() < 0.7:
            origin = self._of(("All", "Same", "Selector"), ("None", ""))
            out["namespaces"] = {"from": origin}
            if origin == "Selector" and not self._is_odd():
                out["namespaces"]["selector"] = SELECTOR
        if self._random.random() < 0.5:
            kind = {"kind": self._of(("HTTPRoute",), ("",)), "group": self._of(("gateway.networking.k8s.io",), ("A",))}
            out["kinds"] = [kind] * self._of((1,), (9,))
        return out

    def _is_odd(self) -> bool:
        return self._random.random() < self._odds

    def _of(self, right: tuple[Any, ...], odd: tuple[Any, ...]) -> Any:
        return self._random.choice(odd if self._is_odd() else right)
