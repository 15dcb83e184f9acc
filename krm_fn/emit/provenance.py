"""Whether a person has edited what was generated."""

from __future__ import annotations

from json import JSONEncoder

from krm_fn.constants import SPEC_HASH
from krm_fn.digests import sha256
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.resource import Resource

# json.dumps would make an encoder for each of some ten thousand specs.
_canonical = JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def content_hash(content: Any) -> str:
    """16 hex digits over a spec (or data), whatever the order of its keys."""
    return sha256(_canonical(content).encode()).hexdigest()[:16]


def was_edited(resource: Resource, wanted: str = "") -> bool:
    """Whether its content is neither what was generated last time nor what is wanted (a hash) now."""
    content = (resource.object or {}).get("data" if resource.kind == "ConfigMap" else "spec")
    return content_hash(content) not in (wanted, resource.annotations.get(SPEC_HASH))
