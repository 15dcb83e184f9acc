"""Every diagnostic there is: code, severity, meaning, remedy. `docs/diagnostics.md` is generated from it.

OFN1xx input, OFN2xx expansion, OFN3xx Gateway API rules, OFN4xx conflicts, OFN5xx DNS, OFN6xx host.
"""

from __future__ import annotations

from krm_fn.diagnostics.codes import conflicts, dns, expansion, gateway_api, host
from krm_fn.diagnostics.codes.entry import Entry

SEVERITIES = ("error", "warning", "info")
"""Most severe first."""


_ENTRIES = (
    Entry(
        "OFN101",
        "error",
        "The input cannot be read as YAML or JSON.",
        "Correct the text at the place named.",
    ),
    Entry(
        "OFN102",
        "error",
        "A mapping has the same key twice.",
        "Remove one of the two; Kubernetes' readers keep only the last or refuse both.",
    ),
    Entry(
        "OFN103",
        "error",
        "An unquoted scalar that Kubernetes' two YAML readers type differently stands in a field that routing reads.",
        "Put the value in quotes.",
    ),
)

CATALOG = {
    entry.code: entry
    for entries in (
        _ENTRIES,
        expansion.ENTRIES,
        gateway_api.ENTRIES,
        conflicts.ENTRIES,
        dns.ENTRIES,
        host.ENTRIES,
    )
    for entry in entries
}
