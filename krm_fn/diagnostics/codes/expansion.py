"""OFN2xx: expansion."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN201",
        "error",
        "A Function refers to an OpenFunction Gateway that is not there.",
        "Correct route.gatewayRef, put the Gateway into the input, or describe it in functionConfig's spec.gateways (or --reference PATH) when another repository owns it.",
    ),
    Entry(
        "OFN202",
        "error",
        "A template cannot be read or run.",
        "Correct the template; it is Go's text/template with the fields and functions that docs/templates.md lists.",
    ),
    Entry(
        "OFN203",
        "error",
        "A template gives something that is no hostname or path.",
        "Change the template, or give this Function hostnames or paths of its own.",
    ),
    Entry(
        "OFN205",
        "warning",
        "No resource of the input confirms the Service that serves a Function: a revision's name is assumed from spec.version.",
        "Put the Function's Service or Knative Service (with spec.template.metadata.name) into the input, or set backends.map; backends.unresolved: Error refuses to assume.",
    ),
    Entry(
        "OFN206",
        "error",
        "The Service that serves a Function cannot be told, and backends.unresolved is Error.",
        "Put the Function's Service or Knative Service into the input, or set backends.map.",
    ),
    Entry(
        "OFN207",
        "error",
        "A Knative Service does not name its revision.",
        "Set backends.knative.revisionNaming: Stamp, which names it; or set spec.template.metadata.name to <service>-<suffix> and change it with every change of the template, or backends.map for the Function.",
    ),
    Entry(
        "OFN208",
        "warning",
        "A Gateway's provider is guessed from a name.",
        "Set provider in functionConfig, or put the GatewayClass into the input.",
    ),
    Entry(
        "OFN209",
        "error",
        "A provider is named that has no preset.",
        "Use one of the presets, or leave out provider and set dataPlaneService.",
    ),
    Entry(
        "OFN210",
        "warning",
        "The Service of the data plane is a guess.",
        "Set provider or dataPlaneService (namespace/name) in functionConfig.",
    ),
    Entry(
        "OFN211",
        "warning",
        "Listeners are needed in a Kubernetes Gateway that is not in the input.",
        "Hand the listeners to the Gateway's owner, put the Gateway into the input, or set listeners.strategy: ListenerSet where the provider has it.",
    ),
    Entry(
        "OFN212",
        "info",
        "Listeners are written as a ListenerSet, which the Kubernetes Gateway must allow.",
        "Set spec.allowedListeners in the Kubernetes Gateway.",
    ),
    Entry(
        "OFN213",
        "error",
        "Two OpenFunction Gateways of one namespace want the same entry Service.",
        'Set entryServiceTemplate in functionConfig, for instance to "{{.Name}}-gateway", or move one Gateway to another namespace.',
    ),
    Entry(
        "OFN214",
        "info",
        "A Service of the input serves as the unified entry.",
        "None is needed; rename or remove the Service to have one generated.",
    ),
    Entry(
        "OFN215",
        "warning",
        "A listener's port is not one that the data plane's Service serves.",
        "Change the listener's port, or add the port to the data plane's Service: ExternalName maps none.",
    ),
    Entry(
        "OFN216",
        "info",
        "A hostname follows a domain that an override replaced.",
        "None is needed; write hostnames without the domain's part, through hostTemplate, to avoid it.",
    ),
    Entry(
        "OFN217",
        "error",
        "A listener of someone else is in the way in the Kubernetes Gateway.",
        "Rename one of the two listeners or give them different ports or hostnames. A listener that was generated before its record was lost can be removed by hand.",
    ),
    Entry(
        "OFN218",
        "info",
        "A Service of the input has the Function's name, so none is generated.",
        "None is needed; functionService: None silences it.",
    ),
    Entry(
        "OFN219",
        "error",
        "The percents of traffic.knative do not add up to 100.",
        "Correct the percents.",
    ),
    Entry(
        "OFN220",
        "error",
        "functionService: Emit, but the input has a Service of the Function's name.",
        "Remove or rename that Service, or use functionService: Auto.",
    ),
    Entry(
        "OFN221",
        "error",
        "The Service that serves a Function, or its port, is ambiguous.",
        "Leave the label openfunction.io/function on one Service, name its port http, or set backends.map.",
    ),
    Entry(
        "OFN222",
        "error",
        "A filter of the user's touches the headers by which Knative finds the revision.",
        "Remove the header from the filter.",
    ),
    Entry(
        "OFN223",
        "error",
        "routes.stripPathPrefix cannot be carried out for a rule.",
        "Split the rule so that the match with the generated path stands alone, or remove the path from its URLRewrite.",
    ),
    Entry(
        "OFN230",
        "error",
        "A generated resource was edited by hand.",
        'Move the edit into the Function or Gateway; or set onHandEdit to Overwrite or Keep; or hand the resource over with the annotation fn.openfunction.io/managed: "false".',
    ),
    Entry(
        "OFN231",
        "warning",
        "A generated resource was edited by hand, and onHandEdit says what becomes of it.",
        "Move the edit into the Function or Gateway.",
    ),
    Entry(
        "OFN232",
        "error",
        "A resource made by hand has the name of one that is to be generated.",
        "Rename or remove it, or rename the Function or Gateway.",
    ),
    Entry(
        "OFN233",
        "error",
        "Two inputs want a resource of the same kind and name.",
        "Rename one of the two.",
    ),
)
