# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict
from .._shared import Metadata, RunTruncationStrategy, ToolResources
from .._shared_params import (
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    ChatCompletionStreamOptionsParam,
    NewMessageParam,
    NewToolResourcesParam,
    RunTruncationStrategyParam,
    ToolResourcesParam,
)


class NewThreadParam(TypedDict):
    """A thread to create."""

    messages: NotRequired[Iterable[NewMessageParam]]
    """The messages that the thread begins with, the oldest first."""

    tool_resources: NotRequired[NewToolResourcesParam | None]
    """What the tools work with in this thread, beside what their assistant gives them."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


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
