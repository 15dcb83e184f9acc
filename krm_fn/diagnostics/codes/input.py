"""OFN1xx: the input and functionConfig."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN101",
        "error",
        "The input cannot be read as YAML or JSON.",
        "Correct the text at the place named.",
    ),
    Entry(
        "OFN102",
        "error",
        "A mapping has a key that routing needs twice, with different values; with --strict, any key twice.",
        "Remove one of the two; Kubernetes' readers keep only the last or refuse both.",
    ),
    Entry(
        "OFN103",
        "error",
        "An unquoted scalar that Kubernetes' two YAML readers type differently stands in a field that routing reads.",
        "Put the value in quotes.",
    ),
    Entry(
        "OFN104",
        "error",
        "A field has a value that its schema does not allow, or is missing.",
        "Give the field a value that is allowed.",
    ),
    Entry(
        "OFN105",
        "error",
        "A field that routing would read has a name that is not known.",
        "Correct the name or remove the field; a misspelt one would be lost in silence.",
    ),
    Entry(
        "OFN106",
        "error",
        "The functionConfig has a field that is not known.",
        "Correct the name or remove the field; docs/configuration.md lists what there is.",
    ),
    Entry(
        "OFN107",
        "warning",
        "A Gateway or Function has a field that its API does not know, where routing does not read.",
        "Correct the name if it is misspelt; the API server would drop the field.",
    ),
    Entry(
        "OFN108",
        "error",
        "A Gateway or Function has an apiVersion that is not supported.",
        "Write it in a supported version: networking.openfunction.io/v1alpha1 or v1beta1 for a Gateway, "
        "core.openfunction.io/v1beta1 or v1beta2 for a Function.",
    ),
    Entry(
        "OFN109",
        "warning",
        "A Function is of a version that has no route; it passes through.",
        "To have it routed, write it in core.openfunction.io/v1beta1 or v1beta2.",
    ),
    Entry(
        "OFN110",
        "error",
        "Two Gateways or two Functions have the same namespace and name.",
        "Rename or remove one; where a namespace is not written, defaultNamespace counts.",
    ),
    Entry(
        "OFN111",
        "error",
        "A Gateway has both gatewayRef and gatewayDef.",
        "Keep gatewayRef for a Kubernetes Gateway that someone else owns, gatewayDef for one that is to be created.",
    ),
    Entry(
        "OFN112",
        "error",
        "A Gateway has neither gatewayRef nor gatewayDef.",
        "Add gatewayRef (name, namespace) for a Kubernetes Gateway that someone else owns, or gatewayDef "
        "(namespace, gatewayClassName) for one that is to be created.",
    ),
    Entry(
        "OFN113",
        "error",
        "A Gateway has no domain, and neither the functionConfig nor the command line gives one.",
        "Set spec.domain of the Gateway, domain in the functionConfig, or --domain.",
    ),
    Entry(
        "OFN114",
        "warning",
        "A Domain is in the input; OpenFunction replaced that kind by the Gateway.",
        "Put the domain into spec.domain of a networking.openfunction.io Gateway and remove the Domain.",
    ),
    Entry(
        "OFN115",
        "warning",
        "A Function is a Helm hook and gets no route: Helm creates hooks apart from the release.",
        "Remove the annotation helm.sh/hook if the Function is to be routed.",
    ),
    Entry(
        "OFN116",
        "warning",
        "Resources have no namespace, and no default is given: one is assumed in hostnames and paths.",
        "Set metadata.namespace, or defaultNamespace in the functionConfig.",
    ),
    Entry(
        "OFN117",
        "error",
        "Resources have no namespace, and this host does not tell which one they will get.",
        "Set metadata.namespace, or give --default-namespace (for Helm {{ .Release.Namespace }}); in Argo CD it is the "
        "Application's spec.destination.namespace.",
    ),
    Entry(
        "OFN118",
        "warning",
        "A Gateway is given twice, in the input and for reference or twice for reference, with different specs.",
        "Remove or update the one that is not used.",
    ),
    Entry(
        "OFN119",
        "error",
        "The annotation fn.openfunction.io/injected-listeners of a Kubernetes Gateway cannot be read.",
        "Restore it: a JSON object of namespace/name to a list of listener names. Without it, listeners that are "
        "no longer wanted cannot be taken back.",
    ),
    Entry(
        "OFN130",
        "error",
        "Two ExpandGateways are in the input and nothing says which one is the configuration.",
        "Remove one, or name one by --config.",
    ),
    Entry(
        "OFN131",
        "error",
        "The functionConfig is of a kind or version that is not supported.",
        "Write an ExpandGateway of fn.openfunction.io/v1alpha1, or a ConfigMap.",
    ),
    Entry(
        "OFN132",
        "warning",
        "An ExpandGateway in the input is not used, because the configuration comes from elsewhere.",
        "Remove it, or give it as the functionConfig.",
    ),
    Entry(
        "OFN133",
        "warning",
        "A Function's name begins with a digit, which a Service's name may only on recent clusters.",
        "Begin the name with a letter.",
    ),
    Entry(
        "OFN134",
        "warning",
        "An annotation of ours is neither true nor false, and counts as not set.",
        'Write "true" or "false".',
    ),
    Entry(
        "OFN135",
        "warning",
        "An override is for a Gateway that is not there.",
        "Correct overrides[].gateway, or remove the override.",
    ),
    Entry(
        "OFN136",
        "error",
        "The functionConfig says two things of one Gateway or Function.",
        "Merge the two entries.",
    ),
    Entry(
        "OFN137",
        "warning",
        "diagnostics.ignore has a code that does nothing there.",
        "Remove it; errors cannot be ignored.",
    ),
    Entry(
        "OFN138",
        "warning",
        "A resource that routing reads is in the input twice; the later one counts, as for kubectl apply.",
        "Remove one of the two.",
    ),
    Entry(
        "OFN139",
        "warning",
        "--gateway has no effect, because there are OpenFunction Gateways.",
        "Leave out --gateway, or the OpenFunction Gateways.",
    ),
    Entry(
        "OFN120",
        "error",
        "The ResourceList is not one that KRM functions exchange.",
        "Send one document of kind ResourceList, apiVersion config.kubernetes.io/v1 (v1beta1 and v1alpha1 are read too).",
    ),
    Entry(
        "OFN121",
        "warning",
        "An item or a document is no mapping, so it is no Kubernetes object.",
        "Remove it, or leave it: it passes through as it is.",
    ),
    Entry(
        "OFN122",
        "info",
        "A file holds something else than Kubernetes manifests.",
        "Nothing to do; the file is passed over.",
    ),
    Entry(
        "OFN123",
        "warning",
        "A resource that is read has a key twice.",
        "Remove one of the two; most of Kubernetes' readers keep the last, kustomize and strict ones refuse both.",
    ),
    Entry(
        "OFN124",
        "error",
        "Something looks like a resource that krm-fn reads, but it cannot be read as one.",
        "Correct the lines of apiVersion and kind: a list's dash before them, their spelling, their indentation.",
    ),
    Entry(
        "OFN140",
        "warning",
        "A resource of OpenFunction's API groups is of a kind that is not known.",
        "Correct the kind if it is misspelt: it gets no route.",
    ),
)
