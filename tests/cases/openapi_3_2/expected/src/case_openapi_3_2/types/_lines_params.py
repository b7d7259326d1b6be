# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.lines` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict


class LineQueryParams(TypedDict):
    """The arguments of `client.lines.query`."""

    text: NotRequired[str]


class LineCreateParamsBase(TypedDict):
    """The arguments of `client.lines.create`, but for `stream`."""

    text: NotRequired[str]


class LineCreateParamsNonStreaming(LineCreateParamsBase):
    """The arguments of `client.lines.create`, for a whole answer."""

    stream: NotRequired[Literal[False]]


class LineCreateParamsStreaming(LineCreateParamsBase):
    """The arguments of `client.lines.create`, for a stream."""

    stream: Literal[True]


class LineCreateParams(LineCreateParamsBase):
    """The arguments of `client.lines.create`."""

    stream: NotRequired[bool]
