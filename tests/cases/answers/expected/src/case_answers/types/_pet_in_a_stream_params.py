# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.pet_in_a_stream` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class PetInAStreamCreateParams(TypedDict):
    """The arguments of `client.pet_in_a_stream.create`."""

    stream: NotRequired[list[str]]
