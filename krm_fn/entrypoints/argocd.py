"""Argo CD's config management plugin: reads its environment, writes manifests, and never writes blank output.

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
    """Returns the command in plugin.yaml for a kustomization. directory: a word of the shell."""
    from krm_fn.diagnostics.shell import word

    return f"bash -o pipefail -c {word(f'kustomize build {directory} | krm-fn argocd -')}"


PARAMETERS = ("domain", "clusterDomain", "provider", "defaultNamespace")
"""Names in spec.source.plugin.parameters of the Application; plugin.yaml announces them."""

VARIABLES = {
    "DOMAIN": "domain",
    "CLUSTER_DOMAIN": "clusterDomain",
    "PROVIDER": "provider",
    "DEFAULT_NAMESPACE": "defaultNamespace",
}
"""Names in spec.source.plugin.env, after ``KRM_FN_``: there Argo CD replaces variables such as $ARGOCD_APP_REVISION."""

_UNPACKED = "_cmp_server"
"""argocd-cmp-server unpacks the repository of each request into a new directory of this one:
https://github.com/argoproj/argo-cd/blob/master/common/common.go, DefaultCMPWorkDirName
"""

_NAMESPACE = "ARGOCD_APP_NAMESPACE"
_JSON = "ARGOCD_APP_PARAMETERS"
_PREFIX = "ARGOCD_ENV_KRM_FN_"


def working_directory_access() -> Access:
    """Returns access to the repository of the working directory, and to paths outside that the command names."""
    import os

    try:
        return Access(border=find_checkout(os.getcwd()), may_name_outside=True)
    except OSError:  # the directory was removed, and a read will report that
        return Access(border=os.devnull)


def find_checkout(directory: str) -> str:
    """Returns the real path of the repository's checkout that contains an Application's directory.

    It is the directory that argocd-cmp-server unpacked; else the nearest directory with ``.git``, for a person who runs
    the command; else the Application's directory.
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
    """Returns the options in the environment of this process."""
    import os

    return read_options(os.environ, report)


def read_options(environment: Mapping[str, str], report: Report) -> Options:
    """Reads options: parameters win over variables, and both over the Application's destination."""
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
    """Returns the manifests, or nothing and an error: blank output would delete the Application's resources."""
    if package is None or report.has_errors:
        return Response(b"", True)
    if not package.resources:
        report.add("OFN610", "The Application's source has no Kubernetes resources.")
        return Response(b"", True)
    response = write(package, expand_package(package, request, report), report)
    output = sound(lambda: without_local_config(response.output), report)
    if output is None:
        return Response(b"", True)
    if not response.failed and is_blank(output):
        report.add("OFN622", "The output is empty: the Application has only inputs of krm-fn and local config.")
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
    """Reads the JSON of the parameters: a list, or null for none."""
    import json

    try:
        parameters = json.loads(text or "null") or []
    except ValueError as error:
        report.add("OFN621", f"{_JSON} is not JSON: {error}.")
        return {}
    except RecursionError:
        report.add("OFN621", f"{_JSON} is nested too deeply.")
        return {}
    if not isinstance(parameters, list) or not all(isinstance(one, dict) for one in parameters):
        report.add("OFN621", f"{_JSON} is not a list of parameters.")
        return {}
    found: dict[str, str] = {}
    for parameter in parameters:
        _add(parameter, found, report)
    return _valid({name: value for name, value in found.items() if value}, "parameters", report)


def _add(parameter: dict[str, Any], found: dict[str, str], report: Report) -> None:
    name, value = parameter.get("name", ""), parameter.get("string")
    if not isinstance(name, str):
        report.add("OFN621", "The name of a plugin parameter is not a string.")
    elif name not in PARAMETERS:
        _report_unknown("parameter", name, PARAMETERS, report)
    elif not isinstance(value, str):
        report.add("OFN621", f"The plugin parameter {quoted(name)} must be a string, not a list or a mapping.")
    elif name in found:
        report.add("OFN621", f"The plugin parameter {quoted(name)} appears twice.")
    else:
        found[name] = value


def _report_unknown(what: str, name: str, known: tuple[str, ...], report: Report) -> None:
    from krm_fn.inputs.validation.explanation import nearest

    close = nearest(name, known)
    hint = f"did you mean {close}?" if close else f"the known ones are {', '.join(known)}."
    report.add("OFN620", f"The plugin {what} {quoted(name)} is not known; {hint}")


def _valid(values: dict[str, str], what: str, report: Report) -> dict[str, str]:
    """Returns the values if the functionConfig allows them in the fields with these names; else nothing."""
    from krm_fn.inputs.validation.check import validate

    source = Resource(kind="Plugin", name=what, origin=Origin(APPLICATION))
    obj = {"apiVersion": CONFIG_API_VERSION, "kind": CONFIG_KIND, "spec": values}
    return values if validate(source, "expand-gateway", report, obj=obj, locate=lambda path: path[1:]) else {}
