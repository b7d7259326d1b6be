"""The other operations that reach a model: completions, embeddings, images, audio."""

from __future__ import annotations

import base64
import io
import json
import math
import struct
import wave
import zlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from aoaigen.emulator import Emulator

Checked = Callable[[str, httpx.Response], dict[str, Any]]

COMPLETIONS = "/deployments/instruct/completions"
EMBEDDINGS = "/deployments/embed/embeddings"
IMAGES = "/deployments/draw/images/generations"


def test_completions(client: httpx.Client, checked: Checked) -> None:
    body = {"prompt": ["Once upon a time", "Long ago"], "n": 2, "max_tokens": 5, "echo": True, "logprobs": 2}
    answered = checked("Completions_Create", client.post(COMPLETIONS, json=body))
    assert [c["index"] for c in answered["choices"]] == [0, 1, 2, 3]
    assert answered["choices"][2]["text"].startswith("Long ago")
    assert answered["choices"][0]["finish_reason"] == "length"
    assert answered["usage"]["completion_tokens"] == 20
    assert [result["prompt_index"] for result in answered["prompt_filter_results"]] == [0, 1]


def test_completions_end_after_sixteen_tokens_unless_told_otherwise(client: httpx.Client) -> None:
    short = client.post(COMPLETIONS, json={"prompt": "Once"}).json()
    long = client.post(COMPLETIONS, json={"prompt": "Once", "max_tokens": 500}).json()
    assert short["usage"]["completion_tokens"] == 16 < long["usage"]["completion_tokens"]
    assert (short["choices"][0]["finish_reason"], long["choices"][0]["finish_reason"]) == ("length", "stop")


def test_a_completion_streams_as_text_completions(client: httpx.Client) -> None:
    body = {"prompt": "Once upon a time", "max_tokens": 500}
    whole = client.post(COMPLETIONS, json=body).json()["choices"][0]["text"]
    text = client.post(COMPLETIONS, json=body | {"stream": True}).text
    *events, done, _ = text.split("\n\n")
    chunks = [json.loads(event.removeprefix("data: ")) for event in events]
    assert done == "data: [DONE]"
    assert (chunks[0]["object"], chunks[0]["choices"]) == ("", [])
    assert {chunk["object"] for chunk in chunks[1:]} == {"text_completion"}
    assert "".join(chunk["choices"][0]["text"] for chunk in chunks[1:]) == whole
    assert [c["choices"][0]["finish_reason"] for c in chunks[1:]] == [None] * (len(chunks) - 2) + ["stop"]


@pytest.mark.parametrize(("deployment", "dimensions"), [("embed", 1536), ("embed-large", 3072), ("ada", 1536)])
def test_embeddings_have_the_models_dimensions_and_length_one(
    client: httpx.Client, checked: Checked, deployment: str, dimensions: int
) -> None:
    response = client.post(f"/deployments/{deployment}/embeddings", json={"input": ["a cat", "a dog"]})
    answered = checked("embeddings_create", response)
    for index, item in enumerate(answered["data"]):
        assert (item["index"], len(item["embedding"])) == (index, dimensions)
        assert math.isclose(math.hypot(*item["embedding"]), 1.0)


def test_texts_that_share_words_lie_close(client: httpx.Client) -> None:
    texts = ["the cat sat on the mat", "The cat sat on the mat!", "a cat on a mat", "stock market report"]
    vectors = [d["embedding"] for d in client.post(EMBEDDINGS, json={"input": texts}).json()["data"]]
    likeness = [sum(map(float.__mul__, vectors[0], vector)) for vector in vectors]
    assert vectors[0] == vectors[1]
    assert likeness[0] > likeness[2] > likeness[3] + 0.2


def test_embeddings_in_base64_are_little_endian_floats(client: httpx.Client) -> None:
    body = {"input": "a cat", "dimensions": 8}
    plain = client.post(EMBEDDINGS, json=body).json()["data"][0]["embedding"]
    encoded = client.post(EMBEDDINGS, json=body | {"encoding_format": "base64"}).json()["data"][0]["embedding"]
    assert struct.unpack("<8f", base64.b64decode(encoded)) == pytest.approx(plain, abs=1e-7)


@pytest.mark.parametrize(
    ("deployment", "body", "message"),
    [
        ("ada", {"input": "x", "dimensions": 8}, "This model does not support specifying dimensions."),
        ("embed", {"input": "x", "dimensions": 1537}, "1537 is not from 1 to 1536 - 'dimensions'"),
        ("embed", {"input": ""}, "'$.input' is invalid. An input is neither empty nor without text."),
        ("embed", {"input": ["x", ""]}, "'' should be non-empty - 'input.1'"),
    ],
)
def test_embeddings_that_cannot_be(client: httpx.Client, deployment: str, body: object, message: str) -> None:
    response = client.post(f"/deployments/{deployment}/embeddings", json=body)
    assert (response.status_code, response.json()["error"]["message"]) == (400, message)


def check_png(content: bytes, width: int, height: int) -> None:
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", content[16:24]) == (width, height)
    at = content.index(b"IDAT")
    (length,) = struct.unpack(">I", content[at - 4 : at])
    assert len(zlib.decompress(content[at + 4 : at + 4 + length])) == height * (1 + (width + 7) // 8)


def test_an_image_as_data(client: httpx.Client, checked: Checked) -> None:
    body = {"prompt": "a boat", "response_format": "b64_json", "size": "1792x1024"}
    (image,) = checked("ImageGenerations_Create", client.post(IMAGES, json=body))["data"]
    assert "url" not in image
    assert "a boat" in image["revised_prompt"]
    assert image["prompt_filter_results"]["jailbreak"] == {"detected": False, "filtered": False}
    check_png(base64.b64decode(image["b64_json"]), 1792, 1024)


def test_an_image_behind_a_url_needs_no_key(client: httpx.Client) -> None:
    (image,) = client.post(IMAGES, json={"prompt": "a boat"}).json()["data"]
    downloaded = httpx.get(image["url"])
    assert downloaded.headers["content-type"] == "image/png"
    check_png(downloaded.content, 1024, 1024)
    assert httpx.get(image["url"].replace(".png", "0.png")).status_code == 401


def speech(seconds: float = 2.0) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as audio:
        audio.setnchannels(1)
        audio.setsampwidth(2)
        audio.setframerate(8000)
        audio.writeframes(bytes(int(seconds * 16_000)))
    return file.getvalue()


def hear(client: httpx.Client, task: str = "transcriptions", **fields: Any) -> httpx.Response:
    files = {"file": ("talk.wav", fields.pop("content", None) or speech(), "audio/wav")}
    return client.post(f"/deployments/hear/audio/{task}", files=files, data=fields)


@pytest.mark.parametrize(("task", "verb"), [("transcriptions", "transcribe"), ("translations", "translate")])
def test_audio_as_json(client: httpx.Client, emulator: Emulator, checked: Checked, task: str, verb: str) -> None:
    id = f"{task.capitalize()}_Create"
    assert "talk.wav" in checked(id, hear(client, task, model="hear", temperature="0.5"))["text"]
    emulator.on(id).reply(text="one two three four five six seven eight nine ten")
    verbose = checked(id, hear(client, task, response_format="verbose_json"))
    assert (verbose["task"], verbose["duration"]) == (verb, 2.0)
    assert [(s["start"], s["end"], s["text"]) for s in verbose["segments"]] == [
        (0.0, 1.0, " one two three four five six seven eight"),
        (1.0, 2.0, " nine ten"),
    ]


@pytest.mark.parametrize(
    ("format", "expected"),
    [
        ("text", "Good day.\n"),
        ("srt", "1\n00:00:00,000 --> 00:00:02,000\nGood day.\n\n"),
        ("vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nGood day.\n\n"),
    ],
)
def test_audio_as_text(client: httpx.Client, emulator: Emulator, format: str, expected: str) -> None:
    emulator.on("Transcriptions_Create").reply(text="Good day.")
    response = hear(client, response_format=format)
    assert response.headers["content-type"].startswith("text/plain")
    assert response.text == expected


def test_what_is_no_audio_is_heard_anyway(client: httpx.Client) -> None:
    verbose = hear(client, content=b"no audio", response_format="verbose_json").json()
    assert verbose["duration"] == 1.0


def test_audio_of_more_than_25_mib_is_refused(client: httpx.Client) -> None:
    response = hear(client, content=bytes(26_214_401))
    assert response.status_code == 413
    assert response.text == (
        '{"error":{"message":"Maximum content size limit (26214400) exceeded (26214401 bytes read)",'
        '"type":"server_error","param":"null","code":"null"}}'
    )


@pytest.mark.parametrize(
    ("fields", "param"), [({"temperature": "warm"}, "temperature"), ({"response_format": "mp3"}, "response_format")]
)
def test_fields_of_a_form_are_checked(client: httpx.Client, fields: dict[str, str], param: str) -> None:
    response = hear(client, **fields)
    assert (response.status_code, response.json()["error"]["param"]) == (400, param)


def test_a_form_needs_its_file(client: httpx.Client) -> None:
    response = client.post("/deployments/hear/audio/transcriptions", files={"language": (None, "en")})
    assert response.status_code == 400
    assert response.json()["error"]["message"] == "'file' is a required property"
    response = client.post("/deployments/hear/audio/transcriptions", json={"file": "talk.wav"})
    assert response.status_code == 400
