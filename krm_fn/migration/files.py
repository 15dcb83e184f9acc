"""Makes the files of a migration: inputs, functionConfig and kustomization."""

from __future__ import annotations

from krm_fn.constants import CONFIG_API_VERSION, CONFIG_KIND, FUNCTION
from krm_fn.inputs.fields import field
from krm_fn.migration.cleaning import cleaned
from krm_fn.migration.live import backend, platform
from krm_fn.setups.catalog import KUSTOMIZE, content
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Key
    from krm_fn.migration.dump import Dump

Object = dict[str, Any]

CONFIG_FILE = "function-config.yaml"
KUSTOMIZATION_FILE = "kustomization.yaml"
INPUT_DIRECTORIES = ("gateways/", "functions/")

_REFERENCES = tuple(file for file in KUSTOMIZE.files if file.path.startswith("name-references-"))


class File(NamedTuple):
    """A file to write."""

    path: str
    """Relative to the user's directory, with ``/``."""
    content: Object | str
    """An object to write as YAML, or text."""


def files(dump: Dump, report: Report) -> list[File]:
    """Returns all files, inputs first."""
    inputs = [File(f"gateways/{_name(key)}", cleaned(gateway)) for key, gateway in dump.gateways.items()]
    inputs += [File(f"functions/{_name(key)}", cleaned(function)) for key, function in dump.functions.items()]
    return [
        *inputs,
        File(CONFIG_FILE, _config(dump, report)),
        File(KUSTOMIZATION_FILE, _kustomization([file.path for file in inputs])),
        *(File(file.path, content(file)) for file in _REFERENCES),
    ]


def _name(key: Key) -> str:
    return f"{key.namespace}_{key.name}.yaml"


def _config(dump: Dump, report: Report) -> Object:
    """Returns an ExpandGateway in Controller mode, with the live backends and providers."""
    spec: Object = {"compatibility": "Controller", **_platforms(dump)}
    if any(field(gateway.object, "spec", "gatewayRef") for gateway in dump.gateways.values()):
        # The controllers have already added the listeners to those Gateways.
        spec["listeners"] = {"strategy": "None"}
    # The controllers do not change the cluster's DNS: its operator has set it up.
    spec["dns"] = {"mode": "None"}
    found = [(key, backend(key, dump, report)) for key in dump.functions]
    if mapped := [{"function": str(key), **mapping} for key, mapping in found if mapping]:
        spec["backends"] = {"map": mapped}
    annotations = {FUNCTION: "exec:\n  path: krm-fn\n"}
    metadata = {"name": "expand-gateway", "annotations": annotations}
    return {"apiVersion": CONFIG_API_VERSION, "kind": CONFIG_KIND, "metadata": metadata, "spec": spec}


def _platforms(dump: Dump) -> Object:
    """Returns ``provider`` and ``dataPlaneService`` for a single Gateway, or ``overrides`` for several."""
    known = []
    for key in dump.gateways:
        found = platform(key, dump)
        named = {"provider": found.provider, "dataPlaneService": found.data_plane_service}
        known.append((key, {name: value for name, value in named.items() if value}))
    if len(known) == 1:
        return known[0][1]
    overrides = [{"gateway": str(key), **values} for key, values in known if values]
    return {"overrides": overrides} if overrides else {}


def _kustomization(inputs: list[str]) -> Object:
    """Returns the same kustomization as ``krm-fn init --host kustomize``, with these inputs."""
    return {
        "apiVersion": "kustomize.config.k8s.io/v1beta1",
        "kind": "Kustomization",
        "resources": inputs,
        "configurations": [file.path for file in _REFERENCES],
        "transformers": [CONFIG_FILE],
    }
