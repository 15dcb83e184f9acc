"""Records of the simulation: servers, Services, steps and answers."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from krm_fn.dns.corefile.parser import ServerBlock

FAMILIES = {"A": "IPv4", "AAAA": "IPv6"}
"""The supported types of questions, and the address family of each."""

ADDRESS = "address"
CNAME = "CNAME"
ELSEWHERE = "elsewhere"
"""The kind of record that represents the unknown answer of an upstream server."""


class Step(NamedTuple):
    """One step of the simulation."""

    kind: str
    """cache, server, rewrite, service, pod, forward, or the name of a plugin."""

    said: str
    """The text for the user."""

    name: str = ""
    """The name that the next step looks up; empty when the name does not change."""


class Record(NamedTuple):
    """A record of an answer."""

    owner: str
    """The name of the record, in lower case with the final dot."""

    kind: str
    """`ADDRESS`, `CNAME` or `ELSEWHERE`."""

    value: str
    """Of a CNAME: a name, in lower case with the final dot. Of an address: its Service as ``namespace/name``, or the
    address. Of ELSEWHERE: the upstream servers.
    """


class Answer(NamedTuple):
    """The answer of a server."""

    rcode: str
    """NOERROR, NXDOMAIN, SERVFAIL or REFUSED; empty when the simulation does not know it."""

    records: tuple[Record, ...] = ()
    """The records, in their order."""

    why: str = ""
    """The reason of a failure, or why the answer is unknown."""


class Verdict(NamedTuple):
    """The result that a resolver in a Pod gets from an answer."""

    status: str
    """Resolves, Forwarded, NODATA, NXDOMAIN, SERVFAIL, REFUSED, Unknown, or Mismatch: resolvers drop an answer for
    another name.
    """

    chain: tuple[str, ...]
    """The name of the question and the names that CNAMEs lead to, without final dots."""

    target: str = ""
    """The value of the last record. For Mismatch: the owner of the records."""

    why: str = ""
    """The reason in the answer."""


class Service(NamedTuple):
    """A Service of the cluster."""

    namespace: str
    """Its namespace."""

    name: str
    """Its name."""

    kind: str
    """ClusterIP, Headless or ExternalName."""

    external_name: str
    """``spec.externalName``, or empty."""

    addresses: tuple[str, ...]
    """Its cluster IPs in the manifest."""

    ports: tuple[tuple[str, str], ...]
    """Name and protocol of each port."""

    where: str
    """File and line, or the source of a generated Service."""

    ipv4: bool | None = None
    """Whether it has an IPv4 address; None when the API server decides that."""

    ipv6: bool | None = None
    """Whether it has an IPv6 address; None when the API server decides that."""

    def has(self, family: str) -> bool | None:
        """Returns whether it has an address of the family (IPv4 or IPv6); None when the input does not show it."""
        return self.ipv4 if family == "IPv4" else self.ipv6


class Cluster(NamedTuple):
    """The Services that the DNS knows."""

    services: Mapping[tuple[str, str], Service]
    """The Services by namespace and name."""

    namespaces: frozenset[str]
    """The namespaces."""

    is_complete: bool = False
    """True when no other Service exists. Else the target of a rule or of a CNAME is assumed to exist."""


class Server(NamedTuple):
    """A CoreDNS and its Corefile."""

    title: str
    """The ConfigMap, for messages."""

    blocks: tuple[ServerBlock, ...]
    """The server blocks."""

    lines: tuple[str, ...]
    """For each line of the parsed text: the ConfigMap, its key and the line there."""

    def place(self, line: int) -> str:
        """Returns the ConfigMap and the line there, of a line (from 1) of the parsed text."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else self.title


def judged(name: str, answer: Answer) -> Verdict:
    """Follows the CNAMEs of an answer, as the resolver in a Pod does."""
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
