"""No command lets an argument, a file's name, an environment variable or odd YAML write a line of its own."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli
from tests.forged.values import HOSTILE, check_diagnostics, check_line
from tests.unit.inputs.making import GATEWAY, V1BETA2

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

# What no argument and no file's name can hold, and what no file system takes.
ARGUMENTS = {way: value.replace("\ud800", "\udcff").replace("\udc41", "\udcfe") for way, value in HOSTILE.items()}
ARGUMENTS.pop("nul")
FILES = {way: value.replace("/", "|") for way, value in ARGUMENTS.items() if len(value) < 200}
COMMANDS = {
    "no-such-command": ["{}"],
    "no-such-option": ["render", "--{}"],
    "render": ["render", "{}"],
    "render-two": ["render", "-", "{}"],
    "output": ["render", "-", "-o", "{}/nowhere/x"],
    "config": ["render", "-", "--config", "{}"],
    "reference": ["render", "-", "--reference", "{}"],
    "domain": ["render", "-", "--domain", "{}"],
    "gateway": ["render", "-", "--domain", "a.io", "--gateway", "{}"],
    "gateway-name": ["render", "-", "--domain", "a.io", "--gateway", "a/{}"],
    "provider": ["render", "-", "--provider", "{}"],
    "namespace": ["render", "-", "--default-namespace", "{}"],
    "routes": ["routes", "{}"],
    "routes-namespace": ["routes", "-", "--default-namespace", "{}"],
    "resolve": ["resolve", "{}", "-"],
    "resolve-from": ["resolve", "a.ofn.io", "-", "--from", "{}"],
    "resolve-type": ["resolve", "a.ofn.io", "-", "--type", "{}"],
    "dns": ["dns", "{}"],
    "dns-as": ["dns", "--as", "{}", "x"],
    "dns-platform": ["dns", "--platform", "{}", "x"],
    "providers": ["providers", "{}"],
    "init-host": ["init", "--host", "{}"],
    "init-image": ["init", "--host", "argocd", "--image", "{}", "new"],
    "migrate": ["migrate", "{}", "-o", "new"],
    "argocd": ["argocd", "{}"],
    "post-render": ["post-render", "--config", "{}"],
    "log-file": ["post-render", "--log-file", "{}/x/y"],
}
USAGE = re.compile(r"Usage: krm-fn|Try 'krm-fn|Error: |$")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _run(arguments: list[str], given: str = "", **environment: str) -> Result:
    done = CliRunner(env=environment).invoke(cli, arguments, input=given, prog_name="krm-fn")
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def check(done: Result) -> None:
    """Standard error has diagnostics, and a usage error behind them where that is the exit status."""
    found, usage, rest = done.stderr.partition("Usage: ") if done.exit_code == 2 else (done.stderr, "", "")
    check_diagnostics(found)
    if usage:
        lines = f"{usage}{rest}".split("\n")
        assert sum(line.startswith("Error: ") for line in lines) == 1
        for line in lines:
            check_line(line)
            assert USAGE.match(line)


@pytest.mark.parametrize("way", ARGUMENTS)
@pytest.mark.parametrize("command", COMMANDS)
def test_an_argument_is_one_piece(command: str, way: str) -> None:
    given = json.dumps({"apiVersion": "v1", "kind": "List", "items": [GATEWAY, V1BETA2]})
    done = _run([part.replace("{}", ARGUMENTS[way]) for part in COMMANDS[command]], given)
    check(done)
    if command.startswith(("routes", "resolve", "init")):
        for line in done.stdout.splitlines():
            check_line(line)


@pytest.mark.parametrize("way", FILES)
@pytest.mark.parametrize(
    "text", ["kind: [\n", "a: 1\n", "namePrefix: x\n", json.dumps(GATEWAY)], ids=["broken", "none", "prefix", "gateway"]
)
def test_a_file_name_is_one_piece(way: str, text: str, tmp_path: Path) -> None:
    directory = tmp_path / "in" / FILES[way]
    directory.mkdir(parents=True)
    name = "kustomization.yaml" if text.startswith("namePrefix") else f"{FILES[way]}.yaml"
    (directory / name).write_text(text)
    (directory / f"{FILES[way]}.yml").write_text(json.dumps(V1BETA2))
    for command in (["render"], ["routes"], ["argocd"], ["migrate", "-o", "new"], ["resolve", "two.default.ofn.io"]):
        done = _run([*command, str(tmp_path / "in")])
        check(done)
        if command[0] != "render" and command[0] != "argocd":
            for line in done.stdout.splitlines():
                check_line(line)
    check(_run(["init", "--host", "kustomize", str(directory)]))
    done = _run(["init", "--host", "kustomize", str(directory / "new")])
    check(done)
    for line in done.stdout.splitlines():
        check_line(line)


@pytest.mark.parametrize("way", [way for way in HOSTILE if way not in ("nul", "surrogate")])
@pytest.mark.parametrize("variable", ["ARGOCD_APP_NAMESPACE", "ARGOCD_ENV_KRM_FN_DOMAIN", "ARGOCD_ENV_KRM_FN_PROVIDER"])
def test_a_variable_is_one_piece(variable: str, way: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(json.dumps(V1BETA2))
    check(_run(["argocd"], **{variable: HOSTILE[way]}))
    parameters = [{"name": HOSTILE[way], "string": "x"}, {"name": "provider", "string": HOSTILE[way]}]
    check(_run(["argocd"], ARGOCD_APP_PARAMETERS=json.dumps(parameters)))
    check(_run(["argocd"], ARGOCD_APP_PARAMETERS=HOSTILE[way]))
    check(_run(["argocd"], **{f"ARGOCD_ENV_KRM_FN_{HOSTILE[way].replace('=', '|')}": "x"}))


SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {{name: n}}\n"
COREDNS = "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: coredns, namespace: kube-system}}\n"


@pytest.mark.parametrize("way", HOSTILE)
@pytest.mark.parametrize(
    "text",
    [
        "{0}",
        "a: {0}\n",
        SERVICE + "{1}: 1\n{1}: 2\n",
        SERVICE + "a: !!int {1}\n",
        SERVICE + "a: !<{0}> x\n",
        SERVICE + "a: *{0}\n",
        SERVICE + "a: !{0} x\n",
        SERVICE + "%{0}\n",
        "apiVersion: {1}\nkind: ResourceList\nitems: []\n",
        COREDNS + "data: {{Corefile: {1}}}\n",
        COREDNS + "data: {{{1}: x}}\n",
    ],
    ids=["whole", "value", "twice", "int", "tag", "alias", "local-tag", "directive", "version", "corefile", "key"],
)
def test_odd_yaml_is_one_piece(text: str, way: str) -> None:
    raw = HOSTILE[way].replace("\ud800", "?").replace("\udc41", "?")
    given = text.format(raw, json.dumps(HOSTILE[way]))
    gateway = json.dumps(GATEWAY)
    for arguments in (
        ["render", "-"],
        ["post-render"],
        ["migrate", "-", "-o", "new"],
        ["routes", "-"],
        ["argocd", "-"],
    ):
        check(_run(arguments, given))
        check(_run(arguments, f"{given}\n---\n{gateway}\n"))
    with open("gateway.yaml", "w", encoding="utf-8") as file:
        file.write(gateway)
    for options in ([], ["--diff"], ["--check"]):
        done = _run(["dns", "gateway.yaml", *options], given)
        check(done)
        if options:
            for line in done.stdout.splitlines():
                check_line(line)
