"""OFN24x: requirements and limits of providers."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN240",
        "error",
        "The provider's data plane is outside the cluster or its Service has no predictable name, and "
        "dataPlaneService is not set.",
        "Set dataPlaneService in functionConfig to namespace/name of the Service or to the load balancer's hostname, "
        "or give the Kubernetes Gateway an address of type Hostname. If you have only an IP address, add a Service "
        "with the entry Service's name, without selector and with an EndpointSlice, to the input.",
    ),
    Entry(
        "OFN241",
        "warning",
        "A listener uses a port that is not an entry point of the provider, so the provider would refuse the listener.",
        "Use the port of an entry point. Traefik's chart has 8000 for HTTP (80 on its Service) and 8443 for HTTPS. "
        "If yours has others (ports.web.port), add its Service with that targetPort to the input, or add OFN241 to "
        "diagnostics.ignore.",
    ),
    Entry(
        "OFN242",
        "warning",
        "As far as krm-fn knows, the provider refuses or ignores a filter, match or timeout of a route.",
        "Remove it, or use another provider (krm-fn providers lists the features). If your version of the provider "
        "supports it, add OFN242 to diagnostics.ignore.",
    ),
    Entry(
        "OFN243",
        "warning",
        "Listeners are in a ListenerSet, and as far as krm-fn knows, the provider does not support ListenerSets.",
        "Add the Kubernetes Gateway to the input and keep listeners.strategy: Auto, so that krm-fn adds the "
        "listeners to it. Or use a provider that supports ListenerSets (krm-fn providers).",
    ),
    Entry(
        "OFN244",
        "warning",
        "routes.stripPathPrefix or tls.redirect needs a filter that, as far as krm-fn knows, the provider refuses or "
        "ignores.",
        "Remove the option, or use another provider (krm-fn providers lists the features). If your version of the "
        "provider supports it, add OFN244 to diagnostics.ignore.",
    ),
    Entry(
        "OFN245",
        "error",
        "The provider cannot create its data plane's Service, because the Kubernetes Gateway's name makes the "
        "Service's name too long.",
        "Shorten the name of the Kubernetes Gateway. With Istio, you can set the Service's name in the annotation "
        "gateway.istio.io/name-override. If the data plane has another Service, set dataPlaneService.",
    ),
    Entry(
        "OFN246",
        "warning",
        "In Controller mode, the route goes to KEDA's interceptor in the Function's namespace, where the add-on is "
        "rarely installed.",
        "Set the interceptor's namespace in backends.map (service keda-add-ons-http-interceptor-proxy, port 8080), "
        "or set compatibility: Proposal.",
    ),
)
