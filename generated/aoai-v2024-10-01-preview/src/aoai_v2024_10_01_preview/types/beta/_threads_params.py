# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired, TypeAlias

from ..._runtime.typed_dicts import TypedDict
from .._beta import CodeInterpreterTool, ToolResources
from .._beta_params import (
    AssistantResponseFormatOptionParam,
    AssistantToolParam,
    CodeInterpreterToolParam,
    NewToolResourcesParam,
    ToolResourcesParam,
)
from .._shared import Metadata
from .._shared_params import ChatCompletionStreamOptionsParam
from ._threads import (
    AssistantToolChoice,
    AssistantToolChoiceFunction,
    MessageAttachment,
    MessageAttachmentToolFileSearch,
    MessageRole,
    RunTruncationStrategy,
)


class AssistantToolChoiceParam(TypedDict):
    """The tool that the model must use."""

    type: Literal["function", "code_interpreter", "file_search"]
    """The kind of tool. For `function`, the property of that name says which."""

    function: NotRequired[AssistantToolChoiceFunctionParam | AssistantToolChoiceFunction]
    """The function that the model must call."""


AssistantToolChoiceOptionParam: TypeAlias = Literal["none", "auto"] | AssistantToolChoiceParam | AssistantToolChoice
"""Whether the model uses a tool: `none` for never, `auto` for as it sees fit, or the one that it must
use.
"""


class AssistantToolChoiceFunctionParam(TypedDict):
    """The function that the model must call."""

    name: str
    """The name of the function, one of those in `tools`."""


class NewThreadParam(TypedDict):
    """A thread to create."""

    messages: NotRequired[Iterable[NewMessageParam]]
    """The messages that the thread begins with, the oldest first."""

    tool_resources: NotRequired[NewToolResourcesParam | None]
    """What the tools work with in this thread, beside what their assistant gives them."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class MessageAttachmentParam(TypedDict):
    """A file that comes with a message."""

    file_id: NotRequired[str]
    """The id of the file."""

    tools: NotRequired[Iterable[MessageAttachmentToolParam]]
    """The tools that may use the file."""


class MessageAttachmentToolFileSearchParam(TypedDict):
    """File search, for which the service puts the file into a vector store of the thread."""

    type: Literal["file_search"]
    """Always `file_search`."""


MessageAttachmentToolParam: TypeAlias = (
    CodeInterpreterToolParam
    | CodeInterpreterTool
    | MessageAttachmentToolFileSearchParam
    | MessageAttachmentToolFileSearch
)
"""A tool that may use an attached file; its `type` tells which."""


class NewMessageParam(TypedDict):
    """A message to add to a thread."""

    role: MessageRole
    """Who says it, a user or an assistant."""

    content: str
    """The text of the message."""

    attachments: NotRequired[Iterable[MessageAttachmentParam | MessageAttachment] | None]
    """The files that come with the message, and the tools that may use them."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class RunTruncationStrategyParam(TypedDict):
    """How much of a long thread the model reads."""

    type: Literal["auto", "last_messages"]
    """`auto` leaves out messages from the middle of the thread where it is too long for the model,
    `last_messages` reads the newest messages alone.
    """

    last_messages: NotRequired[int | None]
    """How many of the newest messages are read."""


class ThreadCreateParams(TypedDict):
    """The arguments of `client.beta.threads.create`."""

    messages: NotRequired[Iterable[NewMessageParam]]
    """The messages that the thread begins with, the oldest first."""

    tool_resources: NotRequired[NewToolResourcesParam | None]
    """What the tools work with in this thread, beside what their assistant gives them."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class ThreadUpdateParams(TypedDict):
    """The arguments of `client.beta.threads.update`."""

    tool_resources: NotRequired[ToolResourcesParam | ToolResources | None]
    """What the tools work with in this thread, beside what their assistant gives them."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class ThreadCreateAndRunParamsBase(TypedDict):
    """The arguments of `client.beta.threads.create_and_run`, but for `stream`."""

    assistant_id: str
    """The id of the assistant."""

    model: NotRequired[str | None]
    """The name of the deployment that is to answer, that of the assistant if it is left out."""

    instructions: NotRequired[str | None]
    """How the model is to behave in this run, instead of the instructions of the assistant."""

    tools: NotRequired[Iterable[AssistantToolParam] | None]
    """The tools that the model may use in this run, instead of those of the assistant."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""

    temperature: NotRequired[float | None]
    """How freely tokens are chosen, from 0, nearly always the likeliest, to 2. Change this or `top_p`,
    not both.
    """

    top_p: NotRequired[float | None]
    """The share of the probability that tokens are chosen from, likeliest first: 0.1 leaves only those
    that make up the top tenth. Change this or `temperature`, not both.
    """

    max_prompt_tokens: NotRequired[int | None]
    """The most tokens that the prompts of all turns of the run may have, at least 256. A run that
    reaches it ends as `incomplete`.
    """

    max_completion_tokens: NotRequired[int | None]
    """The most tokens that the answers of all turns of the run may have, at least 256. A run that
    reaches it ends as `incomplete`.
    """

    truncation_strategy: NotRequired[RunTruncationStrategyParam | RunTruncationStrategy]
    """How much of a long thread the model reads."""

    tool_choice: NotRequired[AssistantToolChoiceOptionParam]
    """Whether the model uses a tool: `none` for never, `auto` for as it sees fit, or the one that it
    must use.
    """

    parallel_tool_calls: NotRequired[bool]
    """Whether the model may call several functions at once."""

    response_format: NotRequired[AssistantResponseFormatOptionParam]
    """What the answers of the model have to look like. With `auto`, text."""

    thread: NotRequired[NewThreadParam]
    """A thread to create."""

    tool_resources: NotRequired[ToolResourcesParam | ToolResources | None]
    """What the tools work with in this run, instead of what the assistant gives them."""

    stream_options: NotRequired[ChatCompletionStreamOptionsParam | None]
    """What a stream carries besides. Needs `stream`."""


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase):
    """The arguments of `client.beta.threads.create_and_run`, for a whole answer."""

    stream: NotRequired[Literal[False] | None]
    """Whether the run arrives as events while it works."""


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase):
    """The arguments of `client.beta.threads.create_and_run`, for a stream."""

    stream: Literal[True]
    """Whether the run arrives as events while it works."""


class ThreadCreateAndRunParams(ThreadCreateAndRunParamsBase):
    """The arguments of `client.beta.threads.create_and_run`."""

    stream: NotRequired[bool | None]
    """Whether the run arrives as events while it works."""
