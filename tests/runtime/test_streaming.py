from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer, events
from mini import KEY, AsyncAzureOpenAI, AzureOpenAI
from runtime.errors import APIConnectionError, APIError, APIResponseValidationError, NotFoundError
from runtime.sse import SSEDecoder
from runtime.streaming import AsyncStreamContext, StreamContext

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server

SSE = {"Content-Type": "text/event-stream", "apim-request-id": "a-1"}


def chunk(text: str | None = None, **choice: Any) -> dict[str, Any]:
    delta = {} if text is None else {"delta": {"content": text}}
    return {"id": "c", "choices": [{"index": 0, **delta, **choice}]}


def collect(flavour: Flavour, into: list[Any]) -> None:
    """Stream a completion to its end, keeping what arrives."""

    def use(client: Any) -> Any:
        def sync() -> None:
            into.extend([])
            with client.chat.create(messages=[], model="gpt", stream=True) as stream:
                for value in stream:
                    into.append(value)  # noqa: PERF402 - what arrived counts, also before an error

        async def awaited() -> None:
            async with await client.chat.create(messages=[], model="gpt", stream=True) as stream:
                async for value in stream:
                    into.append(value)  # noqa: PERF401 - likewise

        return sync() if flavour.name == "sync" else awaited()

    flavour.call(use, max_retries=0)


def test_a_stream_ends_where_the_service_says_so(server: Server, flavour: Flavour) -> None:
    after = events(chunk("never"), done=False)
    server.answer(Answer(headers=SSE, pieces=[*events(chunk("Hel"), chunk("lo")), *after]))

    values: list[Any] = []
    collect(flavour, values)

    assert [value.choices[0].delta.content for value in values] == ["Hel", "lo"]
    assert values[0]._request_id == "a-1"
    assert server.requests[0].json["stream"] is True


def test_events_may_be_cut_anywhere(server: Server, flavour: Flavour) -> None:
    whole = b"".join(events(chunk("é"), chunk("!")))
    server.answer(Answer(headers=SSE, pieces=[whole[i : i + 1] for i in range(len(whole))]))

    values: list[Any] = []
    collect(flavour, values)

    assert [value.choices[0].delta.content for value in values] == ["é", "!"]


def test_what_follows_finish_reason_is_delivered(server: Server, flavour: Flavour) -> None:
    prompt_filter = {"choices": [], "created": 0, "id": "", "model": "", "object": "", "prompt_filter_results": []}
    annotation = chunk(content_filter_results={"hate": {"filtered": False}}, content_filter_offsets={})
    usage = {"id": "c", "choices": [], "usage": {"total_tokens": 56}}
    server.answer(
        Answer(headers=SSE, pieces=events(prompt_filter, chunk("Hi"), chunk(finish_reason="stop"), annotation, usage))
    )

    values: list[Any] = []
    collect(flavour, values)

    assert len(values) == 5
    assert values[3].choices[0].delta is None
    assert values[4].usage == {"total_tokens": 56}


def test_an_error_in_the_middle_leaves_what_arrived(server: Server, flavour: Flavour) -> None:
    failure = {"error": {"message": "The server had an error.", "type": "server_error", "param": None, "code": None}}
    server.answer(Answer(headers=SSE, pieces=events(chunk("Hel"), failure)))

    values: list[Any] = []
    with pytest.raises(APIError, match="The server had an error") as caught:
        collect(flavour, values)

    assert [value.choices[0].delta.content for value in values] == ["Hel"]
    assert caught.value.type == "server_error"
    assert caught.value.body == failure["error"]


def test_an_event_named_error_is_one(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=[b'event: error\ndata: {"message": "Run failed", "code": "x"}\n\n']))

    with pytest.raises(APIError, match="Run failed") as caught:
        collect(flavour, [])
    assert caught.value.code == "x"


def test_an_error_event_need_not_be_json(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=[b"event: error\ndata: upstream timed out\n\n"]))
    with pytest.raises(APIError, match="upstream timed out") as caught:
        collect(flavour, [])
    assert caught.value.body == "upstream timed out"
    assert not isinstance(caught.value, APIResponseValidationError)


def test_a_connection_that_breaks_leaves_what_arrived(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=events(chunk("Hel"), done=False), breaks_off=True, pause=0.02))

    values: list[Any] = []
    with pytest.raises(APIConnectionError):
        collect(flavour, values)

    assert [value.choices[0].delta.content for value in values] == ["Hel"]


def test_an_event_that_is_not_json_is_told_apart(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers=SSE, pieces=[b"data: <html>\n\n"]))

    with pytest.raises(APIResponseValidationError, match="not JSON"):
        collect(flavour, [])


def test_named_events_keep_their_name(server: Server, flavour: Flavour) -> None:
    run = {"id": "run_1", "object": "thread.run"}
    typed = {"type": "transcript.text.delta", "delta": "Hi"}
    pieces = [
        f"event: thread.run.created\ndata: {json.dumps(run)}\n\n".encode(),
        f"event: transcript.text.delta\ndata: {json.dumps(typed)}\n\n".encode(),
        b"event: done\ndata: [DONE]\n\n",
    ]
    server.answer(Answer(headers=SSE, pieces=pieces))

    values: list[Any] = []
    collect(flavour, values)

    assert values[0].to_dict() == {"event": "thread.run.created", "data": run}
    assert values[1].to_dict() == typed


def test_leaving_early_closes_the_connection(server: Server) -> None:
    endless = (events(chunk("x"), done=False)[0] for _ in range(1000))
    server.answer(Answer(headers=SSE, pieces=endless, pause=0.005))

    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
        for value in client.chat.create(messages=[], model="gpt", stream=True):
            assert value.choices[0].delta is not None
            break
        assert server.left.wait(3)


def test_leaving_early_closes_the_connection_async(server: Server) -> None:
    endless = (events(chunk("x"), done=False)[0] for _ in range(1000))
    server.answer(Answer(headers=SSE, pieces=endless, pause=0.005))

    async def leave() -> None:
        async with AsyncAzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
            async with await client.chat.create(messages=[], model="gpt", stream=True) as stream:
                async for _ in stream:
                    break
            assert stream.response.is_closed
            assert await asyncio.to_thread(server.left.wait, 3)

    asyncio.run(leave())


def test_a_stream_can_be_taken_up_again(server: Server) -> None:
    server.answer(Answer(headers=SSE, pieces=events(chunk("a"), chunk("b"), chunk("c"))))

    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY) as client:
        stream = client.chat.create(messages=[], model="gpt", stream=True)
        first = next(stream)
        rest = list(stream)
        assert stream.response.is_closed
    assert [value.choices[0].delta.content for value in (first, *rest) if value.choices[0].delta] == ["a", "b", "c"]
    assert stream.response.headers["apim-request-id"] == "a-1"
    assert "api-key" not in stream.response.request.headers


def test_a_refused_stream_is_an_error_of_its_status(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(400, json={"error": {"message": "no", "code": "content_filter"}}))

    with pytest.raises(APIError, match="no") as caught:
        collect(flavour, [])
    assert caught.value.content_filter is not None


def test_a_manager_calls_on_entering_and_closes_on_leaving(server: Server, flavour: Flavour) -> None:
    endless = (events(chunk("x"), done=False)[0] for _ in range(1000))
    server.answer(Answer(headers=SSE, pieces=endless, pause=0.005))
    called_before: list[bool] = []

    def use(client: Any) -> None:
        manager = StreamContext(lambda: client.chat.create(messages=[], model="gpt", stream=True))
        called_before.append(bool(server.requests))
        with manager as stream:
            next(stream)
        assert stream.response.is_closed

    async def use_async(client: Any) -> None:
        manager = AsyncStreamContext(lambda: client.chat.create(messages=[], model="gpt", stream=True))
        called_before.append(bool(server.requests))
        async with manager as stream:
            await anext(stream)
        assert stream.response.is_closed

    flavour.call(use if flavour.name == "sync" else use_async)
    assert called_before == [False]
    assert server.left.wait(3)


def test_a_manager_whose_call_fails_raises_what_the_call_does(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(404, json={"error": {"code": "DeploymentNotFound", "message": "m"}}))

    def use(client: Any) -> None:
        with StreamContext(lambda: client.chat.create(messages=[], model="gpt", stream=True)):
            pytest.fail("entered")

    async def use_async(client: Any) -> None:
        async with AsyncStreamContext(lambda: client.chat.create(messages=[], model="gpt", stream=True)):
            pytest.fail("entered")

    with pytest.raises(NotFoundError):
        flavour.call(use if flavour.name == "sync" else use_async)


def test_an_event_without_bounds_is_refused(server: Server, flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SSEDecoder.__init__, "__defaults__", (1000,))
    server.answer(Answer(headers=SSE, pieces=[*events(chunk("a"), done=False), *[b"data: " + b"x" * 100] * 20]))

    values: list[Any] = []
    with pytest.raises(APIResponseValidationError, match="larger than 1,000 bytes"):
        collect(flavour, values)
    assert len(values) == 1
