"""``krm-fn post-render`` where there is little to do."""

from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from krm_fn.cli.main import cli

COMMENT = "# krm-fn: nothing to expand\n"

CONFIG = "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nmetadata:\n  name: c\n"


def _post_render(text: str, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["post-render", *arguments], input=text)


@pytest.mark.parametrize("text", ["", "\n", CONFIG], ids=["empty", "blank", "configuration"])
def test_nothing_is_answered_by_a_comment(text: str) -> None:
    """Helm 3 takes an empty answer for a release without resources, and Helm 4 refuses it."""
    done = _post_render(text)
    assert (done.exit_code, done.stdout, done.stderr) == (0, COMMENT, "")


@pytest.mark.parametrize("text", ["# a comment\n", "---\n# Source: a\n---\n"])
def test_comments_alone_pass_through(text: str) -> None:
    done = _post_render(text)
    assert (done.exit_code, done.stdout, done.stderr) == (0, text, "")


def test_what_is_unreadable_is_answered_by_nothing_and_fails() -> None:
    done = _post_render("a: [")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error OFN101" in done.stderr
