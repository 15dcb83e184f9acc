"""``tls.redirect``: one route for each Gateway that redirects http:// to https://."""

from __future__ import annotations

from krm_fn.gatewayapi.limits import MAX_PARENTS
from krm_fn.generated import redirect_name
from krm_fn.plan.listeners.matching import allows_kind, allows_namespace
from krm_fn.plan.model import HTTPS_PORT, Redirect
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs
    from krm_fn.plan.model import Listener
    from krm_fn.plan.site import Site


def plan_redirect(
    site: Site, listeners: tuple[Listener, ...], attached: tuple[Listener, ...], inputs: Inputs, report: Report
) -> Redirect | None:
    """Plans the redirect of one Gateway; None where the Gateway has no listener to redirect from or to.

    The redirect attaches to the external HTTP listeners that allow it. attached: the listeners of Functions' routes.
    """
    if not inputs.config.tls.redirect:
        return None
    gateway = site.gateway
    https = [one for one in attached if one.protocol == "HTTPS" and not one.internal]
    http = [one for one in listeners if one.protocol == "HTTP" and not one.internal and allows_kind(one)]
    if not https or not http:
        lacking = "HTTP" if https else "HTTPS"
        what = f"Gateway {gateway.key} has no external {lacking} listener, so tls.redirect redirects nothing."
        report.add("OFN274", what, gateway.source)
        return None
    sections = []
    for listener in http:
        namespace = gateway.key.namespace
        if allows_namespace(listener, namespace, site.parent.namespace, inputs.namespaces) is not False:
            sections.append(listener.name)
            continue
        report.add(
            "OFN274",
            f'HTTP listener "{listener.name}" of Gateway {gateway.key} does not allow routes of namespace {namespace}, '
            "which has the redirect, so its requests are not redirected.",
            gateway.source,
            next((given.path for given in gateway.listeners if given.name == listener.name), ()),
        )
    if not sections:
        return None
    _check_number(len(sections), gateway, report)
    name = redirect_name(gateway.key.name)
    return Redirect(name, tuple(sections), _port(https))


def redirected(
    attached: tuple[Listener, ...], listeners: tuple[Listener, ...], redirect: Redirect
) -> tuple[Listener, ...]:
    """Returns the listeners for Functions' routes beside a redirect.

    The only external HTTP listeners among them are those of the Gateway that the redirect cannot attach to.
    """
    left = {listener.name for listener in listeners} - set(redirect.sections)
    return tuple(one for one in attached if one.internal or one.protocol == "HTTPS" or one.name in left)


def _port(https: list[Listener]) -> int:
    """Returns the https port that clients connect to: 443 if a listener has it, else the first."""
    ports = [listener.client_port for listener in https]
    return HTTPS_PORT if HTTPS_PORT in ports else ports[0]


def _check_number(count: int, gateway: GatewayInput, report: Report) -> None:
    if count > MAX_PARENTS:
        report.add(
            "OFN304",
            f"The redirect of Gateway {gateway.key} needs {count} parentRefs, one for each HTTP listener; an HTTPRoute "
            f"has at most {MAX_PARENTS}.",
            gateway.source,
            ("spec", "gatewaySpec", "listeners"),
            remedy="Give the Gateway fewer HTTP listeners with wider hostnames, or split it in two.",
        )
