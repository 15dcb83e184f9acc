"""What Kubernetes and Gateway API accept as names."""

from __future__ import annotations

import pytest

from krm_fn.gatewayapi.names import (
    distinct_label,
    hostname_fault,
    is_label,
    is_service_name,
    path_fault,
    to_label,
    within,
)


@pytest.mark.parametrize("hostname", ["ofn.io", "*.ofn.io", "a", "a-b.c9", "1.2.3.4.example", "a" * 63 + ".io"])
def test_hostnames(hostname: str) -> None:
    assert hostname_fault(hostname) == ""


@pytest.mark.parametrize(
    ("hostname", "fault"),
    [
        (".".join(["a" * 60] * 5), "has 304 characters; at most 253 are allowed"),
        ("a" * 64 + ".io", f'has a label of 64 characters ("{"a" * 64}"); at most 63 are allowed'),
        ("Ofn.io", "has capital letters; Gateway API accepts lower case only"),
        ("a_b.io", "is not a DNS name: labels of a-z, 0-9 and -, optionally with *. in front"),
        ("a..io", "is not a DNS name: labels of a-z, 0-9 and -, optionally with *. in front"),
        ("*", "is not a DNS name: labels of a-z, 0-9 and -, optionally with *. in front"),
        ("10.0.0.1", "is an IP address; Gateway API accepts names only"),
    ],
)
def test_hostnames_that_are_none(hostname: str, fault: str) -> None:
    assert hostname_fault(hostname) == fault


@pytest.mark.parametrize("path", ["/", "/a", "/a/b", "/a%20b", "/~a.b/", "/a..b"])
def test_paths(path: str) -> None:
    assert path_fault(path) == ""


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("a", "does not begin with /"),
        ("/" + "a" * 1024, "has 1025 characters; at most 1024 are allowed"),
        ("/a//b", "contains //"),
        ("/a/../b", "contains /../"),
        ("/a%2Fb", "contains %2F"),
        ("/a#b", "contains #"),
        ("/a/.", "ends with a dot segment (/. or /..)"),
        ("/a b", "has a character that must be percent-encoded in a URL path"),
        ("/ä", "has a character that must be percent-encoded in a URL path"),
    ],
)
def test_paths_that_are_none(path: str, fault: str) -> None:
    assert path_fault(path) == fault


def test_labels() -> None:
    assert is_label("9a")
    assert not is_service_name("9a")
    assert is_service_name("a9")
    assert not is_label("a.b")
    assert not is_label("a" * 64)
    assert to_label("V2.0.0+Build_7") == "v2-0-0-build-7"
    assert to_label("a" * 62 + "-b") == "a" * 62


@pytest.mark.parametrize(
    ("name", "zone", "expected"),
    [
        ("ofn.io", "", True),
        ("", "", True),
        ("ofn.io", "ofn.io", True),
        ("a.ofn.io", "ofn.io", True),
        ("xofn.io", "ofn.io", False),
        ("ofn.io", "a.ofn.io", False),
        ("", "ofn.io", False),
        ("a.ofn.io.", "ofn.io.", True),
        ("ofn.io.", "a.ofn.io.", False),
        ("ofn.io.", ".", True),
        (".", ".", True),
        (".", "ofn.io.", False),
    ],
)
def test_within_counts_labels(name: str, zone: str, *, expected: bool) -> None:
    assert within(name, zone) is expected


@pytest.mark.parametrize("label", ["web", "a" * 63])
def test_labels_of_ports_are_distinct(label: str) -> None:
    """Also where one is called as another one would be."""
    taken = [label, f"{label[:57]}-8080", f"{label[:54]}-8080-2"]
    found = distinct_label(label, 8080, taken)
    assert found not in taken
    assert is_label(found)
    assert distinct_label(label, 8080, []) == label
