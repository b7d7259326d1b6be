"""What previews have beside assistants: speech, ingestion, and more in chat and transcriptions."""

from __future__ import annotations

import base64
import io
import json
import wave
from typing import Any

import httpx
import pytest
from aoaigen.emulator import Emulator

from .conftest import NOW

CHAT = "/deployments/chat/chat/completions"
HELLO = {"messages": [{"role": "user", "content": "Hello"}]}


def message(client: httpx.Client, **more: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """The message and the usage of a chat answer."""
    response = client.post(CHAT, json={**HELLO, **more})
    assert response.status_code == 200, response.text
    answer = response.json()
    return answer["choices"][0]["message"], answer["usage"]["completion_tokens_details"]


def deltas(client: httpx.Client, **more: Any) -> list[dict[str, Any]]:
    lines = client.post(CHAT, json={**HELLO, **more, "stream": True}).text.split("\n\n")
    chunks = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: {")]
    return [choice["delta"] for chunk in chunks for choice in chunk["choices"]]


# Speech and transcriptions


@pytest.mark.parametrize(
    ("format", "media_type", "opening"),
    [
        ("mp3", "audio/mpeg", b"\xff\xfb"),
        ("opus", "audio/opus", b"OggS"),
        ("aac", "audio/aac", b"\xff\xf1"),
        ("flac", "audio/flac", b"fLaC"),
        ("wav", "audio/wav", b"RIFF"),
        ("pcm", "audio/pcm", b""),
    ],
)
def test_speech(beta: httpx.Client, format: str, media_type: str, opening: bytes) -> None:
    body = {"input": "Good day to you.", "voice": "alloy", "response_format": format}
    spoken = beta.post("/deployments/speak/audio/speech", json=body)
    assert spoken.headers["content-type"] == media_type
    assert spoken.content.startswith(opening)
    assert len(spoken.content) > 1000
    if format == "wav":
        with wave.open(io.BytesIO(spoken.content)) as audio:
            assert audio.getnframes() / audio.getframerate() == pytest.approx(16 / 15, abs=0.01)


@pytest.mark.parametrize("wrong", [{"voice": "nobody"}, {"response_format": "midi"}, {"speed": 9}])
def test_speech_has_voices_formats_and_speeds(beta: httpx.Client, wrong: dict[str, Any]) -> None:
    body = {"input": "Good day.", "voice": "alloy", **wrong}
    refused = beta.post("/deployments/speak/audio/speech", json=body)
    assert refused.status_code == 400
    assert refused.json()["error"]["param"] == next(iter(wrong))


def test_a_transcription_has_the_times_of_words(beta: httpx.Client) -> None:
    form = {"response_format": "verbose_json", "timestamp_granularities[]": ["word"]}
    heard = beta.post("/deployments/hear/audio/transcriptions", data=form, files={"file": ("a.mp3", b"abc")}).json()
    assert [word["word"] for word in heard["words"]] == heard["text"].split()


# Chat


def test_a_spoken_answer(beta: httpx.Client) -> None:
    asked = {"modalities": ["text", "audio"], "audio": {"voice": "alloy", "format": "wav"}}
    said, usage = message(beta, **asked)
    assert said["content"] is None
    assert said["audio"]["expires_at"] == NOW + 3600
    assert 'You said: "Hello"' in said["audio"]["transcript"]
    with wave.open(io.BytesIO(base64.b64decode(said["audio"]["data"]))) as audio:
        assert audio.getnframes() > 0
    assert usage["audio_tokens"] > 0
    (streamed,) = [delta["audio"] for delta in deltas(beta, **asked) if "audio" in delta]
    assert streamed["transcript"] == said["audio"]["transcript"]


def test_a_prediction_comes_true_in_part(beta: httpx.Client, preview: Emulator) -> None:
    preview.on("ChatCompletions_Create").reply(text="one two three")
    _, usage = message(beta, prediction={"type": "content", "content": "one two four five"})
    assert (usage["accepted_prediction_tokens"], usage["rejected_prediction_tokens"]) == (2, 2)


def test_a_refusal(beta: httpx.Client, preview: Emulator) -> None:
    preview.on("ChatCompletions_Create").reply(refusal="I cannot help with that.")
    said, _ = message(beta)
    assert (said["content"], said["refusal"]) == (None, "I cannot help with that.")
    assert "".join(delta.get("refusal") or "" for delta in deltas(beta)) == "I cannot help with that."


def test_settings_of_the_preview_are_taken(beta: httpx.Client) -> None:
    message(beta, reasoning_effort="low", store=True, metadata={"a": "b"})
    refused = beta.post(CHAT, json={**HELLO, "reasoning_effort": "extreme"})
    assert refused.json()["error"]["param"] == "reasoning_effort"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (None, {"citations", "intent"}),
        (["citations", "all_retrieved_documents"], {"citations", "all_retrieved_documents"}),
    ],
)
def test_a_data_source_of_a_preview(beta: httpx.Client, wanted: list[str] | None, found: set[str]) -> None:
    parameters = {
        "endpoint": "https://example.com",
        "index_name": "hills",
        "authentication": {"type": "encoded_api_key", "encoded_api_key": "key"},
    } | ({"include_contexts": wanted} if wanted else {})
    said, _ = message(beta, data_sources=[{"type": "elasticsearch", "parameters": parameters}])
    assert set(said["context"]) == found
    assert "hills" in said["context"]["citations"][0]["content"]


# Batches and ingestion


def test_a_new_batch_tells_how_full_the_queue_is(beta: httpx.Client) -> None:
    content = b'{"custom_id": "one"}'
    file = beta.post("/files", files={"file": ("a.jsonl", content)}, data={"purpose": "batch"}).json()["id"]
    body = {"input_file_id": file, "endpoint": "/chat/completions", "completion_window": "24h"}
    made = beta.post("/batches", json=body)
    assert made.status_code == 201
    assert made.headers["deployment-enqueued-tokens"] == str(len(content) // 4)
    assert int(made.headers["deployment-maximum-enqueued-tokens"]) > 0


@pytest.mark.parametrize("end", ["succeeded", "failed"])
def test_the_life_of_an_ingestion_job(beta: httpx.Client, preview: Emulator, end: str) -> None:
    preview.on("IngestionJobs_Create").reply(ends_as="failed" if end == "failed" else None)
    target = {"kind": "AzureAISearch", "connectionId": "search"}
    body = {"kind": "UserCompute", "workspaceId": "workspace", "target": target}
    job = beta.put("/ingestion/jobs/mine", json=body).json()
    assert job == body | {"jobId": "mine"}
    assert beta.get("/ingestion/jobs/mine").json() == job
    assert beta.get("/ingestion/jobs").json() == {"value": [job]}
    (run,) = beta.get("/ingestion/jobs/mine/runs").json()["value"]
    url = f"/ingestion/jobs/mine/runs/{run['runId']}"
    assert [run["status"], *(beta.get(url).json()["status"] for _ in range(3))] == ["notRunning", "running", end, end]
    ended = beta.get(url).json()
    assert [stage["state"] for stage in ended["progress"]["stageProgress"]] == [end, end]
    assert ("error" in ended) is (end == "failed")
    assert beta.get("/ingestion/jobs/other").json()["error"]["code"] == "notFound"
    assert beta.get("/ingestion/jobs/mine/runs/other").json()["error"]["code"] == "notFound"
