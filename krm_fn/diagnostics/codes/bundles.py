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
    Entry(
        "OFN334",
        "error",
        "A name or value stands twice in a list of a rule that holds each once.",
        "Remove one of the two; give a rule another name.",
    ),
    Entry(
        "OFN335",
        "error",
        "A filter replaces the matched prefix in a rule that has not exactly one match, a PathPrefix.",
        "Split the rule, so that each PathPrefix stands alone with the filter; or use ReplaceFullPath.",
    ),
    Entry(
        "OFN336",
        "error",
        "Two values of a rule contradict each other.",
        "Correct one of the two.",
    ),
)
"""Bundles: https://gateway-api.sigs.k8s.io/concepts/versioning/"""
