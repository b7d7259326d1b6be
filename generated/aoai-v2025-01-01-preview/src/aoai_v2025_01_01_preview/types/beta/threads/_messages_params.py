# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads.messages` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired

from ...._runtime.typed_dicts import TypedDict
from ..._shared import Metadata
from .._threads import MessageAttachment, MessageRole
from .._threads_params import MessageAttachmentParam


class MessageListParams(TypedDict):
    """The arguments of `client.beta.threads.messages.list`."""

    limit: NotRequired[int]
    """The most items that a page holds, 20 if it is left out."""

    order: NotRequired[Literal["asc", "desc"]]
    """Whether the oldest items come first (`asc`) or the newest (`desc`), which they do if it is left
    out.
    """

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    before: NotRequired[str]
    """The id of the first item of the page after, to page backwards."""

    run_id: NotRequired[str]
    """The id of a run, to list only the messages that it made."""


class MessageCreateParams(TypedDict):
    """The arguments of `client.beta.threads.messages.create`."""

    role: MessageRole
    """Who says it, a user or an assistant."""

    content: str
    """The text of the message."""

    attachments: NotRequired[Iterable[MessageAttachmentParam | MessageAttachment] | None]
    """The files that come with the message, and the tools that may use them."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class MessageRetrieveParams(TypedDict):
    """The arguments of `client.beta.threads.messages.retrieve`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""


class MessageUpdateParams(TypedDict):
    """The arguments of `client.beta.threads.messages.update`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class MessageDeleteParams(TypedDict):
    """The arguments of `client.beta.threads.messages.delete`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""
