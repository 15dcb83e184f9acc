"""Generated from the CRDs of Gateway API by tools/generate_bundles.py; do not edit.

RULE and LISTENER: what not every bundle has of a rule of an HTTPRoute and of a listener, by path (``path=value`` for
one value of a field), with the first and last minor version of 1.x in the standard and in the experimental channel.
What is not listed is where the field is that holds it. A filter of a backendRef is as one of a rule. NEWEST is the last
minor version that was read: what is there in it is there until further notice.

MATCHES: how many matches a rule takes, where it is fewer than in NEWEST. LISTENER_SET: the kind, as v1.
"""

from __future__ import annotations

NEWEST = 7

RULE: dict[str, tuple[tuple[int, int] | None, tuple[int, int] | None]] = {
    "filters.cors": ((5, 7), (3, 7)),
    "filters.cors.allowCredentials=false": ((5, 7), (4, 7)),
    "filters.externalAuth": (None, (4, 7)),
    "filters.requestMirror.fraction": ((3, 7), (2, 7)),
    "filters.requestMirror.percent": ((3, 7), (2, 7)),
    "filters.requestRedirect.statusCode=303": ((5, 7), (5, 7)),
    "filters.requestRedirect.statusCode=307": ((5, 7), (5, 7)),
    "filters.requestRedirect.statusCode=308": ((5, 7), (5, 7)),
    "name": ((4, 7), (2, 7)),
    "retry": ((7, 7), (2, 7)),
    "sessionPersistence": (None, (1, 7)),
    "sessionPersistence.cookie": (None, (7, 7)),
    "sessionPersistence.cookieConfig": (None, (1, 6)),
    "sessionPersistence.header": (None, (7, 7)),
    "sessionPersistence.idleTimeout": (None, (1, 5)),
    "sessionPersistence.sessionName": (None, (1, 6)),
    "timeouts": ((2, 7), (0, 7)),
}

LISTENER: dict[str, tuple[tuple[int, int] | None, tuple[int, int] | None]] = {
    "filters": (None, (7, 7)),
    "tls.frontendValidation": (None, (1, 3)),
}

MATCHES = {0: 8, 1: 8}

LISTENER_SET = ((5, 7), (5, 7))
