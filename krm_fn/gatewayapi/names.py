"""What Kubernetes and Gateway API accept as hostname, path, label value and Service name.

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

_LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"
_HOSTNAME = re.compile(rf"(\*\.)?{_LABEL}(\.{_LABEL})*")
_IPV4 = re.compile(r"\d+\.\d+\.\d+\.\d+")
_PATH = re.compile(r"(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+")
_LABEL_1123 = re.compile(_LABEL)
_LABEL_1035 = re.compile(r"[a-z]([-a-z0-9]*[a-z0-9])?")
LONGEST = MAX_SUBDOMAIN
"""Characters of a DNS subdomain."""
_NOT_LABEL = re.compile(r"[^a-z0-9]+")
_PATH_REFUSED = ("//", "/./", "/../", "%2f", "%2F", "#")


def hostname_fault(hostname: str) -> str:
    """Why a hostname is refused, as the end of a sentence; "" when it is right."""
    if len(hostname) > LONGEST:
        return f"has {len(hostname)} characters, at most {LONGEST} are allowed"
    if long := next((label for label in hostname.split(".") if len(label) > MAX_LABEL), ""):
        return f'has a label of {len(long)} characters ("{long}"), at most {MAX_LABEL} are allowed'
    if hostname != hostname.lower():
        return "has capital letters; hostnames are written in lower case"
    if not _HOSTNAME.fullmatch(hostname):
        return "is no DNS name (letters a-z, digits and - in labels, optionally *. in front)"
    if _IPV4.fullmatch(hostname):
        return "is an IP address; Gateway API takes names only"
    return ""


def path_fault(path: str) -> str:
    """Why the value of an Exact or PathPrefix match is refused; "" when it is right."""
    if not path.startswith("/"):
        return "does not begin with /"
    if len(path) > 1024:
        return f"has {len(path)} characters, at most 1024 are allowed"
    if bad := next((bad for bad in _PATH_REFUSED if bad in path), ""):
        return f"contains {bad}"
    if path.endswith(("/.", "/..")):
        return "ends in a dot segment"
    if not _PATH.fullmatch(path):
        return "has a character that a URL path does not take unescaped"
    return ""


def is_label(name: str) -> bool:
    """A DNS label as RFC 1123 has it: at most 63 characters, may begin with a digit."""
    return len(name) <= MAX_LABEL and bool(_LABEL_1123.fullmatch(name))


def is_service_name(name: str) -> bool:
    """A DNS label as RFC 1035 has it, which Services had to be before Kubernetes relaxed it."""
    return len(name) <= MAX_LABEL and bool(_LABEL_1035.fullmatch(name))


def to_label(text: str) -> str:
    """Text made a DNS label: lower case, runs of anything else one ``-``, 63 characters at most."""
    return _NOT_LABEL.sub("-", text.lower())[:MAX_LABEL].strip("-")


def service_hostname(name: str, namespace: str, cluster_domain: str) -> str:
    """What a Service is called inside the cluster:
    https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
    """
    return f"{name}.{namespace}.svc.{cluster_domain}"


def distinct_label(label: str, port: int, taken: Collection[str]) -> str:
    """A name for a Service's port: the label, if it is taken with the port behind it, then with a number behind that.

    There are 64 listeners at most, and so two digits.
    """
    numbered = (f"{label[:54]}-{port}-{number}" for number in count(2))
    return next(name for name in chain((label, f"{label[:57]}-{port}"), numbered) if name not in taken)


def within(name: str, zone: str) -> bool:
    """Whether name is zone or below it; both end in a dot, or neither does. The root is "." or empty."""
    return name == zone or zone in {"", "."} or name.endswith("." + zone)


def is_external(hostname: str, cluster_domain: str) -> bool:
    """Whether a hostname, a wildcard perhaps, is outside the cluster domain."""
    return not within(hostname.removeprefix("*."), cluster_domain)


def covers(certificate: str, hostname: str) -> bool:
    """Whether a certificate for a name is valid for a hostname, itself a wildcard perhaps.

    Source: https://www.rfc-editor.org/rfc/rfc9525#section-6.3 (a wildcard is the whole left-most label, and stands for
    exactly one).
    """
    if certificate == hostname:
        return True
    return certificate.startswith("*.") and hostname.partition(".")[2] == certificate[2:]
