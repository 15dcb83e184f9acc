"""Messages about ``tls`` for others: the owners of Kubernetes Gateways, and the operators of cert-manager."""

from __future__ import annotations

from krm_fn.diagnostics.report import WithYaml
from krm_fn.plan.listeners.issuers import issuer_annotations, other_issuer
from krm_fn.typed import TYPE_CHECKING
from krm_fn.yaml_text.flow import one_line, one_line_entry

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Issuer
    from krm_fn.plan.model import Listener
    from krm_fn.plan.site import Site


def explain_tls(
    site: Site, listeners: tuple[Listener, ...], made: tuple[Listener, ...], issuer: Issuer | None, report: Report
) -> None:
    """Reports listeners and annotations that another owner must add, as lines to paste."""
    gateway, placement, existing, target = site.gateway, site.placement, site.existing, site.target
    if placement == "Reference" and made:
        report.add(
            "OFN321",
            WithYaml(
                f"Gateway {gateway.key} is given for reference, and its routes need these listeners, which its owner "
                "must add:",
                [f"- {one_line(listener.body)}" for listener in made],
            ),
            gateway.source,
        )
    if issuer is None or not any(listener.protocol in ("HTTPS", "TLS") for listener in listeners):
        return
    if placement == "ListenerSet":
        report.add(
            "OFN320",
            f"The certificates of Gateway {gateway.key} are requested by annotations of a ListenerSet, which "
            "cert-manager reads since version 1.20, with the feature gate ListenerSets.",
            gateway.source,
        )
    annotations = issuer_annotations(issuer)
    has = existing.annotations if existing else {}
    foreign = placement == "Print" or (placement == "Merge" and existing is not None)
    if foreign and any(has.get(key) != value for key, value in annotations.items()):
        lines = [one_line_entry(key, value) for key, value in annotations.items()]
        if other := other_issuer(has, annotations):
            lines += ["# in place of", *(f"# {one_line_entry(key, value)}" for key, value in other.items())]
        report.add(
            "OFN273",
            WithYaml(
                f"cert-manager issues certificates for the listeners of Gateway {gateway.key} only when Kubernetes "
                f"Gateway {target} has these lines in metadata.annotations:",
                lines,
            ),
            gateway.source,
            ("spec", "gatewayRef"),
        )
