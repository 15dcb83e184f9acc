"""Rules, backends and the Host header as the Function controller writes them.

Source: controllers/core/function_controller.go (mutateHTTPRoute) of
https://github.com/OpenFunction/OpenFunction/tree/v1.2.0, after the defaults of the Function's CRD.
"""

from __future__ import annotations

from krm_fn.gatewayapi import defaults as api_defaults
from krm_fn.gatewayapi.limits import MAX_HEADERS
from krm_fn.gatewayapi.names import service_hostname
from krm_fn.inputs.model import Key
from krm_fn.plan.hostnames.derivation import plan_path
from krm_fn.plan.model import Backend
from krm_fn.plan.routes.filters import redirects, with_stripped_prefix
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Object
    from krm_fn.plan.backends.choice import Backends

INTERCEPTOR = "keda-add-ons-http-interceptor-proxy"
INTERCEPTOR_PORT = 8080
"""Source: pkg/constants/constants.go; the controllers expect it in the Function's namespace, wherever KEDA runs."""


def plan_rules(
    function: FunctionInput, gateway: GatewayInput, backends: Backends, *, strip: bool, report: Report
) -> tuple[tuple[Object, ...], tuple[Backend, ...]]:
    """Makes complete rules, and finds the one backend that all of them have."""
    backend = _backend(function, backends, report)
    found = (backend,) if backend else ()
    if function.rules is None:
        path = plan_path(function, gateway, report) if function.hostnames else "/"
        rule: Object = {"matches": [{"path": {"type": "PathPrefix", "value": path}}]}
        if strip and path != "/":
            rule["filters"] = with_stripped_prefix(())
        given: tuple[Object, ...] = (rule,)
    else:
        given = function.rules
    completer = _Completer(function, backend, _hosts(function, gateway, backend), report)
    return tuple(completer.complete(rule, index) for index, rule in enumerate(given)), found


def _backend(function: FunctionInput, backends: Backends, report: Report) -> Backend | None:
    if function.traffic:
        report.add(
            "OFN255",
            f"route.traffic of Function {function.key} is unknown to OpenFunction's controllers, so all requests go to "
            "the latest revision.",
            function.source,
            (*function.route_path, "traffic"),
        )
    if function.engine == "keda" and not backends.is_mapped(function):
        _check_interceptor(function, backends, report)
        return Backend("", INTERCEPTOR, INTERCEPTOR_PORT, None, "", "KEDA's interceptor, as the controllers name it")
    found = backends.find(function._replace(traffic=()))
    return found[0] if found else None


def _check_interceptor(function: FunctionInput, backends: Backends, report: Report) -> None:
    """Reports an interceptor that is not in the Function's namespace, where the controllers expect it.

    The add-on usually runs in another namespace; a Service with its name in this one may lead there.
    """
    key = Key(function.key.namespace, INTERCEPTOR)
    if not backends.is_there(key):
        report.add(
            "OFN246",
            f"The route of Function {function.key} leads to Service {key}, where the controllers expect KEDA's "
            "interceptor, and this Service is not in the input.",
            function.source,
        )


def _hosts(function: FunctionInput, gateway: GatewayInput, backend: Backend | None) -> list[str]:
    if function.engine == "keda":
        return list(function.hostnames)
    name = (backend.revision or backend.knative_service) if backend else ""
    if not name:
        return []
    return [service_hostname(name, function.key.namespace, gateway.cluster_domain)]


class _Completer:
    """The rules of one Function, completed; hosts: the values of the Host header that the controllers add."""

    def __init__(self, function: FunctionInput, backend: Backend | None, hosts: list[str], report: Report) -> None:
        self._function = function
        self._backend = backend
        self._report = report
        self._headers = [{"name": "Host", "value": host} for host in hosts[:1]]
        # The controllers also write a filter that adds nothing, for a KEDA Function without hostnames.
        self._identifies = bool(hosts) or function.engine == "keda"
        if len(hosts) > 1:
            others = ", ".join(hosts[1:])
            message = f"The route of Function {function.key} adds the header Host once, with {hosts[0]}, not {others}."
            report.add("OFN253", message, function.source, (*function.route_path, "hostnames", 1))

    def complete(self, rule: Object, index: int) -> Object:
        out = {**rule, "matches": rule.get("matches") or [{}]}
        if redirects(rule):
            message = f"Rule {index} of Function {self._function.key} redirects, so it gets no backend."
            self._add("OFN254", message, index)
            return api_defaults.rule(out)
        if rule.get("backendRefs"):
            what = f"backendRefs of rule {index} of Function {self._function.key}"
            self._add("OFN250", f"{what}: overwritten, as the controllers do.", index, "backendRefs")
        if self._backend:
            out["backendRefs"] = [_ref(self._backend, self._function.source.namespace)]
        if self._identifies:
            out["filters"] = self._with_host(list(rule.get("filters") or ()), index)
        return api_defaults.rule(out)

    def _with_host(self, filters: list[Object], index: int) -> list[Object]:
        """Adds the header to the user's RequestHeaderModifier, as Gateway API allows one, or appends a filter."""
        for position, body in enumerate(filters):
            if body.get("type") == "RequestHeaderModifier":
                filters[position] = self._joined(body, index)
                return filters
        modifier = {"add": self._headers} if self._headers else {}
        return [*filters, {"type": "RequestHeaderModifier", "requestHeaderModifier": modifier}]

    def _joined(self, body: Object, index: int) -> Object:
        modifier = body.get("requestHeaderModifier") or {}
        given = modifier.get("add") or []
        kept = [header for header in given if not self._headers or header["name"].lower() != "host"]
        key = self._function.key
        message = f"The Host header of Function {key} is added to the RequestHeaderModifier of rule {index}."
        self._add("OFN253", message, index, "filters")
        if len(kept) < len(given):
            message = f"A filter of rule {index} of Function {key} adds the header Host, which krm-fn replaces."
            self._add("OFN256", message, index, "filters")
        added = [*kept, *self._headers]
        if len(added) > MAX_HEADERS:
            message = f"A filter of rule {index} of Function {key} adds {len(added)} headers, Host among them; Gateway "
            self._add("OFN304", f"{message}API allows {MAX_HEADERS}.", index)
        return {**body, "requestHeaderModifier": {**modifier, "add": added} if added else modifier}

    def _add(self, code: str, message: str, *path: int | str) -> None:
        where = (*self._function.route_path, "rules", *path)
        self._report.add(code, message, self._function.source, where)


def _ref(backend: Backend, namespace: str) -> Object:
    """Makes a backendRef; it names the route's namespace, and needs no ReferenceGrant within it."""
    ref: Object = {"name": backend.name, "port": backend.port}
    if where := backend.namespace or namespace:
        ref["namespace"] = where
    return ref
