"""Qt's enumerations, made in a quarter of the time: a start makes some two hundred, with three thousand members.

Python makes any enumeration as if a class body had been read: it asks of each name and value what they may be, puts
something in the member's place, and replaces that. Of Qt's it is known that each member is a name with a number. That
took a seventh of the time until the first rows are painted.
"""

import enum
import sys
from functools import cache
from typing import Any, Final

_KNOWN: Final = frozenset({(3, 11), (3, 12), (3, 13)})
"""The Pythons whose enumerations may hold their members as is done here; another one makes all of them itself."""
_BASES: Final = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_SAMPLE: Final = [("TWO", 2), ("ONE", 1), ("SOME", 12), ("ALSO_TWO", 2), ("NONE", 0), ("ALL", -1)]
"""Whatever Qt has: not in order, put together of bits that have no name, a second name, nothing, and everything."""

_make_plainly: Final[Any] = getattr(enum.EnumType, "_create_", None)


def make_quickly() -> None:
    """From now on; what is asked for in another way than Qt's are is made as before."""
    if sys.version_info[:2] in _KNOWN and _is_same(enum.IntEnum) and _is_same(enum.Flag):
        kind: Any = enum.EnumType
        kind._create_ = _make


def _is_same(cls: Any) -> bool:
    """Whether Python makes the same: what it notes of members also changes within 3.11 (3.11.2) and 3.13 (3.13.1)."""
    try:
        quick, plain = (make(cls, "Sample", _SAMPLE) for make in (_make, _make_plainly))
    except (AttributeError, TypeError, ValueError):
        # Something is not where it was. A start that is slower is better than none.
        return False
    return _noted(quick) == _noted(plain)


def _noted(made: Any) -> list[dict[str, str]]:
    """What an enumeration and its members hold; each member, being another in another class, by how it is shown."""
    every = (made, *made.__members__.values())
    return [{name: repr(getattr(value, "__func__", value)) for name, value in vars(each).items()} for each in every]


def _make(cls: Any, class_name: str, names: Any, *, module: str | None = None, **more: Any) -> Any:
    """Make an enumeration, in place of Python's own method, which is called with the same.

    Args:
        cls: `Enum`, `Flag`, or the like.
        class_name: The name of the enumeration.
        names: Its members; of Qt's a list of pairs, of a name and a number.
        module: Where it belongs; Qt tells later.
        more: Whatever Python takes besides.
    """
    # Who has called the class, which has called this: so does Python find out.
    asker = sys._getframe(2).f_globals.get("__name__") if module is None else module  # noqa: SLF001
    is_usual = module is more.get("qualname") is more.get("type") is None
    if not (is_usual and _are_simple(cls, names)):
        return _make_plainly(cls, class_name, names, module=asker, **more)
    body = {name: value.copy() if type(value) in (list, dict) else value for name, value in _blank(cls, **more).items()}
    made = type.__new__(enum.EnumType, class_name, (cls,), body | {"__module__": asker})
    _fill(made, names)
    return made


@cache
def _blank(cls: Any, **more: Any) -> dict[str, Any]:
    """What is in an enumeration that has no members, made by Python."""
    return dict(vars(_make_plainly(cls, "Blank", (), module=__name__, **more)))


def _are_simple(cls: type, names: Any) -> bool:
    """Whether these members are numbers, and nothing has their names already."""
    if cls not in _BASES or type(names) is not list:
        return False
    if {*map(type, names)} != {tuple}:
        return False
    every = dict(names)
    is_plain = {*map(type, every.values())} == {int} and "_" not in {name[:1] for name in every}
    return is_plain and len(every) == len(names) and _taken(cls).isdisjoint(every)


@cache
def _taken(cls: type) -> frozenset[str]:
    """Names of members that Python treats in a way of their own, or refuses."""
    return frozenset({"", "mro"}.union(*map(vars, cls.__mro__)))


def _fill(made: Any, names: list[tuple[str, int]]) -> None:
    """Give an enumeration without members these, as Python would have done."""
    new, with_number, is_flag = made._new_member_, made._use_args_, issubclass(made, enum.Flag)
    by_name, by_number, order = made._member_map_, made._value2member_map_, made._member_names_
    every = single = 0
    for name, number in names:
        member = by_number.get(number)
        if member is None:
            member = by_number[number] = new(made, number) if with_number else new(made)
            member._value_ = number
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            every |= number
            is_single = number != 0 and not number & (number - 1)
            if is_single:
                single |= number
            if is_single or not is_flag:
                # Of flags, those that are put together are other names.
                order.append(name)
        type.__setattr__(made, name, member)
        by_name[name] = member
    # Newer Pythons look here for what is `in` an enumeration.
    getattr(made, "_hashable_values_", []).extend(by_number)
    if is_flag:
        made._flag_mask_, made._singles_mask_ = every, single
        made._all_bits_ = 2 ** every.bit_length() - 1
        numbers = [by_name[name]._value_ for name in order]
        if numbers != sorted(numbers):
            made._iter_member_ = made._iter_member_by_def_
