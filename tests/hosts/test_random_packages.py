"""Packages by chance, with every option: what is written the API server takes, and adds nothing to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.case_suite.written import written
from tests.chance.packages import package
from tests.chance.run import run
from tests.hosts.judgement import new_complaints

if TYPE_CHECKING:
    from tests.chance.packages import Package
    from tests.go.validate.validator import Validator

COUNT = 1000


def bundle_of(package: Package) -> tuple[str, str]:
    """The bundle that the package is for; a patch release has the fields of its minor version."""
    api = package.config["spec"].get("gatewayAPI") or {}
    version = api.get("version", "1.5").split(".")
    return ".".join(version[:2]), api.get("channel", "standard")


def test_what_is_written_is_taken(validator: Validator) -> None:
    judged = 0
    for seed in range(COUNT):
        made = package(seed)
        result = run(*made)
        if result.failed:
            continue
        texts = (map(json.dumps, objects) for objects in (made.objects, result.items))
        for item in written(*texts):
            if not item.after["apiVersion"].partition("/")[0].endswith("openfunction.io"):
                assert new_complaints(validator, item, *bundle_of(made)) == set(), seed
                judged += 1
    assert judged > COUNT
