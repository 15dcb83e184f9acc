"""kustomize with krm-fn in it builds what it builds without: no reference is lost, no hash suffix, no annotation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.hosts.conftest import ROOT, Host

if TYPE_CHECKING:
    from pathlib import Path

BASE = """\
resources:
- workload.yaml
- openfunction.yaml
configMapGenerator:
- name: settings
  namespace: shop
  literals:
  - mode=0644
  - "on=yes"
secretGenerator:
- name: token
  namespace: shop
  literals:
  - sha=1234e5
"""
TRANSFORMERS = "transformers:\n- function-config.yaml\n"
OVERLAY = """\
resources:
- ../base
namePrefix: eu-
nameSuffix: -v1
commonAnnotations:
  team: "012"
configMapGenerator:
- name: extra
  literals:
  - region=no
"""
WORKLOAD = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  annotations:
    on: "off"
    sum: "1e3"
spec:
  replicas: 3
  paused: no
  progressDeadlineSeconds: 1_000
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      serviceAccountName: web
      containers:
      - name: web
        image: example.com/web:1.30
        envFrom:
        - configMapRef: {name: settings}
        - secretRef: {name: token}
        env:
        - name: MODE
          valueFrom: {configMapKeyRef: {name: settings, key: mode}}
      volumes:
      - name: settings
        configMap: {name: settings}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: web, namespace: shop}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {selector: {app: web}, ports: [{port: 80}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec: {defaultBackend: {service: {name: web, port: {number: 80}}}}
"""
OPENFUNCTION = """\
apiVersion: networking.openfunction.io/v1alpha1
kind: Gateway
metadata: {name: openfunction, namespace: openfunction}
spec:
  domain: ofn.io
  gatewayDef: {namespace: openfunction, gatewayClassName: contour}
  hostTemplate: "{{.Name}}.{{.Namespace}}.{{.Domain}}"
  pathTemplate: "{{.Namespace}}/{{.Name}}"
  gatewaySpec:
    listeners:
    - {name: ofn-http-external, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}
---
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: orders, namespace: shop}
spec:
  image: example.com/orders:1e3
  serving:
    triggers:
      http:
        port: 8080
        route:
          gatewayRef: {name: openfunction, namespace: openfunction}
"""
INPUTS = ("core.openfunction.io/", "networking.openfunction.io/")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A base with generators and, in its kustomization.yaml, krm-fn; an overlay that renames everything."""
    base, overlay = tmp_path / "base", tmp_path / "overlay"
    base.mkdir()
    overlay.mkdir()
    (base / "kustomization.yaml").write_text(BASE + TRANSFORMERS)
    (base / "workload.yaml").write_text(WORKLOAD)
    (base / "openfunction.yaml").write_text(OPENFUNCTION)
    (base / "function-config.yaml").write_text((ROOT / "function-config.yaml").read_text())
    (overlay / "kustomization.yaml").write_text(OVERLAY)
    return tmp_path


def _build(kustomize: Host, directory: Path) -> list[str]:
    done = kustomize.run("build", "--enable-alpha-plugins", "--enable-exec", directory)
    assert done.returncode == 0, done.stderr
    return done.stdout.split("---\n")


def _with_and_without(kustomize: Host, tree: Path, part: str) -> tuple[list[str], list[str]]:
    built = _build(kustomize, tree / part)
    (tree / "base" / "kustomization.yaml").write_text(BASE)
    return built, _build(kustomize, tree / part)


@pytest.mark.parametrize("part", ["base", "overlay"])
def test_the_rest_of_the_build_is_the_same_text(any_kustomize: Host, tree: Path, part: str) -> None:
    built, without = _with_and_without(any_kustomize, tree, part)
    others = [document for document in without if not document.startswith(tuple(f"apiVersion: {i}" for i in INPUTS))]
    assert len(others) == len(without) - 2
    assert [document for document in built if document in others] == others
    kinds = sorted(re.findall(r"^kind: (\w+)$", "---\n".join(d for d in built if d not in others), re.MULTILINE))
    assert kinds == ["ConfigMap", "Gateway", "HTTPRoute", "Service", "Service"]


def test_hashes_and_references_are_in_the_build(any_kustomize: Host, tree: Path) -> None:
    """What the comparison rests on: names with prefix and hash, and references that follow them."""
    text = "---\n".join(_build(any_kustomize, tree / "overlay"))
    (settings,) = set(re.findall(r"name: (eu-settings-v1-\w{10})$", text, re.MULTILINE))
    (token,) = set(re.findall(r"name: (eu-token-v1-\w{10})$", text, re.MULTILINE))
    assert text.count(f"name: {settings}\n") == 4
    assert text.count(f"name: {token}\n") == 2
    assert text.count("serviceAccountName: eu-web-v1\n") == 1
    assert text.count("name: settings\n") == 1  # the volume's own name
    assert "name: token\n" not in text
