"""Small inputs for hosts: files to write, programs for PATH, resources to look up."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

GATEWAY = """\
apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata:
  name: openfunction
  namespace: openfunction
spec:
  domain: ofn.io
  gatewayDef:
    namespace: openfunction
    gatewayClassName: contour
  gatewaySpec:
    listeners:
    - name: ofn-http-external
      protocol: HTTP
      port: 80
      allowedRoutes:
        namespaces:
          from: All
    - name: ofn-https-external
      protocol: HTTPS
      port: 443
      allowedRoutes:
        namespaces:
          from: All
      tls:
        certificateRefs:
        - name: cert
"""

SECRET = """\
apiVersion: v1
kind: Secret
metadata:
  name: cert
  namespace: openfunction
"""

FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata:
  name: hello
  namespace: shop
spec:
  version: v1
  image: registry.example.com/hello:v1
  serving:
    triggers:
      http:
        port: 8080
        route:
          gatewayRef:
            name: openfunction
            namespace: openfunction
"""

SERVICE = """\
apiVersion: v1
kind: Service
metadata:
  name: hello-v1
  namespace: shop
spec:
  ports:
  - port: 80
"""


def config(spec: str = "{}", *, run: str = "exec: {path: krm-fn}") -> str:
    """A functionConfig for kustomize. run: the function annotation's value; spec: flow style."""
    return f"""\
apiVersion: fn.openfunction.io/v1alpha1
kind: ExpandGateway
metadata:
  name: expand-gateway
  annotations:
    config.kubernetes.io/function: '{run}'
spec: {spec}
"""


def write(directory: Path, files: Mapping[str, str]) -> None:
    """Write files below directory, path to text."""
    for name, text in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def files(directory: Path) -> dict[str, bytes]:
    """Every file below directory."""
    found = sorted(path for path in directory.rglob("*") if path.is_file())
    return {str(path.relative_to(directory)): path.read_bytes() for path in found}


def program(directory: Path, name: str, script: str) -> dict[str, str]:
    """Write a shell script; the environment in which hosts find it before any other of its name."""
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return {"PATH": os.pathsep.join((str(directory), *path_before()))}


def path_before() -> tuple[str, ...]:
    """This environment's programs, then PATH."""
    import sys
    from pathlib import Path

    return str(Path(sys.executable).parent), os.environ["PATH"]


def resources(text: str) -> dict[tuple[str, str], Any]:
    """Manifests by kind (with the group where one kind has two) and ``namespace/name``; none may be there twice."""
    found: dict[tuple[str, str], Any] = {}
    for document in yaml.safe_load_all(text):
        metadata = document["metadata"]
        kind = document["kind"]
        group = document["apiVersion"].partition("/")[0]
        if group in ("networking.openfunction.io", "serving.knative.dev", "catalogue.example.org"):
            kind = f"{kind}.{group}"
        key = (kind, f"{metadata.get('namespace', '')}/{metadata['name']}")
        assert key not in found, key
        found[key] = document
    return found
