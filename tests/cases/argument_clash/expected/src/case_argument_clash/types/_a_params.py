# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.a` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class AUpdateParams(TypedDict):
    """The arguments of `client.a.update`."""

    body_id: NotRequired[str]

    body_id_: NotRequired[str]
