"""The example under a real kpt: rendered in place, twice, and with a Function removed."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.hosts.conftest import ROOT, Host

if TYPE_CHECKING:
    from pathlib import Path

KPTFILE = """\
apiVersion: kpt.dev/v1
kind: Kptfile
metadata:
  name: example
pipeline:
  mutators:
  - exec: krm-fn
    configPath: function-config.yaml
"""

GENERATED = {
    "openfunction/service_gateway.yaml",
    *(
        f"{namespace}/{kind}_{name}.yaml"
        for namespace, name in (("default", "function-sample"), ("media", "thumbnails"), ("shop", "checkout"))
        for kind in ("httproute", "service")
    ),
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The repository's own example as a kpt package."""
    shutil.copytree(ROOT / "example", tmp_path / "package")
    shutil.copy(ROOT / "function-config.yaml", tmp_path / "package")
    (tmp_path / "package/Kptfile").write_text(KPTFILE)
    return tmp_path / "package"


def _files(package: Path) -> dict[str, str]:
    """Every file but the Kptfile, in which kpt keeps its own status."""
    found = (path for path in package.rglob("*") if path.is_file() and path.name != "Kptfile")
    return {str(path.relative_to(package)): path.read_text() for path in found}


def _render(kpt: Host, package: Path) -> dict[str, str]:
    done = kpt.run("fn", "render", package, "--allow-exec", "--truncate-output=false")
    assert done.returncode == 0, done.stderr
    assert '[PASS] "krm-fn"' in done.stderr
    return _files(package)


def test_rendering_adds_files_and_the_intended_lines(any_kpt: Host, package: Path) -> None:
    before = _files(package)
    after = _render(any_kpt, package)
    assert set(after) - set(before) == GENERATED
    route = yaml.safe_load(after["default/httproute_function-sample.yaml"])
    assert route["spec"]["hostnames"][0] == "function-sample.default.ofn.io"
    for name in before:
        lost = [line for line in before[name].splitlines() if line not in after[name].splitlines()]
        assert lost == [], name
    assert (
        after["functions/checkout.yaml"].replace('  annotations:\n    config.kubernetes.io/local-config: "true"\n', "")
        == before["functions/checkout.yaml"]
    )


def test_rendering_twice_changes_nothing(any_kpt: Host, package: Path) -> None:
    once = _render(any_kpt, package)
    assert _render(any_kpt, package) == once


def test_a_removed_function_takes_its_route_and_service_along(any_kpt: Host, package: Path) -> None:
    before = _render(any_kpt, package)
    (package / "functions/checkout.yaml").unlink()
    after = _render(any_kpt, package)
    gone = {"functions/checkout.yaml", "shop/httproute_checkout.yaml", "shop/service_checkout.yaml"}
    assert set(before) - set(after) == gone
    assert after == {name: text for name, text in before.items() if name not in gone}


def test_an_error_leaves_the_package_as_it_was(any_kpt: Host, package: Path) -> None:
    gateway = package / "openfunction-gateway.yaml"
    gateway.write_text(gateway.read_text().replace("  domain: ofn.io\n", ""))
    before = _files(package)
    done = any_kpt.run("fn", "render", package, "--allow-exec", "--truncate-output=false")
    assert done.returncode != 0
    assert _files(package) == before
    assert '[FAIL] "krm-fn"' in done.stderr
    assert "domain" in done.stderr


def test_results_name_the_file(kpt: Host, package: Path, tmp_path: Path) -> None:
    results = tmp_path / "results"
    done = kpt.run("fn", "render", package, "--allow-exec", "--results-dir", results)
    assert done.returncode == 0, done.stderr
    listed = yaml.safe_load((results / "results.yaml").read_text())["items"][0]["results"]
    assert {(r["severity"], r["file"]["path"], r["tags"]["code"]) for r in listed} == {
        ("warning", "functions/checkout.yaml", "OFN205"),
        ("warning", "functions/function-sample.yaml", "OFN205"),
        ("info", "openfunction-gateway.yaml", "OFN271"),
    }
