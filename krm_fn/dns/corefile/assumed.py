"""The Corefile that a cluster is assumed to have when the input does not contain one."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_KUBEADM = """\
.:53 {{
    errors
    health {{
       lameduck 5s
    }}
    ready
    kubernetes {domain} in-addr.arpa ip6.arpa {{
       pods insecure
       fallthrough in-addr.arpa ip6.arpa
       ttl 30
    }}
{plugins}    prometheus :9153
    forward . /etc/resolv.conf {{
       max_concurrent 1000
    }}
    cache 30
    loop
    reload
    loadbalance
}}
{servers}"""
"""Source: https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/phases/addons/dns/manifests.go."""

_PLUGINS = "    import custom/*{}\n"
_SERVERS = "import custom/*.server\n"


def assumed_corefile(cluster_domain: str, suffixes: Iterable[str] = ()) -> str:
    """Returns the Corefile that kubeadm installs.

    suffixes: endings of the ConfigMap keys that its server block imports, such as ``.override``. With one or more, it
    also imports ``*.server`` beside the server block, as AKS and k3s do.
    """
    endings = sorted(set(suffixes))
    plugins = "".join(map(_PLUGINS.format, endings))
    return _KUBEADM.format(domain=cluster_domain, plugins=plugins, servers=_SERVERS if endings else "")
