"""The word that expected.yaml has in place of each hash that is right."""

from __future__ import annotations

import re
from typing import Any

from krm_fn.constants import SPEC_HASH
from krm_fn.emit.provenance import content_hash
from krm_fn.yaml_text.block import dump_value
from tests.case_suite.manifests import parse

WORD = "HASH"

_VALUE = re.compile(rf"^( +{re.escape(SPEC_HASH)}: )(.*)$", re.MULTILINE)


def hash_of(obj: dict[str, Any]) -> str:
    """Compute the right spec-hash of an object."""
    return content_hash(obj.get("data" if obj["kind"] == "ConfigMap" else "spec"))


def without_hash(text: str) -> str:
    """Put the word in place of a document's hash; a wrong hash stays."""
    return _with_other(text, _words(text))


def with_hash(text: str) -> str:
    """Put the right hash in place of the word."""
    return _with_other(text, {word: value for value, word in _words(text).items()})


def _words(text: str) -> dict[str, str]:
    """Map the right hash to the word: as `dump` writes it, and with quotes that it does not need."""
    if SPEC_HASH not in text:
        return {}
    right = hash_of(parse(text))
    return {f'"{right}"': f'"{WORD}"', dump_value(right, 0).strip(): WORD}


def _with_other(text: str, values: dict[str, str]) -> str:
    return _VALUE.sub(lambda match: match[1] + values.get(match[2], match[2]), text)
