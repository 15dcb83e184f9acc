"""OFN26x, OFN286, OFN287: the Services of Functions, and how a request identifies its Knative revision."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN260",
        "error",
        "A filter in the Function's rules changes the Host header that Knative uses to find the Function.",
        "Remove hostname from the URLRewrite or Host from the header filter. Or set backends.knative.identify: "
        "Headers (with target: Revision).",
    ),
    Entry(
        "OFN261",
        "warning",
        "The provider may not support the filter that identifies a Knative revision.",
        "Use a provider that supports the filter (docs/providers.md), or set backends.knative.identify: Headers, "
        "which needs one Core filter only.",
    ),
    Entry(
        "OFN262",
        "warning",
        "A route goes to the first revision of a Knative Service. After a change of the template this is the wrong "
        "revision.",
        "Set spec.template.metadata.name in the Knative Service, or set backends.knative.revisionNaming: Stamp.",
    ),
    Entry(
        "OFN263",
        "error",
        "traffic.knative splits traffic between revisions, but no Knative revision serves the Function.",
        "Remove traffic.knative, or remove the setting that selects another Service for the Function. To split "
        "between Services, write backendRefs into the route's rules.",
    ),
    Entry(
        "OFN264",
        "warning",
        "Two targets of traffic.knative are the same revision; krm-fn adds their percents.",
        "Correct revisionName, or merge the two targets.",
    ),
    Entry(
        "OFN265",
        "warning",
        "krm-fn assumes the Service of Knative's gateway inside the cluster.",
        "Set backends.knative.ingress: kourier-system/kourier-internal for Kourier, "
        "istio-system/knative-local-gateway for Istio, contour-internal/envoy for Contour. Do not use the data plane "
        "of the route itself.",
    ),
    Entry(
        "OFN266",
        "error",
        "A backend is a Service of type ExternalName, which Gateway API implementations refuse, or its requests come "
        "back to the route.",
        "Use a Service that has endpoints.",
    ),
    Entry(
        "OFN267",
        "warning",
        "KEDA's interceptor answers 404 to some requests of a route, because no scaler of the Function accepts them.",
        "Add the hostname to spec.hosts (spec.rules[].hosts in an InterceptorRoute), or add the path to its prefixes.",
    ),
    Entry(
        "OFN268",
        "error",
        "Knative does not accept the name of a revision. The name must begin with the Knative Service's name and "
        "have at most 63 characters.",
        "Name the revision <service>-<suffix>. If no suffix fits, shorten the name of the Knative Service.",
    ),
    Entry(
        "OFN269",
        "warning",
        "The traffic or the name in the Knative Service contradicts the route.",
        "Use the same revisions in spec.traffic of the Knative Service and in the Function. Knative scales down, and "
        "later deletes, revisions that spec.traffic does not refer to.",
    ),
    Entry(
        "OFN286",
        "warning",
        "Traffic goes to a Knative revision that its Knative Service does not refer to. Knative scales it to zero in "
        "spite of its min-scale, and later deletes it.",
        "Add the revision to spec.traffic of the Knative Service (percent 0 with a tag is enough), or add the "
        'annotation serving.knative.dev/no-gc: "true" to the Revision.',
    ),
    Entry(
        "OFN287",
        "warning",
        "A backendRef names a Service of type ExternalName. Gateway API implementations should not support this "
        "(CVE-2021-25740).",
        "Use a Service that has endpoints. For another Function, use its Service; for a host outside the cluster, "
        "create a Service without selector and an EndpointSlice.",
    ),
)
