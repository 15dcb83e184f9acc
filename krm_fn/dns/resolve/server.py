"""The path of a question through CoreDNS: server block, plugins in their order, targets of CNAMEs.

Source: https://github.com/coredns/coredns: core/dnsserver/server.go (ServeDNS), plugin.cfg (the order of plugins) and
plugin/backend_lookup.go (A, AAAA).
"""

from __future__ import annotations

from ipaddress import ip_address

from krm_fn.dns.corefile.parser import address, has_variable
from krm_fn.dns.corefile.words import arguments, options
from krm_fn.dns.patch.coredns_checks import served, serves_variable
from krm_fn.dns.resolve.model import ADDRESS, CNAME, ELSEWHERE, FAMILIES, Answer, Record, Step
from krm_fn.dns.resolve.rewriting import rewrite, rule, undone
from krm_fn.dns.resolve.services import Missing, find
from krm_fn.dns.resolve.words import falls_through, longest, option, zones
from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.dns.corefile.parser import Directive, ServerBlock
    from krm_fn.dns.resolve.model import Cluster, Server, Service
    from krm_fn.dns.resolve.rewriting import Rule, Undo

ANSWERING = (
    "template",
    "hosts",
    "route53",
    "azure",
    "clouddns",
    "k8s_external",
    "kubernetes",
    "file",
    "auto",
    "secondary",
    "etcd",
    "forward",
    "grpc",
    "erratic",
    "whoami",
    "nomad",
)
"""The plugins that answer, in the order in which CoreDNS tries them. Their order in the Corefile does not count."""

_FIRST_ZONE = {"template": 2, "file": 1, "auto": 0, "whoami": 0, "erratic": 0}
"""The number of arguments before the zones of a plugin; 0 for other plugins."""

_NOT_SIMULATED = ("view", "acl", "autopath", "dns64")
"""Plugins with answers that depend on the client, or on more than the name."""

_CHAIN = 10
"""The number of CNAMEs that the plugin follows (maxCnameChainLength)."""

_POD_HOSTS = (
    ["127.0.0.1", "localhost"],
    ["::1", "localhost", "ip6-localhost", "ip6-loopback"],
    ["fe00::", "ip6-localnet"],
    ["fe00::", "ip6-mcastprefix"],
    ["fe00::1", "ip6-allnodes"],
    ["fe00::2", "ip6-allrouters"],
)
"""The lines of every Pod's /etc/hosts (https://github.com/kubernetes/kubernetes: kubelet_pods.go)."""

_LOOKUPS = 8
"""The number of times that a question may come back to the server. More are a loop."""


class Asking:
    """One question to one server, for A or AAAA records. It appends to `steps`."""

    def __init__(self, server: Server, cluster: Cluster, steps: list[Step], wanted: str = "A") -> None:
        self.steps = steps
        self._wanted = wanted
        self._family = FAMILIES[wanted]
        self._server = server
        self._cluster = cluster
        self._block: ServerBlock

    def ask(self, name: str, depth: int = 0, *, indirect: bool = False) -> Answer:
        """Returns the answer for a name (lower case, final dot). indirect: the name comes from a rule or a CNAME."""
        if depth > _LOOKUPS:
            return Answer("", (), "the question comes back to the same server: a loop")
        found = self._find_block(name)
        if isinstance(found, Answer):
            return found
        self._block, key = found
        self._step("server", f"{self._place(self._block.opening.line)}: server block {key} is asked")
        if strange := next((d for d in self._block.directives if d.name in _NOT_SIMULATED), None):
            return self._untold(strange, "the answer depends on the client, or on more than the name")
        return self._rewritten(name, depth, indirect=indirect)

    def _find_block(self, name: str) -> tuple[ServerBlock, str] | Answer:
        """Returns the block with the longest zone that contains the name, and its key."""
        if serves_variable(self._server.blocks):
            return Answer("", (), f"{self._server.title}: the zone of a server block is an environment variable")
        port = self._port()
        asked = [(at, block) for block in self._server.blocks for at in served(block) if at.port == port]
        holding = [(at, block) for at, block in asked if within(name, f"{at.zone}.")]
        if not holding:
            why = "no server block serves this name, so CoreDNS refuses the question"
            self._step("server", f"{self._server.title}: {why}")
            return Answer("REFUSED", (), why)
        longest_at, block = max(holding, key=lambda held: len(held[0].zone))
        return block, next(key for key in block.keys if address(key) == longest_at)

    def _port(self) -> str:
        """Returns the port for Pods: 53, or the port of the first block when no block has 53."""
        ports = [at.port for block in self._server.blocks for at in served(block)]
        return "53" if "53" in ports or not ports else ports[0]

    def _place(self, line: int) -> str:
        return self._server.place(line)

    def _step(self, kind: str, said: str, name: str = "") -> None:
        self.steps.append(Step(kind, said, name.removesuffix(".")))

    def _untold(self, directive: Directive, why: str) -> Answer:
        place = self._place(directive.tokens[0].line)
        self._step(directive.name, f"{place}: {directive.name}: {why}")
        return Answer("", (), f"{place}: {why}")

    # The rewrite plugin

    def _rewritten(self, name: str, depth: int, *, indirect: bool) -> Answer:
        undo: list[Undo] = []
        now = name
        for by in self._rules():
            taken = rewrite(now, self._wanted, by)
            if taken is None:
                continue
            place = f"{self._place(by.line)}: {by.text}"
            if isinstance(taken, str):
                self._step("rewrite", f"{place}: {taken}")
                return Answer("", (), f"{self._place(by.line)}: {taken}")
            if taken.name != now:
                self._step("rewrite", place, taken.name)
            now = taken.name
            undo += taken.undo
            if not _is_name(now):
                return Answer("SERVFAIL", (), f"{now} is not a valid name")
            if by.stop:
                break
        answer = self._answered(now, depth, indirect=indirect or now != name)
        records = [undone(record, undo) for record in answer.records]
        if None in records:
            return Answer("", (), "krm-fn does not know how CoreDNS restores the names in the answer")
        return answer._replace(records=tuple(record for record in records if record))

    def _rules(self) -> Iterator[Rule]:
        return (rule(directive) for directive in self._block.directives if directive.name == "rewrite")

    # The plugins that answer

    def _answered(self, name: str, depth: int, *, indirect: bool) -> Answer:
        for plugin in ANSWERING:
            for directive in self._block.directives:
                if directive.name == plugin:
                    answer = self._plugin(directive, name, depth, indirect=indirect)
                    if answer is not None:
                        return answer
        why = "no plugin of the server block answers"
        self._step("server", why)
        return Answer("SERVFAIL", (), why)

    def _plugin(self, directive: Directive, name: str, depth: int, *, indirect: bool) -> Answer | None:
        """Returns the answer of a plugin; None when CoreDNS asks the next plugin."""
        if any(has_variable(token.text) for token in directive.tokens) and directive.name != "forward":
            return self._untold(directive, "it has an environment variable")
        if directive.name == "kubernetes":
            return self._kubernetes(directive, name, depth, indirect=indirect)
        if directive.name == "hosts":
            return self._hosts(directive, name)
        if directive.name in {"forward", "grpc"}:
            return self._forward(directive, name)
        return self._foreign(directive, name)

    def _foreign(self, directive: Directive, name: str) -> Answer | None:
        """Handles a plugin with answers that are not in the Corefile."""
        words = arguments(directive)
        if directive.name == "template" and not _is_asked(words, self._wanted):
            return None
        if not longest(zones(words[_FIRST_ZONE.get(directive.name, 0) :], self._block), name):
            return None
        return self._untold(directive, f"krm-fn does not know the answers of plugin {directive.name}")

    def _forward(self, directive: Directive, name: str) -> Answer | None:
        source, *upstreams = arguments(directive) or ["."]
        if not upstreams:
            return self._untold(directive, "it names no server, so CoreDNS does not start")
        excepted = option(directive, "except")
        if not within(name, zones([source], self._block)[0]) or (
            excepted and longest(zones(excepted, self._block), name)
        ):
            return None
        place = self._place(directive.tokens[0].line)
        self._step("forward", f"{place}: forwarded to {' '.join(upstreams)}; krm-fn does not know the answer")
        return Answer("NOERROR", (Record(name, ELSEWHERE, " ".join(upstreams)),))

    def _hosts(self, directive: Directive, name: str) -> Answer | None:
        words = arguments(directive)
        if not longest(zones(words[1:], self._block), name):
            return None
        place = self._place(directive.tokens[0].line)
        listed = options(directive) if words else [*options(directive), *_POD_HOSTS]
        matching = [line for line in listed if name in _fqdns(line[1:]) and _is_address(line[0])]
        found = [line[0] for line in matching if (":" in line[0]) == (self._family == "IPv6")]
        if matching:
            self._step("hosts", f"{place}: hosts has {' '.join(line[0] for line in matching)}")
            records = (Record(name, ADDRESS, " ".join(found)),) if found else ()
            return Answer("NOERROR", records, "" if found else f"hosts has no {self._family} address")
        if falls_through(directive, name):
            if words:
                self._step("hosts", f"{place}: assumed not to be in file {words[0]}, which krm-fn does not know")
            return None
        return self._untold(directive, f"krm-fn does not know file {words[0] if words else '/etc/hosts'}")

    # The kubernetes plugin

    def _kubernetes(self, directive: Directive, name: str, depth: int, *, indirect: bool) -> Answer | None:
        zone = longest(zones(arguments(directive), self._block), name)
        if not zone:
            return None
        answer = self._follow(directive, zone, name, (), depth, indirect=indirect)
        if answer.rcode == "NXDOMAIN" and falls_through(directive, name):
            self._step("service", f"{answer.why}; the next plugin is asked")
            return None
        if answer.why and answer.rcode and not answer.records:
            self._step("service", f"{name.removesuffix('.')}: {answer.why}")
        return answer

    def _follow(
        self, directive: Directive, zone: str, name: str, before: tuple[Record, ...], depth: int, *, indirect: bool
    ) -> Answer:
        """Returns the records of a name in the zone, and of the target of its CNAME."""
        if name.endswith((".in-addr.arpa.", ".ip6.arpa.")):
            return Answer("NXDOMAIN", (), "names for reverse lookups have no addresses")
        found = find(name, zone, directive, self._cluster, self._family, indirect=indirect)
        if isinstance(found, Missing):
            return Answer(found.rcode, (), found.why)
        service = found.service
        if service is None:
            self._step("pod", f"a pod's address: {found.said}")
            return Answer("NOERROR", (Record(name, ADDRESS, found.said),))
        if service.kind == "ExternalName":
            return self._external(service, directive, zone, name, before, depth)
        key = f"{service.namespace}/{service.name}"
        where = "" if found.assumed else f" ({service.where})"
        self._step("service", f"Service {key}{where}: {found.said}")
        return Answer("NOERROR", (Record(name, ADDRESS, key),))

    def _external(
        self, service: Service, directive: Directive, zone: str, name: str, before: tuple[Record, ...], depth: int
    ) -> Answer:
        """Returns the CNAME and the records of its target: from the same plugin in its zone, else from the server."""
        key = f"{service.namespace}/{service.name}"
        target = f"{service.external_name.lower().removesuffix('.')}."
        self._step("service", f"Service {key} ({service.where}): ExternalName", target)
        record = Record(name, CNAME, target)
        if within(target, name) or len(before) > _CHAIN or any(one.value == target for one in before):
            return Answer("NOERROR", (), f"externalName of Service {key} leads back to itself")
        if not within(target, zone):
            asking = Asking(self._server, self._cluster, self.steps, self._wanted)
            other = asking.ask(target, depth + 1, indirect=True)
            return Answer("NOERROR" if other.rcode else "", (record, *other.records), other.why)
        after = self._follow(directive, zone, target, (*before, record), depth, indirect=True)
        if not after.rcode:
            return after
        return Answer("NOERROR", (record, *after.records) if after.records else (), after.why)


def _is_asked(words: list[str], wanted: str) -> bool:
    """Returns True when a template answers questions of the type."""
    return len(words) > 1 and words[0].upper() in {"IN", "ANY"} and words[1].upper() in {wanted, "ANY"}


def _is_address(word: str) -> bool:
    try:
        ip_address(word)
    except ValueError:
        return False
    return True


def _fqdns(words: list[str]) -> set[str]:
    return {f"{word.lower().removesuffix('.')}." for word in words}


def _is_name(name: str) -> bool:
    labels = name.removesuffix(".").split(".")
    return len(name) <= 254 and all(0 < len(label) < 64 for label in labels)
