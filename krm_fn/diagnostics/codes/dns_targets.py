"""OFN532 to OFN547: the ConfigMaps of the cluster's DNS, and the command krm-fn dns."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN532",
        "error",
        "The standard input of krm-fn dns is neither a ConfigMap of the cluster's DNS nor a Corefile.",
        "Pipe the ConfigMaps into it: kubectl get configmap -n kube-system --ignore-not-found -o yaml coredns "
        "coredns-custom node-local-dns | krm-fn dns PATH...",
    ),
    Entry(
        "OFN533",
        "error",
        "krm-fn dns finds no Gateway with a domain for the cluster's DNS.",
        "Name the files of the cluster's OpenFunction Gateways. To remove earlier changes from the ConfigMap, pass "
        "--remove.",
    ),
    Entry(
        "OFN534",
        "warning",
        "krm-fn dns removes the DNS rules of a Gateway that is not in its input.",
        "Nothing to do if the Gateway no longer exists. Otherwise name its file too: krm-fn dns needs all Gateways "
        "of the cluster at once.",
    ),
    Entry(
        "OFN535",
        "warning",
        "kube-dns cannot rewrite names, and no other resolver is configured.",
        "Run a CoreDNS with the stanza, and set its address as resolver of a StubDomains target in dns.targets.",
    ),
    Entry(
        "OFN536",
        "error",
        "The stubDomains of kube-dns are not a JSON object.",
        'Write a JSON object from domains to lists of addresses, for example {"example.com": ["10.0.0.10"]}.',
    ),
    Entry(
        "OFN537",
        "error",
        "The stubDomains of kube-dns already have another entry for a Gateway's domain, which krm-fn did not write.",
        "Remove that entry, or change the Gateway's domain.",
    ),
    Entry(
        "OFN538",
        "error",
        "The cluster's CoreDNS is too old for the stanza.",
        "Upgrade CoreDNS to 1.8.4 or later and set dns.coreDNSVersion to that version, or set dns.mode: None.",
    ),
    Entry(
        "OFN545",
        "error",
        "The input has a ConfigMap to patch twice, and the cluster would keep the one that is applied last.",
        "Remove one of the two; krm-fn patches only the one that remains.",
    ),
    Entry(
        "OFN546",
        "warning",
        "external-dns publishes the hostnames of HTTPRoutes, and some of them are for use inside the cluster only.",
        "Add a target of type ExternalDNS to dns.targets, or run external-dns with --domain-filter or "
        "--exclude-domains.",
    ),
    Entry(
        "OFN547",
        "warning",
        "The cluster's Corefile does not import the ConfigMap with the stanza, so CoreDNS never reads it.",
        "Add a target of type CoreDNS to dns.targets, or add the import to the Corefile's block with the kubernetes "
        "plugin.",
    ),
)
