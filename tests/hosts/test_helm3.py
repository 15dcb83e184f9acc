"""Helm 3: a program as post-renderer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.hosts.helm import CHART, FUNCTION, GATEWAY, documents, write_chart

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts.helm import Helm


def _seen(helm3: Helm, *arguments: str) -> str:
    done = helm3.template(CHART, *arguments, *helm3.script("cat >seen; cat seen"))
    assert done.returncode == 0, done.stderr
    return (helm3.home / "seen").read_text()


def test_every_document_comes_below_its_source(helm3: Helm) -> None:
    lines = _seen(helm3).splitlines()
    below = [lines[i + 1] for i, line in enumerate(lines) if line == "---"]
    assert len(below) == 11
    assert all(line.startswith("# Source: shop/templates/") for line in below)


def test_sources_are_kept(helm3: Helm) -> None:
    """Above what was there; what is new has none."""
    seen = _seen(helm3).splitlines()
    printed = helm3.template(CHART, "--no-hooks", *helm3.krm_fn()).stdout.split("---\n")
    taken = ("expand-gateway.yaml", "openfunction-gateway.yaml", "functions.yaml")
    wanted = [line for line in seen if line.startswith("# Source: ") and not line.endswith(taken)]
    assert [line for text in printed for line in text.splitlines() if line.startswith("# Source: ")] == wanted
    generated = [text for text in printed if "fn.openfunction.io/expanded-from" in text]
    assert len(generated) == 5
    assert not [text for text in generated if "# Source" in text]


def test_neither_hooks_nor_notes_are_seen(helm3: Helm) -> None:
    seen = _seen(helm3)
    assert "helm.sh/hook" not in seen
    assert "migrate.yaml" not in seen
    assert "Functions at http" not in seen


def test_custom_resource_definitions_are_seen_on_demand(helm3: Helm) -> None:
    assert "CustomResourceDefinition" not in _seen(helm3)
    assert "# Source: shop/crds/catalogs.yaml\n" in _seen(helm3, "--include-crds")


def test_nothing_is_seen_under_output_dir(helm3: Helm) -> None:
    """And what is answered goes nowhere: the files are as the chart has them."""
    assert _seen(helm3, "--output-dir", "out") == ""
    done = helm3.template(CHART, "--output-dir", "out", *helm3.krm_fn())
    assert done.returncode == 0, done.stderr
    text = "".join(path.read_text() for path in (helm3.home / "out").rglob("*.yaml"))
    assert "kind: Function" in text
    assert "kind: HTTPRoute" not in text


def test_an_empty_answer_is_taken_for_an_empty_release(helm3: Helm) -> None:
    """Why krm-fn never gives one."""
    done = helm3.template(CHART, "--no-hooks", *helm3.script("cat >/dev/null"))
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


def test_errors_are_shown_and_warnings_are_not(helm3: Helm, tmp_path: Path) -> None:
    """Helm prints standard error only where the post-renderer fails; the log file has it always."""
    chart, log = write_chart(tmp_path / "chart", gateway=GATEWAY, function=FUNCTION), tmp_path / "log"
    done = helm3.template(chart, *helm3.krm_fn("--log-file", log))
    assert (done.returncode, done.stderr) == (0, "")
    assert "warning OFN205" in log.read_text()
    wrong = write_chart(tmp_path / "wrong", gateway=GATEWAY, function=FUNCTION.replace("name: openf", "name: opnf"))
    done = helm3.template(wrong, *helm3.krm_fn("--log-file", log))
    assert done.returncode == 1
    assert done.stdout == ""
    assert log.read_text() in done.stderr
    assert "error OFN201" in log.read_text()
    assert "  at  small/templates/function.yaml, Function shop/checkout" in log.read_text()


def test_the_program_may_be_a_script_with_a_path(helm3: Helm) -> None:
    """With a slash it is a path from the working directory; arguments follow in order."""
    flags = helm3.script('echo "$@" >arguments; exec krm-fn post-render', "--default-namespace", "a b")
    flags[1] = "./script"
    done = helm3.template(CHART, *flags)
    assert done.returncode == 0, done.stderr
    assert "HTTPRoute" in {d["kind"] for d in documents(done.stdout)}
    assert (helm3.home / "arguments").read_text() == "--default-namespace a b\n"
