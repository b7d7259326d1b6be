"""One call and many, from the arguments to a field of the answer."""

from __future__ import annotations

import asyncio
import atexit
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from measure import Quantity, Sample, async_calls, calls

from .answers import CHAT, CHUNKS, JSON_HEADERS, STREAM, STREAM_HEADERS
from .row import MANY, compare

ENDPOINT = "https://example.openai.azure.com"
DEPLOYMENT = "my-gpt-4o-deployment"
API_VERSION = "2025-01-01-preview"
PATH = f"/openai/deployments/{DEPLOYMENT}/chat/completions?api-version={API_VERSION}"
HEADERS = {"api-key": "a key"}
OURS: dict[str, Any] = {"azure_endpoint": ENDPOINT, "api_key": "a key"}
OPENAI: dict[str, Any] = {**OURS, "api_version": API_VERSION}
CONCURRENT = 200

SMALL: dict[str, Any] = {"model": DEPLOYMENT, "messages": [{"role": "user", "content": "Hello"}]}
LARGE: dict[str, Any] = {
    "model": DEPLOYMENT,
    "messages": [
        {"role": role, "content": f"{number}: the tides follow the moon, whose pull raises the water on both sides."}
        for number in range(100)
        for role in ("user", "assistant")
    ],
    "tools": [
        {
            "type": "function",
            "function": {
                "name": f"tide_{number}",
                "description": "Says when the water stands highest.",
                "parameters": {
                    "type": "object",
                    "properties": {
                        "harbour": {"type": "string", "description": "The name of a harbour."},
                        "unit": {"type": "string", "enum": ["metre", "foot"]},
                    },
                    "required": ["harbour"],
                },
            },
        }
        for number in range(20)
    ],
}


@compare("a call", {"bare httpx": {Quantity.CPU: 1.3}, "openai": {Quantity.CPU: None}}, rounds=MANY)
def call() -> Sequence[Sample]:
    return _call(SMALL, 30)


@compare(
    "a call with 200 messages and 20 tools",
    {"bare httpx": {Quantity.CPU: 1.2}, "openai": {Quantity.CPU: None}},
    rounds=MANY,
)
def call_with_much() -> Sequence[Sample]:
    return _call(LARGE, 10)


def _call(arguments: dict[str, Any], times: int) -> Sequence[Sample]:
    import httpx
    import httpx2
    import openai
    from aoai_v2025_01_01_preview import AzureOpenAI

    client = AzureOpenAI(**OURS, http_client=httpx.Client(transport=_in_memory(httpx)))
    peer = openai.AzureOpenAI(**OPENAI, http_client=httpx2.Client(transport=_in_memory(httpx2)))
    bare = httpx.Client(transport=_in_memory(httpx), headers=HEADERS)
    return (
        calls(lambda: client.chat.completions.create(**arguments).choices[0].message.content, times),
        calls(lambda: _content(bare.post(f"{ENDPOINT}{PATH}", json=arguments)), times),
        calls(lambda: peer.chat.completions.create(**arguments).choices[0].message.content, max(times // 10, 1)),
    )


@compare("a call, asynchronous", {"bare httpx": {Quantity.CPU: 1.3}, "openai": {Quantity.CPU: None}}, rounds=MANY)
def call_async() -> Sequence[Sample]:
    import httpx
    import httpx2
    import openai
    from aoai_v2025_01_01_preview import AsyncAzureOpenAI

    runner = _runner()
    client = AsyncAzureOpenAI(**OURS, http_client=httpx.AsyncClient(transport=_in_memory(httpx)))
    peer = openai.AsyncAzureOpenAI(**OPENAI, http_client=httpx2.AsyncClient(transport=_in_memory(httpx2)))
    bare = httpx.AsyncClient(transport=_in_memory(httpx), headers=HEADERS)
    return (
        async_calls(runner, lambda: _ask(client), 30),
        async_calls(runner, lambda: _post(bare, ENDPOINT), 30),
        async_calls(runner, lambda: _ask(peer), 3),
    )


@compare(
    "a chunk of a stream, read to its content",
    {"line splitting and json.loads": {Quantity.CPU: 2}, "openai": {Quantity.CPU: None}},
    rounds=MANY,
)
def stream() -> Sequence[Sample]:
    import httpx
    import httpx2
    import openai
    from aoai_v2025_01_01_preview import AzureOpenAI

    class Body(httpx.SyncByteStream):
        __iter__ = STREAM.__iter__

    class OpenAIBody(httpx2.SyncByteStream):
        __iter__ = STREAM.__iter__

    def client_of(library: Any, body: Callable[[], object]) -> Any:
        def answer(_: object) -> object:
            return library.Response(200, headers=STREAM_HEADERS, stream=body())

        return library.Client(transport=library.MockTransport(answer))

    client = AzureOpenAI(**OURS, http_client=client_of(httpx, Body))
    peer = openai.AzureOpenAI(**OPENAI, http_client=client_of(httpx2, OpenAIBody))

    def read(client: Any) -> list[str]:
        return [chunk.choices[0].delta.content for chunk in client.chat.completions.create(**SMALL, stream=True)]

    def bare() -> list[str]:
        return [
            json.loads(line[6:])["choices"][0]["delta"]["content"]
            for piece in STREAM
            for line in piece.splitlines()
            if line.startswith(b"data: ") and line != b"data: [DONE]"
        ]

    return (
        calls(lambda: read(client), 1, units=CHUNKS),
        calls(bare, 1, units=CHUNKS),
        calls(lambda: read(peer), 1, units=CHUNKS),
    )


@compare(
    f"{CONCURRENT} concurrent calls to a local server",
    # 0.95 of the peer's throughput.
    {"httpx.AsyncClient": {Quantity.CPU: 1 / 0.95}, "openai": {Quantity.CPU: None}},
    rounds=MANY,
)
def concurrent_calls() -> Sequence[Sample]:
    import openai
    from aoai_v2025_01_01_preview import AsyncAzureOpenAI, DefaultAsyncHttpxClient

    runner, endpoint = _runner(), _server()
    client = AsyncAzureOpenAI(**{**OURS, "azure_endpoint": endpoint})
    peer = openai.AsyncAzureOpenAI(**{**OPENAI, "azure_endpoint": endpoint})
    bare = DefaultAsyncHttpxClient(headers=HEADERS)
    return (
        async_calls(runner, _at_once(lambda: _ask(client)), 1),
        async_calls(runner, _at_once(lambda: _post(bare, endpoint)), 1),
        async_calls(runner, _at_once(lambda: _ask(peer)), 1),
    )


@compare("the same through DefaultAioHttpClient", {"httpx.AsyncClient": {Quantity.CPU: None}})
def concurrent_calls_through_aiohttp() -> Sequence[Sample]:
    from aoai_v2025_01_01_preview import AsyncAzureOpenAI, DefaultAioHttpClient, DefaultAsyncHttpxClient

    runner, endpoint = _runner(), _server()
    client = AsyncAzureOpenAI(**{**OURS, "azure_endpoint": endpoint}, http_client=DefaultAioHttpClient())
    atexit.register(lambda: runner.run(client.close()))  # aiohttp wants it
    bare = DefaultAsyncHttpxClient(headers=HEADERS)
    return (
        async_calls(runner, _at_once(lambda: _ask(client)), 1),
        async_calls(runner, _at_once(lambda: _post(bare, endpoint)), 1),
    )


async def _ask(client: Any) -> str:
    completion = await client.chat.completions.create(**SMALL)
    return str(completion.choices[0].message.content)


async def _post(client: Any, endpoint: str) -> str:
    return _content(await client.post(f"{endpoint}{PATH}", json=SMALL))


def _content(response: Any) -> str:
    return str(response.json()["choices"][0]["message"]["content"])


def _at_once(function: Callable[[], Coroutine[Any, Any, object]]) -> Callable[[], Coroutine[Any, Any, object]]:
    async def gather() -> object:
        return await asyncio.gather(*(function() for _ in range(CONCURRENT)))

    return gather


def _in_memory(library: Any) -> Any:
    return library.MockTransport(lambda _: library.Response(200, content=CHAT, headers=JSON_HEADERS))


def _runner() -> asyncio.Runner:
    runner = asyncio.Runner()
    atexit.register(runner.close)
    return runner


def _server() -> str:
    """The address of a server in a process of its own, so that its time is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder, "answer.json")
        answer.write_bytes(CHAT)
        script = Path(__file__).parents[1] / "loopback.py"
        server = subprocess.Popen(
            [sys.executable, script, answer], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        atexit.register(server.kill)
        port = int(server.stdout.readline()) if server.stdout else 0
        return f"http://127.0.0.1:{port}"
