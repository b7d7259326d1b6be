# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.paths` takes."""

from __future__ import annotations

from .._runtime.typed_dicts import TypedDict


class PathRetrieveParams(TypedDict):
    """The arguments of `client.paths.retrieve`."""

    id: int

    simple: list[str]

    label: list[str]

    matrix: bool
