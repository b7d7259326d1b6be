# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""What `client.chat.completions` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict
from ._completions import Message


class MessageParam(TypedDict):
    """(No description.)"""

    role: str

    content: NotRequired[str | None]


class CompletionCreateParamsBase(TypedDict):
    """The arguments of `client.chat.completions.create`, but for `stream`."""

    messages: Iterable[MessageParam | Message]

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    trace: NotRequired[bool]

    query: NotRequired[str]
    """Has the name of a variable of the method."""

    path: NotRequired[str]


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase):
    """The arguments of `client.chat.completions.create`, for a whole answer."""

    stream: NotRequired[Literal[False] | None]


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """The arguments of `client.chat.completions.create`, for a stream."""

    stream: Literal[True]


class CompletionCreateParams(CompletionCreateParamsBase):
    """The arguments of `client.chat.completions.create`."""

    stream: NotRequired[bool | None]
