"""Whatever the run of a Gateway's owner makes, a team's routes attach to something that is in it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import pytest

from krm_fn.presets.registry import PRESETS
from tests.unit.plan.expansions import (
    ALL,
    accepts,
    expand,
    expand_gateway,
    function,
    gateway,
    held_by,
    holders,
    kubernetes_gateway,
    named,
)

if TYPE_CHECKING:
    from tests.unit.plan.expansions import Expansion, Object

SHOWING = ("source", "source and configuration", "output", "described with listeners")
FORMS = (*SHOWING, "described", "Gateway alone")
TARGETS = ("gatewayDef", "gatewayRef", "gatewayRef to the input's")
STRATEGIES = ("Auto", "None", "ListenerSet")
PROVIDERS = ("envoy-gateway", "istio", "cilium", "nginx-gateway-fabric", "kgateway", "contour", "traefik")
CART = function("cart", "shop", {})


class World(NamedTuple):
    """What the owner has. there: the Kubernetes Gateway is in the owner's input."""

    provider: str
    strategy: str
    target: str

    @property
    def there(self) -> bool:
        return self.target == TARGETS[2]

    def kubernetes_gateway(self) -> Object:
        preset = PRESETS[self.provider]
        port = next(iter(preset.entry_points), 8080)
        return kubernetes_gateway(preset.class_names[0], {"name": "web", "protocol": "HTTP", "port": port})

    def gateway(self) -> Object:
        preset = PRESETS[self.provider]
        external = {
            "name": "ofn-http-external",
            "protocol": "HTTP",
            "port": preset.entry_point(80),
            "allowedRoutes": ALL,
        }
        ref: Object = {"name": "web", "namespace": "edge"}
        if self.target == "gatewayDef":
            target = {"gatewayDef": {**ref, "gatewayClassName": preset.class_names[0]}}
        else:
            target = {"gatewayRef": ref}
        return gateway("openfunction", "ofn.io", target, external)

    def config(self, **more: object) -> Object:
        plane = {} if PRESETS[self.provider].service else {"dataPlaneService": "edge/plane"}
        return expand_gateway(provider=self.provider, listeners={"strategy": self.strategy}, **plane, **more)

    def owners(self) -> Expansion:
        return expand([self.gateway(), *([self.kubernetes_gateway()] if self.there else [])], self.config())


def shown(world: World, form: str, owners: Expansion) -> tuple[list[Object], Object]:
    """What a team gives for reference, and its configuration."""
    source = [world.gateway(), *([world.kubernetes_gateway()] if world.there else [])]
    if form == "output":
        return owners.items, world.config()
    if form == "Gateway alone":
        return [world.gateway()], world.config()
    if form == "source":
        return source, world.config()
    if form == "source and configuration":
        return [*source, world.config()], world._replace(strategy="Auto").config()
    described = {key: world.gateway()[key] for key in ("metadata", "spec")}
    made = next(iter(owners.of("Gateway")), None)
    if form == "described with listeners" and made:
        described["kubernetesGateway"] = {"listeners": made["spec"]["listeners"]}
    return [], world.config(gateways=[described])


def is_attached(route: Object, owners: Expansion) -> bool:
    """Every parent is there, each listener that is named accepts the route, and every hostname is accepted."""
    found = set()
    for ref in route["spec"]["parentRefs"]:
        holder = held_by(ref, holders(owners))
        accepted = [accepts(holder, one, route) for one in named(ref, holder)] if holder else []
        if not any(accepted):
            return False
        found |= {hostname for each in accepted for hostname in each}
    return found == set(route["spec"]["hostnames"])


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("form", FORMS)
def test_routes_attach_to_what_is_made(provider: str, form: str) -> None:
    for strategy, target in product(STRATEGIES, TARGETS):
        world = World(provider, strategy, target)
        owners = world.owners()
        assert not owners.failed, owners.codes
        references, config = shown(world, form, owners)
        team = expand([CART], config, references)
        assert not team.failed, (world, team.codes)
        (route,) = team.of("HTTPRoute")
        makes = bool(holders(owners)) and "OFN211" not in owners.codes
        told = "OFN322" in team.codes
        if makes and not told:
            assert is_attached(route, owners), world
        assert told or makes, world
        assert team.codes.count("OFN322") <= 1
        # Where the owner's own resources are shown, they decide, and nothing is left to be told.
        decided = target != "gatewayRef" or (form == "output" and makes)
        if decided and form in SHOWING and not (form == "described with listeners" and strategy == "ListenerSet"):
            assert is_attached(route, owners), world
        if target == "gatewayDef" or (form == "output" and makes):
            assert not told, world
