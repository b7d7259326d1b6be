"""Types that hold themselves, such as that of any JSON value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Union


class Recursive:
    """An alias that names itself: ``Json = Recursive(lambda: str | list[Json])``.

    Type checkers read such an alias from a string. At run time a string could be resolved in the module that holds it
    alone, while this object is as good elsewhere.
    """

    __slots__ = ("_annotation", "_write")

    def __init__(self, write: Callable[[], Any]) -> None:
        self._write = write
        self._annotation: Any = None

    @property
    def annotation(self) -> Any:
        """What it stands for, written out when all that it names is defined."""
        if self._annotation is None:
            self._annotation = self._write()
        return self._annotation

    def __or__(self, other: Any) -> Any:
        return Union[self, other]  # noqa: UP007 - the other way to write it is this very method

    def __ror__(self, other: Any) -> Any:
        return Union[other, self]  # noqa: UP007
