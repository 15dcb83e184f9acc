"""Helm 4: post-renderers are plugins."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from typing import TYPE_CHECKING

import pytest
import yaml

from krm_fn import __version__
from tests.hosts.conftest import ROOT, run
from tests.hosts.helm import CHART, FILENAME, FUNCTION, GATEWAY, PLUGIN, annotations_of, documents, named, write_chart

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts.helm import Helm


def _installed(helm: Helm) -> list[list[str]]:
    done = helm.run("plugin", "list")
    assert done.returncode == 0, done.stderr
    return [line.split() for line in done.stdout.splitlines()[1:]]


def _seen(helm: Helm, *arguments: str) -> str:
    done = helm.template(CHART, *arguments, *helm.script("cat >seen; cat seen"))
    assert done.returncode == 0, done.stderr
    return (helm.home / "seen").read_text()


def test_the_plugin_of_the_checkout(helm: Helm) -> None:
    """Installed by the fixture, ``helm plugin install DIR``."""
    assert [row[:3] for row in _installed(helm)] == [["krm-fn", __version__, "postrenderer/v1"]]
    assert yaml.safe_load((PLUGIN / "plugin.yaml").read_text())["version"] == __version__


def test_the_plugin_of_a_release(helm: Helm) -> None:
    """A tarball, which carries no signature that Helm could verify."""
    assert helm.run("plugin", "uninstall", "krm-fn").returncode == 0
    done = run([str(ROOT / "tools/helm-plugin"), str(helm.home / "dist")])
    assert done.returncode == 0, done.stderr
    tarball = helm.home / f"dist/krm-fn-{__version__}.tgz"
    assert done.stdout == f"{tarball}\n"
    with tarfile.open(tarball) as tar:
        assert tar.getnames() == ["krm-fn", "krm-fn/LICENSE", "krm-fn/plugin.yaml"]
    unverified = helm.run("plugin", "install", tarball)
    assert unverified.returncode == 1
    assert not (helm.directory("data") / "plugins/krm-fn").exists()
    done = helm.run("plugin", "install", tarball, "--verify=false")
    assert done.returncode == 0, done.stderr
    shutil.rmtree(helm.home / "dist")
    assert [row[:3] for row in _installed(helm)] == [["krm-fn", __version__, "postrenderer/v1"]]
    assert "HTTPRoute" in {d["kind"] for d in helm.rendered(CHART, *helm.krm_fn())}


def test_the_tarball_is_the_same_each_time(tmp_path: Path) -> None:
    texts = set()
    for directory in ("a", "b"):
        subprocess.run([ROOT / "tools/helm-plugin", tmp_path / directory], check=True, capture_output=True)
        texts.add((tmp_path / directory / f"krm-fn-{__version__}.tgz").read_bytes())
    assert len(texts) == 1


def test_a_program_is_no_post_renderer(helm: Helm) -> None:
    """Helm 3's flags fail, whether with the name of a program or the path of a script."""
    program = helm.home / "post-render"
    program.write_text("#!/bin/sh\nexec krm-fn post-render\n")
    program.chmod(0o755)
    done = helm.template(CHART, "--post-renderer", str(program))
    assert done.returncode == 1
    assert "not found" in done.stderr


def test_helm_3_stumbles_over_the_plugin(helm: Helm, helm3: Helm) -> None:
    """Where both have one HELM_DATA_HOME, it says so at every command, and goes on."""
    data = {"HELM_DATA_HOME": str(helm.directory("data"))}
    done = helm3.template(CHART, *helm3.krm_fn(), env=data)
    assert done.returncode == 0
    assert "failed to load plugins" in done.stderr
    assert done.stdout == helm3.template(CHART, *helm3.krm_fn()).stdout


def test_helm_3_arguments_are_a_usage_error(helm: Helm) -> None:
    """``--post-renderer-args post-render``: the plugin says that already."""
    log = helm.home / "log"
    done = helm.template(CHART, *helm.krm_fn("--log-file", log, "post-render"))
    assert done.returncode == 1
    assert "unexpected extra argument (post-render)" in log.read_text()


def test_every_document_names_its_template(helm: Helm) -> None:
    seen = documents(_seen(helm))
    assert {annotations_of(d).get(FILENAME) for d in seen} == {
        f"shop/templates/{path.relative_to(CHART / 'templates')}" for path in (CHART / "templates").rglob("*.yaml")
    }


def test_the_name_of_the_template_is_kept_on_what_was_there(helm: Helm) -> None:
    """On the Kubernetes Gateway too, which gets listeners; and it is on nothing that is new."""
    done = run(["krm-fn", "post-render"], stdin=_seen(helm))
    assert done.returncode == 0, done.stderr
    resources = documents(done.stdout)
    made = [d for d in resources if "fn.openfunction.io/expanded-from" in annotations_of(d)]
    assert {(d["kind"], FILENAME in annotations_of(d)) for d in made} == {("HTTPRoute", False), ("Service", False)}
    there = [d for d in resources if d not in made]
    assert all(FILENAME in annotations_of(d) for d in there)
    gateway = named(resources)["Gateway", "web"]
    assert annotations_of(gateway)[FILENAME] == "shop/templates/kubernetes-gateway.yaml"
    assert len(gateway["spec"]["listeners"]) == 3


def test_new_documents_have_sources_of_their_own(helm: Helm) -> None:
    printed = helm.template(CHART, *helm.krm_fn()).stdout.split("---\n")
    sources = {text.split("\n", 1)[0] for text in printed if "fn.openfunction.io/expanded-from" in text}
    assert len(sources) == 5
    assert all(source.startswith("# Source: generated-by-postrender-") for source in sources)


def test_output_dir_has_what_was_expanded(helm: Helm) -> None:
    done = helm.template(CHART, "--output-dir", "out", *helm.krm_fn())
    assert done.returncode == 0, done.stderr
    files = {str(path.relative_to(helm.home / "out")): path.read_text() for path in (helm.home / "out").rglob("*.yaml")}
    assert len([name for name in files if name.startswith("generated-by-postrender-")]) == 5
    assert "name: ofn-http-external" in files["shop/templates/kubernetes-gateway.yaml"]
    assert "shop/templates/functions.yaml" not in files
    assert FILENAME not in "".join(files.values())


def test_hooks_and_tests_are_seen_and_custom_resource_definitions_are_not(helm: Helm) -> None:
    seen = documents(_seen(helm, "--include-crds"))
    assert {annotations_of(d)["helm.sh/hook"] for d in seen if "helm.sh/hook" in annotations_of(d)} == {
        "pre-install",
        "pre-install,pre-upgrade",
        "test",
    }
    assert len([d for d in seen if d["kind"] == "ServiceAccount"]) == 2
    assert "CustomResourceDefinition" not in {d["kind"] for d in seen}


def test_a_hook_that_is_a_template_too_is_told_from_it(helm: Helm, tmp_path: Path) -> None:
    """Both stay, in the files that they came from, and no diagnostic says that one stands twice."""
    log = tmp_path / "log"
    printed = helm.template(CHART, *helm.krm_fn("--log-file", log)).stdout.split("---\n")
    assert log.read_text() == ""
    accounts = [text for text in printed if "kind: ServiceAccount" in text]
    assert {(text.split("\n", 1)[0], "helm.sh/hook" in text) for text in accounts} == {
        ("# Source: shop/templates/service-account.yaml", False),
        ("# Source: shop/templates/migrate.yaml", True),
    }


def test_an_empty_chart_sends_nothing(helm: Helm, tmp_path: Path) -> None:
    done = helm.template(write_chart(tmp_path / "chart"), *helm.script("cat >seen; echo '#'"))
    assert done.returncode == 0, done.stderr
    assert (helm.home / "seen").read_bytes() == b""


@pytest.mark.parametrize("answer", ["true", "echo; echo"])
def test_an_empty_answer_is_an_error(helm: Helm, answer: str) -> None:
    done = helm.template(CHART, *helm.script(f"cat >/dev/null; {answer}"))
    assert done.returncode == 1
    assert 'post-renderer "script" produced empty output' in done.stderr


def test_what_krm_fn_says_is_thrown_away_but_for_the_log_file(helm: Helm, tmp_path: Path) -> None:
    wrong = FUNCTION.replace("name: openf", "name: opnf")
    chart, log = write_chart(tmp_path / "chart", gateway=GATEWAY, function=wrong), tmp_path / "log"
    for flag in ((), ("--debug",)):
        done = helm.template(chart, *flag, *helm.krm_fn("--log-file", log))
        assert done.returncode == 1
        assert done.stdout.strip() == ""
        assert 'plugin "krm-fn" exited with error' in done.stderr
        assert "OFN" not in done.stderr
        assert "error OFN201: Function shop/checkout refers to Gateway shop/opnfunction" in log.read_text()
        assert "  at  small/templates/function.yaml, Function shop/checkout" in log.read_text()
