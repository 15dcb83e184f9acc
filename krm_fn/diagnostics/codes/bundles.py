"""OFN33x: fields of the configured Gateway API bundle, and rules of its CRDs."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN330",
        "error",
        "The Gateway API bundle of gatewayAPI.version and gatewayAPI.channel does not have a field or value.",
        "Remove the field or value, or set gatewayAPI to the bundle in the cluster.",
    ),
    Entry(
        "OFN331",
        "error",
        "A rule or listener exceeds a limit of the Gateway API bundle of gatewayAPI.version.",
        "Split it, or set gatewayAPI.version to the bundle in the cluster.",
    ),
    Entry(
        "OFN332",
        "error",
        "listeners.strategy is ListenerSet, but the Gateway API bundle of gatewayAPI.version has no ListenerSet.",
        "Set listeners.strategy: Auto. If the bundle in the cluster has it, set gatewayAPI.version to 1.5 or later.",
    ),
    Entry(
        "OFN333",
        "info",
        "gatewayAPI.version is newer than all bundles that krm-fn knows.",
        "Nothing to do. To use new fields of that bundle, install a newer release of krm-fn.",
    ),
    Entry(
        "OFN334",
        "error",
        "A list in a rule has the same name or value twice.",
        "Remove one of the two, or change the name of one rule.",
    ),
    Entry(
        "OFN335",
        "error",
        "A filter replaces the matched prefix, but its rule does not have exactly one match of type PathPrefix.",
        "Split the rule, so that each PathPrefix with the filter has its own rule. Or use ReplaceFullPath.",
    ),
    Entry(
        "OFN336",
        "error",
        "Two values of a rule contradict each other.",
        "Correct one of the two.",
    ),
)
"""Bundles: https://gateway-api.sigs.k8s.io/concepts/versioning/"""
