"""The HTTPRoute that sends http:// to https://."""

from __future__ import annotations

from krm_fn.emit.httproute import parent_refs
from krm_fn.plan.model import HTTPS_PORT
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.plan.model import GatewayPlan, Redirect


def redirect_spec(plan: GatewayPlan, redirect: Redirect) -> dict[str, Any]:
    """A complete HTTPRouteSpec. Without hostnames it takes those of its listeners:
    https://gateway-api.sigs.k8s.io/guides/http-redirect-rewrite/

    A port is what not every provider carries out, and https implies its own: only another one is written.
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
