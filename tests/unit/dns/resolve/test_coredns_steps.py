"""What a CoreDNS does with a name, step by step: the outcomes that tests/hosts/dns has from a real one."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from krm_fn.cli.main import cli
from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.resolve.contents import Dns
from krm_fn.dns.resolve.model import Cluster, Server, Service, Verdict
from krm_fn.dns.resolve.questions import ask
from krm_fn.dns.resolve.rewriting import search
from tests.unit.dns.patch.test_coredns_properties import corefiles
from tests.unit.dns.resolve.test_resolve import NO_DNS, PACKAGE, config_map

TCP = (("http", "TCP"),)
SERVICES = (
    Service("default", "web", "ClusterIP", "", ("10.0.0.1",), TCP, "", ipv4=True, ipv6=False),
    Service("default", "six", "ClusterIP", "", ("fd00::1",), TCP, "", ipv4=False, ipv6=True),
    Service("default", "both", "ClusterIP", "", ("10.0.0.3", "fd00::3"), TCP, "", ipv4=True, ipv6=True),
    Service("default", "any", "ClusterIP", "", (), TCP, ""),
    Service("default", "bare", "ClusterIP", "", ("10.0.0.2",), (), "", ipv4=True, ipv6=False),
    Service("default", "pods", "Headless", "", (), TCP, ""),
    Service("default", "inside", "ExternalName", "web.default.svc.cluster.local", (), (), ""),
    Service("default", "to-six", "ExternalName", "six.default.svc.cluster.local", (), (), ""),
    Service("default", "outside", "ExternalName", "db.example.org", (), (), ""),
    Service("default", "again", "ExternalName", "web.old.io", (), (), ""),
    Service("default", "missing", "ExternalName", "none.default.svc.cluster.local", (), (), ""),
    Service("default", "address", "ExternalName", "192.0.2.1", (), (), ""),
    Service("default", "loop", "ExternalName", "back.default.svc.cluster.local", (), (), ""),
    Service("default", "back", "ExternalName", "loop.default.svc.cluster.local", (), (), ""),
    Service("default", "round", "ExternalName", "round.old.io", (), (), ""),
)
CLUSTER = Cluster({(one.namespace, one.name): one for one in SERVICES}, frozenset({"default"}), is_complete=True)
IN = ".svc.cluster.local"


def verdict(
    name: str, rules: str = "", kubernetes: str = "pods insecure", cluster: Cluster = CLUSTER, wanted: str = "A"
) -> Verdict:
    """What comes of a question where the Corefile has these rules."""
    text = f".:53 {{\n{rules}\nkubernetes cluster.local in-addr.arpa {{\n{kubernetes}\n}}\nforward . 192.0.2.53\n}}\n"
    return ask_of(text, name, cluster, wanted)


def ask_of(text: str, name: str, cluster: Cluster = CLUSTER, wanted: str = "A") -> Verdict:
    """What comes of a question to a Corefile."""
    read = parse(text)
    assert isinstance(read, Corefile), read
    server = Server("Corefile", read.blocks, tuple(f"line {n}" for n in range(1, text.count("\n") + 2)))
    return ask(name, Dns(server, None, "cluster.local", ()), cluster, wanted).verdict


@pytest.mark.parametrize(
    ("name", "status", "target"),
    [
        ("web.default.svc.cluster.local", "Resolves", "default/web"),
        ("WEB.default.svc.Cluster.Local", "Resolves", "default/web"),
        ("_http._tcp.web.default.svc.cluster.local", "Resolves", "default/web"),
        ("_http._udp.web.default.svc.cluster.local", "NXDOMAIN", ""),
        ("a.b.c.web.default.svc.cluster.local", "NXDOMAIN", ""),
        ("pod.web.default.svc.cluster.local", "Unknown", ""),
        ("six.default.svc.cluster.local", "NODATA", ""),
        ("bare.default.svc.cluster.local", "NXDOMAIN", ""),
        ("pods.default.svc.cluster.local", "Unknown", ""),
        ("default.svc.cluster.local", "NODATA", ""),
        ("nosuch.svc.cluster.local", "NXDOMAIN", ""),
        ("svc.cluster.local", "NODATA", ""),
        ("cluster.local", "NODATA", ""),
        ("x.cluster.local", "NXDOMAIN", ""),
        ("ns.dns.cluster.local", "Unknown", ""),
        ("10-0-0-1.default.pod.cluster.local", "Resolves", "10.0.0.1"),
        ("fd00--1.default.pod.cluster.local", "NODATA", ""),
        ("10-0-0-256.default.pod.cluster.local", "NXDOMAIN", ""),
        ("10.0.0.1.in-addr.arpa", "NXDOMAIN", ""),
        ("inside.default.svc.cluster.local", "Resolves", "default/web"),
        ("x.inside.default.svc.cluster.local", "NXDOMAIN", ""),
        ("outside.default.svc.cluster.local", "Forwarded", "192.0.2.53"),
        ("missing.default.svc.cluster.local", "NODATA", ""),
        ("address.default.svc.cluster.local", "NXDOMAIN", ""),
        ("loop.default.svc.cluster.local", "NODATA", ""),
        ("example.org", "Forwarded", "192.0.2.53"),
    ],
)
def test_names_of_the_cluster_and_of_the_world(name: str, status: str, target: str) -> None:
    found = verdict(name)
    assert (found.status, found.target) == (status, target)


@pytest.mark.parametrize(
    ("name", "ipv4", "ipv6"),
    [
        ("web.default.svc.cluster.local", "Resolves", "NODATA"),
        ("six.default.svc.cluster.local", "NODATA", "Resolves"),
        ("both.default.svc.cluster.local", "Resolves", "Resolves"),
        ("_http._tcp.six.default.svc.cluster.local", "NODATA", "Resolves"),
        ("_http._udp.six.default.svc.cluster.local", "NXDOMAIN", "NXDOMAIN"),
        ("any.default.svc.cluster.local", "Resolves", "Unknown"),
        ("bare.default.svc.cluster.local", "NXDOMAIN", "NXDOMAIN"),
        ("inside.default.svc.cluster.local", "Resolves", "NODATA"),
        ("to-six.default.svc.cluster.local", "NODATA", "Resolves"),
        ("outside.default.svc.cluster.local", "Forwarded", "Forwarded"),
        ("default.svc.cluster.local", "NODATA", "NODATA"),
        ("none.default.svc.cluster.local", "NXDOMAIN", "NXDOMAIN"),
        ("10-0-0-1.default.pod.cluster.local", "Resolves", "NODATA"),
        ("fd00--1.default.pod.cluster.local", "NODATA", "Resolves"),
        ("example.org", "Forwarded", "Forwarded"),
    ],
)
def test_each_type_is_answered_with_addresses_of_its_family(name: str, ipv4: str, ipv6: str) -> None:
    assert (verdict(name).status, verdict(name, wanted="AAAA").status) == (ipv4, ipv6)


def test_a_service_that_is_assumed_is_not_assumed_to_have_ipv6() -> None:
    part = CLUSTER._replace(is_complete=False)
    found = verdict("a.old", "rewrite name exact a.old x.nosuch.svc.cluster.local", cluster=part, wanted="AAAA")
    assert (found.status, found.why) == (
        "Unknown",
        "krm-fn does not know whether Service nosuch/x has an IPv6 address (not in the input, assumed to exist)",
    )


@pytest.mark.parametrize(
    ("rules", "ipv4", "ipv6"),
    [
        ("hosts {\n 192.0.2.9 web.old.io\n fallthrough\n}", "Resolves", "NODATA"),
        ("hosts {\n 192.0.2.9 web.old.io\n 2001:db8::9 web.old.io\n}", "Resolves", "Resolves"),
        ("template IN AAAA old.io {\n rcode NXDOMAIN\n}", "Forwarded", "Unknown"),
        ("template IN ANY old.io {\n rcode NXDOMAIN\n}", "Unknown", "Unknown"),
        ("rewrite type AAAA A", "Forwarded", "Unknown"),
        ("rewrite type A AAAA", "Unknown", "Forwarded"),
        (f"rewrite name suffix .old.io .default{IN} answer auto", "Resolves", "NODATA"),
        (f"rewrite name suffix .old.io .default{IN}", "Mismatch", "NODATA"),
    ],
)
def test_other_rules_and_plugins_by_type(rules: str, ipv4: str, ipv6: str) -> None:
    assert (verdict("web.old.io", rules).status, verdict("web.old.io", rules, wanted="AAAA").status) == (ipv4, ipv6)


@pytest.mark.parametrize(
    ("options", "name", "status"),
    [
        ("pods disabled", "10-0-0-1.default.pod.cluster.local", "NXDOMAIN"),
        ("pods disabled", "default.pod.cluster.local", "NXDOMAIN"),
        ("pods insecure", "default.pod.cluster.local", "NODATA"),
        ("pods verified", "10-0-0-1.default.pod.cluster.local", "Unknown"),
        ("namespaces other", "web.default.svc.cluster.local", "NXDOMAIN"),
        ("fallthrough", "nosuch.default.svc.cluster.local", "Forwarded"),
        ("fallthrough in-addr.arpa", "nosuch.default.svc.cluster.local", "NXDOMAIN"),
        ("labels a=b", "web.default.svc.cluster.local", "Unknown"),
    ],
)
def test_options_of_kubernetes(options: str, name: str, status: str) -> None:
    assert verdict(name, kubernetes=options).status == status


@pytest.mark.parametrize(
    ("rule", "name", "status"),
    [
        ("exact a.old web.default.svc.cluster.local", "a.old", "Resolves"),
        ("a.old web.default.svc.cluster.local", "A.Old", "Resolves"),
        ("exact a.old web.default.svc.cluster.local", "b.a.old", "Forwarded"),
        ("prefix a.old.io web.default.svc.cluster.local answer auto", "a.old.io", "Resolves"),
        ("prefix a.old web.default.svc.cluster.local answer auto", "a.old.io", "Forwarded"),
        (f"suffix .old.io .default{IN} answer auto", "web.old.io", "Resolves"),
        (f"suffix .old.io .default{IN}", "web.old.io", "Mismatch"),
        (f"suffix .old.io .default{IN}", "none.old.io", "NXDOMAIN"),
        (f"substring .old.io. .default{IN}. answer auto", "web.old.io", "Resolves"),
        (rf"regex (.*)\.old\.io\.$ {{1}}.default{IN} answer auto", "web.old.io", "Resolves"),
        (r"regex (.*)\.old\.io\.$ web.default{2}.a answer auto", "web.old.io", "Forwarded"),
        (
            rf"regex (.*)\.old\.io\. {{1}}.default{IN} answer name (.*)\.default\..* {{1}}.old.io",
            "web.old.io",
            "Resolves",
        ),
        (rf"regex (.*)\.old\.io\. {{1}}.default{IN} answer name (?<a>x) {{1}}.old.io", "web.old.io", "Unknown"),
        (f"regex ^(?=a) web.default{IN}", "a.old.io", "Unknown"),
        (f"regex ([[:alpha:]]+) web.default{IN}", "a.old.io", "Unknown"),
        (f"regex (x{{,3}}) web.default{IN}", "a.old.io", "Unknown"),
        (f"regex a( web.default{IN}", "a.old.io", "Unknown"),
        (f"wildcard a.old.io web.default{IN}", "a.old.io", "Unknown"),
        (r"regex ^a\.old\.io\.$ a..b", "a.old.io", "SERVFAIL"),
        (f"regex ^a.*$ web.default{IN} metadata answer auto", "a.old.io", "Unknown"),
    ],
)
def test_rules_for_names(rule: str, name: str, status: str) -> None:
    assert verdict(name, f"rewrite name {rule}").status == status


@pytest.mark.parametrize(
    ("rules", "status"),
    [
        (f"rewrite stop ttl suffix old.io 30\nrewrite name suffix .old.io .default{IN} answer auto", "Forwarded"),
        (f"rewrite continue ttl suffix old.io 30\nrewrite name suffix .old.io .default{IN} answer auto", "Resolves"),
        (f"rewrite ttl other.io 30\nrewrite name suffix .old.io .default{IN} answer auto", "Resolves"),
        (f"rewrite type MX A\nrewrite name suffix .old.io .default{IN} answer auto", "Resolves"),
        ("rewrite type A AAAA", "Unknown"),
        ("rewrite edns0 local set 0xffee abc", "Forwarded"),
        ("rewrite rcode suffix old.io NOERROR NXDOMAIN", "Unknown"),
        ("rewrite rcode suffix other.io NOERROR NXDOMAIN", "Forwarded"),
        ("rewrite cname exact a. b.", "Unknown"),
        ("rewrite name a.old", "Unknown"),
        ("rewrite {\n name suffix .old.io .mid.io\n answer auto\n}", "Forwarded"),
        ("hosts {\n 192.0.2.9 web.old.io\n fallthrough\n}", "Resolves"),
        ("hosts {\n 2001:db8::9 web.old.io\n fallthrough\n}", "NODATA"),
        ("hosts /etc/x {\n fallthrough\n}", "Forwarded"),
        ("hosts /etc/x old.io", "Unknown"),
        ("hosts /etc/x other.io", "Forwarded"),
        ("file db.old old.io", "Unknown"),
        ("file db.other other.io", "Forwarded"),
        ("template IN MX .", "Forwarded"),
        ("acl {\n block\n}", "Unknown"),
        ("forward old.io", "Unknown"),
        ("forward . 192.0.2.54 {\n except old.io\n}", "Forwarded"),
    ],
)
def test_other_rules_and_plugins(rules: str, status: str) -> None:
    assert verdict("web.old.io", rules).status == status


def test_what_a_service_names_outside_the_zone_goes_through_the_rules_again() -> None:
    rules = f"rewrite name suffix .old.io .default{IN} answer auto"
    found = verdict("again.default.svc.cluster.local", rules)
    assert (found.status, found.chain[1:]) == ("Resolves", ("web.old.io",))
    assert verdict("round.default.svc.cluster.local", rules).why.endswith("a loop")


@pytest.mark.parametrize(
    ("text", "name", "status", "target"),
    [
        (".:53 {\n forward . 1.1.1.1\n}\nold.io {\n forward . 2.2.2.2\n}\n", "a.old.io", "Forwarded", "2.2.2.2"),
        (".:53 {\n forward . 1.1.1.1\n}\nold.io {\n forward . 2.2.2.2\n}\n", "xold.io", "Forwarded", "1.1.1.1"),
        (".:53 {\n forward . 1.1.1.1\n}\nold.io:54 {\n forward . 2.2.2.2\n}\n", "a.old.io", "Forwarded", "1.1.1.1"),
        (".:5353 {\n forward . 1.1.1.1\n}\n", "a.old.io", "Forwarded", "1.1.1.1"),
        ("old.io {\n forward . 1.1.1.1\n}\n", "example.org", "REFUSED", ""),
        (".:53 {\n errors\n}\n", "example.org", "SERVFAIL", ""),
    ],
)
def test_the_server_block_with_the_longest_zone_is_asked(text: str, name: str, status: str, target: str) -> None:
    found = ask_of(text, name)
    assert (found.status, found.target) == (status, target)


@pytest.mark.parametrize("name", ["nosuch.default.svc.cluster.local", "x.nosuch.svc.cluster.local"])
def test_only_what_a_rule_or_a_service_leads_to_is_assumed_to_exist(name: str) -> None:
    part = CLUSTER._replace(is_complete=False)
    assert verdict(name, cluster=part).status == "NXDOMAIN"
    assert verdict("a.old", f"rewrite name exact a.old {name}", cluster=part).status == "Resolves"
    assert verdict("pods.default.svc.cluster.local", cluster=part).status == "Resolves"


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        (r"^([a-z]+)\.io\.$", ("ofn.io.", "ofn")),
        (r"(?i)OFN", ("ofn",)),
        (r"o[^.]{1,2}", ("ofn",)),
        (r"(x)?ofn", ("ofn", "")),
        (r"\bio\b", ("io",)),
        (r"^io", None),
    ],
)
def test_a_pattern_that_go_and_python_read_alike(pattern: str, groups: tuple[str, ...] | None) -> None:
    assert search(pattern, "ofn.io.") == groups


NAMES = ("web.default.svc.cluster.local", "a.ofn.io", "example.org", "x.y")


@given(corefiles(), st.sampled_from(NAMES))
def test_any_corefile_that_can_be_read_gives_an_outcome(text: str, name: str) -> None:
    known = {"Resolves", "Forwarded", "NODATA", "NXDOMAIN", "SERVFAIL", "REFUSED", "Mismatch", "Unknown"}
    assert ask_of(text, name).status in known


@pytest.mark.parametrize("config", ["", "---\n" + json.dumps(NO_DNS) + "\n"], ids=["patched", "left alone"])
def test_a_corefile_that_cannot_be_read_is_an_error_of_the_input(config: str) -> None:
    package = PACKAGE + config_map("coredns", Corefile=".:53 {\n kubernetes cluster.local\n") + config
    done = CliRunner().invoke(cli, ["resolve", "a.b", "-"], input=package)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error OFN501: ConfigMap kube-system/coredns" in done.stderr
    assert "line 1, column 6" in done.stderr
    assert ': this "{" has no "}"' in done.stderr
