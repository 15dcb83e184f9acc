"""Standard input as hosts and shells really deliver it: nothing, rubbish, halves, and a great deal."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from krm_fn.cli.main import cli
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.stream import Request, Response, respond
from tests.case_suite.manifests import parse

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GATEWAY = """\
apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata:
  name: openfunction
  namespace: openfunction
spec:
  domain: ofn.io
  gatewayDef:
    namespace: istio-ingress
    gatewayClassName: istio
"""


def answer(data: bytes) -> tuple[Response, list[str]]:
    report = Report()
    response = respond(Request(data), report)
    return response, [diagnostic.code for diagnostic in report]


def post_render(data: bytes, *flags: str) -> Result:
    return CliRunner().invoke(cli, ["post-render", *flags], input=data, catch_exceptions=False)


def resource_list(*items: str) -> str:
    indented = ["- " + item.replace("\n", "\n  ").rstrip() + "\n" for item in items]
    return "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n" + "".join(indented)


FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata:
  name: orders
  namespace: default
spec:
  serving: {}
"""


def listed(*items: str) -> str:
    return resource_list(*items).replace("config.kubernetes.io/v1\nkind: ResourceList", "v1\nkind: List")


# Lists


@pytest.mark.parametrize("outer", [listed, resource_list])
@pytest.mark.parametrize(("inner", "codes"), [(FUNCTION, ["OFN226"]), (GATEWAY.replace("openfunction.io", "x.io"), [])])
def test_a_list_within_a_list_is_told(outer: Callable[..., str], inner: str, codes: list[str]) -> None:
    """Its Functions would be lost in silence; other resources need no route."""
    data = outer(listed(inner), listed("1"), "apiVersion: v1\nkind: List\n").encode()
    response, found = answer(data)
    assert (response.failed, found) == (False, codes)
    assert (outer is resource_list) or response.output == data


# Nothing


@pytest.mark.parametrize("data", [b"", b"\n  \n", b"# a comment\n---\n", b"---\n---\n"])
def test_nothing_fails(data: bytes) -> None:
    """OFN610: a host that sends nothing has failed before, and must not be told that all is well."""
    assert answer(data) == (Response(b"", True), ["OFN610"])


@pytest.mark.parametrize("data", [b"", b"\n  \n"])
def test_nothing_to_post_render(data: bytes) -> None:
    result = post_render(data)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "# krm-fn: nothing to expand\n", "")


def test_comments_are_rendered_as_they_are() -> None:
    result = post_render(b"# Source: chart/templates/empty.yaml\n")
    assert (result.exit_code, result.stdout) == (0, "# Source: chart/templates/empty.yaml\n")


def test_inputs_alone_leave_a_comment() -> None:
    """Helm 4 refuses empty output."""
    function = (
        b"apiVersion: core.openfunction.io/v1beta2\nkind: Function\nmetadata: {name: f, namespace: shop}\nspec: {}\n"
    )
    result = post_render(function)
    assert (result.exit_code, result.stdout) == (0, "# krm-fn: nothing to expand\n")


# What is no YAML


@pytest.mark.parametrize(
    "data",
    [
        b"{]",
        b"a: b: c\n",
        b"key: [1, 2\n",
        b'text: "open\n',
        b"\tkind: ConfigMap\n",
        b"kind: ConfigMap\x00\n",
        b"kind: Config\xffMap\n",
        b"apiVersion: v1\nkind: Service\nmetadata: {name: half\n",
        GATEWAY.encode()[:-20] + b"  - [",
    ],
)
def test_what_cannot_be_read_fails(data: bytes) -> None:
    """OFN101; a stream prints nothing."""
    assert answer(data) == (Response(b"", True), ["OFN101"])
    result = post_render(data)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "OFN101" in result.stderr


@pytest.mark.parametrize(
    "data",
    [
        b'{"apiVersion": "config.kubernetes.io/v1", "kind": "ResourceList", "items": [',
        b"apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems: [\n",
        b"apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n- \xff\n",
        b"apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n- \x00\n",
    ],
)
def test_half_a_resource_list_is_answered_with_results(data: bytes) -> None:
    response, codes = answer(data)
    assert codes == ["OFN101"]
    assert response.failed
    answered = parse(response.output.decode())
    assert (answered["kind"], answered["items"]) == ("ResourceList", [])
    assert [(r["severity"], r["tags"]["code"]) for r in answered["results"]] == [("error", "OFN101")]


def test_a_resource_list_of_an_unknown_version() -> None:
    response, codes = answer(resource_list(GATEWAY).replace("kubernetes.io/v1\n", "kubernetes.io/v9\n", 1).encode())
    assert codes == ["OFN120"]
    assert response.failed


@pytest.mark.parametrize("version", ["v1", "v1beta1", "v1alpha1"])
def test_versions_in_and_the_current_one_out(version: str) -> None:
    text = resource_list(GATEWAY).replace("kubernetes.io/v1\n", f"kubernetes.io/{version}\n", 1)
    response, _ = answer(text.encode())
    assert response.output.startswith(b"apiVersion: config.kubernetes.io/v1\nkind: ResourceList\n")


def test_results_do_not_grow_where_the_config_moves_down() -> None:
    """What is said of a Gateway in it names no line of the ResourceList."""
    config = "functionConfig:\n  apiVersion: fn.openfunction.io/v1alpha1\n  kind: ExpandGateway\n"
    config += "  spec:\n    gateways:\n"
    config += "    - metadata: {name: openfunction, namespace: openfunction}\n"
    config += "      spec: {domain: old.ofn.io, gatewayRef: {name: contour, namespace: projectcontour}}\n"
    once, codes = answer((resource_list(GATEWAY) + config).encode())
    assert "OFN118" in codes
    assert b"and in functionConfig; they differ" in once.output
    again, _ = answer(once.output)
    assert again.output == once.output


def test_an_item_that_is_no_mapping_passes_through() -> None:
    response, codes = answer(resource_list(GATEWAY, "just text\n").encode())
    assert "OFN121" in codes
    assert not response.failed
    assert b"\n- just text\n" in response.output


# Who says the namespace


def test_helm_is_asked_for_the_namespace() -> None:
    function = "apiVersion: core.openfunction.io/v1beta2\nkind: Function\nmetadata:\n  name: f\nspec:\n  serving: {}\n"
    stream = f"{GATEWAY}---\n{function}".encode()
    refused = post_render(stream)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "OFN117" in refused.stderr
    rendered = post_render(stream, "--default-namespace", "shop")
    assert rendered.exit_code == 0
    assert "- f.shop.ofn.io\n" in rendered.stdout


# Files


def render(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["render", *arguments], catch_exceptions=False)


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    result = render(str(tmp_path / "missing.yaml"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "OFN601" in result.stderr


def test_a_kustomization_that_transforms(tmp_path: Path) -> None:
    (tmp_path / "kustomization.yaml").write_text("namePrefix: dev-\nresources: [gateway.yaml]\n")
    (tmp_path / "gateway.yaml").write_text(GATEWAY)
    result = render(str(tmp_path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "OFN602" in result.stderr


def test_a_file_of_something_else_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "values.yaml").write_text("replicas: 3\n")
    (tmp_path / "gateway.yaml").write_text(GATEWAY)
    result = render(str(tmp_path))
    assert result.exit_code == 0
    assert "OFN122" in result.stderr
    assert "replicas" not in result.stdout


def test_a_config_that_is_not_one_resource(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(f"{GATEWAY}---\n{GATEWAY}")
    (tmp_path / "gateway.yaml").write_text(GATEWAY)
    result = render(str(tmp_path / "gateway.yaml"), "--config", str(config))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "OFN611" in result.stderr


# A great deal


def function(number: int) -> str:
    return f"""\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata:
  name: fn-{number}
  namespace: team-{number % 20}
spec:
  version: v1
  serving: {{}}
"""


STYLES = (
    """\
apiVersion: v1
kind: ConfigMap
metadata:
  name: config-{n}
data:
  key: 'single'  # comment
  folded: >-
    one
    two

  literal: |
    # no comment
    last
""",
    '{{apiVersion: apps/v1, kind: Deployment, metadata: {{name: "web-{n}"}}, spec: {{replicas: {n}}}}}\n',
    """\
kind:   Service
apiVersion: "v1"
metadata:
    name:     svc-{n}
    namespace: other
spec:
    ports:
        - port:   80
        -   port: 0x1F
          # trailing comment
""",
    """\
apiVersion: example.com/v1
kind: Thing
metadata: {{name: thing-{n}}}
spec:
  anchors: &a [yes, ~, 1e3, 2024-01-01, 017]
  alias: *a
  "quoted key": "tab\\t, \\u00e9, {n}"
""",
    '{{"apiVersion": "v1", "kind": "Secret", "metadata": {{"name": "secret-{n}"}}, "data": {{"a": "YQ=="}}}}\n',
)


def unrelated(number: int) -> str:
    return STYLES[number % len(STYLES)].format(n=number)


def test_nine_thousand_unrelated_resources_keep_their_bytes() -> None:
    functions = [function(n) for n in range(1000)]
    others = [unrelated(n) for n in range(9000)]
    items = [GATEWAY, *functions, *others]
    random.Random(6).shuffle(items)
    response, _ = answer(resource_list(*items).encode())
    assert not response.failed
    output = response.output.decode()
    at = 0
    for item in items:
        if item not in functions and item is not GATEWAY:
            text = resource_list(item).partition("items:\n")[2]
            at = output.index(text, at) + len(text)
    assert output.count("\n  kind: HTTPRoute\n") == 1000


def test_the_order_of_the_input_changes_no_resource() -> None:
    items = [GATEWAY, *map(function, range(30)), *map(unrelated, range(30))]
    answers = []
    for seed in range(5):
        random.Random(seed).shuffle(items)
        response, _ = answer(resource_list(*items).encode())
        found = response.output.decode().partition("items:\n")[2].partition("\nresults:")[0].split("\n- ")
        added = [text for text in found if "generated-by" in text]
        answers.append(({text.removeprefix("- ") for text in found}, added))
    assert answers[0][1]
    assert answers == [answers[0]] * 5
