"""Which listener accepts which route."""

from __future__ import annotations

from typing import Any

import pytest

from krm_fn.gatewayapi.names import intersection
from krm_fn.plan.listeners.matching import allows_namespace, selects, specificity, takes_from
from krm_fn.plan.model import Listener


@pytest.mark.parametrize(
    ("listener", "route", "both"),
    [
        ("", "a.b", "a.b"),
        ("a.b", "a.b", "a.b"),
        ("*.b", "x.b", "x.b"),
        ("*.b", "x.y.b", "x.y.b"),
        ("*.b", "b", ""),
        ("*.b", "xb", ""),
        ("x.b", "*.b", "x.b"),
        ("b", "*.b", ""),
        ("*.b", "*.b", "*.b"),
        ("*.b", "*.y.b", "*.y.b"),
        ("*.y.b", "*.b", "*.y.b"),
        ("*.a", "*.b", ""),
        ("a.b", "c.b", ""),
    ],
)
def test_hostnames(listener: str, route: str, both: str) -> None:
    assert intersection(listener, route) == both


def _listener(namespaces: dict[str, Any]) -> Listener:
    return Listener("http", 80, "HTTP", "", False, {"allowedRoutes": {"namespaces": namespaces}}, "")


LABELS = {"shop": {"team": "web"}}


@pytest.mark.parametrize(
    ("namespaces", "answer"),
    [
        ({"from": "All"}, True),
        ({"from": "Same"}, False),
        ({"from": "None"}, False),
        ({"from": "Selector", "selector": {"matchLabels": {"team": "web"}}}, True),
        ({"from": "Selector", "selector": {"matchLabels": {"team": "data"}}}, False),
    ],
)
def test_namespaces(namespaces: dict[str, Any], answer: bool) -> None:
    assert allows_namespace(_listener(namespaces), "shop", "gateways", LABELS) is answer


def test_the_owners_own_namespace() -> None:
    assert allows_namespace(_listener({"from": "Same"}), "gateways", "gateways", LABELS) is True


def test_labels_that_are_not_known() -> None:
    selector = {"from": "Selector", "selector": {"matchLabels": {"team": "web"}}}
    assert allows_namespace(_listener(selector), "elsewhere", "gateways", LABELS) is None


NAME = "kubernetes.io/metadata.name"
NAMED = {"key": NAME, "operator": "In", "values": ["elsewhere", "shop"]}


@pytest.mark.parametrize(
    ("selector", "answer"),
    [
        ({"matchLabels": {NAME: "elsewhere"}}, True),
        ({"matchLabels": {NAME: "shop"}}, False),
        ({"matchLabels": {NAME: "elsewhere", "team": "web"}}, None),
        ({"matchLabels": {NAME: "shop", "team": "web"}}, False),
        ({"matchExpressions": [NAMED]}, True),
        ({"matchExpressions": [NAMED, {"key": "team", "operator": "Exists"}]}, None),
        ({"matchExpressions": [NAMED], "matchLabels": {"team": "web"}}, None),
        ({"matchExpressions": [{**NAMED, "operator": "NotIn"}], "matchLabels": {"team": "web"}}, False),
        ({}, True),
    ],
)
def test_a_namespace_is_known_by_its_name(selector: dict[str, Any], answer: bool | None) -> None:
    listener = _listener({"from": "Selector", "selector": selector})
    assert allows_namespace(listener, "elsewhere", "gateways", LABELS) is answer


def test_the_name_is_among_labels_that_are_known() -> None:
    listener = _listener({"from": "Selector", "selector": {"matchLabels": {NAME: "shop", "team": "web"}}})
    assert allows_namespace(listener, "shop", "gateways", LABELS) is True


@pytest.mark.parametrize(
    ("expression", "holds"),
    [
        ({"key": "team", "operator": "In", "values": ["web", "data"]}, True),
        ({"key": "team", "operator": "In", "values": ["data"]}, False),
        ({"key": "team", "operator": "NotIn", "values": ["data"]}, True),
        ({"key": "team", "operator": "NotIn", "values": ["web"]}, False),
        ({"key": "tier", "operator": "NotIn", "values": ["web"]}, True),
        ({"key": "team", "operator": "Exists"}, True),
        ({"key": "tier", "operator": "Exists"}, False),
        ({"key": "tier", "operator": "DoesNotExist"}, True),
        ({"key": "team", "operator": "DoesNotExist"}, False),
    ],
)
def test_expressions(expression: dict[str, Any], holds: bool) -> None:
    assert selects({"matchExpressions": [expression]}, {"team": "web"}) is holds


@pytest.mark.parametrize(
    ("more", "less"),
    [("a.b", "*.b"), ("a.b", ""), ("*.a.b", "*.b"), ("*.b", ""), ("x.y", "*.a.much.longer.name")],
)
def test_specificity(more: str, less: str) -> None:
    assert specificity(more) > specificity(less)


def _at(port: int, protocol: str, hostname: str) -> Listener:
    return Listener("any", port, protocol, hostname, False, {}, "")


@pytest.mark.parametrize(
    ("rival", "hostname", "taken"),
    [
        (_at(80, "HTTP", "*.shop.ofn.io"), "cart.shop.ofn.io", True),
        (_at(80, "HTTP", "*.shop.ofn.io"), "cart.ofn.io", False),
        (_at(80, "HTTP", "*.shop.ofn.io"), "*.shop.ofn.io", True),
        (_at(80, "HTTP", "cart.shop.ofn.io"), "*.shop.ofn.io", False),
        (_at(80, "HTTP", ""), "cart.ofn.io", False),
        (_at(81, "HTTP", "*.shop.ofn.io"), "cart.shop.ofn.io", False),
        (_at(80, "HTTPS", "*.shop.ofn.io"), "cart.shop.ofn.io", False),
    ],
)
def test_a_more_specific_listener_takes_requests(rival: Listener, hostname: str, taken: bool) -> None:
    assert takes_from(rival, _at(80, "HTTP", "*.ofn.io"), hostname) == taken


def test_tls_takes_from_https() -> None:
    assert takes_from(_at(443, "TLS", "a.ofn.io"), _at(443, "HTTPS", "*.ofn.io"), "a.ofn.io")
