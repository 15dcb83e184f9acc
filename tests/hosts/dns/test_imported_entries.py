"""Stanzas that CoreDNS imports: a real one leads to the entry wherever nothing is told to come before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest
import yaml

from tests.hosts.conftest import run
from tests.hosts.dns.cluster import ENTRIES, PACKAGE, config_map
from tests.hosts.dns.expected import INSIDE
from tests.hosts.dns.questions import ask

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from tests.hosts.dns.conftest import Server

COREFILE = """\
.:53 {{
    errors
    {first}
    kubernetes cluster.local in-addr.arpa ip6.arpa
    import custom/*.override
    {last}
    forward . /etc/resolv.conf
}}
{other}
import custom/*.server
"""
TAKING = "rewrite stop name suffix .ofn.io. .example.org. answer auto"
BLOCK = "ofn.io:53 {\n    forward . /etc/resolv.conf\n}\n"


class Layout(NamedTuple):
    """What others have in the Corefile (first and last of a block, other) and in entries; code: what is told."""

    code: str
    first: str = "reload"
    last: str = "loadbalance"
    other: str = "# nothing else"
    entries: tuple[tuple[str, str], ...] = ()


LAYOUTS = {
    "nothing": Layout(""),
    "a rule before the import": Layout("OFN507", first=TAKING),
    "a rule behind the import": Layout("", last=TAKING),
    "an entry before ours": Layout("OFN507", entries=(("a.override", TAKING),)),
    "an entry behind ours": Layout("", entries=(("z.override", TAKING),)),
    "an entry that changes no name": Layout("", entries=(("a.override", "rewrite continue ttl suffix .ofn.io. 30"),)),
    "a rule that goes on": Layout("OFN507", first=TAKING.replace("stop", "continue")),
    "a block": Layout("OFN508", other=BLOCK),
    "a block among the entries": Layout("OFN508", entries=(("ofn.server", BLOCK),)),
    "a block of another domain": Layout("", entries=(("x.server", BLOCK.replace("ofn.io", "xofn.io")),)),
    "an entry that is not imported": Layout("", entries=(("a.disabled", TAKING), ("ofn.disabled", BLOCK))),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_comes_before_is_told_and_nothing_else(
    name: str, start: Callable[..., AbstractContextManager[Server]]
) -> None:
    layout = LAYOUTS[name]
    corefile = COREFILE.format(first=layout.first, last=layout.last, other=layout.other)
    maps = config_map("coredns", {"Corefile": corefile}), config_map("coredns-custom", dict(layout.entries))
    done = run(["krm-fn", "render", "-"], stdin="---\n".join([PACKAGE.read_text(), *maps]))
    assert done.returncode == 0, done.stderr
    assert set(re.findall(r"^warning (OFN5\d\d)", done.stderr, re.MULTILINE)) == {layout.code} - {""}
    data = {obj["metadata"]["name"]: obj.get("data") for obj in yaml.safe_load_all(done.stdout)}
    assert data["coredns"] == {"Corefile": corefile}
    files = {f"custom/{key}": text for key, text in data["coredns-custom"].items()}
    with start(_with_servers(corefile, files), files) as server:
        led = {inside for inside, domain in INSIDE.items() if ask(server.port, inside).addresses == (ENTRIES[domain],)}
    assert (led == INSIDE.keys()) is not bool(layout.code), INSIDE.keys() - led


def _with_servers(corefile: str, files: dict[str, str]) -> str:
    """With imported server blocks in place of their import: only a Corefile's own ports are moved to free ones."""
    servers = [files.pop(name) for name in sorted(files) if name.endswith(".server")]
    return corefile.replace("import custom/*.server\n", "".join(servers))
