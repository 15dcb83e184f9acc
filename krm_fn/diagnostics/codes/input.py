"""OFN1xx: the input and the functionConfig."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN101",
        "error",
        "The input cannot be read as YAML or JSON.",
        "Correct the text at the line and column in the message.",
    ),
    Entry(
        "OFN102",
        "error",
        "A mapping has the same key twice with different values, and routing needs that key. With --strict, every "
        "repeated key is an error.",
        "Remove one of the two keys. Some Kubernetes tools keep only the last one, others refuse the file.",
    ),
    Entry(
        "OFN103",
        "error",
        "A field that routing reads has an unquoted value, and Kubernetes' two YAML parsers disagree on its type.",
        "Put the value in quotes.",
    ),
    Entry(
        "OFN104",
        "error",
        "A field is missing, or its schema does not allow the value.",
        "Give the field an allowed value.",
    ),
    Entry(
        "OFN105",
        "error",
        "A field has an unknown name, in a place that routing reads.",
        "Correct the name or remove the field. If the name is misspelt, its value has no effect.",
    ),
    Entry(
        "OFN106",
        "error",
        "The functionConfig has an unknown field.",
        "Correct the name or remove the field; docs/configuration.md lists the fields.",
    ),
    Entry(
        "OFN107",
        "warning",
        "A Gateway or Function has a field that its API does not have. Routing does not read this place.",
        "Correct the name if it is misspelt; the API server drops unknown fields.",
    ),
    Entry(
        "OFN108",
        "error",
        "A Gateway or Function has an unsupported apiVersion.",
        "Write it in a supported version: networking.openfunction.io/v1alpha1 or v1beta1 for a Gateway, "
        "core.openfunction.io/v1beta1 or v1beta2 for a Function.",
    ),
    Entry(
        "OFN109",
        "warning",
        "A Function has an apiVersion without routes; it stays in the output unchanged.",
        "To get a route for it, write it in core.openfunction.io/v1beta1 or v1beta2.",
    ),
    Entry(
        "OFN110",
        "error",
        "Two Gateways or two Functions have the same namespace and name.",
        "Rename or remove one of them. A resource without a namespace counts as one in defaultNamespace.",
    ),
    Entry(
        "OFN111",
        "error",
        "A Gateway has both gatewayRef and gatewayDef.",
        "Keep gatewayRef if someone else owns the Kubernetes Gateway; keep gatewayDef if krm-fn must create it.",
    ),
    Entry(
        "OFN112",
        "error",
        "A Gateway has neither gatewayRef nor gatewayDef.",
        "Add gatewayRef (name, namespace) if someone else owns the Kubernetes Gateway, or gatewayDef (namespace, "
        "gatewayClassName) if krm-fn must create it.",
    ),
    Entry(
        "OFN113",
        "error",
        "A Gateway has no domain, and neither the functionConfig nor the command line sets one.",
        "Set spec.domain in the Gateway, domain in the functionConfig, or --domain on the command line.",
    ),
    Entry(
        "OFN114",
        "warning",
        "The input has a Domain. OpenFunction replaced this kind by the Gateway.",
        "Write the domain into spec.domain of a networking.openfunction.io Gateway, and remove the Domain.",
    ),
    Entry(
        "OFN115",
        "warning",
        "A Function is a Helm hook and gets no route, because Helm creates hooks apart from the release.",
        "If the Function needs a route, remove the annotation helm.sh/hook.",
    ),
    Entry(
        "OFN116",
        "warning",
        "Resources have no namespace and no default is set, so krm-fn assumes one in hostnames and paths.",
        "Set metadata.namespace, or defaultNamespace in the functionConfig.",
    ),
    Entry(
        "OFN117",
        "error",
        "Resources have no namespace, and krm-fn cannot know the namespace in which they will be installed.",
        "Set metadata.namespace, or pass --default-namespace (in Helm: {{ .Release.Namespace }}). For Argo CD, set "
        "the Application's spec.destination.namespace.",
    ),
    Entry(
        "OFN118",
        "warning",
        "A Gateway is in the input and among the references, or twice among the references, and the specs differ.",
        "Remove or update the unused copy.",
    ),
    Entry(
        "OFN119",
        "error",
        "The annotation fn.openfunction.io/injected-listeners of a Kubernetes Gateway cannot be read.",
        "Restore the annotation: a JSON object from namespace/name to a list of listener names. Without it krm-fn "
        "cannot remove listeners that are no longer needed.",
    ),
    Entry(
        "OFN130",
        "error",
        "The input has several ExpandGateways, and none of them is selected as the configuration.",
        "Remove all but one, or select one with --config.",
    ),
    Entry(
        "OFN131",
        "error",
        "The functionConfig has an unsupported kind or version.",
        "Write an ExpandGateway of fn.openfunction.io/v1alpha1, or a ConfigMap.",
    ),
    Entry(
        "OFN132",
        "warning",
        "krm-fn ignores an ExpandGateway in the input, because the configuration comes from elsewhere.",
        "Remove the ExpandGateway, or pass it as the functionConfig.",
    ),
    Entry(
        "OFN133",
        "warning",
        "A Function's name begins with a digit. Only recent clusters allow this for the name of its Service.",
        "Begin the name with a letter.",
    ),
    Entry(
        "OFN134",
        "warning",
        "An annotation of krm-fn is neither true nor false, so krm-fn treats it as not set.",
        'Write "true" or "false".',
    ),
    Entry(
        "OFN135",
        "warning",
        "An override is for a Gateway that does not exist.",
        "Correct overrides[].gateway, or remove the override.",
    ),
    Entry(
        "OFN136",
        "error",
        "The functionConfig has two entries for the same Gateway or Function.",
        "Merge the two entries.",
    ),
    Entry(
        "OFN137",
        "warning",
        "diagnostics.ignore has a code that does not exist or belongs to an error.",
        "Remove the code; errors cannot be ignored.",
    ),
    Entry(
        "OFN138",
        "warning",
        "The input has the same resource twice, and routing reads it. krm-fn uses the later one, as kubectl apply "
        "does.",
        "Remove one of the two.",
    ),
    Entry(
        "OFN139",
        "warning",
        "--gateway has no effect, because OpenFunction Gateways are given.",
        "Remove --gateway, or remove the OpenFunction Gateways.",
    ),
    Entry(
        "OFN120",
        "error",
        "The input is not a valid ResourceList of the KRM function protocol.",
        "Send one document with kind ResourceList and apiVersion config.kubernetes.io/v1 (v1beta1 and v1alpha1 work "
        "too).",
    ),
    Entry(
        "OFN121",
        "warning",
        "An item or a document is not a mapping, so it is no Kubernetes object.",
        "Remove it, or keep it: it stays in the output unchanged.",
    ),
    Entry(
        "OFN122",
        "info",
        "A file does not hold Kubernetes manifests.",
        "Nothing to do; krm-fn ignores the file.",
    ),
    Entry(
        "OFN123",
        "warning",
        "A resource that krm-fn reads has the same key twice.",
        "Remove one of the two. Most Kubernetes tools keep the last one; kustomize and strict tools refuse the file.",
    ),
    Entry(
        "OFN124",
        "error",
        "A text looks like a resource that krm-fn needs, but cannot be parsed as one.",
        "Correct the lines with apiVersion and kind: a missing list dash, the spelling, or the indentation.",
    ),
    Entry(
        "OFN140",
        "warning",
        "A resource has an API group of OpenFunction and an unknown kind.",
        "Correct the kind if it is misspelt; the resource gets no route.",
    ),
)
