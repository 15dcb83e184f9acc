"""A block without a final line break, edited under kpt and Helm: what follows it keeps its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.hosts.helm import named, write_chart

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts.conftest import Host
    from tests.hosts.helm import Helm

GATEWAY = """apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata:
  name: openfunction
  namespace: openfunction
spec:
  domain: ofn.io
  gatewayDef:
    namespace: projectcontour
    gatewayClassName: contour
"""
CONFIG = """apiVersion: fn.openfunction.io/v1alpha1
kind: ExpandGateway
metadata:
  name: config
spec:
  dns:
    targets:
    - type: StubDomains
      resolver: [10.0.0.10]
    - type: CoreDNS
"""
STUB_DOMAINS = """apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-dns
  namespace: kube-system
data:
  stubDomains: |-
    {"x.y": ["1.2.3.4"]}
"""
COREFILE = """apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |-
    .:53 {
        kubernetes cluster.local
        forward . 10.0.0.2
    }
"""
SECRET = """apiVersion: v1
kind: Secret
metadata:
  name: behind
  namespace: default
stringData:
  a: b
"""
KPTFILE = """apiVersion: kpt.dev/v1
kind: Kptfile
metadata:
  name: example
pipeline:
  mutators:
  - exec: krm-fn
    configPath: config.yaml
"""
EDITED = pytest.mark.parametrize("config_map", [STUB_DOMAINS, COREFILE], ids=["stubDomains", "Corefile"])


def _check(found: dict[tuple[str, str], dict[str, object]], config_map: str) -> None:
    before = yaml.safe_load(config_map)
    after = found["ConfigMap", before["metadata"]["name"]]
    data = after["data"]
    assert isinstance(data, dict)
    if "stubDomains" in data:
        assert json.loads(data["stubDomains"]) == {"x.y": ["1.2.3.4"], "ofn.io": ["10.0.0.10"]}
    else:
        assert "ofn" in data["Corefile"]
    assert found["Secret", "behind"] == yaml.safe_load(SECRET)


@EDITED
def test_kpt_keeps_what_follows(any_kpt: Host, tmp_path: Path, config_map: str) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "Kptfile").write_text(KPTFILE)
    (package / "config.yaml").write_text(CONFIG)
    (package / "all.yaml").write_text("---\n".join([GATEWAY, config_map, SECRET]))
    done = any_kpt.run("fn", "render", package, "--allow-exec")
    assert (done.returncode, "[PASS]" in done.stderr) == (0, True), done.stderr
    _check(named(list(yaml.safe_load_all((package / "all.yaml").read_text()))), config_map)


@EDITED
def test_helm_keeps_what_follows(any_helm: Helm, tmp_path: Path, config_map: str) -> None:
    chart = write_chart(tmp_path / "chart", a=GATEWAY, b=config_map, c=SECRET, d=CONFIG)
    done = any_helm.template(chart, *any_helm.krm_fn())
    assert done.returncode == 0, done.stderr
    _check(named([doc for doc in yaml.safe_load_all(done.stdout) if doc]), config_map)
