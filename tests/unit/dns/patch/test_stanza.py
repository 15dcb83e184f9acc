"""What is written for one Gateway."""

from __future__ import annotations

import re

import pytest

from krm_fn.dns.patch.stanza import CacheBlock, name_pattern, node_local_block, stanza
from krm_fn.plan.model import Zone

ZONE = Zone("openfunction/openfunction", "ofn.io", "gateway.openfunction.svc.cluster.local", "cluster.local")


def test_stanza_is_anchored_and_names_the_entry_with_its_final_dot() -> None:
    assert stanza(ZONE) == (
        "# krm-fn: networking.openfunction.io/Gateway/openfunction/openfunction\n"
        "rewrite stop {\n"
        "    name regex ^([a-z0-9_-]+\\.)+ofn\\.io\\.$ gateway.openfunction.svc.cluster.local.\n"
        "    answer auto\n"
        "}\n"
    )


@pytest.mark.parametrize(
    "name",
    [
        "function-sample.default.ofn.io.",
        "x.ofn.io.",
        "a_b.c.d.ofn.io.",
        "xn--fnction-n2a.default.ofn.io.",
        "1.2.ofn.io.",
    ],
)
def test_pattern_takes_names_below_the_domain(name: str) -> None:
    assert re.search(name_pattern("ofn.io"), name)


@pytest.mark.parametrize(
    "name",
    [
        "ofn.io.",
        "a.ofn.iota.com.",
        "www.ofn.io.evil.com.",
        "xofn.io.",
        "a.xofn.io.",
        "a.ofnxio.",
        "fn.default.ofn.io.default.svc.cluster.local.",
        ".ofn.io.",
        "*.ofn.io.",
        "a b.ofn.io.",
    ],
)
def test_pattern_leaves_names_that_only_look_alike(name: str) -> None:
    assert not re.search(name_pattern("ofn.io"), name)


def test_node_local_block_asks_the_clusters_dns_over_tcp() -> None:
    assert node_local_block(ZONE, CacheBlock(bind=("169.254.25.10",), forward=("10.233.0.3",))) == (
        "# krm-fn: networking.openfunction.io/Gateway/openfunction/openfunction\n"
        "ofn.io:53 {\n"
        "    errors\n"
        "    cache {\n"
        "        success 9984 30\n"
        "        denial 9984 5\n"
        "    }\n"
        "    reload\n"
        "    loop\n"
        "    bind 169.254.25.10\n"
        "    forward . 10.233.0.3 {\n"
        "        force_tcp\n"
        "    }\n"
        "    prometheus :9253\n"
        "}\n"
    )


def test_node_local_block_has_the_upstream_manifests_variables_and_no_metrics_when_told_so() -> None:
    block = node_local_block(ZONE, CacheBlock(prometheus=""))
    assert "    bind __PILLAR__LOCAL__DNS__ __PILLAR__DNS__SERVER__\n" in block
    assert "    forward . __PILLAR__CLUSTER__DNS__ {\n" in block
    assert "prometheus" not in block
