"""What identifies a backend, merged into whatever filters a user may have written, is what Gateway API takes."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from krm_fn.plan.backends.identity import identify
from krm_fn.plan.model import Backend
from krm_fn.plan.routes.filters import clash, with_identity, with_stripped_prefix

Object = dict[str, Any]

# The CEL rules of filters: one of each of these a list. RequestMirror and ExtensionRef may stand several times.
ONCE = ("RequestHeaderModifier", "ResponseHeaderModifier", "URLRewrite", "CORS")

NAMES = st.sampled_from(["x-a", "X-A", "host", "Host", "Knative-Serving-Revision", "knative-serving-namespace", "b"])
HEADERS = st.lists(
    st.fixed_dictionaries({"name": NAMES, "value": st.just("v")}), max_size=4, unique_by=lambda h: h["name"]
)
MODIFIER = st.fixed_dictionaries(
    {}, optional={"set": HEADERS, "add": HEADERS, "remove": st.lists(NAMES, max_size=3, unique=True)}
)
PATH = st.sampled_from(
    [{"type": "ReplaceFullPath", "replaceFullPath": "/x"}, {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"}]
)
REWRITE = st.fixed_dictionaries({}, optional={"hostname": st.just("a.b"), "path": PATH})
BODIES: dict[str, st.SearchStrategy[Object]] = {
    "RequestHeaderModifier": MODIFIER,
    "ResponseHeaderModifier": MODIFIER,
    "URLRewrite": REWRITE,
    "CORS": st.just({}),
    "RequestMirror": st.just({"backendRef": {"name": "m", "port": 80}}),
}


def _filter(kind: str) -> st.SearchStrategy[Object]:
    return BODIES[kind].map(lambda body: {"type": kind, f"{kind[0].lower()}{kind[1:]}".replace("uRL", "url"): body})


FILTERS = st.lists(st.sampled_from(list(BODIES)), unique=True).flatmap(lambda kinds: st.tuples(*map(_filter, kinds)))
BACKENDS = st.sampled_from(
    [Backend("", "f-1", 80, None, "f-1", ""), Backend("kourier-system", "kourier-internal", 80, None, "", "", "f")]
)
MODES = st.sampled_from(["Headers", "HostRewrite", "HostHeader"])


def _lists(filters: list[Object]) -> list[list[str]]:
    """Names in every list of headers."""
    modifiers = [f[key] for f in filters for key in f if key.endswith("HeaderModifier")]
    return [[h["name"] for h in m.get(key, [])] for m in modifiers for key in ("set", "add")] + [
        list(m.get("remove", [])) for m in modifiers
    ]


@given(FILTERS, BACKENDS, MODES, st.booleans())
def test_merged_filters_obey_the_rules(filters: tuple[Object, ...], backend: Backend, mode: str, strip: bool) -> None:
    identity = identify(backend, "default", mode, "cluster.local")
    assert identity
    if clash(filters, identity):
        return
    before = with_stripped_prefix(filters) if strip else list(filters)
    if before is None:
        return
    after = with_identity(before, identity)
    kinds = [f["type"] for f in after]
    assert all(kinds.count(kind) <= 1 for kind in ONCE)
    assert all(len(set(names)) == len(names) for names in _lists(after))
    _nothing_is_lost(filters, after)
    assert identity.hostname in ("", *(f["urlRewrite"].get("hostname") for f in after if "urlRewrite" in f))
    modifier: Object = next((f["requestHeaderModifier"] for f in after if "requestHeaderModifier" in f), {})
    assert all(header in modifier["set"] for header in identity.set)
    assert all(header in modifier["add"] for header in identity.add)
    assert {name.lower() for name in identity.remove} <= {name.lower() for name in modifier.get("remove", [])}


def _nothing_is_lost(before: tuple[Object, ...], after: list[Object]) -> None:
    for wanted in before:
        found = [f for f in after if f["type"] == wanted["type"]]
        assert len(found) == 1
        for key, body in wanted.items():
            for field, value in body.items() if isinstance(body, dict) else ():
                kept = found[0][key][field]
                assert kept[: len(value)] == value if isinstance(value, list) else kept == value


@given(FILTERS, BACKENDS, MODES)
def test_a_merge_changes_no_filter_of_the_users(filters: tuple[Object, ...], backend: Backend, mode: str) -> None:
    text = repr(filters)
    identity = identify(backend, "default", mode, "cluster.local")
    assert identity
    with_identity(filters, identity)
    assert repr(filters) == text


def test_a_plain_service_needs_nothing() -> None:
    assert identify(Backend("", "s", 8080, None, "", ""), "default", "HostRewrite", "cluster.local") is None
