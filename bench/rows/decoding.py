"""From the bytes of an answer to a field of its model, as the client does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
from measure import calls

from .row import Pair, row

TIMES = 1000
_SAFE = {"filtered": False, "severity": "safe"}
_CATEGORIES = {"hate": _SAFE, "self_harm": _SAFE, "sexual": _SAFE, "violence": _SAFE}
ANSWER = orjson.dumps(
    {
        "id": "chatcmpl-AKwUtKDkOYcoBJhHKFgbbWKHSgeKx",
        "object": "chat.completion",
        "created": 1729521600,
        "model": "gpt-4o-2024-08-06",
        "system_fingerprint": "fp_67802d9a6d",
        "prompt_filter_results": [
            {
                "prompt_index": 0,
                "content_filter_results": {**_CATEGORIES, "jailbreak": {"filtered": False, "detected": False}},
            }
        ],
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "logprobs": None,
                "message": {
                    "role": "assistant",
                    "refusal": None,
                    "content": "The tides follow the moon: its pull raises the water on the side that faces it, and on "
                    "the far side too.",
                },
                "content_filter_results": {
                    **_CATEGORIES,
                    "protected_material_text": {"filtered": False, "detected": False},
                },
            }
        ],
        "usage": {
            "prompt_tokens": 14,
            "completion_tokens": 41,
            "total_tokens": 55,
            "completion_tokens_details": {"reasoning_tokens": 0},
        },
    }
)
HTTP: dict[str, Any] = {"content": ANSWER, "headers": {"content-type": "application/json", "x-request-id": "1"}}


def decode() -> Callable[[], object]:
    import httpx
    from aoai_v2024_10_21._runtime.decoding import decode_answer
    from aoai_v2024_10_21.types.chat import ChatCompletion

    response = httpx.Response(200, **HTTP)
    return lambda: decode_answer(response, ChatCompletion).choices[0].message.content


@row(f"decode a chat answer of {len(ANSWER) / 1000:.1f} kB", peer="openai", bar=1 / 8)
def decode_beside_openai() -> Pair:
    import httpx2
    from openai import OpenAI
    from openai.types.chat import ChatCompletion

    response = httpx2.Response(200, **HTTP)
    client = OpenAI(api_key="a key")

    def decode_like_openai() -> object:
        data: Any = response.json()
        answer = client._process_response_data(data=data, cast_to=ChatCompletion, response=response)  # noqa: SLF001
        return answer.choices[0].message.content

    return calls(decode(), TIMES), calls(decode_like_openai, TIMES)


@row("decode the same", peer="orjson.loads")
def decode_beside_orjson() -> Pair:
    return calls(decode(), TIMES), calls(lambda: orjson.loads(ANSWER), TIMES)
