"""What differs between API versions, shown on versions made from the pinned one."""

from __future__ import annotations

import io
import wave
from dataclasses import replace

import httpx
import pytest
from aoaigen.contract import Contract, Operation, Origin
from aoaigen.emulator import Emulator

HERE = Origin("made.yaml", 1, 1, "")
HELLO = {"messages": [{"role": "user", "content": "Hello"}]}


def post(emulator: Emulator, path: str, body: object, **params: str) -> httpx.Response:
    url = f"{emulator.endpoint}{path}"
    return httpx.post(url, json=body, params=params, headers={"api-key": emulator.api_key})


def test_the_rate_limiter_of_2025_speaks_differently(contract: Contract) -> None:
    version = "2025-03-01-preview"
    with Emulator(replace(contract, api_version=version)) as emulator:
        emulator.on("ChatCompletions_Create").fail("429", retry_after=1, times=1)
        limited, answered = (
            post(emulator, "/openai/deployments/gpt-4o/chat/completions", HELLO, **{"api-version": version})
            for _ in range(2)
        )
    assert limited.json()["error"] == {
        "code": "RateLimitReached",
        "message": "Your requests to gpt-4o for gpt-4o in East US have exceeded the token rate limit for your current "
        "OpenAI S0 pricing tier. This request was for ChatCompletions_Create under Azure OpenAI API version "
        "2025-03-01-preview. Please retry after 1 second. To increase your default rate limit, visit: "
        "https://aka.ms/oai/quotaincrease.",
    }
    assert answered.headers["x-ratelimit-limit-requests"] == "1000"


def test_v1_has_neither_version_nor_deployment_in_its_urls(contract: Contract) -> None:
    (chat,) = (o for o in contract.operations if o.id == "ChatCompletions_Create")
    v1 = replace(
        contract,
        api_version="v1",
        servers=("https://{resource}.openai.azure.com/openai/v1",),
        operations=(replace(chat, path="/chat/completions", parameters=()),),
    )
    with Emulator(v1, deployments={"mine": "gpt-4o"}) as emulator:
        path = "/openai/v1/chat/completions"
        assert post(emulator, path, HELLO | {"model": "mine"}).json()["model"] == "gpt-4o-2024-08-06"
        assert post(emulator, path, HELLO | {"model": "other"}).json()["error"]["code"] == "DeploymentNotFound"


@pytest.mark.parametrize(("format", "media_type"), [("mp3", "audio/mpeg"), ("wav", "audio/wav"), ("pcm", "audio/pcm")])
def test_speech(contract: Contract, format: str, media_type: str) -> None:
    path = "/deployments/{deployment-id}/audio/speech"
    speech = Operation(id="Speech_Create", method="POST", path=path, origin=HERE)
    with Emulator(replace(contract, operations=(speech,))) as emulator:
        body = {"input": "Good day to you.", "voice": "alloy", "response_format": format}
        spoken = post(emulator, "/openai/deployments/tts/audio/speech", body, **{"api-version": "2024-10-21"})
    assert spoken.headers["content-type"] == media_type
    if format == "wav":
        with wave.open(io.BytesIO(spoken.content)) as audio:
            assert audio.getnframes() / audio.getframerate() == pytest.approx(16 / 15, abs=0.01)
    else:
        assert len(spoken.content) > 1000
