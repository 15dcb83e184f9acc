"""Argo CD's config management plugin: its environment in, manifests for the cluster out, and never blank output.

The environment of a plugin: https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
"""

from __future__ import annotations

from krm_fn.constants import CONFIG_API_VERSION, CONFIG_KIND
from krm_fn.entrypoints.stream import Response, expand_package, sound, write
from krm_fn.inputs.config_model import Options
from krm_fn.printable import quoted
from krm_fn.resource import APPLICATION, Origin, Resource
from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.wire.files.host_annotations import is_blank, without_local_config
from krm_fn.wire.files.loading import Access

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.entrypoints.stream import Request
    from krm_fn.wire.packages.protocol import Package


def pipe(directory: str) -> str:
    """What to put into plugin.yaml where a kustomization transforms; directory: a word of the shell."""
    from krm_fn.diagnostics.shell import word

    return f"bash -o pipefail -c {word(f'kustomize build {directory} | krm-fn argocd -')}"


PARAMETERS = ("domain", "clusterDomain", "provider", "defaultNamespace")
"""Of the Application's spec.source.plugin.parameters; plugin.yaml announces them."""

VARIABLES = {
    "DOMAIN": "domain",
    "CLUSTER_DOMAIN": "clusterDomain",
    "PROVIDER": "provider",
    "DEFAULT_NAMESPACE": "defaultNamespace",
}
"""Of its plugin.env, with ``KRM_FN_`` before: there Argo CD fills in variables such as $ARGOCD_APP_REVISION."""

_UNPACKED = "_cmp_server"
"""argocd-cmp-server unpacks the repository of each request into a new directory of this one:
https://github.com/argoproj/argo-cd/blob/master/common/common.go, DefaultCMPWorkDirName
"""

_NAMESPACE = "ARGOCD_APP_NAMESPACE"
_JSON = "ARGOCD_APP_PARAMETERS"
_PREFIX = "ARGOCD_ENV_KRM_FN_"


def working_directory_access() -> Access:
    """Access to the repository that this process was started in, and to paths that its command names elsewhere."""
    import os

    try:
        return Access(border=find_checkout(os.getcwd()), may_name_outside=True)
    except OSError:  # it was removed: there is nothing to read, and reading it says so
        return Access(border=os.devnull)


def find_checkout(directory: str) -> str:
    """The real path of the repository's checkout that an Application's directory lies in.

    That is what argocd-cmp-server has unpacked; where a person runs the command, the nearest directory with ``.git``;
    else the Application's directory.
    """
    import os

    real = os.path.realpath(directory)
    parts = real.split("/")
    for end in range(len(parts), 1, -1):
        if parts[end - 2] == _UNPACKED:
            return "/".join(parts[:end])
    for end in range(len(parts), 0, -1):
        above = "/".join(parts[:end]) or "/"
        if os.path.lexists(os.path.join(above, ".git")):
            return above
    return real


def environment_options(report: Report) -> Options:
    """What Argo CD says in this process' environment."""
    import os

    return read_options(os.environ, report)


def read_options(environment: Mapping[str, str], report: Report) -> Options:
    """Parameters over variables over the Application's destination; what is wrong with them is reported."""
    values = {**_variables(environment, report), **_parameters(environment.get(_JSON, ""), report)}
    return Options(
        domain=values.get("domain", ""),
        cluster_domain=values.get("clusterDomain", ""),
        provider=values.get("provider", ""),
        default_namespace=values.get("defaultNamespace") or environment.get(_NAMESPACE, ""),
        require_namespace=True,
        creates_gateway=False,
    )


def answer(package: Package | None, request: Request, report: Report) -> Response:
    """The manifests of a package, or nothing and a diagnostic: blank output would delete what the Application has."""
    if package is None or report.has_errors:
        return Response(b"", True)
    if not package.resources:
        report.add("OFN610", "There are no Kubernetes resources in the Application's source.")
        return Response(b"", True)
    response = write(package, expand_package(package, request, report), report)
    output = sound(lambda: without_local_config(response.output), report)
    if output is None:
        return Response(b"", True)
    if not response.failed and is_blank(output):
        report.add("OFN622", "Nothing is left of the Application: all there is are inputs of krm-fn, or local config.")
        return Response(b"", True)
    return Response(output, response.failed)


def _variables(environment: Mapping[str, str], report: Report) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in sorted(environment.items()):
        if not name.startswith(_PREFIX):
            continue
        option = VARIABLES.get(name.removeprefix(_PREFIX))
        if option is None:
            shown = tuple(f"KRM_FN_{known}" for known in VARIABLES)
            _report_unknown("variable", name.removeprefix("ARGOCD_ENV_"), shown, report)
        elif value:
            found[option] = value
    return _valid(found, "variables", report)


def _parameters(text: str, report: Report) -> dict[str, str]:
    """Of the JSON that Argo CD makes of the parameters: a list, or null when there are none."""
    import json

    try:
        entries = json.loads(text or "null") or []
    except ValueError as error:
        report.add("OFN621", f"{_JSON} is no JSON: {error}.")
        return {}
    except RecursionError:
        report.add("OFN621", f"{_JSON} is nested too deep.")
        return {}
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        report.add("OFN621", f"{_JSON} is no list of parameters.")
        return {}
    found: dict[str, str] = {}
    for entry in entries:
        _add(entry, found, report)
    return _valid({name: value for name, value in found.items() if value}, "parameters", report)


def _add(entry: dict[str, Any], found: dict[str, str], report: Report) -> None:
    name, value = entry.get("name", ""), entry.get("string")
    if not isinstance(name, str):
        report.add("OFN621", "The name of a plugin parameter is not a string.")
    elif name not in PARAMETERS:
        _report_unknown("parameter", name, PARAMETERS, report)
    elif not isinstance(value, str):
        report.add("OFN621", f"The plugin parameter {quoted(name)} is to be a string, no list and no mapping.")
    elif name in found:
        report.add("OFN621", f"The plugin parameter {quoted(name)} is given twice.")
    else:
        found[name] = value


def _report_unknown(what: str, name: str, known: tuple[str, ...], report: Report) -> None:
    from krm_fn.inputs.validation.explanation import nearest

    close = nearest(name, known)
    hint = f"did you mean {close}?" if close else f"known are {', '.join(known)}."
    report.add("OFN620", f"The plugin {what} {quoted(name)} is not known; {hint}")


def _valid(values: dict[str, str], what: str, report: Report) -> dict[str, str]:
    """The values, if they are what functionConfig allows in the fields of the same names."""
    from krm_fn.inputs.validation.check import validate

    source = Resource(kind="Plugin", name=what, origin=Origin(APPLICATION))
    obj = {"apiVersion": CONFIG_API_VERSION, "kind": CONFIG_KIND, "spec": values}
    return values if validate(source, "expand-gateway", report, obj=obj, locate=lambda path: path[1:]) else {}
