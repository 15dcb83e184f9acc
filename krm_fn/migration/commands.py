"""The shell commands of the runbook: one function for each step."""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API, KNATIVE_SERVING, OPENFUNCTION_CORE, OPENFUNCTION_NETWORKING
from krm_fn.diagnostics.shell import path as shell_path
from krm_fn.diagnostics.shell import word
from krm_fn.inputs.fields import field, text
from krm_fn.migration.live import ENTRY_SERVICE, knative_name
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.yaml_text.flow import one_line_json

if TYPE_CHECKING:
    from krm_fn.inputs.model import Key
    from krm_fn.migration.dump import Dump
    from krm_fn.resource import Resource

FINALIZER = "networking.openfunction.io/finalizer"

_MANAGER = "kubectl -n openfunction"
_GATEWAYS = f"gateways.{OPENFUNCTION_NETWORKING}"
_CORE_CRDS = tuple(f"{plural}.{OPENFUNCTION_CORE}" for plural in ("functions", "servings", "builders"))
_API_CRDS = tuple(f"{plural}.{GATEWAY_API}" for plural in ("gatewayclasses", "gateways", "httproutes"))
_KNATIVE = f"services.{KNATIVE_SERVING}"
_RELEASES = "https://github.com/kubernetes-sigs/gateway-api/releases/download"

_WORKLOADS = (
    "deployments.apps",
    "statefulsets.apps",
    "jobs.batch",
    "services",
    "httpscaledobjects.http.keda.sh",
    "scaledobjects.keda.sh",
    "scaledjobs.keda.sh",
    "components.dapr.io",
)
"""Kinds that a Serving may own beside a Knative Service (OpenFunction, pkg/core/serving, Registry functions)."""

_OWNED = 'range .items[?(@.metadata.ownerReferences[0].kind=="{}")]'


class Names(NamedTuple):
    """Names that the commands use."""

    directory: str
    """The directory that the command wrote the files to."""
    dump: Dump
    """The objects of the cluster."""

    @property
    def others(self) -> list[Key]:
        """Returns the Functions that serve no HTTP."""
        return list(self.dump.others)

    @property
    def namespaces(self) -> list[str]:
        """Returns the namespaces of all Functions."""
        return sorted({key.namespace for key in (*self.dump.functions, *self.dump.others)})


def keep(names: Names) -> list[str]:
    """Copies all objects that later steps change."""
    knative = [_KNATIVE] if names.dump.knative else []
    kinds = (*_CORE_CRDS, _GATEWAYS, *_API_CRDS[1:], *knative, "services")
    return [f"kubectl get {','.join(kinds)} -A -o yaml > before.yaml"]


def stop(names: Names) -> list[str]:
    """Stops the manager, and deletes its webhooks."""
    del names
    return [
        f"{_MANAGER} scale deployment openfunction-controller-manager --replicas=0",
        f"{_MANAGER} wait --for=delete pod -l control-plane=controller-manager --timeout=2m",
        "kubectl delete mutatingwebhookconfiguration openfunction-mutating-webhook-configuration",
        "kubectl delete validatingwebhookconfiguration openfunction-validating-webhook-configuration",
    ]


def orphan(names: Names) -> list[str]:
    """Removes owner references to Functions, Gateways and Servings."""
    dump = names.dump
    out = []
    for key, function in dump.functions.items():
        out += [_orphan(kind, key, function) for kind in (_API_CRDS[2], "services")]
        if knative_name(key, dump) in dump.knative:
            out.append(_orphan(_KNATIVE, knative_name(key, dump), "Serving"))
    asynchronous = {key: f for key, f in dump.others.items() if field(f.object, "spec", "serving") is not None}
    out += [_orphan("services", key, function) for key, function in asynchronous.items()]
    for key, gateway in dump.gateways.items():
        out.append(_orphan("services", key._replace(name=ENTRY_SERVICE), gateway))
    return out + _orphan_workloads(names)


def drop_finalizers(names: Names) -> list[str]:
    """Removes OpenFunction's finalizer from the Gateways, and keeps other finalizers."""
    out = []
    for key, gateway in names.dump.gateways.items():
        found = field(gateway.metadata, "finalizers")
        others = [name for name in found if name != FINALIZER] if isinstance(found, list) else []
        patch = {"metadata": {"finalizers": others or None}}
        out.append(f"{_patched(key, _GATEWAYS)} --type=merge -p {_json(patch)}")
    return out


def upgrade(names: Names) -> list[str]:
    """Replaces CRDs that store v1alpha2 by CRDs that serve v1."""
    del names
    versions = "{range .items[*]}{.metadata.name}{.status.storedVersions}{end}".replace("{end}", '{"\\n"}{end}')
    rest = _json({"status": {"storedVersions": ["v1beta1"]}})
    return [
        f"kubectl get crd {' '.join(_API_CRDS)} -o jsonpath={word(versions)}",
        f"kubectl apply --server-side --force-conflicts -f {_RELEASES}/v0.8.1/standard-install.yaml",
        f"kubectl get {','.join(_API_CRDS)} -A -o json | kubectl replace -f -",
        f"kubectl patch crd {' '.join(_API_CRDS)} --subresource=status --type=merge -p {rest}",
        f"kubectl apply --server-side --force-conflicts -f {_RELEASES}/VERSION/standard-install.yaml",
    ]


def apply(names: Names) -> list[str]:
    """Shows the difference to the cluster, then applies the output of krm-fn."""
    build = f"kustomize build --enable-alpha-plugins --enable-exec {shell_path(names.directory)}"
    options = "--server-side --force-conflicts --field-manager=krm-fn"
    return [f"{build} | kubectl {verb} {options} -f -" for verb in ("diff", "apply")]


def compare(names: Names) -> list[str]:
    """Waits until the routes are accepted, and lists their addresses."""
    condition = """{.status.parents[0].conditions[?(@.type=="Accepted")].status}=True"""
    wait = f"wait --timeout=2m --for=jsonpath={word(condition)}"
    return [
        *(f"kubectl -n {word(key.namespace)} {wait} {_API_CRDS[2]}/{word(key.name)}" for key in names.dump.functions),
        f"krm-fn routes {shell_path(names.directory)}",
    ]


def remove(names: Names) -> list[str]:
    """Lists objects that OpenFunction's still own, then deletes OpenFunction's objects and CRDs."""
    del names
    none = _json({"spec": {"conversion": {"strategy": "None", "webhook": None}}})
    crds = (*_CORE_CRDS, _GATEWAYS)
    return [
        *_still_owned(),
        *(f"kubectl patch crd {crd} --type=merge -p {none}" for crd in _CORE_CRDS),
        f"kubectl delete {','.join(crds)} --all -A --cascade=orphan",
        f"kubectl delete crd {' '.join(crds)}",
        f"{_MANAGER} delete deployment/openfunction-controller-manager service/openfunction-webhook-service",
    ]


def _still_owned() -> list[str]:
    """Lists owned objects, one kind at a time: kubectl prints nothing if the cluster lacks one of several kinds."""
    name = '{.kind} {.metadata.namespace}/{.metadata.name}{"\\n"}{end}'
    listed = "".join(f"{{{_OWNED.format(owner)}}}{name}" for owner in ("Function", "Serving"))
    kinds = " ".join((_API_CRDS[2], _KNATIVE, *_WORKLOADS))
    return [f"for kind in {kinds}; do", f"  kubectl get $kind -A -o jsonpath={word(listed)}", "done"]


def _orphan(kind: str, key: Key, owner: Resource | str) -> str:
    """Removes the first owner reference of an object if it names the owner (by uid; by kind if no uid is known)."""
    uid = "" if isinstance(owner, str) else text(owner.metadata, "uid")
    expected = ("uid", uid) if uid else ("kind", owner if isinstance(owner, str) else owner.kind)
    return f"{_patched(key, kind)} --type=json -p {_patch(*expected)}"


def _patched(key: Key, kind: str) -> str:
    return f"kubectl -n {word(key.namespace)} patch {kind} {word(key.name)}"


def _patch(name: str, value: str) -> str:
    path = "/metadata/ownerReferences/0"
    return _json([{"op": "test", "path": f"{path}/{name}", "value": value}, {"op": "remove", "path": path}])


def _orphan_workloads(names: Names) -> list[str]:
    """Finds workloads and scalers by label and owner, because the dump lacks their generated names."""
    found = "{" + _OWNED.format("Serving") + '}{.metadata.name}{"\\n"}{end}'
    return [
        f"for namespace in {' '.join(map(word, names.namespaces))}; do for kind in {' '.join(_WORKLOADS)}; do",
        f"  kubectl -n $namespace get $kind -l openfunction.io/serving -o jsonpath={word(found)} |",
        f"    xargs -r -I% kubectl -n $namespace patch $kind % --type=json -p {_patch('kind', 'Serving')}",
        "done; done",
    ]


def _json(obj: object) -> str:
    return word(one_line_json(obj))
