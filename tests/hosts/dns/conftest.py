"""A cluster's Services, an upstream, and CoreDNS on any Corefile: all on loopback."""

from __future__ import annotations

from collections import defaultdict
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.hosts.dns.cluster import render, serve_services
from tests.hosts.dns.coredns import LOOPBACK, free_port, serving
from tests.hosts.dns.loopback import POD_HOSTS, VARIABLES, Machine, on_loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.hosts.conftest import Host

UPSTREAM_ADDRESSES = {"A": "192.0.2.1", "AAAA": "2001:db8::1"}
"""What the world outside the cluster answers for any name that it has."""

CLUSTER_DNS = ("__PILLAR__CLUSTER__DNS__", "10.233.0.3", "10.96.0.10")
"""Where node-local caches find the cluster's CoreDNS: node-cache fills it in, kubespray and IPVS have its address."""

ETC_HOSTS = """\
127.0.0.1\tlocalhost
::1\tlocalhost ip6-localhost ip6-loopback
fe00::\tip6-localnet
fe00::\tip6-mcastprefix
fe00::1\tip6-allnodes
fe00::2\tip6-allrouters
"""
"""What kubelet writes for every pod: https://github.com/kubernetes/kubernetes, pkg/kubelet/kubelet_pods.go."""

UPSTREAM = """
.:{port} {{
    bind {loopback}
    template IN ANY . {{
        match ^nx\\.
        rcode NXDOMAIN
        authority ". 60 IN SOA ns.example.org. admin.example.org. 1 60 60 60 60"
        fallthrough
    }}
    template IN A . {{
        answer "{{{{ .Name }}}} 60 IN A 192.0.2.1"
    }}
    template IN AAAA . {{
        answer "{{{{ .Name }}}} 60 IN AAAA 2001:db8::1"
    }}
    template IN ANY . {{
        rcode NOERROR
    }}
}}
"""


class Server(NamedTuple):
    """A CoreDNS that serves. ports: from the Corefile's own to the one it listens on."""

    ports: dict[str, int]

    @property
    def port(self) -> int:
        """Where pods would ask."""
        return self.ports.get("53") or next(iter(self.ports.values()))


@pytest.fixture(scope="session")
def upstream(coredns: Host, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of the world outside the cluster."""
    port = free_port()
    text = UPSTREAM.format(port=port, loopback=LOOPBACK)
    with serving(coredns.path, text, port, tmp_path_factory.mktemp("upstream")):
        yield port


@pytest.fixture(scope="session")
def kubeconfig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The way to an API server that has the Services which the package renders."""
    path = tmp_path_factory.mktemp("cluster") / "kubeconfig"
    with serve_services(render().services, path):
        yield path


@pytest.fixture(scope="module")
def start(
    coredns: Host, upstream: int, kubeconfig: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., AbstractContextManager[Server]]:
    """Runs CoreDNS on a Corefile, with files beside it, until the context is left; program: another CoreDNS."""

    @contextmanager
    def started(
        text: str, files: Mapping[str, str] | None = None, cluster_dns: Server | None = None, program: Host = coredns
    ) -> Iterator[Server]:
        directory = tmp_path_factory.mktemp("coredns")
        ports: dict[str, int] = defaultdict(free_port)
        known = dict.fromkeys(CLUSTER_DNS, cluster_dns.port) if cluster_dns else {}
        machine = Machine(ports.__getitem__, partial(_upstream, known, upstream), str(kubeconfig), dict(VARIABLES))
        ready = on_loopback(text, machine)
        for name, content in {POD_HOSTS: ETC_HOSTS, **(files or {})}.items():
            (directory / name).parent.mkdir(exist_ok=True)
            (directory / name).write_text(content)
        server = Server(ports)
        with serving(program.path, ready, server.port, directory, machine.environment):
            yield server

    return started


@pytest.fixture(scope="module")
def serve(start: Callable[..., AbstractContextManager[Server]]) -> Iterator[Callable[..., Server]]:
    """Starts CoreDNS on a Corefile, with files beside it; ends with the module."""
    with ExitStack() as running:

        def started(text: str, *arguments: object, **options: object) -> Server:
            return running.enter_context(start(text, *arguments, **options))

        yield started


def _upstream(known: dict[str, int], other: int, name: str) -> int:
    return known.get(name, other)
