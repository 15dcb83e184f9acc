"""Names of Services as providers compute them, with hashes for names that are longer than a DNS label."""

from __future__ import annotations

from krm_fn.constants import MAX_LABEL
from krm_fn.digests import sha256

_ENCODED = str.maketrans("013ae", "ghkmt")
"""Characters that Cilium, like Kubernetes, replaces in hashes so that they spell no words."""


def envoy_gateway(namespace: str, gateway: str) -> str:
    """Joins ``<namespace>-<gateway>``, cut at 48 characters, and 8 hex digits of sha256 of ``<namespace>/<gateway>``.

    Source: GetHashedName, https://github.com/envoyproxy/gateway/blob/main/internal/utils/misc.go
    """
    base = f"{namespace}-{gateway}"
    if len(base) > 48:
        base = base[:48].removesuffix("-")
    return f"{base}-{_digest(f'{namespace}/{gateway}')[:8]}"


def cilium(gateway: str, _class_name: str) -> str:
    """Returns ``cilium-gateway-<gateway>``; beyond 63 characters, the first 52 and 10 characters of its sha256.

    Source: ShortenK8sResourceName, https://github.com/cilium/cilium/blob/main/pkg/shortener/shortener.go
    """
    full = f"cilium-gateway-{gateway}"
    return full if len(full) <= MAX_LABEL else f"{full[:52]}-{_digest(full)[:10].translate(_ENCODED)}"


def kgateway(gateway: str, _class_name: str) -> str:
    """Returns ``<gateway>``; beyond 63 characters, the first 50 and 12 hex digits of its sha256.

    Source: https://github.com/kgateway-dev/kgateway/blob/main/pkg/kgateway/helm/envoy/templates/_helpers.tpl
    """
    return gateway if len(gateway) <= MAX_LABEL else f"{gateway[:50].removesuffix('-')}-{_digest(gateway)[:12]}"


def nginx(gateway: str, class_name: str) -> str:
    """Returns ``<gateway>-<class>``; beyond 63 characters, ``<gateway, cut>-<8 hex digits of its sha256>-<class>``.

    Source: CreateNginxResourceName,
    https://github.com/nginx/nginx-gateway-fabric/blob/main/internal/framework/controller/resource.go
    """
    full = f"{gateway}-{class_name}"
    if len(full) <= MAX_LABEL:
        return full
    budget = MAX_LABEL - 10
    suffix = class_name[: budget - 1] if len(class_name) >= budget else class_name
    return f"{gateway[: budget - len(suffix)].rstrip('-')}-{_digest(full)[:8]}-{suffix}"


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
