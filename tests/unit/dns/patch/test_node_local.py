"""Blocks into the Corefiles of node-local caches, and out of them again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.patch.node_local import patch_node_local
from krm_fn.dns.patch.zones import Patch
from krm_fn.plan.model import Zone

ZONE = Zone("openfunction/openfunction", "ofn.io", "gateway.openfunction.svc.cluster.local", "cluster.local")
NESTED = Zone("team/dev", "dev.ofn.io", "gateway.team.svc.cluster.local", "cluster.local")
GKE = (Path(__file__).parents[1] / "corefiles" / "gke-node-local.Corefile").read_text(encoding="utf-8")
PLAIN = "cluster.local:53 {\n    errors\n    bind 169.254.25.10\n    forward . 10.233.0.3\n}\n"


def keys(text: str) -> list[tuple[str, ...]]:
    read = parse(text)
    assert isinstance(read, Corefile)
    return [block.keys for block in read.blocks]


def codes(patch: Patch) -> list[str]:
    return [finding.code for finding in patch.findings]


def test_bind_forward_and_its_options_are_copied() -> None:
    patch = patch_node_local(GKE, [ZONE])
    assert patch.findings == ()
    assert patch.text.splitlines()[16:36] == [
        "# krm-fn: networking.openfunction.io/Gateway/openfunction/openfunction",
        "ofn.io:53 {",
        "    errors",
        "    cache {",
        "        success 9984 30",
        "        denial 9984 5",
        "    }",
        "    reload",
        "    loop",
        "    bind 169.254.20.10 10.0.0.10",
        "    forward . __PILLAR__CLUSTER__DNS__ {",
        "        force_tcp",
        "        expire 1s",
        "    }",
        "    prometheus :9253",
        "}",
        ".:53 {",
        "    errors",
        "    cache 30",
        "    reload",
    ]


def test_what_the_cluster_block_lacks_the_new_one_lacks_too() -> None:
    text = patch_node_local("cluster.local:5353 {\n  forward . 10.0.0.10\n}\n", [ZONE]).text
    assert "\nofn.io:5353 {\n" in text
    assert "\n  forward . 10.0.0.10\n}\n" in text
    assert "bind" not in text
    assert "prometheus" not in text


def test_the_block_of_several_cluster_domains_is_found() -> None:
    assert keys(patch_node_local(PLAIN.replace("cluster.local", "old.local cluster.local", 1), [ZONE]).text) == [
        ("old.local", "cluster.local:53"),
        ("ofn.io:53",),
    ]


def test_a_changed_domain_replaces_and_a_second_gateway_adds() -> None:
    first = patch_node_local(PLAIN, [ZONE]).text
    assert keys(patch_node_local(first, [ZONE._replace(domain="apps.example")]).text) == [
        ("cluster.local:53",),
        ("apps.example:53",),
    ]
    both = patch_node_local(first, [ZONE, NESTED])
    assert keys(both.text) == [("cluster.local:53",), ("dev.ofn.io:53",), ("ofn.io:53",)]
    assert codes(both) == ["OFN505"]


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ("ofn.io:53 {\n  errors\n  forward . 10.233.0.3\n}\n", "OFN523"),
        ("ofn.io:53 {\n  errors\n  forward . 9.9.9.9\n}\n", "OFN524"),
        ("ofn.io other.io {\n  errors\n  forward . 10.233.0.3\n}\n", "OFN524"),
        ("ofn.io:53 {\n  hosts\n  forward . 10.233.0.3\n}\n", "OFN524"),
        ("x.ofn.io {\n  forward . 9.9.9.9\n}\n", "OFN508"),
    ],
)
def test_blocks_of_the_domain_that_are_there(block: str, code: str) -> None:
    patch = patch_node_local(block + PLAIN, [ZONE])
    assert codes(patch) == [code]
    assert (patch.text == block + PLAIN) is (code == "OFN524")
    if code == "OFN523":
        assert patch.text == patch_node_local(PLAIN, [ZONE]).text


def test_what_cannot_be_read_or_read_back_is_an_error() -> None:
    assert codes(patch_node_local("cluster.local {\n", [ZONE])) == ["OFN501"]
    open_end = "cluster.local {\n  forward . 10.0.0.10\n} .:99\nerrors\n"
    assert patch_node_local(open_end, [ZONE]).text == open_end
    assert codes(patch_node_local(open_end, [ZONE])) == ["OFN512"]


def test_a_mark_above_something_else_stays() -> None:
    text = PLAIN + "# krm-fn: networking.openfunction.io/Gateway/a/b\n\n.:53 {\n  forward . 9.9.9.9\n}\n"
    assert patch_node_local(text, []).text == text


blocks = st.lists(
    st.sampled_from(
        [
            "in-addr.arpa:53 {\n\terrors\n\tforward . 10.0.0.10\n}\n",
            "# a comment { \n.:53\n{ # c\n  forward . /etc/resolv.conf\n}  # end\n",
            "(s) {\n  errors\n}\n",
            "\n\n  example.org:53, example.com {\n  forward . 9.9.9.9\n  }\n",
            "import *.server\n",
            "{$ZONE} {\n  forward . 1.1.1.1\n}\n",
        ]
    ),
    unique=True,
)
cluster_block = st.sampled_from(
    [
        PLAIN,
        "__PILLAR__DNS__DOMAIN__:53 {\n  bind __PILLAR__LOCAL__DNS__\n  forward . __PILLAR__CLUSTER__DNS__ {\n"
        "    force_tcp\n  }\n  }\n",
        "  cluster.local old.local {\n\tforward . 10.0.0.1 9.9.9.9 {\n\t\tprefer_udp\n\t\texpire 1s\n\t}\n  } # e\n",
    ]
)


@given(blocks, cluster_block, blocks, st.permutations([ZONE, NESTED]), st.booleans(), st.booleans())
def test_patch_is_idempotent_and_can_be_taken_back(
    before: list[str], own: str, after: list[str], zones: list[Zone], crlf: bool, cut: bool
) -> None:
    text = "".join([*before, own, *(block for block in after if block not in before)])
    text = text.rstrip("\n") if cut else text
    text = text.replace("\n", "\r\n") if crlf else text
    patched = patch_node_local(text, zones)
    assert codes(patched) == ["OFN505"]
    assert patch_node_local(patched.text, zones[::-1]).text == patched.text
    assert patch_node_local(patched.text, zones[:1]).text == patch_node_local(text, zones[:1]).text
    assert patch_node_local(patched.text, []) == Patch(text, ())
    assert len(keys(patched.text)) == len(keys(text)) + 2
    assert patched.text.count("\r\n") == (patched.text.count("\n") if crlf else 0)
