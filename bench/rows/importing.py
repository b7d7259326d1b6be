"""What a program pays before its first answer."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from measure import Quantity, Sample, process

from .row import MANY, compare

# The generators' environment has what httpx's command line needs, and then httpx loads it too; users' rarely have.
WITHOUT_COMMAND_LINE = "import sys; sys.modules['click'] = None"

# Names a class, because the package itself loads nothing before it is used.
IMPORT = "from aoai_v2025_01_01_preview import AzureOpenAI"
IMPORT_OPENAI = "from openai import AzureOpenAI"

_ANSWER = """
body = b'{"id": "a", "object": "chat.completion", "choices": [{"index": 0, "message": {"content": "Hello"}}]}'
answer = lambda request: http.Response(200, content=body, headers={"content-type": "application/json"})
http_client = http.Client(transport=http.MockTransport(answer))
messages = [{"role": "user", "content": "Hello"}]
"""
_CALL = """
completion = client.chat.completions.create(model="gpt", messages=messages)
assert completion.choices[0].message.content == "Hello"
"""
_CLIENT = 'client = AzureOpenAI(azure_endpoint="https://example.com", api_key="a key", http_client=http_client'
OURS = ("import httpx as http", IMPORT, _ANSWER, f"{_CLIENT})", _CALL)
OPENAI = ("import httpx2 as http", IMPORT_OPENAI, _ANSWER, f'{_CLIENT}, api_version="2025-01-01-preview")', _CALL)
HTTPX = """
response = http_client.post("https://example.com", json={"messages": messages})
assert response.json()["choices"][0]["message"]["content"] == "Hello"
"""


def python(*lines: str) -> Sample:
    """A Python process that runs the lines, as in an environment of a user's."""
    return process(sys.executable, "-c", "\n".join((WITHOUT_COMMAND_LINE, *lines)))


@compare(
    "import",
    {
        "import httpx": {Quantity.CPU: 1},
        "import openai": {Quantity.CPU: 1 / 6},
        "bare python": {Quantity.CPU: None},
    },
)
def import_package() -> Sequence[Sample]:
    return python(IMPORT), python("import httpx"), python(IMPORT_OPENAI), python("pass")


@compare(
    "import, make a client, call in memory",
    {
        "bare httpx": {Quantity.CPU: 1.3, Quantity.MEMORY: 1.15},
        "openai": {Quantity.CPU: 1 / 5, Quantity.MEMORY: None},
    },
    rounds=MANY // 3,
)
def first_call() -> Sequence[Sample]:
    return python(*OURS), python("import httpx as http", _ANSWER, HTTPX), python(*OPENAI)
