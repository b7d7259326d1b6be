"""Handlers of streamed runs of assistants: the drivers of `AssistantState`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .assistant_state import AssistantState
from .errors import APITimeoutError
from .streaming import AsyncStreamContext, StreamContext

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterable,
        AsyncIterator,
        Awaitable,
        Callable,
        Generator,
        Iterable,
        Iterator,
    )
    from types import TracebackType
    from typing import Self

    from httpx import Response

    from .models import BaseModel
    from .streaming import AsyncStream, Stream

_Event = TypeVar("_Event")
_Run = TypeVar("_Run", bound="BaseModel")
_RunStep = TypeVar("_RunStep", bound="BaseModel")
_Message = TypeVar("_Message", bound="BaseModel")
_Handler = TypeVar("_Handler", bound="EventHandler[Any, Any, Any, Any]")
_AsyncHandler = TypeVar("_AsyncHandler", bound="AsyncEventHandler[Any, Any, Any, Any]")
_Stream = TypeVar("_Stream", bound="Stream[Any] | AsyncStream[Any]")

_TIMEOUTS = (APITimeoutError, TimeoutError)


class _Handled(Generic[_Event, _Run, _RunStep, _Message, _Stream]):
    """What a handler knows of its stream. Attributes have long names, for those of subclasses are their authors'."""

    def __init__(self) -> None:
        self._assistant_state: AssistantState[_Event, _Run, _RunStep, _Message] = AssistantState()
        self._assistant_stream: _Stream | None = None

    @property
    def current_event(self) -> _Event | None:
        """The event whose hooks are being called."""
        return self._assistant_state.current_event

    @property
    def current_run(self) -> _Run | None:
        """The run as the last event of it has it."""
        return self._assistant_state.current_run

    @property
    def current_run_step_snapshot(self) -> _RunStep | None:
        """The run step that is being worked on, as far as it has arrived."""
        return self._assistant_state.current_run_step

    @property
    def current_message_snapshot(self) -> _Message | None:
        """The newest message, as far as it has arrived."""
        return self._assistant_state.current_message

    @property
    def response(self) -> Response:
        """The HTTP response that the events come from. Raises RuntimeError before there is one."""
        return self._begun().response

    def _refuse_another(self) -> None:
        if self._assistant_stream is not None:
            raise RuntimeError("An event handler is for one stream; make another one for the next.")

    def _begin(self, stream: _Stream) -> Self:
        self._assistant_stream = stream
        return self

    def _begun(self) -> _Stream:
        if self._assistant_stream is None:
            raise RuntimeError("The stream begins with its `with` statement.")
        return self._assistant_stream

    def _final_run(self) -> _Run:
        run = self._assistant_state.current_run
        if run is None:
            raise RuntimeError("The stream had no run.")
        return run

    def _final_run_steps(self) -> list[_RunStep]:
        if not self._assistant_state.run_steps:
            raise RuntimeError("The stream had no run steps.")
        return list(self._assistant_state.run_steps.values())

    def _final_messages(self) -> list[_Message]:
        if not self._assistant_state.messages:
            raise RuntimeError("The stream had no messages.")
        return list(self._assistant_state.messages.values())


class EventHandler(_Handled[_Event, _Run, _RunStep, _Message, "Stream[Any]"]):
    """Reads the events of a streamed run, and calls its hooks for each. Iterate over it, once.

    The generated subclass has the hooks whose arguments depend on the version.
    """

    text_deltas: Iterable[str]
    """The pieces of text alone, instead of the events."""

    def __init__(self) -> None:
        super().__init__()
        self._assistant_events = self._read()
        self.text_deltas = self._read_texts()

    def on_event(self, event: _Event) -> None:
        """Called for every event, before its other hooks."""

    def on_exception(self, exception: Exception) -> None:
        """Called when the stream breaks off or a hook fails; the error is raised afterwards."""

    def on_timeout(self) -> None:
        """Called when the next event does not come in time, before `on_exception`."""

    def on_end(self) -> None:
        """Called when no more events are read, be it after an error or because the stream was left early."""

    def get_final_run(self) -> _Run:
        """Read the stream to its end, and return the run. Raises RuntimeError if there was none."""
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> list[_RunStep]:
        """Read the stream to its end, and return the run steps. Raises RuntimeError if there were none."""
        self.until_done()
        return self._final_run_steps()

    def get_final_messages(self) -> list[_Message]:
        """Read the stream to its end, and return the messages. Raises RuntimeError if there were none."""
        self.until_done()
        return self._final_messages()

    def until_done(self) -> None:
        """Read the stream to its end."""
        for _ in self:
            pass

    def __iter__(self) -> Iterator[_Event]:
        return self

    def __next__(self) -> _Event:
        return next(self._assistant_events)

    def close(self) -> None:
        """Close the connection; nothing more arrives."""
        if self._assistant_stream is not None:
            self._assistant_stream.close()

    def _leave(self) -> None:
        self._assistant_events.close()  # so that `on_end` is not left to the garbage collector
        self.close()

    def _read(self) -> Generator[_Event, None, None]:
        stream = self._begun()
        try:
            for event in stream:
                for hook in self._assistant_state.handle(event):
                    getattr(self, hook.name)(*hook.arguments)
                yield event
        except Exception as error:
            if isinstance(error, _TIMEOUTS):
                self.on_timeout()
            self.on_exception(error)
            raise
        finally:
            self.on_end()

    def _read_texts(self) -> Iterator[str]:
        for event in self:
            yield from self._assistant_state.texts(event)


class AsyncEventHandler(_Handled[_Event, _Run, _RunStep, _Message, "AsyncStream[Any]"]):
    """An EventHandler for `async for`; its hooks are awaited."""

    text_deltas: AsyncIterable[str]
    """The pieces of text alone, instead of the events."""

    def __init__(self) -> None:
        super().__init__()
        self._assistant_events = self._read()
        self.text_deltas = self._read_texts()

    async def on_event(self, event: _Event) -> None:
        """Called for every event, before its other hooks."""

    async def on_exception(self, exception: Exception) -> None:
        """Called when the stream breaks off or a hook fails; the error is raised afterwards."""

    async def on_timeout(self) -> None:
        """Called when the next event does not come in time, before `on_exception`."""

    async def on_end(self) -> None:
        """Called when no more events are read, be it after an error or because the stream was left early."""

    async def get_final_run(self) -> _Run:
        """Read the stream to its end, and return the run. Raises RuntimeError if there was none."""
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> list[_RunStep]:
        """Read the stream to its end, and return the run steps. Raises RuntimeError if there were none."""
        await self.until_done()
        return self._final_run_steps()

    async def get_final_messages(self) -> list[_Message]:
        """Read the stream to its end, and return the messages. Raises RuntimeError if there were none."""
        await self.until_done()
        return self._final_messages()

    async def until_done(self) -> None:
        """Read the stream to its end."""
        async for _ in self:
            pass

    def __aiter__(self) -> AsyncIterator[_Event]:
        return self

    async def __anext__(self) -> _Event:
        return await anext(self._assistant_events)

    async def close(self) -> None:
        """Close the connection; nothing more arrives."""
        if self._assistant_stream is not None:
            await self._assistant_stream.close()

    async def _leave(self) -> None:
        await self._assistant_events.aclose()  # so that `on_end` is not left to the garbage collector
        await self.close()

    async def _read(self) -> AsyncGenerator[_Event, None]:
        stream = self._begun()
        try:
            async for event in stream:
                for hook in self._assistant_state.handle(event):
                    await getattr(self, hook.name)(*hook.arguments)
                yield event
        except Exception as error:
            if isinstance(error, _TIMEOUTS):
                await self.on_timeout()
            await self.on_exception(error)
            raise
        finally:
            await self.on_end()

    async def _read_texts(self) -> AsyncIterator[str]:
        async for event in self:
            for text in self._assistant_state.texts(event):
                yield text


class EventHandlerContext(StreamContext[_Handler]):
    """A call for a streamed run, made when its `with` statement begins, which gives the handler of its events."""

    def __init__(self, call: Callable[[], Stream[Any]], event_handler: _Handler) -> None:
        def begin() -> _Handler:
            event_handler._refuse_another()  # noqa: SLF001 - the runtime's own
            return event_handler._begin(call())  # noqa: SLF001 - likewise

        super().__init__(begin)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stream._leave()  # noqa: SLF001 - likewise


class AsyncEventHandlerContext(AsyncStreamContext[_AsyncHandler]):
    """A call for a streamed run, made when its `async with` statement begins, which gives the handler of its events."""

    def __init__(self, call: Callable[[], Awaitable[AsyncStream[Any]]], event_handler: _AsyncHandler) -> None:
        async def begin() -> _AsyncHandler:
            event_handler._refuse_another()  # noqa: SLF001 - the runtime's own
            return event_handler._begin(await call())  # noqa: SLF001 - likewise

        super().__init__(begin)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._stream._leave()  # noqa: SLF001 - likewise
