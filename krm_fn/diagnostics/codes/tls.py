"""OFN27x: visibility of Functions."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
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
)
