"""Helm 3 and Helm 4 behind one interface: Helm 3 takes a program as its post-renderer, Helm 4 a plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tests.hosts.conftest import ROOT, Host

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping
    from pathlib import Path

CHART = ROOT / "example-chart"
PLUGIN = ROOT / "krm_fn/setups/helm4"
FILENAME = "postrenderer.helm.sh/postrender-filename"


class Helm(NamedTuple):
    """A Helm with directories of its own."""

    host: Host
    major: int
    home: Path

    def run(
        self, *arguments: str | Path, env: Mapping[str, str] | None = None, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run it; the caller looks at the exit status."""
        own = {f"HELM_{name.upper()}_HOME": str(self.directory(name)) for name in ("cache", "config", "data")}
        own["KUBECONFIG"] = str(self.home / "kubeconfig")
        return self.host.run(*arguments, cwd=self.home, env={**own, **(env or {})}, stdin=stdin)

    def directory(self, name: str) -> Path:
        """Helm's cache, config or data: Helm 3 stumbles over the plugins of Helm 4."""
        return self.home / f"{name}-{self.major}"

    def krm_fn(self, *arguments: str | Path) -> list[str]:
        """Flags that name krm-fn, with arguments for it."""
        if self.major == 3:
            return ["--post-renderer", "krm-fn", *_passed_on("post-render", *arguments)]
        return ["--post-renderer", "krm-fn", *_passed_on(*arguments)]

    def script(self, text: str, *arguments: str | Path) -> list[str]:
        """Flags that name a bash script, with arguments for it."""
        program = self.home / "script"
        program.write_text(f"#!/usr/bin/env bash\nset -o pipefail\n{text}\n")
        program.chmod(0o755)
        if self.major == 3:
            return ["--post-renderer", str(program), *_passed_on(*arguments)]
        plugin = yaml.safe_load((PLUGIN / "plugin.yaml").read_text())
        plugin.update(name="script", runtimeConfig={"platformCommand": [{"command": str(program)}]})
        directory = self.directory("data") / "plugins/script"
        directory.mkdir(parents=True, exist_ok=True)
        (directory / "plugin.yaml").write_text(yaml.safe_dump(plugin))
        return ["--post-renderer", "script", *_passed_on(*arguments)]

    def template(
        self, chart: Path, *arguments: str | Path, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """``helm template``, as release "web" in namespace "shop"."""
        return self.run("template", "web", chart, "--namespace", "shop", *arguments, env=env)

    def rendered(self, chart: Path, *arguments: str | Path) -> list[dict[str, Any]]:
        """What ``helm template`` prints, and nothing on standard error."""
        done = self.template(chart, *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        return documents(done.stdout)

    def install(
        self, chart: Path, *arguments: str | Path, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """``helm install``, as release "web" in namespace "shop"."""
        return self.run("install", "web", chart, "--namespace", "shop", *arguments, env=env)

    def upgrade(
        self, chart: Path, *arguments: str | Path, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """``helm upgrade`` of what `install` makes."""
        return self.run("upgrade", "web", chart, "--namespace", "shop", *arguments, env=env)


def _passed_on(*arguments: str | Path) -> list[str]:
    return [f"--post-renderer-args={argument}" for argument in arguments]


def write_chart(directory: Path, **templates: str) -> Path:
    """A chart of these templates (by name without .yaml)."""
    (directory / "templates").mkdir(parents=True)
    (directory / "Chart.yaml").write_text("apiVersion: v2\nname: small\nversion: 0.1.0\n")
    for name, text in templates.items():
        (directory / f"templates/{name}.yaml").write_text(text)
    return directory


def documents(text: str) -> list[dict[str, Any]]:
    """The documents of a stream that are not empty."""
    return [document for document in yaml.safe_load_all(text) if document is not None]


def named(resources: list[dict[str, Any]]) -> dict[tuple[str, str], dict[str, Any]]:
    """Resources by kind and name; of two with one name the one that is no hook."""
    hooks_first = sorted(resources, key=lambda resource: "helm.sh/hook" not in annotations_of(resource))
    return {(resource["kind"], resource["metadata"]["name"]): resource for resource in hooks_first}


def annotations_of(resource: dict[str, Any]) -> dict[str, str]:
    """A resource's annotations, none if it has none."""
    found: dict[str, str] = resource["metadata"].get("annotations", {})
    return found


GATEWAY = """\
apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata:
  name: openfunction
  namespace: shop
spec:
  domain: ofn.io
  gatewayDef:
    namespace: shop
    gatewayClassName: contour
  gatewaySpec:
    listeners:
    - name: ofn-http-external
      protocol: HTTP
      port: 80
      allowedRoutes:
        namespaces:
          from: All
"""

FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata:
  name: checkout
  namespace: shop
spec:
  version: v1
  serving:
    triggers:
      http:
        route:
          gatewayRef:
            name: openfunction
            namespace: shop
"""
