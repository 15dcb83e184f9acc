"""Generated from the CRDs of Gateway API by tools/generate_bundles.py; do not edit.

RULE and LISTENER list the fields of an HTTPRoute's rule and of a listener that some bundles do not have. The key is the
path of the field, or ``path=value`` for one value. The value is the first and the last minor version of 1.x that has
it, for the standard and for the experimental channel; None for no version. A field that is not listed is in every
bundle that has its parent. Filters of a backendRef follow the filters of a rule.

NEWEST is the newest minor version that was read; its fields count as present in later versions too.
MATCHES lists the versions in which a rule may have fewer matches than in NEWEST, with their number.
LISTENER_SET is for the kind ListenerSet in v1, in the form of the values above.
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
