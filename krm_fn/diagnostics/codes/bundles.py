"""OFN33x: what the target bundle of Gateway API has, and what its CRDs ask of rules."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN330",
        "error",
        "A field or value is not in the bundle of Gateway API that gatewayAPI.version and gatewayAPI.channel name.",
        "Remove it, or set gatewayAPI to the bundle that the cluster has.",
    ),
    Entry(
        "OFN331",
        "error",
        "A rule or listener is more than the bundle of Gateway API takes that gatewayAPI.version names.",
        "Split it, or set gatewayAPI.version to the bundle that the cluster has.",
    ),
    Entry(
        "OFN332",
        "error",
        "listeners.strategy is ListenerSet, which the bundle of Gateway API that gatewayAPI.version names does not have.",
        "Set listeners.strategy to Auto; or, when the cluster has such a bundle, gatewayAPI.version to 1.5 or later.",
    ),
    Entry(
        "OFN333",
        "info",
        "gatewayAPI.version is newer than any bundle that is known.",
        "Nothing; for fields that are new in it take a newer release.",
    ),
)
"""Bundles: https://gateway-api.sigs.k8s.io/concepts/versioning/"""
