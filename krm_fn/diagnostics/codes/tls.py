"""OFN27x, OFN285: TLS, and visibility of Functions."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN270",
        "warning",
        "A wildcard certificate does not cover hostnames of Functions: its wildcard stands for one label.",
        "Change spec.hostTemplate of the Gateway, or set tls.mode to PerNamespace or PerFunction.",
    ),
    Entry(
        "OFN271",
        "info",
        "Hostnames of Functions are more than one label below the wildcard of an HTTPS listener, so that a certificate "
        "for its hostname does not cover them.",
        "See that the certificate names them, change spec.hostTemplate of the Gateway, or set tls.mode to PerNamespace or "
        "PerFunction, which make listeners that fit.",
    ),
    Entry(
        "OFN272",
        "warning",
        "No HTTPS listener serves external hostnames, although tls.mode asks for them.",
        "Write an HTTPS listener for the hostname into the Gateway, or set tls.mode: PerFunction.",
    ),
    Entry(
        "OFN273",
        "warning",
        "A Kubernetes Gateway that others share lacks cert-manager's annotation; set here, it would issue certificates for "
        "their listeners too.",
        "Have the Gateway's owner add the annotation, or create the Secrets by Certificates of your own.",
    ),
    Entry(
        "OFN274",
        "warning",
        "tls.redirect cannot redirect.",
        "Give the Gateway an external HTTP listener that lets in its namespace, and an HTTPS one (tls.mode makes it).",
    ),
    Entry(
        "OFN275",
        "error",
        "An issuer's kind is none of cert-manager's own.",
        "Write kind Issuer or ClusterIssuer, or the group that the kind belongs to.",
    ),
    Entry(
        "OFN276",
        "error",
        "A Function's visibility is not one of Internal, External and Both, or is said twice and differs.",
        "Write fn.openfunction.io/visibility once: Internal, External or Both (networking.knative.dev/visibility knows "
        "cluster-local alone).",
    ),
    Entry(
        "OFN277",
        "error",
        "A hostname that is written contradicts the Function's visibility.",
        "Remove the hostname, or set fn.openfunction.io/visibility: Both.",
    ),
    Entry(
        "OFN278",
        "error",
        "A Gateway has no listener for a Function's visibility.",
        "Add a listener that takes HTTPRoutes, or change the Function's visibility.",
    ),
    Entry(
        "OFN279",
        "info",
        "A Function is exposed although a Knative label keeps it inside the cluster.",
        "Remove the label networking.knative.dev/visibility, or fn.openfunction.io/visibility.",
    ),
    Entry(
        "OFN285",
        "error",
        "A person has given a generated Gateway or ListenerSet another issuer than tls.issuer; of two, cert-manager issues nothing.",
        "Remove the annotation, or set tls.issuer to the issuer that it names; without tls.issuer, annotations are the person's.",
    ),
)
