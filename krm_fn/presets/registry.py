"""All presets, in the order of help and docs. If several match, the first one wins."""

from __future__ import annotations

from krm_fn.presets.apisix import APISIX
from krm_fn.presets.aws import AWS
from krm_fn.presets.azure import AZURE
from krm_fn.presets.cilium import CILIUM
from krm_fn.presets.contour import CONTOUR
from krm_fn.presets.contour_openfunction import CONTOUR_OPENFUNCTION
from krm_fn.presets.contour_provisioner import CONTOUR_PROVISIONER
from krm_fn.presets.envoy_gateway import ENVOY_GATEWAY
from krm_fn.presets.envoy_gateway_namespaced import ENVOY_GATEWAY_NAMESPACED
from krm_fn.presets.gke import GKE
from krm_fn.presets.istio import ISTIO
from krm_fn.presets.kgateway import KGATEWAY
from krm_fn.presets.kong import KONG
from krm_fn.presets.nginx_gateway_fabric import NGINX_GATEWAY_FABRIC
from krm_fn.presets.traefik import TRAEFIK
from krm_fn.printable import quoted
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.presets.preset import Preset

_ALL = (
    CONTOUR,
    CONTOUR_PROVISIONER,
    CONTOUR_OPENFUNCTION,
    ENVOY_GATEWAY,
    ENVOY_GATEWAY_NAMESPACED,
    ISTIO,
    KGATEWAY,
    NGINX_GATEWAY_FABRIC,
    CILIUM,
    TRAEFIK,
    KONG,
    APISIX,
    GKE,
    AWS,
    AZURE,
)
PRESETS: dict[str, Preset] = {preset.name: preset for preset in _ALL}


def by_controller(controller: str) -> Preset | None:
    """Returns the preset for a GatewayClass's ``spec.controllerName``."""
    return next((p for p in PRESETS.values() if controller in p.controllers), None)


def by_class_name(class_name: str) -> Preset | None:
    """Returns the preset of the provider that usually gives a GatewayClass this name."""
    return next((p for p in PRESETS.values() if p.has_class(class_name)), None)


def by_habit(*names: str) -> Preset | None:
    """Returns the preset that a Gateway's name or namespace suggests."""
    return next((p for p in PRESETS.values() if not set(names).isdisjoint(p.habitual)), None)


def unknown(name: str) -> str:
    """Returns the message for a name that no preset has."""
    from difflib import get_close_matches  # Only a faulty run needs this import.

    nearest = "".join(f', nearest "{near}"' for near in get_close_matches(name, PRESETS, 1))
    return f"There is no provider preset {quoted(name)}{nearest}; the presets are {', '.join(PRESETS)}."
