# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class PetParam(TypedDict):
    """(No description.)"""

    name: str

    age: NotRequired[int]
