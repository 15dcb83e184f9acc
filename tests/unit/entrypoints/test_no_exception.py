"""Whatever comes in, the program answers with output or with diagnostics, never with an exception."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, respond
from krm_fn.wire.parse.yaml import compose
from krm_fn.yaml_text.block import dump

GATEWAY = """apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata: {name: openfunction, namespace: openfunction}
spec:
  domain: ofn.io
  hostTemplate: "{{.Name}}.{{.Namespace}}.{{.Domain}}"
  gatewayRef: {namespace: shared, name: shared}
  gatewaySpec:
    listeners:
    - {name: ofn-http-external, protocol: HTTP, port: 80}
"""
FUNCTION = """apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: orders, namespace: shop, labels: {a: b}}
spec:
  serving:
    triggers:
      http:
        port: 8080
        route: {rules: [{matches: [{path: {type: PathPrefix, value: /a}}], timeouts: {request: 10s}}]}
"""
KUBERNETES_GATEWAY = """apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: shared
  namespace: shared
  annotations:
    fn.openfunction.io/injected-listeners: '{"openfunction/openfunction": ["b"]}'
    networking.openfunction.io/injected-listeners: '[{"name": "b"}]'
spec: {gatewayClassName: istio, listeners: [{name: a, port: 8081, protocol: HTTP}]}
"""
DNS = """apiVersion: v1
kind: ConfigMap
metadata: {name: coredns, namespace: kube-system}
data:
  Corefile: |
    .:53 {
        rewrite stop name regex (.*)\\.a\\.io {1}.b.io
        kubernetes cluster.local in-addr.arpa ip6.arpa
        forward . /etc/resolv.conf
    }
---
apiVersion: v1
kind: ConfigMap
metadata: {name: kube-dns, namespace: kube-system}
data:
  stubDomains: '{"a.io": ["10.0.0.1"]}'
"""
OTHER = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  a: 1 # b\n"
STREAM = f"{GATEWAY}---\n{FUNCTION}---\n{KUBERNETES_GATEWAY}---\n{DNS}---\n{OTHER}"
CONFIG = {"apiVersion": "fn.openfunction.io/v1alpha1", "kind": "ExpandGateway", "spec": {"domain": "ofn.io"}}
WRAPPER = "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\n"
LIST = (
    f"{WRAPPER}functionConfig:\n  apiVersion: v1\n  kind: ConfigMap\n  data:\n    domain: ofn.io\nitems:\n"
    + "".join("- " + text.rstrip("\n").replace("\n", "\n  ") + "\n" for text in STREAM.split("---\n"))
)
JSON = json.dumps(
    {
        "apiVersion": "config.kubernetes.io/v1",
        "kind": "ResourceList",
        "functionConfig": CONFIG,
        "items": [{"apiVersion": "v1", "kind": kind, "metadata": {"name": "a"}} for kind in ("Service", "Secret")],
    }
)

BLANK = "functionConfig: \n  apiVersion: v1\n  kind: ConfigMap\n"
OTHER_ITEM = "apiVersion: v1\n  kind: Secret\n"
DIGITS = "9" * 5_000
DEEP = 100_000
CHAIN = "".join(f"a{i + 1}: &a{i + 1} {'[' * 90}*a{i}{']' * 90}\n" for i in range(10))
BOMB = "".join(f"a{i + 1}: &a{i + 1} [{', '.join([f'*a{i}'] * 10)}]\n" for i in range(90))


def answer(data: bytes) -> tuple[bool, list[str]]:
    """Whether the run failed, and what it said."""
    report = Report()
    response = respond(Request(data), report)
    assert response.failed == report.failed
    return response.failed, [d.code for d in report if d.severity == "error"]


def _with_corefile(line: str) -> str:
    return STREAM.replace("rewrite stop name regex (.*)\\.a\\.io {1}.b.io", line)


def _with_stubs(value: str) -> str:
    return STREAM.replace('{"a.io": ["10.0.0.1"]}', value)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (f"{WRAPPER}{BLANK}items:\n- {OTHER_ITEM}", []),
        (f"{WRAPPER}items:\n- {OTHER_ITEM}{BLANK}", []),
        (JSON.replace('"name": "a"', f'"name": "a", "a": {DIGITS}'), []),
        (JSON.replace('"spec"', f'"status": -{DIGITS}, "spec"'), ["OFN106"]),
        (JSON.replace("{", f'{{"a": {DIGITS}, ', 1), []),
        (STREAM.replace("port: 80}", f"port: {DIGITS}}}"), ["OFN104"]),
        (OTHER.replace("a: 1", f"a: {DIGITS}"), []),
        (KUBERNETES_GATEWAY.replace('["b"]', DIGITS), ["OFN119"]),
        (KUBERNETES_GATEWAY.replace('{"openfunction/openfunction"', "[" * DEEP), ["OFN119"]),
        (_with_corefile("rewrite stop name regex a{4294967296} b.c."), []),
        (_with_corefile("rewrite stop name regex (a{99999999999})*b b.c."), []),
        (_with_corefile(f"rewrite stop name regex {'(' * 3_000}{')' * 3_000} b.c."), []),
        (_with_corefile(f"rewrite stop name regex {'(' * 1_000}{')' * 1_000} b.c."), []),
        (_with_corefile("{ " * DEEP), ["OFN501"]),
        (_with_stubs("[" * DEEP), ["OFN536"]),
        (_with_stubs(f'{{"a.io": {"[" * DEEP}{"]" * DEEP}}}'), ["OFN536"]),
        (_with_stubs(f'{{"a.io": {DIGITS}}}'), []),
        (f"{OTHER}a0: &a0 [x]\n{BOMB}", []),
        (f"apiVersion: v1\nkind: Service\na0: &a0 [x]\n{BOMB}", ["OFN101"]),
        (f"{OTHER}a0: &a0 [x]\n{CHAIN}", []),
        (f"apiVersion: v1\nkind: Service\na0: &a0 [x]\n{CHAIN}", ["OFN101"]),
        (f"apiVersion: v1\nkind: Service\na:\n{'- ' * DEEP}x\n", ["OFN101"]),
        (f"apiVersion: v1\nkind: Service\na: {'{a: ' * DEEP}\n", ["OFN101"]),
        ("apiVersion: v1\nkind: Service\n" + "".join(f"{' ' * depth}a:\n" for depth in range(2_000)), ["OFN101"]),
        (JSON.replace('"name": "a"', f'"a": {"[" * DEEP}{"]" * DEEP}'), ["OFN101"]),
        (STREAM.replace("{{.Name}}", f"{{{{ {'(' * DEEP} }}}}"), ["OFN202"]),
        (STREAM.replace("{{.Name}}", f"{{{{ {DIGITS} }}}}"), ["OFN202"]),
        (STREAM.replace("{{.Name}}", f"{{{{ printf `%{DIGITS}d` 1 }}}}"), ["OFN202"]),
    ],
)
def test_a_known_fault_is_a_diagnostic_or_none(text: str, codes: list[str]) -> None:
    assert answer(text.encode()) == (bool(codes), codes)


PIECES = st.one_of(
    st.text(max_size=3),
    st.sampled_from(
        [
            *(
                "{",
                "}",
                "[",
                "]",
                '"',
                "'",
                "- ",
                ": ",
                "? ",
                "#",
                "|",
                ">-",
                "&a ",
                "*a",
                "<<: ",
                "---\n",
                "...\n",
                "\t",
            ),
            *(
                "\n",
                " ",
                "  ",
                "\r\n",
                "\x00",
                "\ufeff",
                "\u2028",
                "%YAML 1.2\n",
                "!!int ",
                "!x ",
                "0x",
                "{{",
                "}}",
                "(",
                ")",
            ),
            *(
                "(" * 1_200,
                "[" * 1_200,
                "{a: " * 1_200,
                "- " * 1_200,
                DIGITS,
                "{9999999999}",
                "null",
                "~",
                "true",
                "1e999",
            ),
            *("apiVersion: ", "kind: Function", "kind: List", "items:\n", "metadata: ", "spec: ", "a" * 300, "\\ud800"),
        ]
    ),
)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), PIECES), min_size=1, max_size=6)


@given(base=st.sampled_from([STREAM, LIST, JSON]), edits=EDITS)
@settings(max_examples=150, deadline=None)
def test_no_exception_for_manifests_that_are_mangled(base: str, edits: list[tuple[float, int, str]]) -> None:
    text = base
    for place, cut, piece in edits:
        at = int(place * len(text))
        text = text[:at] + piece + text[at + cut :]
    answer(text.encode("utf-8", "surrogatepass"))


NESTED = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=4), st.just("9" * 400)),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["name", "spec", "a", "port"]), inner, max_size=3),
    max_leaves=12,
)


@given(
    value=NESTED,
    field=st.sampled_from(["metadata", "spec", "data", "kind", "apiVersion", "items"]),
    base=st.integers(0, 4),
)
@settings(max_examples=150, deadline=None)
def test_no_exception_for_any_value_of_a_field(value: object, field: str, base: int) -> None:
    text = STREAM.split("---\n")[base]
    kind = next(line for line in text.splitlines() if line.startswith("kind: "))
    version = text.partition("\n")[0]
    fields = "" if field in ("kind", "apiVersion") else f"{version}\n{kind}\n"
    answer((fields + dump({field: value})).encode("utf-8", "surrogatepass"))


@given(data=st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_exception_for_bytes(data: bytes) -> None:
    answer(data)
    answer(b"apiVersion: v1\nkind: Service\nmetadata: " + data)


def test_the_bases_are_sound() -> None:
    assert compose(LIST) is not None
    for base in (STREAM, LIST, JSON):
        assert answer(base.encode()) == (False, [])
