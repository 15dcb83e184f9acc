"""What emission has to know about the run beside the Plan."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from krm_fn.resource import Resource


class Target(NamedTuple):
    """Where the resources go.

    disposition: what becomes of consumed inputs, Keep | Drop | LocalConfig. files: file of the input to its number of
    resources, None where the host names no files. existing: parsed resources by (group, kind, namespace, name).
    """

    disposition: str
    files: Mapping[str, int] | None
    output_path: str
    on_hand_edit: str
    write_status: bool
    existing: Mapping[tuple[str, str, str, str], Resource]
    generated: Sequence[Resource]
    consumed: Sequence[Resource]
