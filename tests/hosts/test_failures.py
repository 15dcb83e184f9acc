"""Whatever goes wrong: a failed step of kustomize or kpt, nothing comes out, and the user's files stay as they were."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.hosts.tree import FUNCTION, GATEWAY, config, files, path_before, program, write

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.hosts.conftest import Host

KUSTOMIZE_EXEC = ("build", "--enable-alpha-plugins", "--enable-exec")
KUSTOMIZE_CONTAINER = ("build", "--enable-alpha-plugins")
KPT = ("fn", "render", "--truncate-output=false", "--image-pull-policy=IfNotPresent", "--allow-exec")

KPTFILE = """\
apiVersion: kpt.dev/v1
kind: Kptfile
metadata:
  name: app
pipeline:
  mutators:
  - {STEP, configPath: config.yaml}
"""


class Case(NamedTuple):
    """A way to fail. spoil: changes the user's files beforehand; env: the environment that breaks krm-fn."""

    spoil: Callable[[Path], None] | None = None
    env: Callable[[Path], Mapping[str, str]] | None = None
    told: str = ""


def _wrong_domain(app: Path) -> None:
    write(app, {"gateway.yaml": GATEWAY.replace("domain: ofn.io", "domain: o f n")})


def _unknown_field(app: Path) -> None:
    write(app, {"config.yaml": config("{domian: x}")})


def _wrong_config(app: Path) -> None:
    text = config().replace("kind: ExpandGateway", "kind: ExpandGatways")
    write(app, {"config.yaml": text})


def _shadowed(tmp_path: Path) -> Mapping[str, str]:
    """A module of krm-fn that raises when it is imported."""
    write(tmp_path / "broken", {"sitecustomize.py": SITECUSTOMIZE})
    return {"PYTHONPATH": str(tmp_path / "broken")}


SITECUSTOMIZE = """\
import sys


class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "krm_fn.pipeline":
            raise RuntimeError("injected")
        return None


sys.meta_path.insert(0, Finder)
"""


def _half_way(tmp_path: Path) -> Mapping[str, str]:
    """Half of a correct answer, then a kill."""
    script = 'krm=$(PATH=${PATH#*:} krm-fn) && printf %s "$krm" | head -c 900; kill -9 $$'
    return program(tmp_path / "bin", "krm-fn", script)


def _killed_early(tmp_path: Path) -> Mapping[str, str]:
    return program(tmp_path / "bin", "krm-fn", "kill -9 $$")


def _deaf(tmp_path: Path) -> Mapping[str, str]:
    """Ends without reading: the host's pipe breaks."""
    return program(tmp_path / "bin", "krm-fn", "exec 0<&-; exit 1")


def _full(tmp_path: Path) -> Mapping[str, str]:
    """Nobody reads what krm-fn writes."""
    return program(tmp_path / "bin", "krm-fn", "PATH=${PATH#*:} krm-fn >/dev/full")


FAILURES = {
    "diagnostic error": Case(spoil=_wrong_domain, told="spec.domain"),
    "unknown field in the config": Case(spoil=_unknown_field, told="domian"),
    "config of another kind": Case(spoil=_wrong_config, told="ExpandGatways"),
    "crash": Case(env=_shadowed, told="injected"),
    "killed half-way": Case(env=_half_way),
    "killed early": Case(env=_killed_early),
    "ends without reading": Case(env=_deaf),
    "nowhere to write": Case(env=_full, told="No space left on device"),
}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A package for both hosts, with more in it than is expanded."""
    kustomization = "resources: [gateway.yaml, function.yaml, other.yaml]\ntransformers: [config.yaml]\n"
    other = "# theirs\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n"
    tree = {
        "kustomization.yaml": kustomization,
        "other.yaml": other,
        "Kptfile": KPTFILE.replace("STEP", "exec: krm-fn"),
    }
    write(tmp_path / "app", {**tree, "gateway.yaml": GATEWAY, "function.yaml": FUNCTION, "config.yaml": config()})
    return tmp_path / "app"


@pytest.mark.parametrize("case", FAILURES.values(), ids=FAILURES)
def test_kustomize_fails_and_prints_nothing(any_kustomize: Host, app: Path, tmp_path: Path, case: Case) -> None:
    if case.spoil:
        case.spoil(app)
    before = files(app)
    done = any_kustomize.run(*KUSTOMIZE_EXEC, app, env=case.env(tmp_path) if case.env else None)
    assert done.returncode != 0
    assert done.stdout == ""
    assert done.stderr != ""
    assert case.told in done.stderr
    assert files(app) == before


@pytest.mark.parametrize("case", FAILURES.values(), ids=FAILURES)
def test_kpt_fails_and_leaves_the_package(any_kpt: Host, app: Path, tmp_path: Path, case: Case) -> None:
    if case.spoil:
        case.spoil(app)
    before = files(app)
    done = any_kpt.run(*KPT, app, env=case.env(tmp_path) if case.env else None)
    assert done.returncode != 0
    assert '[FAIL] "krm-fn"' in done.stderr
    assert case.told in done.stderr
    assert files(app) == before


@pytest.fixture
def no_temporary_files(tmp_path: Path) -> Mapping[str, str]:
    """TMPDIR is a file; only krm-fn sees it, for kustomize itself may need one."""
    write(tmp_path, {"no-directory": ""})
    script = f"TMPDIR={tmp_path}/no-directory PATH=${{PATH#*:}} exec krm-fn"
    return program(tmp_path / "bin", "krm-fn", script)


def test_no_temporary_file_is_needed(
    any_kustomize: Host, any_kpt: Host, app: Path, no_temporary_files: Mapping[str, str]
) -> None:
    """An unwritable temporary directory is no failure at all: everything is kept in memory."""
    done = any_kustomize.run(*KUSTOMIZE_EXEC, app, env=no_temporary_files)
    assert done.returncode == 0, done.stderr
    assert "HTTPRoute" in done.stdout
    assert any_kpt.run(*KPT, app, env=no_temporary_files).returncode == 0
    assert (app / "shop/httproute_hello.yaml").exists()


def test_a_config_that_is_not_there_fails_before_krm_fn_runs(any_kustomize: Host, any_kpt: Host, app: Path) -> None:
    (app / "config.yaml").unlink()
    before = files(app)
    done = any_kustomize.run(*KUSTOMIZE_EXEC, app)
    assert (done.returncode, done.stdout) == (1, "")
    assert any_kpt.run(*KPT, app).returncode == 1
    assert files(app) == before


CONTAINER_FAILURES = {"diagnostic error": Case(spoil=_wrong_domain), "unknown field": Case(spoil=_unknown_field)}


@pytest.mark.parametrize("case", CONTAINER_FAILURES.values(), ids=CONTAINER_FAILURES)
def test_a_container_that_fails(kustomize: Host, kubectl: Host, kpt: Host, app: Path, image: str, case: Case) -> None:
    if case.spoil:
        case.spoil(app)
    text = (app / "config.yaml").read_text()
    write(app, {"config.yaml": text.replace("exec: {path: krm-fn}", f"container: {{image: {image}}}")})
    write(app, {"Kptfile": KPTFILE.replace("STEP", f"image: localhost/{image}")})
    before = files(app)
    for host, arguments in ((kustomize, KUSTOMIZE_CONTAINER), (kubectl, ("kustomize", "--enable-alpha-plugins"))):
        done = host.run(*arguments, app)
        assert (done.returncode, done.stdout) == (1, ""), done.stderr
        assert "error OFN" in done.stderr
    assert kpt.run(*KPT, app).returncode == 1
    assert files(app) == before


def test_a_container_killed_half_way(kustomize: Host, kpt: Host, app: Path, image: str, tmp_path: Path) -> None:
    """The engine's answer stops in the middle."""
    text = (app / "config.yaml").read_text()
    write(app, {"config.yaml": text.replace("exec: {path: krm-fn}", f"container: {{image: {image}}}")})
    write(app, {"Kptfile": KPTFILE.replace("STEP", f"image: localhost/{image}")})
    before = files(app)
    script = (
        'case "$1" in run) PATH=${PATH#*:} docker "$@" | head -c 900; exit 137;; esac; PATH=${PATH#*:} exec docker "$@"'
    )
    env = program(tmp_path / "bin", "docker", script)
    done = kustomize.run(*KUSTOMIZE_CONTAINER, app, env=env)
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    assert kpt.run(*KPT, app, env=env).returncode == 1
    assert files(app) == before


def test_the_reader_of_a_pipe_goes_away() -> None:
    """`krm-fn | head -c 1`: status 1, no traceback."""
    many = "---\n".join([GATEWAY, *(FUNCTION.replace("hello", f"hello-{n}") for n in range(300))])
    environment = {**os.environ, "PATH": os.pathsep.join(path_before())}
    process = subprocess.Popen(
        ["krm-fn"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    process.stdin.write(many.encode())
    process.stdin.close()
    told = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(60) == 1
    assert "Traceback" not in told


def test_a_host_killed_half_way_leaves_the_package(kpt: Host, app: Path, tmp_path: Path) -> None:
    """kpt writes when all functions are done: killed while ours runs, nothing has changed."""
    script = f"touch {tmp_path}/started; PATH=${{PATH#*:}} krm-fn; sleep 30"
    env = {**os.environ, **program(tmp_path / "bin", "krm-fn", script)}
    before = files(app)
    process = subprocess.Popen(
        [kpt.path, *KPT, str(app)],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    for _ in range(600):
        if (tmp_path / "started").exists():
            break
        time.sleep(0.1)
    time.sleep(2)
    os.killpg(process.pid, signal.SIGKILL)
    assert process.wait(30) == -signal.SIGKILL
    assert files(app) == before


def test_unreadable_files_named_on_the_command_line(tmp_path: Path) -> None:
    """`--config` and `--reference` in a pipe: a usage error or a diagnostic, and no output."""
    write(tmp_path, {"input.yaml": f"{GATEWAY}---\n{FUNCTION}", "no.yaml": "{", "binary.yaml": "\x00\x01"})
    krm_fn = Path(sys.executable).parent / "krm-fn"
    for option in ("--config", "--reference"):
        for name in ("missing.yaml", "no.yaml", "binary.yaml"):
            command = [str(krm_fn), "render", str(tmp_path / "input.yaml"), option, str(tmp_path / name)]
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
            assert done.returncode in (1, 2), (option, name)
            assert done.stdout == ""
            assert name in done.stderr
            assert "Traceback" not in done.stderr
