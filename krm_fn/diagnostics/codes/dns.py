"""OFN5xx: DNS."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN501",
        "error",
        "A Corefile cannot be read, so CoreDNS would not start with it.",
        "Correct the Corefile at the place named.",
    ),
    Entry(
        "OFN502",
        "error",
        "A Gateway's domain is the cluster domain or inside it, so the stanza would take Services' own names.",
        "Use a domain of its own, outside the cluster domain.",
    ),
    Entry(
        "OFN503",
        "error",
        "A Gateway's entry Service is inside the domain that is sent to it, so its name would be rewritten to itself.",
        "Use a domain that does not hold the cluster's own names.",
    ),
    Entry(
        "OFN504",
        "error",
        "Two Gateways claim one domain in the cluster's DNS.",
        "Change one of the domains, or give one of the Gateways for reference only.",
    ),
    Entry(
        "OFN505",
        "info",
        "A Gateway's domain is inside another Gateway's; the longer one is asked first.",
        "Nothing, if it is meant; names directly below the longer domain never reach the other Gateway.",
    ),
    Entry(
        "OFN506",
        "info",
        "A rewrite line of OpenFunction's proposal is replaced: it also takes names that only look like the domain's.",
        "Nothing; the stanza does what the line was for.",
    ),
    Entry(
        "OFN507",
        "warning",
        "A rewrite rule of the Corefile comes before the stanza and takes names of the domain.",
        "Move the rule behind the stanza, make it narrower, or let it continue.",
    ),
    Entry(
        "OFN508",
        "warning",
        "Another server block of the Corefile is asked for names of the domain, so the stanza never sees them.",
        "Remove that server block, or put the stanza and kubernetes into it.",
    ),
    Entry(
        "OFN509",
        "warning",
        "No server block of the Corefile can answer for the entry Service, so nothing is patched.",
        "Add kubernetes to the block of the root zone, or paste the stanza where kubernetes is.",
    ),
    Entry(
        "OFN510",
        "warning",
        "The only server blocks with kubernetes serve the cluster domain, so they are not asked for the Gateway's domain.",
        "Add kubernetes to the block of the root zone, or a server block for the domain that forwards to this one.",
    ),
    Entry(
        "OFN511",
        "error",
        "A name cannot be written into a Corefile.",
        "Use a DNS name for domains and Services.",
    ),
    Entry(
        "OFN512",
        "error",
        "A Corefile cannot be patched without changing what else it says.",
        "Put the stanza in by hand.",
    ),
    Entry(
        "OFN513",
        "error",
        "A stanza in a Corefile was changed by hand so that it cannot be told from its neighbours.",
        "Restore its closing brace, or remove it with the comment above it.",
    ),
    Entry(
        "OFN514",
        "warning",
        "The kubernetes plugin of a Corefile serves another cluster domain than the one configured.",
        "Set clusterDomain to the cluster's own; or name it after kubernetes, which serves its block's zones without any.",
    ),
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
        "Name the key that holds it in dns.targets, or leave the ConfigMap out of them or of the input.",
    ),
    Entry(
        "OFN523",
        "info",
        "A node-local cache's block that was made as OpenFunction's proposal says is replaced by one that is kept.",
        "Nothing; the new block does the same.",
    ),
    Entry(
        "OFN524",
        "error",
        "A node-local cache has a server block for a Gateway's domain already, and would not start with two.",
        "Remove that block, or the domain from its keys.",
    ),
    Entry(
        "OFN525",
        "error",
        "A node-local cache has no server block for the cluster domain, which says where the cluster's DNS is.",
        "Correct clusterDomain, or leave the ConfigMap out of dns.targets.",
    ),
    Entry(
        "OFN526",
        "info",
        "A node-local cache sends every name to the cluster's DNS and needs no change.",
        "Nothing; dns.targets with bind or forward writes a block all the same.",
    ),
    Entry(
        "OFN527",
        "error",
        "An entry that a Gateway's stanza is to have in an imported ConfigMap is another's.",
        "Rename that entry, or name another key in dns.targets.",
    ),
    Entry(
        "OFN528",
        "warning",
        "A ConfigMap of the cluster's DNS is written back by whoever manages the cluster, so a patch of it may not last.",
        "Make the change where the message says, or leave the ConfigMap out of the input and hand over the emitted one.",
    ),
    Entry(
        "OFN529",
        "error",
        "An ExternalName that is an IP address is a name to DNS and resolves to nothing.",
        "Name a host, or use a Service without selector and an EndpointSlice for the address.",
    ),
    Entry(
        "OFN530",
        "warning",
        "Clients resolve a Function's name to the entry Service and dial the listener's port, which it does not serve.",
        "Add the port to the Service, or remove the listener.",
    ),
    Entry(
        "OFN531",
        "error",
        "An entry Service points into the Gateway's own domain, which the cluster's DNS sends to the entry Service.",
        "Set dataPlaneService to the Service inside the cluster, or to a name outside of the domain.",
    ),
)
