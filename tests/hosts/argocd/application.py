"""An Application as argocd-repo-server hands it to a plugin, and what comes of it."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.hosts.argocd.cmp_server import Application, started

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.hosts.argocd.cmp_server import Plugin
    from tests.hosts.conftest import Host

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


@contextmanager
def other_plugin(argocd: Host, directory: Path, spec: str, **environment: str) -> Iterator[Plugin]:
    """A plugin with a spec of its own."""
    (directory / "other").mkdir()
    (directory / "other/plugin.yaml").write_text(PLUGIN + spec)
    with started(argocd.path, directory / "other", environment) as plugin:
        yield plugin


def application(repository: Path, path: str = "app", **environment: str) -> Application:
    """With the environment that argocd-repo-server makes of an Application."""
    given = {"ARGOCD_APP_NAME": "shop", "ARGOCD_APP_NAMESPACE": "shop", "KUBE_VERSION": "1.34"}
    return Application(repository, path, {**given, "ARGOCD_APP_PARAMETERS": "null", **environment})


def hostnames(objects: list[dict[str, Any]]) -> dict[str, list[str]]:
    return {o["metadata"]["name"]: o["spec"]["hostnames"] for o in objects if o["kind"] == "HTTPRoute"}


def with_kustomize(repository: Path) -> Path:
    """The Application's directory, with a base that gives the Functions a namespace."""
    app = repository / "app"
    (app / "functions").mkdir()
    for name in ("function.yaml", "checkout.yaml"):
        (app / name).rename(app / "functions" / name)
    (app / "functions/kustomization.yaml").write_text("namespace: team\nresources: [function.yaml, checkout.yaml]\n")
    (app / "kustomization.yaml").write_text("resources: [gateway.yaml, functions]\n")
    return app


def with_chart(repository: Path) -> str:
    """The path of a chart made of the Application's files."""
    chart = repository / "chart"
    shutil.copytree(repository / "app", chart / "templates")
    (chart / "templates/checkout.yaml").write_text(
        FUNCTION.replace("spec:", "  namespace: {{ .Release.Namespace }}\nspec:", 1)
    )
    (chart / "Chart.yaml").write_text("apiVersion: v2\nname: shop\nversion: 1.0.0\nkubeVersion: '>=1.30'\n")
    (chart / "crds").mkdir()
    (chart / "crds/a.yaml").write_text(
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\n"
    )
    return "chart"
