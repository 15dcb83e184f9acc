"""The presets there are, in the order that help and docs show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from krm_fn.presets.contour import CONTOUR
from krm_fn.presets.envoy_gateway import ENVOY_GATEWAY
from krm_fn.presets.istio import ISTIO

if TYPE_CHECKING:
    from krm_fn.presets.preset import Preset

PRESETS: dict[str, Preset] = {preset.name: preset for preset in (CONTOUR, ENVOY_GATEWAY, ISTIO)}


def by_controller(controller: str) -> Preset | None:
    """The preset of a GatewayClass's ``spec.controllerName``."""
    return next((p for p in PRESETS.values() if p.controller == controller), None)


def by_class_name(class_name: str) -> Preset | None:
    """The preset whose GatewayClass is habitually called so."""
    return next((p for p in PRESETS.values() if class_name in p.class_names), None)


def by_habit(*names: str) -> Preset | None:
    """The preset that a Gateway's own name or namespace betrays."""
    return next((p for p in PRESETS.values() if not set(names).isdisjoint(p.habitual)), None)
