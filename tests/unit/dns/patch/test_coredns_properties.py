"""For arbitrary Corefiles: patching is idempotent, removal is its inverse, and nothing else changes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.diagnostics.catalog import CATALOG
from krm_fn.dns.corefile.parser import Corefile, parse
from krm_fn.dns.patch.coredns import patch_corefile
from krm_fn.plan.model import Zone

ZONES = [
    Zone("openfunction/openfunction", "ofn.io", "gateway.openfunction.svc.cluster.local", "cluster.local"),
    Zone("team/dev", "dev.ofn.io", "gateway.team.svc.cluster.local", "cluster.local"),
    Zone("team/shop", "shop.example", "gateway.shop.svc.cluster.local", "cluster.local"),
]

word = st.sampled_from(["a", "x.y", "10.0.0.1", '"q r"', '"\\""', '""', "log#c", "{$A}", "/etc/x", '"m\nn"', "import"])
space = st.sampled_from([" ", "\t", "  ", "\u00a0"])
comment = st.sampled_from(["", "", " # c", " #{", '\t# "', " # }"])
blank = st.sampled_from(["", "", "\n", "# a line\n", "  \t\n", "\n\n"])
indent = st.sampled_from(["", "  ", "    ", "\t"])


@st.composite
def plugin(draw: st.DrawFn, name: st.SearchStrategy[str]) -> str:
    margin = draw(indent)
    words = "".join(draw(space) + draw(word) for _ in range(draw(st.integers(0, 3))))
    line = f"{margin}{draw(name)}{words}"
    if draw(st.booleans()):
        inner = "".join(
            f"{draw(blank)}{margin}{draw(indent)}opt{draw(space)}{draw(word)}{draw(comment)}\n"
            for _ in range(draw(st.integers(0, 2)))
        )
        line += f" {{{draw(comment)}\n{inner}{margin}}}"
    return f"{draw(blank)}{line}{draw(comment)}\n"


name = st.sampled_from(["errors", "log", "forward", "hosts", "rewrite", "cache", "kubernetes"])
kubernetes = st.sampled_from(["kubernetes", "kubernetes cluster.local", "import s"])
key = st.sampled_from([".", ".:53", "dns://.:1053", "cluster.local", "example.org", "ofn.io", "{$Z}"])


@st.composite
def body(draw: st.DrawFn) -> str:
    before = "".join(draw(st.lists(plugin(name), max_size=2)))
    after = "".join(draw(st.lists(plugin(name), max_size=2)))
    return f"{before}{draw(indent)}{draw(kubernetes)}{draw(comment)}\n{after}"


@st.composite
def server_block(draw: st.DrawFn) -> str:
    keys = draw(st.sampled_from([" ", ", ", ",\n"])).join(draw(st.lists(key, min_size=1, max_size=2)))
    opening = draw(st.sampled_from([" {", "\n{", " { # c", " {"]))
    return f"{draw(blank)}{keys}{opening}\n{draw(body())}{draw(blank)}{draw(indent)}}}{draw(comment)}\n"


@st.composite
def corefiles(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(["", "\ufeff"])) + draw(
        st.sampled_from(["(s) {\n  kubernetes\n}\n", "(s) {\n}\n", "# s\n"])
    )
    text += "".join(draw(st.lists(server_block(), min_size=1, max_size=3)))
    text += draw(st.sampled_from(["", ".:99\nkubernetes cluster.local\n", "import x/*.server\n"]))
    if draw(st.booleans()):
        text = text.rstrip("\n")
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def skeleton(text: str) -> list[tuple[tuple[str, ...], list[list[str]]]]:
    """Keys and plugins without rewrite rules: what no patch may touch."""
    read = parse(text)
    assert isinstance(read, Corefile)
    return [
        (block.keys, [[t.text for t in plugin.tokens] for plugin in block.directives if plugin.name != "rewrite"])
        for block in read.blocks
    ]


@settings(deadline=None, max_examples=300)
@given(
    corefiles(),
    st.lists(st.sampled_from(ZONES), unique=True, max_size=3),
    st.lists(st.sampled_from(ZONES), unique=True),
)
def test_patch_is_idempotent_and_can_be_taken_back(text: str, zones: list[Zone], others: list[Zone]) -> None:
    patched = patch_corefile(text, zones)
    assert not [finding for finding in patched.findings if CATALOG[finding.code].severity == "error"]
    assert patch_corefile(patched.text, zones).text == patched.text
    assert patch_corefile(patched.text, []).text == text
    assert patch_corefile(patched.text, others).text == patch_corefile(text, others).text
    assert skeleton(patched.text) == skeleton(text)


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.sampled_from(["{", "}", " ", "\n", '"', "#", ".", ",", "import s", "(s)", "kubernetes", "\r", "\\"]))
)
def test_no_text_is_an_exception(parts: list[str]) -> None:
    text = "".join(parts)
    patch = patch_corefile(text, ZONES)
    assert patch_corefile(patch.text, []).text == text
