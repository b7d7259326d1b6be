# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class List(BaseModel):
    """(No description.)"""

    items: list[Str]


Str: TypeAlias = Literal["1", '"', "it's", "back\\slash", "two\nlines"]
"""(No description.)"""
