"""What the plugin makes of an Application, and which Applications it takes."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
import yaml

from krm_fn.entrypoints.argocd import PARAMETERS
from tests.hosts.argocd.application import FUNCTION, application, hostnames, other_plugin
from tests.hosts.argocd.cmp_server import Plugin, configuration, started
from tests.hosts.tree import files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts.conftest import Host


def _of_application(setup: Path) -> dict[str, str]:
    """The same of the set-up's application.yaml."""
    spec = yaml.safe_load((setup / "application.yaml").read_text())["spec"]
    assert spec["source"]["path"] == "app"
    assert spec["source"]["plugin"]["name"] == "krm-fn"
    parameters = json.dumps(spec["source"]["plugin"]["parameters"])
    return {"ARGOCD_APP_NAMESPACE": spec["destination"]["namespace"], "ARGOCD_APP_PARAMETERS": parameters}


def test_the_application_is_expanded(server: Plugin, repository: Path) -> None:
    objects = server.generate(application(repository)).objects
    assert sorted((o["kind"], o["metadata"]["name"]) for o in objects) == [
        ("ConfigMap", "openfunction-dns"),
        ("Gateway", "openfunction"),
        ("HTTPRoute", "checkout"),
        ("HTTPRoute", "hello"),
        ("Service", "checkout"),
        ("Service", "gateway"),
        ("Service", "hello"),
    ]
    assert [o["apiVersion"] for o in objects if o["kind"] == "Gateway"] == ["gateway.networking.k8s.io/v1"]


def test_the_repository_stays_as_it_was(server: Plugin, repository: Path) -> None:
    before = files(repository)
    assert server.generate(application(repository)).objects
    assert files(repository) == before


def test_the_namespace_is_the_destination(server: Plugin, repository: Path) -> None:
    found = hostnames(server.generate(application(repository, ARGOCD_APP_NAMESPACE="team")).objects)
    assert found["checkout"][0] == "checkout.team.example.com"
    assert found["hello"][0] == "hello.default.example.com"


def test_without_a_destination_the_namespace_is_an_error(server: Plugin, repository: Path) -> None:
    assert "OFN117" in server.generate(application(repository, ARGOCD_APP_NAMESPACE="")).error


def test_the_working_directory_is_the_applications(server: Plugin, repository: Path) -> None:
    """Another Application of the repository is not read."""
    (repository / "other").mkdir()
    shutil.copy(repository / "app/gateway.yaml", repository / "other")
    (repository / "other/function.yaml").write_text(FUNCTION.replace("checkout", "orders"))
    assert hostnames(server.generate(application(repository, "other")).objects).keys() == {"orders"}


def test_parameters_and_variables(server: Plugin, setup: Path, repository: Path) -> None:
    of_file = server.generate(application(repository, **_of_application(setup)))
    assert hostnames(of_file.objects)["checkout"][0] == "checkout.shop.staging.example.com"
    variable = {"ARGOCD_ENV_KRM_FN_CLUSTER_DOMAIN": "cluster.internal"}
    found = hostnames(server.generate(application(repository, **variable)).objects)
    assert found["checkout"][1] == "checkout.shop.svc.cluster.internal"


def test_an_unknown_parameter_is_an_error(server: Plugin, repository: Path) -> None:
    parameters = '[{"name": "domian", "string": "x.io"}]'
    assert "did you mean domain?" in server.generate(application(repository, ARGOCD_APP_PARAMETERS=parameters)).error


@pytest.mark.parametrize("name", ["plugin.yaml", "plugin-kustomize.yaml", "plugin-helm.yaml"])
def test_parameters_are_announced(argocd: Host, setup: Path, repository: Path, tmp_path: Path, name: str) -> None:
    with started(argocd.path, configuration(setup / "krm-fn" / name, tmp_path / "c")) as plugin:
        announced = plugin.announced(application(repository))
    assert tuple(announced) == PARAMETERS
    assert all(announced.values())


@pytest.mark.parametrize("name", ["plugin.yaml", "plugin-kustomize.yaml", "plugin-helm.yaml"])
def test_no_application_is_taken_over(argocd: Host, setup: Path, repository: Path, tmp_path: Path, name: str) -> None:
    (repository / "app/kustomization.yaml").write_text("resources: [gateway.yaml]\n")
    (repository / "app/Chart.yaml").write_text("apiVersion: v2\nname: a\nversion: 1.0.0\n")
    with started(argocd.path, configuration(setup / "krm-fn" / name, tmp_path / "c")) as plugin:
        assert plugin.matches(application(repository)) == (False, False)
        assert not plugin.discovers()


def test_discovery_by_kustomization_would_take_over_every_kustomize_application(
    argocd: Host, repository: Path, tmp_path: Path
) -> None:
    """Why there is no discover: this Application has nothing to do with krm-fn."""
    (repository / "plain").mkdir()
    (repository / "plain/kustomization.yaml").write_text("resources: []\n")
    spec = "  discover: {fileName: kustomization.yaml}\n  generate: {command: [krm-fn, argocd]}\n"
    with other_plugin(argocd, tmp_path, spec) as plugin:
        assert plugin.matches(application(repository, "plain")) == (True, True)
        assert plugin.discovers()


def test_files_come_without_exec_bits(argocd: Host, repository: Path, tmp_path: Path) -> None:
    """What a plugin runs has to be on PATH; nothing of the set-up runs a file of the repository."""
    script = repository / "app/run.sh"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    spec = "  generate: {command: [sh, -c, 'echo \"{kind: A, mode: $(stat -c %A run.sh)}\"']}\n"
    with other_plugin(argocd, tmp_path, spec) as plugin:
        (found,) = plugin.generate(application(repository)).objects
    assert "x" not in found["mode"]


def test_no_annotation_of_a_host_leaves(server: Plugin, repository: Path) -> None:
    noted = """\
apiVersion: v1
kind: Secret
metadata:
  name: noted
  annotations:
    internal.config.kubernetes.io/path: a.yaml
    config.kubernetes.io/index: '0'
    config.k8s.io/id: '1'
    mine: kept
"""
    local = noted.replace("noted", "local").replace("mine: kept", "config.kubernetes.io/local-config: 'true'")
    (repository / "app/noted.yaml").write_text(f"{noted}---\n{local}")
    objects = server.generate(application(repository)).objects
    assert [o["metadata"] for o in objects if o["kind"] == "Secret"] == [
        {"name": "noted", "annotations": {"mine": "kept"}}
    ]
    assert "config.k" not in json.dumps(objects)


def test_kustomize_leaves_local_config_out_too(kustomize: Host, tmp_path: Path) -> None:
    kept = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: kept\n"
    local = kept.replace("kept", "local") + "  annotations: {config.kubernetes.io/local-config: 'true'}\n"
    (tmp_path / "all.yaml").write_text(f"{kept}---\n{local}")
    (tmp_path / "kustomization.yaml").write_text("resources: [all.yaml]\n")
    assert kustomize.run("build", tmp_path).stdout == kept


def test_files_of_every_form_are_split_by_argo_cd(server: Plugin, repository: Path) -> None:
    """JSON before YAML, a list, Windows' line breaks, no newline at the end."""
    app = repository / "app"
    (app / "0.json").write_text('{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "json"}}')
    (app / "1.yaml").write_bytes(b"apiVersion: v1\r\nkind: Secret\r\nmetadata:\r\n  name: windows\r\n")
    secrets = "".join(f"- {{apiVersion: v1, kind: Secret, metadata: {{name: list-{i}}}}}\n" for i in range(2))
    (app / "2.yaml").write_text(f"# comment\n---\n---\napiVersion: v1\nkind: List\nitems:\n{secrets}---\n# end")
    objects = server.generate(application(repository)).objects
    listed = [o for o in objects if o["kind"] in ("Secret", "List")]
    names = [
        o["metadata"]["name"] if o["kind"] == "Secret" else [i["metadata"]["name"] for i in o["items"]] for o in listed
    ]
    assert names == ["json", "windows", ["list-0", "list-1"]]
    assert len(hostnames(objects)) == 2
