"""Dumps that are cut, edited, or hold what cannot be migrated: what is said, and that errors write nothing."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner

from krm_fn.cli.main import cli

if TYPE_CHECKING:
    from collections.abc import Callable

Object = dict[str, Any]
Items = list[Object]

DUMP = Path(__file__).parent / "dumps/gateway-ref.yaml"


def _find(items: Items, kind: str, name: str, group: str = "") -> Object:
    return next(
        i for i in items if i["kind"] == kind and i["metadata"]["name"] == name and i["apiVersion"].startswith(group)
    )


def _function(items: Items) -> Object:
    return _find(items, "Function", "hello")


def _route(items: Items) -> Object:
    return _find(items, "HTTPRoute", "hello")


def _knative(items: Items) -> Object:
    return _find(items, "Service", "serving-9k2xq-ksvc-7tlbw")


def _without(kind: str, name: str) -> Callable[[Items], None]:
    return lambda items: items.remove(_find(items, kind, name))


def _delete_half(items: Items) -> None:
    items[:] = [item for item in items if item["kind"] not in ("Function", "Gateway")]


def _repeat(items: Items) -> None:
    items.append(deepcopy(_function(items)))
    items[-1]["spec"]["image"] = "example.org/other:v1"


def _climb(items: Items) -> None:
    _function(items)["metadata"]["name"] = "../../hello"


def _homeless(items: Items) -> None:
    del _function(items)["metadata"]["namespace"]


def _domain(items: Items) -> None:
    items.append(
        {
            "apiVersion": "core.openfunction.io/v1alpha2",
            "kind": "Domain",
            "metadata": {"name": "openfunction", "namespace": "openfunction"},
        }
    )


def _old(items: Items) -> None:
    _function(items)["apiVersion"] = "core.openfunction.io/v1alpha2"


def _deleted(items: Items) -> None:
    _function(items)["metadata"]["deletionTimestamp"] = "2024-01-01T00:00:00Z"


def _build_only(items: Items) -> None:
    del _function(items)["spec"]["serving"]


def _by_hand(items: Items) -> None:
    del _route(items)["metadata"]["ownerReferences"]


def _newer_revision(items: Items) -> None:
    _knative(items)["status"]["latestReadyRevisionName"] = "serving-9k2xq-ksvc-7tlbw-v110"


def _other_hostname(items: Items) -> None:
    _route(items)["spec"]["hostnames"][0] = "was.shop.ofn.io"


def _migrate(items: Items, directory: Path) -> tuple[int, str, str]:
    dump = directory / "dump.yaml"
    dump.write_text(yaml.safe_dump({"apiVersion": "v1", "items": items, "kind": "List"}))
    done = CliRunner().invoke(cli, ["migrate", str(dump), "-o", str(directory / "out")])
    return done.exit_code, done.stdout, done.stderr


def _items() -> Items:
    items: Items = yaml.safe_load(DUMP.read_text())["items"]
    return items


@pytest.mark.parametrize(
    ("code", "change", "said"),
    [
        ("OFN630", _climb, "Function shop/../../hello has no name and namespace that a cluster accepts"),
        ("OFN630", _homeless, "Function hello has no name"),
        ("OFN631", _delete_half, "no Function that serves HTTP in the dump, and no OpenFunction Gateway"),
        ("OFN632", _repeat, "The dump has Function shop/hello twice"),
    ],
)
def test_errors_write_nothing(code: str, change: Callable[[Items], None], said: str, tmp_path: Path) -> None:
    items = _items()
    change(items)
    status, stdout, stderr = _migrate(items, tmp_path)
    assert (status, stdout) == (1, "")
    assert f"error {code}: " in stderr
    assert said in stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("code", "change", "said"),
    [
        ("OFN633", _build_only, "Function shop/hello is only built"),
        ("OFN633", None, "Function shop/invoices is asynchronous"),
        ("OFN634", _domain, "Domain openfunction/openfunction is not migrated"),
        ("OFN634", _old, "Function shop/hello has apiVersion core.openfunction.io/v1alpha2"),
        ("OFN634", _deleted, "Function shop/hello is being deleted"),
        ("OFN634", _without("Function", "hello"), "HTTPRoute shop/hello is owned by Function shop/hello, which is not"),
        ("OFN635", _without("HTTPRoute", "hello"), "The dump has no HTTPRoute for Function shop/hello"),
        ("OFN636", None, "belong to no Function and are not changed: shop/docs"),
        ("OFN637", _by_hand, "HTTPRoute shop/hello has the name of Function shop/hello"),
        ("OFN638", _newer_revision, "leads to revision serving-9k2xq-ksvc-7tlbw-v100; the latest ready revision"),
        ("OFN639", _other_hostname, "of Function shop/hello differs from the live one in hostnames"),
    ],
)
def test_the_rest_is_told_and_the_files_are_written(
    code: str, change: Callable[[Items], None] | None, said: str, tmp_path: Path
) -> None:
    items = _items()
    if change:
        change(items)
    status, stdout, stderr = _migrate(items, tmp_path)
    assert status == 0, stderr
    assert f" {code}: " in stderr
    assert said in stderr
    assert re.search("shop/cart +same +same +same +same", stdout)
    assert (tmp_path / "out/kustomization.yaml").exists()


def _config(directory: Path) -> Object:
    spec: Object = yaml.safe_load((directory / "out/function-config.yaml").read_text())["spec"]
    return spec


def _mapped(directory: Path) -> dict[str, Object]:
    return {entry.pop("function"): entry for entry in _config(directory)["backends"]["map"]}


def test_without_a_route_the_latest_ready_revision_serves(tmp_path: Path) -> None:
    items = _items()
    items.remove(_route(items))
    _newer_revision(items)
    _migrate(items, tmp_path)
    assert _mapped(tmp_path)["shop/hello"] == {"revision": "serving-9k2xq-ksvc-7tlbw-v110"}


def test_without_the_knative_service_the_host_header_tells_a_revision(tmp_path: Path) -> None:
    items = _items()
    items.remove(_knative(items))
    _migrate(items, tmp_path)
    assert _mapped(tmp_path)["shop/hello"] == {"revision": "serving-9k2xq-ksvc-7tlbw-v100"}


def test_a_backend_that_nothing_calls_a_revision_is_a_service(tmp_path: Path) -> None:
    items = _items()
    rule = _route(items)["spec"]["rules"][0]
    rule["backendRefs"][0] |= {"name": "hello-proxy", "namespace": "elsewhere", "port": 8080}
    _migrate(items, tmp_path)
    service = {"name": "hello-proxy", "namespace": "elsewhere", "port": 8080}
    assert _mapped(tmp_path)["shop/hello"] == {"service": service}


def test_with_nothing_that_tells_the_backend_it_is_left_to_the_template(tmp_path: Path) -> None:
    items = _items()
    items.remove(_route(items))
    items.remove(_knative(items))
    status, _, stderr = _migrate(items, tmp_path)
    assert "shop/hello" not in _mapped(tmp_path)
    assert (status, "OFN205" in stderr) == (0, True)


def test_a_function_that_does_not_render_is_written_all_the_same(tmp_path: Path) -> None:
    """It is to be mended where it stands; the status says that there is something to do."""
    items = _items()
    _function(items)["spec"]["serving"]["triggers"]["http"]["route"]["gatewayRef"]["name"] = "gone"
    status, stdout, stderr = _migrate(items, tmp_path)
    assert (status, "OFN201" in stderr) == (1, True)
    assert "shop/hello  not rendered" in stdout
    assert (tmp_path / "out/functions/shop_hello.yaml").exists()


def test_several_gateways_have_their_platforms_in_overrides(tmp_path: Path) -> None:
    items = _items()
    second = deepcopy(_find(items, "Gateway", "openfunction"))
    second["metadata"] |= {"name": "second", "namespace": "second"}
    del second["spec"]["gatewayRef"]
    second["spec"] |= {"domain": "example.org", "gatewayDef": {"gatewayClassName": "istio", "namespace": "second"}}
    _migrate([*items, second], tmp_path)
    assert _config(tmp_path)["overrides"] == [
        {
            "gateway": "openfunction/openfunction",
            "provider": "contour",
            "dataPlaneService": "envoy.projectcontour.svc.cluster.local",
        },
        {"gateway": "second/second", "provider": "istio"},
    ]
    assert "provider" not in _config(tmp_path)


def test_a_provider_that_several_presets_fit_is_not_guessed(tmp_path: Path) -> None:
    items = _items()
    items.remove(_find(items, "Service", "gateway"))
    _migrate(items, tmp_path)
    assert _config(tmp_path).keys().isdisjoint(("provider", "dataPlaneService"))


@pytest.mark.parametrize("lines", [60, 140, 230])
def test_half_a_dump_is_refused(lines: int, tmp_path: Path) -> None:
    """kubectl was stopped, or the disk was full: kind: List, which it writes behind the items, is missing."""
    (tmp_path / "half.yaml").write_text("".join(DUMP.read_text().splitlines(keepends=True)[:lines]))
    done = CliRunner().invoke(cli, ["migrate", str(tmp_path / "half.yaml"), "-o", str(tmp_path / "out")])
    assert done.exit_code == 1
    assert "is not complete output of kubectl: it ends before kind: List" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "OFN631"),
        ("apiVersion: v1\nitems: []\nkind: List\n", "OFN631"),
        ("apiVersion: core.openfunction.io/v1beta2\nkind: FunctionList\nitems:\n- {kind: Function}\n", "OFN630"),
        ("apiVersion: core.openfunction.io/v1beta2\nitems:\n- kind: Function\nkind: FunctionList\n", "OFN630"),
        ("just words\n", "OFN121"),
        ("a: 1\n", "OFN630"),
        ("apiVersion: v1\nitems:\n- apiVersion: v1\n  items: []\n  kind: List\nkind: List\n", "OFN630"),
        ("NAME   AGE\nhello: 3d\n", "OFN101"),
        ('{"apiVersion": "v1", "items": [{"kind": ', "OFN101"),
    ],
)
def test_what_is_no_dump_is_refused(text: str, code: str, tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["migrate", "-", "-o", str(tmp_path / "out")], input=text)
    assert done.exit_code == 1
    assert code in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["migrate", str(tmp_path / "none.yaml"), "-o", str(tmp_path / "out")])
    assert (done.exit_code, "OFN601" in done.stderr) == (1, True)


@pytest.mark.parametrize("path", ["metadata", "spec", "status"])
@pytest.mark.parametrize("value", [None, [], "text", {"annotations": []}])
def test_fields_of_any_shape_break_nothing(path: str, value: Any, tmp_path: Path) -> None:
    for number in range(len(_items())):
        items = _items()
        items[number][path] = value
        (tmp_path / str(number)).mkdir()
        status, _, stderr = _migrate(items, tmp_path / str(number))
        assert status in (0, 1), stderr
        assert "Traceback" not in stderr
