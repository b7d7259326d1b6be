# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.lines` takes."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class LineQueryParams(TypedDict):
    """The arguments of `client.lines.query`."""

    text: NotRequired[str]


class LineCreateParams(TypedDict):
    """The arguments of `client.lines.create`."""

    text: NotRequired[str]

    stream: NotRequired[bool]
