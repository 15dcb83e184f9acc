"""How kpt runs krm-fn (exec, image, eval, arguments), what it sends, and where it puts what comes back."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.hosts.tree import FUNCTION, GATEWAY, SERVICE, files, program, resources, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.hosts.conftest import Host

CONFIG = """\
apiVersion: fn.openfunction.io/v1alpha1
kind: ExpandGateway
metadata:
  name: expand-gateway
  annotations:
    config.kubernetes.io/local-config: "true"
"""


def kptfile(step: str) -> str:
    """A Kptfile with one mutator, in flow style without braces."""
    return f"apiVersion: kpt.dev/v1\nkind: Kptfile\nmetadata:\n  name: app\npipeline:\n  mutators:\n  - {{{step}}}\n"


EXEC = kptfile("exec: krm-fn, configPath: config.yaml")


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A package in which krm-fn is run from PATH."""
    write(tmp_path / "app", {"Kptfile": EXEC, "config.yaml": CONFIG, "gateway.yaml": GATEWAY})
    write(tmp_path / "app", {"function.yaml": FUNCTION, "service.yaml": SERVICE})
    return tmp_path / "app"


def _render(kpt: Host, app: Path, *options: str, env: Mapping[str, str] | None = None) -> str:
    done = kpt.run("fn", "render", app, *(options or ("--allow-exec",)), "--truncate-output=false", env=env)
    assert done.returncode == 0, done.stderr
    return done.stderr


def _package(app: Path) -> dict[str, str]:
    return {name: text.decode() for name, text in files(app).items() if name != "Kptfile"}


def _hostname(app: Path) -> str:
    route = yaml.safe_load((app / "shop/httproute_hello.yaml").read_text())
    hostname: str = route["spec"]["hostnames"][0]
    return hostname


def test_exec_must_be_allowed(any_kpt: Host, app: Path) -> None:
    before = files(app)
    done = any_kpt.run("fn", "render", app)
    assert done.returncode == 1
    assert "--allow-exec" in done.stderr
    assert {**files(app), "Kptfile": b""} == {**before, "Kptfile": b""}


def test_the_image_renders_what_exec_renders(any_kpt: Host, app: Path, image: str) -> None:
    write(app.parent / "other", _package(app))
    write(app.parent / "other", {"Kptfile": kptfile(f"image: localhost/{image}, configPath: config.yaml")})
    _render(any_kpt, app)
    _render(any_kpt, app.parent / "other", "--image-pull-policy=IfNotPresent")
    assert _package(app.parent / "other") == _package(app)


def test_the_runtime_is_chosen_by_a_variable_that_was_renamed(
    kpt: Host, kpt_old: Host, app: Path, image: str, tmp_path: Path
) -> None:
    """KRM_FN_RUNTIME from beta.59, KPT_FN_RUNTIME before. The wrong one has no effect, so both may be set."""
    write(app, {"Kptfile": kptfile(f"image: localhost/{image}, configPath: config.yaml")})
    real = shutil.which("docker")
    env = program(tmp_path / "bin", "podman", f'echo "$*" >>{tmp_path}/podman; exec {real} "$@"')
    names = {"KRM_FN_RUNTIME", "KPT_FN_RUNTIME"}
    for host, right in ((kpt, "KRM_FN_RUNTIME"), (kpt_old, "KPT_FN_RUNTIME")):
        (wrong,) = names - {right}
        _render(host, app, "--image-pull-policy=IfNotPresent", env={**env, wrong: "podman", right: "docker"})
        assert not (tmp_path / "podman").exists(), wrong
        _render(host, app, "--image-pull-policy=IfNotPresent", env={**env, wrong: "docker", right: "podman"})
        assert image in (tmp_path / "podman").read_text()
        (tmp_path / "podman").unlink()


def test_eval_with_options_as_arguments(any_kpt: Host, app: Path) -> None:
    """`-- key=value` arrives as a ConfigMap."""
    done = any_kpt.run("fn", "eval", app, "--exec", "krm-fn", "--", "domain=example.org", "functionService=None")
    assert done.returncode == 0, done.stderr
    assert _hostname(app) == "hello.shop.example.org"
    assert not (app / "shop/service_hello.yaml").exists()


def test_eval_with_a_typed_config(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    write(tmp_path, {"typed.yaml": f"{CONFIG}spec:\n  domain: example.net\n"})
    done = any_kpt.run("fn", "eval", app, "--exec", "krm-fn", "--fn-config", tmp_path / "typed.yaml")
    assert done.returncode == 0, done.stderr
    assert _hostname(app) == "hello.shop.example.net"


def test_eval_with_the_image(any_kpt: Host, app: Path, image: str) -> None:
    arguments = ("--image", f"localhost/{image}", "--image-pull-policy=IfNotPresent")
    done = any_kpt.run("fn", "eval", app, *arguments, "--", "domain=example.org")
    assert done.returncode == 0, done.stderr
    assert _hostname(app) == "hello.shop.example.org"


def test_a_misspelt_option_is_named_with_the_nearest(any_kpt: Host, app: Path) -> None:
    before = files(app)
    done = any_kpt.run("fn", "eval", app, "--exec", "krm-fn", "--truncate-output=false", "--", "domian=example.org")
    assert done.returncode == 1
    assert "domian" in done.stderr
    assert "did you mean domain?" in done.stderr
    assert files(app) == before


def test_options_in_the_kptfile_arrive_unquoted(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    step = "exec: stub, configMap: {domain: example.org, a: 'yes', b: '012', c: 'true'}"
    write(app, {"Kptfile": kptfile(step)})
    env = program(tmp_path / "bin", "stub", f"tee {tmp_path}/seen")
    _render(any_kpt, app, env=env)
    config = (tmp_path / "seen").read_text().partition("functionConfig:")[2]
    assert "a: yes" in config
    assert yaml.safe_load(config)["data"] == {"domain": "example.org", "a": True, "b": "012", "c": "true"}
    write(app, {"Kptfile": kptfile("exec: krm-fn, configMap: {domain: example.org, functionService: None}")})
    _render(any_kpt, app)
    assert _hostname(app) == "hello.shop.example.org"


def test_a_relative_exec_path_is_relative_to_where_kpt_runs(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    write(app, {"Kptfile": kptfile("exec: ./bin/run, configPath: config.yaml")})
    program(tmp_path / "elsewhere/bin", "run", "exec krm-fn")
    done = any_kpt.run("fn", "render", app, "--allow-exec", cwd=tmp_path / "elsewhere")
    assert done.returncode == 0, done.stderr
    program(app / "bin", "run", "exec krm-fn")
    done = any_kpt.run("fn", "render", app, "--allow-exec", cwd=tmp_path)
    assert done.returncode == 1


AS_WRITTEN = """\
# head
apiVersion: example.com/v1
kind: Thing
metadata:
  name: thing # tail
  namespace: shop
spec:
  flow: {b: on, a: 012}
  number: 1_000
  single: 'quoted'
  double: "quoted"

  list:
  - x

  text: |
    one
      two
"""


def test_input_comes_as_it_was_written(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    write(app, {"Kptfile": kptfile("exec: stub"), "thing.yaml": AS_WRITTEN})
    _render(any_kpt, app, env=program(tmp_path / "bin", "stub", f"tee {tmp_path}/seen"))
    seen = (tmp_path / "seen").read_text()
    for text in (
        "# head",
        "name: thing # tail",
        "flow: {b: on, a: 012}",
        "number: 1_000",
        "single: 'quoted'",
        'double: "quoted"',
    ):
        assert text in seen, text


def test_other_files_end_as_they_would_under_cat(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    """kpt itself drops and re-indents; what krm-fn adds to that is the lines it means to."""
    write(app, {"thing.yaml": AS_WRITTEN})
    shutil.copytree(app, tmp_path / "cat")
    write(tmp_path / "cat", {"Kptfile": kptfile("exec: cat, configPath: config.yaml")})
    _render(any_kpt, tmp_path / "cat")
    _render(any_kpt, app)
    under_cat, under_us = _package(tmp_path / "cat"), _package(app)
    mark = '  annotations:\n    config.kubernetes.io/local-config: "true"\n'
    for name, text in under_cat.items():
        ours = under_us[name]
        assert (ours.replace(mark, "") if name in ("function.yaml", "gateway.yaml") else ours) == text, name
    assert under_cat["thing.yaml"] != AS_WRITTEN, "kpt writes it anew"


def test_generated_files_say_where_they_go(any_kpt: Host, app: Path) -> None:
    before = set(_package(app))
    _render(any_kpt, app)
    assert set(_package(app)) - before == {
        "openfunction/configmap_openfunction-dns.yaml",
        "openfunction/gateway_openfunction.yaml",
        "openfunction/service_gateway.yaml",
        "shop/httproute_hello.yaml",
        "shop/service_hello.yaml",
    }
    for name, text in _package(app).items():
        assert "internal.config.kubernetes.io" not in text, name
        assert "config.kubernetes.io/index" not in text, name


def test_a_folder_or_a_file_for_what_is_generated(any_kpt: Host, app: Path) -> None:
    before = set(_package(app))
    write(app, {"config.yaml": f"{CONFIG}spec:\n  output:\n    path: generated\n"})
    _render(any_kpt, app)
    added = set(_package(app)) - before
    assert "generated/shop/httproute_hello.yaml" in added
    assert all(name.startswith("generated/") for name in added)


def test_one_file_for_everything_keeps_every_document(any_kpt: Host, app: Path) -> None:
    before = set(_package(app))
    write(app, {"config.yaml": f"{CONFIG}spec:\n  output:\n    path: generated.yaml\n"})
    _render(any_kpt, app)
    assert set(_package(app)) - before == {"generated.yaml"}
    kinds = [kind for kind, _ in resources((app / "generated.yaml").read_text())]
    assert sorted(kinds) == ["ConfigMap", "Gateway", "HTTPRoute", "Service", "Service"]
    once = _package(app)
    _render(any_kpt, app)
    assert _package(app) == once


SERVICE_OF_ANOTHER_GROUP = """\
apiVersion: catalogue.example.org/v1
kind: Service
metadata:
  name: gateway
  namespace: openfunction
"""


def test_services_of_two_groups_and_one_name_share_a_file(any_kpt: Host, app: Path) -> None:
    """The file that kpt would name for ours is the user's already: ours is the next document in it."""
    write(app, {"openfunction/service_gateway.yaml": SERVICE_OF_ANOTHER_GROUP})
    write(app, {"openfunction/gateway_openfunction.yaml": GATEWAY})
    (app / "gateway.yaml").unlink()
    _render(any_kpt, app)
    services = (app / "openfunction/service_gateway.yaml").read_text()
    assert [kind for kind, _ in resources(services)] == ["Service.catalogue.example.org", "Service"]
    gateways = (app / "openfunction/gateway_openfunction.yaml").read_text()
    assert [kind for kind, _ in resources(gateways)] == ["Gateway.networking.openfunction.io", "Gateway"]
    once = _package(app)
    _render(any_kpt, app)
    assert _package(app) == once


def _adding(tmp_path: Path, *items: dict[str, Any]) -> dict[str, str]:
    source = tmp_path / "stub.py"
    source.write_text(
        "import sys, yaml\nrl = yaml.safe_load(sys.stdin)\n"
        f"rl['items'] += {list(items)!r}\nyaml.safe_dump(rl, sys.stdout)\n"
    )
    return program(tmp_path / "bin", "stub", f"exec python {source}")


def _item(api_version: str, **annotations: str) -> dict[str, Any]:
    metadata: dict[str, Any] = {"name": "one", "namespace": "shop"}
    if annotations:
        metadata["annotations"] = {f"internal.config.kubernetes.io/{key}": value for key, value in annotations.items()}
    return {"apiVersion": api_version, "kind": "Service", "metadata": metadata}


def test_without_a_path_two_of_one_kind_and_name_collide(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    """Why krm-fn writes path and index always."""
    write(app, {"Kptfile": kptfile("exec: stub")})
    env = _adding(tmp_path, _item("v1"), _item("serving.knative.dev/v1"))
    done = any_kpt.run("fn", "render", app, "--allow-exec", env=env)
    assert done.returncode == 1
    assert 'resource at path "shop/service_one.yaml" and index "" already exists' in done.stderr


def test_a_path_without_an_index_appends(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    write(app, {"Kptfile": kptfile("exec: stub")})
    _render(any_kpt, app, env=_adding(tmp_path, _item("v1", path="service.yaml")))
    assert list(resources((app / "service.yaml").read_text())) == [
        ("Service", "shop/hello-v1"),
        ("Service", "shop/one"),
    ]


def test_an_error_in_results_with_status_0_passes(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    """Why krm-fn ends with 1."""
    write(app, {"Kptfile": kptfile("exec: stub")})
    script = "cat; printf 'results:\\n- {message: broken, severity: error}\\n'"
    told = _render(any_kpt, app, env=program(tmp_path / "bin", "stub", script))
    assert '[PASS] "stub"' in told


def test_no_items_with_status_0_delete_the_package(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    """Why krm-fn never ends with 0 without having written everything."""
    write(app, {"Kptfile": kptfile("exec: stub")})
    no_items = "cat >/dev/null; printf 'apiVersion: config.kubernetes.io/v1\\nkind: ResourceList\\nitems: []\\n'"
    done = any_kpt.run("fn", "render", app, "--allow-exec", env=program(tmp_path / "bin", "stub", no_items))
    assert files(app) == {}, done.stderr
    assert '[PASS] "stub"' in done.stderr


def test_empty_output_with_status_0_deletes_the_package(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    write(app, {"Kptfile": kptfile("exec: stub")})
    done = any_kpt.run("fn", "render", app, "--allow-exec", env=program(tmp_path / "bin", "stub", "cat >/dev/null"))
    assert files(app) == {}, done.stderr
    assert '[PASS] "stub"' in done.stderr


def test_results_file(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    (app / "service.yaml").unlink()
    _render(any_kpt, app, "--allow-exec", f"--results-dir={tmp_path}/results")
    listed = yaml.safe_load((tmp_path / "results/results.yaml").read_text())
    assert listed["kind"] == "FunctionResultList"
    assert listed["exitCode"] == 0
    results = listed["items"][0]["results"]
    assert {"OFN205"} <= {result["tags"]["code"] for result in results}
    assert all(result["severity"] in ("error", "warning", "info") for result in results)


def test_results_file_of_an_error(any_kpt: Host, app: Path, tmp_path: Path) -> None:
    write(app, {"gateway.yaml": GATEWAY.replace("domain: ofn.io", "domain: o f n")})
    done = any_kpt.run("fn", "render", app, "--allow-exec", f"--results-dir={tmp_path}/results")
    assert done.returncode == 1
    listed = yaml.safe_load((tmp_path / "results/results.yaml").read_text())
    assert listed["exitCode"] == 1
    (item,) = listed["items"]
    assert item["exitCode"] == 1
    assert [r["file"]["path"] for r in item["results"] if r["severity"] == "error"] == ["gateway.yaml"]


def test_doc_is_the_help(kpt_old: Host, image: str) -> None:
    done = kpt_old.run("fn", "doc", "--image", f"localhost/{image}", stdin="not: [read")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Usage: krm-fn ")
    assert "Gateway API v1" in done.stdout


def test_doc_of_the_newest_kpt_fails_with_docker(kpt: Host, image: str) -> None:
    """Trap: kpt 1.0.0-beta.61 passes --stdin to docker run, which has only --interactive."""
    done = kpt.run("fn", "doc", "--image", f"localhost/{image}")
    assert done.returncode == 1
    assert "unknown flag: --stdin" in done.stderr


def test_a_bare_image_name_is_looked_for_in_kpts_registry(kpt: Host, image: str, tmp_path: Path) -> None:
    """Trap: name the image with its registry, or localhost/."""
    told = tmp_path / "told"
    env = program(
        tmp_path / "bin", "docker", f'echo "$*" >>{told}; test "$1" = version && exec {shutil.which("docker")} "$@"'
    )
    kpt.run("fn", "doc", "--image", image, env=env)
    assert f"/krm-functions-catalog/{image}" in told.read_text()
