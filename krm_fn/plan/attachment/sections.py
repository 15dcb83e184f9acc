"""The choice of listeners for a Function's route: for each hostname and port, the most specific one that allows it.

A route that names a listener which does not allow it keeps ``Accepted: False``, and Argo CD then shows Degraded for
ever. A hostname that reaches two listeners of a port makes Envoy Gateway refuse the port:
https://github.com/envoyproxy/gateway/issues/9895
"""

from __future__ import annotations

from krm_fn.gatewayapi.limits import MAX_PARENTS
from krm_fn.gatewayapi.names import intersection
from krm_fn.plan.hostnames.visibility import BOTH, INTERNAL
from krm_fn.plan.listeners.matching import allows_kind, allows_namespace, meets, takes_from
from krm_fn.plan.model import Access, Attachment, Door
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Key
    from krm_fn.plan.listeners.holders import HeldListeners
    from krm_fn.plan.model import GatewayPlan, Hostname, Listener
    from krm_fn.typed import Any


class Attachments:
    """The attachments of Functions.

    Each Gateway, visibility and namespace is examined once. held: all known listeners, by Kubernetes Gateway.
    """

    def __init__(self, namespaces: Mapping[str, Mapping[str, Any]], held: HeldListeners) -> None:
        self._namespaces = namespaces
        self._held = held
        self._access: dict[tuple[Key, str, str], tuple[Access, bool]] = {}
        self._listeners: dict[tuple[Key, tuple[str, ...]], tuple[Listener, ...]] = {}

    def of(self, gateway: GatewayPlan, visibility: str, namespace: str, hostnames: tuple[Hostname, ...]) -> Attachment:
        """Plans the attachment of one route."""
        access, overlap = self._accessible(gateway, visibility, namespace)
        doors = [
            Door(listener, shared, hostname.value)
            for listener in access.open
            for hostname in hostnames
            if (shared := intersection(listener.hostname, hostname.value))
        ]
        by_section = gateway.by_section or visibility != BOTH
        serving = _serving(doors) if overlap else doors
        if not by_section and not (overlap and gateway.narrows and is_doubled(doors)):
            return Attachment(visibility, (), access.open, tuple(doors), tuple(serving), access)
        # tls.mode makes listeners for single hostnames; a route with a wider wildcard must not use these.
        ours = [door for door in serving if door.hostname == door.given or door.listener.name not in gateway.tls.made]
        named = {door.listener.name for door in ours or serving}
        listeners = self._same(gateway.key, tuple(one for one in access.open if one.name in named))
        return Attachment(
            visibility,
            tuple(listener.name for listener in listeners),
            listeners,
            tuple(door for door in doors if door.listener.name in named),
            tuple(door for door in serving if door.listener.name in named),
            access,
        )

    def _accessible(self, gateway: GatewayPlan, visibility: str, namespace: str) -> tuple[Access, bool]:
        """Returns the listeners for a visibility, and whether two of the open ones can accept one hostname."""
        key = (gateway.key, visibility, namespace)
        if key not in self._access:
            access = self._find(gateway, visibility, namespace)
            self._access[key] = access, overlap(access.open)
        return self._access[key]

    def _find(self, gateway: GatewayPlan, visibility: str, namespace: str) -> Access:
        meant = [one for one in gateway.attached if visibility == BOTH or one.internal == (visibility == INTERNAL)]
        answers = [self._lets_in(listener, gateway, namespace) for listener in meant]
        answered = list(zip(meant, answers, strict=True))
        names = {listener.name for listener in gateway.attached}
        beside = (
            held.listener
            for held in self._held.get(gateway.target, {}).values()
            if held.holder == gateway.parent and held.listener.name not in names and allows_kind(held.listener)
        )
        return Access(
            tuple(listener for listener, answer in answered if answer is not False),
            tuple(listener for listener, answer in answered if answer is False),
            tuple(listener for listener, answer in answered if answer is None),
            tuple(one for one in beside if self._lets_in(one, gateway, namespace) is not False),
        )

    def _lets_in(self, listener: Listener, gateway: GatewayPlan, namespace: str) -> bool | None:
        return allows_namespace(listener, namespace, gateway.owner_namespace, self._namespaces)

    def _same(self, gateway: Key, listeners: tuple[Listener, ...]) -> tuple[Listener, ...]:
        """Returns the same object for equal choices of listeners, so that checks can examine each choice once."""
        return self._listeners.setdefault((gateway, tuple(one.name for one in listeners)), listeners)


def overlap(listeners: Sequence[Listener]) -> bool:
    """Decides whether two of the listeners have one port and can accept the same hostname."""
    return any(
        meets(one, other) and intersection(one.hostname, other.hostname or one.hostname or "*")
        for index, one in enumerate(listeners)
        for other in listeners[index + 1 :]
    )


def is_doubled(doors: Iterable[Door]) -> bool:
    """Decides whether a hostname reaches two HTTP listeners of one port; SNI separates HTTPS listeners."""
    found: dict[tuple[int, str], Listener] = {}
    plain = (((door.listener.port, door.hostname), door.listener) for door in doors if door.listener.protocol == "HTTP")
    return any(found.setdefault(at, listener) is not listener for at, listener in plain)


def _serving(doors: list[Door]) -> list[Door]:
    """Removes the doors that lose all their requests to a more specific listener of the port."""
    return [
        door
        for door in doors
        if not any(takes_from(other.listener, door.listener, door.hostname) for other in doors if other is not door)
    ]


def check_attachment(function: FunctionInput, gateway: GatewayPlan, attachment: Attachment, report: Report) -> None:
    """Reports a route that would name more listeners than parentRefs allows, or that has none for its visibility.

    Without a sectionName, such a route would attach to the listeners of the other visibility.
    """
    visibility, access = attachment.visibility, attachment.access
    if (count := len(attachment.sections)) > MAX_PARENTS:
        report.add(
            "OFN304",
            f"The route of Function {function.key} needs {count} parentRefs, one for each of its listeners of Gateway "
            f"{gateway.key}; an HTTPRoute has at most {MAX_PARENTS}.",
            function.source,
            remedy=("Set routes.attach: Gateway, split" if visibility == BOTH and not gateway.redirect else "Split")
            + " the Gateway in two, or give "
            "it fewer listeners with wider hostnames.",
        )
    if visibility != BOTH and not (access.open or access.closed):
        report.add(
            "OFN278",
            f"Function {function.key} is {visibility}, but Gateway {gateway.key} has no {visibility.lower()} listener "
            "that allows HTTPRoutes.",
            function.source,
        )
