from __future__ import annotations

import asyncio

import httpx
import pytest
from aoaigen.contract import Contract
from aoaigen.emulator import Emulator, Fault

from .conftest import DEPLOYMENTS, client_of

URL = "/deployments/chat/chat/completions"
HELLO = {"messages": [{"role": "user", "content": "Hello"}]}


def statuses(contract: Contract, *faults: str | Fault, seed: int = 1) -> list[int]:
    emulator = Emulator(contract, deployments=DEPLOYMENTS, faults=faults, seed=seed)
    with emulator, client_of(emulator) as client:
        first = [client.post(URL, json=HELLO).status_code for _ in range(40)]
        emulator.reset()
        assert [client.post(URL, json=HELLO).status_code for _ in range(40)] == first
        return first


def test_faults_strike_at_their_rate_and_the_same_with_the_same_seed(contract: Contract) -> None:
    struck = statuses(contract, "429:0.3", Fault("500", 0.2))
    assert 6 <= struck.count(429) <= 18
    assert 2 <= struck.count(500) <= 14
    assert struck == statuses(contract, "429:0.3", "500:0.2")
    assert struck != statuses(contract, "429:0.3", "500:0.2", seed=2)


@pytest.mark.parametrize("text", ["418:0.1", "429:2", "429:often", "nothing"])
def test_a_fault_that_cannot_be_read(contract: Contract, text: str) -> None:
    with pytest.raises(ValueError, match=f"cannot read the fault '{text}' as KIND:RATE"):
        Emulator(contract, faults=[text])


def test_a_rate_limit_says_when_to_come_back(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").fail("429", retry_after=2.5)
    response = client.post(URL, json=HELLO)
    assert response.status_code == 429
    assert (response.headers["retry-after"], response.headers["retry-after-ms"]) == ("2", "2500")
    assert "x-request-id" not in response.headers
    assert response.text == (
        '{"error":{"code":"429","message":"Requests to the ChatCompletions_Create Operation under Azure OpenAI API '
        "version 2024-10-21 have exceeded token rate limit of your current OpenAI S0 pricing tier. Please retry after "
        "2 seconds. Please go here: https://aka.ms/oai/quotaincrease if you would like to further increase the "
        'default rate limit."}}'
    )


def test_a_reset_breaks_the_connection(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").fail("reset", times=1)
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        client.post(URL, json=HELLO)
    assert client.post(URL, json=HELLO).status_code == 200


@pytest.mark.parametrize("stream", [False, True])
def test_a_cut_breaks_the_body(client: httpx.Client, emulator: Emulator, *, stream: bool) -> None:
    emulator.on("ChatCompletions_Create").fail("cut", times=1)
    received: list[bytes] = []
    with client.stream("POST", URL, json=HELLO | {"stream": stream}) as response:
        assert response.status_code == 200
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            received.extend(response.iter_raw())
    assert received
    assert client.post(URL, json=HELLO).status_code == 200


def test_a_stream_breaks_with_an_error_event(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").fail("stream-error")
    text = client.post(URL, json=HELLO | {"stream": True}).text
    *_, last, rest = text.split("\n\n")
    assert rest == ""
    assert last == (
        'data: {"error":{"code":null,"message":"The server had an error processing your request. Sorry about that!",'
        '"param":null,"type":"server_error"}}'
    )
    assert text.count("data: ") > 3
    assert client.post(URL, json=HELLO).status_code == 500


def test_a_slow_body_is_the_same_body(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(text="Hello", times=1).fail("slow")
    quick = client.post(URL, json=HELLO)
    slow = client.post(URL, json=HELLO)
    assert slow.elapsed.total_seconds() >= 0.1 > quick.elapsed.total_seconds()
    assert slow.json()["object"] == "chat.completion"


def test_latency_is_before_each_answer(contract: Contract) -> None:
    with Emulator(contract, latency=0.1) as emulator, client_of(emulator) as client:
        assert client.get("/models").elapsed.total_seconds() >= 0.1


def test_in_process_a_reset_is_an_exception(emulator: Emulator) -> None:
    emulator.on("Models_List").fail("reset", times=1)

    async def ask() -> int:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(emulator.app), base_url="http://test") as client:
            params, headers = {"api-version": "2024-10-21"}, {"api-key": "right"}
            with pytest.raises(ConnectionResetError):
                await client.get("/openai/models", params=params, headers=headers)
            return (await client.get("/openai/models", params=params, headers=headers)).status_code

    assert asyncio.run(ask()) == 200
