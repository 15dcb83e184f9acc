"""`krm-fn resolve`: what it prints, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli

PACKAGE = (Path(__file__).parents[3] / "hosts" / "dns" / "package.yaml").read_text()
COREFILES = Path(__file__).parents[1] / "corefiles"
DATA_PLANE = "openfunction-istio.istio-ingress.svc.cluster.local"


NO_DNS = {
    "apiVersion": "fn.openfunction.io/v1alpha1",
    "kind": "ExpandGateway",
    "metadata": {"name": "x"},
    "spec": {"dns": {"mode": "None"}},
}
"""A functionConfig with which the Corefile is not patched."""


def config_map(name: str, **data: str) -> str:
    """A ConfigMap of kube-system as JSON, which is YAML."""
    metadata = {"name": name, "namespace": "kube-system"}
    return "---\n" + json.dumps({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": data}) + "\n"


def corefile(name: str) -> str:
    """A platform's Corefile."""
    return (COREFILES / f"{name}.Corefile").read_text()


def resolve(*arguments: str, package: str = PACKAGE) -> tuple[int, str]:
    """Exit status and output."""
    done = CliRunner().invoke(cli, ["resolve", *arguments, "-"], input=package)
    return done.exit_code, done.stdout


def said(name: str, package: str = PACKAGE, wanted: str = "A") -> tuple[str, str, str]:
    """Status, end of the chain and target of the last question."""
    _, output = resolve(name, "--type", wanted, "-o", "json", package=package)
    last = json.loads(output)["questions"][-1]
    return last["status"], last["chain"][-1], last["target"]


def test_every_step_from_the_corefile_to_the_service() -> None:
    package = PACKAGE + config_map("coredns", Corefile=corefile("kubeadm"))
    status, output = resolve("function-sample.default.ofn.io", package=package)
    assert status == 0
    assert output == (
        "function-sample.default.ofn.io\n"
        "  1. ConfigMap kube-system/coredns, line 1: server block .:53 is asked\n"
        "  2. ConfigMap kube-system/coredns, line 18: rewrite stop name regex ^([a-z0-9_-]+\\.)+ofn\\.io\\.$ "
        "gateway.openfunction.svc.cluster.local. answer auto\n"
        "     -> gateway.openfunction.svc.cluster.local\n"
        "  3. Service openfunction/gateway (generated for Gateway openfunction/openfunction): ExternalName\n"
        f"     -> {DATA_PLANE}\n"
        "  4. Service istio-ingress/openfunction-istio (<stdin>:53): ClusterIP 10.96.0.10 fd00:10:96::10\n"
        "  function-sample.default.ofn.io resolves to Service istio-ingress/openfunction-istio.\n"
        "  Function default/function-sample has this hostname.\n"
    )


def test_without_a_corefile_the_one_of_kubeadm_is_assumed() -> None:
    status, output = resolve("function-sample.default.ofn.io")
    assert status == 0
    assert output.endswith(
        "  Assumed: ConfigMap coredns is not in the input; krm-fn assumes the Corefile that kubeadm installs with "
        "the new rewrite rules.\n"
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"metadata": "x"},
        {"metadata": {"name": ["x"], "namespace": {}}},
        {"metadata": {"name": "coredns", "namespace": "kube-system"}, "data": ["x"]},
        {"metadata": {"name": "coredns-custom", "namespace": "kube-system"}, "data": "x"},
    ],
)
@pytest.mark.parametrize("kind", ["ConfigMap", "Namespace"])
def test_objects_that_are_no_such_things_are_passed_over(kind: str, fields: dict[str, object]) -> None:
    package = PACKAGE + "---\n" + json.dumps({"apiVersion": "v1", "kind": kind, **fields}) + "\n"
    result = CliRunner().invoke(cli, ["resolve", "function-sample.default.ofn.io", "-"], input=package)
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_a_data_plane_that_is_not_in_the_input_is_assumed_to_exist() -> None:
    gateway = PACKAGE.split("---\n")[0]
    status, output = resolve("x.ofn.io", package=gateway)
    assert status == 0
    assert "Service istio-ingress/openfunction-istio: not in the input, assumed to exist\n" in output
    assert resolve(DATA_PLANE, package=gateway)[0] == 1


CUSTOM = config_map("coredns-custom", **{"a.override": f"rewrite name x.old.io {DATA_PLANE}"})


@pytest.mark.parametrize(
    "head", [".:53 { import custom/*.override\n", '.:53 {\n    "import" "custom/*.override" # all\n']
)
def test_an_import_however_it_is_written(head: str) -> None:
    text = corefile("kubeadm").replace(".:53 {\n", head, 1)
    status, output = resolve("x.old.io", package=PACKAGE + config_map("coredns", Corefile=text) + CUSTOM)
    assert status == 0
    assert "ConfigMap kube-system/coredns-custom, a.override, line 1: rewrite name x.old.io" in output


def test_an_imported_file_that_cannot_be_read_is_named() -> None:
    text = corefile("kubeadm").replace("    kubernetes", "    import custom/*.override\n    kubernetes", 1)
    broken = config_map("coredns-custom", **{"a.override": 'log\nlog "x'})
    package = PACKAGE + config_map("coredns", Corefile=text) + broken
    package += "---\n" + json.dumps(NO_DNS) + "\n"
    done = CliRunner().invoke(cli, ["resolve", "x.old.io", "-"], input=package)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error OFN501: ConfigMap kube-system/coredns-custom, a.override, line 2, column 5: the quote" in done.stderr


def test_server_blocks_are_imported_where_the_corefile_is_assumed() -> None:
    package = PACKAGE + config_map("coredns-custom", **{"old.server": "old.io:53 {\n    forward . 192.0.2.53\n}\n"})
    assert said("x.old.io", package) == ("Forwarded", "x.old.io", "192.0.2.53")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (
            "ofn.io",
            "ofn.io is the domain of Gateway openfunction/openfunction, which serves only names below its domain.",
        ),
        ("a.ofn.iota.com", "The name is not below the domain of a Gateway; the domains are dev.ofn.io, ofn.io."),
        ("*.ofn.io", 'No rule matches "*": the rules rewrite only labels of letters, digits, "-" and "_".'),
        ("a.ofn.io.evil.com", "The name is not below ofn.io: evil.com follows."),
        (
            "function-sample.default.ofn.org",
            "Function default/function-sample exists, but its hostnames are function-sample.default.ofn.io, "
            "function-sample.default.svc.cluster.local.",
        ),
        ("nosuch.default.svc.cluster.local", "The input has no Service default/nosuch."),
        ("x.nosuch.svc.cluster.local", "The input has no namespace nosuch."),
    ],
)
def test_what_does_not_resolve_ends_with_the_nearest_reason(name: str, reason: str) -> None:
    status, output = resolve(name)
    assert status == 1
    assert reason in output


def test_a_name_of_the_domain_that_no_function_has_is_told() -> None:
    status, output = resolve("sample.default.ofn.io")
    assert status == 0
    assert "No Function of the input has this hostname: a request reaches Gateway openfunction/openfunction" in output


def test_a_pod_tries_its_search_list_first() -> None:
    status, output = resolve("--from", "shop", "-o", "json", "checkout.shop.dev.ofn.io")
    questions = json.loads(output)["questions"]
    assert status == 0
    assert [(question["name"], question["status"]) for question in questions] == [
        ("checkout.shop.dev.ofn.io.shop.svc.cluster.local", "NXDOMAIN"),
        ("checkout.shop.dev.ofn.io.svc.cluster.local", "NXDOMAIN"),
        ("checkout.shop.dev.ofn.io.cluster.local", "NXDOMAIN"),
        ("checkout.shop.dev.ofn.io", "Resolves"),
    ]
    _, output = resolve("--from", "default", "-o", "json", "ofn")
    assert json.loads(output)["questions"][0]["target"] == "default/ofn"
    _, output = resolve("--from", "default", "-o", "json", "checkout.shop.dev.ofn.io.")
    assert len(json.loads(output)["questions"]) == 1


def test_a_name_of_five_dots_is_asked_as_it_stands_first() -> None:
    _, output = resolve("--from", "default", "-o", "json", "a.b.c.d.ofn.io")
    assert [question["name"] for question in json.loads(output)["questions"]] == ["a.b.c.d.ofn.io"]


@pytest.mark.parametrize("name", ["", "a..b", "a b", "fün.ofn.io", "x" * 64, "-" + ".a" * 130])
def test_what_is_no_name_is_a_mistake_on_the_command_line(name: str) -> None:
    assert resolve(name)[0] == 2


def test_an_error_of_the_input_is_told_as_by_render() -> None:
    done = CliRunner().invoke(cli, ["resolve", "a.b", "-"], input=PACKAGE.replace("domain: ofn.io", "domain: OFN.io"))
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error OFN104" in done.stderr


def test_the_imported_configmap_carries_the_rule() -> None:
    for package in (
        PACKAGE + config_map("coredns-custom", **{"own.server": ""}),
        PACKAGE + config_map("coredns-custom") + config_map("coredns", Corefile=corefile("aks")),
    ):
        _, output = resolve("x.ofn.io", package=package)
        assert (
            "ConfigMap kube-system/coredns-custom, openfunction-openfunction.override, line 7: rewrite stop" in output
        )
        assert said("x.ofn.io", package) == ("Resolves", DATA_PLANE, "istio-ingress/openfunction-istio")


def test_the_cache_is_asked_first_and_asks_the_clusters_dns_for_what_is_its_own() -> None:
    cache = config_map("node-local-dns", Corefile=corefile("gke-node-local"))
    package = PACKAGE + config_map("coredns", Corefile=corefile("kubeadm")) + cache
    _, output = resolve("x.ofn.io", package=package)
    assert "  1. ConfigMap kube-system/node-local-dns, line " in output
    assert ": the cache asks the cluster's DNS (__PILLAR__CLUSTER__DNS__)\n" in output
    assert said("x.ofn.io", package) == ("Resolves", DATA_PLANE, "istio-ingress/openfunction-istio")
    assert said("example.org", package) == ("Forwarded", "example.org", "__PILLAR__UPSTREAM__SERVERS__")


def test_the_cache_of_upstreams_manifest_knows_the_cluster_domain_by_a_variable() -> None:
    text = corefile("gke-node-local").replace("cluster.local:53", "__PILLAR__DNS__DOMAIN__:53")
    package = PACKAGE + config_map("node-local-dns", Corefile=text)
    assert said("ofn.default.svc.cluster.local", package)[2] == "default/ofn"
    assert said("x.ofn.io", package)[2] == "istio-ingress/openfunction-istio"


def service(**spec: object) -> str:
    """A Service default/app as JSON, with a port."""
    spec = {"ports": [{"port": 80}], **spec}
    metadata = {"name": "app", "namespace": "default"}
    return "---\n" + json.dumps({"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": spec}) + "\n"


def test_ipv6_addresses_are_asked_for_by_type() -> None:
    status, output = resolve("--type", "AAAA", "function-sample.default.ofn.io")
    assert status == 0
    assert output.startswith("function-sample.default.ofn.io AAAA\n")
    assert "  function-sample.default.ofn.io resolves to Service istio-ingress/openfunction-istio.\n" in output
    _, output = resolve("--type", "AAAA", "-o", "json", "function-sample.default.ofn.io")
    assert [question["type"] for question in json.loads(output)["questions"]] == ["AAAA"]
    assert resolve("--type", "MX", "a.b")[0] == 2


def test_a_data_plane_without_an_address_of_the_type_is_the_reason() -> None:
    ipv4 = PACKAGE.replace('clusterIPs: [10.96.0.10, "fd00:10:96::10"]', "clusterIPs: [10.96.0.10]")
    assert resolve("function-sample.default.ofn.io", package=ipv4)[0] == 0
    status, output = resolve("--type", "AAAA", "function-sample.default.ofn.io", package=ipv4)
    assert status == 1
    assert output.endswith(
        "  function-sample.default.ofn.io has no IPv6 address (NODATA).\n"
        "  Service istio-ingress/openfunction-istio has no IPv6 address.\n"
        "  Function default/function-sample has this hostname.\n"
        "  Assumed: ConfigMap coredns is not in the input; krm-fn assumes the Corefile that kubeadm installs with "
        "the new rewrite rules.\n"
    )


@pytest.mark.parametrize(
    ("spec", "ipv4", "ipv6"),
    [
        ({}, "Resolves", "Unknown"),
        ({"clusterIP": "10.0.0.1"}, "Resolves", "NODATA"),
        ({"clusterIP": "fd00::1"}, "NODATA", "Resolves"),
        ({"clusterIP": "10.0.0.1", "clusterIPs": ["10.0.0.1", "fd00::1"]}, "Resolves", "Resolves"),
        ({"clusterIP": "10.0.0.1", "ipFamilyPolicy": "PreferDualStack"}, "Resolves", "Unknown"),
        ({"clusterIPs": ["10.0.0.1"], "ipFamilyPolicy": "PreferDualStack"}, "Resolves", "Unknown"),
        ({"ipFamilies": ["IPv4"]}, "Resolves", "NODATA"),
        ({"ipFamilies": ["IPv6"]}, "NODATA", "Resolves"),
        ({"ipFamilies": ["IPv6", "IPv4"], "ipFamilyPolicy": "PreferDualStack"}, "Resolves", "Resolves"),
        ({"ipFamilies": ["IPv6"], "ipFamilyPolicy": "PreferDualStack"}, "Resolves", "Resolves"),
        ({"ipFamilyPolicy": "RequireDualStack"}, "Resolves", "Resolves"),
        ({"clusterIP": "None", "ipFamilies": ["IPv4"]}, "Resolves", "NODATA"),
        ({"clusterIP": "None"}, "Resolves", "Unknown"),
    ],
)
def test_families_are_those_that_the_manifest_decides(spec: dict[str, object], ipv4: str, ipv6: str) -> None:
    package = PACKAGE + service(**spec)
    asked = "app.default.svc.cluster.local"
    assert (said(asked, package)[0], said(asked, package, "AAAA")[0]) == (ipv4, ipv6)


def test_an_answer_under_another_name_is_dropped() -> None:
    """The second fault of the proposal's line, here with another domain so that it stays."""
    rule = r"    rewrite stop name regex .*\.old\.io gateway.openfunction.svc.cluster.local" + "\n    kubernetes"
    package = PACKAGE + config_map("coredns", Corefile=corefile("kubeadm").replace("    kubernetes", rule, 1))
    status, output = resolve("x.old.io", package=package)
    assert status == 1
    assert "The answer is for gateway.openfunction.svc.cluster.local and not for the name" in output


def test_what_cannot_be_told_is_not_guessed() -> None:
    for lines in (
        "rewrite name regex ^a(?<x>b)$ c.d\n",
        "template IN A old.io {\n answer x\n }\n",
        "view v {\n expr true\n }\n",
        "rewrite name {$FROM} {$TO}\n",
    ):
        text = corefile("kubeadm").replace("    kubernetes", f"    {lines}    kubernetes", 1)
        assert said("x.old.io", PACKAGE + config_map("coredns", Corefile=text))[0] == "Unknown", lines
    text = corefile("kubeadm") + "{$ZONE}:53 {\n whoami\n}\n"
    assert said("x.ofn.io", PACKAGE + config_map("coredns", Corefile=text))[0] == "Unknown"
