# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.recursion import Recursive

if TYPE_CHECKING:
    Lists: TypeAlias = "list[Lists]"
else:
    Lists = Recursive(lambda: list[Lists])
"""(No description.)"""


if TYPE_CHECKING:
    Json: TypeAlias = "str | dict[str, Json] | list[Json]"
else:
    Json = Recursive(lambda: str | dict[str, Json] | list[Json])
"""(No description.)"""
