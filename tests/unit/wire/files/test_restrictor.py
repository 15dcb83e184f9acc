"""What a hostile tree gets krm-fn to read: nothing outside of the directories that it was given."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from krm_fn.diagnostics.report import Report
from krm_fn.wire.files.directory import read_paths
from krm_fn.wire.files.loading import RESTRICTED, Access

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {{name: {}}}\n"
SECRET = "apiVersion: v1\nkind: Secret\nmetadata: {name: stolen}\nstringData: {token: hunter2}\n"
CONFIG = "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata: {name: config}\n"


class Found(NamedTuple):
    """What a run gave: names of resources; and of its diagnostics code, message, file below tmp_path and line."""

    names: list[str]
    told: list[tuple[str, str, str, int | None]]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A directory ``given`` with a Service, and beside it ``other``, which nobody gave."""
    for name in ("given/app", "other/base", "other/plain"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "given/app/service.yaml").write_text(SERVICE.format("mine"))
    for name in ("other/secret.yaml", "other/plain/secret.yaml", "other/base/base.yaml"):
        (tmp_path / name).write_text(SECRET if "secret" in name else SERVICE.format("base"))
    (tmp_path / "other/base/kustomization.yaml").write_text("resources: [base.yaml]\n")
    return tmp_path


@pytest.fixture
def read(tree: Path) -> Callable[..., Found]:
    def read(path: str = "given/app", access: Access = RESTRICTED) -> Found:
        report = Report()
        package = read_paths([str(tree / path)], report, access=access)
        told = [
            (d.code, d.message.replace(f"{tree}/", ""), os.path.relpath(d.file or "", tree), d.line) for d in report
        ]
        return Found([r.name for r in package.resources] if package else [], told)

    return read


def lists(tree: Path, *entries: str, field: str = "resources", directory: str = "given/app") -> None:
    """Write a kustomization with each entry on a line, the first of them on line 2."""
    lines = [f"{field}:", *(f"- {json.dumps(entry)}" for entry in entries)]
    (tree / directory / "kustomization.yaml").write_text("\n".join(lines) + "\n")


KUSTOMIZATION = "given/app/kustomization.yaml"


@pytest.mark.parametrize("field", ["resources", "bases"])
@pytest.mark.parametrize(
    ("entry", "code", "message"),
    [
        ("{tree}/other/secret.yaml", "OFN603", "other/secret.yaml lies outside of given/app."),
        ("../../other/secret.yaml", "OFN603", "../../other/secret.yaml lies outside of given/app."),
        ("../missing.yaml", "OFN603", "../missing.yaml lies outside of given/app."),
        ("link.yaml", "OFN603", "link.yaml is a link that leads outside of given/app."),
        ("../link.yaml", "OFN603", "../link.yaml lies outside of given/app."),
        ("{tree}/other/base", "OFN603", "other/base lies outside of given/app."),
        ("/", "OFN604", "/ contains given/app, which leads to it."),
        ("..", "OFN604", ".. contains given/app, which leads to it."),
        (".", "OFN604", ". contains given/app, which leads to it."),
        ("", "OFN604", " contains given/app, which leads to it."),
        (
            "../../other/plain",
            "OFN603",
            "../../other/plain lies outside of given/app and has no kustomization, so that it is not a base.",
        ),
        ("a\0b", "OFN601", r"a\x00b is not a possible file name."),
    ],
)
def test_an_entry_that_leads_elsewhere_is_one_error_at_its_line(
    tree: Path, read: Callable[..., Found], entry: str, code: str, message: str, field: str
) -> None:
    for link in ("given/app/link.yaml", "given/link.yaml"):
        (tree / link).symlink_to(tree / "other/secret.yaml")
    lists(tree, entry.format(tree=tree), field=field)
    assert read() == Found([], [(code, message, KUSTOMIZATION, 2)])


@pytest.mark.parametrize("field", ["transformers", "generators"])
@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("../../other/secret.yaml", "../../other/secret.yaml lies outside of given/app."),
        ("link.yaml", "link.yaml is a link that leads outside of given/app."),
    ],
)
def test_a_configuration_that_lies_elsewhere_is_one_error_too(
    tree: Path, read: Callable[..., Found], entry: str, message: str, field: str
) -> None:
    """It is opened to see whether it is an ExpandGateway."""
    (tree / "given/app/link.yaml").symlink_to(tree / "other/secret.yaml")
    (tree / "other/secret.yaml").write_text(CONFIG)
    lists(tree, entry, field=field)
    assert read() == Found([], [("OFN603", message, KUSTOMIZATION, 2)])


@pytest.mark.parametrize("entry", ["/", "..", "../../other/base", "a\0b", "missing.yaml", "{kind: A}", "/dev/zero"])
def test_a_plugin_that_is_no_file_is_left_to_kustomize(tree: Path, read: Callable[..., Found], entry: str) -> None:
    lists(tree, entry, field="transformers")
    assert [code for code, *_ in read().told] == ["OFN602"]


def test_a_link_in_a_directory_that_leads_outside_is_refused(tree: Path, read: Callable[..., Found]) -> None:
    (tree / "given/app/secret.yaml").symlink_to("../../other/secret.yaml")
    (tree / "given/app/plain").symlink_to("../../other/plain")
    (tree / "given/app/.hidden.yaml").symlink_to("../../other/secret.yaml")
    (tree / "given/app/note.txt").symlink_to("../../other/secret.yaml")
    assert read() == Found(
        [],
        [
            ("OFN603", f"given/app/{name} is a link that leads outside of given/app.", f"given/app/{name}", None)
            for name in ("plain", "secret.yaml")
        ],
    )


def test_a_kustomization_that_is_a_link_to_another_is_refused(tree: Path, read: Callable[..., Found]) -> None:
    (tree / KUSTOMIZATION).symlink_to(tree / "other/base/kustomization.yaml")
    assert read().told == [
        ("OFN603", f"{KUSTOMIZATION} is a link that leads outside of given/app.", KUSTOMIZATION, None)
    ]


def test_links_within_the_directory_are_followed(tree: Path, read: Callable[..., Found]) -> None:
    """kpt and ConfigMaps mounted as volumes have them."""
    (tree / "given/app/..data").mkdir()
    (tree / "given/app/..data/a.yaml").write_text(SERVICE.format("a"))
    (tree / "given/app/a.yaml").symlink_to("..data/a.yaml")
    (tree / "given/app/again").symlink_to(".")
    assert read() == Found(["a", "mine"], [])


def test_what_the_command_line_names_may_be_a_link(tree: Path, read: Callable[..., Found]) -> None:
    (tree / "link").symlink_to("given/app")
    (tree / "file.yaml").symlink_to("other/base/base.yaml")
    assert read("link") == Found(["mine"], [])
    assert read("file.yaml") == Found(["base"], [])


def test_a_base_may_lie_elsewhere_and_lists_its_own_files_alone(tree: Path, read: Callable[..., Found]) -> None:
    lists(tree, "../../other/base", "service.yaml")
    assert read() == Found(["base", "mine"], [])
    assert read("given") == Found(["base", "mine"], [])
    lists(tree, "base.yaml", "../secret.yaml", directory="other/base")
    assert read().told == [("OFN603", "../secret.yaml lies outside of other/base.", "other/base/kustomization.yaml", 3)]


def test_a_base_that_comes_back_to_what_lists_it_is_refused(tree: Path, read: Callable[..., Found]) -> None:
    lists(tree, "../../other/base")
    lists(tree, "../../given", directory="other/base")
    assert read().told == [
        ("OFN604", "../../given contains given/app, which leads to it.", "other/base/kustomization.yaml", 2)
    ]


def test_a_base_is_found_from_where_a_link_leads(tree: Path, read: Callable[..., Found]) -> None:
    """As kustomize does: ``..`` is not the directory of the link."""
    lists(tree, "../../other/base")
    (tree / "deep/er/est").mkdir(parents=True)
    (tree / "deep/er/est/link").symlink_to(tree / "given/app")
    assert read("deep/er/est/link").names == ["base"]


def test_unrestricted_follows_everything_but_a_cycle(tree: Path, read: Callable[..., Found]) -> None:
    (tree / "given/app/link.yaml").symlink_to(tree / "other/secret.yaml")
    lists(tree, "link.yaml", "../../other/plain/secret.yaml", f"{tree}/other/base", "service.yaml")
    anywhere = Access(is_restricted=False)
    assert read(access=anywhere) == Found(["stolen", "stolen", "base", "mine"], [])
    lists(tree, "..")
    assert [code for code, *_ in read(access=anywhere).told] == ["OFN604"]


@pytest.mark.parametrize("path", ["other", "other/secret.yaml", "given/link", "given/link.yaml"])
def test_beyond_the_border_nothing_is_read(tree: Path, read: Callable[..., Found], path: str) -> None:
    (tree / "given/link").symlink_to(tree / "other")
    (tree / "given/link.yaml").symlink_to(tree / "other/secret.yaml")
    given = Access(border=str((tree / "given").resolve()))
    message = f"{path} lies outside of the directories that this command may read."
    assert read(path, given) == Found([], [("OFN603", message, path, None)])


def test_a_base_within_the_border_is_read_and_one_beyond_is_not(tree: Path, read: Callable[..., Found]) -> None:
    lists(tree, "../base")
    lists(tree, "../../other/base", directory="given")
    (tree / "given/base").mkdir()
    (tree / "given/base/a.yaml").write_text(SERVICE.format("a"))
    lists(tree, "a.yaml", directory="given/base")
    given = Access(border=str((tree / "given").resolve()))
    assert read("given/app", given) == Found(["a"], [])
    message = "../../other/base lies outside of the directories that this command may read."
    lists(tree, "../../other/base")
    assert read("given/app", given) == Found([], [("OFN603", message, KUSTOMIZATION, 2)])


AUDITED = """
import json, os, sys
events = []
def hook(event, arguments):
    if event in ("open", "os.listdir", "os.scandir"):
        events.append((event, arguments[0]))
sys.addaudithook(hook)
from krm_fn.__main__ import main
try:
    main()
except SystemExit as end:
    status = end.code
opened = [os.fsdecode(path or ".") for _, path in events if not isinstance(path, int)]
print(json.dumps({"status": status, "opened": sorted({os.path.realpath(path) for path in opened})}), file=sys.stderr)
"""


def audited(arguments: list[str], directory: Path) -> tuple[int, list[str], str]:
    """Exit status, files and directories that were opened beside Python's own, and the output of a run."""
    done = subprocess.run(
        [sys.executable, "-c", AUDITED, *arguments],
        cwd=directory,
        env={**os.environ, "ARGOCD_APP_NAMESPACE": "shop"},
        input="",
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    import krm_fn

    found = json.loads(done.stderr.splitlines()[-1])
    own = (*{sys.prefix, sys.base_prefix, *filter(None, sys.path)}, os.path.dirname(krm_fn.__file__))
    code = tuple(os.path.realpath(path) for path in own)
    opened = [path for path in found["opened"] if not path.startswith(code)]
    return found["status"], opened, done.stdout + done.stderr


@pytest.fixture
def hostile(tree: Path) -> Path:
    """Every way out at once, each in a directory of its own; a pipe and an endless device among them."""
    ways = {
        "absolute": f"{tree}/other/secret.yaml",
        "above": "../../../other/secret.yaml",
        "root": "/",
        "parent": "..",
        "plain": "../../../other/plain",
        "proc": "/proc/self/environ",
        "zero": "/dev/zero",
        "link": "link.yaml",
        "pipe": "pipe.yaml",
    }
    for name, entry in ways.items():
        directory = tree / "given/ways" / name
        directory.mkdir(parents=True)
        (directory / "link.yaml").symlink_to(tree / "other/secret.yaml")
        os.mkfifo(directory / "pipe.yaml")
        lists(tree, entry, directory=f"given/ways/{name}")
    links = tree / "given/links"
    links.mkdir()
    os.mkfifo(links / "pipe.yaml")
    (links / "zero.yaml").symlink_to("/dev/zero")
    (links / "secret.yaml").symlink_to(tree / "other/secret.yaml")
    (links / "directory").symlink_to("/etc")
    (links / "chain.yaml").symlink_to("secret.yaml")
    (links / "loop.yaml").symlink_to("loop.yaml")
    (links / "config.yaml").symlink_to(tree / "other/secret.yaml")
    return tree / "given"


@pytest.mark.parametrize(
    "arguments",
    [
        ["render", "given"],
        ["routes", "given"],
        ["resolve", "a.b.io", "given"],
        ["dns", "--platform", "kubeadm", "given"],
        ["render", "given/app", "--reference", "given"],
        ["argocd"],
        ["argocd", "--reference", "."],
        ["argocd", "--config", "links/config.yaml"],
        ["argocd", "--reference", "links/config.yaml"],
        ["argocd", "../other"],
    ],
    ids=" ".join,
)
def test_a_hostile_tree_opens_nothing_outside(hostile: Path, arguments: list[str]) -> None:
    """Asked of Python itself, by an audit hook: no file is opened and no directory is listed."""
    (hostile / ".git").mkdir()
    status, opened, output = audited(arguments, hostile if arguments[0] == "argocd" else hostile.parent)
    assert status == 1
    assert "OFN603" in output
    assert "hunter2" not in output
    root = os.path.realpath(hostile)
    assert [path for path in opened if not (path == root or path.startswith(f"{root}/"))] == []
