"""Runs of assistants: waited for, streamed, and helped on with the outputs of tools."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from aoai_v2025_01_01_preview import AsyncAzureOpenAI, AzureOpenAI
from aoai_v2025_01_01_preview.types.beta import AssistantStreamEvent, AssistantToolParam
from aoai_v2025_01_01_preview.types.beta.threads import Run
from aoaigen.emulator import Emulator
from pinned import CATALOG, emulator_of

WEATHER: AssistantToolParam = {
    "type": "function",
    "function": {"name": "weather", "description": "The weather.", "parameters": {"type": "object", "properties": {}}},
}


@pytest.fixture(scope="module")
def preview() -> Iterator[Emulator]:
    with emulator_of(CATALOG.versions[-1]) as emulator:
        yield emulator


@pytest.fixture
def client(preview: Emulator) -> Iterator[AzureOpenAI]:
    preview.reset()
    with AzureOpenAI(azure_endpoint=preview.endpoint, api_key=preview.api_key, max_retries=0) as client:
        yield client


def names(events: list[AssistantStreamEvent]) -> list[str]:
    return [event.event for event in events]


def needs_weather(client: AzureOpenAI) -> Run:
    """A run that waits for the weather."""
    assistant = client.beta.assistants.create(model="my-gpt-4o", tools=[WEATHER])
    return client.beta.threads.create_and_run_poll(
        assistant_id=assistant.id,
        thread={"messages": [{"role": "user", "content": "What is the weather?"}]},
        tool_choice={"type": "function", "function": {"name": "weather"}},
        poll_interval_ms=1,
    )


def test_create_and_poll(client: AzureOpenAI) -> None:
    assistant = client.beta.assistants.create(model="my-gpt-4o")
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}])
    run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id, poll_interval_ms=1)
    assert run.status == "completed"
    newest = client.beta.threads.messages.list(thread.id).data[0]
    assert newest.role == "assistant"


def test_stream(client: AzureOpenAI) -> None:
    assistant = client.beta.assistants.create(model="my-gpt-4o")
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}])
    with client.beta.threads.runs.stream(thread.id, assistant_id=assistant.id) as stream:
        events = list(stream)
    assert stream.response.is_closed
    seen = names(events)
    assert seen[0] == "thread.run.created"
    assert "thread.message.delta" in seen
    assert seen.index("thread.message.completed") < seen.index("thread.run.completed")
    completed = next(event for event in events if event.event == "thread.run.completed")
    assert completed.data.status == "completed"
    text = ""
    for event in events:
        if event.event == "thread.message.delta":
            for part in event.data.delta.content or ():
                if part.type == "text" and part.text is not None:
                    text += part.text.value or ""
    assert text


def test_outputs_of_tools_and_poll(client: AzureOpenAI) -> None:
    run = needs_weather(client)
    assert run.status == "requires_action"
    assert run.required_action is not None
    calls = run.required_action.submit_tool_outputs.tool_calls
    done = client.beta.threads.runs.submit_tool_outputs_and_poll(
        run.id,
        thread_id=run.thread_id,
        tool_outputs=[{"tool_call_id": call.id, "output": "Rain."} for call in calls],
        poll_interval_ms=1,
    )
    assert done.status == "completed"


def test_outputs_of_tools_and_stream(client: AzureOpenAI) -> None:
    run = needs_weather(client)
    assert run.required_action is not None
    outputs = run.required_action.submit_tool_outputs.tool_calls
    with client.beta.threads.runs.submit_tool_outputs_stream(
        run.id,
        thread_id=run.thread_id,
        tool_outputs=[{"tool_call_id": call.id, "output": "Rain."} for call in outputs],
    ) as stream:
        assert "thread.run.completed" in names(list(stream))


def test_async(preview: Emulator) -> None:
    async def run() -> tuple[str, list[str]]:
        async with AsyncAzureOpenAI(azure_endpoint=preview.endpoint, api_key=preview.api_key) as client:
            assistant = await client.beta.assistants.create(model="my-gpt-4o")
            ended = await client.beta.threads.create_and_run_poll(
                assistant_id=assistant.id, thread={"messages": []}, poll_interval_ms=1
            )
            manager = client.beta.threads.create_and_run_stream(assistant_id=assistant.id, thread={"messages": []})
            async with manager as stream:
                return ended.status, names([event async for event in stream])

    status, seen = asyncio.run(run())
    assert status == "completed"
    assert seen[0] == "thread.created"
    assert "thread.run.completed" in seen
