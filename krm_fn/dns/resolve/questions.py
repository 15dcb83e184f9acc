"""Questions of a Pod: with its search list, and through a node-local cache if the cluster has one."""

from __future__ import annotations

import re

from krm_fn.constants import MAX_LABEL
from krm_fn.dns.resolve.model import ELSEWHERE, Step, Verdict, judged
from krm_fn.dns.resolve.server import Asking
from krm_fn.gatewayapi.names import LONGEST
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.dns.resolve.contents import Dns
    from krm_fn.dns.resolve.model import Answer, Cluster, Server

NDOTS = 5
"""``options ndots`` in a Pod's /etc/resolv.conf: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/."""

_LABEL = re.compile(rf"[A-Za-z0-9_*-]{{1,{MAX_LABEL}}}")


class Question(NamedTuple):
    """A question and its result."""

    name: str
    """The name without the final dot."""

    steps: tuple[Step, ...]
    """The steps to the answer."""

    verdict: Verdict
    """The result."""

    type: str = "A"
    """A or AAAA."""


def is_name(text: str) -> bool:
    """Returns True for a possible host name; labels may be ``*`` or have underscores."""
    plain = text.removesuffix(".")
    return len(plain) <= LONGEST and all(_LABEL.fullmatch(label) for label in plain.split("."))


def candidates(name: str, namespace: str, cluster_domain: str) -> list[str]:
    """Returns the names that a Pod's resolver tries for a name, in this order."""
    if name.endswith(".") or not namespace:
        return [name.removesuffix(".")]
    suffixes = (f"{namespace}.svc.{cluster_domain}", f"svc.{cluster_domain}", cluster_domain)
    searched = [f"{name}.{suffix}" for suffix in suffixes]
    return [name, *searched] if name.count(".") >= NDOTS else [*searched, name]


def ask(name: str, dns: Dns, cluster: Cluster, wanted: str = "A") -> Question:
    """Asks for the A or AAAA records of a name without final dot."""
    steps: list[Step] = []
    question = f"{name.lower()}."
    answer = _from_cache(question, dns, cluster, steps, wanted) if dns.cache else None
    if answer is None:
        answer = Asking(dns.coredns, cluster, steps, wanted).ask(question)
    return Question(name, tuple(steps), judged(question, answer), wanted)


def _from_cache(name: str, dns: Dns, cluster: Cluster, steps: list[Step], wanted: str) -> Answer | None:
    """Returns the answer of the node-local cache; None when it asks the cluster's CoreDNS."""
    cache = dns.cache
    if cache is None:
        return None
    answer = Asking(cache, cluster, steps, wanted).ask(name)
    upstream = _cluster_dns(cache, cluster, dns.cluster_domain)
    asked = [record.value for record in answer.records if record.kind == ELSEWHERE]
    if asked and asked[0] in upstream:
        steps[-1] = Step("cache", steps[-1].said.partition(":")[0] + f": the cache asks the cluster's DNS ({asked[0]})")
        return None
    return answer


def _cluster_dns(cache: Server, cluster: Cluster, cluster_domain: str) -> set[str]:
    """Returns the addresses that the cache asks for names of the cluster."""
    probe = Asking(cache, cluster, []).ask(f"kubernetes.default.svc.{cluster_domain}.")
    return {record.value for record in probe.records if record.kind == ELSEWHERE}
