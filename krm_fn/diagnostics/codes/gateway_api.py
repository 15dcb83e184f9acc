"""OFN30x to OFN32x, OFN34x: the rules of Gateway API and Kubernetes."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN301",
        "error",
        "Gateway API does not accept a hostname.",
        "Correct the hostname.",
    ),
    Entry(
        "OFN303",
        "error",
        "A route has more than 16 hostnames.",
        "Distribute the hostnames over several Functions, or use a wildcard hostname.",
    ),
    Entry(
        "OFN304",
        "error",
        "A list is longer than Gateway API allows.",
        "Split the Gateway into two.",
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
        "A listener's tls settings do not fit its protocol.",
        "HTTPS needs tls.mode Terminate; TLS allows Terminate or Passthrough. Terminate needs certificateRefs or "
        "options. Remove tls from HTTP, TCP and UDP listeners.",
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
        "A name or namespace is not a DNS label.",
        "Use at most 63 lower-case letters, digits and -, and begin and end with a letter or digit.",
    ),
    Entry(
        "OFN310",
        "warning",
        "No listener accepts a hostname of a route.",
        "Add a listener for the hostname, or correct the hostname.",
    ),
    Entry(
        "OFN312",
        "error",
        "No listener allows routes from a namespace.",
        "Set allowedRoutes.namespaces in a listener.",
    ),
    Entry(
        "OFN313",
        "info",
        "A listener allows routes by the labels of their namespace, and these labels are not in the input.",
        "Add the Namespace to the input, or describe it in spec.gateways[].namespaceLabels.",
    ),
    Entry(
        "OFN314",
        "error",
        "Two HTTP listeners on one port serve the same hostname, so Envoy Gateway refuses the whole port.",
        "Move one of the two listeners to another port, or use the hostname in a Function that has no hostname for "
        "the other listener.",
    ),
    Entry(
        "OFN315",
        "warning",
        "Two HTTP listeners on one port serve the same hostname, and krm-fn does not know how the provider handles "
        "this.",
        "Move one of the two listeners to another port, or use the hostname in a Function that has no hostname for "
        "the other listener.",
    ),
    Entry(
        "OFN316",
        "warning",
        "A more specific listener gets the requests for a hostname instead of the listener that the route attaches to.",
        "Use another hostname, or another port for one of the listeners.",
    ),
    Entry(
        "OFN317",
        "error",
        "No listener accepts any hostname of a Function.",
        "Add a listener for one of the hostnames, or correct the hostnames.",
    ),
    Entry(
        "OFN320",
        "info",
        "cert-manager reads ListenerSets only with a feature gate.",
        "Run cert-manager 1.20 or newer with the feature gate ListenerSets and with enableGatewayAPIListenerSet.",
    ),
    Entry(
        "OFN321",
        "warning",
        "tls.mode needs HTTPS listeners on a Gateway that is only a reference.",
        "Ask its owner to add them to spec.gatewaySpec.listeners or to the Kubernetes Gateway. When they exist, "
        "describe them in spec.gateways[].kubernetesGateway.listeners.",
    ),
    Entry(
        "OFN322",
        "warning",
        "A Gateway is only a reference, and the references do not show the listeners that routes attach to.",
        "Pass the owner's output or the Kubernetes Gateway with --reference, or describe its listeners in "
        "spec.gateways[].kubernetesGateway.listeners.",
    ),
    Entry(
        "OFN340",
        "info",
        "A Function's status does not list all addresses, because its CRD limits the number.",
        "krm-fn routes prints every address.",
    ),
    Entry(
        "OFN341",
        "error",
        "The configured Gateway API version and channel do not allow a value in a rule.",
        "Change the value, or set gatewayAPI to the bundle in the cluster.",
    ),
    Entry(
        "OFN342",
        "info",
        "krm-fn did not add an OpenFunction Gateway's listeners to a Kubernetes Gateway, because that Kubernetes "
        "Gateway has an error.",
        "Correct the Kubernetes Gateway; another message shows its error.",
    ),
    Entry(
        "OFN343",
        "error",
        "A Kubernetes Gateway would have no listeners, which Gateway API refuses.",
        "Remove the Kubernetes Gateway, or add a listener to it.",
    ),
    Entry(
        "OFN344",
        "warning",
        "A path has a star as an element. Gateway API gives it no meaning, unlike some Ingress controllers.",
        "Remove the star and the slash before it: a PathPrefix matches every path below it. For other patterns, set the path's type: RegularExpression.",
    ),
)
