"""Inputs in every layout with changes to them, and the oracle: another reader finds in the output what was asked for.

The reader is PyYAML's own, with Kubernetes' scalars.
"""

from __future__ import annotations

import json
import re
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from krm_fn.changes import DELETE, Changes, Edit, apply_to_object
from krm_fn.diagnostics.report import Report
from krm_fn.pipeline import Run, expand
from krm_fn.wire.files.host_annotations import without_internal
from krm_fn.wire.packages.stream import Stream
from krm_fn.wire.reading import decode, read, read_stream, with_object
from tests.chance.layouts import Layout, Layouts
from tests.chance.packages import Packages
from tests.chance.run import run

if TYPE_CHECKING:
    from krm_fn.resource import Path, Resource
    from krm_fn.wire.packages.protocol import Package

Object = dict[str, Any]

CONFIGS: tuple[Object, ...] = (
    {"dns": {"targets": [{"type": "CoreDNS"}, {"type": "StubDomains", "resolver": ["10.0.0.53"]}]}, "status": "Write"},
    {"dns": {"targets": [{"type": "CoreDNSCustom"}, {"type": "NodeLocalDNS"}]}, "inputs": "Keep"},
    {"dns": {"targets": [{"type": "StubDomains", "resolver": ["10.0.0.53", "10.0.0.54"]}]}, "inputs": "Drop"},
    {"onHandEdit": "Overwrite", "status": "Write"},
)
DOMAINS = ("ofn.io", "example.com")
ENDINGS = ("", "\n", "\n\n")
TEXTS = (
    *(
        "x",
        "",
        "12",
        "true",
        "a: b",
        "- a",
        "#c",
        "it's",
        '{"x.y": ["1.2.3.4"]}',
        "a\nb",
        "a\n\n b\nc",
        " a\nb",
        "---\na",
    ),
    *("a #b", "tab\there", "é", "\n", "x\n---\ny", "...\n", "key: |\n  a"),
)
INTERNAL = re.compile(
    r"internal\.config\.kubernetes\.io/.+|config\.kubernetes\.io/(path|index|id|package)|(kustomize\.)?config\.k8s\.io/id"
)


class KubernetesLoader(yaml.CSafeLoader):
    """PyYAML with the scalars that all of Kubernetes' readers agree about; everything else is text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - as PyYAML has it


KubernetesLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(?:~|null|)\Z"), ["~", "n", ""])
KubernetesLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false)\Z"), list("tf"))
KubernetesLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"-?(?:0|[1-9][0-9]*)\Z"), list("-0123456789")
)
KubernetesLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"-?[0-9]+(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?\Z"), list("-0123456789")
)


def objects_of(text: str) -> list[Any]:
    """The resources that another reader finds in a ResourceList or a stream, in their order."""
    found: list[Any] = []
    for document in yaml.load_all(text, KubernetesLoader):
        kind = document.get("kind") if isinstance(document, dict) else None
        if kind in ("ResourceList", "List"):
            found += document["items"]
        elif document is not None:
            found.append(document)
    return found


class Sample(NamedTuple):
    """One input: its texts, its configuration, and the seed for the changes that chance makes."""

    layout: Layout
    config: Object
    seed: int


class FaultError(AssertionError):
    """What came out is not what was asked for."""


def sample(seed: int) -> Sample:
    """The same one for the same seed."""
    random = Random(seed)
    objects, config = Packages(random, random.choice((0, 0, 0, 0, 0.02))).package()
    if random.random() < 0.8:
        config = {**config, "spec": random.choice(CONFIGS)}
        objects = [_with_domain(obj) for obj in objects]
    objects = _without_namesakes([*objects, *_cluster(random), *_others(random)])
    if random.random() < 0.4:
        objects = _later(run(objects, config).items, random)
    objects = [_shuffled(obj, random) for obj in objects]
    random.shuffle(objects)
    return Sample(Layouts(random).layout(objects, config), config, seed)


def _without_namesakes(objects: list[Object]) -> list[Object]:
    return list({(obj["apiVersion"], obj["kind"], obj["metadata"].get("name")): obj for obj in objects}.values())


def _later(objects: list[Object], random: Random) -> list[Object]:
    """What a run made, with something of its input gone or changed: generated resources are updated and removed."""
    kept = [obj for obj in objects if obj["kind"] not in ("Function", "Gateway") or random.random() < 0.7]
    for obj in kept:
        if obj["kind"] == "Function" and random.random() < 0.4:
            obj["spec"]["version"] = "v9"
        if obj["kind"] == "Gateway" and "domain" in obj["spec"] and random.random() < 0.4:
            obj["spec"]["domain"] = "other.example"
    return kept


def _with_domain(obj: Object) -> Object:
    if obj["kind"] == "Gateway" and "domain" in obj["spec"]:
        obj["spec"]["domain"] = DOMAINS[obj["metadata"]["name"] == "public"]
    return obj


def _cluster(random: Random) -> list[Object]:
    """The cluster's DNS, laid out with every ending."""
    stub = '{"x.y": ["1.2.3.4"]}'
    data = {
        "coredns": {"Corefile": ".:53 {\n    errors\n    kubernetes cluster.local\n    import custom/*.override\n}"},
        "kube-dns": {"stubDomains": random.choice((stub, "{\n" + stub[1:-1] + "\n}"))},
        "coredns-custom": {"a.server": "example.net:53 {\n    forward . 1.1.1.1\n}"},
        "node-local-dns": {"Corefile": "cluster.local:53 {\n    bind 169.254.20.10\n    forward . 10.96.0.10\n}"},
    }
    found = []
    for name, values in data.items():
        if random.random() < 0.5:
            ended = {key: value + random.choice(ENDINGS) for key, value in values.items()}
            metadata = {"name": name, "namespace": "kube-system"}
            found.append({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": ended})
    return found


def _others(random: Random) -> list[Object]:
    """What passes through; and what has annotations of hosts."""
    script = "#!/bin/sh\nset -e\n  exec true" + random.choice(ENDINGS)
    made: list[Object] = [
        {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}, "stringData": {"a": script, "b": "x"}},
        {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}, "spec": {"ports": [{"port": 80}]}},
        {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "d"}, "spec": {"args": ["-c", script]}},
        {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"annotations": {"config.kubernetes.io/index": "1"}}},
    ]
    return random.sample(made, random.randrange(len(made) + 1))


def _shuffled(obj: Object, random: Random) -> Object:
    """With any key at the end, as that is where texts meet."""
    keys = list(obj)
    if random.random() < 0.7:
        random.shuffle(keys)
    return {key: obj[key] for key in keys}


def opened(given: Sample) -> Package | None:
    """The package that this program reads, None where it says that it cannot."""
    report = Report()
    if given.layout.form == "ResourceList":
        return read(given.layout.texts[0].encode(), report)
    files = []
    for text in given.layout.texts:
        decoded = decode(text.encode(), report, None)
        documents = read_stream(decoded or "", report, None)
        if documents is None:
            return None
        files.append(documents)
    return Stream(files)


def check(given: Sample, *, planned: bool) -> int | None:
    """Change an input, as the plan wants or at random, and look; how many changes there were, None if it is unread.

    Raises FaultError.
    """
    before = [obj for text in given.layout.texts for obj in objects_of(text)]
    read_package, random = opened(given), Random(given.seed + 1)
    if read_package is None or len(read_package.resources) != len(before):
        return None
    changes = _planned(given, read_package) if planned else _random(random, read_package, before)
    wanted = [*_edited(read_package.resources, before, changes), *changes.added]
    results = [{"message": _text(random), "severity": "info"} for _ in range(random.choice((0, 0, 1, 2)))]
    output = read_package.write(changes, results).decode()
    _compare(output, wanted)
    if read_package.form == "ResourceList":
        _compare_wrapper(given.layout.texts[0], output, results)
        return _size(changes)
    if not changes and len(given.layout.texts) == 1 and output != given.layout.texts[0]:
        raise FaultError("what nobody changed has changed")
    _compare(without_internal(output.encode()).decode(), [_without_internal(obj) for obj in wanted])
    return _size(changes)


def _size(changes: Changes) -> int:
    return len(changes.edited) + len(changes.removed) + len(changes.added)


def _compare_wrapper(before: str, after: str, results: list[Object]) -> None:
    """What a ResourceList says beside its items stays, but for its version and the results that are new."""
    was, now = (yaml.load(text, KubernetesLoader) for text in (before, after))
    was |= {"apiVersion": "config.kubernetes.io/v1", "results": [*(was.get("results") or []), *results], "items": []}
    now |= {"results": now.get("results") or [], "items": []}
    if as_text([was]) != as_text([now]):
        raise FaultError(f"found {as_text([now])}\nwanted {as_text([was])}\nin\n{after}")


def _edited(resources: list[Resource], before: list[Any], changes: Changes) -> list[Any]:
    return [
        apply_to_object(obj, changes.edited[id(resource)][1]) if id(resource) in changes.edited else obj
        for resource, obj in zip(resources, before, strict=True)
        if id(resource) not in changes.removed
    ]


def _compare(output: str, wanted: list[Any]) -> None:
    try:
        found = objects_of(output)
    except yaml.YAMLError as error:
        raise FaultError(f"another reader cannot read it: {error}\n{output}") from None
    if as_text(found) != as_text(wanted):
        raise FaultError(f"found {as_text(found)}\nwanted {as_text(wanted)}\nin\n{output}")


def as_text(objects: list[Any]) -> list[str]:
    """Objects to compare: types count, the order of keys does not."""
    return [json.dumps(obj, sort_keys=True) for obj in objects]


def _without_internal(obj: Any) -> Any:
    metadata = obj.get("metadata")
    notes = metadata.get("annotations") if isinstance(metadata, dict) else None
    if not isinstance(notes, dict):
        return obj
    kept = {key: value for key, value in notes.items() if not INTERNAL.fullmatch(key)}
    metadata = {**metadata, "annotations": kept}
    if not kept and notes:
        del metadata["annotations"]
    return {**obj, "metadata": metadata}


def _planned(given: Sample, read_package: Package) -> Changes:
    config = read(json.dumps(given.config).encode(), Report())
    source = with_object(config.resources[0], Report()) if config else None
    run = Run(read_package.resources, source, in_list=read_package.form == "ResourceList")
    return expand(run, Report()).changes


def _random(random: Random, read_package: Package, before: list[Any]) -> Changes:
    changes = Changes()
    for resource, obj in zip(read_package.resources, before, strict=True):
        fate = random.random()
        if fate < 0.2:
            changes.remove(resource)
        elif fate < 0.7:
            now = obj
            for _ in range(random.choice((1, 1, 2, 3))):
                edit = _edit(now, random)
                now = apply_to_object(now, [edit])
                changes.edit(resource, *edit)
    for _ in range(random.choice((0, 0, 1, 3))):
        changes.add({"apiVersion": "v1", "kind": "ConfigMap", "data": {"a": _value(random), "b": _text(random)}})
    return changes


def _edit(obj: Any, random: Random) -> Edit:
    paths = [path for path in _paths(obj) if path]
    path = random.choice(paths)
    if random.random() < 0.25:
        return Edit((*path[:-1], "new"), _value(random)) if isinstance(path[-1], str) else Edit(path, DELETE)
    if random.random() < 0.2 and len(path) > 1:
        return Edit(path, DELETE)
    return Edit(path, _value(random))


def _paths(value: Any, path: Path = ()) -> list[Path]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(p for k, v in inner for p in _paths(v, (*path, k)))]


def _text(random: Random) -> str:
    return random.choice(TEXTS) + random.choice(ENDINGS)


def _value(random: Random) -> Any:
    other: tuple[Any, ...] = (
        [_text(random)],
        {"a": _text(random)},
        [],
        {},
        None,
        3,
        True,
        [{"name": "x", "text": _text(random)}],
    )
    return _text(random) if random.random() < 0.6 else random.choice(other)
