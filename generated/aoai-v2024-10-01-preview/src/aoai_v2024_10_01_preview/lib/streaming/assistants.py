# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The handlers of `client.beta.threads.runs.stream`, and of the other methods that stream runs of assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime.assistant_streams import AsyncEventHandler, AsyncEventHandlerContext, EventHandler, EventHandlerContext
from ...types.beta import AssistantStreamEvent, Message, Run, RunStep

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from typing_extensions import TypeVar  # whose type variables can have defaults; type checkers always know it

    from ..._runtime.streaming import AsyncStream, Stream
    from ...types.beta import ImageFile, MessageDelta, RunStepDelta, Text, TextDelta, ToolCall, ToolCallDelta
else:
    from typing import TypeVar


class AssistantEventHandler(EventHandler[AssistantStreamEvent, Run, RunStep, Message]):
    """Follows a streamed run. Override the hooks that you need; a handler is for one stream.

    The statement that begins the stream gives the handler itself: iterate over it, over its `text_deltas`, or call
    `until_done`.
    """

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A run step begins."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A run step goes on. `delta` is what is new, `snapshot` all of it so far."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A run step has ended."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A call of a tool begins; its first piece is in it."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A call of a tool goes on. `delta` is what is new, `snapshot` all of it so far."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A call of a tool is complete."""

    def on_message_created(self, message: Message) -> None:
        """A message begins."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message goes on. `delta` is what is new, `snapshot` all of it so far."""

    def on_message_done(self, message: Message) -> None:
        """A message is complete, or cut off."""

    def on_text_created(self, text: Text) -> None:
        """A text of a message begins; its first piece is in it."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text of a message goes on. `delta` is what is new, `snapshot` all of it so far."""

    def on_text_done(self, text: Text) -> None:
        """A text of a message is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image of a message is complete."""


class AsyncAssistantEventHandler(AsyncEventHandler[AssistantStreamEvent, Run, RunStep, Message]):
    """Follows a streamed run. Override the hooks that you need; a handler is for one stream.

    The statement that begins the stream gives the handler itself: iterate over it, over its `text_deltas`, or call
    `until_done`.
    """

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A run step begins."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A run step goes on. `delta` is what is new, `snapshot` all of it so far."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A run step has ended."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A call of a tool begins; its first piece is in it."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A call of a tool goes on. `delta` is what is new, `snapshot` all of it so far."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A call of a tool is complete."""

    async def on_message_created(self, message: Message) -> None:
        """A message begins."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message goes on. `delta` is what is new, `snapshot` all of it so far."""

    async def on_message_done(self, message: Message) -> None:
        """A message is complete, or cut off."""

    async def on_text_created(self, text: Text) -> None:
        """A text of a message begins; its first piece is in it."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text of a message goes on. `delta` is what is new, `snapshot` all of it so far."""

    async def on_text_done(self, text: Text) -> None:
        """A text of a message is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image of a message is complete."""


if TYPE_CHECKING:
    AssistantEventHandlerT = TypeVar(
        "AssistantEventHandlerT", bound=AssistantEventHandler, default=AssistantEventHandler
    )
    AsyncAssistantEventHandlerT = TypeVar(
        "AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler, default=AsyncAssistantEventHandler
    )
else:
    AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)
    AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler)


class AssistantStreamManager(EventHandlerContext[AssistantEventHandlerT]):
    """A call for a streamed run, made when its `with` statement begins, which gives the handler."""

    def __init__(
        self,
        call: Callable[[], Stream[AssistantStreamEvent]],
        *,
        event_handler: AssistantEventHandlerT | None = None,
    ) -> None:
        handler = AssistantEventHandler() if event_handler is None else event_handler
        super().__init__(call, cast("AssistantEventHandlerT", handler))


class AsyncAssistantStreamManager(AsyncEventHandlerContext[AsyncAssistantEventHandlerT]):
    """A call for a streamed run, made when its `async with` statement begins, which gives the handler."""

    def __init__(
        self,
        call: Callable[[], Awaitable[AsyncStream[AssistantStreamEvent]]],
        *,
        event_handler: AsyncAssistantEventHandlerT | None = None,
    ) -> None:
        handler = AsyncAssistantEventHandler() if event_handler is None else event_handler
        super().__init__(call, cast("AsyncAssistantEventHandlerT", handler))
