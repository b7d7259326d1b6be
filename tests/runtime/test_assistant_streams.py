"""Handlers of streamed runs: when their hooks are called, and how their streams end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer, events
from runtime.assistant_streams import AsyncEventHandler, AsyncEventHandlerContext, EventHandler, EventHandlerContext
from runtime.errors import APIConnectionError, APIError, APITimeoutError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from conftest import Flavour
    from loopback import Server

SSE = {"Content-Type": "text/event-stream"}
NAMES = ("thread.created", "thread.run.created", "thread.run.completed")
RUN: list[bytes] = events(*({"event": name, "data": {}} for name in NAMES))


class Handler(EventHandler[Any, Any, Any, Any]):
    """Writes down what is told of the end, and of each event."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def on_event(self, event: Any) -> None:
        self.told.append(event.event)

    def on_exception(self, exception: Exception) -> None:
        self.told.append(type(exception).__name__)

    def on_timeout(self) -> None:
        self.told.append("timeout")

    def on_end(self) -> None:
        self.told.append("end")


class AsyncHandler(AsyncEventHandler[Any, Any, Any, Any]):
    """Likewise."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    async def on_event(self, event: Any) -> None:
        self.told.append(event.event)

    async def on_exception(self, exception: Exception) -> None:
        self.told.append(type(exception).__name__)

    async def on_timeout(self) -> None:
        self.told.append("timeout")

    async def on_end(self) -> None:
        self.told.append("end")


def follow(
    flavour: Flavour,
    use: Callable[[Handler], object],
    use_async: Callable[[AsyncHandler], Awaitable[object]],
    handler: Handler | AsyncHandler | None = None,
) -> list[str]:
    """What a handler was told while its stream was used."""
    if handler is None:
        handler = Handler() if flavour.name == "sync" else AsyncHandler()
    call: dict[str, Any] = {"messages": [], "model": "gpt", "stream": True, "timeout": 0.5}

    def run(client: Any) -> None:
        with EventHandlerContext(lambda: client.chat.create(**call), handler) as stream:
            use(stream)

    async def run_async(client: Any) -> None:
        async with AsyncEventHandlerContext(lambda: client.chat.create(**call), handler) as stream:
            await use_async(stream)

    try:
        flavour.call(run if flavour.name == "sync" else run_async, max_retries=0)
    except (APIError, ValueError) as error:
        handler.told.append(f"raised {type(error).__name__}")
    return handler.told


def until_done(flavour: Flavour) -> list[str]:
    return follow(flavour, Handler.until_done, AsyncHandler.until_done)


def test_a_stream_that_is_read_to_its_end(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=RUN))
    assert until_done(flavour) == [*NAMES, "end"]


def test_a_stream_that_is_left_early(server: Server, flavour: Flavour) -> None:
    endless = (RUN[0] for _ in range(1000))
    server.answer(Answer(headers=SSE, pieces=endless, pause=0.005))
    assert follow(flavour, next, anext) == ["thread.created", "end"]
    assert server.left.wait(3)


def test_a_stream_that_is_not_read(server: Server, flavour: Flavour) -> None:
    async def nothing(_: object) -> None:
        pass

    server.answer(Answer(headers=SSE, pieces=RUN))
    assert follow(flavour, lambda _: None, nothing) == []


def test_a_stream_that_breaks_off(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=RUN[:1], breaks_off=True))
    name = APIConnectionError.__name__
    assert until_done(flavour) == ["thread.created", name, "end", f"raised {name}"]


def test_a_stream_that_has_an_error_in_it(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=[RUN[0], *events({"error": {"message": "No."}})]))
    assert until_done(flavour) == ["thread.created", "APIError", "end", "raised APIError"]


def test_a_stream_whose_events_come_too_late(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=_slowing()))
    name = APITimeoutError.__name__
    assert until_done(flavour) == ["thread.created", "timeout", name, "end", f"raised {name}"]


def _slowing() -> Iterator[bytes]:
    yield RUN[0]
    time.sleep(1.5)
    yield RUN[1]


def test_a_call_that_is_refused_is_told_to_nobody(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(404, json={"error": {"code": "DeploymentNotFound", "message": "m"}}))
    assert until_done(flavour) == [f"raised {NotFoundError.__name__}"]


def test_a_hook_that_fails(server: Server, flavour: Flavour) -> None:
    class Failing(Handler):
        def on_event(self, event: Any) -> None:
            super().on_event(event)
            raise ValueError(event.event)

    class AsyncFailing(AsyncHandler):
        async def on_event(self, event: Any) -> None:
            await super().on_event(event)
            raise ValueError(event.event)

    server.answer(Answer(headers=SSE, pieces=RUN))
    handler = Failing() if flavour.name == "sync" else AsyncFailing()
    told = follow(flavour, Handler.until_done, AsyncHandler.until_done, handler)
    assert told == ["thread.created", "ValueError", "end", "raised ValueError"]
    assert handler.current_event is not None


def test_a_hook_that_closes_the_stream(server: Server, flavour: Flavour) -> None:
    class Closing(Handler):
        def on_event(self, event: Any) -> None:
            super().on_event(event)
            self.close()

    class AsyncClosing(AsyncHandler):
        async def on_event(self, event: Any) -> None:
            await super().on_event(event)
            await self.close()

    server.answer(Answer(headers=SSE, pieces=RUN, pause=0.005))
    handler = Closing() if flavour.name == "sync" else AsyncClosing()
    assert follow(flavour, Handler.until_done, AsyncHandler.until_done, handler) == ["thread.created", "end"]


def test_a_handler_is_for_one_stream(server: Server, flavour: Flavour) -> None:
    handler = Handler() if flavour.name == "sync" else AsyncHandler()
    server.answer(Answer(headers=SSE, pieces=RUN))
    follow(flavour, Handler.until_done, AsyncHandler.until_done, handler)
    with pytest.raises(RuntimeError, match="make another one"):
        follow(flavour, Handler.until_done, AsyncHandler.until_done, handler)
    assert len(server.requests) == 1


def test_a_handler_without_a_stream() -> None:
    with pytest.raises(RuntimeError, match="begins with its `with` statement"):
        next(Handler())


def test_what_a_stream_did_not_have(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=RUN))
    for name, missing in (("get_final_run", "run"), ("get_final_run_steps", "steps"), ("get_final_messages", "mess")):
        with pytest.raises(RuntimeError, match=f"had no .*{missing}"):
            follow(flavour, getattr(Handler, name), getattr(AsyncHandler, name))
