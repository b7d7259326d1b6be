# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.named` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._shared_params import PetParam

PetsParam: TypeAlias = Iterable[PetParam]
"""Pets in a row."""


class NamedReplaceParams(TypedDict):
    """The arguments of `client.named.replace`."""

    body_pets: PetsParam
    """Pets in a row."""
