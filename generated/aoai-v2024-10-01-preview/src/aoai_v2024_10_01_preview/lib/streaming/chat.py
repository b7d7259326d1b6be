# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The events of `client.chat.completions.stream`, and the completion that they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, TypeAlias

from ..._runtime.chat_state import ChatState
from ..._runtime.chat_streams import AsyncChatStream, ChatStream
from ..._runtime.models import BaseModel
from ..._runtime.sentinels import omit
from ..._runtime.streaming import AsyncStreamContext, StreamContext
from ..._runtime.types import ResponseFormatT
from ...types.chat import (
    ChatCompletionChunk,
    ChatCompletionTokenLogprob,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from ..._runtime.sentinels import Omit
    from ..._runtime.streaming import AsyncStream, Stream
    from ...types.chat import ChatCompletionToolParam, ResponseFormatParam


ParsedChatCompletionSnapshot: TypeAlias = ParsedChatCompletion[object]
"""The completion so far."""
ParsedChoiceSnapshot: TypeAlias = ParsedChoice[object]
"""A choice so far."""
ParsedChatCompletionMessageSnapshot: TypeAlias = ParsedChatCompletionMessage[object]
"""A message so far."""


class ChunkEvent(BaseModel):
    """A chunk has arrived. The events that follow from it come next."""

    type: Literal["chunk"]

    chunk: ChatCompletionChunk
    """The chunk as the service sent it."""

    snapshot: ParsedChatCompletionSnapshot
    """The completion so far, with this chunk."""


class ContentDeltaEvent(BaseModel):
    """The text goes on."""

    type: Literal["content.delta"]

    delta: str
    """What is new."""

    snapshot: str
    """The text so far."""

    parsed: object | None = None
    """The plain JSON value of the text so far, if `response_format` is a type."""


class ContentDoneEvent(BaseModel, Generic[ResponseFormatT]):
    """The text is complete."""

    type: Literal["content.done"]

    content: str
    """The whole text."""

    parsed: ResponseFormatT | None = None
    """The text as the type that `response_format` named."""


class RefusalDeltaEvent(BaseModel):
    """The refusal goes on."""

    type: Literal["refusal.delta"]

    delta: str
    """What is new."""

    snapshot: str
    """The refusal so far."""


class RefusalDoneEvent(BaseModel):
    """The refusal is complete."""

    type: Literal["refusal.done"]

    refusal: str
    """The whole refusal."""


class FunctionToolCallArgumentsDeltaEvent(BaseModel):
    """The arguments of a tool call go on."""

    type: Literal["tool_calls.function.arguments.delta"]

    name: str
    """The name of the function."""

    index: int
    """The place of the call among those of the message, from 0."""

    arguments: str
    """The arguments so far, as JSON text."""

    parsed_arguments: object
    """Their plain JSON value so far, if the tool is `strict`."""

    arguments_delta: str
    """What is new of the text."""


class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """The arguments of a tool call are complete."""

    type: Literal["tool_calls.function.arguments.done"]

    name: str
    """The name of the function."""

    index: int
    """The place of the call among those of the message, from 0."""

    arguments: str
    """The arguments as JSON text."""

    parsed_arguments: object
    """The arguments as the type that the tool was made of, or as plain JSON if it is `strict`."""


class LogprobsContentDeltaEvent(BaseModel):
    """Tokens of the text, with their log probabilities."""

    type: Literal["logprobs.content.delta"]

    content: list[ChatCompletionTokenLogprob]
    """What is new."""

    snapshot: list[ChatCompletionTokenLogprob]
    """The tokens so far."""


class LogprobsContentDoneEvent(BaseModel):
    """The log probabilities of the text are complete."""

    type: Literal["logprobs.content.done"]

    content: list[ChatCompletionTokenLogprob]
    """All tokens."""


class LogprobsRefusalDeltaEvent(BaseModel):
    """Tokens of the refusal, with their log probabilities."""

    type: Literal["logprobs.refusal.delta"]

    refusal: list[ChatCompletionTokenLogprob]
    """What is new."""

    snapshot: list[ChatCompletionTokenLogprob]
    """The tokens so far."""


class LogprobsRefusalDoneEvent(BaseModel):
    """The log probabilities of the refusal are complete."""

    type: Literal["logprobs.refusal.done"]

    refusal: list[ChatCompletionTokenLogprob]
    """All tokens."""


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[ResponseFormatT]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
"""One event, told apart from the others by `type`."""


class ChatCompletionStreamState(
    ChatState[
        ChatCompletionChunk,
        ChatCompletionStreamEvent[ResponseFormatT],
        ParsedChatCompletionSnapshot,
        ParsedChatCompletion[ResponseFormatT],
    ],
    Generic[ResponseFormatT],
):
    """Adds up chunks, for streams that were made by `create(stream=True)`: hand each to `handle_chunk`."""

    _completion = ParsedChatCompletion
    _events = {
        "chunk": ChunkEvent,
        "content.delta": ContentDeltaEvent,
        "content.done": ContentDoneEvent,
        "refusal.delta": RefusalDeltaEvent,
        "refusal.done": RefusalDoneEvent,
        "tool_calls.function.arguments.delta": FunctionToolCallArgumentsDeltaEvent,
        "tool_calls.function.arguments.done": FunctionToolCallArgumentsDoneEvent,
        "logprobs.content.delta": LogprobsContentDeltaEvent,
        "logprobs.content.done": LogprobsContentDoneEvent,
        "logprobs.refusal.delta": LogprobsRefusalDeltaEvent,
        "logprobs.refusal.done": LogprobsRefusalDoneEvent,
    }

    def __init__(
        self,
        *,
        input_tools: Iterable[ChatCompletionToolParam] | Omit = omit,
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
    ) -> None:
        super().__init__(input_tools=input_tools, response_format=response_format)


class ChatCompletionStream(
    ChatStream[
        ChatCompletionStreamEvent[ResponseFormatT],
        ParsedChatCompletionSnapshot,
        ParsedChatCompletion[ResponseFormatT],
    ],
    Generic[ResponseFormatT],
):
    """The events of a streamed completion. Iterate over it, once."""


class AsyncChatCompletionStream(
    AsyncChatStream[
        ChatCompletionStreamEvent[ResponseFormatT],
        ParsedChatCompletionSnapshot,
        ParsedChatCompletion[ResponseFormatT],
    ],
    Generic[ResponseFormatT],
):
    """The events of a streamed completion. Iterate over it by `async for`, once."""


class ChatCompletionStreamManager(StreamContext[ChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]):
    """A call for a streamed completion, made when its `with` statement begins."""

    def __init__(
        self,
        call: Callable[[], Stream[ChatCompletionChunk]],
        state: ChatCompletionStreamState[ResponseFormatT],
    ) -> None:
        super().__init__(lambda: ChatCompletionStream(call(), state))


class AsyncChatCompletionStreamManager(
    AsyncStreamContext[AsyncChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]
):
    """A call for a streamed completion, made when its `async with` statement begins."""

    def __init__(
        self,
        call: Callable[[], Awaitable[AsyncStream[ChatCompletionChunk]]],
        state: ChatCompletionStreamState[ResponseFormatT],
    ) -> None:
        async def stream() -> AsyncChatCompletionStream[ResponseFormatT]:
            return AsyncChatCompletionStream(await call(), state)

        super().__init__(stream)
