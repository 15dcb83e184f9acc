"""Who writes a ConfigMap back, by what it is marked with; the cases show the others."""

from __future__ import annotations

import pytest

from krm_fn.dns.patch.reconciled import reconciled_by
from krm_fn.resource import Resource


def owner(kind: str, **metadata: dict[str, str]) -> str:
    return reconciled_by(Resource(kind="ConfigMap", object={"metadata": metadata}), kind)


@pytest.mark.parametrize("place", ["annotations", "labels"])
def test_what_rancher_applies(place: str) -> None:
    marks = {place: {"objectset.rio.cattle.io/hash": "x"}}
    assert owner("CoreDNS", **marks).startswith(
        "k3s or Rancher overwrites this ConfigMap; on k3s, put the change into ConfigMap "
    )
    assert owner("NodeLocalDNS", **marks).startswith(
        "Rancher overwrites this ConfigMap; put the server block into the manifest "
    )


@pytest.mark.parametrize("kind", ["CoreDNS", "NodeLocalDNS"])
def test_what_is_only_made_or_rendered_is_nobodys(kind: str) -> None:
    """The add-on manager makes the first and leaves it; Helm labels the second before anything is installed."""
    assert owner(kind, labels={"addonmanager.kubernetes.io/mode": "EnsureExists"}) == ""
    assert owner(kind, labels={"app.kubernetes.io/managed-by": "Helm"}) == ""
