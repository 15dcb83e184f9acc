"""A writer that joins two resources: an error, and nothing of it leaves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.argocd import answer as answer_argocd
from krm_fn.entrypoints.live_dns.patching import patch, read_wanted
from krm_fn.entrypoints.stream import Request, respond, sound
from krm_fn.wire.edit import apply
from krm_fn.wire.files.directory import read_paths
from krm_fn.wire.packages import plain_list, rewrite
from krm_fn.wire.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GATEWAY = {
    "apiVersion": "networking.openfunction.io/v1beta1",
    "kind": "Gateway",
    "metadata": {"name": "openfunction", "namespace": "openfunction"},
    "spec": {"domain": "ofn.io", "gatewayRef": {"name": "web", "namespace": "infra"}},
}
MERGED = """\
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: web
  namespace: infra
spec:
  gatewayClassName: istio
  listeners:
  - name: own
    port: 8443
    protocol: HTTP
"""
SECRET = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n"
NOTE = "# in any style\n"


def as_item(text: str) -> str:
    return "- " + text.replace("\n", "\n  ").rstrip(" ")


def resource_list(note: str = "") -> str:
    items = "".join(as_item(text) for text in (MERGED, SECRET))
    gateway = f"- {json.dumps(GATEWAY)}\n" if note else as_item(plain_gateway())
    head = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"
    return head + gateway + items + note


def plain_gateway() -> str:
    return (
        "apiVersion: networking.openfunction.io/v1beta1\nkind: Gateway\nmetadata:\n  name: openfunction\n"
        "  namespace: openfunction\nspec:\n  domain: ofn.io\n  gatewayRef:\n    name: web\n    namespace: infra\n"
    )


INPUTS = {
    "plain list": resource_list(),
    "list": resource_list(NOTE),
    "stream": "---\n".join((plain_gateway(), MERGED, SECRET)),
}


def glue(make: Callable[..., str]) -> Callable[..., str]:
    """The writer, without the line break at the end of what it writes."""
    return lambda *args, **options: make(*args, **options).rstrip("\n")


@pytest.fixture
def joins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_list, "edited", glue(plain_list.edited))
    monkeypatch.setattr(rewrite, "apply_edits", glue(apply.apply_edits))


@pytest.mark.usefixtures("joins")
@pytest.mark.parametrize("text", INPUTS.values(), ids=INPUTS)
def test_a_writer_that_joins_resources_gives_an_error(text: str) -> None:
    report = Report()
    response = respond(Request(text.encode()), report)
    assert response.failed
    (found,) = [d for d in report if d.severity == "error"]
    assert found.code == "OFN640"
    assert "Secret s would be lost" in found.message or "Gateway infra/web would be lost" in found.message
    if "ResourceList" in text:
        assert response.output.decode().startswith(text.removesuffix(NOTE))
        assert b"OFN640" in response.output
    else:
        assert response.output == b""


@pytest.mark.parametrize("text", INPUTS.values(), ids=INPUTS)
def test_the_writers_as_they_are_give_none(text: str) -> None:
    report = Report()
    assert not respond(Request(text.encode()), report).failed
    assert report.count("OFN640") == 0


@pytest.mark.usefixtures("joins")
def test_files_are_written_by_none(tmp_path: Path) -> None:
    for name, text in (("a", plain_gateway()), ("b", MERGED + "---\n" + SECRET), ("c", SECRET)):
        (tmp_path / f"{name}.yaml").write_text(text)
    report = Report()
    package = read_paths([str(tmp_path)], report)
    response = answer_argocd(package, Request(b""), report)
    assert response == (b"", True)
    assert [d.code for d in report if d.severity == "error"] == ["OFN640"]


def test_a_json_list_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    items = [GATEWAY, {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}}]
    body = {"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "items": items}
    for writer in (lambda *_: "{}", lambda *_: "{", lambda obj, *_: f"{json.dumps(obj)}, {{}}"):
        with monkeypatch.context() as patched:
            patched.setattr(rewrite, "dump_flow", writer)
            report = Report()
            package = read(json.dumps(body).encode(), report)
            assert package is not None
            changes = Changes()
            changes.add(GATEWAY)
            changes.edit(package.resources[1], ("spec",), "x")
            assert sound(lambda package=package, changes=changes: package.write(changes, []), report) is None  # type: ignore[misc]
            assert [d.code for d in report] == ["OFN640"]


def test_what_passes_through_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """Results alone change no item."""
    for name in ("_check", "check_places", "check_flow"):
        monkeypatch.setattr(plain_list if name == "_check" else rewrite, name, None)
    for text in (INPUTS["plain list"], INPUTS["list"], json.dumps({**GATEWAY})):
        package = read(text.encode(), Report())
        assert package is not None
        assert package.write(Changes(), [{"message": "m"}]).decode().startswith(text.removesuffix(NOTE))


COREFILE = """\
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ConfigMap
  metadata:
    name: coredns
    namespace: kube-system
  data:
    Corefile: |-
      .:53 {
          kubernetes cluster.local
          forward . /etc/resolv.conf
      }
- apiVersion: v1
  kind: ConfigMap
  metadata:
    name: node-local-dns
    namespace: kube-system
  data:
    Corefile: |-
      cluster.local:53 {
          forward . 10.96.0.10
      }
"""


@pytest.mark.usefixtures("joins")
def test_a_live_clusters_config_map_is_not_written() -> None:
    report = Report()
    package = read(plain_gateway().encode(), report)
    assert package is not None
    wanted = read_wanted(package, Request(b""), report, remove=False)
    assert wanted is not None
    assert patch(COREFILE.encode(), wanted, "CoreDNS", report) is None
    assert [d.code for d in report if d.severity == "error"] == ["OFN640"]
