"""``status.addresses`` as the Function controller writes them: each hostname with each path, no port, always http.

Source: controllers/core/function_controller.go (updateFuncWithHTTPRouteStatus) of
https://github.com/OpenFunction/OpenFunction/tree/v1.2.0; the path is escaped as Go's net/url does.
"""

from __future__ import annotations

from krm_fn.plan.model import Address
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.plan.model import Hostname, PathMatch

_UNESCAPED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~$&+,/:;=@")
"""Bytes of a path that stay as they are: https://github.com/golang/go/blob/master/src/net/url/url.go (shouldEscape)."""


def plan_addresses(
    hostnames: tuple[Hostname, ...], paths: tuple[PathMatch, ...], cluster_domain: str
) -> tuple[Address, ...]:
    """Makes the addresses; a hostname that ends in the cluster domain is internal, on a label boundary or not."""
    out = []
    for hostname in hostnames:
        kind = "Internal" if hostname.value.endswith(cluster_domain) else "External"
        for path in paths:
            escaped = _escaped(path.value)
            slash = "" if escaped.startswith("/") or not escaped else "/"
            out.append(Address(kind, f"http://{hostname.value}{slash}{escaped}", "any"))
    return tuple(out)


def _escaped(path: str) -> str:
    return "".join(chr(byte) if byte in _UNESCAPED else f"%{byte:02X}" for byte in path.encode())
