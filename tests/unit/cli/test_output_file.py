"""Files that commands write: a regular one is replaced, everything else is written to, nothing is left over."""

from __future__ import annotations

import os
import pty
import signal
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from krm_fn.cli.output_file import write_file

DATA = b"one\ntwo\n"

FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: orders, namespace: default}
spec: {version: v1, serving: {triggers: {http: {}}}}
"""
RENDER = "render - --domain ofn.io --gateway projectcontour/contour --provider contour -o"
LOG = "post-render --log-file"

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root makes devices and gives files away")


def shell(script: str, cwd: Path, *, before: str = "") -> tuple[int, str, str]:
    """``krm-fn`` in a script stands for the program. before: Python code that runs in it first."""
    main = f"{before}\nfrom krm_fn.__main__ import main\nimport sys\nsys.exit(main())\n"
    (cwd / "main.py").write_text(main)
    script = script.replace("krm-fn", f'"{sys.executable}" main.py')
    done = subprocess.run(["bash", "-c", script], cwd=cwd, input=FUNCTION, capture_output=True, text=True, check=False)
    (cwd / "main.py").unlink()
    return done.returncode, done.stdout, done.stderr


# Regular files


def test_a_new_file_has_the_mode_that_the_umask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_file(str(tmp_path / "new"), DATA)
        write_file(str(tmp_path / "script"), DATA, executable=True)
    finally:
        os.umask(before)
    assert (tmp_path / "new").read_bytes() == DATA
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("new", "script")]
    assert modes == [0o640, 0o751]
    assert sorted(os.listdir(tmp_path)) == ["new", "script"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o4755])
def test_a_file_is_replaced_and_keeps_its_mode(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("before, and longer than what comes")
    path.chmod(mode)
    with path.open("rb") as reader:
        write_file(str(path), DATA)
        assert reader.read() == b"before, and longer than what comes"
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (DATA, mode)
    assert os.listdir(tmp_path) == ["file"]


@as_root
def test_a_file_keeps_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("")
    os.chown(path, 1234, 2345)
    write_file(str(path), DATA)
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 2345)


def test_a_file_that_is_read_only_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_text("before")
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)  # root may write anything
    with pytest.raises(PermissionError):
        write_file(str(path), DATA)
    assert path.read_text() == "before"


@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_and_its_target_is_written(there: bool, tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    if there:
        (tmp_path / "below/file").write_text("before")
    (tmp_path / "middle").symlink_to("below/file")
    (tmp_path / "link").symlink_to(tmp_path / "middle")
    write_file(str(tmp_path / "link"), DATA)
    assert (tmp_path / "below/file").read_bytes() == DATA
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "middle").is_symlink()
    assert os.listdir(tmp_path / "below") == ["file"]


# Everything else


def test_a_terminal_is_written_to(tmp_path: Path) -> None:
    """A device that needs no root."""
    ours, theirs = pty.openpty()
    (tmp_path / "link").symlink_to(os.ttyname(theirs))
    write_file(str(tmp_path / "link"), b"shown\n")
    assert os.read(ours, 100) == b"shown\r\n"
    os.close(ours)
    os.close(theirs)
    assert os.listdir(tmp_path) == ["link"]


@as_root
@pytest.mark.parametrize("command", [RENDER, LOG])
def test_a_device_stays_one(command: str, tmp_path: Path) -> None:
    """A null device of the test's own."""
    os.mknod(tmp_path / "null", 0o666 | stat.S_IFCHR, os.makedev(1, 3))
    (tmp_path / "link").symlink_to("null")
    for name in ("null", "link"):
        code, out, err = shell(f"krm-fn {command} {name}", tmp_path)
        assert (code, out) == (0 if command is RENDER else 1, ""), err
    assert stat.S_ISCHR((tmp_path / "null").stat().st_mode)
    assert sorted(os.listdir(tmp_path)) == ["link", "null"]


def test_a_named_pipe_is_written_to(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()
    data = DATA * 100_000
    write_file(str(path), data)
    reader.join()
    assert read == [data]
    assert stat.S_ISFIFO(path.stat().st_mode)


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"])
def test_a_descriptor_is_written_to_where_it_is(name: str, tmp_path: Path) -> None:
    """Neither is the file behind it replaced, nor does what is in it go."""
    (tmp_path / "link").symlink_to("/dev/stdout")
    if name.startswith("/proc") and not Path("/proc/self/fd").exists():
        name = "/dev/fd/1"  # only Linux has the other
    run = f"krm-fn {RENDER} {name} < main.in"
    script = f"cat > main.in; {{ echo before; {run}; echo after; }} > file; {run}; rm main.in"
    _, out, err = shell(script, tmp_path)
    assert "kind: HTTPRoute" in out, err
    assert (tmp_path / "file").read_text() == f"before\n{out}after\n"
    assert sorted(os.listdir(tmp_path)) == ["file", "link"]


@pytest.mark.parametrize("command", [RENDER, LOG])
def test_a_path_that_cannot_be_written_is_a_usage_error(command: str, tmp_path: Path) -> None:
    (tmp_path / "directory").mkdir()
    (tmp_path / "file").write_text("")
    (tmp_path / "loop").symlink_to("loop")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(tmp_path / "socket"))
    reasons = {
        "directory": "Is a directory",
        "new/file": "No such file or directory",
        "file/below": "Not a directory",
        "loop": "Too many levels of symbolic links",
        "socket": "Is a socket",
        "/dev/fd/77": "Bad file descriptor",
        "a" * 300: "File name too long",
    }
    before = sorted(os.listdir(tmp_path))
    for path, reason in reasons.items():
        code, out, err = shell(f"krm-fn {command} {path}", tmp_path)
        assert (code, out, err.splitlines()[-1]) == (2, "", f"Error: cannot write {path}: {reason}")
        assert "Traceback" not in err
    assert sorted(os.listdir(tmp_path)) == before


# Nothing is left over


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("before")
    code, _, err = shell(f"ulimit -f 1; krm-fn {RENDER} file", tmp_path)
    assert (code, err.splitlines()[-1]) == (2, "Error: cannot write file: File too large")
    assert (tmp_path / "file").read_text() == "before"
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_nothing_behind(number: signal.Signals, tmp_path: Path) -> None:
    killed = f"import os\nos.replace = lambda *names: os.kill(os.getpid(), {number.value})"
    (tmp_path / "file").write_text("before")
    code, _, err = shell(f"krm-fn {RENDER} file", tmp_path, before=killed)
    assert (code, "Traceback" in err) == (128 + number, False)
    assert (tmp_path / "file").read_text() == "before"
    assert os.listdir(tmp_path) == ["file"]


def test_a_signal_leaves_no_half_migration_behind(tmp_path: Path) -> None:
    killed = (
        "import os\nrename = os.rename\n"
        "def once(*names):\n    rename(*names)\n    os.kill(os.getpid(), 15)\nos.rename = once"
    )
    code, out, err = shell("krm-fn migrate - -o out", tmp_path, before=killed)
    assert (code, out, "Traceback" in err) == (143, "", False)
    assert os.listdir(tmp_path) == ["out"]
    assert os.listdir(tmp_path / "out") == []
