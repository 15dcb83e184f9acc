"""OFN63x: problems that `krm-fn migrate` finds in a dump of a cluster."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN630",
        "error",
        "The input of krm-fn migrate is not the complete output of kubectl.",
        'Create a complete dump again: "kubectl get '
        'functions,gateways.networking.openfunction.io,httproutes,ksvc,services -A -o yaml"',
    ),
    Entry(
        "OFN631",
        "error",
        "A dump has no Function that serves HTTP and no OpenFunction Gateway, so there is nothing to migrate.",
        "Create the dump in the cluster where OpenFunction runs, with all namespaces (-A).",
    ),
    Entry(
        "OFN632",
        "error",
        "The dumps have the same object twice, with different content.",
        "Use one dump of the whole cluster, or remove the older file.",
    ),
    Entry(
        "OFN633",
        "warning",
        "A Function does not serve HTTP (async or build only), so krm-fn does not migrate it.",
        "Before you stop OpenFunction's manager, decide how to build and deploy this Function.",
    ),
    Entry(
        "OFN634",
        "warning",
        "A resource of OpenFunction cannot be migrated.",
        "Read the message, and replace or remove what it names.",
    ),
    Entry(
        "OFN635",
        "warning",
        "The dump has no HTTPRoute of a Function that serves HTTP.",
        "Add httproutes to the dump. If the cluster has no HTTPRoute for the Function, find out why the Function "
        "never became ready.",
    ),
    Entry(
        "OFN636",
        "info",
        "HTTPRoutes belong to no Function; krm-fn leaves them unchanged.",
        "Nothing to do; neither OpenFunction nor krm-fn writes them.",
    ),
    Entry(
        "OFN637",
        "warning",
        "An HTTPRoute that belongs to no Function has the name of a generated HTTPRoute.",
        "Rename it, or delete it after it is replaced. If you apply the generated HTTPRoute, it overwrites this one.",
    ),
    Entry(
        "OFN638",
        "warning",
        "A Function's HTTPRoute sends requests to a Knative revision that is not the latest ready one.",
        "Decide which revision is right, and set it in backends.map of function-config.yaml.",
    ),
    Entry(
        "OFN639",
        "warning",
        "The generated HTTPRoute of a Function differs from the HTTPRoute in the cluster.",
        "Read the comparison at the end of the runbook. Correct the Function, the Gateway or function-config.yaml "
        "until both are equal.",
    ),
)
