"""OFN250 to OFN259: the mode ``compatibility: Controller``."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN250",
        "info",
        "krm-fn overwrites a value of the input, as OpenFunction's controllers do.",
        "Remove the value from the input, or set compatibility: Proposal to keep it.",
    ),
    Entry(
        "OFN251",
        "info",
        "OpenFunction's controllers would set a hostname on a listener of a protocol without hostnames, and the API "
        "server would refuse it.",
        "Nothing to do; krm-fn writes the listener without a hostname.",
    ),
    Entry(
        "OFN252",
        "warning",
        "OpenFunction's webhook would refuse the Gateway.",
        "Add a listener for external addresses in addition to ofn-http-internal.",
    ),
    Entry(
        "OFN253",
        "info",
        "OpenFunction's controllers would write a filter or header twice, and the API server would refuse it. krm-fn "
        "writes it once.",
        "Check that the backend expects this one Host header; KEDA's interceptor uses it to find the Function.",
    ),
    Entry(
        "OFN254",
        "info",
        "OpenFunction's controllers would add a backend to a rule that redirects, and the API server would refuse it.",
        "Nothing to do; a redirect needs no backend.",
    ),
    Entry(
        "OFN255",
        "warning",
        "A Function splits traffic, and OpenFunction's controllers do not support this.",
        "Set compatibility: Proposal to split the traffic, or remove route.traffic.",
    ),
    Entry(
        "OFN256",
        "warning",
        "A filter adds the Host header. OpenFunction's controllers set this header too, and their value replaces it.",
        "Remove the header from the filter, or set compatibility: Proposal.",
    ),
    Entry(
        "OFN257",
        "info",
        "OpenFunction's controllers would write a Service with a port that Kubernetes refuses.",
        "Nothing to do; one port serves all listeners on it.",
    ),
)
