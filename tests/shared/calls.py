"""A call of every operation of every version, as data, so that clients of both flavours make the same ones.

Each says what it expects of the answer; those that make something keep it under a name for the calls behind them.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from typing import Any

EXAMPLES = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]}\n' * 12
BATCH_LINES = (
    b'{"custom_id": "task-0", "method": "POST", "url": "/chat/completions",'
    b' "body": {"model": "my-gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}}\n'
)

WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "The weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
CHOICE = {"type": "function", "function": {"name": "weather"}}
INGESTION = {
    "kind": "SystemCompute",
    "search_service_connection": {"kind": "EndpointWithManagedIdentity", "endpoint": "https://search.example.com"},
    "datasource": {
        "kind": "Storage",
        "connection": {"kind": "EndpointWithManagedIdentity", "endpoint": "https://storage.example.com"},
        "containerName": "documents",
        "embeddings": [],
    },
    "data_refresh_interval_in_hours": 24,
    "completion_action": "keepAllAssets",
}

Kept = dict[str, Any]


@dataclass(frozen=True)
class Call:
    """One call: `method` below the client, arguments made from what was kept, and what to expect.

    `gives` is the class of the answer; of a page, its synchronous name. A call with `until` is made up to ten times.
    """

    method: str
    arguments: Callable[[Kept], tuple[tuple[Any, ...], dict[str, Any]]]
    gives: str
    check: Callable[[Any, Kept], bool] = lambda _answer, _kept: True
    keep: str = ""
    part: Callable[[Any], Any] = lambda answer: answer
    """What of the answer is kept."""
    until: Callable[[Any], bool] | None = None
    needs: str = ""
    """The method that this call prepares; where a version lacks it, the call is not made."""


def by_keyword(**arguments: Any) -> Callable[[Kept], tuple[tuple[Any, ...], dict[str, Any]]]:
    return lambda _: ((), arguments)


def of(name: str, /, **arguments: Any) -> Callable[[Kept], tuple[tuple[Any, ...], dict[str, Any]]]:
    """The id of what was kept under a name, as the first argument."""
    return lambda kept: ((kept[name].id,), arguments)


def within(name: str, /, **above: str) -> Callable[[Kept], tuple[tuple[Any, ...], dict[str, Any]]]:
    """Likewise, with the ids of what stands above it by keyword."""
    return lambda kept: ((kept[name].id,), {argument: kept[other].id for argument, other in above.items()})


def tool_outputs(kept: Kept) -> tuple[tuple[Any, ...], dict[str, Any]]:
    calls = kept["run"].required_action.submit_tool_outputs.tool_calls
    outputs = [{"tool_call_id": call.id, "output": "Rain."} for call in calls]
    return (kept["run"].id,), {"thread_id": kept["thread"].id, "tool_outputs": outputs}


def audio() -> io.BytesIO:
    file = io.BytesIO(b"RIFF....WAVEfmt ")
    file.name = "hello.wav"
    return file


CALLS = [
    Call(
        "chat.completions.create",
        by_keyword(model="my-gpt-4o", messages=[{"role": "user", "content": "Hello"}]),
        "ChatCompletion",
        lambda answer, _: answer.choices[0].message.content and answer.usage.total_tokens > 0 and answer._request_id,
    ),
    Call(
        "completions.create",
        by_keyword(model="my-instruct", prompt="Once"),
        "Completion",
        lambda answer, _: answer.choices[0].text,
    ),
    Call(
        "embeddings.create",
        by_keyword(model="my-embeddings", input=["one", "two"], dimensions=8),
        "CreateEmbeddingResponse",
        lambda answer, _: [len(item.embedding) for item in answer.data] == [8, 8],
    ),
    Call(
        "audio.transcriptions.create",
        lambda _: ((), {"model": "my-whisper", "file": audio()}),
        "Transcription",
        lambda answer, _: answer.text,
    ),
    Call(
        "audio.translations.create",
        lambda _: ((), {"model": "my-whisper", "file": audio(), "response_format": "verbose_json"}),
        "TranslationVerbose",
        lambda answer, _: answer.segments[0].text,
    ),
    Call(
        "images.generate",
        by_keyword(model="my-dalle", prompt="A lighthouse", response_format="b64_json"),
        "ImagesResponse",
        lambda answer, _: answer.data[0].b64_json,
    ),
    Call(
        "files.create",
        by_keyword(file=("examples.jsonl", EXAMPLES), purpose="fine-tune"),
        "FileObject",
        lambda answer, _: answer.filename == "examples.jsonl" and answer.bytes == len(EXAMPLES),
        keep="file",
    ),
    Call(
        "files.import_file",
        by_keyword(
            purpose="fine-tune", filename="more.jsonl", content_url="https://storage.example.com/more.jsonl?sig=x"
        ),
        "FileObject",
        lambda answer, _: answer.filename == "more.jsonl",
    ),
    Call(
        "files.list",
        by_keyword(),
        "SyncPage",
        lambda answer, kept: kept["file"].id in [file.id for file in answer.data],
    ),
    Call("files.retrieve", of("file"), "FileObject", lambda answer, kept: answer.id == kept["file"].id),
    Call("files.content", of("file"), "HttpxBinaryResponseContent", lambda answer, _: answer.content == EXAMPLES),
    Call(
        "fine_tuning.jobs.create",
        lambda kept: ((), {"model": "gpt-4o-mini-2024-07-18", "training_file": kept["file"].id, "suffix": "mine"}),
        "FineTuningJob",
        lambda answer, kept: answer.training_file == kept["file"].id,
        keep="job",
    ),
    Call("fine_tuning.jobs.retrieve", of("job"), "FineTuningJob", lambda answer, kept: answer.id == kept["job"].id),
    Call(
        "fine_tuning.jobs.list",
        by_keyword(limit=5),
        "SyncCursorPage",
        lambda answer, kept: [job.id for job in answer.data] == [kept["job"].id],
    ),
    Call(
        "fine_tuning.jobs.list_events",
        of("job", limit=1),
        "SyncCursorPage",
        lambda answer, _: len(answer.data) == 1 and answer.data[0].message,
    ),
    Call("fine_tuning.jobs.checkpoints.list", of("job"), "SyncCursorPage"),
    Call(
        "fine_tuning.jobs.cancel",
        of("job"),
        "FineTuningJob",
        lambda answer, _: answer.status in ("cancelled", "succeeded"),
    ),
    Call("fine_tuning.jobs.delete", of("job"), "NoneType"),
    Call(
        "files.create",
        by_keyword(file=("batch.jsonl", BATCH_LINES), purpose="batch"),
        "FileObject",
        keep="batch_file",
        needs="batches.create",
    ),
    Call(
        "batches.create",
        lambda kept: (
            (),
            {
                "input_file_id": kept["batch_file"].id,
                "endpoint": "/chat/completions",
                "completion_window": "24h",
                "metadata": {"team": "tests"},
            },
        ),
        "Batch",
        lambda answer, kept: answer.input_file_id == kept["batch_file"].id,
        keep="batch",
    ),
    Call("batches.retrieve", of("batch"), "Batch", lambda answer, kept: answer.id == kept["batch"].id),
    Call(
        "batches.list",
        by_keyword(),
        "SyncCursorPage",
        lambda answer, kept: answer.data[0].id == kept["batch"].id,
    ),
    Call("batches.cancel", of("batch"), "Batch"),
    Call(
        "models.list",
        by_keyword(),
        "SyncPage",
        lambda answer, _: all(model.capabilities.inference in (True, False) for model in answer.data),
    ),
    Call("models.retrieve", lambda _: (("gpt-4o-2024-08-06",), {}), "Model", lambda answer, _: answer.lifecycle_status),
    Call(
        "uploads.create",
        by_keyword(purpose="fine-tune", filename="big.jsonl", bytes=len(EXAMPLES), mime_type="application/jsonl"),
        "Upload",
        lambda answer, _: answer.status == "pending",
        keep="upload",
    ),
    Call("uploads.parts.create", of("upload", data=EXAMPLES), "UploadPart", keep="part"),
    Call(
        "uploads.complete",
        lambda kept: ((kept["upload"].id,), {"part_ids": [kept["part"].id]}),
        "Upload",
        lambda answer, _: answer.status == "completed" and answer.file.bytes == len(EXAMPLES),
    ),
    Call(
        "uploads.create",
        by_keyword(purpose="fine-tune", filename="other.jsonl", bytes=3, mime_type="application/jsonl"),
        "Upload",
        keep="other",
    ),
    Call("uploads.cancel", of("other"), "Upload", lambda answer, _: answer.status == "cancelled"),
    Call("files.delete", of("file"), "NoneType"),
    Call(
        "audio.speech.create",
        by_keyword(model="my-tts", input="Hello", voice="alloy"),
        "HttpxBinaryResponseContent",
        lambda answer, _: len(answer.read()) > 0,
    ),
    Call(
        "files.create",
        by_keyword(file=("notes.txt", b"The lamp turns."), purpose="assistants"),
        "FileObject",
        keep="notes",
        needs="vector_stores.create",
    ),
    Call("vector_stores.create", by_keyword(name="Notes"), "VectorStore", keep="store"),
    Call(
        "vector_stores.list",
        by_keyword(),
        "SyncCursorPage",
        lambda answer, kept: [store.id for store in answer.data] == [kept["store"].id],
    ),
    Call("vector_stores.retrieve", of("store"), "VectorStore"),
    Call(
        "vector_stores.update",
        of("store", name="More notes"),
        "VectorStore",
        lambda answer, _: answer.name == "More notes",
    ),
    Call(
        "vector_stores.files.create",
        lambda kept: ((kept["store"].id,), {"file_id": kept["notes"].id}),
        "VectorStoreFile",
        keep="stored",
    ),
    Call("vector_stores.files.list", of("store"), "SyncCursorPage"),
    Call(
        "vector_stores.files.retrieve",
        lambda kept: ((kept["stored"].id,), {"vector_store_id": kept["store"].id}),
        "VectorStoreFile",
    ),
    Call(
        "vector_stores.file_batches.create",
        lambda kept: ((kept["store"].id,), {"file_ids": [kept["notes"].id]}),
        "VectorStoreFileBatch",
        keep="filed",
    ),
    Call("vector_stores.file_batches.retrieve", within("filed", vector_store_id="store"), "VectorStoreFileBatch"),
    Call("vector_stores.file_batches.list_files", within("filed", vector_store_id="store"), "SyncCursorPage"),
    Call("vector_stores.file_batches.cancel", within("filed", vector_store_id="store"), "VectorStoreFileBatch"),
    Call("vector_stores.files.delete", within("stored", vector_store_id="store"), "VectorStoreFileDeleted"),
    Call("vector_stores.delete", of("store"), "VectorStoreDeleted", lambda answer, _: answer.deleted),
    Call(
        "beta.assistants.create",
        by_keyword(model="my-gpt-4o", name="Helper", tools=[WEATHER]),
        "Assistant",
        keep="assistant",
    ),
    Call(
        "beta.assistants.list",
        by_keyword(order="asc"),
        "SyncCursorPage",
        lambda answer, kept: answer.data[0].id == kept["assistant"].id,
    ),
    Call("beta.assistants.retrieve", of("assistant"), "Assistant"),
    Call(
        "beta.assistants.update", of("assistant", name="Guide"), "Assistant", lambda answer, _: answer.name == "Guide"
    ),
    Call("beta.threads.create", by_keyword(messages=[{"role": "user", "content": "Hello"}]), "Thread", keep="thread"),
    Call("beta.threads.retrieve", of("thread"), "Thread"),
    Call(
        "beta.threads.update",
        of("thread", metadata={"team": "tests"}),
        "Thread",
        lambda answer, _: answer.metadata == {"team": "tests"},
    ),
    Call("beta.threads.messages.create", of("thread", role="user", content="And now?"), "Message", keep="message"),
    Call("beta.threads.messages.list", of("thread"), "SyncCursorPage", lambda answer, _: len(answer.data) == 2),
    Call(
        "beta.threads.messages.retrieve",
        within("message", thread_id="thread"),
        "Message",
        lambda answer, _: answer.content[0].text.value == "And now?",
    ),
    Call(
        "beta.threads.messages.update",
        lambda kept: ((kept["message"].id,), {"thread_id": kept["thread"].id, "metadata": {"read": "yes"}}),
        "Message",
    ),
    Call("beta.threads.messages.delete", within("message", thread_id="thread"), "MessageDeleted"),
    Call(
        "beta.threads.runs.create",
        lambda kept: ((kept["thread"].id,), {"assistant_id": kept["assistant"].id, "tool_choice": CHOICE}),
        "Run",
        keep="run",
    ),
    Call(
        "beta.threads.runs.retrieve",
        within("run", thread_id="thread"),
        "Run",
        keep="run",
        until=lambda run: run.status == "requires_action",
    ),
    Call("beta.threads.runs.submit_tool_outputs", tool_outputs, "Run"),
    Call(
        "beta.threads.runs.retrieve",
        within("run", thread_id="thread"),
        "Run",
        until=lambda run: run.status == "completed",
    ),
    Call("beta.threads.runs.update", within("run", thread_id="thread"), "Run"),
    Call("beta.threads.runs.list", of("thread"), "SyncCursorPage", lambda answer, _: len(answer.data) == 1),
    Call(
        "beta.threads.runs.steps.list",
        within("run", thread_id="thread"),
        "SyncCursorPage",
        keep="step",
        part=lambda answer: answer.data[0],
    ),
    Call(
        "beta.threads.runs.steps.retrieve",
        within("step", thread_id="thread", run_id="run"),
        "RunStep",
        lambda answer, _: answer.step_details.type in ("message_creation", "tool_calls"),
    ),
    Call(
        "beta.threads.create_and_run",
        lambda kept: ((), {"assistant_id": kept["assistant"].id, "thread": {"messages": []}}),
        "Run",
        keep="other_run",
    ),
    Call(
        "beta.threads.runs.cancel",
        lambda kept: ((kept["other_run"].id,), {"thread_id": kept["other_run"].thread_id}),
        "Run",
        lambda answer, _: answer.status in ("cancelling", "cancelled"),
    ),
    Call("beta.threads.delete", of("thread"), "ThreadDeleted"),
    Call("beta.assistants.delete", of("assistant"), "AssistantDeleted"),
    Call("ingestion.jobs.create", lambda _: (("my-job",), INGESTION), "IngestionJobSystemCompute"),
    Call("ingestion.jobs.retrieve", lambda _: (("my-job",), {}), "IngestionJobSystemCompute"),
    Call("ingestion.jobs.list", by_keyword(), "IngestionJobList"),
    Call(
        "ingestion.jobs.runs.list",
        lambda _: (("my-job",), {}),
        "IngestionJobRunList",
        keep="ingested",
        part=lambda answer: answer.value[0],
    ),
    Call(
        "ingestion.jobs.runs.retrieve",
        lambda kept: ((kept["ingested"].runId,), {"ingestion_job_id": "my-job"}),
        "IngestionJobRun",
    ),
]


def method_of(client: Any, method: str) -> Any:
    return reduce(getattr, method.split("."), client)
