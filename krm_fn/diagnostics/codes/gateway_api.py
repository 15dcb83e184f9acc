"""OFN3xx: the rules of Gateway API and Kubernetes."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN301",
        "error",
        "A hostname is not what Gateway API accepts.",
        "Correct the hostname.",
    ),
    Entry(
        "OFN303",
        "error",
        "A route has more than 16 hostnames.",
        "Split the Function's hostnames over several Functions, or use a wildcard hostname.",
    ),
    Entry(
        "OFN304",
        "error",
        "A list is longer than Gateway API allows.",
        "Split the Gateway in two.",
    ),
    Entry(
        "OFN305",
        "error",
        "Two listeners have the same name, or the same port, protocol and hostname.",
        "Rename or remove one of them.",
    ),
    Entry(
        "OFN306",
        "error",
        "A listener's tls does not fit its protocol.",
        "HTTPS takes tls.mode Terminate, TLS also Passthrough; Terminate needs certificateRefs or options; HTTP, TCP and UDP "
        "take no tls.",
    ),
    Entry(
        "OFN307",
        "error",
        "A label value is longer than 63 characters.",
        "Shorten the Gateway's name or namespace.",
    ),
    Entry(
        "OFN308",
        "error",
        "A name or namespace is no DNS label.",
        "Use lower-case letters, digits and -, at most 63, with a letter or digit at both ends.",
    ),
    Entry(
        "OFN310",
        "warning",
        "No listener accepts a hostname of a route.",
        "Add a listener for it, or correct the hostname.",
    ),
    Entry(
        "OFN312",
        "error",
        "No listener lets in routes of a namespace.",
        "Set allowedRoutes.namespaces of a listener.",
    ),
    Entry(
        "OFN313",
        "info",
        "Whether a listener lets in a namespace depends on labels that are not in the input.",
        "Put the Namespace into the input, or describe it in spec.gateways[].namespaceLabels.",
    ),
    Entry(
        "OFN314",
        "error",
        "One hostname comes through two HTTP listeners of one port, which makes Envoy Gateway refuse the whole port.",
        "Put one of the two listeners on another port, or give the hostname to a Function that has no hostname for the "
        "other listener.",
    ),
    Entry(
        "OFN315",
        "warning",
        "One hostname comes through two HTTP listeners of one port, and how the provider takes that is not known.",
        "Put one of the two listeners on another port, or give the hostname to a Function that has no hostname for the "
        "other listener.",
    ),
    Entry(
        "OFN316",
        "warning",
        "A more specific listener takes requests for a hostname from the listener that a route attaches to.",
        "Use another hostname, or another port for one of the listeners.",
    ),
    Entry(
        "OFN317",
        "error",
        "No listener accepts any hostname of a Function.",
        "Add a listener for one of the hostnames, or correct them.",
    ),
    Entry(
        "OFN320",
        "info",
        "cert-manager reads ListenerSets only where it is told to.",
        "Run cert-manager 1.20 or newer with the feature gate ListenerSets and enableGatewayAPIListenerSet.",
    ),
    Entry(
        "OFN321",
        "warning",
        "tls.mode wants HTTPS listeners on a Gateway that is given for reference.",
        "Have its owner add them to spec.gatewaySpec.listeners, or to the Kubernetes Gateway; describe them in "
        "spec.gateways[].kubernetesGateway.listeners when they are there.",
    ),
    Entry(
        "OFN322",
        "warning",
        "Nothing that is given with a Gateway for reference shows the listeners that routes attach to.",
        "Give the owner's output, or the Kubernetes Gateway, by --reference; or describe its listeners in "
        "spec.gateways[].kubernetesGateway.listeners.",
    ),
    Entry(
        "OFN340",
        "info",
        "A Function's status shows less than there is, because its CRD takes no more.",
        "krm-fn routes prints every address.",
    ),
    Entry(
        "OFN341",
        "error",
        "A value of a rule is none that the bundle of Gateway API takes that gatewayAPI.version and channel name.",
        "Change it, or set gatewayAPI to the bundle that the cluster has.",
    ),
    Entry(
        "OFN342",
        "info",
        "What an OpenFunction Gateway adds to a Kubernetes Gateway is not decided, because that one cannot be read.",
        "Correct the Kubernetes Gateway, about which there is an error.",
    ),
    Entry(
        "OFN343",
        "error",
        "A Kubernetes Gateway would be left without listeners, which Gateway API refuses.",
        "Remove the Kubernetes Gateway, or give it a listener of its own.",
    ),
)
