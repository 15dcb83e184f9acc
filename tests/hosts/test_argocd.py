"""What `krm-fn init --host argocd` writes, under Argo CD's own plugin server, asked as argocd-repo-server asks it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from krm_fn.entrypoints.argocd import PARAMETERS
from tests.hosts.cmp_server import Application, Plugin, configuration, connected, started
from tests.hosts.conftest import ROOT, Host, run

if TYPE_CHECKING:
    from collections.abc import Iterator

FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata:
  name: checkout
spec:
  version: v1.0.0
  serving:
    triggers:
      http: {}
"""

PLUGIN = """\
apiVersion: argoproj.io/v1alpha1
kind: ConfigManagementPlugin
metadata:
  name: other
spec:
"""

CRASH = """\
import krm_fn.pipeline
def expand(*arguments):
    raise RuntimeError("injected")
krm_fn.pipeline.expand = expand
"""

KILLED = """\
import os, signal
import krm_fn.entrypoints.krm
def send(output, *, failed):
    assert len(output) > 1000
    os.write(1, output[: len(output) // 2])
    os.kill(os.getpid(), signal.SIGKILL)
krm_fn.entrypoints.krm.send = send
"""


@pytest.fixture(scope="module")
def setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What init writes."""
    directory = tmp_path_factory.mktemp("setup")
    done = run(["krm-fn", "init", "--host", "argocd", str(directory)])
    assert done.returncode == 0, done.stderr
    return directory


@pytest.fixture
def repository(setup: Path, tmp_path: Path) -> Path:
    """A repository with the set-up's own Application in it, and a Function that has no namespace."""
    shutil.copytree(setup / "app", tmp_path / "repository/app")
    (tmp_path / "repository/app/checkout.yaml").write_text(FUNCTION)
    return tmp_path / "repository"


@pytest.fixture(scope="module")
def server(argocd: Host, setup: Path) -> Iterator[Plugin]:
    """The set-up's plugin."""
    with started(argocd.path, setup / "krm-fn") as plugin:
        yield plugin


@contextmanager
def _other(argocd: Host, directory: Path, spec: str, **environment: str) -> Iterator[Plugin]:
    """A plugin with a spec of its own."""
    (directory / "other").mkdir()
    (directory / "other/plugin.yaml").write_text(PLUGIN + spec)
    with started(argocd.path, directory / "other", environment) as plugin:
        yield plugin


def _application(repository: Path, path: str = "app", **environment: str) -> Application:
    """With the environment that argocd-repo-server makes of an Application."""
    given = {"ARGOCD_APP_NAME": "shop", "ARGOCD_APP_NAMESPACE": "shop", "KUBE_VERSION": "1.34"}
    return Application(repository, path, {**given, "ARGOCD_APP_PARAMETERS": "null", **environment})


def _of_application(setup: Path) -> dict[str, str]:
    """The same of the set-up's application.yaml."""
    spec = yaml.safe_load((setup / "application.yaml").read_text())["spec"]
    assert spec["source"]["path"] == "app"
    assert spec["source"]["plugin"]["name"] == "krm-fn"
    parameters = json.dumps(spec["source"]["plugin"]["parameters"])
    return {"ARGOCD_APP_NAMESPACE": spec["destination"]["namespace"], "ARGOCD_APP_PARAMETERS": parameters}


def _hostnames(objects: list[dict[str, Any]]) -> dict[str, list[str]]:
    return {o["metadata"]["name"]: o["spec"]["hostnames"] for o in objects if o["kind"] == "HTTPRoute"}


def _files(directory: Path) -> dict[str, bytes]:
    return {str(path.relative_to(directory)): path.read_bytes() for path in directory.rglob("*") if path.is_file()}


def test_the_application_is_expanded(server: Plugin, repository: Path) -> None:
    objects = server.generate(_application(repository)).objects
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
    before = _files(repository)
    assert server.generate(_application(repository)).objects
    assert _files(repository) == before


def test_the_namespace_is_the_destination(server: Plugin, repository: Path) -> None:
    hostnames = _hostnames(server.generate(_application(repository, ARGOCD_APP_NAMESPACE="team")).objects)
    assert hostnames["checkout"][0] == "checkout.team.example.com"
    assert hostnames["hello"][0] == "hello.default.example.com"


def test_without_a_destination_the_namespace_is_an_error(server: Plugin, repository: Path) -> None:
    assert "OFN117" in server.generate(_application(repository, ARGOCD_APP_NAMESPACE="")).error


def test_the_working_directory_is_the_applications(server: Plugin, repository: Path) -> None:
    """Another Application of the repository is not read."""
    (repository / "other").mkdir()
    shutil.copy(repository / "app/gateway.yaml", repository / "other")
    (repository / "other/function.yaml").write_text(FUNCTION.replace("checkout", "orders"))
    assert _hostnames(server.generate(_application(repository, "other")).objects).keys() == {"orders"}


def test_parameters_and_variables(server: Plugin, setup: Path, repository: Path) -> None:
    of_file = server.generate(_application(repository, **_of_application(setup)))
    assert _hostnames(of_file.objects)["checkout"][0] == "checkout.shop.staging.example.com"
    variable = {"ARGOCD_ENV_KRM_FN_CLUSTER_DOMAIN": "cluster.internal"}
    hostnames = _hostnames(server.generate(_application(repository, **variable)).objects)
    assert hostnames["checkout"][1] == "checkout.shop.svc.cluster.internal"


def test_an_unknown_parameter_is_an_error(server: Plugin, repository: Path) -> None:
    parameters = '[{"name": "domian", "string": "x.io"}]'
    assert "did you mean domain?" in server.generate(_application(repository, ARGOCD_APP_PARAMETERS=parameters)).error


@pytest.mark.parametrize("name", ["plugin.yaml", "plugin-kustomize.yaml", "plugin-helm.yaml"])
def test_parameters_are_announced(argocd: Host, setup: Path, repository: Path, tmp_path: Path, name: str) -> None:
    with started(argocd.path, configuration(setup / "krm-fn" / name, tmp_path / "c")) as plugin:
        announced = plugin.announced(_application(repository))
    assert tuple(announced) == PARAMETERS
    assert all(announced.values())


@pytest.mark.parametrize("name", ["plugin.yaml", "plugin-kustomize.yaml", "plugin-helm.yaml"])
def test_no_application_is_taken_over(argocd: Host, setup: Path, repository: Path, tmp_path: Path, name: str) -> None:
    (repository / "app/kustomization.yaml").write_text("resources: [gateway.yaml]\n")
    (repository / "app/Chart.yaml").write_text("apiVersion: v2\nname: a\nversion: 1.0.0\n")
    with started(argocd.path, configuration(setup / "krm-fn" / name, tmp_path / "c")) as plugin:
        assert plugin.matches(_application(repository)) == (False, False)
        assert not plugin.discovers()


def test_discovery_by_kustomization_would_take_over_every_kustomize_application(
    argocd: Host, repository: Path, tmp_path: Path
) -> None:
    """Why there is no discover: this Application has nothing to do with krm-fn."""
    (repository / "plain").mkdir()
    (repository / "plain/kustomization.yaml").write_text("resources: []\n")
    spec = "  discover: {fileName: kustomization.yaml}\n  generate: {command: [krm-fn, argocd]}\n"
    with _other(argocd, tmp_path, spec) as plugin:
        assert plugin.matches(_application(repository, "plain")) == (True, True)
        assert plugin.discovers()


def test_files_come_without_exec_bits(argocd: Host, repository: Path, tmp_path: Path) -> None:
    """What a plugin runs has to be on PATH; nothing of the set-up runs a file of the repository."""
    script = repository / "app/run.sh"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    spec = "  generate: {command: [sh, -c, 'echo \"{kind: A, mode: $(stat -c %A run.sh)}\"']}\n"
    with _other(argocd, tmp_path, spec) as plugin:
        (found,) = plugin.generate(_application(repository)).objects
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
    objects = server.generate(_application(repository)).objects
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
    objects = server.generate(_application(repository)).objects
    listed = [o for o in objects if o["kind"] in ("Secret", "List")]
    names = [
        o["metadata"]["name"] if o["kind"] == "Secret" else [i["metadata"]["name"] for i in o["items"]] for o in listed
    ]
    assert names == ["json", "windows", ["list-0", "list-1"]]
    assert len(_hostnames(objects)) == 2


# Errors


def test_an_error_is_shown_and_nothing_is_generated(server: Plugin, repository: Path) -> None:
    (repository / "app/checkout.yaml").write_text(
        FUNCTION.replace("http: {}", "http: {route: {gatewayRef: {name: opnfunction, namespace: openfunction}}}")
    )
    generated = server.generate(_application(repository))
    assert generated.manifests == ()
    assert "OFN201" in generated.error
    assert "openfunction/opnfunction" in generated.error
    assert "at  ./checkout.yaml:" in generated.error


def test_warnings_are_in_the_sidecars_log_alone(server: Plugin, repository: Path) -> None:
    assert server.generate(_application(repository)).error == ""
    assert "OFN205" in server.log


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"README.md": "no manifest"}, "OFN610"),
        ({"config.yaml": "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\n"}, "OFN622"),
        ({"values.yaml": "a: b\n"}, "OFN610"),
        ({"config.yaml": "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nspec: [\n"}, "OFN101"),
    ],
)
def test_blank_output_never(server: Plugin, tmp_path: Path, files: dict[str, str], code: str) -> None:
    (tmp_path / "app").mkdir()
    for name, text in files.items():
        (tmp_path / "app" / name).write_text(text)
    generated = server.generate(_application(tmp_path))
    assert generated.manifests == ()
    assert code in generated.error


def test_argo_cd_takes_blank_output_for_an_application_without_resources(
    argocd: Host, repository: Path, tmp_path: Path
) -> None:
    """Why it must never be: no error, no manifests, and a sync with prune removes everything."""
    with _other(argocd, tmp_path, "  generate: {command: ['true']}\n") as plugin:
        generated = plugin.generate(_application(repository))
    assert (generated.manifests, generated.error) == ((), "")


@pytest.mark.parametrize(("injected", "says"), [(CRASH, "RuntimeError: injected"), (KILLED, "signal: killed")])
def test_a_crash_or_a_kill_half_way_is_an_error(
    argocd: Host, setup: Path, repository: Path, tmp_path: Path, injected: str, says: str
) -> None:
    (tmp_path / "python").mkdir()
    (tmp_path / "python/sitecustomize.py").write_text(injected)
    before = _files(repository)
    with started(argocd.path, setup / "krm-fn", {"PYTHONPATH": str(tmp_path / "python")}) as plugin:
        generated = plugin.generate(_application(repository))
    assert generated.manifests == ()
    assert says in generated.error
    assert _files(repository) == before


def test_a_process_that_is_killed_from_outside_is_an_error(server: Plugin, repository: Path) -> None:
    """Out of memory, for instance."""
    _write_many(repository)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(server.generate, _application(repository))
        until = time.monotonic() + 30
        while not (children := _children(server.pid)):
            assert time.monotonic() < until
            time.sleep(0.01)
        time.sleep(0.3)
        os.kill(children[0], signal.SIGKILL)
        generated = answer.result()
    assert generated.manifests == ()
    assert "signal: killed" in generated.error


def _write_many(repository: Path) -> None:
    """Functions that take a second or more."""
    functions = (FUNCTION.replace("checkout", f"f{i}") for i in range(4000))
    (repository / "app/many.yaml").write_text("---\n".join(functions))


def _children(pid: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if int(path.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(path.parent.name))
    return found


def test_a_deadline_ends_the_function(server: Plugin, repository: Path) -> None:
    """Nothing half-way comes back, and the next request is answered."""
    _write_many(repository)
    generated = server.generate(_application(repository), timeout=0.8)
    assert generated.manifests == ()
    assert generated.error
    (repository / "app/many.yaml").unlink()
    assert server.generate(_application(repository)).objects


def test_a_config_that_is_not_there_is_an_error(argocd: Host, repository: Path, tmp_path: Path) -> None:
    spec = "  generate: {command: [krm-fn, argocd, --config, ../config.yaml]}\n"
    with _other(argocd, tmp_path, spec) as plugin:
        missing = plugin.generate(_application(repository))
        (repository / "config.yaml").write_text(
            "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nspec: {domain: other.io}\n"
        )
        found = plugin.generate(_application(repository))
    assert missing.manifests == ()
    assert "../config.yaml" in missing.error
    assert _hostnames(found.objects)["checkout"][0] == "checkout.shop.other.io"


def test_no_home_and_no_room_for_temporary_files(argocd: Host, setup: Path, repository: Path) -> None:
    nowhere = {"HOME": "/does/not/exist", "TMPDIR": "/does/not/exist"}
    with started(argocd.path, setup / "krm-fn", nowhere) as plugin:
        assert plugin.generate(_application(repository)).objects


# kustomize and Helm before it


def _with_kustomize(repository: Path) -> Path:
    """The Application's directory, with a base that gives the Functions a namespace."""
    app = repository / "app"
    (app / "functions").mkdir()
    for name in ("function.yaml", "checkout.yaml"):
        (app / name).rename(app / "functions" / name)
    (app / "functions/kustomization.yaml").write_text("namespace: team\nresources: [function.yaml, checkout.yaml]\n")
    (app / "kustomization.yaml").write_text("resources: [gateway.yaml, functions]\n")
    return app


def test_a_kustomization_that_transforms_is_refused_with_the_pipe(server: Plugin, repository: Path) -> None:
    _with_kustomize(repository)
    generated = server.generate(_application(repository))
    assert generated.manifests == ()
    assert 'bash -o pipefail -c "kustomize build . | krm-fn argocd -"' in generated.error


@pytest.fixture
def kustomize_server(argocd: Host, kustomize: Host, setup: Path, tmp_path: Path) -> Iterator[Plugin]:
    """plugin-kustomize.yaml, with the program under its own name on PATH."""
    with started(
        argocd.path,
        configuration(setup / "krm-fn/plugin-kustomize.yaml", tmp_path / "configuration"),
        path=str(Path(kustomize.path).parent),
    ) as plugin:
        yield plugin


def test_the_pipe_after_kustomize(kustomize_server: Plugin, repository: Path) -> None:
    _with_kustomize(repository)
    hostnames = _hostnames(kustomize_server.generate(_application(repository)).objects)
    assert {name: values[0] for name, values in hostnames.items()} == {
        "hello": "hello.team.example.com",
        "checkout": "checkout.team.example.com",
    }


def test_a_failing_kustomize_fails_the_pipe(kustomize_server: Plugin, repository: Path) -> None:
    (repository / "app/kustomization.yaml").write_text("resources: [nowhere.yaml]\n")
    generated = kustomize_server.generate(_application(repository))
    assert generated.manifests == ()
    assert "nowhere.yaml" in generated.error


def test_a_pipe_without_pipefail_fails_too(argocd: Host, kustomize: Host, repository: Path, tmp_path: Path) -> None:
    """Nothing on standard input is an error of krm-fn's own."""
    (repository / "app/kustomization.yaml").write_text("resources: [nowhere.yaml]\n")
    spec = f"  generate: {{command: [sh, -c, '{kustomize.path} build . | krm-fn argocd -']}}\n"
    with _other(argocd, tmp_path, spec) as plugin:
        generated = plugin.generate(_application(repository))
    assert generated.manifests == ()
    assert "OFN610" in generated.error


def test_the_pipe_after_helm(argocd: Host, any_helm: Any, setup: Path, repository: Path, tmp_path: Path) -> None:
    app = repository / "app"
    (app / "templates").mkdir()
    for path in list(app.glob("*.yaml")):
        path.rename(app / "templates" / path.name)
    (app / "templates/checkout.yaml").write_text(
        FUNCTION.replace("spec:", "  namespace: {{ .Release.Namespace }}\nspec:", 1)
    )
    (app / "Chart.yaml").write_text("apiVersion: v2\nname: shop\nversion: 1.0.0\nkubeVersion: '>=1.30'\n")
    (app / "crds").mkdir()
    (app / "crds/a.yaml").write_text(
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\n"
    )
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/helm").symlink_to(any_helm.host.path)
    of_set_up = configuration(setup / "krm-fn/plugin-helm.yaml", tmp_path / "configuration")
    with started(argocd.path, of_set_up, path=str(tmp_path / "bin")) as plugin:
        generated = plugin.generate(_application(repository))
        too_old = plugin.generate(_application(repository, KUBE_VERSION="1.29"))
        none_said = plugin.generate(_application(repository, KUBE_VERSION=""))
    assert _hostnames(generated.objects)["checkout"][0] == "checkout.shop.example.com"
    assert "CustomResourceDefinition" in {o["kind"] for o in generated.objects}
    assert "kubeVersion" in too_old.error
    assert none_said.objects == generated.objects


def test_the_cheaper_road(kustomize: Host, repository: Path) -> None:
    """kustomize.buildOptions: argocd-repo-server runs kustomize build PATH with them, and krm-fn is on its PATH."""
    app = _with_kustomize(repository)
    with (app / "kustomization.yaml").open("a") as file:
        file.write("transformers: [expand-gateway.yaml]\n")
    shutil.copy(ROOT / "function-config.yaml", app / "expand-gateway.yaml")
    done = kustomize.run("build", app, "--enable-alpha-plugins", "--enable-exec", env={"HOME": "/does/not/exist"})
    assert done.returncode == 0, done.stderr
    assert _hostnames(list(yaml.safe_load_all(done.stdout)))["checkout"][0] == "checkout.team.example.com"


# The sidecar


def test_the_component_adds_the_sidecar(kustomize: Host, setup: Path, corpora: Path, tmp_path: Path) -> None:
    """To Argo CD's own argocd-repo-server."""
    shutil.copytree(setup / "krm-fn", tmp_path / "krm-fn")
    shutil.copy(corpora / "argocd-repo-server/argocd-repo-server-deployment.yaml", tmp_path / "deployment.yaml")
    (tmp_path / "kustomization.yaml").write_text("resources: [deployment.yaml]\ncomponents: [krm-fn]\n")
    done = kustomize.run("build", tmp_path)
    assert done.returncode == 0, done.stderr
    built = {o["kind"]: o for o in yaml.safe_load_all(done.stdout)}
    pod, config_map = built["Deployment"]["spec"]["template"]["spec"], built["ConfigMap"]
    containers = {c["name"]: c for c in pod["containers"]}
    assert containers.keys() == {"argocd-repo-server", "krm-fn"}
    sidecar = containers["krm-fn"]
    assert sidecar["securityContext"]["runAsUser"] == 999
    volumes = {v["name"]: v for v in pod["volumes"]}
    assert {mount["name"] for mount in sidecar["volumeMounts"]} <= volumes.keys()
    assert volumes["krm-fn-plugins"]["configMap"]["name"] == config_map["metadata"]["name"]
    assert config_map["data"]["plugin.yaml"] == (setup / "krm-fn/plugin.yaml").read_text()


@contextmanager
def _sidecar(docker: Host, argocd: Host, image: str, of_plugin: Path, directory: Path) -> Iterator[Plugin]:
    """The container of repo-server.yaml, as its securityContext and its volumes have it."""
    patch = yaml.safe_load((of_plugin.parent / "repo-server.yaml").read_text())
    (container,) = patch["spec"]["template"]["spec"]["containers"]
    config, sockets = configuration(of_plugin, directory / "config"), directory / "s"
    sockets.mkdir()
    sockets.chmod(0o777)
    sources = {"var-files": None, "plugins": sockets, "krm-fn-plugins": config / "plugin.yaml", "krm-fn-tmp": None}
    options = [f"--user={container['securityContext']['runAsUser']}", "--read-only", "--cap-drop=ALL"]
    options += ["--network=none", "--security-opt=no-new-privileges", "--tmpfs=/tmp:mode=1777"]
    for mount in container["volumeMounts"]:
        if source := sources[mount["name"]]:
            options.append(f"--volume={source}:{mount['mountPath']}")
    (program,) = container["command"]
    options += [f"--volume={argocd.path}:{program}:ro", f"--entrypoint={program}"]
    started_as = docker.run("run", "--detach", *options, image)
    assert started_as.returncode == 0, started_as.stderr
    name, log = started_as.stdout.strip(), directory / "log"

    def has_ended() -> bool:
        log.write_text(docker.run("logs", name).stderr)
        return "true" not in docker.run("inspect", "--format", "{{.State.Running}}", name).stdout

    try:
        with connected(sockets, config, has_ended, log) as channel:
            yield Plugin(channel, log, 0)
    finally:
        docker.run("rm", "--force", name)


@pytest.fixture
def short() -> Iterator[Path]:
    """A directory with a path that is short enough for a socket."""
    with TemporaryDirectory(prefix="cmp") as directory:
        Path(directory).chmod(0o755)
        yield Path(directory)


def test_as_uid_999_in_the_image(
    docker: Host, argocd: Host, image: str, setup: Path, repository: Path, short: Path
) -> None:
    with _sidecar(docker, argocd, image, setup / "krm-fn/plugin.yaml", short) as plugin:
        objects = plugin.generate(_application(repository)).objects
        refused = plugin.generate(_application(repository, ARGOCD_APP_NAMESPACE=""))
    assert _hostnames(objects)["checkout"][0] == "checkout.shop.example.com"
    assert "OFN117" in refused.error


def test_the_dockerfile_makes_an_image_with_kustomize_and_helm(
    docker: Host, argocd: Host, kustomize: Host, helm3: Any, image: str, setup: Path, repository: Path, short: Path
) -> None:
    context, name = short / "context", "krm-fn-argocd-test"
    shutil.copytree(setup / "krm-fn", context)
    shutil.copy(kustomize.path, context / "kustomize")
    shutil.copy(helm3.host.path, context / "helm")
    built = docker.run("build", "--build-arg", f"IMAGE={image}", "--tag", name, context)
    assert built.returncode == 0, built.stderr
    _with_kustomize(repository)
    try:
        with _sidecar(docker, argocd, name, setup / "krm-fn/plugin-kustomize.yaml", short) as plugin:
            objects = plugin.generate(_application(repository)).objects
        helm = docker.run("run", "--rm", "--network=none", "--user=999", "--entrypoint=helm", name, "version")
    finally:
        docker.run("rmi", "--force", name)
    assert _hostnames(objects)["checkout"][0] == "checkout.team.example.com"
    assert helm.returncode == 0, helm.stderr
