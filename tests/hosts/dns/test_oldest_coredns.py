"""The oldest CoreDNS that has `answer auto`, and the last one that has not: what OFN538 says of them is so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.hosts.dns.cluster import patched
from tests.hosts.dns.corefiles import corefile
from tests.hosts.dns.expected import ALIKE, OTHERS, answer_as_before, resolve_to_the_entries

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from tests.hosts.conftest import Host
    from tests.hosts.dns.conftest import Server

    Start = Callable[..., AbstractContextManager[Server]]

REFUSAL = "plugin/rewrite: response rewrites must consist only of a name rule with 3 arguments"
"""What CoreDNS before 1.8.4 says of `answer auto`."""

OF_ITS_TIME = ("kind", "eks", "aks", "openshift")
"""Corefiles that this CoreDNS reads; that of kind is what kubeadm installed with it, before `cache` had `disable`."""


@pytest.mark.parametrize("name", OF_ITS_TIME)
def test_the_oldest_serves_patched_corefiles(name: str, start: Start, coredns_oldest: Host) -> None:
    text = corefile(name)
    with start(text, program=coredns_oldest) as old, start(patched(text), program=coredns_oldest) as new:
        resolve_to_the_entries(new.port)
        answer_as_before(old.port, new.port, [*ALIKE, *OTHERS])


def test_the_version_before_it_refuses_the_stanza(start: Start, coredns_too_old: Host) -> None:
    text = corefile("kind")
    with start(text, program=coredns_too_old):
        pass
    with (
        pytest.raises(AssertionError, match=f"\n{re.escape(REFUSAL)}"),
        start(patched(text), program=coredns_too_old),
    ):
        pass
