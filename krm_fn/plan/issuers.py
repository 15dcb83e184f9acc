"""cert-manager's annotations on what holds listeners: ours, and those of a person beside them."""

from __future__ import annotations

from krm_fn.constants import (
    CERT_MANAGER_CLUSTER_ISSUER,
    CERT_MANAGER_ISSUER,
    CERT_MANAGER_ISSUER_GROUP,
    CERT_MANAGER_ISSUER_KIND,
    GATEWAY_API,
    OWNED_METADATA,
)
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs, Issuer
    from krm_fn.plan.model import Parent

_ISSUERS = (
    CERT_MANAGER_CLUSTER_ISSUER,
    CERT_MANAGER_ISSUER,
    CERT_MANAGER_ISSUER_KIND,
    CERT_MANAGER_ISSUER_GROUP,
)


def issuer_annotations(issuer: Issuer | None) -> dict[str, str]:
    """cert-manager's annotations for an issuer.

    cert-manager refuses cluster-issuer beside issuer, issuer-kind or issuer-group (issuerForIngressLike):
    https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/certificate-shim/sync.go
    """
    if issuer is None:
        return {}
    if issuer.group:
        return {
            CERT_MANAGER_ISSUER: issuer.name,
            CERT_MANAGER_ISSUER_KIND: issuer.kind,
            CERT_MANAGER_ISSUER_GROUP: issuer.group,
        }
    return {CERT_MANAGER_CLUSTER_ISSUER if issuer.kind == "ClusterIssuer" else CERT_MANAGER_ISSUER: issuer.name}


def other_issuer(annotations: Mapping[str, object], wanted: Mapping[str, str]) -> dict[str, object]:
    """What annotations say of an issuer that is not what is wanted."""
    return {key: annotations[key] for key in _ISSUERS if key in annotations and annotations[key] != wanted.get(key)}


def check_own_issuer(gateway: GatewayInput, parent: Parent, inputs: Inputs, report: Report) -> None:
    """Report a generated Gateway or ListenerSet that a person has given another issuer than ``tls.issuer``."""
    namespace = parent.namespace if parent.kind == "Gateway" else gateway.source.namespace
    existing = inputs.existing.get((GATEWAY_API, parent.kind, namespace, parent.name))
    wanted = issuer_annotations(inputs.config.tls.issuer)
    if existing is None or not existing.is_generated or not wanted:
        return
    ours = str(existing.annotations.get(OWNED_METADATA, "")).split(",")
    theirs = {key: value for key, value in existing.annotations.items() if f"annotations/{key}" not in ours}
    for key, value in other_issuer(theirs, wanted).items():
        report.add(
            "OFN285",
            f"{existing.id}, which is generated for Gateway {gateway.key}, was given the annotation {key}: {value}; "
            f"tls.issuer asks for {' and '.join(f'{k}: {v}' for k, v in wanted.items())}.",
            existing,
            ("metadata", "annotations", key),
        )
