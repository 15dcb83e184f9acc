"""The Corefiles that a real CoreDNS is started on: the platforms', and those of odd layout."""

from __future__ import annotations

import re
from typing import NamedTuple

from tests.unit.dns.patch.test_odd_corefiles import ODD

COREFILES = ODD[0].parents[1]

TRIED_ELSEWHERE = {
    **dict.fromkeys(
        ("gke-node-local", "kubespray-node-local", "upstream-node-local"),
        "a cache has no kubernetes: test_node_local.py",
    ),
    "proposal": "it answers nobody before: test_the_proposals_line_takes_strangers_names_and_answers_nobody",
    "separate-blocks": "its kubernetes is not asked for the domain: test_a_block_that_is_never_asked_changes_nothing",
    "kubernetes-last-on-a-closing-line": "its kubernetes serves the root, and so no cluster domain: the same test",
}
"""Corefiles whose answers before or after are not those of all others, and where they are tried."""

FILES = {
    "k3s": {"NodeHosts": "192.168.7.1 node-1\n"},
    "files-imported": {"custom/a.override": "errors\n", "after/a.override": "cache 30\n"},
}
"""What a Corefile finds beside it."""


class Refused(NamedTuple):
    """What CoreDNS says of a Corefile that its parser reads, and the least change with which it starts."""

    said: str
    old: str
    new: str


REFUSED = {
    "brace-on-the-next-line": Refused(
        "plugin/kubernetes: this plugin can only be used once per Server Block",
        "kubernetes cluster.local\n    {",
        "kubernetes cluster.local {",
    )
}
"""A plugin's brace on a line of its own is its block to the parser, and a second directive to most plugins."""

_PATHS = {path.stem: path for path in sorted([*COREFILES.glob("*.Corefile"), *ODD])}
SERVED = tuple(name for name in _PATHS if name not in TRIED_ELSEWHERE)


def corefile(name: str) -> str:
    """A Corefile as it is, byte order mark and carriage returns included."""
    return _PATHS[name].read_bytes().decode()


def asks_the_world(text: str) -> bool:
    """True when the root's block sends to an upstream what the cluster does not have."""
    return re.search(r"forward\s+\. ", text) is not None
