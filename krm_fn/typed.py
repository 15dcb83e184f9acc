"""The names of `typing` without its import, because users pay for start-up at every save.

Type checkers see `typing` itself. At run time, its import and its NamedTuple took a fifth of a small run: NamedTuple
parses every annotation and compiles a constructor for every class. This module reads no annotation, and compiles a
constructor when the first record is made. Modules that use it need ``from __future__ import annotations``.
"""

from __future__ import annotations

__all__ = ("TYPE_CHECKING", "Any", "Final", "Literal", "NamedTuple", "Protocol")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, Literal, NamedTuple, Protocol
else:
    from collections import _tuplegetter as field_at  # three times as fast as property(itemgetter(index))

    Any = Final = Literal = Protocol = object

    class _RecordType(type):
        """Turns the fields that a class statement lists into those of a tuple."""

        def __new__(cls, name, bases, namespace):
            if fields := tuple(namespace.get("__annotations__", ())):
                defaults = {field: namespace[field] for field in fields if field in namespace}
                if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                    raise TypeError(f"a field of {name} without a default follows one that has one")
                namespace |= {field: field_at(index, "") for index, field in enumerate(fields)}
                namespace |= {"__match_args__": fields, "_fields": fields, "_field_defaults": defaults}
            return type.__new__(cls, name, bases, {**namespace, "__slots__": ()})

    class NamedTuple(tuple, metaclass=_RecordType):
        """A record: a tuple with named items, and with the methods of `collections.namedtuple`."""

        def __new__(cls, *values, **named):
            """Compile the class's own constructor, which is called from then on."""
            fields = ", ".join(cls._fields)
            source = f"lambda _cls, {fields}: _new(_cls, ({fields},))"
            constructor = eval(source, {"_new": tuple.__new__})  # noqa: S307 - names of fields, which are identifiers
            constructor.__defaults__ = tuple(cls._field_defaults.values())
            constructor.__qualname__ = f"{cls.__qualname__}.__new__"
            cls.__new__ = constructor
            return constructor(cls, *values, **named)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

        def __getnewargs__(self):
            return tuple(self)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **changed):
            replaced = tuple.__new__(type(self), map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"{type(self).__name__} has no fields {', '.join(changed)}")
            return replaced
