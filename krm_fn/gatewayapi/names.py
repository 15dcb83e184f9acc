"""Checks and makers of hostnames, paths, DNS labels and Service names, by the rules of Kubernetes and Gateway API.

Source: the patterns and CEL rules of https://github.com/kubernetes-sigs/gateway-api/tree/main/apis/v1
(shared_types.go, httproute_types.go) and https://kubernetes.io/docs/concepts/overview/working-with-objects/names/.
"""

from __future__ import annotations

import re
from itertools import chain, count

from krm_fn.constants import MAX_LABEL, MAX_SUBDOMAIN
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_AFTER_FIRST = "([-a-z0-9]*[a-z0-9])?"
"""The characters of a DNS label after the first one."""
_LABEL = f"[a-z0-9]{_AFTER_FIRST}"
_HOSTNAME = re.compile(rf"(\*\.)?{_LABEL}(\.{_LABEL})*")
_IPV4 = re.compile(r"\d+\.\d+\.\d+\.\d+")
_PATH = re.compile(r"(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+")
_LABEL_1123 = re.compile(_LABEL)
_LABEL_1035 = re.compile(f"[a-z]{_AFTER_FIRST}")
LONGEST = MAX_SUBDOMAIN
"""Characters of a DNS subdomain."""
_NOT_LABEL = re.compile(r"[^a-z0-9]+")
_PATH_REFUSED = ("//", "/./", "/../", "%2f", "%2F", "#")


def hostname_fault(hostname: str) -> str:
    """Returns the fault of a hostname, as the end of a sentence; "" if it is valid."""
    if len(hostname) > LONGEST:
        return f"has {len(hostname)} characters; at most {LONGEST} are allowed"
    if long := next((label for label in hostname.split(".") if len(label) > MAX_LABEL), ""):
        return f'has a label of {len(long)} characters ("{long}"); at most {MAX_LABEL} are allowed'
    if hostname != hostname.lower():
        return "has capital letters; Gateway API accepts lower case only"
    if not _HOSTNAME.fullmatch(hostname):
        return "is not a DNS name: labels of a-z, 0-9 and -, optionally with *. in front"
    if _IPV4.fullmatch(hostname):
        return "is an IP address; Gateway API accepts names only"
    return ""


def path_fault(path: str) -> str:
    """Returns the fault of an Exact or PathPrefix value, as the end of a sentence; "" if it is valid."""
    if not path.startswith("/"):
        return "does not begin with /"
    if len(path) > 1024:
        return f"has {len(path)} characters; at most 1024 are allowed"
    if bad := next((bad for bad in _PATH_REFUSED if bad in path), ""):
        return f"contains {bad}"
    if path.endswith(("/.", "/..")):
        return "ends with a dot segment (/. or /..)"
    if not _PATH.fullmatch(path):
        return "has a character that must be percent-encoded in a URL path"
    return ""


def is_label(name: str) -> bool:
    """Tells whether a name is a DNS label of RFC 1123: at most 63 characters, the first may be a digit."""
    return len(name) <= MAX_LABEL and bool(_LABEL_1123.fullmatch(name))


def is_service_name(name: str) -> bool:
    """Tells whether a name is a DNS label of RFC 1035, which all versions of Kubernetes accept for a Service."""
    return len(name) <= MAX_LABEL and bool(_LABEL_1035.fullmatch(name))


def to_label(text: str) -> str:
    """Makes a DNS label of at most 63 characters: lower case, with one ``-`` for each run of invalid characters."""
    return _NOT_LABEL.sub("-", text.lower())[:MAX_LABEL].strip("-")


def service_hostname(name: str, namespace: str, cluster_domain: str) -> str:
    """Returns the DNS name of a Service inside the cluster:
    https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
    """
    return f"{name}.{namespace}.svc.{cluster_domain}"


def distinct_label(label: str, port: int, taken: Collection[str]) -> str:
    """Returns a free name for a Service's port: the label, else label and port, else label, port and a number.

    The number has at most two digits, because there are at most 64 listeners.
    """
    numbered = (f"{label[:54]}-{port}-{number}" for number in count(2))
    return next(name for name in chain((label, f"{label[:57]}-{port}"), numbered) if name not in taken)


def within(name: str, zone: str) -> bool:
    """Tells whether a name is a zone or below it. Both or neither end with a dot. The root zone is "." or empty."""
    return name == zone or zone in {"", "."} or name.endswith("." + zone)


def is_external(hostname: str, cluster_domain: str) -> bool:
    """Tells whether a hostname or wildcard is outside the cluster domain."""
    return not within(hostname.removeprefix("*."), cluster_domain)


def intersection(listener: str, route: str) -> str:
    """Returns the more specific of two hostnames if the other one covers it, else "".

    "" as listener covers every hostname. ``*.a.b`` covers ``x.a.b`` and ``x.y.a.b``, but not ``a.b``.
    """
    if listener in ("", route):
        return route
    if listener.startswith("*.") and route.removeprefix("*").endswith(listener[1:]):
        return route
    if route.startswith("*.") and listener.removeprefix("*").endswith(route[1:]):
        return listener
    return ""


def covers(certificate: str, hostname: str) -> bool:
    """Tells whether a certificate for a name is valid for a hostname or wildcard.

    Source: https://www.rfc-editor.org/rfc/rfc9525#section-6.3 (a wildcard is the complete left-most label and matches
    exactly one label).
    """
    if certificate == hostname:
        return True
    return certificate.startswith("*.") and hostname.partition(".")[2] == certificate[2:]
