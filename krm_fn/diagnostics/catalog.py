"""Every diagnostic there is: code, severity, meaning, remedy. `docs/diagnostics.md` is generated from it.

OFN1xx input, OFN2xx expansion, OFN3xx Gateway API rules, OFN4xx conflicts, OFN5xx DNS, OFN6xx host.
"""

from __future__ import annotations

from krm_fn.diagnostics.codes import (
    backends,
    bundles,
    conflicts,
    controller,
    dns,
    dns_targets,
    expansion,
    gateway_api,
    host,
    migration,
    providers,
    tls,
)
from krm_fn.diagnostics.codes import input as inputs

SEVERITIES = ("error", "warning", "info")
"""Most severe first."""

UNREAD = ("OFN101", "OFN102", "OFN124")
"""Of text that could not be read: what it holds is not known, so that nothing is missing for certain."""

CATALOG = {
    entry.code: entry
    for entries in (
        inputs.ENTRIES,
        expansion.ENTRIES,
        providers.ENTRIES,
        tls.ENTRIES,
        controller.ENTRIES,
        backends.ENTRIES,
        gateway_api.ENTRIES,
        bundles.ENTRIES,
        conflicts.ENTRIES,
        dns.ENTRIES,
        dns_targets.ENTRIES,
        host.ENTRIES,
        migration.ENTRIES,
    )
    for entry in entries
}
