"""OFN501 to OFN531: changes to the cluster's DNS."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN501",
        "error",
        "A Corefile has an error, and CoreDNS would not start with it.",
        "Correct the Corefile at the line and column in the message.",
    ),
    Entry(
        "OFN502",
        "error",
        "A Gateway's domain is the cluster domain or inside it, so its DNS rule would capture the names of Services.",
        "Use a domain outside the cluster domain.",
    ),
    Entry(
        "OFN503",
        "error",
        "A Gateway's entry Service has a name inside the Gateway's domain, so DNS would rewrite the name to itself.",
        "Use a domain that does not contain the cluster's own names.",
    ),
    Entry(
        "OFN504",
        "error",
        "Two Gateways claim one domain in the cluster's DNS.",
        "Change one of the domains, or use one of the Gateways as a reference only.",
    ),
    Entry(
        "OFN505",
        "info",
        "A Gateway's domain is inside another Gateway's domain. DNS uses the longer domain first.",
        "Nothing to do if this is intended. Names below the longer domain never reach the other Gateway.",
    ),
    Entry(
        "OFN506",
        "info",
        "krm-fn replaces a rewrite line of OpenFunction's proposal, because it also matches names that only look "
        "like the domain's.",
        "Nothing to do; the new stanza has the same purpose.",
    ),
    Entry(
        "OFN507",
        "warning",
        "A rewrite rule of the Corefile comes before the stanza and matches names of the domain.",
        "Move the rule below the stanza, match fewer names, or add continue to it.",
    ),
    Entry(
        "OFN508",
        "warning",
        "Another server block of the Corefile answers names of the domain, so the stanza never gets them.",
        "Remove that server block, or add the stanza and the kubernetes plugin to it.",
    ),
    Entry(
        "OFN509",
        "warning",
        "No server block of the Corefile can answer for the entry Service, so krm-fn does not patch it.",
        "Add the kubernetes plugin to the block of the root zone, or paste the stanza into the block with kubernetes.",
    ),
    Entry(
        "OFN510",
        "warning",
        "All server blocks with the kubernetes plugin serve the cluster domain only, so they get no queries for the "
        "Gateway's domain.",
        "Add the kubernetes plugin to the block of the root zone, or add a server block for the domain that forwards "
        "to this one.",
    ),
    Entry(
        "OFN511",
        "error",
        "A domain or a Service has a name that a Corefile cannot contain.",
        "Use a DNS name for the domain and the Service.",
    ),
    Entry(
        "OFN512",
        "error",
        "krm-fn cannot patch a Corefile without changing its other content.",
        "Add the stanza by hand.",
    ),
    Entry(
        "OFN513",
        "error",
        "A stanza in a Corefile was edited by hand, and krm-fn cannot find its end.",
        "Restore its closing brace, or remove the stanza with the comment above it.",
    ),
    Entry(
        "OFN514",
        "warning",
        "The kubernetes plugin of a Corefile serves another cluster domain than the configured one.",
        "Set clusterDomain to the cluster domain of the Corefile, or write the configured cluster domain after "
        "kubernetes. Without a domain, the plugin serves the zones of its block.",
    ),
    Entry(
        "OFN520",
        "error",
        "dns.mode is Patch, but the ConfigMap to patch is not in the input.",
        "Add the ConfigMap to the input, name it in dns.targets, or set dns.mode: Auto.",
    ),
    Entry(
        "OFN521",
        "info",
        "The DNS changes are in a separate, small ConfigMap.",
        "Give the ConfigMap to the owner of the cluster's DNS. To patch the cluster's DNS instead, add the ConfigMap "
        "kube-system/coredns to the input.",
    ),
    Entry(
        "OFN522",
        "error",
        "A ConfigMap to patch has no Corefile.",
        "Set the key of its Corefile in dns.targets, or remove the ConfigMap from dns.targets or from the input.",
    ),
    Entry(
        "OFN523",
        "info",
        "krm-fn replaces a node-local cache's block from OpenFunction's proposal by a block that krm-fn keeps up to "
        "date.",
        "Nothing to do; the new block has the same effect.",
    ),
    Entry(
        "OFN524",
        "error",
        "A node-local cache already has a server block for a Gateway's domain, and would not start with two.",
        "Remove that block, or remove the domain from its keys.",
    ),
    Entry(
        "OFN525",
        "error",
        "A node-local cache has no server block for the cluster domain, so krm-fn cannot find the address of the "
        "cluster's DNS.",
        "Correct clusterDomain, or remove the ConfigMap from dns.targets.",
    ),
    Entry(
        "OFN526",
        "info",
        "A node-local cache sends every name to the cluster's DNS, so krm-fn does not change it.",
        "Nothing to do. To have krm-fn write a block anyway, set bind or forward in dns.targets.",
    ),
    Entry(
        "OFN527",
        "error",
        "The ConfigMap key for a Gateway's DNS rule already exists and was not written by krm-fn.",
        "Rename that key, or set another key in dns.targets.",
    ),
    Entry(
        "OFN528",
        "warning",
        "Another program manages a ConfigMap of the cluster's DNS and may overwrite the patch.",
        "Make the change where the message says, or remove the ConfigMap from the input and apply the generated one.",
    ),
    Entry(
        "OFN529",
        "error",
        "An ExternalName is an IP address. DNS treats it as a name, which resolves to nothing.",
        "Use a hostname, or create a Service without selector and an EndpointSlice for the address.",
    ),
    Entry(
        "OFN530",
        "warning",
        "Inside the cluster, a Function's name resolves to the entry Service, which does not serve the listener's "
        "port.",
        "Add the port to the entry Service, or remove the listener.",
    ),
    Entry(
        "OFN531",
        "error",
        "An entry Service points to a name in the Gateway's domain, and the cluster's DNS sends that name back to "
        "the entry Service.",
        "Set dataPlaneService to the Service inside the cluster, or to a name outside the domain.",
    ),
)
