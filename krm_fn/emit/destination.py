"""The destination of a run's resources: settings, and the resources that are there already."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from krm_fn.resource import Resource


class Destination(NamedTuple):
    """The settings of a run, and the resources of its input."""

    disposition: str
    """The change of consumed inputs: Keep, Drop or LocalConfig."""

    files: Mapping[str, int] | None
    """The number of resources in each file of the input; None when the host names no files."""

    output_path: str
    """Directory or file for new resources."""

    on_hand_edit: str
    """The rule for generated resources that were edited by hand: Error, Keep or Overwrite."""

    write_status: bool
    """True to write the status of Functions."""

    existing: Mapping[tuple[str, str, str, str], Resource]
    """The parsed resources of the input by group, kind, namespace and name."""

    generated: Sequence[Resource]
    """The resources of the input that an earlier run generated."""

    consumed: Sequence[Resource]
    """The Gateways and Functions of the input."""
