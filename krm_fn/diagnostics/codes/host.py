"""OFN60x to OFN62x, OFN640: files, streams, and the program that runs krm-fn."""

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
        "A directory holds a kustomization that transforms its resources, and krm-fn reads directories without "
        "kustomize.",
        "Build it with kustomize and pipe the output into krm-fn.",
    ),
    Entry(
        "OFN603",
        "error",
        "A path leads out of the directory that was given to krm-fn, or out of the kustomization that lists the path.",
        "Copy the file into the directory. Where you trust the input, pass --load-restrictor none.",
    ),
    Entry(
        "OFN604",
        "error",
        "A kustomization lists a directory that contains the kustomization itself.",
        "Remove the entry, and list the files and bases that you need one by one.",
    ),
    Entry(
        "OFN605",
        "error",
        "A path is a pipe, a socket or a device. Reading it might never end.",
        "Remove it from the directory or the kustomization. krm-fn reads a pipe only when the command line names it.",
    ),
    Entry(
        "OFN606",
        "error",
        "A file is larger than the limit of krm-fn.",
        "Split it into smaller files, or remove it if it holds no manifests.",
    ),
    Entry(
        "OFN610",
        "error",
        "The input is empty.",
        "Pipe manifests or a ResourceList into krm-fn. If the input comes from another program, look for an error of "
        "that program.",
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
        "Argo CD's Application gives the plugin an unknown parameter or variable.",
        "Correct the name in spec.source.plugin; plugin.yaml lists the parameters.",
    ),
    Entry(
        "OFN621",
        "error",
        "A plugin parameter of Argo CD's Application cannot be used.",
        "Give each parameter once, with the fields name and string.",
    ),
    Entry(
        "OFN622",
        "error",
        "The output for Argo CD would be empty, and Argo CD would delete all resources of the Application.",
        "Add resources to the Application's source. To have no resources, delete the Application.",
    ),
    Entry(
        "OFN640",
        "error",
        "The output would lose a resource because of a bug in krm-fn; krm-fn changed nothing.",
        "Report the bug to krm-fn, with the input.",
    ),
)
