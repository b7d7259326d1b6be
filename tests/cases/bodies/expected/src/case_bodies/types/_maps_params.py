# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.maps` takes."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.typed_dicts import TypedDict


class MapCreateParams(TypedDict):
    """The arguments of `client.maps.create`."""

    body: Mapping[str, int]
