"""Stanzas into Corefiles as clusters have them, and out of them again."""

from __future__ import annotations

from pathlib import Path

import pytest

from krm_fn.dns.patch.coredns import patch_corefile
from krm_fn.dns.patch.zones import Finding, Patch
from krm_fn.plan.model import Zone

CLUSTERS = Path(__file__).parents[1] / "corefiles"
ZONE = Zone("openfunction/openfunction", "ofn.io", "gateway.openfunction.svc.cluster.local", "cluster.local")
NESTED = Zone("team/dev", "dev.ofn.io", "gateway.team.svc.cluster.local", "cluster.local")
RULE = r"name regex ^([a-z0-9_-]+\.)+ofn\.io\.$ gateway.openfunction.svc.cluster.local."
MARK = "# krm-fn: networking.openfunction.io/Gateway/openfunction/openfunction"
OLD_LINE = r"rewrite stop name regex .*\.ofn\.io gateway.openfunction.svc.cluster.local"


def corefile(name: str) -> str:
    return (CLUSTERS / f"{name}.Corefile").read_text(encoding="utf-8")


def stanza(outer: str, unit: str) -> list[str]:
    return [
        f"{outer}{MARK}",
        f"{outer}rewrite stop {{",
        f"{outer}{unit}{RULE}",
        f"{outer}{unit}answer auto",
        f"{outer}}}",
    ]


# Cluster, the line after which the stanza stands, its indentation and one level of it.
PATCHED = [
    ("kubeadm", 11, "    ", "   "),
    ("kind", 11, "    ", "   "),
    ("minikube", 12, "    ", "   "),
    ("k3s", 8, "    ", "  "),
    ("aks", 11, "    ", "  "),
    ("eks", 10, "    ", "  "),
    ("digitalocean", 9, "    ", "    "),
    ("kubespray", 11, "    ", "  "),
    ("rke2", 11, "    ", "    "),
    ("openshift", 15, "    ", "    "),
    ("stub-domains", 24, "    ", "    "),
    ("separate-blocks", 3, "    ", "    "),
    ("snippets", 14, "    ", "    "),
]


@pytest.mark.parametrize(("name", "after", "outer", "unit"), PATCHED)
def test_only_the_stanza_is_added(name: str, after: int, outer: str, unit: str) -> None:
    text = corefile(name)
    lines = text.splitlines()
    patch = patch_corefile(text, [ZONE])
    assert patch.text.splitlines() == [*lines[:after], *stanza(outer, unit), *lines[after:]]


@pytest.mark.parametrize("name", [row[0] for row in PATCHED])
@pytest.mark.parametrize("zones", [[ZONE], [ZONE, NESTED]])
@pytest.mark.parametrize("form", ["as it is", "crlf", "no final newline", "tabs"])
def test_twice_changes_nothing_and_removal_restores(name: str, zones: list[Zone], form: str) -> None:
    text = corefile(name)
    text = {
        "crlf": text.replace("\n", "\r\n"),
        "no final newline": text.rstrip("\n"),
        "tabs": text.replace("    ", "\t"),
    }.get(form, text)
    patched = patch_corefile(text, zones).text
    assert patched != text
    assert patch_corefile(patched, zones).text == patched
    assert patch_corefile(patched, zones[::-1]).text == patched
    assert patch_corefile(patched, []) == Patch(text, ())
    if form == "crlf":
        assert patched.count("\n") == patched.count("\r\n")
    if form == "tabs":
        assert "    " not in patched


def test_nothing_is_written_where_no_block_has_kubernetes() -> None:
    text = corefile("gke-node-local")
    message = "no server block has plugin kubernetes and serves the root zone or cluster.local"
    assert patch_corefile(text, [ZONE]) == Patch(text, (Finding("OFN509", message, None),))


def test_no_zones_and_no_marks_leave_even_a_broken_text_alone() -> None:
    assert patch_corefile(". {", []) == Patch(". {", ())


def test_the_proposals_line_is_replaced_where_it_stands() -> None:
    text = corefile("proposal")
    patch = patch_corefile(text, [ZONE])
    assert [(finding.code, finding.line) for finding in patch.findings] == [("OFN506", 12)]
    lines = text.splitlines()
    assert lines[11].strip() == OLD_LINE
    assert patch.text.splitlines() == [*lines[:11], *stanza("    ", "  "), *lines[12:]]
    assert patch_corefile(patch.text, [ZONE]) == Patch(patch.text, ())
    assert patch_corefile(patch.text, []).text.splitlines() == [*lines[:11], *lines[12:]]


@pytest.mark.parametrize(
    ("line", "replaced"),
    [
        (OLD_LINE, True),
        (r"rewrite name regex .*\.ofn\.io gateway.openfunction.svc.cluster.local.", True),
        (r"rewrite stop name regex ^.*\.ofn\.io\.$ gateway.openfunction.svc.cluster.local", True),
        (r"rewrite stop name regex (.*)\.ofn\.io gateway.openfunction.svc.cluster.local", True),
        (r"rewrite stop name regex .*\.ofn\.io other.default.svc.cluster.local", False),
        (r"rewrite stop name regex .*\.ofn\.com gateway.openfunction.svc.cluster.local", False),
        (r"rewrite stop name regex .*\.ofn\.io gateway.openfunction.svc.cluster.local answer auto", False),
        (r"rewrite continue name regex .*\.ofn\.io gateway.openfunction.svc.cluster.local", False),
    ],
)
def test_only_the_proposals_own_line_is_replaced(line: str, *, replaced: bool) -> None:
    text = f".:53 {{\n    errors\n    {line} # ours\n    kubernetes cluster.local\n}}\n"
    patch = patch_corefile(text, [ZONE])
    assert (line not in patch.text) is replaced
    assert ("OFN506" in {finding.code for finding in patch.findings}) is replaced


def test_the_proposals_line_of_another_gateways_name_is_replaced_too() -> None:
    zone = ZONE._replace(gateway="apps/edge", entry="gateway.apps.svc.cluster.local")
    text = f".:53 {{\n    {OLD_LINE.replace('openfunction.svc', 'apps.svc')}\n    kubernetes cluster.local\n}}\n"
    assert [finding.code for finding in patch_corefile(text, [zone]).findings] == ["OFN506"]


def test_the_proposals_line_beside_a_brace_is_cut_out_of_its_line() -> None:
    text = f".:53 {{ {OLD_LINE}\n    kubernetes cluster.local\n}}\n"
    patch = patch_corefile(text, [ZONE])
    expected = [".:53 { ", "    kubernetes cluster.local", *stanza("    ", "    "), "}"]
    assert patch.text.splitlines() == expected


def test_the_proposals_line_stays_in_a_block_that_is_not_patched() -> None:
    text = f"example.org {{\n    {OLD_LINE}\n    forward . 9.9.9.9\n}}\n.:53 {{\n    kubernetes cluster.local\n}}\n"
    patch = patch_corefile(text, [ZONE])
    assert OLD_LINE in patch.text
    assert patch.findings == ()


def test_a_changed_domain_replaces_exactly_those_lines() -> None:
    text = corefile("kubeadm")
    before = patch_corefile(text, [ZONE]).text.splitlines()
    after = patch_corefile("\n".join(before) + "\n", [ZONE._replace(domain="apps.example.com")]).text.splitlines()
    assert [index for index, (old, new) in enumerate(zip(before, after, strict=True)) if old != new] == [13]
    assert r"^([a-z0-9_-]+\.)+apps\.example\.com\.$" in after[13]


def test_a_removed_gateway_removes_its_own_lines_only() -> None:
    text = corefile("kubeadm")
    both = patch_corefile(text, [ZONE, NESTED]).text
    assert patch_corefile(both, [ZONE]).text == patch_corefile(text, [ZONE]).text
    assert patch_corefile(both, [NESTED]).text == patch_corefile(text, [NESTED]).text


def test_longer_domains_come_first() -> None:
    lines = patch_corefile(corefile("kubeadm"), [ZONE, NESTED]).text.splitlines()
    rules = [line.split()[2] for line in lines if "name regex" in line]
    assert rules == [r"^([a-z0-9_-]+\.)+dev\.ofn\.io\.$", r"^([a-z0-9_-]+\.)+ofn\.io\.$"]


def test_a_stanza_that_was_moved_stays_where_it_is() -> None:
    text = "\n".join(
        [
            ".:53 {",
            *stanza("  ", "  "),
            "  rewrite stop name suffix .io .example.org",
            "  kubernetes cluster.local",
            "}\n",
        ]
    )
    patch = patch_corefile(text, [ZONE])
    assert patch == Patch(text, ())
    lines = patch_corefile(text, [ZONE, NESTED]).text.splitlines()
    assert [line.strip() for line in lines].index("kubernetes cluster.local") == 12


def test_a_stanza_inside_a_plugins_block_goes_to_its_place() -> None:
    text = "\n".join([".:53 {", "  kubernetes {", *stanza("    ", "  "), "  }", "  log", "}\n"])
    lines = patch_corefile(text, [ZONE]).text.splitlines()
    assert lines == [".:53 {", "  kubernetes {", "  }", *stanza("  ", "  "), "  log", "}"]


def test_a_stanza_edited_by_hand_is_written_anew() -> None:
    text = patch_corefile(corefile("kind"), [ZONE]).text
    edited = text.replace("answer auto", "answer name (.*) x").replace("gateway.openfunction", "gateway.elsewhere")
    assert patch_corefile(edited, [ZONE]).text == text


def test_a_one_line_rule_below_a_mark_is_ours() -> None:
    text = f".:53 {{\n    kubernetes cluster.local\n    {MARK}\n    rewrite name a b\n    log\n}}\n"
    assert patch_corefile(text, []).text == ".:53 {\n    kubernetes cluster.local\n    log\n}\n"
    last = f".:53 {{\n    kubernetes cluster.local\n    {MARK}\n    rewrite name a b\n}}\n"
    assert patch_corefile(last, []).text == ".:53 {\n    kubernetes cluster.local\n}\n"


def test_a_marked_line_of_the_proposal_is_taken_out_once() -> None:
    text = f".:53 {{\n    kubernetes cluster.local\n    {MARK}\n    {OLD_LINE}\n    log\n}}\n"
    expected = [".:53 {", "    kubernetes cluster.local", *stanza("    ", "    "), "    log", "}"]
    assert patch_corefile(text, [ZONE]).text.splitlines() == expected


@pytest.mark.parametrize(
    "below",
    ["    errors\n", "\n    rewrite name a b\n", "    # mine\n    rewrite name a b\n", ""],
)
def test_a_mark_without_its_rule_is_left_alone(below: str) -> None:
    text = f".:53 {{\n    kubernetes cluster.local\n    log\n    {MARK}\n{below}}}\n"
    assert patch_corefile(text, []).text == text


def test_a_mark_behind_a_word_or_in_quotes_is_none() -> None:
    behind = f"    kubernetes cluster.local {MARK}\n    rewrite name a b\n"
    quoted = f'    log "\n{MARK}\n"\n    rewrite name a b\n'
    text = f".:53 {{\n{behind}{quoted}}}\n"
    assert patch_corefile(text, []).text == text


def test_a_stanza_that_lost_its_brace_stops_the_patch() -> None:
    patched = patch_corefile(corefile("kind"), [ZONE]).text
    lines = patched.splitlines(keepends=True)
    del lines[lines.index("       answer auto\n") + 1]
    text = "".join(lines)
    patch = patch_corefile(text, [ZONE])
    assert patch.text == text
    assert [(finding.code, finding.line) for finding in patch.findings] == [("OFN513", 12)]
    assert "openfunction/openfunction" in patch.findings[0].message


def test_a_stanza_that_holds_another_block_stops_the_patch() -> None:
    text = f".:53 {{\n    {MARK}\n    rewrite stop {{\n        name a b {{\n        }}\n    }}\n    kubernetes\n}}\n"
    assert [finding.code for finding in patch_corefile(text, []).findings] == ["OFN513"]


def test_a_mark_on_the_first_line_goes_with_its_line_break() -> None:
    assert patch_corefile(f"{MARK}\nrewrite name a b\n.:53 {{\n}}\n", []).text == ".:53 {\n}\n"
    assert patch_corefile(f"{MARK}\nrewrite name a b", []).text == ""


ODD = [
    (". { kubernetes cluster.local\n}", [". { kubernetes cluster.local", *stanza("    ", "    "), "}"]),
    ("  . { kubernetes\n  }\n", ["  . { kubernetes", *stanza("      ", "    "), "  }"]),
    (".\nkubernetes cluster.local", [".", "kubernetes cluster.local", *stanza("", "    ")]),
    (".\n{\n\tkubernetes\n}\n", [".", "{", "\tkubernetes", *stanza("\t", "\t"), "}"]),
    (". {\nkubernetes # c {\n# d\n}\n", [". {", "kubernetes # c {", *stanza("", "    "), "# d", "}"]),
    (
        ". {\n\tkubernetes { # e\n\t\t\tttl 5\n\t} # f\n}\n",
        [". {", "\tkubernetes { # e", "\t\t\tttl 5", "\t} # f", *stanza("\t", "\t\t"), "}"],
    ),
    (
        "(s) {\n\t. {\n\t\tkubernetes\n\t}\n}\nimport s\n",
        ["(s) {", "\t. {", "\t\tkubernetes", *stanza("\t\t", "\t"), "\t}", "}", "import s"],
    ),
    (
        "(s) {\n\tkubernetes\n}\n. { import s\n}\n",
        ["(s) {", "\tkubernetes", "}", ". { import s", *stanza("    ", "    "), "}"],
    ),
    (
        "(s) {\n\tkubernetes\n}\n. {\n  import s\n}\n",
        ["(s) {", "\tkubernetes", "}", ". {", "  import s", *stanza("  ", "    "), "}"],
    ),
    (
        "(k) {\n.:53\n}\nimport k\n{\n  kubernetes\n}\n",
        ["(k) {", ".:53", "}", "import k", "{", "  kubernetes", *stanza("  ", "  "), "}"],
    ),
    (
        "(k) {\n.:53\n}\nimport k\nkubernetes\n",
        ["(k) {", ".:53", "}", "import k", "kubernetes", *stanza("", "    ")],
    ),
    (
        "(s) {\n. {\n  kubernetes\n}\n}\nimport s\nimport s\n",
        ["(s) {", ". {", "  kubernetes", *stanza("  ", "  "), "}", "}", "import s", "import s"],
    ),
    (
        'a,\n. {\n  kubernetes "x\ny"\n  log\n}\n',
        ["a,", ". {", '  kubernetes "x', 'y"', *stanza("  ", "  "), "  log", "}"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ODD)
def test_odd_layouts(text: str, expected: list[str]) -> None:
    patched = patch_corefile(text, [ZONE]).text
    assert patched.splitlines() == expected
    assert patch_corefile(patched, [ZONE]).text == patched
    assert patch_corefile(patched, []).text == text


def test_names_are_written_in_lower_case_without_a_second_dot() -> None:
    shouted = Zone(ZONE.gateway, "OFN.io.", "Gateway.OpenFunction.svc.cluster.local.", "Cluster.Local.")
    assert patch_corefile(corefile("kind"), [shouted]) == patch_corefile(corefile("kind"), [ZONE])
