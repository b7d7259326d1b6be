"""One client in many hands: threads, processes, event loops; and what it leaves behind."""

from __future__ import annotations

import asyncio
import gc
import os
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer, events
from mini import KEY, AsyncAzureOpenAI, AzureOpenAI
from runtime.errors import APIResponseValidationError
from runtime.events import ResponseEvent

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server

GOOD = Answer(json={"id": "c-1", "choices": []})
AGAIN = Answer(503, headers={"retry-after-ms": "1"})
THREADS, CALLS = 8, 10


def create(client: Any, **arguments: Any) -> Any:
    return client.chat.create(messages=[], model="gpt", **arguments)


def test_threads_share_a_client(server: Server) -> None:
    # Every other answer of the first ones is a refusal, so that retries run side by side too.
    server.answer(*[AGAIN, GOOD] * THREADS, GOOD)
    tokens: list[str] = []

    def provide() -> str:
        tokens.append(f"token-{len(tokens)}")
        return tokens[-1]

    with (
        AzureOpenAI(azure_endpoint=server.url, azure_ad_token_provider=provide, max_retries=50) as client,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        answers = list(pool.map(lambda _: create(client).id, range(THREADS * CALLS)))

    assert answers == ["c-1"] * THREADS * CALLS
    assert len(server.requests) == len(tokens) == THREADS * CALLS + THREADS
    by_call: dict[str, list[str | None]] = {}
    for request in server.requests:
        by_call.setdefault(request.headers["x-ms-client-request-id"], []).append(request.headers.get("x-retry-count"))
    assert len(by_call) == THREADS * CALLS
    for counts in by_call.values():
        assert counts == [None, *map(str, range(1, len(counts)))]


def test_threads_that_start_together_build_one_http_client(server: Server) -> None:
    with (
        AzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        assert len(set(pool.map(lambda _: id(client._transport.client), range(THREADS)))) == 1


def test_closing_ends_the_connections(server: Server, flavour: Flavour) -> None:
    server.answer(GOOD)
    flavour.call(create)
    assert server.connections_end()


def test_a_stream_that_fails_gives_its_connection_back(server: Server) -> None:
    server.answer(Answer(body=b"no stream"))
    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
        stream = create(client, stream=True)
        with pytest.raises(APIResponseValidationError):
            next(stream)
        assert stream.response.is_closed


def test_a_stream_that_is_dropped_gives_its_connection_back(server: Server) -> None:
    endless = (events({"id": "1"}, done=False)[0] for _ in range(1000))
    server.answer(Answer(pieces=endless, pause=0.005))
    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
        stream = create(client, stream=True)
        assert next(stream).id == "1"
        del stream
        gc.collect()
        assert server.left.wait(3)


def test_a_stream_that_was_never_read_gives_its_connection_back(server: Server) -> None:
    endless = (events({"id": "1"}, done=False)[0] for _ in range(1000))
    server.answer(Answer(pieces=endless, pause=0.005))
    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
        create(client, stream=True)
        gc.collect()
        assert server.left.wait(3)


def test_a_listener_that_raises_leaves_no_stream_open(server: Server, flavour: Flavour) -> None:
    class WrongError(Exception):
        pass

    def listen(event: object) -> None:
        if isinstance(event, ResponseEvent):
            raise WrongError

    endless = (events({"id": "1"}, done=False)[0] for _ in range(1000))
    server.answer(Answer(pieces=endless, pause=0.005))

    def use(client: Any) -> None:
        with pytest.raises(WrongError):
            create(client, stream=True)
        assert server.left.wait(3)

    async def use_async(client: Any) -> None:
        with pytest.raises(WrongError):
            await create(client, stream=True)
        assert await asyncio.to_thread(server.left.wait, 3)

    flavour.call(use if flavour.name == "sync" else use_async, http_listener=listen)


def test_a_blocking_provider_does_not_hold_up_the_event_loop(server: Server) -> None:
    server.answer(GOOD)
    ticks = 0

    def provide() -> str:
        time.sleep(0.2)
        return "token"

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    async def call() -> None:
        async with AsyncAzureOpenAI(azure_endpoint=server.url, azure_ad_token_provider=provide) as client:
            ticking = asyncio.create_task(tick())
            await asyncio.wait_for(create(client), 5)
            ticking.cancel()

    asyncio.run(call())
    assert ticks >= 5


def test_a_cancelled_call_gives_its_connection_back(server: Server) -> None:
    server.answer(Answer(pause=5), GOOD)

    async def cancel() -> str:
        async with AsyncAzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
            call = asyncio.create_task(create(client))
            while not server.requests:
                await asyncio.sleep(0.01)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            answer: str = (await create(client)).id
            return answer

    assert asyncio.run(cancel()) == "c-1"
    assert len({request.headers["x-ms-client-request-id"] for request in server.requests}) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_both_sides_of_a_fork_can_call(server: Server, flavour: Flavour) -> None:
    server.answer(GOOD)
    client: Any
    if flavour.name == "sync":
        client = AzureOpenAI(azure_endpoint=server.url, api_key=KEY)
    else:
        client = AsyncAzureOpenAI(azure_endpoint=server.url, api_key=KEY)

    async def call_async() -> str:
        async with client:
            answer: str = (await create(client)).id
            return answer

    def call() -> str:
        if flavour.name == "async":
            return asyncio.run(call_async())
        with client:
            answer: str = create(client).id
            return answer

    child = os.fork()
    if child == 0:
        os._exit(0 if call() == "c-1" else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert call() == "c-1"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_a_stream_outlives_a_fork(server: Server) -> None:
    server.answer(Answer(pieces=events(*({"id": str(number)} for number in range(20))), pause=0.01), GOOD)
    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
        with create(client, stream=True) as stream:
            first = next(stream)
            child = os.fork()
            if child == 0:
                os._exit(0 if create(client).id == "c-1" else 1)
            rest = list(stream)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert [value.id for value in (first, *rest)] == [str(number) for number in range(20)]
