"""Whose routes an HTTPS listener lets in that ``tls.mode`` makes: a hostname is no other namespace's to serve."""

from __future__ import annotations

from krm_fn.constants import NAMESPACE_NAME
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from krm_fn.inputs.model import Object


def access_of(
    mode: str, listeners: Sequence[str], owners: Mapping[str, set[str]], owner_namespace: str
) -> dict[str, Object]:
    """``allowedRoutes.namespaces`` by listener's hostname: the namespaces of the Functions that it is made for.

    owners: namespaces by Functions' hostnames. A domain's one listener is for Functions to come, too, and lets all in.
    """
    if mode == "Wildcard":
        return {hostname: {"from": "All"} for hostname in listeners}
    served: dict[str, set[str]] = {hostname: set() for hostname in listeners}
    for hostname, namespaces in owners.items():
        if listener := _serving(hostname, served):
            served[listener] |= namespaces
    return {hostname: _allowed(sorted(namespaces), owner_namespace) for hostname, namespaces in served.items()}


def _serving(hostname: str, listeners: Mapping[str, object]) -> str:
    """The most specific one that accepts a hostname, as routes attach."""
    if hostname in listeners:
        return hostname
    labels = hostname.removeprefix("*.").split(".")
    wildcards = (f"*.{'.'.join(labels[start:])}" for start in range(1, len(labels)))
    return next((wildcard for wildcard in wildcards if wildcard in listeners), "")


def _allowed(namespaces: list[str], owner_namespace: str) -> Object:
    """Where a Function leaves its namespace to the host, nothing tells which one that will be."""
    if "" in namespaces:
        return {"from": "All"}
    if namespaces == [owner_namespace]:
        return {"from": "Same"}
    if len(namespaces) == 1:
        return {"from": "Selector", "selector": {"matchLabels": {NAMESPACE_NAME: namespaces[0]}}}
    chosen = {"key": NAMESPACE_NAME, "operator": "In", "values": namespaces}
    return {"from": "Selector", "selector": {"matchExpressions": [chosen]}}
