"""Helpers that wait: for files, vector stores, batches and fine-tuning jobs, in every version that has them."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from aoai_v2025_01_01_preview import AsyncAzureOpenAI, AzureOpenAI
from aoai_v2025_01_01_preview.types import FileObject
from aoai_v2025_01_01_preview.types.vector_stores import VectorStoreFileBatch
from aoaigen.catalog import PinnedVersion
from aoaigen.emulator import Emulator
from pinned import CATALOG, emulator_of, package_of

EXAMPLES = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]}\n' * 12
LINE = (
    b'{"custom_id": "a", "method": "POST", "url": "/chat/completions",'
    b' "body": {"model": "my-gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}}\n'
)


@pytest.fixture(scope="module")
def preview() -> Iterator[Emulator]:
    with emulator_of(CATALOG.versions[-1]) as emulator:
        yield emulator


@pytest.fixture
def client(preview: Emulator) -> Iterator[AzureOpenAI]:
    preview.reset()
    with AzureOpenAI(azure_endpoint=preview.endpoint, api_key=preview.api_key, max_retries=0) as client:
        yield client


def test_a_file_is_waited_for(client: AzureOpenAI) -> None:
    seen: list[FileObject] = []
    file = client.files.create(file=EXAMPLES, purpose="fine-tune")
    done = client.files.wait_for_processing(file.id, poll_interval=0.001, on_progress=seen.append)
    assert done.status == "processed"
    assert seen[-1] == done


def test_a_file_that_takes_too_long(client: AzureOpenAI, preview: Emulator) -> None:
    file = client.files.create(file=EXAMPLES, purpose="fine-tune")
    preview.on("GET /files/{file-id}").reply(json={"id": file.id, "status": "running"})
    for error in (RuntimeError, TimeoutError):  # as in `openai`, and as all else that waits
        with pytest.raises(error, match=r"after 0\.03 seconds"):
            client.files.wait_for_processing(file.id, poll_interval=0.01, max_wait_seconds=0.03)


def test_files_of_a_vector_store(client: AzureOpenAI) -> None:
    store = client.vector_stores.create()
    uploaded = client.vector_stores.files.upload(vector_store_id=store.id, file=("a.txt", b"Hello"))
    assert uploaded.status == "in_progress"
    assert client.files.retrieve(uploaded.id).purpose == "assistants"
    assert client.vector_stores.files.poll(uploaded.id, vector_store_id=store.id).status == "completed"
    done = client.vector_stores.files.upload_and_poll(
        vector_store_id=store.id, file=("b.txt", b"Hello"), poll_interval_ms=1
    )
    assert done.status == "completed"
    file = client.files.create(file=("c.txt", b"Hello"), purpose="assistants")
    created = client.vector_stores.files.create_and_poll(file.id, vector_store_id=store.id, poll_interval_ms=1)
    assert (created.id, created.status) == (file.id, "completed")


def test_batches_of_files(client: AzureOpenAI) -> None:
    store = client.vector_stores.create()
    known = client.files.create(file=("known.txt", b"Hello"), purpose="assistants")
    seen: list[VectorStoreFileBatch] = []
    done = client.vector_stores.file_batches.upload_and_poll(
        store.id,
        files=[(f"{number}.txt", io.BytesIO(b"Hello")) for number in range(7)],
        file_ids=[known.id],
        max_concurrency=2,
        poll_interval_ms=1,
        on_progress=seen.append,
    )
    assert done.file_counts.completed == 8
    assert seen[-1].status == "completed"
    again = client.vector_stores.file_batches.create_and_poll(store.id, file_ids=[known.id], poll_interval_ms=1)
    assert again.status == "completed"
    assert client.vector_stores.file_batches.poll(again.id, vector_store_id=store.id).id == again.id


def test_an_upload_that_fails_adds_nothing(client: AzureOpenAI, preview: Emulator) -> None:
    store = client.vector_stores.create()
    preview.on("POST /files").reply(times=1).reply(status=500, times=1)
    with pytest.raises(Exception, match="500"):
        client.vector_stores.file_batches.upload_and_poll(store.id, files=[b"1", b"2", b"3"], max_concurrency=1)
    assert not any(request.path.endswith("/file_batches") for request in preview.requests)


@pytest.mark.parametrize("seconds", [float("nan"), float("inf"), -1.0])
def test_a_time_to_wait_that_is_none(client: AzureOpenAI, preview: Emulator, seconds: float) -> None:
    with pytest.raises(ValueError, match="max_wait_seconds"):
        client.vector_stores.files.poll("file-1", vector_store_id="vs_1", max_wait_seconds=seconds)
    assert not preview.requests


def test_no_time_to_wait_asks_for_nothing(client: AzureOpenAI, preview: Emulator) -> None:
    with pytest.raises(TimeoutError):
        client.vector_stores.files.poll("file-1", vector_store_id="vs_1", max_wait_seconds=0)
    assert not preview.requests


# --- Every version ----------------------------------------------------------------------------------------------------


def test_batches_and_jobs(pinned: PinnedVersion, emulated: Emulator) -> None:
    package = package_of(pinned)
    with package.AzureOpenAI(azure_endpoint=emulated.endpoint, api_key=emulated.api_key) as client:
        asyncio.run(_wait_for_all(client, lambda value: value))


def test_batches_and_jobs_asynchronously(pinned: PinnedVersion, emulated: Emulator) -> None:
    async def run() -> None:
        package = package_of(pinned)
        async with package.AsyncAzureOpenAI(azure_endpoint=emulated.endpoint, api_key=emulated.api_key) as client:
            await _wait_for_all(client, None)

    asyncio.run(run())


async def _wait_for_all(client: Any, plain: Callable[[Any], Any] | None) -> None:
    """Wait for whatever this version has, awaiting what is not `plain`."""

    async def settled(value: Any) -> Any:
        return value if plain else await value

    seen: list[str] = []
    patience = {"poll_interval_ms": 1, "on_progress": lambda state: seen.append(state.status)}
    file = await settled(client.files.create(file=("a.jsonl", EXAMPLES), purpose="fine-tune"))
    assert (await settled(client.files.wait_for_processing(file.id))).status == "processed"

    job = await settled(client.fine_tuning.jobs.create_and_poll(model="gpt-4o", training_file=file.id, **patience))
    assert (job.status, seen) == ("succeeded", ["pending", "running", "succeeded"])
    assert (await settled(client.fine_tuning.jobs.poll(job.id))).status == "succeeded"

    if hasattr(client, "batches"):
        seen.clear()
        lines = await settled(client.files.create(file=("b.jsonl", LINE), purpose="batch"))
        batch = await settled(
            client.batches.create_and_poll(
                input_file_id=lines.id, endpoint="/chat/completions", completion_window="24h", **patience
            )
        )
        assert (batch.status, seen) == ("completed", ["in_progress", "finalizing", "completed"])
        assert (await settled(client.batches.poll(batch.id))).status == "completed"

    if hasattr(client, "vector_stores"):
        store = await settled(client.vector_stores.create())
        upload = client.vector_stores.file_batches.upload_and_poll
        done = await settled(upload(store.id, files=[("a.txt", b"1"), ("b.txt", b"2")], poll_interval_ms=1))
        assert done.file_counts.completed == 2
        one = await settled(
            client.vector_stores.files.upload_and_poll(
                vector_store_id=store.id, file=("c.txt", b"3"), poll_interval_ms=1
            )
        )
        assert one.status == "completed"


def test_an_upload_that_fails_asynchronously(preview: Emulator) -> None:
    preview.reset()
    preview.on("POST /files").reply(times=1).reply(status=500, times=1)

    async def run() -> None:
        async with AsyncAzureOpenAI(azure_endpoint=preview.endpoint, api_key=preview.api_key, max_retries=0) as client:
            store = await client.vector_stores.create()
            with pytest.raises(Exception, match="500"):
                await client.vector_stores.file_batches.upload_and_poll(store.id, files=[b"1", b"2", b"3"])

    asyncio.run(run())
