"""What patch_corefile tells. Each rule of a Corefile here was tried with a real CoreDNS 1.14.7."""

from __future__ import annotations

import pytest

from krm_fn.diagnostics.catalog import CATALOG
from krm_fn.dns.patch.coredns import patch_corefile
from krm_fn.dns.patch.zones import Finding
from krm_fn.plan.model import Zone

ZONE = Zone("openfunction/openfunction", "ofn.io", "gateway.openfunction.svc.cluster.local", "cluster.local")
COREFILE = ".:53 {\n    errors\n    kubernetes cluster.local in-addr.arpa\n}\n"


def findings(text: str, *zones: Zone) -> list[tuple[str, int | None]]:
    return [(finding.code, finding.line) for finding in patch_corefile(text, zones or [ZONE]).findings]


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        (". {\n  kubernetes\n", 'this "{" has no "}"', 1, 3),
        ('. {\n  log "x\n  kubernetes\n}\n', "the quote that opens here is not closed", 2, 7),
    ],
)
def test_a_corefile_that_cannot_be_read_is_left(text: str, message: str, line: int, column: int) -> None:
    patch = patch_corefile(text, [ZONE])
    assert patch.text == text
    assert patch.findings == (Finding("OFN501", message, line, column=column),)


@pytest.mark.parametrize(
    ("zone", "code"),
    [
        (ZONE._replace(domain="cluster.local"), "OFN502"),
        (ZONE._replace(domain="svc.cluster.local"), "OFN502"),
        (ZONE._replace(domain="local"), "OFN503"),
        (ZONE._replace(entry="gateway.ofn.io"), "OFN503"),
        (ZONE._replace(entry="ofn.io"), "OFN503"),
        (ZONE._replace(domain=""), "OFN511"),
        (ZONE._replace(domain="*.ofn.io"), "OFN511"),
        (ZONE._replace(domain="ofn.io }"), "OFN511"),
        (ZONE._replace(domain="ofn..io"), "OFN511"),
        (ZONE._replace(domain="-ofn.io"), "OFN511"),
        (ZONE._replace(domain=".".join(["a" * 60] * 5)), "OFN511"),
        (ZONE._replace(entry="gateway\nlog"), "OFN511"),
        (ZONE._replace(gateway="openfunction"), "OFN511"),
        (ZONE._replace(gateway="open\nfunction/x"), "OFN511"),
    ],
)
def test_a_domain_that_cannot_be_leaves_the_text(zone: Zone, code: str) -> None:
    patch = patch_corefile(COREFILE, [zone])
    assert patch.text == COREFILE
    assert [finding.code for finding in patch.findings] == [code]


@pytest.mark.parametrize("domain", ["xcluster.local", "cluster.local.ofn.io", "io"])
def test_domains_outside_the_cluster_domain_are_fine(domain: str) -> None:
    assert findings(COREFILE, ZONE._replace(domain=domain)) == []


def test_two_gateways_that_claim_one_domain() -> None:
    other = ZONE._replace(gateway="team/other", domain="OFN.IO")
    patch = patch_corefile(COREFILE, [ZONE, other])
    message = "Gateways openfunction/openfunction and team/other both claim ofn.io"
    assert patch.text == COREFILE
    assert patch.findings == (Finding("OFN504", message, None, "openfunction/openfunction"),)


def test_nested_domains_are_told_once() -> None:
    nested = ZONE._replace(gateway="team/dev", domain="dev.ofn.io")
    assert findings(COREFILE, ZONE, nested) == [("OFN505", None)]
    assert findings(COREFILE, nested, ZONE) == [("OFN505", None)]
    assert findings(COREFILE, ZONE, nested._replace(domain="devofn.io")) == []


@pytest.mark.parametrize(
    ("rule", "taken"),
    [
        ("rewrite stop name suffix .io .example.org", True),
        ("rewrite name suffix a.ofn.io. example.org.", True),
        ("rewrite name suffix . .example.org", True),
        ("rewrite name suffix xofn.io. example.org.", False),
        (r"rewrite name regex (.*)\.ofn\.io {1}.default.svc.cluster.local", True),
        (r"rewrite name regex (.*)\.ofn\.com {1}.default.svc.cluster.local", False),
        (r"rewrite name regex ^[[:alpha:]]+\.ofn\.io\.$ a.b.", False),
        (r"rewrite name regex ^\pL+$ a.b.", False),
        (r"rewrite name regex com|io a.b.", True),
        (r"rewrite name regex \d a.b.", False),
        (r"rewrite name regex \. a.b.", True),
        ("rewrite name exact a.ofn.io web.default.svc.cluster.local", True),
        ("rewrite name a.ofn.io web.default.svc.cluster.local", True),
        ("rewrite name exact ofn.io web.default.svc.cluster.local", False),
        ("rewrite name exact foo.example.org web.default.svc.cluster.local", False),
        ("rewrite name substring .ofn. .x.", True),
        ("rewrite name substring .ofn .x", True),
        ("rewrite name substring of .x", False),
        ("rewrite name prefix www. web.", False),
        ("rewrite continue name suffix .io .example.org", True),
        ("rewrite stop {\n name suffix .io .example.org\n answer auto\n}", True),
        ("rewrite ttl regex .* 30", True),
        ("rewrite ttl suffix .com 30", False),
        ("rewrite ttl a.ofn.io 30", True),
        ("rewrite continue ttl regex .* 30", False),
        ("rewrite rcode suffix ofn.io. NXDOMAIN REFUSED", True),
        ("rewrite rcode b.ofn.io. NXDOMAIN REFUSED", True),
        ("rewrite edns0 local set 0xffee 0x61", True),
        ("rewrite continue edns0 local set 0xffee 0x61", False),
        ("rewrite cname exact a. b.", True),
        ("rewrite type A AAAA", True),
        ("rewrite type ANY HINFO", False),
        ("rewrite class IN CH", True),
        ("rewrite class CH IN", False),
        ("rewrite type", False),
        ("rewrite name suffix", False),
        ("rewrite unknown a b", False),
        ("rewrite", False),
    ],
)
def test_an_earlier_rule_that_takes_the_domains_names(rule: str, *, taken: bool) -> None:
    text = COREFILE.replace("    errors\n", f"    errors\n    {rule}\n")
    assert findings(text) == ([("OFN507", 3)] if taken else [])
    later = COREFILE.replace("in-addr.arpa\n", f"in-addr.arpa\n    {rule}\n")
    assert findings(later) == []


def test_an_earlier_rule_is_found_again_on_the_line_where_it_is_now() -> None:
    text = "\n".join(
        [
            "cluster.local {",
            "  kubernetes",
            "}",
            ". {",
            "  rewrite ttl regex .* 30",
            "  kubernetes cluster.local",
            "}\n",
        ]
    )
    assert findings(text) == [("OFN507", 5)]
    assert findings(patch_corefile(text, [ZONE]).text) == [("OFN507", 10)]


def test_an_earlier_rule_in_a_snippet_is_found() -> None:
    text = "(s) {\n  rewrite ttl regex .* 30\n}\n. {\n  import s\n  kubernetes cluster.local\n}\n"
    assert findings(text) == [("OFN507", 2)]
    assert (
        findings(text.replace("  import s\n  kubernetes cluster.local\n", "  kubernetes cluster.local\n  import s\n"))
        == []
    )


def test_a_pattern_that_backtracks_does_not_hold_the_build() -> None:
    domain = f"{'a' * 60}.io"
    text = COREFILE.replace("    errors\n", "    rewrite name regex ^(([a-z0-9-]+)\\.?)+\\.example\\.org\\.$ a.b.\n")
    assert findings(text, ZONE._replace(domain=domain)) == []


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("ofn.io", 5),
        ("ofn.io:53", 5),
        ("io", 5),
        ("tls://ofn.io:53", 5),
        ("a.ofn.io", 5),
        ("example.org ofn.io", 5),
        ("ofn.io:1053", None),
        ("xofn.io", None),
        ("com", None),
        ("{$ZONE}", None),
    ],
)
def test_another_block_that_is_asked_instead(block: str, line: int | None) -> None:
    text = f"{COREFILE}{block} {{\n    forward . 9.9.9.9\n}}\n"
    assert findings(text) == ([("OFN508", line)] if line else [])


def test_kubernetes_only_in_the_cluster_domains_block() -> None:
    text = "# c\ncluster.local {\n  kubernetes\n}\n. {\n  forward . 9.9.9.9\n}\n"
    assert findings(text) == [("OFN510", 2)]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", False),
        (". {\n  forward . 9.9.9.9\n}\n", False),
        ("example.org {\n  kubernetes cluster.local\n}\n", False),
        ("{$ZONE} {\n  kubernetes cluster.local\n}\n", True),
    ],
)
def test_nothing_to_patch(text: str, *, hint: bool) -> None:
    patch = patch_corefile(text, [ZONE])
    assert patch.text == text
    assert [(finding.code, "environment" in finding.message) for finding in patch.findings] == [("OFN509", hint)]


@pytest.mark.parametrize(
    ("kubernetes", "foreign"),
    [
        ("kubernetes cluster.local", False),
        ("kubernetes", True),
        ("kubernetes local", True),
        ("kubernetes {\n ttl 5\n}", True),
        ("kubernetes cluster.local. {\n ttl 5\n}", False),
        ("kubernetes {$DOMAIN}", False),
        ("kubernetes %{CLUSTER_DOMAIN}% in-addr.arpa", False),
        ("kubernetes CLUSTER_DOMAIN REVERSE_CIDRS", False),
        ("kubernetes example.local in-addr.arpa", True),
        ("kubernetes example.local {\n ttl 5\n}", True),
    ],
)
def test_kubernetes_of_another_cluster_domain(kubernetes: str, *, foreign: bool) -> None:
    assert findings(f". {{\n  {kubernetes}\n}}\n") == ([("OFN514", 2)] if foreign else [])


def test_kubernetes_without_a_zone_serves_those_of_its_block() -> None:
    assert findings("cluster.local .:53 {\n  kubernetes\n}\n") == []


def test_a_stanza_that_coredns_would_read_otherwise_is_not_written() -> None:
    text = "(a) {\n . {\n import b\n  log\n }\n}\n(b) {\n kubernetes cluster.local\n}\nimport a\n"
    patch = patch_corefile(text, [ZONE])
    assert patch.text == text
    assert [finding.code for finding in patch.findings] == ["OFN512"]


def test_every_code_is_in_the_catalogue_with_its_severity() -> None:
    errors = {f"OFN{number}" for number in (501, 502, 503, 504, 511, 512, 513)}
    for number in range(501, 515):
        entry = CATALOG[f"OFN{number}"]
        assert (entry.severity == "error") is (entry.code in errors)
