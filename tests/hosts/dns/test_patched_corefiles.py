"""Every Corefile, patched by `krm-fn render`: a real CoreDNS serves the domains, and all else as before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.hosts.dns.cluster import ENTRIES, config_map, patched, render
from tests.hosts.dns.conftest import UPSTREAM_ADDRESSES
from tests.hosts.dns.corefiles import FILES, REFUSED, SERVED, asks_the_world, corefile
from tests.hosts.dns.expected import ALIKE, INSIDE, OTHERS, answer_as_before, resolve_to_the_entries
from tests.hosts.dns.questions import ask, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from tests.hosts.dns.conftest import Server

    Start = Callable[..., AbstractContextManager[Server]]


class Pair(NamedTuple):
    """CoreDNS on a Corefile as it is, and on the patched one."""

    text: str
    before: Server
    after: Server


@pytest.fixture(scope="module", params=SERVED)
def pair(request: pytest.FixtureRequest, start: Start) -> Iterator[Pair]:
    """Each Corefile that CoreDNS serves; one that it refuses has its least change."""
    text, files = corefile(request.param), FILES.get(request.param)
    if refused := REFUSED.get(request.param):
        text = text.replace(refused.old, refused.new)
    after = patched(text)
    assert after != text
    with start(text, files) as old, start(after, files) as new:
        yield Pair(text, old, new)


def test_names_of_the_domain_resolve_to_its_entry(pair: Pair) -> None:
    resolve_to_the_entries(pair.after.port)


def test_names_that_look_alike_and_all_others_answer_as_before(pair: Pair) -> None:
    assert ask(pair.before.port, "ofn.default.svc.cluster.local").addresses
    answer_as_before(pair.before.port, pair.after.port, [*ALIKE, *OTHERS])


def test_names_that_look_alike_are_the_worlds(pair: Pair) -> None:
    """Where nobody asks the world, CoreDNS has no plugin left that could answer."""
    port = pair.after.port
    for name in ALIKE:
        if name.endswith("cluster.local"):
            assert ask(port, name, "A").rcode == "NXDOMAIN", name
        elif not asks_the_world(pair.text):
            assert ask(port, name, "A").rcode == "SERVFAIL", name
        else:
            for kind, address in UPSTREAM_ADDRESSES.items():
                assert resolve(port, name, kind) == [address], name


@pytest.mark.parametrize("name", ["aks", "digitalocean", "k3s"])
def test_entries_that_the_corefile_imports_do_the_same(name: str, start: Start) -> None:
    text, files = corefile(name), FILES.get(name, {})
    rendered = render(config_map("coredns", {"Corefile": text}), config_map("coredns-custom", {})).data
    assert rendered["kube-system/coredns"]["Corefile"] == text
    entries = {f"custom/{key}": entry for key, entry in rendered["kube-system/coredns-custom"].items()}
    assert len(entries) == len(ENTRIES)
    with start(text, files) as old, start(text, {**files, **entries}) as new:
        resolve_to_the_entries(new.port)
        answer_as_before(old.port, new.port, [*ALIKE, *OTHERS])


@pytest.mark.parametrize("order", [1, -1], ids=["as printed", "the other way round"])
def test_what_is_emitted_for_the_clusters_owner_does_the_same_where_it_is_pasted(order: int, start: Start) -> None:
    data = render().data
    keys = ("openfunction/openfunction-dns", "team/dev-dns")[::order]
    stanzas = [data[key]["coredns.override"] for key in keys]
    text = corefile("kubeadm")
    with start(text) as old, start(text.replace("    prometheus", "".join(stanzas) + "    prometheus")) as new:
        resolve_to_the_entries(new.port)
        answer_as_before(old.port, new.port, [*ALIKE, *OTHERS])


@pytest.mark.parametrize("name", REFUSED)
def test_what_coredns_refuses_it_refuses_for_that_reason_before_and_after(name: str, start: Start) -> None:
    text = corefile(name)
    for each in (text, patched(text)):
        with pytest.raises(AssertionError, match=f"\n{re.escape(REFUSED[name].said)}"), start(each):
            pass


@pytest.mark.parametrize("name", ["separate-blocks", "kubernetes-last-on-a-closing-line"])
def test_a_block_that_is_never_asked_changes_nothing(name: str, start: Start) -> None:
    text = corefile(name)
    after = patched(text)
    assert after != text
    with start(text) as old, start(after) as new:
        # Not PTR, to which a kubernetes of the root alone gives no answer at all.
        answer_as_before(old.port, new.port, [*INSIDE, *ALIKE, *OTHERS], ("A", "AAAA", "CNAME"))


def test_the_proposals_line_takes_strangers_names_and_answers_nobody(serve: Callable[..., Server]) -> None:
    """What the tests above would show of a rule without anchors and without its answer put back."""
    before = corefile("proposal")
    server = serve(before)
    assert resolve(server.port, "example.org") == [UPSTREAM_ADDRESSES["A"]]
    for name in ("function-sample.default.ofn.io", "a.ofn.iota.com", "www.ofn.io.evil.com"):
        assert resolve(server.port, name) is None
        with pytest.raises(AssertionError, match="answer no question"):
            ask(server.port, name)
    after = serve(patched(before))
    assert resolve(after.port, "function-sample.default.ofn.io") == [ENTRIES["ofn.io"]]
    assert resolve(after.port, "a.ofn.iota.com") == [UPSTREAM_ADDRESSES["A"]]
