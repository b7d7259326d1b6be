"""The value that says "leave this argument out", as distinct from None, which travels as null."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Omit:
    """The type of `omit`. It has one instance, which is false, and stays that one through copy and pickle."""

    __slots__ = ()
    _instance: Omit | None = None

    def __new__(cls) -> Omit:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __reduce__(self) -> tuple[type[Omit], tuple[()]]:
        return Omit, ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


omit: Final = Omit()

# The names under which the openai package offers the same.
NotGiven = Omit
not_given: Final = omit
NOT_GIVEN: Final = omit


def given(mapping: Mapping[_Key, _Value | Omit]) -> dict[_Key, _Value]:
    """Return the entries of a mapping whose value was not left out."""
    # By identity, since that is cheaper, which type checkers do not follow.
    return cast("dict[_Key, _Value]", {key: value for key, value in mapping.items() if value is not omit})
