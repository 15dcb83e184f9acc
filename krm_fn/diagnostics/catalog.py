"""All diagnostics: code, severity, meaning and remedy. `docs/diagnostics.md` is generated from this catalogue.

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
"""Codes for text that could not be read. It may contain any resource, so do not report a resource as missing."""

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
