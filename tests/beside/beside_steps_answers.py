"""Steps: what comes back as streams, pages and raw responses."""

from __future__ import annotations

from typing import Any

from beside_stand import (
    City,
    Stand,
    asked,
    drained,
    entered,
    settled,
    step,
    step_with,
)
from calls import EXAMPLES, WEATHER

# Streams.


@step
async def chat_stream(at: Stand) -> Any:
    return await drained(await at.chat("in pieces", stream=True, stream_options={"include_usage": True}))


@step
async def chat_stream_of_a_call(at: Stand) -> Any:
    return await drained(await at.chat("call", stream=True, tools=[WEATHER]))


@step
async def completions_stream(at: Stand) -> Any:
    return await drained(
        await settled(at.client.completions.create(model="my-instruct", prompt="Once", stream=True, n=2))
    )


@step
async def filtered_stream(at: Stand) -> Any:
    return await drained(await at.chat("filtered", stream=True))


@step
async def broken_stream(at: Stand) -> Any:
    return await drained(await at.chat("broken", stream=True))


@step
async def cut_stream(at: Stand) -> Any:
    return await drained(await at.chat("cut", stream=True))


@step
async def stream_left_early(at: Stand) -> Any:
    async with entered(await at.chat("in pieces", stream=True)) as stream:
        if at.flavour == "async":
            return await anext(aiter(stream)), stream.response.status_code
        return next(iter(stream)), stream.response.status_code


@step_with("beta.assistants.create")
async def run_stream(at: Stand) -> Any:
    assistant = await settled(at.client.beta.assistants.create(model="my-gpt-4o"))
    thread = await settled(at.client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}]))
    events = at.client.beta.threads.runs.create(thread.id, assistant_id=assistant.id, stream=True)
    whole = at.client.beta.threads.create_and_run(assistant_id=assistant.id, thread={"messages": []}, stream=True)
    return await drained(await settled(events)), await drained(await settled(whole))


@step_with("beta.assistants.create")
async def run_polled(at: Stand) -> Any:
    assistant = await settled(at.client.beta.assistants.create(model="my-gpt-4o"))
    return await settled(
        at.client.beta.threads.create_and_run_poll(
            assistant_id=assistant.id,
            thread={"messages": [{"role": "user", "content": "Hello"}]},
            poll_interval_ms=1,
        )
    )


@step
async def chat_events(at: Stand) -> Any:
    async with entered(at.client.chat.completions.stream(**asked("in pieces"))) as stream:
        seen = [event.type for event in await drained(stream)]
        return seen, await settled(stream.get_final_completion())


@step
async def chat_events_of_a_type(at: Stand) -> Any:
    async with entered(at.client.chat.completions.stream(**asked("Oslo"), response_format=City)) as stream:
        seen = [event.type for event in await drained(stream)]
        return seen, await settled(stream.get_final_completion())


@step
async def chat_parsed(at: Stand) -> Any:
    completion = await settled(at.client.chat.completions.parse(**asked("Oslo"), response_format=City))
    return completion, completion.choices[0].message.parsed.name


@step
async def chat_parsed_though_cut_off(at: Stand) -> Any:
    return await settled(at.client.chat.completions.parse(**asked("too long"), response_format=City))


# Pages.


@step
async def pages_of_jobs(at: Stand) -> Any:
    file = await settled(at.client.files.create(file=("examples.jsonl", EXAMPLES), purpose="fine-tune"))
    for _ in range(5):
        await settled(at.client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id))
    return await drained(await settled(at.client.fine_tuning.jobs.list(limit=2)))


@step
async def page_by_page(at: Stand) -> Any:
    first = await settled(at.client.fine_tuning.jobs.list(limit=2))
    second = await settled(first.get_next_page())
    pages = await drained(first.iter_pages())
    return first, first.has_next_page(), second, [page.has_next_page() for page in pages]


@step
async def pages_from_the_list_itself(at: Stand) -> Any:
    return await drained(at.client.fine_tuning.jobs.list(limit=3))


@step_with("beta.assistants.create")
async def pages_of_messages(at: Stand) -> Any:
    messages = [{"role": "user", "content": str(number)} for number in range(5)]
    thread = await settled(at.client.beta.threads.create(messages=messages))
    newest = await drained(await settled(at.client.beta.threads.messages.list(thread.id, limit=2)))
    oldest = await drained(await settled(at.client.beta.threads.messages.list(thread.id, limit=2, order="asc")))
    before = await settled(at.client.beta.threads.messages.list(thread.id, before=newest[3].id))
    return newest, oldest, before


@step
async def one_page_of_files(at: Stand) -> Any:
    return (await settled(at.client.files.list())).has_next_page()


@step
async def files_by_purpose(at: Stand) -> Any:
    return await settled(at.client.files.list(purpose="fine-tune"))


# Raw responses.


@step
async def raw_response(at: Stand) -> Any:
    raw = await settled(at.client.chat.completions.with_raw_response.create(**asked("Hello")))
    return await _facts(raw), raw.text, await settled(raw.parse())


@step
async def raw_response_by_resource(at: Stand) -> Any:
    raw = await settled(at.client.with_raw_response.files.list())
    return await _facts(raw), await settled(raw.parse())


@step
async def raw_stream(at: Stand) -> Any:
    raw = await settled(at.client.chat.completions.with_raw_response.create(**asked("in pieces"), stream=True))
    return await _facts(raw), await drained(await settled(raw.parse()))


@step
async def raw_refusal(at: Stand) -> Any:
    return await settled(at.client.chat.completions.with_raw_response.create(**asked("status 409")))


@step
async def streamed_response(at: Stand) -> Any:
    async with entered(at.client.chat.completions.with_streaming_response.create(**asked("Hello"))) as response:
        return await _facts(response), await settled(response.json()), await settled(response.parse())


@step
async def streamed_lines(at: Stand) -> Any:
    create = at.client.chat.completions.with_streaming_response.create
    async with entered(create(**asked("in pieces"), stream=True)) as response:
        return await drained(response.iter_lines())


@step
async def streamed_refusal(at: Stand) -> Any:
    async with entered(at.client.chat.completions.with_streaming_response.create(**asked("status 409"))) as response:
        return response.status_code


@step_with("audio.speech.create")
async def streamed_download(at: Stand) -> Any:
    speech = at.client.audio.speech.with_streaming_response.create(model="my-tts", input="Hello", voice="alloy")
    async with entered(speech) as response:
        return b"".join(await drained(response.iter_bytes()))


async def _facts(raw: Any) -> dict[str, Any]:
    return {
        "status_code": raw.status_code,
        "headers": {name: value for name, value in raw.headers.items() if name != "date"},
        "request_id": raw.request_id,
        "method": raw.method,
        "path": raw.url.path,
        "http_version": raw.http_version,
        "retries_taken": raw.retries_taken,
    }
