"""What every host relies on, of the program as it is installed: which form it reads, and what it ever prints."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.hosts.conftest import ROOT, run
from tests.hosts.tree import FUNCTION, GATEWAY, config, resources, write

STREAM = f"{GATEWAY}---\n{FUNCTION}"
PROGRAM = str(Path(sys.executable).parent / "krm-fn")


def _list(*items: Any, version: str = "v1", **more: Any) -> str:
    head = {"apiVersion": f"config.kubernetes.io/{version}", "kind": "ResourceList"}
    inputs = [yaml.safe_load(GATEWAY), yaml.safe_load(FUNCTION)]
    return yaml.safe_dump({**head, "items": [*inputs, *items], **more}, sort_keys=False)


def _answer(text: str, *, status: int = 0) -> dict[str, Any]:
    done = run(["krm-fn"], stdin=text)
    assert done.returncode == status, done.stderr
    answer: dict[str, Any] = yaml.safe_load(done.stdout)
    return answer


@pytest.mark.parametrize("version", ["v1", "v1beta1", "v1alpha1"])
def test_a_resource_list_of_each_version_is_answered_in_v1(version: str) -> None:
    answer = _answer(_list(version=version))
    assert (answer["apiVersion"], answer["kind"]) == ("config.kubernetes.io/v1", "ResourceList")
    assert "HTTPRoute" in [item["kind"] for item in answer["items"]]


def test_a_stream_is_told_by_its_content() -> None:
    done = run(["krm-fn"], stdin=STREAM)
    assert done.returncode == 0, done.stderr
    assert ("HTTPRoute", "shop/hello") in resources(done.stdout)


def test_a_directory_and_a_file(tmp_path: Path) -> None:
    write(tmp_path, {"all.yaml": STREAM})
    by_directory = run(["krm-fn", "render", str(tmp_path)])
    assert ("HTTPRoute", "shop/hello") in resources(by_directory.stdout)
    assert run(["krm-fn", "render", str(tmp_path / "all.yaml")]).stdout == by_directory.stdout


def test_on_a_terminal_the_usage_is_printed() -> None:
    ours, theirs = pty.openpty()
    done = subprocess.run([PROGRAM], stdin=theirs, capture_output=True, text=True, timeout=30, check=False)
    os.close(ours)
    os.close(theirs)
    assert "Usage: krm-fn" in done.stdout + done.stderr


def test_help_reads_nothing() -> None:
    """Standard input stays open and empty: a program that read it would wait for ever."""
    reading, writing = os.pipe()
    done = subprocess.run([PROGRAM, "--help"], stdin=reading, capture_output=True, text=True, timeout=30, check=False)
    os.close(reading)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Gateway API v1" in done.stdout


def test_files_that_are_no_manifests_are_passed_over_with_an_info(tmp_path: Path) -> None:
    write(tmp_path, {"all.yaml": STREAM, "values.yaml": "replicas: 2\n"})
    done = run(["krm-fn", "render", str(tmp_path)])
    assert done.returncode == 0, done.stderr
    assert "info OFN122" in done.stderr
    assert "values.yaml" in done.stderr
    assert "replicas" not in done.stdout


def test_a_kustomization_that_transforms_is_refused_with_the_pipe_to_use(tmp_path: Path) -> None:
    write(tmp_path, {"kustomization.yaml": "resources: [all.yaml]\nnamePrefix: p-\n", "all.yaml": STREAM})
    done = run(["krm-fn", "render", str(tmp_path)])
    assert (done.returncode, done.stdout) == (1, "")
    assert "namePrefix" in done.stderr
    assert "kustomize build" in done.stderr


def test_its_own_config_among_the_transformers_does_not_count(tmp_path: Path) -> None:
    kustomization = "resources: [all.yaml]\ntransformers: [config.yaml]\n"
    write(tmp_path, {"kustomization.yaml": kustomization, "all.yaml": STREAM})
    write(tmp_path, {"config.yaml": config("{domain: example.net}")})
    done = run(["krm-fn", "render", str(tmp_path)])
    assert done.returncode == 0, done.stderr
    assert resources(done.stdout)["HTTPRoute", "shop/hello"]["spec"]["hostnames"][0] == "hello.shop.example.net"


@pytest.mark.parametrize("text", ["", " \n", "---\n", "# a comment\n"])
def test_empty_input_is_an_error(text: str) -> None:
    done = run(["krm-fn"], stdin=text)
    assert (done.returncode, done.stdout) == (1, "")
    assert "OFN610" in done.stderr


def test_results_that_came_in_stay_first() -> None:
    earlier = {"message": "of an earlier function", "severity": "info"}
    results = _answer(_list(results=[earlier]))["results"]
    assert results[0] == earlier
    assert len(results) > 1
    assert {result["severity"] for result in results} <= {"error", "warning", "info"}


def test_an_error_ends_with_1_and_a_list_with_the_items_as_they_were() -> None:
    text = _list().replace("domain: ofn.io", "domain: o f n")
    answer = _answer(text, status=1)
    assert answer["items"] == yaml.safe_load(text)["items"]
    assert "error" in [result["severity"] for result in answer["results"]]


def test_an_error_in_a_stream_prints_nothing() -> None:
    done = run(["krm-fn"], stdin=STREAM.replace("domain: ofn.io", "domain: o f n"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "error OFN" in done.stderr


ODD: list[Any] = [
    {},
    {"metadata": {"name": "no kind"}},
    {"apiVersion": "v1", "kind": "ConfigMap"},
    {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "integers", "annotations": {"a": 1, "b": True}}},
    {"apiVersion": "kpt.dev/v1", "kind": "Kptfile", "metadata": {"name": "app"}},
    {"apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization", "resources": ["a.yaml"]},
    yaml.safe_load(config()),
]


def test_odd_items_pass_and_the_output_may_come_back() -> None:
    once = _answer(_list(*ODD, functionConfig=yaml.safe_load(config())))
    for item in ODD[:-1]:
        assert item in once["items"]
    again = _answer(yaml.safe_dump(once, sort_keys=False))
    assert again["items"] == once["items"]


def test_annotations_of_hosts_stay_in_a_list_and_never_leave_a_stream() -> None:
    ours = {"internal.config.kubernetes.io/index": "0", "config.kubernetes.io/path": "a.yaml", "mine": "kept"}
    item = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "annotations": ours}}
    assert item in _answer(_list(item))["items"]
    done = run(["krm-fn"], stdin=f"{STREAM}---\n{yaml.safe_dump(item)}")
    left = resources(done.stdout)["ConfigMap", "/a"]["metadata"]["annotations"]
    assert left == {"mine": "kept"}


def test_it_runs_without_home_and_path_in_a_directory_that_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    command = ["/bin/sh", "-c", 'cd "$0" && rmdir "$0" && exec "$1"', str(gone), PROGRAM]
    done = subprocess.run(command, input=STREAM, env={}, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert ("HTTPRoute", "shop/hello") in resources(done.stdout)


def test_the_image_has_the_programs_name_and_version() -> None:
    import krm_fn

    script = (ROOT / "tools/image").read_text()
    assert "image=${KRM_FN_IMAGE:-krm-fn}:$version" in script
    for name in ("kustomize/function-config-container.yaml.j2", "kpt/Kptfile-container.j2"):
        assert "image: {{ image | yaml }}\n" in (ROOT / "krm_fn/setups" / name).read_text()
    assert f"krm-fn:{krm_fn.__version__}" in (ROOT / "Dockerfile").read_text()
