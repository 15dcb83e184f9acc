"""OFN24x: what a provider needs or cannot do."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN240",
        "error",
        "The provider's data plane is outside the cluster or its Service has no habitual name, and none is given.",
        "Set dataPlaneService in functionConfig to namespace/name of the Service or to the load balancer's hostname, or give the Kubernetes Gateway an address of type Hostname. For an IP address alone, put a Service of the entry's name into the input, without selector and with an EndpointSlice.",
    ),
    Entry(
        "OFN241",
        "warning",
        "A listener's port is none of the provider's own entry points, so the provider would refuse the listener.",
        "Put the listener on an entry point; with Traefik's chart 8000 for HTTP, which its Service has on 80, and 8443 for HTTPS. Where yours has others (ports.web.port), put its Service with that targetPort into the input, or OFN241 into diagnostics.ignore.",
    ),
    Entry(
        "OFN242",
        "warning",
        "A route has a filter, match or timeout that its provider, as far as is known, refuses or ignores.",
        "Remove it, or use another provider (krm-fn providers says what each carries out); where your version of it does, put OFN242 into diagnostics.ignore.",
    ),
    Entry(
        "OFN243",
        "warning",
        "Listeners are a ListenerSet, which the provider, as far as is known, does not honour.",
        "Put the Kubernetes Gateway into the input and leave listeners.strategy at Auto, which merges the listeners into it; or use a provider that honours ListenerSets (krm-fn providers).",
    ),
    Entry(
        "OFN244",
        "warning",
        "routes.stripPathPrefix or tls.redirect asks something of every route that its provider, as far as is known, refuses or ignores.",
        "Leave the option out, or use another provider (krm-fn providers says what each carries out); where your version of it does, put OFN244 into diagnostics.ignore.",
    ),
    Entry(
        "OFN245",
        "error",
        "The provider cannot make its data plane's Service: the Kubernetes Gateway's name leaves it too long a name.",
        "Shorten the Kubernetes Gateway's name; with Istio the annotation gateway.istio.io/name-override on it names the Service. dataPlaneService says where it is another one.",
    ),
    Entry(
        "OFN246",
        "warning",
        "In Controller mode KEDA's interceptor is looked for in the Function's own namespace, where the add-on hardly is.",
        "Name the interceptor's namespace in backends.map (service keda-add-ons-http-interceptor-proxy, port 8080), or set compatibility: Proposal.",
    ),
)
