# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.lists` takes."""

from __future__ import annotations

from collections.abc import Iterable

from .._runtime.typed_dicts import TypedDict
from ._shared_params import PetParam


class ListCreateParams(TypedDict):
    """The arguments of `client.lists.create`."""

    body: Iterable[PetParam]
    """All of them at once."""
