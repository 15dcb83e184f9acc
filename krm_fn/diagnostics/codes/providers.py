"""OFN24x: what a provider needs or cannot do."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN240",
        "error",
        "The provider's data plane is outside the cluster or its Service has no habitual name, and none is given.",
        "Set dataPlaneService in functionConfig to namespace/name of the Service or to the load balancer's hostname, or give the Kubernetes Gateway an address of type Hostname.",
    ),
    Entry(
        "OFN241",
        "warning",
        "A listener's port is none of the provider's own entry points, so the provider would refuse the listener.",
        "Give the provider an entry point on that port, exposed on the same one (Traefik's chart: ports.web.port and ports.web.exposedPort), or change the listener's port.",
    ),
)
