"""Annotations for external-dns, so that it publishes no hostname inside the cluster domain."""

from __future__ import annotations

from krm_fn.changes import DELETE
from krm_fn.constants import EXTERNAL_DNS
from krm_fn.gatewayapi.names import is_external
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.plan.model import FunctionPlan


def external_dns_annotations(function: FunctionPlan) -> dict[str, object]:
    """Returns annotations with the names to publish; ``DELETE`` for an annotation to remove.

    With ``gateway-hostname-source: annotation-only``, external-dns ignores spec.hostnames (since v0.21.0,
    source/gateway.go).
    """
    domain = function.gateway.cluster_domain
    external = [hostname.value for hostname in function.hostnames if is_external(hostname.value, domain)]
    names = ",".join(external) or DELETE
    return {
        f"{prefix}{key}": value
        for prefix in EXTERNAL_DNS
        for key, value in (("gateway-hostname-source", "annotation-only"), ("hostname", names))
    }
