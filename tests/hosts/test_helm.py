"""What is the same under Helm 3 and Helm 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from tests.hosts.conftest import run
from tests.hosts.helm import CHART, FILENAME, FUNCTION, GATEWAY, annotations_of, documents, named, write_chart

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts.helm import Helm

CONFIG = "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata:\n  name: c\nspec:\n"
CONFIG_MAP = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: untouched\ndata:\n  text: 'yes' # a comment\n"
HOOK = "  annotations:\n    helm.sh/hook: pre-install\n    helm.sh/hook-weight: '5'\n"


def test_the_example_is_expanded(any_helm: Helm) -> None:
    built = named(any_helm.rendered(CHART, *any_helm.krm_fn()))
    assert {name for kind, name in built if kind == "HTTPRoute"} == {"checkout", "thumbnails"}
    assert built["HTTPRoute", "checkout"]["spec"]["hostnames"] == [
        "checkout.shop.ofn.io",
        "checkout.shop.svc.cluster.local",
    ]
    backend = built["HTTPRoute", "checkout"]["spec"]["rules"][0]["backendRefs"][0]
    assert (backend["name"], backend["port"]) == ("checkout-workload", 8080)
    listeners = [listener["name"] for listener in built["Gateway", "web"]["spec"]["listeners"]]
    assert listeners == ["admin", "ofn-http-internal", "ofn-http-external"]


def test_inputs_and_configuration_are_no_part_of_the_release(any_helm: Helm) -> None:
    built = any_helm.rendered(CHART, *any_helm.krm_fn())
    groups = {document["apiVersion"].partition("/")[0] for document in built}
    assert not [group for group in groups if "openfunction" in group]


def test_hooks_and_tests_of_the_chart_stay_hooks(any_helm: Helm) -> None:
    plain = any_helm.rendered(CHART)
    built = any_helm.rendered(CHART, *any_helm.krm_fn())
    assert [d for d in built if "helm.sh/hook" in annotations_of(d)] == [
        d for d in plain if "helm.sh/hook" in annotations_of(d)
    ]
    assert len([d for d in built if "helm.sh/hook" in annotations_of(d)]) == 3


def test_one_object_stands_twice_legitimately(any_helm: Helm) -> None:
    built = any_helm.rendered(CHART, *any_helm.krm_fn())
    accounts = [d for d in built if d["kind"] == "ServiceAccount"]
    assert sorted("helm.sh/hook" in annotations_of(d) for d in accounts) == [False, True]
    assert {d["metadata"]["name"] for d in accounts} == {"migrate"}


def test_custom_resource_definitions_are_left_alone(any_helm: Helm) -> None:
    """They are printed above what was rendered; of the post-renderer's input they are a part in Helm 3 alone."""
    done = any_helm.template(CHART, "--include-crds", *any_helm.krm_fn())
    assert done.returncode == 0, done.stderr
    assert (CHART / "crds/catalogs.yaml").read_text() in done.stdout
    assert "kind: HTTPRoute" in done.stdout


def test_the_same_from_both_and_from_a_pipe(helm3: Helm, helm: Helm) -> None:
    """But for Helm's comments and the order of documents."""
    by_3 = helm3.rendered(CHART, *helm3.krm_fn())
    by_4 = helm.rendered(CHART, *helm.krm_fn())
    piped = run(["krm-fn"], stdin=helm.template(CHART).stdout)
    assert piped.returncode == 0, piped.stderr
    assert _sorted(by_3) == _sorted(by_4) == _sorted(documents(piped.stdout))


def _sorted(resources: list[dict[str, object]]) -> list[str]:
    return sorted(yaml.safe_dump(resource) for resource in resources)


def test_one_template_alone_is_shown_expanded(any_helm: Helm) -> None:
    """``-s`` finds documents by Helm's ``# Source:`` comments."""
    shown = any_helm.rendered(CHART, "-s", "templates/kubernetes-gateway.yaml", *any_helm.krm_fn())
    assert [d["kind"] for d in shown] == ["Gateway"]
    assert len(shown[0]["spec"]["listeners"]) == 3


def test_what_is_not_read_leaves_as_it_came(any_helm: Helm, tmp_path: Path) -> None:
    chart = write_chart(tmp_path / "chart", config_map=CONFIG_MAP, gateway=GATEWAY, function=FUNCTION)
    shown = any_helm.template(chart, *any_helm.krm_fn())
    assert shown.returncode == 0, shown.stderr
    assert CONFIG_MAP in shown.stdout


def test_a_function_without_a_namespace_is_an_error_until_one_is_given(any_helm: Helm, tmp_path: Path) -> None:
    """Neither Helm tells the release's namespace, and hostnames contain it."""
    function = FUNCTION.replace("  namespace: shop\nspec", "spec")
    chart, log = write_chart(tmp_path / "chart", gateway=GATEWAY, function=function), tmp_path / "log"
    done = any_helm.template(chart, *any_helm.krm_fn("--log-file", log))
    assert done.returncode == 1
    assert done.stdout == ""
    assert "Function checkout has no namespace" in log.read_text()
    built = named(any_helm.rendered(chart, *any_helm.krm_fn("--default-namespace", "shop")))
    assert built["HTTPRoute", "checkout"]["spec"]["hostnames"][0] == "checkout.shop.ofn.io"


@pytest.mark.parametrize("variable", ["NAMESPACE", "HELM_NAMESPACE"])
def test_the_release_namespace_is_not_in_the_environment(any_helm: Helm, tmp_path: Path, variable: str) -> None:
    chart = write_chart(tmp_path / "chart", config_map=CONFIG_MAP)
    done = any_helm.template(chart, *any_helm.script(f"env >{tmp_path}/env; cat"))
    assert done.returncode == 0, done.stderr
    variables = dict(line.split("=", 1) for line in (tmp_path / "env").read_text().splitlines() if "=" in line)
    assert "KUBECONFIG" in variables
    assert variable not in variables
    assert "shop" not in variables.values()


def test_a_function_that_is_a_hook_is_told_so_and_gets_no_route(any_helm: Helm, tmp_path: Path) -> None:
    """Helm 3 does not even show it to the post-renderer, and it reaches the cluster as it is."""
    function = FUNCTION.replace("spec:", f"{HOOK}spec:", 1)
    chart, log = write_chart(tmp_path / "chart", gateway=GATEWAY, function=function), tmp_path / "log"
    done = any_helm.template(chart, *any_helm.krm_fn("--log-file", log))
    assert done.returncode == 0, done.stderr
    assert "HTTPRoute" not in {d["kind"] for d in documents(done.stdout)}
    told = "Function checkout is a Helm hook (pre-install) and gets no route" in log.read_text()
    assert told == (any_helm.major == 4)


def test_hook_annotations_are_not_copied(any_helm: Helm, tmp_path: Path) -> None:
    """A Gateway that is a hook: what is made of it is of the release."""
    gateway = GATEWAY.replace("spec:", f"{HOOK}spec:", 1)
    chart = write_chart(tmp_path / "chart", gateway=gateway, function=FUNCTION)
    done = any_helm.template(chart, *any_helm.krm_fn())
    if any_helm.major == 3:
        assert done.returncode == 1
        assert "refers to Gateway shop/openfunction, which is neither in the input" in done.stderr
        return
    assert done.returncode == 0, done.stderr
    made = [d for d in documents(done.stdout) if "fn.openfunction.io/expanded-from" in annotations_of(d)]
    assert {d["kind"] for d in made} == {"ConfigMap", "Gateway", "HTTPRoute", "Service"}
    assert not [key for d in made for key in annotations_of(d) if key.startswith("helm.sh/") or key == FILENAME]


def test_an_object_that_is_a_hook_as_well_is_changed_where_it_is_none(any_helm: Helm, tmp_path: Path) -> None:
    """A Kubernetes Gateway of both: the release's own gets the listeners."""
    plain = (
        "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: web\n  namespace: shop\n"
        "spec:\n  gatewayClassName: contour\n  listeners:\n  - {name: admin, port: 8080, protocol: HTTP}\n"
    )
    gateway = GATEWAY.replace(
        "gatewayDef:\n    namespace: shop\n    gatewayClassName: contour",
        "gatewayRef:\n    name: web\n    namespace: shop",
    )
    for order in (("a", "b"), ("b", "a")):
        templates = dict(zip(order, (plain, plain.replace("spec:", f"{HOOK}spec:", 1)), strict=True))
        chart = write_chart(tmp_path / f"chart-{order[0]}", gateway=gateway, function=FUNCTION, **templates)
        done = any_helm.template(chart, *any_helm.krm_fn())
        assert done.returncode == 0, done.stderr
        gateways = [d for d in documents(done.stdout) if d["kind"] == "Gateway"]
        listeners = {"helm.sh/hook" in annotations_of(d): len(d["spec"]["listeners"]) for d in gateways}
        assert listeners == {True: 1, False: 3}


def test_configuration_and_gateways_by_argument(any_helm: Helm, tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(f"{CONFIG}  routes:\n    stripPathPrefix: true\n")
    (tmp_path / "gateways.yaml").write_text(GATEWAY)
    chart = write_chart(tmp_path / "chart", function=FUNCTION)
    arguments = ("--config", tmp_path / "config.yaml", "--reference", tmp_path / "gateways.yaml")
    built = any_helm.rendered(chart, *any_helm.krm_fn(*arguments))
    assert {d["kind"] for d in built} == {"HTTPRoute", "Service"}
    filters = [f["type"] for d in built if d["kind"] == "HTTPRoute" for f in d["spec"]["rules"][0].get("filters", [])]
    assert "URLRewrite" in filters


def test_an_empty_chart_is_no_error(any_helm: Helm, tmp_path: Path) -> None:
    chart = write_chart(tmp_path / "chart")
    assert any_helm.rendered(chart, *any_helm.krm_fn()) == []


def test_a_chart_of_inputs_alone_is_no_error(any_helm: Helm, tmp_path: Path) -> None:
    """Nothing but a comment is left; Helm 4 would refuse an answer without it."""
    chart = write_chart(tmp_path / "chart", config=f"{CONFIG}  provider: contour\n")
    assert any_helm.rendered(chart, *any_helm.krm_fn()) == []


def test_a_chart_without_inputs_passes_through(any_helm: Helm, tmp_path: Path) -> None:
    chart = write_chart(tmp_path / "chart", config_map=CONFIG_MAP)
    assert any_helm.template(chart, *any_helm.krm_fn()).stdout == any_helm.template(chart).stdout


def test_the_pipe_expands_what_helm_template_prints(any_helm: Helm, tmp_path: Path) -> None:
    """Every document keeps the comment that Helm wrote above it."""
    printed = any_helm.template(CHART).stdout
    piped = run(["krm-fn"], stdin=printed)
    assert piped.returncode == 0, piped.stderr
    taken = ("expand-gateway.yaml", "openfunction-gateway.yaml", "functions.yaml")
    sources = [line for line in printed.splitlines() if line.startswith("# Source: ") and not line.endswith(taken)]
    assert [line for line in piped.stdout.splitlines() if line.startswith("# Source: ")] == sources


def test_a_program_that_is_not_there_fails(any_helm: Helm, tmp_path: Path) -> None:
    """Nothing is left out in silence. (`helm.krm_fn` finds it on PATH.)"""
    flags = any_helm.script("cat")
    (tmp_path / "script").unlink()
    done = any_helm.template(CHART, *flags)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "script: no such file or directory" in done.stderr
