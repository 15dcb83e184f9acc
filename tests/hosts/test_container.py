"""The image, run as the hosts run it: no network, no rights, nothing to write to, no shell."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import krm_fn
from tests.case_suite.case import load
from tests.case_suite.manifests import as_list, documents
from tests.hosts.conftest import ROOT, Host, run

if TYPE_CHECKING:
    from pathlib import Path

LIST = """\
apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:
- apiVersion: networking.openfunction.io/v1beta1
  kind: Gateway
  metadata: {name: openfunction, namespace: openfunction}
  spec:
    domain: ofn.io
    gatewayDef: {namespace: openfunction, gatewayClassName: contour}
    gatewaySpec:
      listeners:
      - {name: ofn-http-external, protocol: HTTP, port: 80, allowedRoutes: {namespaces: {from: All}}}
- apiVersion: core.openfunction.io/v1beta2
  kind: Function
  metadata: {name: hello, namespace: default}
  spec: {version: v1.0.0, image: hello, serving: {triggers: {http: {port: 8080}}}}
functionConfig:
  apiVersion: fn.openfunction.io/v1alpha1
  kind: ExpandGateway
  metadata: {name: expand-gateway}
"""

LOCKED = ("--rm", "-i", "--network", "none", "--security-opt=no-new-privileges")
"""What kustomize gives, but for the user."""


def _docker(
    docker: Host, image: str, *options: str, args: tuple[str, ...] = (), stdin: str = LIST
) -> tuple[int, str, str]:
    done = docker.run("run", *LOCKED, *options, image, *args, stdin=stdin)
    return done.returncode, done.stdout, done.stderr


def _kinds(text: str) -> list[str]:
    return [item["kind"] for item in yaml.safe_load(text)["items"]]


@pytest.mark.parametrize(
    "options",
    [
        ("-a", "STDIN", "-a", "STDOUT", "-a", "STDERR", "--user", "nobody"),
        ("--user", "nobody", "--read-only"),
        ("--user", "65534", "--read-only"),
        ("--user", "65534:65534", "--read-only", "--cap-drop", "ALL"),
        ("--user", "999", "--read-only"),
        ("--user", "999:999", "--read-only", "-e", "HOME="),
        ("--user", "12345:0", "--read-only", "-e", "HOME=/does/not/exist"),
        ("--read-only",),
        ("--read-only", "--workdir", "/proc"),
        ("--user", "999", "--read-only", "--workdir", "/does/not/exist"),
        ("--user", "999", "--read-only", "--workdir", "/root"),
    ],
    ids=" ".join,
)
def test_runs_with_what_hosts_leave_it(docker: Host, image: str, options: tuple[str, ...]) -> None:
    status, out, err = _docker(docker, image, *options)
    assert status == 0, err
    assert "HTTPRoute" in _kinds(out)


def test_answers_as_the_program_on_path_does(docker: Host, image: str) -> None:
    on_path = run(["krm-fn"], stdin=LIST)
    assert _docker(docker, image, "--read-only") == (0, on_path.stdout, on_path.stderr)


def test_its_python_puts_the_same_strings_in_quotes(docker: Host, image: str) -> None:
    """Debian's is the oldest supported one; its possessive groups match too much (krm_fn/yaml_text/scalars.py)."""
    case = load("bundle-values-taken")
    text = as_list(documents(case.input), case.config)
    assert 'value: "a "' in text
    on_path = run(["krm-fn"], stdin=text)
    assert _docker(docker, image, stdin=text) == (0, on_path.stdout, on_path.stderr)


def test_needs_no_shell(docker: Host, image: str) -> None:
    """The shell is covered by a file that cannot be executed."""
    shell = docker.run("run", "--rm", "--entrypoint", "readlink", image, "-f", "/bin/sh").stdout.strip()
    hidden = ("--volume", f"/dev/null:{shell}:ro")
    refused = docker.run("run", "--rm", *hidden, "--entrypoint", "/bin/sh", image, "-c", "true")
    assert refused.returncode == 126, "the shell is still there"
    status, out, err = _docker(docker, image, *hidden, "--read-only")
    assert status == 0, err
    assert "HTTPRoute" in _kinds(out)


def test_entrypoint_is_the_function_in_exec_form(docker: Host, image: str) -> None:
    """kustomize gives no arguments, Porch runs the ENTRYPOINT itself."""
    (inspected,) = json.loads(docker.run("image", "inspect", image).stdout)
    config: dict[str, Any] = inspected["Config"]
    assert config["Entrypoint"] == ["krm-fn"]
    assert not config.get("Cmd")
    assert config["User"] == "65534:65534"
    labels = config["Labels"]
    assert labels["org.opencontainers.image.title"] == "krm-fn"
    assert labels["org.opencontainers.image.version"] == krm_fn.__version__
    assert labels["org.opencontainers.image.licenses"] == "Apache-2.0"


def test_help_prints_the_docs_and_reads_nothing(docker: Host, image: str) -> None:
    status, out, err = _docker(docker, image, "--read-only", args=("--help",), stdin="not: [read")
    assert (status, err) == (0, "")
    assert "Expand OpenFunction Gateways and Functions to Gateway API v1" in out


@pytest.mark.parametrize("user", ["nobody", "999"])
def test_an_error_is_told_in_results_and_by_the_status(docker: Host, image: str, user: str) -> None:
    broken = LIST.replace("domain: ofn.io", "domain: 'o f n'")
    status, out, err = _docker(docker, image, "--read-only", "--user", user, stdin=broken)
    assert status == 1
    answer = yaml.safe_load(out)
    assert answer["kind"] == "ResourceList"
    assert answer["items"] == yaml.safe_load(broken)["items"]
    assert {result["severity"] for result in answer["results"]} == {"error"}
    code = answer["results"][0]["tags"]["code"]
    assert f"error {code}: " in err


def test_what_is_no_yaml_fails_with_results(docker: Host, image: str) -> None:
    status, out, _ = _docker(docker, image, "--read-only", stdin="kind: ResourceList\nitems: [")
    assert status == 1
    assert [result["severity"] for result in yaml.safe_load(out)["results"]] == ["error"]


def test_every_module_is_compiled_already(docker: Host, image: str) -> None:
    """Compiling at each start would take most of a second, and a read-only root keeps nothing."""
    program = """
import os, sys
import krm_fn.cli.main, krm_fn.entrypoints.krm, krm_fn.pipeline, click, jinja2, jsonschema, yaml
for module in list(sys.modules.values()):
    cached = getattr(module, "__cached__", None)
    if cached and not os.path.exists(cached):  # what is frozen into Python has none
        print(cached)
"""
    done = docker.run("run", "--rm", "--entrypoint", "/opt/krm-fn/bin/python3", image, "-c", program)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_post_renderer_and_files_work_from_the_image(docker: Host, image: str, tmp_path: Path) -> None:
    """`docker run -v DIR:/src IMAGE render /src`: a machine without Python needs nothing else."""
    source = ROOT / "example"
    mounted = ("--read-only", "--volume", f"{source}:/src:ro")
    status, out, err = _docker(docker, image, *mounted, args=("render", "/src", "--provider", "contour"), stdin="")
    assert status == 0, err
    assert out == run(["krm-fn", "render", str(source), "--provider", "contour"]).stdout
