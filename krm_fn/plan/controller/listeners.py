"""Listeners as OpenFunction's webhook leaves them.

Source: apis/networking/v1alpha1/gateway_webhook.go (Default, Validate) of
https://github.com/OpenFunction/OpenFunction/tree/v1.2.0
"""

from __future__ import annotations

from krm_fn.gatewayapi import defaults as api_defaults
from krm_fn.plan.listeners.assembly import INTERNAL, check_listeners
from krm_fn.plan.model import Listener
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, ListenerInput, Object
    from krm_fn.presets.preset import Preset

_WITHOUT_HOSTNAME = ("TCP", "UDP")
_FORCED: Object = {"port": 80, "protocol": "HTTP", "allowedRoutes": {"namespaces": {"from": "All"}}}
_LISTENER = ("name", "hostname", "port", "protocol", "tls", "allowedRoutes")
_TLS = ("mode", "certificateRefs", "options")


def plan_listeners(gateway: GatewayInput, _preset: Preset | None, report: Report) -> tuple[Listener, ...]:
    """Completes the listeners as the webhook does, and reports their faults.

    The webhook overwrites hostnames, and forces the internal listener to port 80 or appends it.
    """
    listeners = [_listener(given, gateway, report) for given in gateway.listeners]
    if not any(listener.name == INTERNAL for listener in listeners):
        listeners.append(_internal({"name": INTERNAL}, gateway, "added: none was given"))
    if len(listeners) == 1:
        report.add(
            "OFN252",
            f"Gateway {gateway.key} has only the internal listener; OpenFunction's webhook refuses such a Gateway.",
            gateway.source,
            ("spec", "gatewaySpec", "listeners"),
        )
    check_listeners(listeners, gateway, report)
    return tuple(listeners)


def _listener(given: ListenerInput, gateway: GatewayInput, report: Report) -> Listener:
    if given.name == INTERNAL:
        listener = _internal(given.body, gateway, "the internal listener, as the webhook forces it")
    else:
        hostname = "" if given.protocol in _WITHOUT_HOSTNAME else f"*.{gateway.domain}"
        body = api_defaults.listener({k: v for k, v in given.body.items() if k != "hostname"}, hostname)
        internal = gateway.domain.endswith(gateway.cluster_domain)  # strings.HasSuffix: no label boundary
        listener = Listener(given.name, given.port, given.protocol, hostname, internal, body, "*.<domain>")
    _report_overwritten(given, listener, gateway, report)
    return listener


def _internal(given: Object, gateway: GatewayInput, reason: str) -> Listener:
    hostname = f"*.{gateway.cluster_domain}"
    body = api_defaults.listener({"name": given["name"], **_FORCED}, hostname)
    return Listener(given["name"], 80, "HTTP", hostname, True, body, reason)


def _report_overwritten(given: ListenerInput, listener: Listener, gateway: GatewayInput, report: Report) -> None:
    """Reports values of the input that the listener does not have any more."""
    lost = [key for key, value in given.body.items() if _differs(value, listener.body.get(key))]
    if given.protocol in _WITHOUT_HOSTNAME and listener.name != INTERNAL:
        what = f'Listener "{given.name}" of Gateway {gateway.key} gets no hostname, because its protocol is'
        message = f"{what} {given.protocol}; the controllers would write *.{gateway.domain}."
        report.add("OFN251", message, gateway.source, given.path)
        lost = [key for key in lost if key != "hostname"]
    if lost:
        what = f'{" and ".join(lost)} of listener "{given.name}" of Gateway {gateway.key}'
        report.add("OFN250", f"{what}: overwritten, as the controllers do.", gateway.source, (*given.path, lost[0]))


def _differs(written: Any, now: Any) -> bool:
    """Decides whether a value of the input is lost; additions by defaults do not count."""
    if isinstance(written, dict) and isinstance(now, dict):
        return any(_differs(value, now.get(key)) for key, value in written.items())
    if isinstance(written, list) and isinstance(now, list):
        return len(written) != len(now) or any(map(_differs, written, now))
    return bool(written != now)


def marshal(listeners: Iterable[Listener]) -> str:
    """Makes the value of the controllers' annotation, byte for byte as Go's encoding/json writes v1alpha2 structs."""
    from json import dumps

    text = dumps([_go_listener(listener.body) for listener in listeners], separators=(",", ":"), ensure_ascii=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _go_listener(body: Object) -> Object:
    out = _fields(body, _LISTENER)
    if tls := out.get("tls"):
        out["tls"] = _fields(tls, _TLS)
        if options := out["tls"].get("options"):
            out["tls"]["options"] = dict(sorted(options.items()))
    routes = out["allowedRoutes"] = _fields(out["allowedRoutes"], ("namespaces", "kinds"))
    namespaces = routes["namespaces"] = _fields(routes["namespaces"], ("from", "selector"))
    if "selector" in namespaces:
        namespaces["selector"] = _selector(namespaces["selector"])
    return out


def _selector(selector: Object) -> Object:
    out = _fields(selector, ("matchLabels", "matchExpressions"))
    if labels := out.get("matchLabels"):
        out["matchLabels"] = dict(sorted(labels.items()))
    if expressions := out.get("matchExpressions"):
        out["matchExpressions"] = [_fields(expression, ("key", "operator", "values")) for expression in expressions]
    return out


def _fields(obj: Object, order: tuple[str, ...]) -> Object:
    """Returns the fields of the Go struct in its order; omits empty lists and maps, as ``omitempty`` does."""
    return {key: obj[key] for key in order if key in obj and obj[key] not in ([], {})}
