"""``krm-fn dns``: a live cluster's ConfigMap in, the same out with the domains in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from click.testing import CliRunner, Result

from krm_fn.cli.main import cli
from krm_fn.dns.patch.platforms import PLATFORMS

if TYPE_CHECKING:
    from collections.abc import Callable

COREFILES = Path(__file__).parents[2] / "dns" / "corefiles"

GATEWAY = """\
apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata: {name: openfunction, namespace: openfunction}
spec:
  domain: ofn.io
  gatewayRef: {name: contour, namespace: projectcontour}
  gatewaySpec:
    listeners:
    - {name: ofn-http-external, port: 80, protocol: HTTP, hostname: "*.ofn.io"}
"""
CONFIG_MAP = """\
apiVersion: v1
data:
  Corefile: |
    .:53 {
        errors
        kubernetes cluster.local in-addr.arpa ip6.arpa
        forward . /etc/resolv.conf
    }
kind: ConfigMap
metadata:
  creationTimestamp: "2026-01-01T00:00:00Z"
  name: coredns
  namespace: kube-system
  resourceVersion: "233"
  uid: 8f1f1b3e-0000-4000-8000-000000000000
"""
STANZA = r"""        # krm-fn: networking.openfunction.io/Gateway/openfunction/openfunction
        rewrite stop {
            name regex ^([a-z0-9_-]+\.)+ofn\.io\.$ gateway.openfunction.svc.cluster.local.
            answer auto
        }
"""
KUBERNETES = "        kubernetes cluster.local in-addr.arpa ip6.arpa\n"
PATCHED = CONFIG_MAP.replace(KUBERNETES, KUBERNETES + STANZA)
CUSTOM = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: coredns-custom, namespace: kube-system}\n"
SHOP = CUSTOM.replace("coredns-custom", "shop")
OPENSHIFT = """\
apiVersion: v1
kind: ConfigMap
metadata: {name: dns-default, namespace: openshift-dns, labels: {dns.operator.openshift.io/owning-dns: default}}
"""
LIST = "apiVersion: v1\nitems: []\nkind: List\nmetadata: {resourceVersion: ''}\n"
IMPORTING = CONFIG_MAP.replace(KUBERNETES, f"{KUBERNETES}        import /etc/coredns/custom/*.override\n")
CACHE = """\
apiVersion: v1
data:
  Corefile: |
    cluster.local:53 {
        bind 169.254.20.10
        forward . 10.96.0.10
    }
kind: ConfigMap
metadata: {name: node-local-dns, namespace: kube-system}
"""
DIFFERS = "ConfigMap kube-system/coredns Corefile differs: 5 lines to add, 0 to remove\n"


@pytest.fixture
def gateway(tmp_path: Path) -> str:
    path = tmp_path / "gateway.yaml"
    path.write_text(GATEWAY)
    return str(path)


def run(*args: str, given: str = CONFIG_MAP) -> Result:
    done = CliRunner().invoke(cli, ["dns", *args], input=given)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done


def test_the_config_map_is_patched_and_keeps_what_the_server_wrote(gateway: str) -> None:
    """resourceVersion too: kubectl then refuses to overwrite what somebody changed meanwhile."""
    done = run(gateway)
    assert (done.exit_code, done.stdout, done.stderr) == (0, PATCHED, "")
    assert run(gateway, given=PATCHED).stdout == PATCHED


def test_a_list_as_json_stays_one(gateway: str) -> None:
    """What kubectl prints for several names, or a selector."""
    given = {"apiVersion": "v1", "kind": "List", "items": [yaml.safe_load(CONFIG_MAP)]}
    done = run(gateway, given=json.dumps(given, indent=4))
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {**given, "items": [yaml.safe_load(PATCHED)]}


# Several ConfigMaps


def _listed(*manifests: str) -> str:
    """What kubectl prints for several names."""
    items = [yaml.safe_load(manifest) for manifest in manifests]
    return yaml.safe_dump({"apiVersion": "v1", "kind": "List", "items": items, "metadata": {"resourceVersion": ""}})


def _data(printed: str) -> dict[str, dict[str, str]]:
    """Data by name, of a List or a stream."""
    documents = [document for document in yaml.safe_load_all(printed) if document]
    items = [item for document in documents for item in document.get("items", [document])]
    return {item["metadata"]["name"]: item.get("data") or {} for item in items}


@pytest.mark.parametrize("form", [_listed, lambda *manifests: "---\n".join(manifests)], ids=["list", "stream"])
@pytest.mark.parametrize("order", [1, -1])
def test_what_coredns_imports_carries_the_stanza_in_its_stead(
    form: Callable[..., str], order: int, gateway: str
) -> None:
    """An earlier run on coredns alone put it there."""
    given = form(*[run(gateway, given=IMPORTING).stdout, CUSTOM, CACHE, SHOP][::order])
    done = run(gateway, given=given)
    assert (done.exit_code, done.stderr) == (0, "")
    data = _data(done.stdout)
    assert data["coredns"] == yaml.safe_load(IMPORTING)["data"]
    assert data["coredns-custom"]["openfunction-openfunction.override"].startswith(STANZA.split("\n")[0].strip())
    assert "\nofn.io:53 {\n" in data["node-local-dns"]["Corefile"]
    assert run(gateway, given=done.stdout).stdout == done.stdout
    assert run(gateway, "--check", given=given).stdout.splitlines() == [
        "ConfigMap kube-system/coredns Corefile differs: 0 lines to add, 5 to remove",
        "ConfigMap kube-system/coredns-custom openfunction-openfunction.override differs: 5 lines to add, 0 to remove",
        "ConfigMap kube-system/node-local-dns Corefile differs: 12 lines to add, 0 to remove",
    ]
    assert [line for line in run(gateway, "--diff", given=given).stdout.splitlines() if line.startswith("+++")] == [
        "+++ ConfigMap kube-system/coredns Corefile",
        "+++ ConfigMap kube-system/coredns-custom openfunction-openfunction.override",
        "+++ ConfigMap kube-system/node-local-dns Corefile",
    ]
    removed = _data(run("--remove", given=done.stdout).stdout)
    assert removed == {**_data(form(IMPORTING, CUSTOM, CACHE)), "shop": {}}


def test_coredns_that_imports_nothing_keeps_the_stanza(gateway: str) -> None:
    data = _data(run(gateway, given=_listed(CONFIG_MAP, CUSTOM)).stdout)
    assert data == {"coredns": yaml.safe_load(PATCHED)["data"], "coredns-custom": {}}


def test_what_stands_twice_is_an_error(gateway: str) -> None:
    done = run(gateway, given=f"{CONFIG_MAP}---\n{CONFIG_MAP}")
    assert (done.exit_code, done.stdout) == (1, "")
    assert (
        done.stderr.count(
            "error OFN545: ConfigMap kube-system/coredns needs a patch, but the input contains it 2 times."
        )
        == 2
    )
    assert "  at  <stdin>:1, " in done.stderr
    assert "  at  <stdin>:17, " in done.stderr


def test_as_is_for_the_one_whose_name_does_not_tell(gateway: str) -> None:
    """Its text says nothing of DNS, so that it is not read unless it is asked for."""
    other = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: foo, namespace: x}\ndata: {a: b}\n"
    done = run(gateway, "--as", "CoreDNSCustom", given=other)
    assert set(_data(done.stdout)["foo"]) == {"a", "openfunction-openfunction.override"}
    done = run(gateway, "--as", "CoreDNSCustom", given=_listed(other, IMPORTING))
    assert set(_data(done.stdout)["foo"]) == {"a", "openfunction-openfunction.override"}
    done = run(gateway, "--as", "CoreDNSCustom", given=_listed(other, SHOP))
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error OFN532: --as CoreDNSCustom describes one ConfigMap, but there are 2 ")


def test_two_keys_of_dns_targets_are_both_patched(gateway: str, tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(
        "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: expand-gateway}\n"
        "spec: {dns: {targets: [{type: CoreDNS}, {type: CoreDNS, key: edge}]}}\n"
    )
    given = yaml.safe_load(CONFIG_MAP)
    given["data"]["edge"] = given["data"]["Corefile"]
    data = _data(run(gateway, "--config", str(config), given=yaml.safe_dump(given)).stdout)["coredns"]
    assert data["edge"] == data["Corefile"] == yaml.safe_load(PATCHED)["data"]["Corefile"]


def test_a_finding_has_the_line_of_the_corefile_and_of_the_file(gateway: str) -> None:
    """Of a bare Corefile these are one."""
    rule = "        rewrite stop name suffix .io .example.org\n"
    corefile = yaml.safe_load(CONFIG_MAP.replace(KUBERNETES, rule + KUBERNETES))["data"]["Corefile"]
    bare = run(gateway, given=corefile).stderr
    assert bare.startswith("warning OFN507: Corefile, line 3: `rewrite ")
    assert bare.splitlines()[1] == "  at  <stdin>:3"
    manifest = run(gateway, given=CONFIG_MAP.replace(KUBERNETES, rule + KUBERNETES)).stderr
    assert manifest.startswith("warning OFN507: ConfigMap kube-system/coredns (Corefile, line 3): `rewrite ")
    assert manifest.splitlines()[1] == "  at  <stdin>:6, ConfigMap kube-system/coredns, data.Corefile"


# One file


@pytest.mark.parametrize("path", sorted(COREFILES.glob("*.Corefile")), ids=lambda path: path.stem)
def test_a_bare_corefile_is_restored_to_the_byte(path: Path, gateway: str) -> None:
    text = path.read_text()
    kind = "NodeLocalDNS" if "node-local" in path.name else "CoreDNS"
    patched = run(gateway, "--as", kind, given=text)
    assert patched.exit_code == 0, patched.stderr
    assert "# krm-fn: networking.openfunction.io/Gateway/openfunction/openfunction" in patched.stdout
    removed = run("--remove", "--as", kind, given=patched.stdout)
    again = run(gateway, "--as", kind, given=removed.stdout)
    assert (removed.exit_code, again.stdout) == (0, patched.stdout)
    assert removed.stdout == text or "OFN506" in patched.stderr


def test_a_zone_in_capitals_is_no_table(gateway: str) -> None:
    given = "LOCAL {\n    kubernetes cluster.local\n}\n. {\n    kubernetes cluster.local\n}\n"
    assert run(gateway, given=given).stdout.count("rewrite stop") == 2


def test_everything_of_ours_goes_without_a_path() -> None:
    done = run("--remove", given=PATCHED)
    assert (done.exit_code, done.stdout, done.stderr) == (0, CONFIG_MAP, "")


def test_what_is_imported_gets_an_entry_and_loses_it(gateway: str) -> None:
    patched = run(gateway, given=CUSTOM)
    assert patched.exit_code == 0
    entry = yaml.safe_load(patched.stdout)["data"]["openfunction-openfunction.override"]
    assert [line.strip() for line in entry.splitlines()] == [line.strip() for line in STANZA.splitlines()]
    assert run(gateway, "--check", given=patched.stdout).exit_code == 0
    check = run("--remove", "--check", given=patched.stdout)
    name = "ConfigMap kube-system/coredns-custom openfunction-openfunction.override"
    assert (check.exit_code, check.stdout) == (1, f"{name} differs: 0 lines to add, 5 to remove\n")


def test_check_fails_where_the_cluster_differs(gateway: str) -> None:
    differs, same = run(gateway, "--check"), run(gateway, "--check", given=PATCHED)
    assert (differs.exit_code, differs.stdout) == (1, DIFFERS)
    assert (same.exit_code, same.stdout) == (0, "")


@pytest.mark.parametrize(("check", "status"), [((), 0), (("--check",), 1)])
def test_diff_is_of_the_corefile(gateway: str, check: tuple[str, ...], status: int) -> None:
    done = run(gateway, "--diff", *check)
    assert done.exit_code == status
    lines = done.stdout.splitlines()
    assert lines[:2] == ["--- ConfigMap kube-system/coredns Corefile", "+++ ConfigMap kube-system/coredns Corefile"]
    added = [line for line in lines[2:] if line.startswith(("+", "-"))]
    assert added == [f"+{line[4:]}" for line in STANZA.splitlines()]
    assert run(gateway, "--diff", *check, given=PATCHED).stdout == ""


def test_a_gateway_that_is_not_given_is_taken_out_and_told(tmp_path: Path) -> None:
    """Two repositories that each run it would take each other's out."""
    other = tmp_path / "other.yaml"
    other.write_text(GATEWAY.replace("{name: openfunction,", "{name: other,").replace("ofn.io", "of.io"))
    done = run(str(other), given=PATCHED)
    assert done.exit_code == 0
    assert "Gateway/openfunction/other" in done.stdout
    assert done.stderr.startswith(
        "warning OFN534: ConfigMap kube-system/coredns loses the DNS rules of Gateway openfunction/openfunction.\n"
    )


def test_options_stand_in_for_a_gateway(tmp_path: Path) -> None:
    functions = tmp_path / "functions.yaml"
    functions.write_text(
        "apiVersion: core.openfunction.io/v1beta2\nkind: Function\nmetadata: {name: orders}\nspec: 1\n"
    )
    done = run(str(functions), "--domain", "ofn.io", "--gateway", "projectcontour/contour")
    assert (done.exit_code, done.stdout, done.stderr) == (0, PATCHED, "")


def test_ports_of_the_provider_and_whose_listeners_are_is_not_told(tmp_path: Path) -> None:
    """Neither that no listener is on an entry point of Traefik's, nor that one was OpenFunction's controllers'."""
    theirs = """\
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: contour
  namespace: projectcontour
  annotations: {networking.openfunction.io/injected-listeners: '[{"name": "http"}]'}
spec:
  gatewayClassName: traefik
  listeners: [{name: http, port: 80, protocol: HTTP}]
"""
    (tmp_path / "gateway.yaml").write_text(GATEWAY + theirs)
    done = run(str(tmp_path / "gateway.yaml"))
    assert (done.exit_code, done.stdout, done.stderr) == (0, PATCHED, "")


def test_dns_targets_name_a_config_map(gateway: str, tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(
        "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: expand-gateway}\n"
        "spec: {dns: {mode: None, targets: [{type: CoreDNS, name: rke2-coredns-rke2-coredns}]}}\n"
    )
    renamed = CONFIG_MAP.replace("name: coredns\n", "name: rke2-coredns-rke2-coredns\n")
    done = run(gateway, "--config", str(config), given=renamed)
    assert (done.exit_code, done.stderr) == (0, "")
    removed = run("--remove", "--config", str(config), given=done.stdout)
    assert (removed.exit_code, removed.stdout) == (0, renamed)
    assert run(gateway, "--as", "CoreDNS", given=renamed).stdout == done.stdout


def test_stub_domains_have_the_resolver_of_dns_targets(gateway: str, tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(
        "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: expand-gateway}\n"
        "spec: {dns: {targets: [{type: StubDomains, resolver: [10.0.0.53]}]}}\n"
    )
    given = CUSTOM.replace("coredns-custom", "kube-dns")
    done = run(gateway, "--config", str(config), given=given)
    assert (done.exit_code, done.stderr) == (0, "")
    printed = yaml.safe_load(done.stdout)
    assert json.loads(printed["data"]["stubDomains"]) == {"ofn.io": ["10.0.0.53"]}
    check = run("--remove", "--check", given=done.stdout)
    assert (check.exit_code, check.stdout.splitlines()) == (
        1,
        [
            "ConfigMap kube-system/kube-dns stubDomains differs: 0 lines to add, 1 to remove",
            "ConfigMap kube-system/kube-dns annotations differs: 0 lines to add, 1 to remove",
        ],
    )
    handed = run(gateway, "--config", str(config), "--platform", "gke")
    assert json.loads(yaml.safe_load(handed.stdout)["data"]["stubDomains"]) == {"ofn.io": ["10.0.0.53"]}


def test_a_coredns_that_is_too_old_is_not_patched(gateway: str, tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(
        "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: expand-gateway}\n"
        "spec: {dns: {coreDNSVersion: 1.8.3}}\n"
    )
    done = run(gateway, "--config", str(config))
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error OFN538: ")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("", "OFN532: Standard input is empty."),
        (
            "apiVersion: v1\nkind: Secret\nmetadata: {name: x}\n",
            "OFN532: Secret x on standard input is not a ConfigMap.",
        ),
        (
            OPENSHIFT,
            "OFN532: ConfigMap openshift-dns/dns-default is not patched: OpenShift's DNS operator overwrites this",
        ),
        (SHOP, "OFN532: ConfigMap kube-system/shop is not one of the ConfigMaps of"),
        (
            "Error from server (NotFound): {}\n",
            'OFN532: Standard input is neither a ConfigMap nor a Corefile; it begins with "E',
        ),
        (
            "Name:         coredns\nData\n.:53 {\n}\n",
            "OFN532: Standard input is neither a ConfigMap nor a Corefile; it begins",
        ),
        (
            "NAME      DATA   AGE\ncoredns   1      5d\n",
            "OFN532: Standard input is neither a ConfigMap nor a Corefile; it be",
        ),
        (CUSTOM.replace("-custom", "") + "data: [a]\n", "OFN104: ConfigMap kube-system/coredns: data is a list, not a"),
        (
            CUSTOM.replace("-custom", ""),
            "OFN522: ConfigMap kube-system/coredns has no key Corefile to patch; it has no data.",
        ),
        (
            CONFIG_MAP.replace("Corefile", "corefile"),
            "OFN522: ConfigMap kube-system/coredns has no key Corefile to patch; its",
        ),
        (
            CONFIG_MAP.replace("\ndata:", "\nbinaryData:"),
            "OFN522: ConfigMap kube-system/coredns has no key Corefile to patch; krm-fn does not read binaryData.",
        ),
        ("---\n# nothing\n", "OFN532: Standard input has no Kubernetes resource, but must have ConfigMaps of the"),
        (LIST, "OFN532: Standard input is a List without items, so it has none of the ConfigMaps."),
        (f"{SHOP}---\n{SHOP}", "OFN532: Standard input has 2 resources (ConfigMap kube-system/shop, ConfigMap kube"),
        (".:53 {\n  kubernetes {\n", 'OFN501: Corefile, line 2, column 14: this "{" has no "}"'),
        (CONFIG_MAP.replace(". /etc", '"'), "OFN501: ConfigMap kube-system/coredns (Corefile, line 4, column 13): the"),
        ("kind: [\n", "OFN1"),
        (".:53 {\n  errors\n}\n", "OFN509: Corefile: no server block has plugin kubernetes and serves the root"),
    ],
)
def test_what_cannot_be_patched_gives_nothing(gateway: str, given: str, said: str) -> None:
    done = run(gateway, given=given)
    assert (done.exit_code, done.stdout) == (1, "")
    assert said in done.stderr.splitlines()[0]


def test_bytes_that_are_no_text_are_told(gateway: str) -> None:
    done = CliRunner().invoke(cli, ["dns", gateway], input=b"\xff\xfe")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error OFN101: line 1, column 1: byte 0xff is not UTF-8\n")


def test_without_a_gateway_nothing_is_taken_out(tmp_path: Path) -> None:
    functions = tmp_path / "functions.yaml"
    functions.write_text("apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n")
    done = run(str(functions), given=PATCHED)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error OFN533: ")


@pytest.mark.parametrize(
    "args", [["-"], [], ["--platform", "k3s", "--check", "x"], ["--platform", "k3s"], ["--platform", "vms", "x"]]
)
def test_mistakes_on_the_command_line(args: list[str]) -> None:
    assert run(*args).exit_code == 2


@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_is_handed_over_is_ready_to_use(platform: str, gateway: str) -> None:
    done = run(gateway, "--platform", platform, given="")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith("# *.ofn.io for Pods of the cluster\n# Goes into: ")
    assert f"\n# See: {PLATFORMS[platform].source}\n" in done.stdout
    assert "\n# Run: " in done.stdout
    form = PLATFORMS[platform].form
    if form == "Stanza":
        assert done.stdout.endswith("\n\n" + "".join(f"{line[8:]}\n" for line in STANZA.splitlines()))
        return
    printed = yaml.safe_load(done.stdout)
    if form == "Manifest":
        assert run(gateway, "--check", given=done.stdout).exit_code == 0
    elif form == "StubDomains":
        assert json.loads(printed["data"]["stubDomains"]) == {"ofn.io": ["RESOLVER"]}
    elif form == "DnsOperator":
        server = {"name": "openfunction", "zones": ["ofn.io"], "forwardPlugin": {"upstreams": ["RESOLVER"]}}
        assert printed == {"spec": {"servers": [server]}}
    elif form == "HelmChartConfig":
        plugins = yaml.safe_load(printed["spec"]["valuesContent"])["servers"][0]["plugins"]
        names = [plugin["name"] for plugin in plugins]
        rule = plugins[names.index("kubernetes") + 1]
        lines = [f"{rule['name']} {rule['parameters']} {{", *rule["configBlock"].splitlines(), "}"]
        assert lines == [line.strip() for line in STANZA.splitlines()[1:]]
    else:
        stanza = [line.strip() for line in printed["coredns_rewrite_block"].splitlines()]
        assert stanza == [line.strip() for line in STANZA.splitlines()]


def test_a_domain_in_the_cluster_domain_is_not_handed_over(tmp_path: Path) -> None:
    path = tmp_path / "gateway.yaml"
    path.write_text(GATEWAY.replace("ofn.io", "ofn.cluster.local"))
    done = run(str(path), "--platform", "k3s")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "OFN502" in done.stderr


def test_a_bare_corefile_of_a_cache_is_told_by_as(gateway: str) -> None:
    """No name says what it is, and no server block of it has kubernetes."""
    done = run(gateway, given="cluster.local:53 {\n    forward . 10.0.0.10\n}\n")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "OFN509" in done.stderr
    assert "--as NodeLocalDNS" in done.stderr


def test_gateways_behind_a_kustomization_are_built_into_a_file(gateway: str) -> None:
    """Not into a pipe: standard input is taken."""
    directory = Path(gateway).parent
    (directory / "kustomization.yaml").write_text("namePrefix: a-\nresources: [gateway.yaml]\n")
    done = run(str(directory))
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"  fix kustomize build {directory} > gateways.yaml && krm-fn dns gateways.yaml\n" in done.stderr
