# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.texts` takes."""

from __future__ import annotations

from .._runtime.typed_dicts import TypedDict


class TextCreateParams(TypedDict):
    """The arguments of `client.texts.create`."""

    body: str
