"""``tls.mode``: HTTPS listeners with certificates that cover the hostnames of Functions."""

from __future__ import annotations

from krm_fn.gatewayapi import defaults as api_defaults
from krm_fn.gatewayapi.limits import MAX_LISTENERS
from krm_fn.gatewayapi.names import covers, within
from krm_fn.generated import shortened
from krm_fn.plan.listeners.assembly import entry_point, from_kubernetes
from krm_fn.plan.listeners.certificates import ONE_LABEL
from krm_fn.plan.model import HTTPS_EXTERNAL, HTTPS_PORT, PER_HOSTNAME, Listener
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs, KubernetesGateway, Object
    from krm_fn.plan.hostnames.exposure import Exposures
    from krm_fn.plan.site import Site


class Secured(NamedTuple):
    """The HTTPS listeners for a Gateway's hostnames, beside those that the Gateway has already."""

    made: tuple[Listener, ...]
    """HTTPS listeners that ``tls.mode`` adds."""
    adopted: tuple[Listener, ...]
    """HTTPS listeners of others that serve some hostnames already, so that none is added for these."""


def plan_https(site: Site, exposures: Exposures, inputs: Inputs, report: Report) -> Secured:
    """Plans the HTTPS listeners that ``tls.mode`` adds, for hostnames that no HTTPS listener serves yet.

    Listeners of the Kubernetes Gateway count only where routes attach to it.
    """
    mode = inputs.config.tls.mode
    if not mode:
        return Secured((), ())
    gateway, listeners = site.gateway, site.written
    existing = site.existing if site.parent.kind == "Gateway" else None
    wanted = _wanted(mode, gateway, exposures)
    ours = [listener.hostname for listener in listeners if _is_https(listener)]
    theirs = tuple(filter(_is_https, _of_others(existing, gateway.cluster_domain)))
    unserved = [hostname for hostname in wanted if not any(covers(h, hostname) for h in ours)]
    adopted = tuple(t for t in theirs if any(covers(t.hostname, hostname) for hostname in unserved))
    unserved = [hostname for hostname in unserved if not any(covers(t.hostname, hostname) for t in adopted)]
    from krm_fn.plan.listeners.access import access_of

    access = access_of(mode, unserved, _owners(gateway, exposures, inputs), site.parent.namespace)
    made = _make(access, site, inputs)
    if made:
        _check_number(len(listeners) + len(made), gateway, mode, report)
    return Secured(made, adopted)


def _is_https(listener: Listener) -> bool:
    return listener.protocol == "HTTPS" and not listener.internal


def _wanted(mode: str, gateway: GatewayInput, exposures: Exposures) -> list[str]:
    """Returns the hostnames that need an HTTPS listener, in alphabetical order.

    A parent domain outside the Gateway's domain may be a public suffix: no authority issues wildcards for these.
    """
    if mode == "Wildcard":
        return [f"*.{gateway.domain}"]
    hostnames = exposures.external(gateway)
    if mode == "PerFunction":
        return sorted(hostnames)
    parents = {hostname.partition(".")[2] for hostname in hostnames}
    return [f"*.{parent}" for parent in sorted(parents) if within(parent, gateway.domain)]


def _owners(gateway: GatewayInput, exposures: Exposures, inputs: Inputs) -> dict[str, set[str]]:
    """Returns the namespaces of Functions by external hostname, for all Gateways on the same Kubernetes Gateway.

    These Gateways may share a listener that is equal in each.
    """
    owners: dict[str, set[str]] = {}
    for other in inputs.gateways:
        if other.target == gateway.target:
            for hostname, namespaces in exposures.external(other).items():
                owners[hostname] = owners.get(hostname, set()) | namespaces
    return owners


def _of_others(existing: KubernetesGateway | None, cluster_domain: str) -> tuple[Listener, ...]:
    if existing is None:
        return ()
    injected = {name for names in existing.injected.values() for name in names}
    return from_kubernetes((one for one in existing.listeners if one.name not in injected), cluster_domain)


def _make(access: dict[str, Object], site: Site, inputs: Inputs) -> tuple[Listener, ...]:
    gateway = site.gateway
    taken = {listener.name for listener in site.written}
    port = entry_point(HTTPS_PORT, gateway, site.preset)
    wildcard = inputs.config.tls.mode == "Wildcard"
    out = []
    for hostname, namespaces in access.items():
        name = by_hostname = shortened(_named(hostname))
        if wildcard and not _shares_target(gateway, inputs):
            name = HTTPS_EXTERNAL
        name = name if name not in taken else by_hostname
        secret = shortened(gateway.key.name, suffix="-tls") if wildcard else shortened(by_hostname, suffix="-tls")
        out.append(_listener(name, hostname, port, secret, namespaces))
    return tuple(out)


def _shares_target(gateway: GatewayInput, inputs: Inputs) -> bool:
    """Decides whether another OpenFunction Gateway may add a listener with the same name."""
    return [other.target for other in inputs.gateways].count(gateway.target) > 1


def _named(hostname: str) -> str:
    """Makes a listener's name, a DNS subdomain, that is unique for each hostname."""
    exact, wildcard = PER_HOSTNAME
    return f"{wildcard}{hostname[2:]}" if hostname.startswith("*.") else f"{exact}{hostname}"


def _listener(name: str, hostname: str, port: int, secret: str, namespaces: Object) -> Listener:
    body: Object = {
        "name": name,
        "port": port,
        "protocol": "HTTPS",
        "tls": {"certificateRefs": [{"name": secret}]},
        "allowedRoutes": {"namespaces": namespaces},
    }
    return Listener(name, port, "HTTPS", hostname, False, api_defaults.listener(body, hostname), "tls.mode")


def _check_number(count: int, gateway: GatewayInput, mode: str, report: Report) -> None:
    if count <= MAX_LISTENERS:
        return
    fewer = {"PerFunction": "tls.mode: PerNamespace", "PerNamespace": "tls.mode: Wildcard"}.get(mode, "fewer listeners")
    report.add(
        "OFN304",
        f"Gateway {gateway.key} has {count} listeners, with those that tls.mode {mode} adds; "
        f"a Kubernetes Gateway has at most {MAX_LISTENERS}.",
        gateway.source,
        remedy=f'Set {fewer}, or tls.mode: Wildcard with hostTemplate "{ONE_LABEL}", or split the Gateway in two.',
    )
