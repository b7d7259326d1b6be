"""What answers become: text, bytes, pages, vectors, raw responses, errors."""

from __future__ import annotations

import asyncio
import io
import json
from pathlib import Path

import pytest
from aoai_v2024_10_21 import (
    AsyncAzureOpenAI,
    AuthenticationError,
    AzureOpenAI,
    BadRequestError,
    ConfigurationError,
    NotFoundError,
    Omit,
    RateLimitError,
    omit,
)
from aoai_v2024_10_21.types.audio import Transcription, TranscriptionVerbose
from aoai_v2024_10_21.types.chat import ChatCompletionMessageParam
from aoaigen.emulator import Emulator

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]
EXAMPLE = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]}\n' * 12


@pytest.fixture
def client(emulator: Emulator) -> AzureOpenAI:
    return AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key, max_retries=0)


def test_a_message_is_passed_back_as_it_came(client: AzureOpenAI, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(
        tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}], times=1
    )
    asked = client.chat.completions.create(
        model="my-gpt-4o",
        messages=MESSAGES,
        tools=[{"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}],
    )
    message = asked.choices[0].message
    assert message.tool_calls is not None
    (call,) = message.tool_calls
    assert json.loads(call.function.arguments) == {"city": "Oslo"}
    client.chat.completions.create(
        model="my-gpt-4o",
        messages=[*MESSAGES, message, {"role": "tool", "tool_call_id": call.id, "content": "Rain."}],
    )
    sent = emulator.requests[-1].json["messages"]
    assert sent[1]["tool_calls"][0]["id"] == call.id


@pytest.mark.parametrize(("asked", "travels"), [(omit, "base64"), ("float", "float")])
def test_vectors_are_floats_whatever_travels(
    client: AzureOpenAI, emulator: Emulator, asked: str | Omit, travels: str
) -> None:
    answer = client.embeddings.create(model="my-embeddings", input="Hello", dimensions=16, encoding_format=asked)
    assert emulator.requests[-1].json["encoding_format"] == travels
    assert len(answer.data[0].embedding) == 16
    assert all(isinstance(number, float) for number in answer.data[0].embedding)


def test_packed_and_plain_vectors_agree(client: AzureOpenAI) -> None:
    packed = client.embeddings.create(model="my-embeddings", input="Hello", dimensions=16)
    plain = client.embeddings.create(model="my-embeddings", input="Hello", dimensions=16, encoding_format="float")
    assert packed.data[0].embedding == pytest.approx(plain.data[0].embedding, abs=1e-6)


def test_base64_stays_base64_for_who_asks_for_it(client: AzureOpenAI) -> None:
    answer = client.embeddings.create(model="my-embeddings", input="Hello", dimensions=16, encoding_format="base64")
    assert isinstance(answer.data[0].embedding, str)


def test_a_transcription_in_every_format(client: AzureOpenAI, tmp_path: Path) -> None:
    path = tmp_path / "hello.wav"
    path.write_bytes(b"RIFF")
    create = client.audio.transcriptions.create
    assert isinstance(create(model="my-whisper", file=path), Transcription)
    verbose = create(model="my-whisper", file=path.read_bytes(), response_format="verbose_json")
    assert isinstance(verbose, TranscriptionVerbose)
    assert verbose.segments
    with path.open("rb") as file:
        assert create(model="my-whisper", file=file, response_format="text").endswith("\n")
    assert "-->" in create(model="my-whisper", file=("a.wav", io.BytesIO(b"RIFF")), response_format="srt")
    assert create(model="my-whisper", file=("a.wav", path, "audio/wav"), response_format="vtt").startswith("WEBVTT")


def test_a_download_is_read_and_written(client: AzureOpenAI, tmp_path: Path) -> None:
    file = client.files.create(file=("examples.jsonl", EXAMPLE), purpose="fine-tune")
    content = client.files.content(file.id)
    assert content.read() == EXAMPLE
    content.write_to_file(tmp_path / "whole.jsonl")
    assert (tmp_path / "whole.jsonl").read_bytes() == EXAMPLE
    with client.files.with_streaming_response.content(file.id) as response:
        assert b"".join(response.iter_bytes()) == EXAMPLE
    with client.files.with_streaming_response.content(file.id) as response:
        response.stream_to_file(tmp_path / "streamed.jsonl")
    assert (tmp_path / "streamed.jsonl").read_bytes() == EXAMPLE


def test_a_list_goes_through_its_pages(client: AzureOpenAI, emulator: Emulator) -> None:
    file = client.files.create(file=("examples.jsonl", EXAMPLE), purpose="fine-tune")
    made = {client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id).id for _ in range(5)}
    before = len(emulator.requests)
    assert {job.id for job in client.fine_tuning.jobs.list(limit=2)} == made
    assert len(emulator.requests) - before == 3
    page = client.fine_tuning.jobs.list(limit=4)
    assert page.has_next_page()
    assert len(page.get_next_page().data) == 1


def test_async_pages(emulator: Emulator, client: AzureOpenAI) -> None:
    file = client.files.create(file=("examples.jsonl", EXAMPLE), purpose="fine-tune")
    made = {client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id).id for _ in range(3)}

    async def run() -> set[str]:
        async with AsyncAzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key) as async_client:
            first = await async_client.fine_tuning.jobs.list(limit=2)
            assert first.has_next_page()
            return {job.id async for job in async_client.fine_tuning.jobs.list(limit=2)}

    assert asyncio.run(run()) == made


def test_raw_responses(client: AzureOpenAI) -> None:
    raw = client.chat.completions.with_raw_response.create(model="my-gpt-4o", messages=MESSAGES)
    assert raw.status_code == 200
    assert raw.headers["apim-request-id"]
    assert raw.request_id
    assert raw.parse().choices[0].message.content
    again = client.with_raw_response.chat.completions.create(model="my-gpt-4o", messages=MESSAGES)
    assert again.parse().id


def test_the_content_filter_is_typed_on_the_error(client: AzureOpenAI, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(filter={"jailbreak": True})
    with pytest.raises(BadRequestError) as caught:
        client.chat.completions.create(model="my-gpt-4o", messages=MESSAGES)
    assert caught.value.code == "content_filter"
    assert caught.value.content_filter is not None
    assert caught.value.content_filter.jailbreak is not None
    assert caught.value.content_filter.jailbreak.filtered


def test_errors_by_status(client: AzureOpenAI, emulator: Emulator) -> None:
    with pytest.raises(NotFoundError) as missing:
        client.chat.completions.create(model="nobody", messages=MESSAGES)
    assert missing.value.code == "DeploymentNotFound"
    assert missing.value.request_id
    with pytest.raises(AuthenticationError):
        client.with_options(api_key="wrong").models.list()
    emulator.on("ChatCompletions_Create").fail("429", times=1, retry_after=0.01)
    with pytest.raises(RateLimitError):
        client.chat.completions.create(model="my-gpt-4o", messages=MESSAGES)
    emulator.on("ChatCompletions_Create").fail("429", times=1, retry_after=0.01)
    patient = client.with_options(max_retries=1)
    assert patient.chat.completions.create(model="my-gpt-4o", messages=MESSAGES).id


def test_what_the_service_would_refuse_is_refused_before_it_is_sent(client: AzureOpenAI, emulator: Emulator) -> None:
    before = len(emulator.requests)
    with pytest.raises(ConfigurationError, match="azure_deployment"):
        client.chat.completions.create(messages=MESSAGES)
    with pytest.raises(TypeError, match="temprature"):
        client.chat.completions.create(messages=MESSAGES, temprature=1)  # type: ignore[call-overload]
    with pytest.raises(ConfigurationError, match="aoai-v2024-06-01"):
        AzureOpenAI(azure_endpoint=emulator.endpoint, api_key="k", api_version="2024-06-01")
    assert len(emulator.requests) == before


def test_a_deployment_of_the_client_serves_all_calls(emulator: Emulator) -> None:
    client = AzureOpenAI(
        azure_endpoint=emulator.endpoint, azure_deployment="my-gpt-4o", api_key=emulator.api_key, max_retries=0
    )
    assert client.chat.completions.create(messages=MESSAGES).id
    assert emulator.requests[-1].path.endswith("/deployments/my-gpt-4o/chat/completions")
    assert client.models.list().data
    assert emulator.requests[-1].path == "/openai/models"
