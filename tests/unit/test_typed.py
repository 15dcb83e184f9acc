"""Records are what typing.NamedTuple would have made of them."""

from __future__ import annotations

import pickle
import typing
from copy import copy, deepcopy
from typing import Any

import pytest

from krm_fn import typed


class Theirs(typing.NamedTuple):
    """As typing makes it."""

    name: str
    ports: tuple[int, ...] = ()
    note: str | None = None

    @property
    def ends(self) -> int:
        """Of ports."""
        return len(self.ports)


class Ours(typed.NamedTuple):
    """As typing makes it."""

    name: str
    ports: tuple[int, ...] = ()
    note: str | None = None

    @property
    def ends(self) -> int:
        """Of ports."""
        return len(self.ports)


class Derived(Ours):
    """A class of its own."""

    def shout(self) -> str:
        return self.name.upper()


@pytest.mark.parametrize("record", [Theirs, Ours])
def test_fields_defaults_and_methods(record: Any) -> None:
    made = record("a", ports=(1, 2))
    assert made == ("a", (1, 2), None) == record(note=None, name="a", ports=(1, 2))
    assert hash(made) == hash(("a", (1, 2), None))
    assert (made.name, made.ports, made.note, made.ends) == ("a", (1, 2), None, 2)
    assert repr(made) == f"{record.__name__}(name='a', ports=(1, 2), note=None)"
    assert made._replace(name="b") == record("b", (1, 2))
    assert type(made._replace(name="b")) is record
    assert made._asdict() == {"name": "a", "ports": (1, 2), "note": None}
    assert record._fields == record.__match_args__ == ("name", "ports", "note")
    assert record._field_defaults == {"ports": (), "note": None}
    assert record.__doc__ == "As typing makes it."
    match made:
        case record(name, note=None):
            assert name == "a"
        case _:
            raise AssertionError


@pytest.mark.parametrize("record", [Theirs, Ours])
def test_a_record_is_immutable_and_has_no_room_for_more(record: Any) -> None:
    made = record("a")
    for name in ("name", "other"):
        with pytest.raises(AttributeError):
            setattr(made, name, "b")
    assert not hasattr(made, "__dict__")


@pytest.mark.parametrize("record", [Theirs, Ours])
def test_wrong_fields_are_told(record: Any) -> None:
    for values, named in (((), {}), (("a", (), None, 1), {}), (("a",), {"other": 1}), (("a",), {"name": "b"})):
        with pytest.raises(TypeError, match="__new__"):
            record(*values, **named)
    with pytest.raises((TypeError, ValueError), match="other"):
        record("a")._replace(other=1)


@pytest.mark.parametrize("record", [Theirs, Ours])
def test_copies_are_of_the_same_class(record: Any) -> None:
    made = record("a", (1,))
    for again in (copy(made), deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert again == made
        assert type(again) is record


def test_a_class_of_a_record_has_its_fields() -> None:
    made = Derived("a", (1,))
    assert (made.name, made.ends, made.shout(), type(made)) == ("a", 1, "A", Derived)
    assert Derived._fields == Ours._fields
    assert type(Ours("b")) is Ours


def test_a_default_before_a_field_without_one_is_refused() -> None:
    for base in (typing.NamedTuple, typed.NamedTuple):
        with pytest.raises(TypeError, match="default"):
            exec(  # where a type checker cannot see it
                "from __future__ import annotations\nclass Wrong(base):\n    first: int = 1\n    second: int\n",
                {"base": base, "__name__": __name__},
            )
