"""The route table, as `krm-fn routes` prints it."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from krm_fn.cli.main import cli

ROOT = Path(__file__).resolve().parents[3]

GATEWAY = """\
apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata: {name: openfunction, namespace: openfunction}
spec:
  domain: ofn.io
  gatewayDef: {namespace: istio-ingress, gatewayClassName: istio}
---
"""


def _routes(path: Path | str) -> list[list[str]]:
    """The table's cells by line, without its head."""
    result = CliRunner().invoke(cli, ["routes", str(path)])
    assert result.exit_code == 0, result.stderr
    head, *lines = (re.split(r" {2,}", line) for line in result.stdout.splitlines())
    assert head == ["FUNCTION", "ADDRESS", "LISTENER", "BACKEND", "PROVENANCE"]
    return lines


def _written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "in.yaml"
    file.write_text(GATEWAY + text)
    return file


def test_the_examples_addresses_are_the_proposals() -> None:
    rows = [row for row in _routes(ROOT) if row[0] == "default/function-sample"]
    assert [row[1:4] for row in rows] == [
        [
            "http://function-sample.default.svc.cluster.local:80/default/function-sample",
            "ofn-http-internal",
            "function-sample-v2-0-0:80",
        ],
        [
            "http://function-sample.default.ofn.io:80/default/function-sample",
            "ofn-http-external",
            "function-sample-v2-0-0:80",
        ],
        [
            "https://function-sample.default.ofn.io:443/default/function-sample",
            "ofn-https-external",
            "function-sample-v2-0-0:80",
        ],
    ]
    assert rows[0][4] == "Gateway openfunction/openfunction: inside the cluster"
    assert rows[1][4] == "Gateway openfunction/openfunction: hostTemplate"


def test_weights_and_backends_of_other_namespaces(tmp_path: Path) -> None:
    function = """\
apiVersion: core.openfunction.io/v1beta1
kind: Function
metadata: {name: a, namespace: default}
spec:
  route:
    traffic:
      knative:
      - {revisionName: a-00001, percent: 20}
      - {revisionName: a-00002, percent: 80}
  serving: {runtime: knative}
---
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: b, namespace: default}
spec: {serving: {triggers: {http: {}}}}
---
apiVersion: fn.openfunction.io/v1alpha1
kind: ExpandGateway
metadata: {name: config}
spec:
  backends:
    map:
    - {function: default/b, service: {name: legacy, namespace: shop, port: 8080}}
"""
    backends = {row[0]: row[3] for row in _routes(_written(tmp_path, function))}
    assert backends == {"default/a": "a-00001:80 (20%), a-00002:80 (80%)", "default/b": "legacy.shop:8080"}


def test_backends_that_the_author_wrote(tmp_path: Path) -> None:
    function = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: a, namespace: default}
spec:
  serving:
    triggers:
      http:
        route:
          rules:
          - backendRefs: [{name: legacy, port: 8080}]
"""
    assert [row[3] for row in _routes(_written(tmp_path, function))] == ["legacy:8080"]


def test_each_path_has_the_backends_of_its_rules(tmp_path: Path) -> None:
    function = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: a, namespace: default}
spec:
  serving:
    triggers:
      http:
        route:
          rules:
          - matches: [{path: {type: PathPrefix, value: /one}}]
            backendRefs: [{name: one, port: 80}, {name: two, namespace: shop, port: 80, weight: 3}]
          - matches: [{path: {type: PathPrefix, value: /one}, method: POST}]
            backendRefs: [{name: bucket, group: cloud.example.com, kind: Bucket, weight: 0}]
          - matches: [{path: {type: PathPrefix, value: /old}}]
            filters: [{type: RequestRedirect, requestRedirect: {hostname: new.ofn.io}}]
"""
    one, old = "one:80 (25%), two.shop:80 (75%), Bucket bucket", "(redirect)"
    rows = {row[1].rpartition(":80")[2]: row[2:4] for row in _routes(_written(tmp_path, function))}
    assert rows == {"/one": ["ofn-http-internal", one], "/old": ["ofn-http-internal", old]}
    service = (
        "---\n{apiVersion: v1, kind: Service, metadata: {name: a, namespace: default}, spec: {ports: [{port: 81}]}}"
    )
    ((_, address, *rest),) = _routes(_written(tmp_path, function + service))
    assert address == "http://a.default.svc.cluster.local:81/"
    assert rest == ["Service", f"{one}, {old}", "Gateway openfunction/openfunction: inside the cluster"]


def test_no_function_is_routed(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["routes", str(_written(tmp_path, ""))])
    assert (result.exit_code, result.stdout) == (0, "No Function has a route.\n")


def test_no_table_where_there_is_an_error(tmp_path: Path) -> None:
    file = _written(tmp_path, "")
    file.write_text(file.read_text().replace("domain: ofn.io", "domain: ''"))
    result = CliRunner().invoke(cli, ["routes", str(file)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert "OFN113" in result.stderr
