"""kpt in place, on a package in every style: it ends up as kpt leaves it with ``cat`` in our place, plus our lines."""

from __future__ import annotations

import difflib
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.hosts.conftest import ROOT, Host

if TYPE_CHECKING:
    from pathlib import Path

ODD = ROOT / "tests" / "compatibility" / "odd_package"

LOCAL_CONFIG = ["  annotations:", '    config.kubernetes.io/local-config: "true"']
LISTENERS = """\
  - name: ofn-http-internal
    hostname: "*.cluster.local"
    port: 80
    protocol: HTTP
    allowedRoutes:
      namespaces:
        from: All
  - name: ofn-http-external
    hostname: "*.ofn.io"
    port: 80
    protocol: HTTP
    allowedRoutes:
      namespaces:
        from: All""".splitlines()

Package = dict[str, str]


def _package(directory: Path) -> Path:
    """A copy of the package; windows.yaml has Windows' line breaks."""
    shutil.copytree(ODD, directory)
    windows = directory / "windows.yaml"
    windows.write_bytes(windows.read_bytes().replace(b"\n", b"\r\n"))
    return directory


def _render(kpt: Host, package: Path) -> Package:
    """The files after a render, but for the Kptfile."""
    done = kpt.run("fn", "render", package, "--allow-exec", "--truncate-output=false")
    assert done.returncode == 0, done.stderr
    files = {str(path.relative_to(package)): path.read_bytes().decode() for path in package.rglob("*.yaml")}
    assert files
    return files


def _with_cat(package: Path) -> Path:
    kptfile = package / "Kptfile"
    text = kptfile.read_text().replace("exec: krm-fn", "exec: cat").replace("    configPath: config.yaml\n", "")
    assert "krm-fn" not in text
    kptfile.write_text(text)
    return package


@pytest.fixture
def rendered(any_kpt: Host, tmp_path: Path) -> tuple[Package, Package]:
    """The package as kpt with ``cat`` and as kpt with krm-fn leaves it."""
    return (
        _render(any_kpt, _with_cat(_package(tmp_path / "cat"))),
        _render(any_kpt, _package(tmp_path / "ours")),
    )


def _difference(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went, and the lines that came."""
    lines = list(difflib.ndiff(before.split("\n"), after.split("\n")))
    return [line[2:] for line in lines if line[0] == "-"], [line[2:] for line in lines if line[0] == "+"]


def test_only_the_intended_lines_come(rendered: tuple[Package, Package]) -> None:
    cat, ours = rendered
    differences = {name: _difference(text, ours[name]) for name, text in cat.items() if ours[name] != text}
    assert [gone for gone, _ in differences.values() if gone] == []
    came = {name: lines for name, (_, lines) in differences.items()}
    assert set(came) == {"function.yaml", "sub/gateways.yaml", "coredns.yaml"}
    assert came["function.yaml"] == LOCAL_CONFIG
    record = came["sub/gateways.yaml"].pop(1)
    assert record.startswith("    fn.openfunction.io/injected-listeners: ")
    assert came["sub/gateways.yaml"] == ["  annotations:", *LISTENERS, *LOCAL_CONFIG]
    assert came["coredns.yaml"][0] == "        # krm-fn: networking.openfunction.io/Gateway/openfunction/openfunction"
    assert all(line.startswith("        ") for line in came["coredns.yaml"])
    assert set(ours) - set(cat) == {
        "openfunction/service_gateway.yaml",
        "shop/httproute_orders.yaml",
        "shop/service_orders.yaml",
    }


def test_what_is_odd_is_what_kpt_keeps(rendered: tuple[Package, Package]) -> None:
    """The package is odd enough to show a writer of another dialect: these are in what both leave."""
    for text in (rendered[0]["settings.yaml"], rendered[1]["settings.yaml"]):
        for odd in ("on: off", "octal: 012", "thousand: 1_000", "exponent: 1e3", "&labels {app: web}", "# spaced"):
            assert odd in text


def test_rendering_again_changes_nothing(any_kpt: Host, tmp_path: Path) -> None:
    package = _package(tmp_path / "ours")
    once = _render(any_kpt, package)
    assert _render(any_kpt, package) == once


def test_without_the_inputs_the_package_is_as_before(any_kpt: Host, tmp_path: Path) -> None:
    package = _package(tmp_path / "ours")
    _render(any_kpt, package)
    cat = _render(any_kpt, _with_cat(_package(tmp_path / "cat")))
    (package / "function.yaml").unlink()
    gateways = package / "sub" / "gateways.yaml"
    gateways.write_text(gateways.read_text().split("---\n")[0])
    del cat["function.yaml"]
    cat["sub/gateways.yaml"] = cat["sub/gateways.yaml"].split("---\n")[0]
    assert _render(any_kpt, package) == cat
