# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.pictures` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from .._runtime.types import FileTypes
from ._shared_params import PetParam


class PictureCreateParams(TypedDict):
    """The arguments of `client.pictures.create`."""

    files: NotRequired[Iterable[FileTypes]]

    pet: NotRequired[PetParam]
