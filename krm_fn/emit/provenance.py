"""Detection of edits by hand in generated resources."""

from __future__ import annotations

from json import JSONEncoder

from krm_fn.constants import SPEC_HASH
from krm_fn.digests import sha256
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.resource import Resource

# One encoder for all specs: json.dumps would create one for each of up to ten thousand.
_canonical = JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def content_hash(content: Any) -> str:
    """Returns a hash of a spec (or data) as 16 hex digits. The order of keys does not matter."""
    return sha256(_canonical(content).encode()).hexdigest()[:16]


def was_edited(resource: Resource, wanted: str = "") -> bool:
    """Returns True when the content is neither the generated content of the last run nor the wanted one.

    wanted: hash of the content that this run would generate.
    """
    content = (resource.object or {}).get("data" if resource.kind == "ConfigMap" else "spec")
    return content_hash(content) not in (wanted, resource.annotations.get(SPEC_HASH))
