"""OFN20x to OFN23x: routes, Services and listeners that krm-fn generates."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN201",
        "error",
        "A Function refers to an OpenFunction Gateway that does not exist.",
        "Correct route.gatewayRef, or add the Gateway to the input. If another repository owns the Gateway, pass it "
        "with --reference PATH or describe it in functionConfig's spec.gateways.",
    ),
    Entry(
        "OFN202",
        "error",
        "A template has an error.",
        "Correct the template; it is a Go text/template with the fields and functions in docs/templates.md.",
    ),
    Entry(
        "OFN203",
        "error",
        "The result of a template is not a valid hostname or path.",
        "Change the template, or write hostnames or paths into this Function.",
    ),
    Entry(
        "OFN205",
        "warning",
        "krm-fn assumes the Service of a Function: its name comes from spec.version, and no resource of the input "
        "confirms it.",
        "Add the Function's Service or its Knative Service (with spec.template.metadata.name) to the input, or set "
        "backends.map. To make this an error, set backends.unresolved: Error.",
    ),
    Entry(
        "OFN206",
        "error",
        "krm-fn cannot determine the Service of a Function, and backends.unresolved is Error.",
        "Add the Function's Service or Knative Service to the input, or set backends.map.",
    ),
    Entry(
        "OFN207",
        "error",
        "A Knative Service has no name for its revision.",
        "Set backends.knative.revisionNaming: Stamp, so that krm-fn writes the name. Or set "
        "spec.template.metadata.name to <service>-<suffix>, and change it with every change of the template. Or set "
        "backends.map for the Function.",
    ),
    Entry(
        "OFN208",
        "warning",
        "krm-fn guesses the provider of a Gateway from a name.",
        "Set provider in functionConfig, or add the GatewayClass to the input.",
    ),
    Entry(
        "OFN209",
        "error",
        "provider has a name without a preset.",
        "Use one of the presets, or remove provider and set dataPlaneService.",
    ),
    Entry(
        "OFN210",
        "warning",
        "krm-fn guesses the Service of the data plane.",
        "Set provider or dataPlaneService (namespace/name) in functionConfig.",
    ),
    Entry(
        "OFN211",
        "warning",
        "A Gateway needs listeners in a Kubernetes Gateway that is not in the input.",
        "Give the listeners to the owner of the Kubernetes Gateway, or add the Kubernetes Gateway to the input. If "
        "the provider supports ListenerSets, you can set listeners.strategy: ListenerSet.",
    ),
    Entry(
        "OFN212",
        "info",
        "krm-fn writes the listeners as a ListenerSet, and the Kubernetes Gateway must allow it.",
        "Set spec.allowedListeners in the Kubernetes Gateway.",
    ),
    Entry(
        "OFN213",
        "error",
        "Two OpenFunction Gateways would create the same entry Service.",
        'Set entryServiceTemplate in functionConfig, for example "{{.Name}}-gateway", or move one Gateway to another '
        "namespace.",
    ),
    Entry(
        "OFN214",
        "info",
        "krm-fn uses a Service of the input as the entry Service.",
        "Nothing to do. To have krm-fn generate the Service, rename or remove the existing one.",
    ),
    Entry(
        "OFN215",
        "warning",
        "The data plane's Service does not serve the port of a listener.",
        "Change the port of the listener, or add the port to the data plane's Service. A Service of type "
        "ExternalName cannot map one port to another.",
    ),
    Entry(
        "OFN216",
        "info",
        "An override replaced the domain of a Gateway, so krm-fn changed a hostname under the old domain.",
        "Nothing to do. To avoid this, write hostnames without the domain, with hostTemplate.",
    ),
    Entry(
        "OFN217",
        "error",
        "A listener that another owner added to the Kubernetes Gateway conflicts with a generated listener.",
        "Rename one of the two listeners, or change its port or hostname. If krm-fn generated the other listener and "
        "the record was lost, remove that listener by hand.",
    ),
    Entry(
        "OFN218",
        "info",
        "The input has a Service with the Function's name, so krm-fn generates none.",
        "Nothing to do. To hide this message, set functionService: None.",
    ),
    Entry(
        "OFN219",
        "error",
        "The percents of traffic.knative do not add up to 100.",
        "Correct the percents so that their sum is 100.",
    ),
    Entry(
        "OFN220",
        "error",
        "functionService is Emit, but the input already has a Service with the Function's name.",
        "Remove or rename that Service, or set functionService: Auto.",
    ),
    Entry(
        "OFN221",
        "error",
        "Several Services, or several ports of a Service, could serve a Function.",
        "Set the label openfunction.io/function on one Service only and name its port http, or set backends.map.",
    ),
    Entry(
        "OFN222",
        "error",
        "A filter in the Function's rules changes the headers that Knative uses to find the revision.",
        "Remove the header from the filter.",
    ),
    Entry(
        "OFN223",
        "error",
        "krm-fn cannot apply routes.stripPathPrefix to a rule.",
        "Split the rule so that the match with the generated path has its own rule, or remove path from the rule's "
        "URLRewrite.",
    ),
    Entry(
        "OFN224",
        "error",
        "A generated Service has the name of the Service that the provider creates for its data plane, so it would "
        "point to itself.",
        "Set entryServiceTemplate in functionConfig, or rename the Kubernetes Gateway. If the data plane has another "
        "Service, set dataPlaneService.",
    ),
    Entry(
        "OFN225",
        "warning",
        "backends.map has an entry for a Function that does not exist.",
        "Correct the name (namespace/name), or remove the entry.",
    ),
    Entry(
        "OFN226",
        "warning",
        "A List contains another List, which krm-fn does not read. Functions in the inner List get no routes.",
        "Move the items of the inner List to the outer List or into separate documents.",
    ),
    Entry(
        "OFN227",
        "warning",
        "A rule in a Function refers to another namespace, and no known ReferenceGrant allows it.",
        "Create a ReferenceGrant in that namespace, and add it to the input or pass it with --reference. krm-fn "
        "creates ReferenceGrants only for references that it generates.",
    ),
    Entry(
        "OFN228",
        "info",
        "krm-fn takes over listeners that OpenFunction's controllers added to a Kubernetes Gateway.",
        "Nothing to do. To keep krm-fn from taking them over, remove the annotation "
        "networking.openfunction.io/injected-listeners.",
    ),
    Entry(
        "OFN229",
        "error",
        "The entry Service has the name of a Knative Service, and Knative creates a Service with that name.",
        "Set entryServiceTemplate in functionConfig, or rename the Knative Service.",
    ),
    Entry(
        "OFN230",
        "error",
        "A generated resource was edited by hand.",
        "Move the edit into the Function or Gateway. Or set onHandEdit to Overwrite or Keep. Or take over the "
        'resource with the annotation fn.openfunction.io/managed: "false".',
    ),
    Entry(
        "OFN231",
        "warning",
        "A generated resource was edited by hand; krm-fn keeps or overwrites the edit, as onHandEdit says.",
        "Move the edit into the Function or Gateway.",
    ),
    Entry(
        "OFN232",
        "error",
        "A resource that krm-fn did not generate has the name of a generated resource.",
        "Rename or remove it, or rename the Function or Gateway.",
    ),
    Entry(
        "OFN233",
        "error",
        "Two Gateways or Functions would create a resource with the same kind and name.",
        "Rename one of the two.",
    ),
    Entry(
        "OFN234",
        "info",
        "krm-fn removed generated resources, because no Gateway or Function needs them any more.",
        "Nothing to do if this is intended. Otherwise restore the Gateway or Function in the annotation "
        "fn.openfunction.io/generated-by. To keep the resource, add the annotation fn.openfunction.io/managed: "
        '"false".',
    ),
    Entry(
        "OFN235",
        "warning",
        "A resource has the annotation fn.openfunction.io/generated-by, but krm-fn cannot have generated it.",
        "If you own the resource, remove the annotation. If an earlier run left it behind, delete the resource.",
    ),
)
