"""OFN4xx: conflicts between routes, hostnames and listeners."""

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
        "Use a hostname that belongs to the Function's namespace, or change hostnameOwnership in functionConfig.",
    ),
    Entry(
        "OFN403",
        "warning",
        "A GRPCRoute and a Function's route have the same hostname on one listener, and the listener accepts only "
        "one of the two.",
        "Change the hostname of the GRPCRoute or the Function, or attach the GRPCRoute to another listener "
        "(sectionName in its parentRefs).",
    ),
    Entry(
        "OFN404",
        "warning",
        "A listener of a ListenerSet conflicts with another listener on the same Kubernetes Gateway.",
        "Change the port or hostname of one of the two. Or add the Kubernetes Gateway to the input and set "
        "listeners.strategy: None, so that both share the listener.",
    ),
)
