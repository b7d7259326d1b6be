"""From the bytes of an answer to a field of its model, as the client does it."""

from __future__ import annotations

from array import array
from base64 import b64decode
from collections.abc import Callable, Sequence
from typing import Any

import orjson
from measure import Quantity, Sample, calls, constant

from .answers import BASE64, CHAT, DIMENSIONS, FLOATS, JSON_HEADERS, TEXTS
from .row import MANY, compare

EMBEDDINGS = f"{TEXTS} embeddings of {DIMENSIONS} dimensions"


@compare(
    f"decode a chat answer of {len(CHAT) / 1000:.1f} kB, read a field",
    {"orjson.loads": {Quantity.CPU: 2.2}, "openai": {Quantity.CPU: 1 / 8}},
    rounds=MANY,
)
def decode_chat() -> Sequence[Sample]:
    import httpx
    import httpx2
    from aoai_v2025_01_01_preview._runtime.decoding import decode_answer
    from aoai_v2025_01_01_preview.types.chat import ChatCompletion
    from openai import OpenAI
    from openai.types.chat import ChatCompletion as OpenAICompletion

    ours = httpx.Response(200, content=CHAT, headers=JSON_HEADERS)
    theirs = httpx2.Response(200, content=CHAT, headers=JSON_HEADERS)
    client = OpenAI(api_key="a key")

    def decode_like_openai() -> object:
        data: Any = theirs.json()
        answer = client._process_response_data(data=data, cast_to=OpenAICompletion, response=theirs)  # noqa: SLF001
        return answer.choices[0].message.content

    return (
        calls(lambda: decode_answer(ours, ChatCompletion).choices[0].message.content, 300),
        calls(lambda: orjson.loads(CHAT), 300),
        calls(decode_like_openai, 30),
    )


@compare(f"decode {EMBEDDINGS} as floats, read each", {"orjson.loads": {Quantity.CPU: 1.2}}, rounds=MANY)
def decode_floats() -> Sequence[Sample]:
    return calls(_vectors(FLOATS), 5), calls(lambda: orjson.loads(FLOATS), 5)


@compare("the same as base64", {"as floats": {Quantity.CPU: 1.4}}, rounds=MANY)
def decode_base64() -> Sequence[Sample]:
    return calls(_vectors(BASE64, packed=True), 5), calls(_vectors(FLOATS), 5)


@compare("the same as base64, left as arrays", {"as floats": {Quantity.CPU: 1 / 1.5}}, rounds=MANY)
def decode_arrays() -> Sequence[Sample]:
    return calls(_vectors(BASE64, each=lambda text: array("f", b64decode(text))), 5), calls(_vectors(FLOATS), 5)


@compare("the same as base64, the answer's bytes", {"as floats": {Quantity.SIZE: 0.4}}, rounds=1)
def base64_bytes() -> Sequence[Sample]:
    return constant(Quantity.SIZE, len(BASE64)), constant(Quantity.SIZE, len(FLOATS))


def _vectors(
    content: bytes, *, packed: bool = False, each: Callable[[Any], object] = lambda vector: vector
) -> Callable[[], object]:
    """Decodes an answer and reads every vector; `packed` where the client asked for base64 on its own account."""
    import httpx
    from aoai_v2025_01_01_preview._runtime.decoding import decode_answer
    from aoai_v2025_01_01_preview.resources.embeddings import _CREATE
    from aoai_v2025_01_01_preview.types import CreateEmbeddingResponse

    response = httpx.Response(200, content=content, headers=JSON_HEADERS)
    unpacking = _CREATE.packed_floats if packed else None
    return lambda: [each(item.embedding) for item in decode_answer(response, CreateEmbeddingResponse, unpacking).data]
