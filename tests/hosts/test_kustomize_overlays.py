"""Bases and overlays under a real kustomize: names, namespaces, environments, and Gateways that are shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from krm_fn.setups.catalog import KUSTOMIZE, content
from tests.hosts.conftest import Host, run
from tests.hosts.tree import FUNCTION, GATEWAY, SECRET, SERVICE, config, resources, write

if TYPE_CHECKING:
    from pathlib import Path

FLAGS = ("--enable-alpha-plugins", "--enable-exec")

SHIPPED = {file.path: content(file) for file in KUSTOMIZE.files if file.path.startswith("name-references-")}
"""The configurations files that ``krm-fn init`` writes."""

INPUTS, OUTPUTS = "name-references-inputs.yaml", "name-references-outputs.yaml"

BASE = {
    "base/kustomization.yaml": "resources: [gateway.yaml, function.yaml, service.yaml, secret.yaml]\n",
    "base/gateway.yaml": GATEWAY,
    "base/function.yaml": FUNCTION,
    "base/service.yaml": SERVICE,
    "base/secret.yaml": SECRET,
}

PREFIXED = {
    **BASE,
    "overlay/kustomization.yaml": "resources: [../base]\nnamePrefix: p-\nnamespace: prod\n",
    "top/kustomization.yaml": "resources: [../overlay]\ntransformers: [config.yaml]\n",
    "top/config.yaml": config(),
}
"""Names and namespaces change in an overlay; the function comes after it."""


def _build(kustomize: Host, path: Path) -> dict[tuple[str, str], Any]:
    done = kustomize.run("build", *FLAGS, path)
    assert done.returncode == 0, done.stderr
    return resources(done.stdout)


def _configured(tree: dict[str, str], where: str, *names: str) -> dict[str, str]:
    """The tree with configurations files in one of its kustomizations."""
    kustomization = f"{where}/kustomization.yaml"
    listed = f"{tree[kustomization]}configurations: [{', '.join(names)}]\n"
    return {**tree, kustomization: listed, **{f"{where}/{name}": SHIPPED[name] for name in names}}


def _certificates(gateway: dict[str, Any]) -> list[str]:
    listeners = gateway["spec"]["listeners"]
    return [ref["name"] for listener in listeners for ref in listener.get("tls", {}).get("certificateRefs", ())]


def test_hostnames_have_the_overlays_names_where_the_function_is_outermost(any_kustomize: Host, tmp_path: Path) -> None:
    """gatewayRef still says openfunction/openfunction when the function sees it: previousNames tell who that is now."""
    write(tmp_path, PREFIXED)
    route = _build(any_kustomize, tmp_path / "top")["HTTPRoute", "prod/p-hello"]
    assert route["spec"]["hostnames"] == ["p-hello.prod.ofn.io", "p-hello.prod.svc.cluster.local"]
    assert route["spec"]["parentRefs"][0]["name"] == "p-openfunction"
    assert route["metadata"]["labels"]["openfunction.io/gateway"] == "prod.p-openfunction"
    assert route["spec"]["rules"][0]["backendRefs"][0]["name"] == "p-hello-v1"


def test_a_label_with_the_functions_earlier_name_still_finds_its_service(any_kustomize: Host, tmp_path: Path) -> None:
    """kustomize renames no label values; without this the backend would be assumed."""
    service = SERVICE.replace("name: hello-v1\n", "name: backend\n  labels: {openfunction.io/function: hello}\n")
    write(tmp_path, {**PREFIXED, "base/service.yaml": service, "top/config.yaml": config(UNCONFIRMED_IS_AN_ERROR)})
    route = _build(any_kustomize, tmp_path / "top")["HTTPRoute", "prod/p-hello"]
    assert route["spec"]["rules"][0]["backendRefs"][0]["name"] == "p-backend"


UNCONFIRMED_IS_AN_ERROR = "{backends: {unresolved: Error}}"


def test_names_of_the_same_kustomization_change_before_the_function(any_kustomize: Host, tmp_path: Path) -> None:
    same = "resources: [../base]\nnamePrefix: p-\nnamespace: prod\ntransformers: [config.yaml]\n"
    write(tmp_path, {**PREFIXED, "top/kustomization.yaml": same})
    route = _build(any_kustomize, tmp_path / "top")["HTTPRoute", "prod/p-hello"]
    assert route["spec"]["hostnames"][0] == "p-hello.prod.ofn.io"


def test_without_configurations_what_kustomize_does_not_know_goes_stale(any_kustomize: Host, tmp_path: Path) -> None:
    """Why the configurations files are shipped."""
    write(tmp_path, PREFIXED)
    built = _build(any_kustomize, tmp_path / "top")
    assert ("Secret", "prod/p-cert") in built
    gateway = built["Gateway", "openfunction/p-openfunction"]  # gatewayDef.namespace
    assert _certificates(gateway) == ["cert"]


def test_configurations_with_the_prefix_before_the_function(any_kustomize: Host, tmp_path: Path) -> None:
    tree = _configured(_configured(PREFIXED, "overlay", INPUTS), "top", OUTPUTS)
    write(tmp_path, tree)
    built = _build(any_kustomize, tmp_path / "top")
    gateway = built["Gateway", "prod/p-openfunction"]
    assert _certificates(gateway) == ["p-cert"]
    (parent,) = built["HTTPRoute", "prod/p-hello"]["spec"]["parentRefs"]
    assert (parent["namespace"], parent["name"]) == ("prod", "p-openfunction")


def test_configurations_with_the_prefix_after_the_function(any_kustomize: Host, tmp_path: Path) -> None:
    """References follow. Hostnames and ExternalName targets are text that no configuration reaches: trap."""
    tree = {
        **BASE,
        "top/kustomization.yaml": "resources: [../base]\ntransformers: [config.yaml]\n",
        "top/config.yaml": config(),
        "after/kustomization.yaml": "resources: [../top]\nnamePrefix: q-\nnamespace: live\n",
    }
    write(tmp_path, _configured(tree, "after", OUTPUTS))
    built = _build(any_kustomize, tmp_path / "after")
    route = built["HTTPRoute", "live/q-hello"]
    (parent,) = route["spec"]["parentRefs"]
    (backend,) = route["spec"]["rules"][0]["backendRefs"]
    assert (parent["namespace"], parent["name"]) == ("live", "q-openfunction")
    assert (backend["name"], backend.get("namespace", "live")) == ("q-hello-v1", "live")
    assert _certificates(built["Gateway", "live/q-openfunction"]) == ["q-cert"]
    assert route["spec"]["hostnames"][0] == "hello.shop.ofn.io"
    assert built["Service", "live/q-hello"]["spec"]["externalName"] == "gateway.openfunction.svc.cluster.local"


def test_a_listener_set_is_followed_too(any_kustomize: Host, tmp_path: Path) -> None:
    """gatewayRef to a Gateway that is not in the build: routes attach to a ListenerSet, which is renamed."""
    gateway = GATEWAY.replace("gatewayDef:", "gatewayRef:").replace("gatewayClassName: contour", "name: shared")
    tree = {
        **BASE,
        "base/gateway.yaml": gateway,
        "top/kustomization.yaml": "resources: [../base]\ntransformers: [config.yaml]\n",
        "top/config.yaml": config("{listeners: {strategy: ListenerSet}, provider: envoy-gateway}"),
        "after/kustomization.yaml": "resources: [../top]\nnamePrefix: q-\nnamespace: live\n",
    }
    write(tmp_path, _configured(tree, "after", OUTPUTS))
    built = _build(any_kustomize, tmp_path / "after")
    listener_set = built["ListenerSet", "live/q-openfunction"]
    assert listener_set["spec"]["parentRef"]["name"] == "shared"  # not in the build: nothing to rename
    assert _certificates(listener_set) == ["q-cert"]
    parents = {(p["kind"], p["name"]) for p in built["HTTPRoute", "live/q-hello"]["spec"]["parentRefs"]}
    assert parents == {("ListenerSet", "q-openfunction")}


def test_kustomize_follows_no_reference_to_another_namespace(any_kustomize: Host, tmp_path: Path) -> None:
    """Trap: a prefix alone, after the function, leaves a route's parent behind. Before it, krm-fn follows."""
    after = {
        **BASE,
        "top/kustomization.yaml": "resources: [../base]\ntransformers: [config.yaml]\n",
        "top/config.yaml": config(),
        "after/kustomization.yaml": "resources: [../top]\nnamePrefix: q-\n",
    }
    write(tmp_path / "after", _configured(after, "after", OUTPUTS))
    built = _build(any_kustomize, tmp_path / "after/after")
    assert ("Gateway", "openfunction/q-openfunction") in built
    assert [p["name"] for p in built["HTTPRoute", "shop/q-hello"]["spec"]["parentRefs"]] == ["openfunction"]

    before = {**PREFIXED, "overlay/kustomization.yaml": "resources: [../base]\nnamePrefix: p-\n"}
    write(tmp_path / "before", before)
    built = _build(any_kustomize, tmp_path / "before/top")
    assert ("Gateway", "openfunction/p-openfunction") in built
    assert [p["name"] for p in built["HTTPRoute", "shop/p-hello"]["spec"]["parentRefs"]] == ["p-openfunction"]


def test_the_pipe_after_an_overlay_needs_the_inputs_configuration(kustomize: Host, tmp_path: Path) -> None:
    """What leaves a build has no previousNames: without the file the reference is lost, with it all is right."""
    write(tmp_path, PREFIXED)
    stale = kustomize.run("build", tmp_path / "overlay").stdout
    refused = run(["krm-fn"], stdin=stale)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "OFN201" in refused.stderr
    write(tmp_path, _configured(PREFIXED, "overlay", INPUTS))
    piped = run(["krm-fn"], stdin=kustomize.run("build", tmp_path / "overlay").stdout)
    assert piped.returncode == 0, piped.stderr
    built = resources(piped.stdout)
    assert built["HTTPRoute", "prod/p-hello"]["spec"]["hostnames"][0] == "p-hello.prod.ofn.io"
    assert _certificates(built["Gateway", "prod/p-openfunction"]) == ["p-cert"]


def test_hostnames_written_out_go_stale(kustomize: Host, tmp_path: Path) -> None:
    """Trap: leave them to hostTemplate."""
    function = FUNCTION.replace("gatewayRef:", "hostnames: [hello.shop.ofn.io]\n          gatewayRef:")
    write(tmp_path, {**PREFIXED, "base/function.yaml": function})
    route = _build(kustomize, tmp_path / "top")["HTTPRoute", "prod/p-hello"]
    assert route["spec"]["hostnames"] == ["hello.shop.ofn.io", "p-hello.prod.svc.cluster.local"]


@pytest.mark.parametrize(
    "spec", ["{domain: DOMAIN}", "{overrides: [{gateway: openfunction/openfunction, domain: DOMAIN}]}"]
)
def test_three_environments_have_their_own_domains(any_kustomize: Host, tmp_path: Path, spec: str) -> None:
    domains = {"dev": "dev.example.com", "staging": "staging.example.com", "prod": "example.com"}
    write(tmp_path, BASE)
    for environment, domain in domains.items():
        kustomization = "resources: [../../base]\ntransformers: [config.yaml]\n"
        write(tmp_path / "environments" / environment, {"kustomization.yaml": kustomization})
        write(tmp_path / "environments" / environment, {"config.yaml": config(spec.replace("DOMAIN", domain))})
    for environment, domain in domains.items():
        built = _build(any_kustomize, tmp_path / "environments" / environment)
        assert built["HTTPRoute", "shop/hello"]["spec"]["hostnames"][0] == f"hello.shop.{domain}"
        hostnames = [ls["hostname"] for ls in built["Gateway", "openfunction/openfunction"]["spec"]["listeners"]]
        assert hostnames == ["*.cluster.local", f"*.{domain}", f"*.{domain}"]


SHARED = config("""
  {
    provider: contour,
    gateways: [{
      metadata: {name: openfunction, namespace: openfunction},
      spec: {domain: ofn.io, gatewayRef: {name: contour, namespace: projectcontour}},
    }],
  }""")


def test_app_repositories_share_one_config_with_the_gateway_in_it(any_kustomize: Host, tmp_path: Path) -> None:
    """One file, owned by the platform and listed as a kustomization; each app gets only what its Functions own."""
    app = "resources: [function.yaml]\ntransformers: [../platform]\n"
    tree = {"platform/kustomization.yaml": "resources: [config.yaml]\n", "platform/config.yaml": SHARED}
    for name in ("hello", "goodbye"):
        tree[f"{name}/kustomization.yaml"] = app
        tree[f"{name}/function.yaml"] = FUNCTION.replace("hello", name)
    write(tmp_path, tree)
    for name in ("hello", "goodbye"):
        built = _build(any_kustomize, tmp_path / name)
        assert set(built) == {("HTTPRoute", f"shop/{name}"), ("Service", f"shop/{name}")}
        route = built["HTTPRoute", f"shop/{name}"]["spec"]
        assert route["hostnames"][0] == f"{name}.shop.ofn.io"
        assert {(p["namespace"], p["name"]) for p in route["parentRefs"]} == {("projectcontour", "contour")}
