"""Argo CD's argocd-cmp-server, started as its sidecar starts it, and asked as argocd-repo-server asks it.

The service: https://github.com/argoproj/argo-cd/blob/master/cmpserver/plugin/plugin.proto. Its few messages are written
and read here by hand, as https://protobuf.dev/programming-guides/encoding/ says.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import grpc
import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

SERVICE = "/plugin.ConfigManagementPluginService"
CHUNK = 1024
"""Bytes of a chunk: https://github.com/argoproj/argo-cd/blob/master/common/common.go, DefaultCMPChunkSize."""

STARTS_WITHIN = 60.0

Message = dict[int, list[Any]]


class Application(NamedTuple):
    """What argocd-repo-server sends: a checked-out repository, and of it the path and environment of an Application."""

    repository: Path
    path: str = "."
    environment: Mapping[str, str] = {}


class Generated(NamedTuple):
    """manifests: JSON texts; error: what Argo CD shows in their place, empty when there is none."""

    manifests: tuple[str, ...]
    error: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        assert self.error == ""
        return [yaml.safe_load(text) for text in self.manifests]


class Plugin:
    """A running plugin."""

    def __init__(self, channel: grpc.Channel, log: Path, pid: int) -> None:
        self._channel = channel
        self._log = log
        self.pid = pid

    @property
    def log(self) -> str:
        return self._log.read_text()

    def generate(self, application: Application, timeout: float = 120) -> Generated:
        """GenerateManifest."""
        try:
            answer = self._stream("GenerateManifest", application, timeout)
        except grpc.RpcError as error:
            return Generated((), f"{error.code().name}: {error.details()}")
        return Generated(tuple(text.decode() for text in answer.get(1, [])), "")

    def matches(self, application: Application) -> tuple[bool, bool]:
        """MatchRepository: is the repository supported, and is discovery enabled."""
        answer = self._stream("MatchRepository", application)
        return bool(answer.get(1)), bool(answer.get(2))

    def announced(self, application: Application) -> dict[str, str]:
        """GetParametersAnnouncement: name and title."""
        found = (decode(each) for each in self._stream("GetParametersAnnouncement", application).get(1, []))
        return {each[1][0].decode(): each[2][0].decode() for each in found}

    def discovers(self) -> bool:
        """CheckPluginConfiguration."""
        call = self._channel.unary_unary(f"{SERVICE}/CheckPluginConfiguration", bytes, decode)
        return bool(call(b"", timeout=30).get(1))

    def _stream(self, method: str, application: Application, timeout: float = 120) -> Message:
        call: Callable[..., Message] = self._channel.stream_unary(f"{SERVICE}/{method}", bytes, decode)
        return call(requests(application), timeout=timeout)


@contextmanager
def started(
    program: str, configuration: Path, environment: Mapping[str, str] | None = None, path: str = ""
) -> Iterator[Plugin]:
    """The server with the plugin.yaml of a directory; path: what it has before the system's PATH."""
    # The path of a socket has at most 107 characters, which a test's own directory may have already.
    with tempfile.TemporaryDirectory(prefix="cmp") as directory:
        home = Path(directory)
        given = {
            "PATH": os.pathsep.join(filter(None, (path, str(Path(sys.executable).parent), os.environ["PATH"]))),
            "ARGOCD_PLUGINSOCKFILEPATH": directory,
            "ARGOCD_CMP_WORKDIR": directory,
            **(environment or {}),
        }
        log = home / "log"
        with log.open("w") as out:
            process = subprocess.Popen(
                [program, "--config-dir-path", str(configuration), "--loglevel", "info"],
                env=given,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        try:
            with connected(home, configuration, lambda: process.poll() is not None, log) as channel:
                yield Plugin(channel, log, process.pid)
        finally:
            process.kill()  # on SIGTERM it removes its socket and stays
            process.wait()


@contextmanager
def connected(sockets: Path, configuration: Path, has_ended: Callable[[], bool], log: Path) -> Iterator[grpc.Channel]:
    """A channel to the plugin of a directory."""
    name = yaml.safe_load((configuration / "plugin.yaml").read_text())["metadata"]["name"]
    socket = sockets / f"{name}.sock"
    until = time.monotonic() + STARTS_WITHIN
    while not socket.exists():
        assert not has_ended(), log.read_text()
        assert time.monotonic() < until, f"{socket} did not appear"
        time.sleep(0.05)
    with grpc.insecure_channel(f"unix://{socket}") as channel:
        grpc.channel_ready_future(channel).result(timeout=STARTS_WITHIN)
        yield channel


def configuration(source: Path, directory: Path) -> Path:
    """A directory with a plugin.yaml made of source, whatever that is called."""
    directory.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, directory / "plugin.yaml")
    return directory


def requests(application: Application) -> Iterator[bytes]:
    """AppStreamRequests: the metadata, then the repository as a tgz in chunks."""
    archive = _archive(application.repository)
    variables = [field(1, name) + field(2, value) for name, value in application.environment.items()]
    metadata = b"".join(
        (
            field(1, Path(application.path).name),
            field(2, application.path),
            field(3, hashlib.sha256(archive).hexdigest()),
            field(4, len(archive)),
            *(field(5, variable) for variable in variables),
        )
    )
    yield field(1, metadata)
    for start in range(0, len(archive), CHUNK):
        yield field(2, field(1, archive[start : start + CHUNK]))


def _archive(directory: Path) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for path in sorted(directory.rglob("*")):
            archive.add(path, str(path.relative_to(directory)), recursive=False)
    return out.getvalue()


def field(number: int, value: str | bytes | int) -> bytes:
    """A field of a message: text, bytes and messages by their length, integers as they are."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def decode(data: bytes) -> Message:
    """The fields of a message by number, in their order; there are integers and what has a length."""
    found: Message = {}
    at = 0
    while at < len(data):
        key, at = _read_varint(data, at)
        value, at = _read_varint(data, at)
        if key & 7 == 2:
            found.setdefault(key >> 3, []).append(data[at : at + value])
            at += value
        else:
            assert key & 7 == 0, f"wire type {key & 7}"
            found.setdefault(key >> 3, []).append(value)
    return found


def _read_varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while data[at] & 0x80:
        value |= (data[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
    return value | data[at] << shift, at + 1
