"""Headers and Host by which Knative finds the revision for a request, and the providers that can add them.

Knative's activator reads the two headers first, then a Host of ``<revision>.<namespace>.svc.<cluster domain>``:
https://github.com/knative/serving/blob/main/pkg/activator/handler/context_handler.go
"""

from __future__ import annotations

from krm_fn.gatewayapi.names import service_hostname
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config
    from krm_fn.inputs.model import FunctionInput, Key
    from krm_fn.plan.model import Backend, GatewayPlan
    from krm_fn.presets.preset import Preset

Object = dict[str, Any]

# https://github.com/knative/serving/blob/main/pkg/activator/activator.go
SERVING_NAMESPACE = "Knative-Serving-Namespace"
SERVING_REVISION = "Knative-Serving-Revision"
_SERVING = (SERVING_NAMESPACE, SERVING_REVISION)


class Identity(NamedTuple):
    """Changes to a request by which Knative finds the revision."""

    set: tuple[Object, ...] = ()
    """Headers to set, as ``{"name": …, "value": …}``."""

    add: tuple[Object, ...] = ()
    """Headers to add, in the same form."""

    remove: tuple[str, ...] = ()
    """Names of headers to remove."""

    hostname: str = ""
    """The new Host; "" keeps the client's."""

    @property
    def changes_host(self) -> bool:
        """Tells whether the backend receives a Host that the client did not send."""
        return bool(self.hostname or self.add)


def identify(backend: Backend, namespace: str, mode: str, cluster_domain: str) -> Identity | None:
    """Returns the changes to requests for a backend; None for a Service that accepts every request.

    mode: ``backends.knative.identify``. Knative's gateway reads the Host only. A rewrite of the Host also removes the
    headers: the activator would prefer a client's headers to the Host, and so a client could reach any revision.
    """
    if backend.knative_service:
        host = service_hostname(backend.knative_service, namespace, cluster_domain)
        return _host_header(host) if mode == "HostHeader" else Identity(hostname=host)
    if not backend.revision:
        return None
    if mode == "Headers":
        values = (namespace, backend.revision)
        return Identity(set=tuple({"name": name, "value": value} for name, value in zip(_SERVING, values, strict=True)))
    host = service_hostname(backend.revision, namespace, cluster_domain)
    return _host_header(host) if mode == "HostHeader" else Identity(remove=_SERVING, hostname=host)


def _host_header(host: str) -> Identity:
    """Adds a header ``Host``, as OpenFunction's controllers do."""
    return Identity(add=({"name": "Host", "value": host},))


_NO_HEADERS = (
    "Set backends.knative.target: Ingress, which needs URLRewrite.hostname only; or name a Service that accepts "
    "every request in backends.map, or put it into the input; or use another provider (`krm-fn providers` lists the "
    "features of each)."
)


class ProviderChecks:
    """Checks that a Gateway's provider supports the filters that identify a backend; reports each Gateway once."""

    def __init__(self, config: Config, report: Report) -> None:
        controller = config.compatibility == "Controller"
        self._mode = "HostHeader" if controller else config.backends.identify
        self._remedy = "Set compatibility: Proposal, or use a provider that can add the Host." if controller else ""
        self._report = report
        self._reported: set[tuple[Key, str]] = set()

    def check(self, function: FunctionInput, gateway: GatewayPlan, backends: Sequence[Backend]) -> None:
        """Checks the backends of a Function's generated rules."""
        if not any(backend.revision or backend.knative_service for backend in backends):
            return
        preset = gateway.preset
        if self._mode == "HostHeader":
            if not (preset and preset.host_header):
                why = "a header filter adds Host, which {} does not support reliably"
                self._report_gateway(gateway, "host_header", why)
        elif preset:
            rewrites = self._mode == "HostRewrite" or any(backend.knative_service for backend in backends)
            if rewrites and not preset.rewrites_host:
                why = "a URLRewrite sets the Host, which {} does not support"
                self._report_gateway(gateway, "rewrites_host", why)
            elif not preset.sets_headers and any(backend.revision for backend in backends):
                verb = "sets" if self._mode == "Headers" else "removes"
                why = f"a header filter {verb} the headers that name a revision, which {{}} does not support"
                self._report_gateway(gateway, "sets_headers", why)
        if preset and len(backends) > 1:
            self._check_split(function, preset)

    def _check_split(self, function: FunctionInput, preset: Preset) -> None:
        """Checks the filters on each backend of a split; ``HostRewrite`` needs a URLRewrite there, which is rare."""
        lacking = [field for field in ("filters_backends", "rewrites_backends") if not getattr(preset, field)]
        if "filters_backends" in lacking or (lacking and self._mode == "HostRewrite"):
            verb = "ignores or refuses" if lacking[0] in preset.limits else "is not known to support"
            what = "a filter" if lacking[0] == "filters_backends" else "a URLRewrite"
            self._report.add(
                "OFN261",
                f"Function {function.key} splits its traffic with {what} on each backend, which "
                f"{_named(preset, lacking[0])} {verb}.",
                function.source,
                (*function.route_path, "traffic", "knative"),
            )

    def _report_gateway(self, gateway: GatewayPlan, feature: str, why: str) -> None:
        if (gateway.key, why) not in self._reported:
            self._reported.add((gateway.key, why))
            lacks_headers = gateway.preset is not None and not gateway.preset.sets_headers
            why = why.format(_named(gateway.preset, feature))
            self._report.add(
                "OFN261",
                f"For Functions of Gateway {gateway.key} {why}: Knative does not find a revision that is scaled to "
                "zero.",
                gateway.source,
                remedy=_NO_HEADERS if lacks_headers else self._remedy,
            )


def _named(preset: Preset | None, feature: str) -> str:
    """Returns the provider's name, with the URL that says that it lacks a feature (a field of its preset)."""
    if preset is None:
        return "an unknown provider"
    source = preset.limits.get(feature)
    return f"{preset.name} ({source})" if source else preset.name
