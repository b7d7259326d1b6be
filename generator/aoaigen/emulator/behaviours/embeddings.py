"""Embeddings: unit vectors that depend on nothing but the words, so that similar texts lie close together."""

from __future__ import annotations

import base64
import hashlib
import math
import re
import struct
from functools import lru_cache
from typing import Any

from aoaigen.emulator import errors, tokens
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call

_MOST_INPUTS = 2048


@behaviour("POST /embeddings")
def create(call: Call) -> Answer:
    body, model = call.body, call.model
    texts = _texts(body["input"])
    dimensions = body.get("dimensions")
    if dimensions is not None and not model.dimensions_can_shrink:
        raise errors.engine("This model does not support specifying dimensions.")
    if dimensions is not None and not 1 <= dimensions <= model.dimensions:
        raise errors.engine(f"{dimensions} is not from 1 to {model.dimensions} - 'dimensions'", param="dimensions")
    vectors = [embed(text, dimensions or model.dimensions) for text in texts]
    used = sum(map(tokens.count, texts))
    return Answer.of(
        {
            "object": "list",
            "model": model.id,
            "data": [
                {"object": "embedding", "index": index, "embedding": _encode(vector, body.get("encoding_format"))}
                for index, vector in enumerate(vectors)
            ],
            "usage": {"prompt_tokens": used, "total_tokens": used},
        }
    )


def embed(text: str, dimensions: int) -> list[float]:
    words = re.findall(r"\w+", text.lower()) or [text]
    summed = [float(sum(column)) for column in zip(*(_word(word, dimensions) for word in words), strict=True)]
    length = math.sqrt(math.fsum(value * value for value in summed)) or 1.0
    return [value / length for value in summed]


@lru_cache(maxsize=512)
def _word(word: str, dimensions: int) -> tuple[float, ...]:
    return tuple(byte - 127.5 for byte in hashlib.shake_256(word.encode()).digest(dimensions))


def _texts(input: Any) -> list[str]:
    """The inputs as text; an input of tokens is read as their numbers."""
    many = [input] if isinstance(input, str) or (input and isinstance(input[0], int)) else input
    if not many or any(len(item) == 0 for item in many):
        raise errors.engine("'$.input' is invalid. An input is neither empty nor without text.")
    if len(many) > _MOST_INPUTS:
        raise errors.engine(f"'$.input' is invalid. There are more than {_MOST_INPUTS} inputs.")
    return [item if isinstance(item, str) else " ".join(map(str, item)) for item in many]


def _encode(vector: list[float], format: str | None) -> list[float] | str:
    if format == "base64":
        return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()
    return vector
