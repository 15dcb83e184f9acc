"""Questions to a DNS server, asked and judged as resolvers do: what does not answer the question counts for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import dns.exception
import dns.message
import dns.name
import dns.query
import dns.rcode
import dns.rdatatype
import dns.resolver

from tests.hosts.dns.coredns import LOOPBACK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dns.message import Message

SECONDS = 5
"""How long a server may take for one answer."""
TRIES = 3
"""A datagram may be lost, the first ones above all: CoreDNS listens for TCP a moment before it does for UDP."""


class Answer(NamedTuple):
    """rcode in letters; names: the chain from the question on, in lower case without final dots; addresses: sorted."""

    rcode: str
    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def ask(port: int, name: str, kind: str = "A") -> Answer:
    """Ask for a name as it stands, without a search list."""
    return judged(response_to(port, name, kind), kind)


def response_to(port: int, name: str, kind: str) -> Message:
    """What a server says to a question; it is asked again where nothing comes back."""
    question = dns.message.make_query(name, kind)
    for _ in range(TRIES - 1):
        try:
            return dns.query.udp(question, LOOPBACK, timeout=SECONDS, port=port)
        except dns.exception.Timeout:
            continue
    return dns.query.udp(question, LOOPBACK, timeout=SECONDS, port=port)


def judged(response: Message, kind: str) -> Answer:
    """The answer, followed from the question by the owners of its records; a record that is not on that way is refused.

    It is what the stub resolvers of glibc (resolv/nss_dns/dns-host.c, getanswer_r) and musl do.
    """
    wanted = response.question[0].name
    names = [wanted]
    records = list(response.answer)
    while found := [one for one in records if one.name == names[-1] and one.rdtype == dns.rdatatype.CNAME]:
        records.remove(found[0])
        names.append(found[0][0].target)
    addresses = [one for one in records if one.name == names[-1] and one.rdtype == dns.rdatatype.from_text(kind)]
    strangers = [one for one in records if one not in addresses]
    assert not strangers, f"records that answer no question: {strangers}"
    plain = tuple(name.to_text(omit_final_dot=True).lower() for name in names)
    values = sorted(record.to_text() for one in addresses for record in one)
    return Answer(dns.rcode.to_text(response.rcode()), plain, tuple(values))


def resolve(port: int, name: str, kind: str = "A", search: Sequence[str] = ()) -> list[str] | None:
    """The addresses that dnspython's stub resolver gives for a name; None where it says that there are none.

    search: the domains of a pod's /etc/resolv.conf, tried first; a name is asked as it stands without any.
    """
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port, resolver.lifetime = [LOOPBACK], port, SECONDS * TRIES
    resolver.search, resolver.ndots = [dns.name.from_text(domain) for domain in search], 5
    try:
        return sorted(record.to_text() for record in resolver.resolve(name, kind, search=bool(search)))
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return None


def said(port: int, name: str, kind: str) -> tuple[str, list[str]]:
    """Everything a response says but times to live, serial numbers and order: for comparison with another's."""
    response = response_to(port, name, kind)
    records = [one for section in (response.answer, response.authority) for one in section]
    lines = [_line(one.name.to_text(), one.rdtype, record.to_text()) for one in records for record in one]
    return dns.rcode.to_text(response.rcode()), sorted(lines)


def _line(name: str, kind: dns.rdatatype.RdataType, value: str) -> str:
    said = " ".join(value.split()[:2]) if kind == dns.rdatatype.SOA else value
    return f"{name} {dns.rdatatype.to_text(kind)} {said}"
