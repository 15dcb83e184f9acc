"""The HTTPRoute that redirects http:// to https://."""

from __future__ import annotations

from krm_fn.emit.httproute import parent_refs
from krm_fn.plan.model import HTTPS_PORT
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.plan.model import GatewayPlan, Redirect


def redirect_spec(plan: GatewayPlan, redirect: Redirect) -> dict[str, Any]:
    """Returns a complete HTTPRouteSpec. Without hostnames, the route has the hostnames of its listeners:
    https://gateway-api.sigs.k8s.io/guides/http-redirect-rewrite/

    The spec has a port only when it is not 443: https implies 443, and some providers ignore a port.
    """
    port = {} if redirect.port == HTTPS_PORT else {"port": redirect.port}
    return {
        "parentRefs": parent_refs(plan, redirect.sections),
        "rules": [
            {
                "matches": [{"path": {"type": "PathPrefix", "value": "/"}}],
                "filters": [
                    {
                        "type": "RequestRedirect",
                        "requestRedirect": {"scheme": "https", **port, "statusCode": 301},
                    }
                ],
            }
        ],
    }
