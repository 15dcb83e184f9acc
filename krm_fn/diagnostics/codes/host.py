"""OFN6xx: the host, files and streams."""

from krm_fn.diagnostics.codes.entry import Entry

ENTRIES = (
    Entry(
        "OFN601",
        "error",
        "A file or directory cannot be read.",
        "Correct the path or its permissions.",
    ),
    Entry(
        "OFN602",
        "error",
        "A kustomization that transforms its resources stands in a directory that is read without kustomize.",
        "Let kustomize build it and pipe the output into krm-fn.",
    ),
    Entry(
        "OFN603",
        "error",
        "A path leads outside of the directory that krm-fn was given, or of the kustomization that lists it.",
        "Copy the file into the directory. Where you trust the input, pass --load-restrictor none.",
    ),
    Entry(
        "OFN604",
        "error",
        "A kustomization lists a directory that contains the kustomization itself.",
        "Take the entry out, and list the files and the bases that are needed one by one.",
    ),
    Entry(
        "OFN605",
        "error",
        "A file is a pipe, a socket or a device, which might never end.",
        "Take it out of the directory or the kustomization. A pipe is read where the command line names it.",
    ),
    Entry(
        "OFN606",
        "error",
        "A file is larger than krm-fn reads.",
        "Split it into smaller files, or take it out if it holds no manifests.",
    ),
    Entry(
        "OFN610",
        "error",
        "There is nothing to read.",
        "Pipe manifests or a ResourceList into krm-fn; a host that sends nothing failed before.",
    ),
    Entry(
        "OFN611",
        "error",
        "A file named on the command line cannot be used.",
        "Correct the path or the file.",
    ),
    Entry(
        "OFN620",
        "error",
        "The Application of Argo CD gives the plugin a parameter or a variable that is not known.",
        "Correct the name in spec.source.plugin; plugin.yaml announces the parameters.",
    ),
    Entry(
        "OFN621",
        "error",
        "A plugin parameter of Argo CD's Application cannot be used.",
        "Give each parameter once, as name and string.",
    ),
    Entry(
        "OFN622",
        "error",
        "Nothing is left to print for Argo CD, which would delete what the Application has in the cluster.",
        "Add resources to the Application's source, or delete the Application if it is to have none.",
    ),
    Entry(
        "OFN640",
        "error",
        "The output would lose a resource, by a fault of krm-fn; nothing was changed.",
        "Report this as a bug of krm-fn, with the input.",
    ),
)
