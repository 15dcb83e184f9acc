"""Entries of the ConfigMap that CoreDNS imports."""

from __future__ import annotations

from pathlib import Path

import pytest

from krm_fn.dns.patch.coredns_custom import custom_data, is_imported, stale_keys
from krm_fn.dns.patch.stanza import stanza
from krm_fn.plan.model import Zone

CLUSTERS = Path(__file__).parents[1] / "corefiles"
ZONE = Zone("b/gateway", "ofn.io", "gateway.b.svc.cluster.local", "cluster.local")


def corefile(name: str) -> str:
    return (CLUSTERS / f"{name}.Corefile").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "imported"), [("aks", True), ("k3s", True), ("digitalocean", True), ("kubeadm", False), ("eks", False)]
)
def test_which_clusters_import_overrides(name: str, *, imported: bool) -> None:
    assert is_imported(corefile(name), ["a-b.override"], "cluster.local") is imported


def test_an_import_outside_of_the_block_or_of_other_keys_does_not_count() -> None:
    text = ".:53 {\n  kubernetes\n}\nimport custom/*.override\n"
    assert not is_imported(text, ["a.override"], "cluster.local")
    assert not is_imported(corefile("aks"), ["a.include"], "cluster.local")
    assert is_imported("not { a Corefile", ["a.override"], "cluster.local")


def test_an_entry_starts_with_what_a_later_one_has_inside_its_domain() -> None:
    inner = ZONE._replace(gateway="c/dev", domain="dev.ofn.io")
    assert custom_data([ZONE, inner]) == {
        "b-gateway.override": stanza(inner) + stanza(ZONE),
        "c-dev.override": stanza(inner),
    }
    earlier = inner._replace(gateway="a/dev")
    assert custom_data([ZONE, earlier]) == {
        "a-dev.override": stanza(earlier),
        "b-gateway.override": stanza(ZONE),
    }


def test_two_gateways_whose_keys_are_one_share_the_entry() -> None:
    one, other = ZONE._replace(gateway="a-b/c"), ZONE._replace(gateway="a/b-c", domain="shop.example")
    assert custom_data([one, other]) == {"a-b-c.override": stanza(one) + stanza(other)}


def test_only_what_was_written_here_is_stale() -> None:
    data = {"a.override": stanza(ZONE), "b.override": stanza(ZONE), "log.override": "log\n", "n": 1}
    assert stale_keys(data, custom_data([ZONE], "a.override")) == ["b.override"]
    assert custom_data([], "a.override") == {}
