"""What reading and writing cost: candidates side by side in one run, printed as a table.

Run: python -m tests.bench.wire [functions]. Times are processor seconds, medians of three; peak memory is of one run.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from krm_fn.changes import Changes
from krm_fn.diagnostics.report import Report
from krm_fn.wire.reading import read
from tests.bench import inputs

if TYPE_CHECKING:
    from collections.abc import Callable


def functions_list(functions: int, others: int = 0) -> bytes:
    """A ResourceList as kustomize sends it."""
    return inputs.resource_list(inputs.functions(functions), inputs.deployments(others)).encode()


def changes_of(package: Any) -> Changes:
    """One annotation and two new objects for each Function."""
    changes = Changes()
    for resource in package.resources:
        if resource.kind == "Function":
            changes.edit(resource, ("metadata", "annotations", "config.kubernetes.io/local-config"), "true")
            changes.add(_route(resource.name, resource.namespace))
            changes.add(_service(resource.name, resource.namespace))
    return changes


def _metadata(name: str, namespace: str) -> dict[str, Any]:
    labels = {"app.kubernetes.io/managed-by": "openfunction.openfunction", "openfunction.io/function": name}
    notes = {"fn.openfunction.io/generated-by": f"Function/{namespace}/{name}"}
    return {"name": name, "namespace": namespace, "labels": labels, "annotations": notes}


def _route(name: str, namespace: str) -> dict[str, Any]:
    backend = {"group": "", "kind": "Service", "name": f"{name}-v1", "port": 80, "weight": 1}
    match = {"path": {"type": "PathPrefix", "value": f"/{namespace}/{name}"}}
    gateway = {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "openfunction", "namespace": "istio"}
    spec = {
        "parentRefs": [gateway],
        "hostnames": [f"{name}.{namespace}.ofn.io", f"{name}.{namespace}.svc.cluster.local"],
        "rules": [{"matches": [match], "backendRefs": [backend]}],
    }
    kind = {"apiVersion": "gateway.networking.k8s.io/v1", "kind": "HTTPRoute"}
    return {**kind, "metadata": _metadata(name, namespace), "spec": spec}


def _service(name: str, namespace: str) -> dict[str, Any]:
    ports = [{"name": "http", "port": 80, "protocol": "TCP", "targetPort": 80}]
    spec = {"type": "ExternalName", "externalName": "gateway.openfunction.svc.cluster.local", "ports": ports}
    return {"apiVersion": "v1", "kind": "Service", "metadata": _metadata(name, namespace), "spec": spec}


def _seconds(work: Callable[[], object], runs: int = 3) -> float:
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def _events(text: str) -> None:
    import yaml

    parser = yaml.cyaml.CParser(text)  # type: ignore[attr-defined]  # types-PyYAML leaves CParser out
    while parser.check_event():
        parser.get_event()


def _general(data: bytes) -> object:
    """The general path: a trailing comment sends the whole text there."""
    return read(data + b"# general\n", Report())


def peak() -> int:
    """Peak resident memory of this process in bytes (getrusage would give a child its parent's)."""
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def _peak(functions: int) -> tuple[float, float]:
    """Peak resident memory of a run over input plus output, and the part of it that came after the input was made."""
    code = (
        "from tests.bench.wire import *\n"
        f"data = functions_list({functions})\n"
        "before = peak()\n"
        "package = read(data, Report())\n"
        "out = package.write(changes_of(package), [])\n"
        "sys.stdout.write(f'{before} {peak()} {len(data) + len(out)}')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    before, after, size = map(int, done.stdout.split())
    return after / size, (after - before) / size


def main() -> None:
    """Print the table."""
    import yaml

    functions = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    data, others = functions_list(functions), functions_list(10, functions)
    text = data.decode()
    package = read(data, Report())
    changes = changes_of(package)
    rows: list[tuple[str, float]] = [
        ("PyYAML: C events alone", _seconds(lambda: _events(text), 1)),
        ("PyYAML: CSafeLoader", _seconds(lambda: yaml.load(text, yaml.CSafeLoader), 1)),
        ("krm-fn: general path, read", _seconds(lambda: _general(data), 1)),
        ("krm-fn: fast path, read", _seconds(lambda: read(data, Report()))),
        ("krm-fn: write, one annotation each, two objects added each", _seconds(lambda: package.write(changes, []))),  # type: ignore[union-attr]  # the input is sound
        (f"krm-fn: read 10 Functions among {functions} others", _seconds(lambda: read(others, Report()))),
    ]
    whole, own = _peak(functions)
    lines = [f"{functions} Functions, {len(data) / 1e6:.1f} MB; Python {sys.version.split()[0]}"]
    lines += [f"{seconds:8.2f} s  {name}" for name, seconds in rows]
    lines.append(f"{whole:8.2f} x  peak memory over input plus output (beyond the input itself: {own:.2f})")
    sys.stdout.write("\n".join([*lines, ""]))


if __name__ == "__main__":
    main()
