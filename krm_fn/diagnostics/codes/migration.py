"""OFN63x: what `krm-fn migrate` finds in a dump of a cluster."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN630",
        "error",
        "What is to be migrated is not what kubectl prints, or not all of it.",
        'Take the dump anew, all of it: "kubectl get functions,gateways.networking.openfunction.io,httproutes,ksvc,services -A -o yaml"',
    ),
    Entry(
        "OFN631",
        "error",
        "A dump holds no Function that serves HTTP and no OpenFunction Gateway: there is nothing to migrate.",
        "Take the dump from the cluster where OpenFunction runs, of all namespaces (-A).",
    ),
    Entry(
        "OFN632",
        "error",
        "One object stands in the dumps twice and says different things.",
        "Take one dump of the whole cluster, or leave out the older file.",
    ),
    Entry(
        "OFN633",
        "warning",
        "A Function serves no HTTP (async or build only) and is not migrated.",
        "Decide what is to build and deploy it before the manager is stopped.",
    ),
    Entry(
        "OFN634",
        "warning",
        "A resource of OpenFunction cannot be migrated.",
        "Read the message: what has no place in the new set-up has to be given one, or to go.",
    ),
    Entry(
        "OFN635",
        "warning",
        "The dump has no HTTPRoute of a Function that serves HTTP.",
        "Put httproutes into the dump; where the Function has none in the cluster, see why it never became ready.",
    ),
    Entry(
        "OFN636",
        "info",
        "HTTPRoutes that belong to no Function are left alone.",
        "Nothing: neither OpenFunction nor krm-fn writes them.",
    ),
    Entry(
        "OFN637",
        "warning",
        "An HTTPRoute that belongs to no Function has the name under which a Function's is rendered.",
        "Rename it, or delete it once it is replaced: applying what is rendered overwrites it.",
    ),
    Entry(
        "OFN638",
        "warning",
        "A Function's HTTPRoute leads to another Knative revision than the latest ready one.",
        "See which one is meant and name it in backends.map of function-config.yaml.",
    ),
    Entry(
        "OFN639",
        "warning",
        "What is rendered for a Function differs from its live HTTPRoute.",
        "See the comparison at the end of the runbook; mend the Function, the Gateway or function-config.yaml until it is the same.",
    ),
)
