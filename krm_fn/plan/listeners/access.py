"""``allowedRoutes`` of the HTTPS listeners that ``tls.mode`` makes: only namespaces with a Function on the hostname."""

from __future__ import annotations

from krm_fn.constants import NAMESPACE_NAME
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from krm_fn.inputs.model import Object


def access_of(
    mode: str, listeners: Sequence[str], owners: Mapping[str, set[str]], owner_namespace: str
) -> dict[str, Object]:
    """Returns ``allowedRoutes.namespaces`` for each listener's hostname: the namespaces of the Functions it serves.

    owners: the namespaces of Functions, by hostname. With mode Wildcard the listener also serves future Functions, so
    it allows all namespaces.
    """
    if mode == "Wildcard":
        return {hostname: {"from": "All"} for hostname in listeners}
    served: dict[str, set[str]] = {hostname: set() for hostname in listeners}
    for hostname, namespaces in owners.items():
        if listener := _serving(hostname, served):
            served[listener] |= namespaces
    return {hostname: _allowed(sorted(namespaces), owner_namespace) for hostname, namespaces in served.items()}


def _serving(hostname: str, listeners: Mapping[str, object]) -> str:
    """Returns the most specific listener's hostname that accepts a hostname; "" for none."""
    if hostname in listeners:
        return hostname
    labels = hostname.removeprefix("*.").split(".")
    wildcards = (f"*.{'.'.join(labels[start:])}" for start in range(1, len(labels)))
    return next((wildcard for wildcard in wildcards if wildcard in listeners), "")


def _allowed(namespaces: list[str], owner_namespace: str) -> Object:
    """Makes the ``namespaces`` field; "" is a namespace that the input leaves out, so it may be any."""
    if "" in namespaces:
        return {"from": "All"}
    if namespaces == [owner_namespace]:
        return {"from": "Same"}
    if len(namespaces) == 1:
        return {"from": "Selector", "selector": {"matchLabels": {NAMESPACE_NAME: namespaces[0]}}}
    chosen = {"key": NAMESPACE_NAME, "operator": "In", "values": namespaces}
    return {"from": "Selector", "selector": {"matchExpressions": [chosen]}}
