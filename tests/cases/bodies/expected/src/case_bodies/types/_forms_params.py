# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.forms` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from ._shared_params import PetParam


class FormCreateParams(TypedDict):
    """The arguments of `client.forms.create`."""

    name: str

    tags: NotRequired[list[str]]

    codes: NotRequired[list[int]]

    owner: NotRequired[PetParam]

    deep: NotRequired[PetParam]
