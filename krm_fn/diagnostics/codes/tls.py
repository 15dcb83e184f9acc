"""OFN27x, OFN285: TLS, and the visibility of Functions."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN270",
        "warning",
        "A wildcard certificate does not cover hostnames of Functions, because a wildcard covers one label only.",
        "Change spec.hostTemplate of the Gateway, or set tls.mode to PerNamespace or PerFunction.",
    ),
    Entry(
        "OFN271",
        "info",
        "Hostnames of Functions are several labels below the wildcard of an HTTPS listener. A certificate for that "
        "wildcard does not cover them.",
        "Check that the certificate names them, or change spec.hostTemplate of the Gateway. Or set tls.mode to "
        "PerNamespace or PerFunction, which create matching listeners.",
    ),
    Entry(
        "OFN272",
        "warning",
        "tls.mode is set, but no HTTPS listener serves external hostnames.",
        "Add an HTTPS listener for the hostname to the Gateway, or set tls.mode: PerFunction.",
    ),
    Entry(
        "OFN273",
        "warning",
        "A shared Kubernetes Gateway lacks cert-manager's annotation. krm-fn does not set it, because it would issue "
        "certificates for other owners' listeners too.",
        "Ask the Gateway's owner to add the annotation, or create the Secrets with Certificates that you own.",
    ),
    Entry(
        "OFN274",
        "warning",
        "tls.redirect cannot work, because the Gateway lacks a suitable listener.",
        "Add an external HTTP listener that allows routes from the Gateway's namespace, and an HTTPS listener "
        "(tls.mode creates it).",
    ),
    Entry(
        "OFN275",
        "error",
        "tls.issuer has a kind that cert-manager does not have.",
        "Set kind to Issuer or ClusterIssuer, or set the group of the kind.",
    ),
    Entry(
        "OFN276",
        "error",
        "A Function's visibility is not Internal, External or Both, or two settings of it differ.",
        "Set fn.openfunction.io/visibility once: Internal, External or Both (the only value of "
        "networking.knative.dev/visibility is cluster-local).",
    ),
    Entry(
        "OFN277",
        "error",
        "A hostname in a Function contradicts the Function's visibility.",
        "Remove the hostname, or set fn.openfunction.io/visibility: Both.",
    ),
    Entry(
        "OFN278",
        "error",
        "A Gateway has no listener for a Function's visibility.",
        "Add a listener that accepts HTTPRoutes, or change the Function's visibility.",
    ),
    Entry(
        "OFN279",
        "info",
        "A Function is visible outside the cluster although a Knative label makes it cluster-local.",
        "Remove the label networking.knative.dev/visibility, or the annotation fn.openfunction.io/visibility.",
    ),
    Entry(
        "OFN285",
        "error",
        "Someone changed the issuer annotation of a generated Gateway or ListenerSet to another issuer than "
        "tls.issuer. With two issuers, cert-manager issues no certificate.",
        "Remove the annotation, or set tls.issuer to its issuer. Without tls.issuer, krm-fn leaves issuer "
        "annotations alone.",
    ),
)
