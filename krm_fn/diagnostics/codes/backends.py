"""OFN26x, OFN286, OFN287: the Services that serve Functions, and how they are told which revision is meant."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN260",
        "error",
        "A filter of the user's touches the Host by which Knative finds what is to serve.",
        "Remove hostname from the URLRewrite or Host from the header filter, or set backends.knative.identify: Headers (with target: Revision).",
    ),
    Entry(
        "OFN261",
        "warning",
        "The provider is not known to carry out the filter that identifies a revision.",
        "Use a provider that carries it out (docs/providers.md), or what asks for less: backends.knative.identify: Headers needs one Core filter.",
    ),
    Entry(
        "OFN262",
        "warning",
        "A route goes to the first revision of a Knative Service, which is the right one only until its template changes.",
        "Set spec.template.metadata.name, or backends.knative.revisionNaming: Stamp.",
    ),
    Entry(
        "OFN263",
        "error",
        "traffic.knative splits between revisions, but no Knative revisions serve the Function.",
        "Remove traffic.knative, or what says that another Service serves the Function; or split by backendRefs in the route's rules.",
    ),
    Entry(
        "OFN264",
        "warning",
        "Two targets of traffic.knative are the same revision; their percents are added.",
        "Correct revisionName, or merge the two targets.",
    ),
    Entry(
        "OFN265",
        "warning",
        "Which Service is Knative's own gateway inside the cluster is assumed.",
        "Set backends.knative.ingress: for Kourier kourier-system/kourier-internal, for Istio istio-system/knative-local-gateway, for Contour contour-internal/envoy. It must not be the data plane that the route is on.",
    ),
    Entry(
        "OFN266",
        "error",
        "A backend is a Service of type ExternalName, which Gateway API's implementations refuse, or leads back to the route.",
        "Name the Service that has endpoints.",
    ),
    Entry(
        "OFN267",
        "warning",
        "KEDA's interceptor answers some of a route's requests with 404, because no scaler of the Function takes them.",
        "Add the hostname to spec.hosts (spec.rules[].hosts of an InterceptorRoute), or the path to its prefixes.",
    ),
    Entry(
        "OFN268",
        "error",
        "A revision's name is not one that Knative accepts: it begins with the Knative Service's and has at most 63 characters.",
        "Call the revision <service>-<suffix>; shorten the Knative Service's name where no suffix fits.",
    ),
    Entry(
        "OFN269",
        "warning",
        "The Knative Service's own traffic or name contradicts the route.",
        "Let spec.traffic of the Knative Service and the Function name the same revisions: Knative scales down and in time deletes those that its own traffic does not refer to.",
    ),
    Entry(
        "OFN286",
        "warning",
        "Traffic goes to a Knative revision that its Knative Service does not refer to: Knative scales it to zero whatever its min-scale, and in time deletes it.",
        'Add the revision to spec.traffic of the Knative Service (percent 0 with a tag will do), or annotate the Revision serving.knative.dev/no-gc: "true".',
    ),
    Entry(
        "OFN287",
        "warning",
        "A backendRef names a Service of type ExternalName, which Gateway API's implementations should not support (CVE-2021-25740).",
        "Name a Service that has endpoints: of another Function the one that serves it, for a host outside of the cluster a Service without selector and its EndpointSlice.",
    ),
)
