"""A comment behind a list stays where it is when the list grows: kpt hangs it on whatever stands above it."""

from __future__ import annotations

import pytest

from krm_fn.changes import Changes, Edit
from krm_fn.diagnostics.report import Report
from krm_fn.wire.edit.apply import apply_edits
from krm_fn.wire.reading import read


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("l:\n- 1\n# x\n", "l:\n- 1\n# x\n- 2\n"),
        ("l:\n  - 1\n  # x\n\n", "l:\n  - 1\n  # x\n  - 2\n\n"),
        ("l:\n- 1\n  # x\n# y\nm: 1\n", "l:\n- 1\n- 2\n  # x\n# y\nm: 1\n"),
        ("l:\n- 1\n  # x\nm: 1\n", "l:\n- 1\n  # x\n- 2\nm: 1\n"),
        ("l:\n- 1\n# about m\nm: 1\n", "l:\n- 1\n- 2\n# about m\nm: 1\n"),
        ("l:\n- 1\n\n# far\n", "l:\n- 1\n- 2\n\n# far\n"),
        ("l:\n- 1\n# cut", "l:\n- 1\n# cut\n- 2\n"),
    ],
)
def test_new_items(before: str, after: str) -> None:
    assert apply_edits(before, [Edit(("l", 1), 2)]) == after


def test_new_keys() -> None:
    assert apply_edits("a:\n  b: 1\n  # x\nc: 2\n", [Edit(("a", "d"), 3)]) == "a:\n  b: 1\n  # x\n  d: 3\nc: 2\n"


def test_a_comment_behind_an_item_of_a_list_is_in_it() -> None:
    text = (
        "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"
        "- apiVersion: v1\n  kind: Service\n  metadata: {name: a}\n  spec:\n    ports:\n    - port: 1\n    # the end\n"
        "# the next one\n- kind: B\n"
    )
    package = read(text.encode(), Report())
    assert package is not None
    changes = Changes()
    changes.edit(package.resources[0], ("spec", "ports", 1), {"port": 2})
    assert package.write(changes, []).decode() == text.replace("# the end\n", "# the end\n    - port: 2\n")
