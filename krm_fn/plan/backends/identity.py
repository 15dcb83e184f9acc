"""What a request must carry so that Knative finds the revision, and which providers can be asked to add it.

Knative's activator asks the two headers first, then a Host of ``<revision>.<namespace>.svc.<cluster domain>``:
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
    """Changes to a request: headers to set, add and remove, and the Host (hostname "": the client's stays)."""

    set: tuple[Object, ...] = ()
    add: tuple[Object, ...] = ()
    remove: tuple[str, ...] = ()
    hostname: str = ""

    @property
    def changes_host(self) -> bool:
        """Whether the backend sees another Host than the client sent."""
        return bool(self.hostname or self.add)


def identify(backend: Backend, namespace: str, mode: str, cluster_domain: str) -> Identity | None:
    """What the request for a backend must carry; None for a Service that takes every request.

    mode: ``backends.knative.identify``. Knative's own gateway knows Hosts alone. Where the Host is rewritten the
    headers are removed: the activator would take a client's own before it, and so any revision of the cluster.
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
    """As OpenFunction's controllers have it."""
    return Identity(add=({"name": "Host", "value": host},))


_NO_HEADERS = (
    "Set backends.knative.target: Ingress, which asks for URLRewrite.hostname alone; or name a Service that takes "
    "every request in backends.map, or put it into the input; or use another provider (krm-fn providers says what each "
    "carries out)."
)


class ProviderChecks:
    """Whether a Gateway's provider carries out what identifies a backend; each Gateway is reported once."""

    def __init__(self, config: Config, report: Report) -> None:
        controller = config.compatibility == "Controller"
        self._mode = "HostHeader" if controller else config.backends.identify
        self._remedy = "Use compatibility: Proposal, or a provider that takes the Host header." if controller else ""
        self._report = report
        self._told: set[tuple[Key, str]] = set()

    def check(self, function: FunctionInput, gateway: GatewayPlan, backends: Sequence[Backend]) -> None:
        """backends: of the Function's generated rules."""
        if not any(backend.revision or backend.knative_service for backend in backends):
            return
        preset = gateway.preset
        if self._mode == "HostHeader":
            if not (preset and preset.host_header):
                why = "a header filter adds Host, which {} does not carry out dependably"
                self._tell(gateway, "host_header", why)
        elif preset:
            rewrites = self._mode == "HostRewrite" or any(backend.knative_service for backend in backends)
            if rewrites and not preset.rewrites_host:
                self._tell(gateway, "rewrites_host", "a URLRewrite gives the Host, which {} does not carry out")
            elif not preset.sets_headers and any(backend.revision for backend in backends):
                what = "names the revision" if self._mode == "Headers" else "removes what names another revision"
                self._tell(gateway, "sets_headers", f"a header filter {what}, which {{}} does not carry out")
        if preset and len(backends) > 1:
            self._check_split(function, preset)

    def _check_split(self, function: FunctionInput, preset: Preset) -> None:
        """Each backend has filters of its own; ``HostRewrite`` rewrites, which few carry out there."""
        lacking = [field for field in ("filters_backends", "rewrites_backends") if not getattr(preset, field)]
        if "filters_backends" in lacking or (lacking and self._mode == "HostRewrite"):
            verb = "ignores or refuses" if lacking[0] in preset.limits else "is not known to carry out"
            what = "a filter" if lacking[0] == "filters_backends" else "a URLRewrite"
            self._report.add(
                "OFN261",
                f"Function {function.key} splits its traffic with {what} on each backend, which "
                f"{_named(preset, lacking[0])} {verb}.",
                function.source,
                (*function.route_path, "traffic", "knative"),
            )

    def _tell(self, gateway: GatewayPlan, feature: str, why: str) -> None:
        if (gateway.key, why) not in self._told:
            self._told.add((gateway.key, why))
            lacks_headers = gateway.preset is not None and not gateway.preset.sets_headers
            why = why.format(_named(gateway.preset, feature))
            self._report.add(
                "OFN261",
                f"For Functions of Gateway {gateway.key} {why}: a revision that scales from zero is not found.",
                gateway.source,
                remedy=_NO_HEADERS if lacks_headers else self._remedy,
            )


def _named(preset: Preset | None, feature: str) -> str:
    """The provider, and where it was read that it lacks the feature (a field of its preset)."""
    if preset is None:
        return "a provider that is not known"
    source = preset.limits.get(feature)
    return f"{preset.name} ({source})" if source else preset.name
