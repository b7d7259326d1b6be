"""What differs between API versions, shown on versions made from the pinned one."""

from __future__ import annotations

from dataclasses import replace

import httpx
from aoaigen.contract import Contract
from aoaigen.emulator import Emulator

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
