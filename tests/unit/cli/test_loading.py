"""Reading PATH…, --config and the options that replace fields of a Gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path


def test_a_directory_without_manifests_is_told_what_to_name(tmp_path: Path) -> None:
    """Not what helps with an empty standard input."""
    done = CliRunner().invoke(cli, ["routes", str(tmp_path)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == (
        f"error OFN610: There are no Kubernetes resources in {tmp_path}.\n"
        "  fix Pass files or directories that contain Kubernetes manifests (*.yaml, *.yml, *.json).\n"
        "krm-fn: 1 error\n"
    )


def test_a_file_that_cannot_be_read_is_not_told_to_hold_nothing(tmp_path: Path) -> None:
    """What is wrong with it is what there is to correct."""
    path = tmp_path / "gateway.yaml"
    path.write_text("kind: [\n")
    done = CliRunner().invoke(cli, ["render", str(path)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == [
        "error OFN101",
        "  at  " + str(path),
        "  fix Correct the text at the line and column in the message.",
        "krm-fn",
    ]


def test_an_empty_standard_input_is_called_what_it_is() -> None:
    done = CliRunner().invoke(cli, ["render", "-"], input="")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error OFN610: There are no Kubernetes resources in <stdin>.\n")


def test_a_file_with_a_key_twice_is_not_told_to_hold_no_manifest(tmp_path: Path) -> None:
    (tmp_path / "gateway.yaml").write_text(GATEWAY)
    (tmp_path / "function.yaml").write_text(FUNCTIONS + "spec: {}\n")
    done = CliRunner().invoke(cli, ["render", str(tmp_path)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error OFN102" in done.stderr
    assert "OFN122" not in done.stderr


def test_what_cannot_be_read_may_hold_what_the_configuration_is_about(tmp_path: Path) -> None:
    (tmp_path / "gateway.yaml").write_text(GATEWAY)
    (tmp_path / "mail.yaml").write_text("kind: [\n")
    config = tmp_path / "config.yaml"
    config.write_text(
        "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: config}\nspec:\n"
        "  backends: {map: [{function: shop/mail, service: {name: mail, port: 80}}]}\n"
        "  overrides: [{gateway: shop/shop, domain: shop.io}]\n"
    )
    done = CliRunner().invoke(cli, ["render", str(tmp_path), "--config", str(config)])
    assert done.exit_code == 1
    assert "OFN225" not in done.stderr
    assert "OFN135" not in done.stderr
    (tmp_path / "mail.yaml").unlink()
    done = CliRunner().invoke(cli, ["render", str(tmp_path), "--config", str(config)])
    assert "warning OFN225" in done.stderr
    assert "warning OFN135" in done.stderr


@pytest.mark.parametrize("given", ["", "contour", "a/b/c", "/a"])
def test_a_gateway_that_is_not_two_names_is_refused(given: str) -> None:
    """An empty variable of a script among them."""
    done = CliRunner().invoke(cli, ["routes", "-", "--domain", "ofn.io", "--gateway", given], input=FUNCTIONS)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f'"{given}" is not NAMESPACE/NAME' in done.stderr


FUNCTIONS = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: orders, namespace: default}
spec: {version: v1, serving: {triggers: {http: {}}}}
"""
GATEWAY = """\
apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata: {name: openfunction, namespace: openfunction}
spec: {domain: ofn.io, gatewayDef: {namespace: istio-ingress, gatewayClassName: istio}}
---
"""


@pytest.mark.parametrize("given", ["", GATEWAY], ids=["made-up", "given"])
def test_a_wrong_domain_is_told_once_and_where_it_stands(given: str) -> None:
    """Not once more for each hostname that is made of it, and not as if a Gateway said it."""
    done = CliRunner().invoke(cli, ["routes", "-", "--domain", "OFN.io"], input=given + FUNCTIONS)
    assert (done.exit_code, done.stdout) == (1, "")
    lines = done.stderr.splitlines()
    assert lines[0].startswith('error OFN104: Gateway openfunction/openfunction: spec.domain is "OFN.io": ')
    assert lines[1:] == [
        "  at  the command line, Gateway openfunction/openfunction, spec.domain",
        "  fix Write it in lower case: ofn.io",
        "krm-fn: 1 error",
    ]


def test_a_gateway_without_a_domain_is_told_and_no_function_is_blamed() -> None:
    done = CliRunner().invoke(cli, ["routes", "-", "--gateway", "projectcontour/contour"], input=FUNCTIONS)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "error OFN113: Gateway openfunction/openfunction has no domain.",
        "  at  the command line, Gateway openfunction/openfunction, spec.domain",
        "  fix Set spec.domain in the Gateway, domain in the functionConfig, or --domain on the command line.",
        "krm-fn: 1 error",
    ]


@pytest.mark.parametrize("command", ["render", "routes"])
def test_load_restrictor(tmp_path: Path, command: str) -> None:
    """Anything but none keeps to the directory, and Argo CD's plugin has no such option."""
    (tmp_path / "app").mkdir()
    (tmp_path / "gateway.yaml").write_text(GATEWAY + FUNCTIONS)
    (tmp_path / "app/kustomization.yaml").write_text("resources:\n- ../gateway.yaml\n")
    path = str(tmp_path / "app")
    for given in ([], ["--load-restrictor", "root"], ["--load-restrictor", "LoadRestrictionsRootOnly"]):
        done = CliRunner().invoke(cli, [command, path, *given])
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr == (
            f"error OFN603: ../gateway.yaml lies outside of {path}.\n"
            f"  at  {path}/kustomization.yaml:2\n"
            f"  fix Copy it into {path}, or trust the input: --load-restrictor none\n"
            "krm-fn: 1 error\n"
        )
    for value in ("none", "LoadRestrictionsNone"):
        done = CliRunner().invoke(cli, [command, path, "--load-restrictor", value])
        assert (done.exit_code, "orders" in done.stdout) == (0, True)
    assert CliRunner().invoke(cli, ["argocd", "--load-restrictor", "none", path]).exit_code == 2


def test_references_and_the_configuration_are_held_to_it_too(tmp_path: Path) -> None:
    for name, text in (("gateway.yaml", GATEWAY), ("function.yaml", FUNCTIONS)):
        (tmp_path / name).write_text(text)
    (tmp_path / "platform").mkdir()
    (tmp_path / "platform/gateway.yaml").symlink_to("../gateway.yaml")
    arguments = ["routes", str(tmp_path / "function.yaml"), "--reference", str(tmp_path / "platform")]
    done = CliRunner().invoke(cli, arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "platform/gateway.yaml is a link that leads outside of" in done.stderr
    assert CliRunner().invoke(cli, [*arguments, "--load-restrictor", "none"]).exit_code == 0
