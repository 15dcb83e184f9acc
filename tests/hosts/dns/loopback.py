"""A cluster's Corefile made to run on this machine: loopback addresses, free ports, and upstreams that are there.

Nothing else of it changes, so what is tried is the Corefile's own server blocks, plugins and rules.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from krm_fn.dns.corefile.parser import Corefile, address, parse
from krm_fn.dns.corefile.scan import starts_line
from tests.hosts.dns.coredns import LOOPBACK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from krm_fn.dns.corefile.parser import ServerBlock
    from krm_fn.dns.corefile.scan import Token

REMOVED = {"upstream", "resyncperiod"}
"""Options of kubernetes that CoreDNS has since dropped: https://coredns.io/2020/06/15/coredns-1.7.0-release/."""

MOUNTED = "/etc/coredns/"
"""Where k3s mounts the files that its Corefile names; here they are beside the Corefile."""

POD_HOSTS = "etc-hosts"
"""A file like a pod's /etc/hosts, which CoreDNS reads where `hosts` names none; it is beside the Corefile."""

VARIABLES = {"CLUSTER_DOMAIN": "cluster.local", "OTHER_ZONE": "corp.example.com", "TTL": "5"}
"""What environment variables of a Corefile are set to, but for ports and upstreams."""

_VARIABLE = re.compile(r"\{[%$](\w+)%?\}")


class Machine(NamedTuple):
    """What the Corefile finds. port: for a port of the cluster's, the one to listen on; upstream: for an upstream.

    environment: variables and their values; those of ports and upstreams are added.
    """

    port: Callable[[str], int]
    upstream: Callable[[str], int]
    kubeconfig: str
    environment: dict[str, str]


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


def on_loopback(text: str, machine: Machine) -> str:
    """The Corefile for this machine."""
    corefile = parse(text)
    assert isinstance(corefile, Corefile), corefile
    edits = {edit for block in corefile.blocks for edit in _block(corefile, block, machine)}
    edits |= set(_files(corefile.tokens))
    out, at = [], 0
    for edit in sorted(edits):
        out += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*out, text[at:]])


def _block(corefile: Corefile, block: ServerBlock, machine: Machine) -> Iterator[_Edit]:
    yield from _keys(corefile.tokens, block, machine)
    if not any(directive.name == "bind" for directive in block.directives):
        yield _Edit(block.opening.end, block.opening.end, f"\nbind {LOOPBACK}\n")
    for directive in block.directives:
        tokens = directive.tokens
        arguments = [token for token in _line(tokens) if token.text != "{"]
        if directive.name == "bind":
            yield from _replaced(arguments, LOOPBACK)
        elif directive.name in {"health", "ready", "prometheus"}:
            yield from _replaced(arguments, f"{LOOPBACK}:0") if arguments else _after(tokens[0], f" {LOOPBACK}:0")
        elif directive.name == "hosts" and not arguments:
            yield from _after(tokens[0], f" {POD_HOSTS}")
        elif directive.name == "forward":
            yield from _written(arguments[1:], f"{LOOPBACK}:{machine.upstream(arguments[1].text)}", machine)
        elif directive.name == "kubernetes":
            yield from _kubernetes(tokens, machine.kubeconfig)


def _keys(tokens: Sequence[Token], block: ServerBlock, machine: Machine) -> Iterator[_Edit]:
    """The keys' ports; a key's word is the last one of its text that stands before the block's own words."""
    for key in block.keys:
        last = [t for t in tokens if t.start <= block.opening.start and t.text.removesuffix(",") == key][-1]
        port = address(key).port
        if variable := _VARIABLE.fullmatch(port):
            machine.environment[variable[1]] = str(machine.port("53"))
            continue
        comma = "," if last.text.endswith(",") else ""
        yield _Edit(last.start, last.end, f"{key.removesuffix(f':{port}')}:{machine.port(port)}{comma}")


def _written(tokens: Sequence[Token], text: str, machine: Machine) -> Iterator[_Edit]:
    """Other words in the place of these; where that is a variable it is left, and set to them."""
    if variable := _VARIABLE.fullmatch(tokens[0].text):
        machine.environment[variable[1]] = text
    else:
        yield from _replaced(tokens, text)


def _line(tokens: Sequence[Token]) -> list[Token]:
    """The words on a plugin's first line, after its name."""
    return [t for t in tokens[1:] if t.line == tokens[0].line]


def _replaced(tokens: Sequence[Token], text: str) -> Iterator[_Edit]:
    yield _Edit(tokens[0].start, tokens[-1].end, text)


def _after(token: Token, text: str) -> Iterator[_Edit]:
    yield _Edit(token.end, token.end, text)


def _kubernetes(tokens: Sequence[Token], kubeconfig: str) -> Iterator[_Edit]:
    opening = next((token for token in tokens if token.text == "{"), None)
    yield from _after(
        opening or tokens[-1], f"\nkubeconfig {kubeconfig}\n" if opening else f" {{\nkubeconfig {kubeconfig}\n}}"
    )
    for index, token in enumerate(tokens):
        if token.text in REMOVED and starts_line(tuple(tokens), index):
            rest = [t for t in tokens if t.line == token.line]
            yield from _replaced(rest, "")


def _files(tokens: Sequence[Token]) -> Iterator[_Edit]:
    for token in tokens:
        if token.text.startswith(MOUNTED):
            yield _Edit(token.start, token.end, token.text.removeprefix(MOUNTED))
