"""OFN5xx: DNS."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN520",
        "error",
        "dns.mode is Patch, and the ConfigMap to patch is not in the input.",
        "Put the ConfigMap into the input, name it in dns.targets, or use dns.mode: Auto.",
    ),
    Entry(
        "OFN521",
        "info",
        "The DNS changes are in a small ConfigMap of their own.",
        "Hand it to whoever owns the cluster's DNS, or put the ConfigMap kube-system/coredns into the input.",
    ),
    Entry(
        "OFN522",
        "error",
        "A ConfigMap that is to be patched has no Corefile.",
        "Correct dns.targets, or use dns.mode: Emit.",
    ),
)
