"""OFN532 and after: where the cluster's DNS is, and what is handed to it."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN532",
        "error",
        "What krm-fn dns is given on standard input is no ConfigMap of the cluster's DNS and no Corefile.",
        "Pipe them into it: kubectl get configmap -n kube-system --ignore-not-found -o yaml coredns coredns-custom "
        "node-local-dns | krm-fn dns PATH...",
    ),
    Entry(
        "OFN533",
        "error",
        "krm-fn dns finds no Gateway whose domain the cluster's DNS is to answer.",
        "Name the files that hold the cluster's OpenFunction Gateways; --remove takes out what was written.",
    ),
    Entry(
        "OFN534",
        "warning",
        "krm-fn dns takes out what was written for a Gateway that is not among those it is given.",
        "Nothing, if the Gateway is gone; else name its file as well: all Gateways of a cluster go into its DNS together.",
    ),
    Entry(
        "OFN535",
        "warning",
        "kube-dns rewrites no names, and no resolver is named that does.",
        "Run a CoreDNS that has the stanza, and set its address as resolver of a target of type StubDomains in dns.targets.",
    ),
    Entry(
        "OFN536",
        "error",
        "The stubDomains of kube-dns are no JSON object.",
        'Write a JSON object of domains to lists of addresses, such as {"example.com": ["10.0.0.10"]}.',
    ),
    Entry(
        "OFN537",
        "error",
        "The stubDomains of kube-dns send a Gateway's domain elsewhere, and that was not written here.",
        "Remove that entry, or change the Gateway's domain.",
    ),
    Entry(
        "OFN538",
        "error",
        "The cluster's CoreDNS is too old for the stanza.",
        "Upgrade CoreDNS to 1.8.4 or later and set dns.coreDNSVersion to it, or set dns.mode: None.",
    ),
    Entry(
        "OFN545",
        "error",
        "A ConfigMap that is to be patched stands twice, and the cluster would have the one that is applied last.",
        "Leave it in one place; only that one is patched.",
    ),
    Entry(
        "OFN546",
        "warning",
        "external-dns publishes the hostnames of HTTPRoutes, and some of them are for the inside of the cluster alone.",
        "Add a target of type ExternalDNS to dns.targets, or run external-dns with --domain-filter or --exclude-domains.",
    ),
    Entry(
        "OFN547",
        "warning",
        "The cluster's Corefile does not import the ConfigMap that carries the stanza, so CoreDNS never sees it.",
        "Add a target of type CoreDNS to dns.targets, or let the Corefile import the entries where it has kubernetes.",
    ),
)
