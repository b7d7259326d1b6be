# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""What `client.uploads.parts` takes."""

from __future__ import annotations

from ..._runtime.typed_dicts import TypedDict
from ..._runtime.types import FileTypes


class PartCreateParams(TypedDict):
    """The arguments of `client.uploads.parts.create`."""

    data: FileTypes
    """The bytes of the part."""
