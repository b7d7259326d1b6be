"""What the service answers."""

from __future__ import annotations

import base64
import json
import random
from array import array
from typing import Any

_SAFE = {"filtered": False, "severity": "safe"}
_CATEGORIES = {"hate": _SAFE, "self_harm": _SAFE, "sexual": _SAFE, "violence": _SAFE}


def _encoded(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


CHAT = _encoded(
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
JSON_HEADERS = {"content-type": "application/json", "x-request-id": "1"}

CHUNKS = 1000
_CHUNK = _encoded(
    {
        "id": "chatcmpl-AKwUtKDkOYcoBJhHKFgbbWKHSgeKx",
        "object": "chat.completion.chunk",
        "created": 1729521600,
        "model": "gpt-4o-2024-08-06",
        "system_fingerprint": "fp_67802d9a6d",
        "choices": [{"index": 0, "delta": {"content": " moon"}, "logprobs": None, "finish_reason": None}],
    }
)
STREAM = [b"data: %b\n\n" % _CHUNK] * CHUNKS + [b"data: [DONE]\n\n"]
STREAM_HEADERS = {"content-type": "text/event-stream", "x-request-id": "1"}

TEXTS, DIMENSIONS = 16, 1536
_random = random.Random(1)  # noqa: S311 - any numbers do
_VECTORS = [array("f", (_random.gauss(0, DIMENSIONS**-0.5) for _ in range(DIMENSIONS))) for _ in range(TEXTS)]


def _embeddings(vectors: list[Any]) -> bytes:
    items = [{"object": "embedding", "index": i, "embedding": vector} for i, vector in enumerate(vectors)]
    usage = {"prompt_tokens": 80, "total_tokens": 80}
    return _encoded({"object": "list", "model": "text-embedding-3-small", "data": items, "usage": usage})


# Nine digits are what it takes to tell all 32-bit numbers apart.
FLOATS = _embeddings([[float(f"{number:.9g}") for number in vector] for vector in _VECTORS])
BASE64 = _embeddings([base64.b64encode(vector.tobytes()).decode() for vector in _VECTORS])
