"""Names of data planes agree with what the providers' own tests and documents say."""

from __future__ import annotations

import json
from pathlib import Path
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krm_fn.presets.names import cilium, envoy_gateway, kgateway, nginx
from krm_fn.presets.registry import PRESETS

EXAMPLES = json.loads((Path(__file__).parent / "providers.json").read_text())
LABELS = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", fullmatch=True)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e['preset']} {e['gateway'][:20]}")
def test_name_is_the_providers_own(example: dict[str, str]) -> None:
    preset = PRESETS[example["preset"]]
    found = preset.data_plane(
        namespace=example["namespace"], gateway=example["gateway"], class_name=example["class_name"]
    )
    assert "/".join(found) == example["service"], example["source"]


@given(LABELS, LABELS)
def test_envoy_gateways_hash_keeps_names_apart_and_short(namespace: str, gateway: str) -> None:
    name = f"envoy-{envoy_gateway(namespace, gateway)}"
    base, _, digest = name.removeprefix("envoy-").rpartition("-")
    assert len(name) <= 63
    assert len(digest) == 8
    assert f"{namespace}-{gateway}".startswith(base)
    assert len(base) >= min(47, len(f"{namespace}-{gateway}"))


@given(LABELS, LABELS)
def test_shortened_names_are_labels(gateway: str, class_name: str) -> None:
    for name in (cilium(gateway, class_name), kgateway(gateway, class_name), nginx(gateway, class_name)):
        assert len(name) <= 63
        assert name[0] in f"{ascii_lowercase}0123456789"


def test_a_name_that_is_cut_at_a_hyphen_has_one() -> None:
    assert kgateway("a" * 49 + "-" + "b" * 20, "").startswith("a" * 49 + "-")
    assert envoy_gateway("a" * 47, "b").startswith("a" * 47 + "-")
    assert len(nginx("name", "s" * 60)) == 63
