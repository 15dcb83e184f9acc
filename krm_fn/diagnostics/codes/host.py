"""OFN6xx: the host, files and streams."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN610",
        "error",
        "There is nothing to read.",
        "Pipe manifests or a ResourceList into krm-fn; a host that sends nothing failed before.",
    ),
    Entry(
        "OFN611",
        "error",
        "A file named on the command line cannot be used.",
        "Correct the path or the file.",
    ),
)
