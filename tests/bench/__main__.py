"""``make bench``: the table of docs/performance.md.

Usage: python -m tests.bench [--quick] [--write]

--quick: 1,000 Functions instead of 10,000 and one round; for trying the bench itself. --write: put the table into
docs/performance.md. A row whose peer is not on this machine says so.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from krm_fn import __version__
from tests.bench.container import measure
from tests.bench.inputs import deployments, functions, manifests, resource_list
from tests.bench.measure import Command, Cost, compare, machine, output_size, programs

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- bench begin -->\n", "<!-- bench end -->\n"
IMAGE = f"krm-fn:{__version__}"
KRM_FN = (sys.executable, "-m", "krm_fn")
LOADER = (sys.executable, "-c", "import sys, yaml; yaml.load(sys.stdin.buffer, yaml.CSafeLoader)")


class Row(NamedTuple):
    """One line of the table."""

    what: str
    ours: str
    peer: str
    ratio: str
    target: str


class Bench:
    """Makes inputs in a folder and measures; small: a tenth of everything."""

    def __init__(self, folder: Path, *, small: bool) -> None:
        self.folder = folder
        self.many = 1_000 if small else 10_000
        self.rounds = 1 if small else 5

    def file(self, name: str, text: str) -> Path:
        """A file in the folder."""
        path = self.folder / name
        path.write_text(text)
        return path

    def function_list(self, count: int) -> Path:
        """A ResourceList of count Functions."""
        return self.file(f"functions-{count}.yaml", resource_list(functions(count)))

    def start_up(self) -> Row:
        """10 Functions, whole process."""
        ours = Command(KRM_FN, self.function_list(10))
        costs = compare({"ours": ours, "peer": Command((sys.executable, "-c", "pass"))}, 4 * self.rounds)
        return _row("start-up: 10 Functions against `python -c pass`", costs, "at most 4")

    def loader(self) -> Row:
        """The whole run against loading the same file with PyYAML's C loader."""
        path = self.function_list(self.many)
        costs = compare({"ours": Command(KRM_FN, path), "peer": Command(LOADER, path)}, self.rounds)
        return _row(f"{self.many:,} Functions against `yaml.load(…, CSafeLoader)` alone", costs, "less than 0.5")

    def go_function(self) -> Row:
        """The whole run against a function of the Go SDK that does nothing."""
        what = f"{self.many:,} Functions against a Go function that does nothing"
        if programs("go"):
            return Row(what, "", "no go on PATH", "", "less than 1")
        noop = self.folder / "noop"
        subprocess.run(("go", "build", "-o", str(noop), "."), cwd=Path(__file__).parent / "noop", check=True)
        path = self.function_list(self.many)
        costs = compare({"ours": Command(KRM_FN, path), "peer": Command((str(noop),), path)}, self.rounds)
        return _row(what, costs, "less than 1")

    def kustomize(self) -> Row:
        """What the program adds to a build, against the build with a function that does nothing.

        What it adds is its own time on what kustomize sends: kustomize's own for the 2,000 resources that are new is
        none of the program's, and a difference of two such builds would be noise.
        """
        what = "1,000 Functions: added to `kustomize build`, against it with a function that does nothing"
        if programs("kustomize"):
            return Row(what, "", "no kustomize on PATH", "", "less than 0.25")
        sent = self.folder / "sent.yaml"
        subprocess.run(self._kustomization("record", f"tee {sent}").arguments, check=True, capture_output=True)
        costs = compare({"ours": Command(KRM_FN, sent), "peer": self._kustomization("peer", "cat")}, self.rounds)
        return _row(what, costs, "less than 0.25")

    def _kustomization(self, name: str, script: str) -> Command:
        program = self.file(f"{name}.sh", f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        folder = self.folder / name
        folder.mkdir()
        (folder / "functions.yaml").write_text(manifests(functions(1_000)))
        (folder / "config.yaml").write_text(
            "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata:\n  name: config\n  annotations:\n"
            f"    config.kubernetes.io/function: |\n      exec:\n        path: {program}\n"
        )
        (folder / "kustomization.yaml").write_text("resources: [functions.yaml]\ntransformers: [config.yaml]\n")
        return Command(("kustomize", "build", "--enable-alpha-plugins", "--enable-exec", str(folder)))

    def growth(self) -> Row:
        """Ten times the Functions."""
        commands = {
            "ours": Command(KRM_FN, self.function_list(10 * self.many)),
            "peer": Command(KRM_FN, self.function_list(self.many)),
        }
        costs = compare(commands, max(1, self.rounds // 3))
        return _row(f"growth: {10 * self.many:,} Functions over {self.many:,}", costs, "at most 11")

    def memory(self) -> Row:
        """Peak memory over the size of input and output."""
        path = self.function_list(self.many)
        command = Command(KRM_FN, path)
        peak = compare({"ours": command}, 1)["ours"].peak
        size = (path.stat().st_size + output_size(command)) / 2**20
        what = f"{self.many:,} Functions: peak memory over input and output"
        return Row(what, f"{peak:.0f} MiB", f"{size:.0f} MiB", f"{peak / size:.1f}", "at most 8")

    def pass_through(self) -> Row:
        """Resources that are none of the function's business."""
        path = self.file("mixed.yaml", resource_list(functions(10), deployments(self.many)))
        costs = compare({"ours": Command(KRM_FN, path), "peer": Command(("cat",), path)}, self.rounds)
        return _row(f"pass-through: {self.many:,} other resources and 10 Functions against `cat`", costs, "stated")

    def container(self) -> Row:
        """The image, and what a host waits for it."""
        what = "container: size, and `docker run` to the whole output of 10 Functions"
        if programs("docker"):
            return Row(what, "", "no docker on PATH", "", "stated")
        try:
            measured = measure(IMAGE, self.function_list(10).read_bytes(), runs=self.rounds)
        except subprocess.CalledProcessError:
            return Row(what, "", f"no image {IMAGE}: tools/image", "", "stated")
        return Row(what, f"{measured.size / 1e6:.0f} MB", _seconds(measured.seconds), "", "stated")


def _row(what: str, costs: dict[str, Cost], target: str) -> Row:
    ours, peer = costs["ours"].seconds, costs["peer"].seconds
    return Row(what, _seconds(ours), _seconds(peer), f"{ours / peer:.2f}", target)


def _seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def table(rows: list[Row]) -> str:
    """The table as Markdown."""
    head = f"Medians of whole processes, measured in turns on {machine()}.\n\n"
    lines = ["| what | krm-fn | peer | ratio | target |", "|---|---|---|---|---|"]
    return head + "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows]) + "\n"


def main(arguments: list[str]) -> int:
    """Measure, print, and with --write record."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), small="--quick" in arguments)
        measures = (
            bench.start_up,
            bench.kustomize,
            bench.loader,
            bench.go_function,
            bench.growth,
            bench.memory,
            bench.pass_through,
            bench.container,
        )
        rows = []
        for take in measures:
            rows.append(take())
            print(f"{rows[-1].what}: {rows[-1].ratio or rows[-1].peer} (target: {rows[-1].target})", file=sys.stderr)
    text = table(rows)
    print(text)
    if "--write" in arguments:
        page = PAGE.read_text()
        before, after = page.split(BEGIN)[0], page.split(END)[1]
        PAGE.write_text(before + BEGIN + text + END + after)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
