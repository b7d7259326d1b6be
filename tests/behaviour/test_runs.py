"""Runs of assistants: waited for, streamed, and helped on with the outputs of tools."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from importlib import import_module

import pytest
from aoai_v2025_01_01_preview import (
    APIError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    AsyncAzureOpenAI,
    AzureOpenAI,
)
from aoai_v2025_01_01_preview.types.beta import AssistantStreamEvent, AssistantToolParam
from aoai_v2025_01_01_preview.types.beta.threads import Message, Run, Text, TextDelta, ToolCallDelta
from aoai_v2025_01_01_preview.types.beta.threads.runs import RunStep, ToolCall
from aoaigen.catalog import PinnedVersion
from aoaigen.emulator import Emulator
from pinned import CATALOG, contract_of, emulator_of, package_of

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


class Transcript(AssistantEventHandler):
    """What an application prints of a run."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def on_text_created(self, text: Text) -> None:
        assert isinstance(text, Text)
        self.lines.append("")

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        self.lines[-1] += delta.value or ""
        assert snapshot.value == self.lines[-1]

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        self.lines.append(f"{tool_call.type}: ")

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        if delta.type == "function" and delta.function is not None:
            self.lines[-1] += delta.function.arguments or ""
        assert snapshot.type == delta.type

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        self.lines.append(f"called {tool_call.type}")

    def on_message_done(self, message: Message) -> None:
        self.lines.append(message.status)

    def on_run_step_done(self, run_step: RunStep) -> None:
        self.lines.append(run_step.status)


def test_a_handler_follows_a_run(client: AzureOpenAI) -> None:
    assistant = client.beta.assistants.create(model="my-gpt-4o", tools=[WEATHER])
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "What is the weather?"}])
    with client.beta.threads.runs.stream(
        thread_id=thread.id,
        assistant_id=assistant.id,
        tool_choice={"type": "function", "function": {"name": "weather"}},
        event_handler=Transcript(),
    ) as asking:
        run = asking.get_final_run()
    assert asking.lines == ["function: {}", "called function"]
    assert run.required_action is not None
    with client.beta.threads.runs.submit_tool_outputs_stream(
        run_id=run.id,
        thread_id=run.thread_id,
        tool_outputs=[
            {"tool_call_id": call.id, "output": "Rain."} for call in run.required_action.submit_tool_outputs.tool_calls
        ],
        event_handler=Transcript(),
    ) as answering:
        answering.until_done()
    answer = answering.get_final_messages()[0].content[0]
    assert answer.type == "text"
    assert answering.lines == ["completed", answer.text.value, "completed", "completed"]
    assert [step.status for step in answering.get_final_run_steps()] == ["completed", "completed"]


def test_the_texts_of_a_stream(client: AzureOpenAI) -> None:
    assistant = client.beta.assistants.create(model="my-gpt-4o")
    with client.beta.threads.create_and_run_stream(assistant_id=assistant.id, thread={"messages": []}) as stream:
        texts = list(stream.text_deltas)
    answer = stream.get_final_messages()[0].content[0]
    assert answer.type == "text"
    assert "".join(texts) == answer.text.value
    assert len(texts) > 1


def test_a_run_that_breaks_off(preview: Emulator, client: AzureOpenAI) -> None:
    class Failures(AssistantEventHandler):
        error: Exception | None = None

        def on_exception(self, exception: Exception) -> None:
            self.error = exception

    assistant = client.beta.assistants.create(model="my-gpt-4o")
    operation = next(each for each in contract_of(CATALOG.versions[-1]).operations if each.path == "/threads/runs")
    preview.on(operation.id).fail("cut")
    handler = Failures()
    with (
        pytest.raises(APIError) as caught,
        client.beta.threads.create_and_run_stream(
            assistant_id=assistant.id, thread={"messages": []}, event_handler=handler
        ) as stream,
    ):
        stream.until_done()
    assert handler.error is caught.value


def test_only_packages_with_assistants_have_handlers(pinned: PinnedVersion) -> None:
    package = package_of(pinned)
    streaming = import_module(f"{package.__name__}.lib.streaming")
    has_runs = any(operation.path == "/threads/runs" for operation in contract_of(pinned).operations)
    for name in ("AssistantEventHandler", "AsyncAssistantEventHandler"):
        assert hasattr(package, name) == (name in package.__all__) == has_runs
        assert hasattr(streaming, name) == has_runs


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


def test_a_handler_follows_a_run_asynchronously(preview: Emulator) -> None:
    class Lines(AsyncAssistantEventHandler):
        text = ""

        async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
            self.text += delta.value or ""
            assert snapshot.value == self.text

    async def run() -> tuple[str, Message]:
        async with AsyncAzureOpenAI(azure_endpoint=preview.endpoint, api_key=preview.api_key) as client:
            assistant = await client.beta.assistants.create(model="my-gpt-4o")
            manager = client.beta.threads.create_and_run_stream(
                assistant_id=assistant.id, thread={"messages": []}, event_handler=Lines()
            )
            async with manager as stream:
                await stream.until_done()
            (message,) = await stream.get_final_messages()
            return stream.text, message

    text, message = asyncio.run(run())
    assert text
    assert message.content[0].type == "text"
    assert message.content[0].text.value == text


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
