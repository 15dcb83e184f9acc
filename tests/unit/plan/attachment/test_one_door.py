"""No route that is written brings one hostname through two listeners of a port, or names a listener that refuses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import event, given, settings
from hypothesis import strategies as st

from tests.unit.plan.expansions import (
    ALL,
    accepts,
    doors,
    expand,
    expand_gateway,
    function,
    gateway,
    held_by,
    holders,
    kubernetes_gateway,
    named,
    shared,
)

if TYPE_CHECKING:
    from tests.unit.plan.expansions import Expansion, Holder, Object

HOSTNAMES = ("", "*.ofn.io", "*.shop.ofn.io", "cart.shop.ofn.io", "*.svc.cluster.local", "*.shop.svc.cluster.local")
ROUTED = ("cart.shop.ofn.io", "cart.ofn.io", "*.shop.ofn.io", "*.ofn.io", "www.example.com", "x.svc.cluster.local")
NAMESPACES = ("shop", "apps", "edge")
ALLOWED = (
    ALL,
    {"namespaces": {"from": "Same"}},
    {"namespaces": {"from": "Selector", "selector": {"matchLabels": {"kubernetes.io/metadata.name": "shop"}}}},
    {**ALL, "kinds": [{"kind": "GRPCRoute"}]},
)
TLS = {"certificateRefs": [{"name": "cert"}]}


class Choice(NamedTuple):
    """Of a listener."""

    hostname: str
    port: int
    allowed: Object

    def listener(self, name: str) -> Object:
        secured = {"protocol": "HTTPS", "tls": TLS} if self.port == 443 else {"protocol": "HTTP"}
        hostname = {"hostname": self.hostname} if self.hostname else {}
        return {"name": name, "port": self.port, **secured, **hostname, "allowedRoutes": self.allowed}


CHOICES = st.builds(
    Choice,
    st.sampled_from(HOSTNAMES),
    st.sampled_from((80, 80, 8080, 443)),
    st.sampled_from((ALL, ALL, ALL, *ALLOWED[1:])),
)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Object], Object]:
    """One or two Gateways on a Kubernetes Gateway, which is theirs or shared, and Functions on them."""
    places: set[tuple[int, str]] = {(80, "*.cluster.local"), (80, "*.ofn.io")}
    names = iter(range(100))

    def listeners(most: int, domain: str) -> list[Object]:
        found = []
        for choice in draw(st.lists(CHOICES, max_size=most)):
            place = (choice.port, choice.hostname or domain)
            if place not in places:
                places.add(place)
                found.append(choice.listener(f"l{next(names)}"))
        return found

    external = {"name": "ofn-http-external", "protocol": "HTTP", "port": 80, "allowedRoutes": ALL}
    ref: Object = {"name": "web", "namespace": "edge"}
    shares = draw(st.booleans())
    target = {"gatewayRef": ref} if shares else {"gatewayDef": {**ref, "gatewayClassName": "eg"}}
    ours = [gateway("openfunction", "ofn.io", target, external, *listeners(3, "*.ofn.io"))]
    if draw(st.booleans()):
        ours.append(gateway("second", "shop.ofn.io", {"gatewayRef": ref}, *listeners(2, "*.shop.ofn.io")))
    theirs = [kubernetes_gateway("eg", *(listeners(3, "") or [Choice("*.x.io", 80, ALL).listener("x")]))]
    functions = [_function(draw, index, len(ours)) for index in range(draw(st.integers(1, 3)))]
    config: dict[str, Any] = {
        "routes": {"attach": draw(st.sampled_from(("Auto", "Auto", "Gateway", "Listeners")))},
        "listeners": {"strategy": draw(st.sampled_from(("Auto", "Auto", "ListenerSet")))},
        "compatibility": draw(st.sampled_from(("Proposal", "Proposal", "Proposal", "Controller"))),
    }
    if mode := draw(st.sampled_from(("", "", "Wildcard", "PerNamespace", "PerFunction"))):
        config["tls"] = {"mode": mode, "redirect": draw(st.booleans())}
    return [*ours, *(theirs if shares else []), *functions], expand_gateway(**config)


def _function(draw: st.DrawFn, index: int, gateways: int) -> Object:
    hostnames = draw(st.lists(st.sampled_from(ROUTED), max_size=2, unique=True))
    name = draw(st.sampled_from(("openfunction", "second")[:gateways]))
    route = {
        "gatewayRef": {"namespace": "openfunction", "name": name},
        **({"hostnames": hostnames} if hostnames else {}),
    }
    visibility = draw(st.sampled_from(("Both", "Both", "Both", "External")))
    namespace = draw(st.sampled_from(NAMESPACES))
    return function(f"fn{index}", namespace, route, **{"fn.openfunction.io/visibility": visibility})


@settings(max_examples=300, deadline=None)
@given(worlds())
def test_routes_that_are_written(world: tuple[list[Object], Object]) -> None:
    found = expand(*world)
    event("written" if not found.failed else f"refused: {', '.join(sorted(set(found.codes)))}")
    there, routes = holders(found), found.of("HTTPRoute") if not found.failed else []
    met: dict[tuple[Any, ...], set[str]] = {}
    for route in routes:
        for at, listener in doors(route, there):
            met.setdefault(at, set()).add(listener)
        check_sections(route, there, is_redirect="redirect" in route["metadata"]["name"])
    assert not {at: listeners for at, listeners in met.items() if len(listeners) > 1}


def check_sections(route: Object, there: list[Holder], *, is_redirect: bool) -> None:
    """Each listener that is named accepts the route, and no other one that is named takes all its requests."""
    sections = [(ref, held_by(ref, there)) for ref in route["spec"]["parentRefs"] if ref.get("sectionName")]
    listeners = [(holder, one) for ref, holder in sections if holder for one in named(ref, holder)]
    assert len(listeners) == len(sections)
    for holder, listener in listeners:
        accepted = accepts(holder, listener, route)
        assert accepted, (listener["name"], route["spec"])
        if not is_redirect:
            assert any(_gets(listener, [one for _, one in listeners], hostname) for hostname in accepted)


def _gets(listener: Object, others: list[Object], hostname: str) -> bool:
    ours = listener.get("hostname") or "*"
    narrower = (
        one
        for one in others
        if one["port"] == listener["port"]
        and (one.get("hostname") or "*") != ours
        and shared(one.get("hostname") or "*", ours) == one.get("hostname")
    )
    return not any(shared(one["hostname"], hostname) == hostname for one in narrower)


def one_route(*listeners: Object, hostnames: list[str], **config: Any) -> Expansion:
    target = {"gatewayDef": {"name": "web", "namespace": "edge", "gatewayClassName": "eg"}}
    return expand([gateway("openfunction", "ofn.io", target, *listeners), fn(hostnames)], expand_gateway(**config))


def fn(hostnames: list[str]) -> Object:
    return function("cart", "shop", {"hostnames": hostnames})


OUTER = Choice("*.ofn.io", 80, ALL).listener("outer")
INNER = Choice("*.shop.ofn.io", 80, ALL).listener("inner")


def test_one_route_for_two_listeners_is_refused() -> None:
    assert "OFN314" in one_route(OUTER, INNER, hostnames=["cart.ofn.io", "cart.shop.ofn.io"]).codes


def test_listeners_of_https_are_told_apart_by_sni() -> None:
    secured = [Choice(one["hostname"], 443, ALL).listener(one["name"]) for one in (OUTER, INNER)]
    assert not one_route(*secured, hostnames=["cart.ofn.io", "cart.shop.ofn.io"]).failed


def test_without_a_doubled_hostname_one_parent_is_enough() -> None:
    (route,) = one_route(OUTER, INNER, hostnames=["cart.ofn.io"]).of("HTTPRoute")
    assert [ref.get("sectionName") for ref in route["spec"]["parentRefs"]] == [None]
