"""What a question to the cluster's DNS meets on its way, and what comes back."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.dns.corefile.parser import ServerBlock

FAMILIES = {"A": "IPv4", "AAAA": "IPv6"}
"""The types of question that can be asked, and what addresses each is for."""

ADDRESS = "address"
CNAME = "CNAME"
ELSEWHERE = "elsewhere"
"""The kind of a record that stands for whatever an upstream answers."""


class Step(NamedTuple):
    """One thing that happened. kind: cache, server, rewrite, service, pod, forward or a plugin; name: what goes on."""

    kind: str
    said: str
    name: str = ""


class Record(NamedTuple):
    """A record of an answer. owner, and the value of a CNAME: in lower case with the final dot.

    The value of an address is what has it (a Service as ``namespace/name``), of ELSEWHERE who is asked.
    """

    owner: str
    kind: str
    value: str


class Answer(NamedTuple):
    """rcode: NOERROR, NXDOMAIN, SERVFAIL or REFUSED; empty where it cannot be told, and why says so."""

    rcode: str
    records: tuple[Record, ...] = ()
    why: str = ""


class Verdict(NamedTuple):
    """What a resolver makes of an answer.

    status: Resolves, Forwarded, NODATA, NXDOMAIN, SERVFAIL, REFUSED, Mismatch (the answer is for another name, so
    resolvers drop it) or Unknown; chain: the names from the question on, without final dots; target: what has the
    address, or who is asked.
    """

    status: str
    chain: tuple[str, ...]
    target: str = ""
    why: str = ""


class Service(NamedTuple):
    """A Service of the cluster. kind: ClusterIP, Headless or ExternalName; ports: name and protocol of each.

    where: how the reader finds it; ipv4, ipv6: whether it has such an address, None where the API server decides.
    """

    namespace: str
    name: str
    kind: str
    external_name: str
    addresses: tuple[str, ...]
    ports: tuple[tuple[str, str], ...]
    where: str
    ipv4: bool | None = None
    ipv6: bool | None = None

    def has(self, family: str) -> bool | None:
        """Whether it has an address of IPv4 or IPv6; None where the input does not say."""
        return self.ipv4 if family == "IPv4" else self.ipv6


class Cluster(NamedTuple):
    """What there is to find. is_complete: what is not here does not exist; else names that rules lead to may."""

    services: Mapping[tuple[str, str], Service]
    namespaces: frozenset[str]
    is_complete: bool = False


class Server(NamedTuple):
    """A CoreDNS and its Corefile. lines: for each line of the text that was read, where the reader finds it."""

    title: str
    blocks: tuple[ServerBlock, ...]
    lines: tuple[str, ...]

    def place(self, line: int) -> str:
        """Where a line (from 1) stands."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else self.title


def judged(name: str, answer: Answer) -> Verdict:
    """Follow an answer from the question by the owners of its records, as stub resolvers do."""
    chain = [name]
    left = list(answer.records)
    while found := [record for record in left if record.kind == CNAME and record.owner == chain[-1]]:
        left.remove(found[0])
        chain.append(found[0].value)
    names = tuple(one.removesuffix(".") for one in chain)
    if not answer.rcode:
        return Verdict("Unknown", names, "", answer.why)
    ends = [record for record in left if record.owner == chain[-1]]
    if len(ends) < len(left):
        return Verdict("Mismatch", names, left[0].owner.removesuffix("."), answer.why)
    if ends:
        outside = ends[0].kind == ELSEWHERE
        return Verdict("Forwarded" if outside else "Resolves", names, ends[0].value, answer.why)
    return Verdict("NODATA" if answer.rcode == "NOERROR" else answer.rcode, names, "", answer.why)
