"""Streams: what arrives, how they are left, what they raise."""

from __future__ import annotations

import asyncio

import pytest
from aoai_v2024_10_21 import APIError, AsyncAzureOpenAI, AzureOpenAI
from aoai_v2024_10_21.types.chat import ChatCompletionChunk, ChatCompletionMessageParam
from aoaigen.emulator import Emulator

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def client(emulator: Emulator) -> AzureOpenAI:
    return AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key, max_retries=0)


def text_of(chunks: list[ChatCompletionChunk]) -> str:
    return "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)


def test_the_chunks_are_those_of_azure(client: AzureOpenAI, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(stream=["One ", "two ", "three."])
    chunks = list(
        client.chat.completions.create(
            model="my-gpt-4o", messages=MESSAGES, stream=True, stream_options={"include_usage": True}
        )
    )
    first, last = chunks[0], chunks[-1]
    assert first.choices == []
    assert first.object == ""
    assert first.prompt_filter_results is not None
    verdict = first.prompt_filter_results[0].content_filter_results
    assert verdict is not None
    assert verdict.hate is not None
    assert verdict.hate.severity == "safe"
    assert text_of(chunks) == "One two three."
    assert [choice.finish_reason for chunk in chunks for choice in chunk.choices][-1] == "stop"
    assert last.usage is not None
    assert last.usage.total_tokens > 0


def test_async_chunks(emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(stream=["One ", "two."])

    async def run() -> list[ChatCompletionChunk]:
        async with AsyncAzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key) as client:
            stream = await client.chat.completions.create(model="my-gpt-4o", messages=MESSAGES, stream=True)
            return [chunk async for chunk in stream]

    assert text_of(asyncio.run(run())) == "One two."


def test_completions_stream_too(client: AzureOpenAI) -> None:
    pieces = list(client.completions.create(model="my-instruct", prompt="Once", stream=True))
    assert "".join(choice.text for piece in pieces for choice in piece.choices)


def test_leaving_early_closes_the_connection(client: AzureOpenAI, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(stream=["word "] * 50)
    with client.chat.completions.create(model="my-gpt-4o", messages=MESSAGES, stream=True) as stream:
        next(iter(stream))
    assert stream.response.is_closed
    assert client.chat.completions.create(model="my-gpt-4o", messages=MESSAGES).id


def test_an_error_in_the_middle_is_raised_after_what_had_arrived(client: AzureOpenAI, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").fail("stream-error", times=1)
    arrived: list[ChatCompletionChunk] = []
    stream = client.chat.completions.create(model="my-gpt-4o", messages=MESSAGES, stream=True)
    with pytest.raises(APIError, match="error"):
        arrived.extend(stream)
    assert arrived
