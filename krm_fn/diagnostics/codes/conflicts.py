"""OFN4xx: two that claim one thing."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN401",
        "error",
        "Two routes claim the same hostname and match on one Kubernetes Gateway.",
        "Change the hostname, path or match of one of them.",
    ),
    Entry(
        "OFN402",
        "error",
        "A hostname belongs to another namespace.",
        "Use a hostname of the Function's own, or change hostnameOwnership in functionConfig.",
    ),
    Entry(
        "OFN403",
        "warning",
        "A GRPCRoute has a hostname of a Function's route on the same listener, which accepts one of the two.",
        "Give the GRPCRoute or the Function another hostname, or put the GRPCRoute on a listener of its own "
        "(sectionName in its parentRefs).",
    ),
    Entry(
        "OFN404",
        "warning",
        "A ListenerSet's listener collides with another one on the same Kubernetes Gateway.",
        "Give one of the two another port or hostname, or put the Kubernetes Gateway into the input and set "
        "listeners.strategy: None, where both can share the listener.",
    ),
)
