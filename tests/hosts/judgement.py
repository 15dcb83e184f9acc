"""What the API server says of a resource, so that two states of it can be compared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.case_suite.written import Written
    from tests.go.validate.validator import Validator


def complaints(validator: Validator, obj: dict[str, Any], bundle: str, channel: str) -> set[str]:
    """Why it is refused, and what is filled in; places in lists are told by name, for an item may move.

    The namespace is one where the host is to fill it in. status is defaulted too, but by the server alone and for
    controllers.
    """
    verdict = validator.judge({**obj, "metadata": {"namespace": "default", **obj["metadata"]}}, bundle, channel)
    if verdict.unknown:
        return {"the cluster has no such kind"}
    filled = {f"{path} is filled in" for path in verdict.filled if path != "status"}
    return {by_name(text, obj) for text in (*verdict.refused, *filled)}


def by_name(text: str, obj: dict[str, Any]) -> str:
    """``spec.listeners[2].port`` as ``spec.listeners[web].port``."""

    def named(found: re.Match[str]) -> str:
        items = obj["spec"][found[1]]
        return f"spec.{found[1]}[{items[int(found[2])].get('name', found[2])}]"

    return re.sub(r"\bspec\.(\w+)\[(\d+)\]", named, text)


def new_complaints(validator: Validator, item: Written, bundle: str, channel: str) -> set[str]:
    """Of what is made as a whole, all; of what was changed, those that there were none of before."""
    said = complaints(validator, item.after, bundle, channel)
    if item.before and not item.generated:
        said -= complaints(validator, item.before, bundle, channel)
    return said
