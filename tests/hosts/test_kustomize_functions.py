"""What kustomize does to a function, which is why krm-fn does what it does: shown with small functions of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.hosts.tree import FUNCTION, GATEWAY, SECRET, config, program, resources, write

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping
    from pathlib import Path

    from tests.hosts.conftest import Host

FLAGS = ("--enable-alpha-plugins", "--enable-exec")

NOTHING = "cat >/dev/null"
ECHO = "cat"
NO_ITEMS = f"{NOTHING}; printf 'apiVersion: config.kubernetes.io/v1\\nkind: ResourceList\\nitems: []\\n'"


def _tree(tmp_path: Path, *, run: str = "exec: {path: stub}", field: str = "transformers", more: str = "") -> Path:
    kustomization = f"resources: [gateway.yaml, function.yaml]\n{field}: [config.yaml]\n{more}"
    write(tmp_path / "app", {"kustomization.yaml": kustomization, "config.yaml": config(run=run)})
    write(tmp_path / "app", {"gateway.yaml": GATEWAY, "function.yaml": FUNCTION})
    return tmp_path / "app"


def _build(kustomize: Host, path: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return kustomize.run("build", *FLAGS, path, env=env)


@pytest.mark.parametrize("script", [NOTHING, NO_ITEMS], ids=["nothing", "no items"])
def test_empty_output_with_status_0_deletes_the_build(any_kustomize: Host, tmp_path: Path, script: str) -> None:
    """Why krm-fn never ends with 0 without having written everything."""
    done = _build(any_kustomize, _tree(tmp_path), program(tmp_path / "bin", "stub", script))
    assert (done.returncode, done.stdout) == (0, "")


def test_results_are_not_read(any_kustomize: Host, tmp_path: Path) -> None:
    """Why diagnostics go to standard error as well, and errors set the exit status."""
    script = "cat; printf 'results:\\n- {message: broken, severity: error}\\n'"
    done = _build(any_kustomize, _tree(tmp_path), program(tmp_path / "bin", "stub", script))
    assert done.returncode == 0
    assert "broken" not in done.stdout + done.stderr


def test_a_validator_may_not_echo_and_may_return_nothing(any_kustomize: Host, tmp_path: Path) -> None:
    """So that no program can be both: validating is `krm-fn lint`'s work, elsewhere."""
    app = _tree(tmp_path, field="validators")
    echoed = _build(any_kustomize, app, program(tmp_path / "echo", "stub", ECHO))
    assert echoed.returncode != 0
    assert "validator shouldn't modify the resource map" in echoed.stderr
    for script in (NOTHING, NO_ITEMS):
        passed = _build(any_kustomize, app, program(tmp_path / "bin", "stub", script))
        assert passed.returncode == 0, passed.stderr
        assert len(resources(passed.stdout)) == 2


def test_krm_fn_as_a_validator_is_refused_not_obeyed(any_kustomize: Host, tmp_path: Path) -> None:
    done = _build(any_kustomize, _tree(tmp_path, run="exec: {path: krm-fn}", field="validators"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "validator shouldn't modify the resource map" in done.stderr


def _seen(kustomize: Host, tmp_path: Path, more: str = "") -> tuple[str, dict[str, Any]]:
    """What a function gets on standard input, as text and parsed."""
    done = _build(kustomize, _tree(tmp_path, more=more), program(tmp_path / "bin", "stub", f"tee {tmp_path}/seen"))
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "seen").read_text()
    return text, yaml.safe_load(text)


def test_the_function_sees_sorted_keys_no_comments_and_the_hosts_annotations(
    any_kustomize: Host, tmp_path: Path
) -> None:
    text, seen = _seen(any_kustomize, tmp_path, more="namePrefix: p-\nnamespace: prod\n")
    assert seen["apiVersion"] == "config.kubernetes.io/v1"
    for item in seen["items"]:
        assert list(item) == sorted(item)
        annotations = item["metadata"]["annotations"]
        internal = "internal.config.kubernetes.io"
        for key in ("index", "id", "previousNames", "previousNamespaces", "previousKinds"):
            assert f"{internal}/{key}" in annotations, key
        assert annotations["config.k8s.io/id"] == annotations[f"{internal}/id"]
        assert "kustomize.config.k8s.io/id" in annotations
    assert "#" not in text


def test_comments_and_spelling_are_gone_before_the_function(any_kustomize: Host, tmp_path: Path) -> None:
    app = _tree(tmp_path)
    thing = (
        "# head\nkind: Thing\napiVersion: example.com/v1\nmetadata: {name: thing} # tail\nspec: {b: \"x\", a: 'y'}\n"
    )
    write(app, {"gateway.yaml": f"{GATEWAY}---\n{thing}"})
    env = program(tmp_path / "bin", "stub", f"tee {tmp_path}/seen")
    assert _build(any_kustomize, app, env).returncode == 0
    text = (tmp_path / "seen").read_text()
    assert "# head" not in text
    assert "# tail" not in text
    assert '  spec:\n    a: "y"\n    b: x\n' in text


def _python(tmp_path: Path, body: str) -> dict[str, str]:
    """A function that changes ``items`` in Python."""
    source = tmp_path / "stub.py"
    source.write_text(
        f"import sys, yaml\nrl = yaml.safe_load(sys.stdin)\nitems = rl['items']\n"
        f"{body}\nyaml.safe_dump(rl, sys.stdout)\n"
    )
    return program(tmp_path / "bin", "stub", f"exec python {source}")


ADD = "items.append({'apiVersion': 'v1', 'kind': 'ConfigMap', 'metadata': {'name': 'added', 'namespace': 'a'}})"


def test_new_items_come_in_and_missing_ones_go(any_kustomize: Host, tmp_path: Path) -> None:
    done = _build(any_kustomize, _tree(tmp_path), _python(tmp_path, f"{ADD}\ndel items[0]"))
    assert done.returncode == 0, done.stderr
    assert set(resources(done.stdout)) == {("ConfigMap", "a/added"), ("Function", "shop/hello")}


def test_two_of_one_identity_are_an_error(any_kustomize: Host, tmp_path: Path) -> None:
    done = _build(any_kustomize, _tree(tmp_path), _python(tmp_path, f"{ADD}\n{ADD}"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "generated duplicate resource" in done.stderr


def test_fields_of_the_same_kustomization_do_not_touch_what_is_added(any_kustomize: Host, tmp_path: Path) -> None:
    """`labels:`, `namePrefix:` and so on run first. An entry further down `transformers:` does touch it."""
    app = _tree(tmp_path, run="exec: {path: krm-fn}", more="labels: [{pairs: {team: web}}]\nnamePrefix: p-\n")
    route = resources(_build(any_kustomize, app).stdout)["HTTPRoute", "shop/p-hello"]
    assert "team" not in route["metadata"]["labels"]
    later = (
        "apiVersion: builtin\nkind: LabelTransformer\nmetadata: {name: later}\nlabels: {team: web}\n"
        "fieldSpecs: [{path: metadata/labels, create: true}]\n"
    )
    listed = (app / "kustomization.yaml").read_text().replace("[config.yaml]", "[config.yaml, later.yaml]")
    write(app, {"later.yaml": later, "kustomization.yaml": listed})
    route = resources(_build(any_kustomize, app).stdout)["HTTPRoute", "shop/p-hello"]
    assert route["metadata"]["labels"]["team"] == "web"


GENERATOR = """\
configMapGenerator:
- name: settings
  namespace: shop
  literals: [a=b]
"""

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    spec:
      containers:
      - name: web
        envFrom:
        - configMapRef: {name: settings}
"""


def _hashed(text: str) -> tuple[str, str]:
    built = resources(text)
    (generated,) = [d["metadata"]["name"] for (kind, _), d in built.items() if kind == "ConfigMap"]
    container = built["Deployment", "shop/web"]["spec"]["template"]["spec"]["containers"][0]
    return generated, container["envFrom"][0]["configMapRef"]["name"]


def test_hash_suffixes_and_references_survive_krm_fn(any_kustomize: Host, tmp_path: Path) -> None:
    """kustomize keeps them in annotations until the end of the build."""
    app = _tree(tmp_path, run="exec: {path: krm-fn}", more=GENERATOR)
    write(app, {"gateway.yaml": DEPLOYMENT, "config.yaml": config(SPEC, run="exec: {path: krm-fn}")})
    generated, referred = _hashed(_build(any_kustomize, app).stdout)
    assert generated.startswith("settings-")
    assert referred == generated


SPEC = """{gateways: [{metadata: {name: openfunction, namespace: openfunction},
    spec: {domain: ofn.io, gatewayRef: {name: contour, namespace: projectcontour}}}]}"""


def test_a_function_that_drops_annotations_loses_them(any_kustomize: Host, tmp_path: Path) -> None:
    app = _tree(tmp_path, more=GENERATOR)
    write(app, {"gateway.yaml": DEPLOYMENT})
    stripped = "for item in items: item['metadata'].pop('annotations', None)"
    done = _build(any_kustomize, app, _python(tmp_path, stripped))
    assert done.returncode == 0, done.stderr
    assert _hashed(done.stdout) == ("settings", "settings")


def test_exec_path_with_a_slash_is_relative_to_the_kustomization_that_lists_it(
    any_kustomize: Host, tmp_path: Path
) -> None:
    """Trap: a config shared between kustomizations finds nothing. The bare name on PATH does not care."""
    app = _tree(tmp_path, run="exec: {path: ./bin/run}")
    program(app / "bin", "run", "exec krm-fn")
    write(tmp_path / "over", {"kustomization.yaml": "resources: [../app]\n"})
    for where in (app, tmp_path / "over"):
        assert ("HTTPRoute", "shop/hello") in resources(_build(any_kustomize, where).stdout)

    write(tmp_path / "shared", {"kustomization.yaml": "resources: [config.yaml]\n"})
    write(tmp_path / "shared", {"config.yaml": (app / "config.yaml").read_text()})
    program(tmp_path / "shared/bin", "run", "exec krm-fn")
    listing = {"kustomization.yaml": "resources: [gateway.yaml, function.yaml]\ntransformers: [../shared]\n"}
    write(tmp_path / "other", {**listing, "gateway.yaml": GATEWAY, "function.yaml": FUNCTION, "secret.yaml": SECRET})
    done = _build(any_kustomize, tmp_path / "other")
    assert (done.returncode, done.stdout) == (1, "")
    assert "./bin/run: no such file or directory" in done.stderr

    write(tmp_path / "shared", {"config.yaml": config()})
    assert ("HTTPRoute", "shop/hello") in resources(_build(any_kustomize, tmp_path / "other").stdout)


def test_arguments_and_environment_reach_an_exec_function(kustomize: Host, tmp_path: Path) -> None:
    app = _tree(tmp_path, run="exec: {path: stub, args: [one, two], envs: [COLOUR=blue]}")
    script = f'echo "$* $COLOUR" >{tmp_path}/told; cat'
    done = _build(kustomize, app, program(tmp_path / "bin", "stub", script))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "told").read_text() == "one two blue\n"


def test_an_old_kustomize_knows_no_arguments(kustomize_old: Host, tmp_path: Path) -> None:
    """Trap: options belong into functionConfig."""
    app = _tree(tmp_path, run="exec: {path: stub, args: [one]}")
    done = _build(kustomize_old, app, program(tmp_path / "bin", "stub", ECHO))
    assert (done.returncode, done.stdout) == (1, "")
    assert 'unknown field "args"' in done.stderr


@pytest.mark.parametrize("flags", [(), ("--enable-alpha-plugins",)], ids=["no flag", "alpha plugins alone"])
def test_a_forgotten_flag(any_kustomize: Host, tmp_path: Path, flags: tuple[str, ...]) -> None:
    """Without --enable-exec the function is left out in silence; without either flag kustomize says so."""
    done = any_kustomize.run("build", *flags, _tree(tmp_path, run="exec: {path: krm-fn}"))
    assert "HTTPRoute" not in done.stdout
    if flags:
        assert (done.returncode, done.stderr) == (0, "")
        assert "Function" in done.stdout
    else:
        assert done.returncode == 1
        assert "external plugins disabled" in done.stderr
