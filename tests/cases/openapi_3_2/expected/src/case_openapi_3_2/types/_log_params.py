# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.log` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class FollowWhichParam(TypedDict):
    """(No description.)"""

    since: NotRequired[int]

    level: NotRequired[str]


class LogListParams(TypedDict):
    """The arguments of `client.log.list`."""

    which: NotRequired[FollowWhichParam]

    place: NotRequired[str]
