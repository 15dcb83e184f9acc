"""cert-manager's annotations on Gateways and ListenerSets: generated ones, and ones that a person added."""

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
from krm_fn.yaml_text.flow import one_line_entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Issuer
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import GatewayPlan
    from krm_fn.resource import Resource

_ISSUERS = (
    CERT_MANAGER_CLUSTER_ISSUER,
    CERT_MANAGER_ISSUER,
    CERT_MANAGER_ISSUER_KIND,
    CERT_MANAGER_ISSUER_GROUP,
)
_OF_AN_ISSUER = {CERT_MANAGER_ISSUER_KIND: "Issuer", CERT_MANAGER_ISSUER_GROUP: "cert-manager.io"}


def issuer_annotations(issuer: Issuer | None) -> dict[str, str]:
    """Makes cert-manager's annotations for an issuer.
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
    """Returns the annotations of an issuer that differ from the wanted ones; default kind and group count as equal."""
    meant = {**_OF_AN_ISSUER, **wanted} if CERT_MANAGER_ISSUER in wanted else wanted
    return {key: annotations[key] for key in _ISSUERS if key in annotations and annotations[key] != meant.get(key)}


def check_own_issuers(plans: Iterable[GatewayPlan], inputs: Inputs, report: Report) -> None:
    """Reports generated Gateways and ListenerSets to which a person added another issuer than ``tls.issuer``."""
    wanted = issuer_annotations(inputs.config.tls.issuer)
    for plan in plans if wanted else ():
        namespace = plan.target.namespace if plan.placement == "Create" else plan.written_namespace
        existing = inputs.existing.get((GATEWAY_API, plan.parent.kind, namespace, plan.parent.name))
        if existing and existing.is_generated and plan.placement in ("Create", "ListenerSet"):
            _check_own_issuer(plan, existing, wanted, report)


def _check_own_issuer(plan: GatewayPlan, existing: Resource, wanted: Mapping[str, str], report: Report) -> None:
    ours = str(existing.annotations.get(OWNED_METADATA, "")).split(",")
    theirs = {key: value for key, value in existing.annotations.items() if f"annotations/{key}" not in ours}
    expected = " and ".join(one_line_entry(*annotation) for annotation in wanted.items())
    for key, value in other_issuer(theirs, wanted).items():
        report.add(
            "OFN285",
            f"{existing.id}, which is generated for Gateway {plan.key}, has the annotation "
            f"{one_line_entry(key, value)}, which krm-fn did not write; tls.issuer needs {expected}.",
            existing,
            ("metadata", "annotations", key),
        )
