"""`krm-fn argocd`: what the environment of a plugin says, and what must never leave."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import yaml
from click.testing import CliRunner

from krm_fn.cli.main import cli
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.argocd import PARAMETERS, VARIABLES, find_checkout, read_options

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

GATEWAY = """\
apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata:
  name: openfunction
  namespace: openfunction
spec:
  domain: ofn.io
  gatewayRef:
    name: contour
    namespace: projectcontour
"""

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

CONFIG_MAP = """\
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
"""

KUSTOMIZATION = """\
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namePrefix: dev-
resources:
- settings.yaml
"""


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An Application's directory, which is the current one, as for a plugin."""
    for name, text in (("gateway.yaml", GATEWAY), ("function.yaml", FUNCTION), ("settings.yaml", CONFIG_MAP)):
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _run(*arguments: str, stdin: str = "", **environment: str) -> Result:
    given = {"ARGOCD_APP_NAMESPACE": "shop", **environment}
    return CliRunner().invoke(cli, ["argocd", *arguments], env=given, input=stdin, catch_exceptions=False)


def _parameters(**values: str) -> str:
    return json.dumps([{"name": name, "string": value} for name, value in values.items()])


def _route(result: Result) -> dict[str, list[str]]:
    assert result.exit_code == 0, result.stderr
    (route,) = [d for d in yaml.safe_load_all(result.stdout) if d["kind"] == "HTTPRoute"]
    assert isinstance(route["spec"], dict)
    return route["spec"]


def test_the_directory_is_rendered_in_the_namespace_of_the_destination(app: Path) -> None:
    before = {path.name: path.read_bytes() for path in app.iterdir()}
    result = _run()
    assert _route(result)["hostnames"] == ["checkout.shop.ofn.io", "checkout.shop.svc.cluster.local"]
    kinds = [d["kind"] for d in yaml.safe_load_all(result.stdout)]
    assert "ConfigMap" in kinds
    assert "Function" not in kinds
    assert {path.name: path.read_bytes() for path in app.iterdir()} == before


def test_the_end_of_a_pipe(app: Path) -> None:
    piped = _run("-", stdin=f"{FUNCTION}---\n{GATEWAY}---\n{CONFIG_MAP}")
    assert _route(piped) == _route(_run())


def test_without_a_destination_a_namespace_is_not_guessed(app: Path) -> None:
    result = _run(ARGOCD_APP_NAMESPACE="")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "OFN117" in result.stderr
    assert "spec.destination.namespace" in result.stderr


def test_the_destination_counts_before_the_function_config(app: Path) -> None:
    """Argo CD puts what has no namespace there, whatever a file says."""
    config = "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: c}\n"
    (app / "config.yaml").write_text(f"{config}spec: {{defaultNamespace: other}}\n")
    assert _route(_run())["hostnames"][0] == "checkout.shop.ofn.io"


@pytest.mark.parametrize("text", ["", "null", "[]", '[{"name": "domain", "string": ""}]'])
def test_parameters_that_are_not_given(app: Path, text: str) -> None:
    """Argo CD writes null for a plugin without parameters."""
    assert _route(_run(ARGOCD_APP_PARAMETERS=text))["hostnames"][0] == "checkout.shop.ofn.io"


def test_every_parameter_takes_effect(app: Path) -> None:
    values = {"domain": "*.example.com", "clusterDomain": "cluster.internal", "provider": "istio"}
    assert {*values, "defaultNamespace"} == set(PARAMETERS)
    result = _run(ARGOCD_APP_PARAMETERS=_parameters(**values, defaultNamespace="team"))
    assert _route(result)["hostnames"] == ["checkout.team.example.com", "checkout.team.svc.cluster.internal"]
    entry = next(
        d
        for d in yaml.safe_load_all(result.stdout)
        if d["kind"] == "Service" and d["metadata"].get("namespace") == "openfunction"
    )
    assert entry["spec"]["externalName"].endswith(".svc.cluster.internal")
    assert "istio" in entry["spec"]["externalName"]


def test_a_variable_counts_unless_the_parameter_is_given(app: Path) -> None:
    variable = {"ARGOCD_ENV_KRM_FN_DOMAIN": "a.example.com", "ARGOCD_ENV_OTHER": "anything"}
    assert _route(_run(**variable))["hostnames"][0] == "checkout.shop.a.example.com"
    both = _run(**variable, ARGOCD_APP_PARAMETERS=_parameters(domain="b.example.com"))
    assert _route(both)["hostnames"][0] == "checkout.shop.b.example.com"


def test_variables_are_for_the_parameters() -> None:
    report = Report()
    variables = {f"ARGOCD_ENV_KRM_FN_{name}": f"{name.lower().replace('_', '-')}" for name in VARIABLES}
    options = read_options(variables, report)
    assert not list(report)
    found = (options.domain, options.cluster_domain, options.provider, options.default_namespace)
    assert found == ("domain", "cluster-domain", "provider", "default-namespace")


@pytest.mark.parametrize(
    ("environment", "code", "says"),
    [
        (
            {"ARGOCD_APP_PARAMETERS": _parameters(domian="x.io")},
            "OFN620",
            '"domian" is not known; did you mean domain?',
        ),
        ({"ARGOCD_APP_PARAMETERS": _parameters(replicas="3")}, "OFN620", "the known ones are domain, clusterDomain"),
        ({"ARGOCD_ENV_KRM_FN_DOMIAN": "x.io"}, "OFN620", "did you mean KRM_FN_DOMAIN?"),
        ({"ARGOCD_APP_PARAMETERS": '[{"name": "domain", "array": ["x.io"]}]'}, "OFN621", "must be a string"),
        ({"ARGOCD_APP_PARAMETERS": '[{"name": "domain", "string": "a.io"}] ' * 2}, "OFN621", "is not JSON"),
        ({"ARGOCD_APP_PARAMETERS": '{"domain": "x.io"}'}, "OFN621", "is not a list"),
        ({"ARGOCD_APP_PARAMETERS": "[" * 100_000}, "OFN621", "is nested too deeply"),
        ({"ARGOCD_APP_PARAMETERS": '[{"name": [[1]], "string": "a.io"}]'}, "OFN621", "is not a string"),
        ({"ARGOCD_APP_PARAMETERS": f"[{'1' * 5000}]"}, "OFN621", "is not JSON: Exceeds the limit"),
        ({"ARGOCD_APP_PARAMETERS": "\udcff"}, "OFN621", "is not JSON"),
        (
            {"ARGOCD_APP_PARAMETERS": '[{"name": "domain", "string": "a.io"}, {"name": "domain", "string": "b.io"}]'},
            "OFN621",
            "appears twice",
        ),
        ({"ARGOCD_APP_PARAMETERS": _parameters(domain="https://ofn.io")}, "OFN104", 'domain is "https://ofn.io"'),
        ({"ARGOCD_ENV_KRM_FN_DEFAULT_NAMESPACE": "Team"}, "OFN104", "defaultNamespace"),
        ({"ARGOCD_APP_PARAMETERS": _parameters(provider="contuor")}, "OFN209", "contuor"),
    ],
)
def test_what_cannot_be_used_is_an_error(app: Path, environment: dict[str, str], code: str, says: str) -> None:
    result = _run(**environment)
    assert (result.exit_code, result.stdout) == (1, "")
    assert code in result.stderr
    assert says in result.stderr


def test_a_domain_alone_makes_up_no_gateway(app: Path) -> None:
    """Unlike --domain of a first try: Argo CD would create it in the cluster."""
    (app / "gateway.yaml").unlink()
    result = _run(ARGOCD_APP_PARAMETERS=_parameters(domain="ofn.io"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "OFN201" in result.stderr


def test_a_kustomization_that_transforms_is_refused_with_the_pipe_to_use(app: Path) -> None:
    (app / "kustomization.yaml").write_text(KUSTOMIZATION)
    result = _run()
    assert (result.exit_code, result.stdout) == (1, "")
    assert "fix bash -o pipefail -c 'kustomize build . | krm-fn argocd -'" in result.stderr


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({}, "OFN610"),
        ({"notes.yaml": "# nothing\n"}, "OFN610"),
        ({"config.yaml": "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\n"}, "OFN622"),
        ({"a.yaml": f"# kept\n{CONFIG_MAP}", "b.yaml": ""}, ""),
        (
            {
                "settings.yaml": CONFIG_MAP.replace(
                    "\ndata:", "\n  annotations: {config.kubernetes.io/local-config: 'true'}\ndata:"
                )
            },
            "OFN622",
        ),
    ],
)
def test_blank_output_never(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], code: str) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    result = _run()
    assert code in result.stderr
    assert (result.exit_code, result.stdout == "") == ((1, True) if code else (0, False))


def test_blank_input_of_a_pipe_is_an_error() -> None:
    """kustomize or helm failed before, or found nothing."""
    for text in ("", "\n", "---\n# Source: empty\n"):
        result = _run("-", stdin=text)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "OFN610" in result.stderr


def test_a_finding_prints_nothing(app: Path) -> None:
    (app / "function.yaml").write_text(
        FUNCTION.replace("http: {}", "http: {route: {gatewayRef: {name: nobody, namespace: none}}}")
    )
    result = _run()
    assert (result.exit_code, result.stdout) == (1, "")
    assert "OFN201" in result.stderr


def test_config_and_references(app: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (app / "gateway.yaml").rename(elsewhere / "gateway.yaml")
    (elsewhere / "config.yaml").write_text(
        "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nspec: {domain: x.io}\n"
    )
    result = _run("--reference", str(elsewhere / "gateway.yaml"), "--config", str(elsewhere / "config.yaml"))
    assert _route(result)["hostnames"][0] == "checkout.shop.x.io"


def test_annotations_of_hosts_stay_behind(app: Path) -> None:
    notes = "  annotations:\n    internal.config.kubernetes.io/path: a.yaml\n    config.kubernetes.io/index: '0'\n"
    (app / "settings.yaml").write_text(CONFIG_MAP.replace("\ndata:", f"\n{notes}data:"))
    (app / "function.yaml").write_text(FUNCTION.replace("spec:", f"{notes}spec:", 1))
    result = _run()
    assert _route(result)
    assert "config.kubernetes.io" not in result.stdout
    assert CONFIG_MAP in result.stdout


def test_what_is_local_config_is_not_for_the_cluster(app: Path) -> None:
    note = "  annotations:\n    config.kubernetes.io/local-config: 'true'\n"
    (app / "local.yaml").write_text(CONFIG_MAP.replace("settings", "local").replace("\ndata:", f"\n{note}data:"))
    (app / "function.yaml").write_text(FUNCTION.replace("spec:", f"{note}spec:", 1))
    result = _run()
    assert _route(result)
    names = {d["metadata"]["name"] for d in yaml.safe_load_all(result.stdout)}
    assert "settings" in names
    assert "local" not in names


# What may be read: the repository that Argo CD has unpacked


@pytest.mark.parametrize(
    ("directories", "given", "found"),
    [
        (["_cmp_server/uuid/apps/a"], "_cmp_server/uuid/apps/a", "_cmp_server/uuid"),
        (["_cmp_server/uuid/.git"], "_cmp_server/uuid", "_cmp_server/uuid"),
        (["_cmp_server/uuid/sub/.git", "_cmp_server/uuid/sub/a"], "_cmp_server/uuid/sub/a", "_cmp_server/uuid"),
        (["_cmp_server/uuid/_cmp_server"], "_cmp_server/uuid/_cmp_server", "_cmp_server/uuid"),
        (["_cmp_server/uuid/_cmp_server/b/c"], "_cmp_server/uuid/_cmp_server/b/c", "_cmp_server/uuid/_cmp_server/b"),
        (["repository/.git", "repository/apps/a"], "repository/apps/a", "repository"),
        (["repository/.git", "repository/sub/.git", "repository/sub/a"], "repository/sub/a", "repository/sub"),
        (["apps/a"], "apps/a", "apps/a"),
    ],
)
def test_where_the_repository_ends(tmp_path: Path, directories: list[str], given: str, found: str) -> None:
    """Never further out than argocd-cmp-server has unpacked, whatever the repository holds."""
    for directory in directories:
        (tmp_path / directory).mkdir(parents=True)
    assert find_checkout(str(tmp_path / given)) == str((tmp_path / found).resolve())


@pytest.fixture
def unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two requests of argocd-cmp-server at once; the directory of one's Application is the current one."""
    for request in ("one", "two"):
        for name in ("apps/shop", "base"):
            (tmp_path / "_cmp_server" / request / name).mkdir(parents=True)
        (tmp_path / "_cmp_server" / request / "base/kustomization.yaml").write_text("resources: [gateway.yaml]\n")
        (tmp_path / "_cmp_server" / request / "base/gateway.yaml").write_text(GATEWAY)
    checkout = tmp_path / "_cmp_server/one"
    (checkout / "apps/shop/function.yaml").write_text(FUNCTION)
    monkeypatch.chdir(checkout / "apps/shop")
    return checkout


def _lists(entry: str) -> str:
    return f"resources:\n- function.yaml\n- {entry}\n"


def test_a_base_of_the_repository_is_read(unpacked: Path) -> None:
    (unpacked / "apps/shop/kustomization.yaml").write_text(_lists("../../base"))
    assert _route(_run())["hostnames"][0] == "checkout.shop.ofn.io"


@pytest.mark.parametrize("entry", ["..", "../..", "../../../two/base", "../../../two/base/gateway.yaml", "/"])
def test_nothing_of_another_tenant_is_read(unpacked: Path, entry: str) -> None:
    (unpacked / "apps/shop/kustomization.yaml").write_text(_lists(entry))
    result = _run()
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(("error OFN603: ", "error OFN604: "))
    assert "kustomization.yaml:3\n" in result.stderr
    assert "load-restrictor" not in result.stderr


@pytest.mark.parametrize("arguments", [["../../../two/base"], ["link"], ["--config", "link/gateway.yaml"]])
def test_no_path_of_the_command_leads_out_by_a_link(unpacked: Path, arguments: list[str]) -> None:
    (unpacked / "apps/shop/link").symlink_to("../../../two/base")
    result = _run(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "error OFN603: " in result.stderr


def test_plugin_yaml_may_name_configuration_and_references_elsewhere(unpacked: Path, tmp_path: Path) -> None:
    """A ConfigMap that is mounted into the sidecar, whose files are links."""
    mounted = tmp_path / "etc"
    (mounted / "..data").mkdir(parents=True)
    config = "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nspec: {domain: mounted.io}\n"
    for name, text in (("gateway.yaml", GATEWAY), ("config.yaml", config)):
        (mounted / "..data" / name).write_text(text)
        (mounted / name).symlink_to(f"..data/{name}")
    reference = ["--reference", str(mounted / "gateway.yaml")]
    assert _route(_run("function.yaml", *reference, "--config", str(mounted / "config.yaml")))["hostnames"][0] == (
        "checkout.shop.mounted.io"
    )
    (mounted / "config.yaml").unlink()
    assert _route(_run("function.yaml", "--reference", str(mounted)))
    (mounted / "out.yaml").symlink_to(unpacked / "base/gateway.yaml")
    assert "OFN603" in _run("function.yaml", "--reference", str(mounted)).stderr
