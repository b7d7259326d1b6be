"""Every operation of the version, called once against the emulator by the installed package, sync and async.

The calls are data, so that both flavours make the same ones. Each says what it expects of the answer; those that make
something keep it under a name for the calls behind them.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Any

import aoai_v2024_10_21 as aoai
import pytest
from aoai_v2024_10_21 import AsyncAzureOpenAI, AzureOpenAI
from aoai_v2024_10_21.pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from aoai_v2024_10_21.types import Batch, Completion, CreateEmbeddingResponse, FileObject, ImagesResponse, Model, Upload
from aoai_v2024_10_21.types.audio import Transcription, TranslationVerbose
from aoai_v2024_10_21.types.chat import ChatCompletion
from aoai_v2024_10_21.types.fine_tuning import FineTuningJob
from aoai_v2024_10_21.types.uploads import UploadPart
from aoaigen.conventions import method_name
from aoaigen.emulator import Emulator
from aoaigen.parse import read_contract

ROOT = Path(__file__).parents[2]
EXAMPLES = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]}\n' * 12
BATCH_LINES = (
    b'{"custom_id": "task-0", "method": "POST", "url": "/chat/completions",'
    b' "body": {"model": "my-gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}}\n'
)

Kept = dict[str, Any]


@dataclass(frozen=True)
class Call:
    """One call: `method` below the client, arguments made from what was kept, and what to expect."""

    method: str
    arguments: Callable[[Kept], tuple[tuple[Any, ...], dict[str, Any]]]
    gives: type | tuple[type, ...]
    check: Callable[[Any, Kept], bool] = lambda _answer, _kept: True
    keep: str = ""


def by_keyword(**arguments: Any) -> Callable[[Kept], tuple[tuple[Any, ...], dict[str, Any]]]:
    return lambda _: ((), arguments)


def of(name: str, **arguments: Any) -> Callable[[Kept], tuple[tuple[Any, ...], dict[str, Any]]]:
    """The id of what was kept under a name, as the first argument."""
    return lambda kept: ((kept[name].id,), arguments)


def audio() -> io.BytesIO:
    file = io.BytesIO(b"RIFF....WAVEfmt ")
    file.name = "hello.wav"
    return file


CALLS = [
    Call(
        "chat.completions.create",
        by_keyword(model="my-gpt-4o", messages=[{"role": "user", "content": "Hello"}]),
        ChatCompletion,
        lambda answer, _: answer.choices[0].message.content and answer.usage.total_tokens > 0 and answer._request_id,
    ),
    Call(
        "completions.create",
        by_keyword(model="my-instruct", prompt="Once"),
        Completion,
        lambda answer, _: answer.choices[0].text,
    ),
    Call(
        "embeddings.create",
        by_keyword(model="my-embeddings", input=["one", "two"], dimensions=8),
        CreateEmbeddingResponse,
        lambda answer, _: [len(item.embedding) for item in answer.data] == [8, 8],
    ),
    Call(
        "audio.transcriptions.create",
        lambda _: ((), {"model": "my-whisper", "file": audio()}),
        Transcription,
        lambda answer, _: answer.text,
    ),
    Call(
        "audio.translations.create",
        lambda _: ((), {"model": "my-whisper", "file": audio(), "response_format": "verbose_json"}),
        TranslationVerbose,
        lambda answer, _: answer.segments[0].text,
    ),
    Call(
        "images.generate",
        by_keyword(model="my-dalle", prompt="A lighthouse", response_format="b64_json"),
        ImagesResponse,
        lambda answer, _: answer.data[0].b64_json,
    ),
    Call(
        "files.create",
        by_keyword(file=("examples.jsonl", EXAMPLES), purpose="fine-tune"),
        FileObject,
        lambda answer, _: answer.filename == "examples.jsonl" and answer.bytes == len(EXAMPLES),
        keep="file",
    ),
    Call(
        "files.import_file",
        by_keyword(
            purpose="fine-tune", filename="more.jsonl", content_url="https://storage.example.com/more.jsonl?sig=x"
        ),
        FileObject,
        lambda answer, _: answer.filename == "more.jsonl",
        keep="imported",
    ),
    Call(
        "files.list",
        by_keyword(),
        (SyncPage, AsyncPage),
        lambda answer, kept: kept["file"].id in [file.id for file in answer.data],
    ),
    Call("files.retrieve", of("file"), FileObject, lambda answer, kept: answer.id == kept["file"].id),
    Call("files.content", of("file"), aoai.HttpxBinaryResponseContent, lambda answer, _: answer.content == EXAMPLES),
    Call(
        "fine_tuning.jobs.create",
        lambda kept: ((), {"model": "gpt-4o-mini-2024-07-18", "training_file": kept["file"].id, "suffix": "mine"}),
        FineTuningJob,
        lambda answer, kept: answer.training_file == kept["file"].id,
        keep="job",
    ),
    Call("fine_tuning.jobs.retrieve", of("job"), FineTuningJob, lambda answer, kept: answer.id == kept["job"].id),
    Call(
        "fine_tuning.jobs.list",
        by_keyword(limit=5),
        (SyncCursorPage, AsyncCursorPage),
        lambda answer, kept: [job.id for job in answer.data] == [kept["job"].id],
    ),
    Call(
        "fine_tuning.jobs.list_events",
        of("job", limit=1),
        (SyncCursorPage, AsyncCursorPage),
        lambda answer, _: len(answer.data) == 1 and answer.data[0].message,
    ),
    Call("fine_tuning.jobs.checkpoints.list", of("job"), (SyncCursorPage, AsyncCursorPage)),
    Call(
        "fine_tuning.jobs.cancel",
        of("job"),
        FineTuningJob,
        lambda answer, _: answer.status in ("cancelled", "succeeded"),
    ),
    Call("fine_tuning.jobs.delete", of("job"), type(None)),
    Call(
        "files.create",
        by_keyword(file=("batch.jsonl", BATCH_LINES), purpose="batch"),
        FileObject,
        keep="batch_file",
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
        Batch,
        lambda answer, kept: answer.input_file_id == kept["batch_file"].id,
        keep="batch",
    ),
    Call("batches.retrieve", of("batch"), Batch, lambda answer, kept: answer.id == kept["batch"].id),
    Call(
        "batches.list",
        by_keyword(),
        (SyncCursorPage, AsyncCursorPage),
        lambda answer, kept: answer.data[0].id == kept["batch"].id,
    ),
    Call("batches.cancel", of("batch"), Batch),
    Call(
        "models.list",
        by_keyword(),
        (SyncPage, AsyncPage),
        lambda answer, _: all(model.capabilities.inference in (True, False) for model in answer.data),
    ),
    Call("models.retrieve", lambda _: (("gpt-4o-2024-08-06",), {}), Model, lambda answer, _: answer.lifecycle_status),
    Call(
        "uploads.create",
        by_keyword(purpose="fine-tune", filename="big.jsonl", bytes=len(EXAMPLES), mime_type="application/jsonl"),
        Upload,
        lambda answer, _: answer.status == "pending",
        keep="upload",
    ),
    Call("uploads.parts.create", of("upload", data=EXAMPLES), UploadPart, keep="part"),
    Call(
        "uploads.complete",
        lambda kept: ((kept["upload"].id,), {"part_ids": [kept["part"].id]}),
        Upload,
        lambda answer, _: answer.status == "completed" and answer.file.bytes == len(EXAMPLES),
    ),
    Call(
        "uploads.create",
        by_keyword(purpose="fine-tune", filename="other.jsonl", bytes=3, mime_type="application/jsonl"),
        Upload,
        keep="other",
    ),
    Call("uploads.cancel", of("other"), Upload, lambda answer, _: answer.status == "cancelled"),
    Call("files.delete", of("imported"), type(None)),
]


def method_of(client: Any, call: Call) -> Any:
    return reduce(getattr, call.method.split("."), client)


def judge(call: Call, answer: Any, kept: Kept) -> None:
    assert isinstance(answer, call.gives), f"{call.method} gave {answer!r}"
    assert call.check(answer, kept), f"{call.method} gave {answer!r}"
    if call.keep:
        kept[call.keep] = answer


def test_the_calls_cover_the_contract() -> None:
    contract = read_contract(ROOT / "specs" / "2024-10-21" / "openapi.yaml")
    assert {call.method for call in CALLS} == {str(method_name(operation)) for operation in contract.operations}


def test_sync(emulator: Emulator) -> None:
    kept: Kept = {}
    with AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key, max_retries=0) as client:
        for call in CALLS:
            positional, keyword = call.arguments(kept)
            judge(call, method_of(client, call)(*positional, **keyword), kept)
    assert len(emulator.requests) == len(CALLS)


def test_async(emulator: Emulator) -> None:
    async def run() -> None:
        kept: Kept = {}
        async with AsyncAzureOpenAI(
            azure_endpoint=emulator.endpoint, api_key=emulator.api_key, max_retries=0
        ) as client:
            for call in CALLS:
                positional, keyword = call.arguments(kept)
                judge(call, await method_of(client, call)(*positional, **keyword), kept)

    asyncio.run(run())
    assert len(emulator.requests) == len(CALLS)


@pytest.mark.parametrize("name", sorted(set(aoai.__all__) - {"__version__"}))
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(aoai, name) is not None or name == "DefaultAioHttpClient"
