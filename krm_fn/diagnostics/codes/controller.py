"""OFN250 to OFN259: ``compatibility: Controller``."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN250",
        "info",
        "Something that is written is overwritten, as OpenFunction's controllers overwrite it.",
        "Remove it from the input, or set compatibility: Proposal, which keeps it.",
    ),
    Entry(
        "OFN251",
        "info",
        "The controllers would give a hostname to a listener whose protocol has none, which the API server refuses.",
        "Nothing needs to be done; the listener is written without it.",
    ),
    Entry(
        "OFN252",
        "warning",
        "OpenFunction's webhook would refuse the Gateway.",
        "Add a listener for external addresses beside ofn-http-internal.",
    ),
    Entry(
        "OFN253",
        "info",
        "The controllers would write a filter or header twice, which the API server refuses; it is written once.",
        "See that one Host header is what the backend expects; KEDA's interceptor finds the Function by it.",
    ),
    Entry(
        "OFN254",
        "info",
        "The controllers would give a backend to a rule that redirects, which the API server refuses.",
        "Nothing needs to be done; a redirect answers by itself.",
    ),
    Entry(
        "OFN255",
        "warning",
        "A Function splits traffic, which OpenFunction's controllers do not know.",
        "Set compatibility: Proposal to split it, or remove route.traffic.",
    ),
    Entry(
        "OFN256",
        "warning",
        "A filter adds the Host header, by which the controllers tell the backend; its value gives way to theirs.",
        "Remove the header from the filter, or set compatibility: Proposal.",
    ),
    Entry(
        "OFN257",
        "info",
        "The controllers would write a Service with a port that Kubernetes refuses.",
        "Nothing needs to be done; a port serves all listeners on it.",
    ),
)
