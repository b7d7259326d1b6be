# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads.runs` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired

from ...._runtime.typed_dicts import TypedDict
from ..._beta_params import AssistantResponseFormatOptionParam, AssistantToolParam
from ..._shared import Metadata
from .._threads import RunTruncationStrategy
from .._threads_params import AssistantToolChoiceOptionParam, NewMessageParam, RunTruncationStrategyParam


class ToolOutputParam(TypedDict):
    """What a call of a function resulted in."""

    tool_call_id: NotRequired[str]
    """The id of the call."""

    output: NotRequired[str]
    """The output, for the model to read."""


class RunListParams(TypedDict):
    """The arguments of `client.beta.threads.runs.list`."""

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


class RunCreateParamsBase(TypedDict):
    """The arguments of `client.beta.threads.runs.create`, but for `stream`."""

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

    additional_instructions: NotRequired[str | None]
    """Instructions for this run, added behind those of the assistant."""

    additional_messages: NotRequired[Iterable[NewMessageParam] | None]
    """Messages to add to the thread before the run begins."""


class RunCreateParamsNonStreaming(RunCreateParamsBase):
    """The arguments of `client.beta.threads.runs.create`, for a whole answer."""

    stream: NotRequired[Literal[False] | None]
    """Whether the run arrives as events while it works."""


class RunCreateParamsStreaming(RunCreateParamsBase):
    """The arguments of `client.beta.threads.runs.create`, for a stream."""

    stream: Literal[True]
    """Whether the run arrives as events while it works."""


class RunCreateParams(RunCreateParamsBase):
    """The arguments of `client.beta.threads.runs.create`."""

    stream: NotRequired[bool | None]
    """Whether the run arrives as events while it works."""


class RunRetrieveParams(TypedDict):
    """The arguments of `client.beta.threads.runs.retrieve`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""


class RunUpdateParams(TypedDict):
    """The arguments of `client.beta.threads.runs.update`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""


class RunSubmitToolOutputsParamsBase(TypedDict):
    """The arguments of `client.beta.threads.runs.submit_tool_outputs`, but for `stream`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""

    tool_outputs: Iterable[ToolOutputParam]
    """One output for each call in `required_action`."""


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase):
    """The arguments of `client.beta.threads.runs.submit_tool_outputs`, for a whole answer."""

    stream: NotRequired[Literal[False] | None]
    """Whether the rest of the run arrives as events while it works."""


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase):
    """The arguments of `client.beta.threads.runs.submit_tool_outputs`, for a stream."""

    stream: Literal[True]
    """Whether the rest of the run arrives as events while it works."""


class RunSubmitToolOutputsParams(RunSubmitToolOutputsParamsBase):
    """The arguments of `client.beta.threads.runs.submit_tool_outputs`."""

    stream: NotRequired[bool | None]
    """Whether the rest of the run arrives as events while it works."""


class RunCancelParams(TypedDict):
    """The arguments of `client.beta.threads.runs.cancel`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""
