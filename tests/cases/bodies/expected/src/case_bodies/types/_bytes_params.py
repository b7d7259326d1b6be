# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.bytes` takes."""

from __future__ import annotations

from .._runtime.typed_dicts import TypedDict
from .._runtime.types import FileContent


class ByteReplaceParams(TypedDict):
    """The arguments of `client.bytes.replace`."""

    body: FileContent
