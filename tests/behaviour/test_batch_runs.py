"""Batches at scale: split, sent, waited for, matched; failures of all kinds; going on after the process was killed."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from aoai_v2024_10_21 import AsyncAzureOpenAI, AzureOpenAI, ConfigurationError, InternalServerError
from aoai_v2024_10_21.types import (
    BatchCompletionCreateParams,
    BatchEmbeddingCreateParams,
    BatchProgress,
    BatchResult,
    CreateEmbeddingResponse,
)
from aoai_v2024_10_21.types.chat import ChatCompletion
from aoaigen.emulator import Emulator

INTERVAL = 0.01
"""Seconds between two looks, in place of a minute."""


@pytest.fixture
def client(emulator: Emulator) -> Iterator[AzureOpenAI]:
    with AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key, max_retries=0) as client:
        yield client


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "run.json"


def chats(count: int) -> Iterator[BatchCompletionCreateParams]:
    return ({"messages": [{"role": "user", "content": f"Question {number}"}]} for number in range(count))


def run(
    client: AzureOpenAI, state: Path, count: int = 5, *, max_requests: int = 2, attempts: int = 1
) -> dict[str, BatchResult[ChatCompletion]]:
    """The results of a run of chats, by custom_id, of which none may come twice."""
    results = list(
        client.batches.run(
            chats(count),
            model="my-gpt-4o",
            state=state,
            max_requests=max_requests,
            attempts=attempts,
            poll_interval=INTERVAL,
        )
    )
    found = {result.custom_id: result for result in results}
    assert len(found) == len(results) == count
    return found


def calls(emulator: Emulator, method: str, path: str) -> int:
    return sum((request.method, request.path) == (method, path) for request in emulator.requests)


def errors(results: dict[str, BatchResult[ChatCompletion]]) -> Counter[str | None]:
    return Counter(result.error.code for result in results.values() if result.error is not None)


def test_each_request_is_answered_once(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    results = run(client, state)
    for number in range(5):
        result = results[f"request-{number}"]
        assert result.response is not None
        assert f"Question {number}" in (result.response.choices[0].message.content or "")
        assert result.request["messages"][0]["content"] == f"Question {number}"
        assert (result.status_code, result.error) == (200, None)
        assert result.request_id == result.response._request_id
    assert calls(emulator, "POST", "/openai/batches") == 3
    made = [stored.record for stored in emulator.app.world.store.batches.values()]
    assert [record["request_counts"]["total"] for record in made] == [2, 2, 1]


def test_files_hold_no_more_bytes_than_they_may(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    asked = chats(6)
    assert len(list(client.batches.run(asked, model="my-gpt-4o", state=state, max_bytes=400, poll_interval=0))) == 6
    sizes = [path.stat().st_size for path in state.with_name("run.json.files").glob("*-????.jsonl")]
    assert len(sizes) > 1
    assert max(sizes) <= 400


def test_an_ended_run_gives_its_results_again_without_asking(
    client: AzureOpenAI, emulator: Emulator, state: Path
) -> None:
    first = run(client, state)
    emulator.requests.clear()
    assert run(client, state) == first
    assert not emulator.requests


def test_embeddings_ids_of_ones_own_and_progress(client: AzureOpenAI, state: Path) -> None:
    asked: list[BatchEmbeddingCreateParams] = [
        {"input": "one", "custom_id": "a"},
        {"input": ["two", "three"], "custom_id": "b", "model": "my-embeddings"},
    ]
    seen: list[BatchProgress] = []
    results: dict[str, BatchResult[CreateEmbeddingResponse]] = {}
    for result in client.batches.run_embeddings(
        asked, model="my-embeddings", state=state, poll_interval=0, on_progress=seen.append
    ):
        results[result.custom_id] = result
    counts = {id: len(result.response.data) for id, result in results.items() if result.response is not None}
    assert counts == {"a": 1, "b": 2}
    assert seen[0] == BatchProgress(written=2, sent=0, completed=0, failed=0, batches=1, ended=0)
    assert seen[-1] == BatchProgress(written=2, sent=2, completed=2, failed=0, batches=1, ended=1)


def test_no_requests_make_no_batch(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    assert run(client, state, 0) == {}
    assert not emulator.requests


@pytest.mark.parametrize("attempts", [1, 2])
def test_asynchronous(emulator: Emulator, state: Path, attempts: int) -> None:
    emulator.on("POST /batches").reply(ends_as="expired", times=1)
    emulator.on("GET /files/{file-id}/content").fail("cut", times=1)

    async def collect() -> list[BatchResult[ChatCompletion]]:
        async with AsyncAzureOpenAI(
            azure_endpoint=emulator.endpoint, api_key=emulator.api_key, max_retries=0
        ) as client:
            results = client.batches.run(
                chats(4), model="my-gpt-4o", state=state, attempts=attempts, max_requests=2, poll_interval=0
            )
            return [result async for result in results]

    results = asyncio.run(collect())
    assert sorted(result.custom_id for result in results) == [f"request-{number}" for number in range(4)]
    assert sum(result.error is not None for result in results) == (1 if attempts == 1 else 0)


# --- Failures ---------------------------------------------------------------------------------------------------------


def test_what_a_request_did_wrong_is_its_error(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    asked: list[BatchCompletionCreateParams] = [
        {"messages": [{"role": "user", "content": "Hi"}], "temperature": 9},
        {"messages": [{"role": "user", "content": "Hi"}]},
    ]
    wrong, right = sorted(
        client.batches.run(asked, model="my-gpt-4o", state=state, attempts=3, poll_interval=0),
        key=lambda result: result.custom_id,
    )
    assert (wrong.status_code, wrong.response) == (400, None)
    assert wrong.error is not None
    assert "temperature" in wrong.error.message
    assert right.response is not None
    assert calls(emulator, "POST", "/openai/batches") == 1  # it would fail again


def test_an_expired_batch(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    emulator.on("POST /batches").reply(ends_as="expired", times=1)
    results = run(client, state, 4, max_requests=4)
    assert errors(results) == {"batch_expired": 2}
    assert all(result.status_code is None for result in results.values() if result.error is not None)
    # The same run again, with leave to try again what failed.
    results = run(client, state, 4, max_requests=4, attempts=2)
    assert not errors(results)
    made = [stored.record["request_counts"]["total"] for stored in emulator.app.world.store.batches.values()]
    assert made == [4, 2]


@pytest.mark.parametrize("status", ["Processed", None])
def test_the_word_for_a_file_that_can_be_used(
    client: AzureOpenAI, emulator: Emulator, state: Path, status: str | None
) -> None:
    emulator.on("GET /files/{file-id}").reply(json={"id": "file-1", "status": status})
    assert not errors(run(client, state, 2))


def test_a_line_that_cannot_be_read_costs_no_other_answer(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    def line(number: int) -> str:
        return json.dumps({"custom_id": f"request-{number}", "response": {"status_code": 200, "body": {"id": "c"}}})

    emulator.on("GET /files/{file-id}/content").reply(body=f'{line(0)}\n{{"custom_id": "re\n{line(2)}\n', times=1)
    results = run(client, state, 3, max_requests=3, attempts=2)
    assert errors(results) == {"batch_completed": 1}
    assert results["request-1"].response is None
    assert calls(emulator, "POST", "/openai/batches") == 1  # it may have been answered


def test_a_cancelled_batch(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    def cancel(progress: BatchProgress) -> None:
        made = list(emulator.app.world.store.batches)
        if progress.sent and not calls(emulator, "POST", f"/openai/batches/{made[0]}/cancel"):
            client.batches.cancel(made[0])

    results = client.batches.run(chats(2), model="my-gpt-4o", state=state, poll_interval=0, on_progress=cancel)
    assert [result.error and result.error.code for result in results] == ["batch_cancelled"] * 2


def test_a_batch_that_is_refused_as_a_whole(client: AzureOpenAI, state: Path) -> None:
    results = list(client.batches.run(chats(2), model="none", state=state, poll_interval=0))
    assert [result.error and result.error.code for result in results] == ["model_not_found"] * 2


def test_a_batch_without_room_waits_for_others(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    emulator.on("POST /batches").reply(times=1).reply(ends_as="failed", times=1)
    results = run(client, state, 4)
    assert not errors(results)
    assert calls(emulator, "POST", "/openai/batches") == 3


def test_a_batch_that_never_has_room_fails(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    emulator.on("POST /batches").reply(ends_as="failed", times=2)
    assert errors(run(client, state, 2)) == {"token_limit_exceeded": 2}


@pytest.mark.parametrize("operation", ["POST /files", "POST /batches"])
@pytest.mark.parametrize("kind", ["reset", "503"])
def test_an_answer_that_is_lost_makes_nothing_twice(
    client: AzureOpenAI, emulator: Emulator, state: Path, operation: str, kind: str
) -> None:
    emulator.on(operation).fail(kind, times=1)
    assert not errors(run(client, state, 2))
    assert len(emulator.app.world.store.batches) == 1
    uploaded = [file for file in emulator.app.world.store.files.values() if file.record["purpose"] == "batch"]
    assert len(uploaded) == 1


@pytest.mark.parametrize("operation", ["GET /batches/{batch-id}", "GET /files/{file-id}/content"])
@pytest.mark.parametrize("kind", ["reset", "cut", "503", "429"])
def test_failures_that_pass_are_borne(
    client: AzureOpenAI, emulator: Emulator, state: Path, operation: str, kind: str
) -> None:
    emulator.on(operation).fail(kind, times=2)
    assert not errors(run(client, state, 3))


def test_failures_that_do_not_pass_are_raised_and_the_run_goes_on_later(
    client: AzureOpenAI, emulator: Emulator, state: Path
) -> None:
    for operation in ("POST /batches", "GET /batches/{batch-id}"):
        emulator.on(operation).fail("503", times=31)
        with pytest.raises(InternalServerError):
            run(client, state, 2)
    assert not errors(run(client, state, 2))
    assert len(emulator.app.world.store.batches) == 1


# --- What is refused before anything is sent --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ([{"messages": [], "custom_id": "a"}] * 2, "Request 1 .'a'.: an earlier request"),
        ([{"messages": [], "stream": True}], "no streams"),
        ([{"messages": [], "model": "other"}], "one deployment, 'my-gpt-4o'"),
        ([{"messages": [], "custom_id": 7}], "a custom_id is a text"),
        (["Hi"], "no mapping"),
        ([{"messages": [{"role": "user", "content": "x" * 500}]}], "a file may have 400"),
    ],
)
def test_requests_that_cannot_be_sent(
    client: AzureOpenAI, emulator: Emulator, state: Path, asked: Any, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        list(client.batches.run(asked, model="my-gpt-4o", state=state, max_bytes=400))
    assert not emulator.requests
    assert not state.with_name("run.json.files").exists()
    assert len(run(client, state)) == 5  # a better set may use the same state


def test_a_state_of_another_run(client: AzureOpenAI, state: Path) -> None:
    run(client, state, 2)
    with pytest.raises(ConfigurationError, match="for the model my-gpt-4o, not other"):
        list(client.batches.run(chats(2), model="other", state=state))
    with pytest.raises(ConfigurationError, match="of 2 requests, not 3"):
        list(client.batches.run(list(chats(3)), model="my-gpt-4o", state=state))
    with pytest.raises(ConfigurationError, match="endpoint"):
        list(client.batches.run_embeddings([], model="my-gpt-4o", state=state))
    for file in state.with_name("run.json.files").iterdir():
        file.unlink()
    with pytest.raises(ConfigurationError, match="which is gone"):
        run(client, state, 2)
    state.write_text("{}")
    with pytest.raises(ConfigurationError, match="not the state of a run"):
        run(client, state, 2)


def test_a_state_in_use(client: AzureOpenAI, state: Path) -> None:
    first = client.batches.run(chats(2), model="my-gpt-4o", state=state, poll_interval=0)
    next(first)
    with pytest.raises(ConfigurationError, match="in use"):
        run(client, state, 2)
    first.close()
    assert len(run(client, state, 2)) == 2


def test_settings_that_cannot_be(client: AzureOpenAI, state: Path) -> None:
    for wrong in ({"attempts": 0}, {"max_requests": 0}, {"max_bytes": 0}):
        with pytest.raises(ConfigurationError, match="at least 1"):
            client.batches.run(chats(1), model="my-gpt-4o", state=state, **wrong)
    assert not state.exists()


# --- Killed -----------------------------------------------------------------------------------------------------------

_CHILD = """
import sys, time
from aoai_v2024_10_21 import AzureOpenAI

endpoint, key, state, stops_at = sys.argv[1:]

def requests():
    for number in range(5):
        if stops_at == "writing" and number == 3:
            print("writing", flush=True)
            time.sleep(60)
        yield {"messages": [{"role": "user", "content": f"Question {number}"}]}

client = AzureOpenAI(azure_endpoint=endpoint, api_key=key, max_retries=0)
for result in client.batches.run(requests(), model="my-gpt-4o", state=state, max_requests=2, poll_interval=0.01):
    print(result.custom_id, flush=True)
    if stops_at == "giving":
        time.sleep(60)
"""

_SLOW = 2.0
"""Seconds that the service takes where a process is killed before the answer comes."""


def kill_once(emulator: Emulator, state: Path, stops_at: str, reached: Callable[[], bool] | None) -> None:
    """Start a process that runs the batches, and kill it where it is `reached`, or has printed a line."""
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, emulator.endpoint, emulator.api_key, str(state), stops_at],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        if reached is None:
            assert child.stdout.readline()
        else:
            deadline = time.monotonic() + 20
            while not reached():
                assert child.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.005)
        child.send_signal(signal.SIGKILL)
    assert child.returncode == -signal.SIGKILL


def test_killed_again_and_again(client: AzureOpenAI, emulator: Emulator, state: Path) -> None:
    store = emulator.app.world.store

    def asked_twice_more(operation: str) -> Callable[[], bool]:
        def count() -> int:
            return sum(request.operation == operation for request in emulator.requests)

        before = count()
        return lambda: count() == before + 2

    kill_once(emulator, state, "writing", None)
    assert not emulator.requests

    # After the service has done it, and before the process knows.
    emulator.on("POST /files").reply(times=1).reply(delay=_SLOW, times=1)
    kill_once(emulator, state, "uploading", lambda: len(store.files) == 2)
    emulator.on("POST /batches").reply(delay=_SLOW, times=1)
    kill_once(emulator, state, "creating", lambda: len(store.batches) == 2)
    emulator.on("Batch_Get").reply(times=1).reply(delay=_SLOW, times=1)
    kill_once(emulator, state, "looking", asked_twice_more("Batch_Get"))
    emulator.on("Files_GetContent").reply(times=1).reply(delay=_SLOW, times=1)
    kill_once(emulator, state, "fetching", asked_twice_more("Files_GetContent"))
    kill_once(emulator, state, "giving", None)

    results = run(client, state)
    assert all(result.response is not None for result in results.values())
    assert [stored.record["request_counts"]["total"] for stored in store.batches.values()] == [2, 2, 1]
    assert sum(file.record["purpose"] == "batch" for file in store.files.values()) == 3
    assert len(json.loads(state.read_text())["parts"]) == 3
