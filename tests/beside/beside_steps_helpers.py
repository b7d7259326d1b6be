"""Steps: what `openai` does for its users besides making calls."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any

from beside_stand import City, Stand, asked, drained, entered, settled, step, step_with
from calls import CHOICE, EXAMPLES, WEATHER

_ASSISTANTS = "beta.assistants.create"


def _recorder(at: Stand) -> tuple[Any, list[Any]]:
    """A handler that writes down which of its hooks is called, with what, and what it then tells of the stream."""
    base = at.package.AssistantEventHandler if at.flavour == "sync" else at.package.AsyncAssistantEventHandler
    calls: list[Any] = []
    hooks = {name: _hook(name, calls, is_async=iscoroutinefunction(getattr(base, name))) for name in _hook_names(base)}
    return type("Recorder", (base,), hooks)(), calls


def _hook_names(base: type) -> list[str]:
    return [name for name in dir(base) if name.startswith("on_")]


def _hook(name: str, calls: list[Any], *, is_async: bool) -> Callable[..., Any]:
    def record(handler: Any, *arguments: Any) -> None:
        event, run = handler.current_event, handler.current_run
        calls.append(
            {
                "hook": name,
                "arguments": [_as_it_is_now(argument) for argument in arguments],
                "event": event and event.event,
                "run": run and run.status,
                "message": _as_it_is_now(handler.current_message_snapshot),
                "run_step": _as_it_is_now(handler.current_run_step_snapshot),
            }
        )

    async def record_async(handler: Any, *arguments: Any) -> None:
        record(handler, *arguments)

    return record_async if is_async else record


def _as_it_is_now(value: Any) -> Any:
    """What `openai` adds up changes afterwards."""
    return (type(value).__name__, value.to_dict(mode="json")) if hasattr(value, "to_dict") else value


async def _thread(at: Stand) -> Any:
    return await settled(at.client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}]))


async def _assistant(at: Stand, *tools: Any) -> Any:
    return await settled(at.client.beta.assistants.create(model="my-gpt-4o", tools=list(tools)))


async def _finals(stream: Any) -> dict[str, Any]:
    steps = await settled(stream.get_final_run_steps())
    return {
        "run": await settled(stream.get_final_run()),
        "messages": await settled(stream.get_final_messages()),
        "run_steps": [(step.id, step.status) for step in steps],
    }


@step_with(_ASSISTANTS)
async def run_followed(at: Stand) -> Any:
    assistant, thread = await _assistant(at), await _thread(at)
    handler, calls = _recorder(at)
    stream = at.client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id, event_handler=handler)
    async with entered(stream) as followed:
        await settled(followed.until_done())
    return calls, followed is handler, await _finals(handler)


@step_with(_ASSISTANTS)
async def run_with_thread_followed(at: Stand) -> Any:
    assistant = await _assistant(at)
    handler, calls = _recorder(at)
    stream = at.client.beta.threads.create_and_run_stream(
        assistant_id=assistant.id, thread={"messages": []}, event_handler=handler
    )
    async with entered(stream) as followed:
        return [event.event for event in await drained(followed)], calls


@step_with(_ASSISTANTS)
async def run_with_functions_followed(at: Stand) -> Any:
    assistant, thread = await _assistant(at, WEATHER), await _thread(at)
    runs = at.client.beta.threads.runs
    begun, of_calls = _recorder(at)
    stream = runs.stream(thread_id=thread.id, assistant_id=assistant.id, tool_choice=CHOICE, event_handler=begun)
    async with entered(stream) as followed:
        run = await settled(followed.get_final_run())
    wanted = run.required_action.submit_tool_outputs.tool_calls
    goes_on, of_outputs = _recorder(at)
    outputs = runs.submit_tool_outputs_stream(
        run_id=run.id,
        thread_id=thread.id,
        tool_outputs=[{"tool_call_id": call.id, "output": "Rain."} for call in wanted],
        event_handler=goes_on,
    )
    async with entered(outputs) as followed:
        texts = await drained(followed.text_deltas)
    return of_calls, texts, of_outputs


@step_with(_ASSISTANTS)
async def run_with_code_followed(at: Stand) -> Any:
    assistant, thread = await _assistant(at, {"type": "code_interpreter"}), await _thread(at)
    handler, calls = _recorder(at)
    stream = at.client.beta.threads.runs.stream(
        thread_id=thread.id,
        assistant_id=assistant.id,
        tool_choice={"type": "code_interpreter"},
        event_handler=handler,
    )
    async with entered(stream) as followed:
        await settled(followed.until_done())
    done = sum(each["hook"] == "on_tool_call_done" for each in calls)
    return [each for each in calls if each["hook"] != "on_tool_call_done"], {"calls done": done}, await _finals(handler)


@step_with(_ASSISTANTS)
async def run_iterated(at: Stand) -> Any:
    assistant, thread = await _assistant(at), await _thread(at)
    runs = at.client.beta.threads.runs
    async with entered(runs.create_and_stream(thread_id=thread.id, assistant_id=assistant.id)) as stream:
        return [event.event for event in await drained(stream)], await settled(stream.get_final_run())


@step_with(_ASSISTANTS)
async def hook_that_fails(at: Stand) -> Any:
    assistant = await _assistant(at)
    handler, calls = _recorder(at)
    message = "No."

    def fail(*_: Any) -> None:
        raise ValueError(message)

    async def fail_async(*_: Any) -> None:
        fail()

    handler.on_run_step_created = fail if at.flavour == "sync" else fail_async
    stream = at.client.beta.threads.create_and_run_stream(
        assistant_id=assistant.id, thread={"messages": []}, event_handler=handler
    )
    async with entered(stream) as followed:
        try:
            await settled(followed.until_done())
        except ValueError as error:
            return str(error), [each["hook"] for each in calls]
    return None


@step_with(_ASSISTANTS)
async def run_polled_by_position(at: Stand) -> Any:
    assistant, thread = await _assistant(at), await _thread(at)
    runs = at.client.beta.threads.runs
    run = await settled(runs.create(thread.id, assistant_id=assistant.id))
    return await settled(runs.poll(run.id, thread.id, {"x-extra": "1"}, None, None, 30, 1))


@step
async def chat_parsed_raw(at: Stand) -> Any:
    completions = at.client.chat.completions
    raw = await settled(completions.with_raw_response.parse(**asked("Oslo"), response_format=City))
    return raw.status_code, await settled(raw.parse())


@step
async def chat_parsed_as_streamed(at: Stand) -> Any:
    completions = at.client.beta.chat.completions
    async with entered(completions.with_streaming_response.parse(**asked("Oslo"), response_format=City)) as response:
        return response.status_code, await settled(response.parse())


@step
async def chat_parsed_raw_though_cut_off(at: Stand) -> Any:
    completions = at.client.chat.completions
    raw = await settled(completions.with_raw_response.parse(**asked("too long"), response_format=City))
    return await settled(raw.parse())


@step
async def call_by_path(at: Stand) -> Any:
    chat = {"messages": asked("Oslo")["messages"]}
    on_deployment = at.another(azure_deployment="my-gpt-4o")
    return [
        await settled(at.client.post("/chat/completions", cast_to=object, body={"model": "my-gpt-4o", **chat})),
        await settled(on_deployment.post("/chat/completions", cast_to=object, body=chat)),
        await settled(at.client.get("/files", cast_to=object)),
    ]


@step
async def member_by_name(at: Stand) -> Any:
    model = next(iter(await drained(await settled(at.client.models.list()))))
    file = await settled(at.client.files.create(file=("a.jsonl", EXAMPLES), purpose="fine-tune"))
    return (
        await settled(at.client.models.retrieve(model=model.id)),
        await settled(at.client.files.wait_for_processing(id=file.id, poll_interval=0.001)),
    )


@step_with("uploads.create")
async def upload_in_parts(at: Stand) -> Any:
    uploads, parts = at.client.uploads, b"one\ntwo\nthree\n"
    done = await settled(
        uploads.upload_file_chunked(
            file=parts, filename="a.txt", bytes=len(parts), mime_type="text/plain", purpose="assistants", part_size=5
        )
    )
    return done, await settled(at.client.files.retrieve_content(done.file.id))


@step_with("uploads.create")
async def upload_of_a_path_in_parts(at: Stand) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.txt")
        path.write_bytes(b"one\ntwo\nthree\n")
        return await settled(
            at.client.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="assistants")
        )


@step_with("uploads.create")
async def upload_without_a_name(at: Stand) -> Any:
    return await settled(
        at.client.uploads.upload_file_chunked(file=b"one", bytes=3, mime_type="text/plain", purpose="assistants")
    )
