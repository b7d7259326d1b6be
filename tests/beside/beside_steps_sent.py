"""Steps: what is sent."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Any

from beside_stand import (
    Stand,
    asked,
    settled,
    step,
)
from calls import CHOICE, EXAMPLES, WEATHER, audio


@step
async def a_message_passed_back(at: Stand) -> Any:
    message = (await at.chat("call", tools=[WEATHER], tool_choice=CHOICE)).choices[0].message
    result = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "Rain."}
    return await settled(
        at.client.chat.completions.create(model="my-gpt-4o", messages=[*asked("And?")["messages"], message, result])
    )


@step
async def odd_values_in_a_body(at: Stand) -> Any:
    return await at.chat(
        "Hei p\u00e5 deg \U0001f600\u2028",
        temperature=0.5,
        top_p=1e-7,
        seed=2**40,
        stop=None,
        logit_bias={"17": -100},
        user="\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    )


@step
async def vectors_as_they_are(at: Stand) -> Any:
    create = at.client.embeddings.create
    plain = await settled(create(model="my-embeddings", input="one", dimensions=4, encoding_format="float"))
    packed = await settled(create(model="my-embeddings", input=["one", "two"], dimensions=4, encoding_format="base64"))
    return plain, packed, await settled(create(model="my-embeddings", input=[[1, 2], [3]], dimensions=4))


@step
async def transcriptions_in_every_format(at: Stand) -> Any:
    create = at.client.audio.transcriptions.create
    return [
        await settled(create(model="my-whisper", file=audio(), response_format=wanted, language="en", temperature=0.5))
        for wanted in ("json", "verbose_json", "text", "srt", "vtt")
    ]


@step
async def files_of_every_kind(at: Stand) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'p\u00e5 "disk".jsonl'
        path.write_bytes(EXAMPLES)
        with path.open("rb") as opened:
            files = [
                path,
                opened,
                EXAMPLES,
                io.BytesIO(EXAMPLES),
                ("named.jsonl", io.BytesIO(EXAMPLES)),
                ("typed.jsonl", EXAMPLES, "application/jsonl"),
                ("with-headers.jsonl", EXAMPLES, "application/jsonl", {"x-part": "1"}),
            ]
            return [await settled(at.client.files.create(file=file, purpose="fine-tune")) for file in files]


@step
async def identifiers_are_escaped(at: Stand) -> Any:
    return await settled(at.client.files.retrieve("a/../b c?d#\u00e5%2F"))


@step
async def deployments_are_escaped(at: Stand) -> Any:
    return await settled(at.client.chat.completions.create(**{**asked("Hello"), "model": "a/b c?d"}))


@step
async def extras_of_a_call(at: Stand) -> Any:
    return await at.chat(
        "Hello",
        extra_headers={"x-extra": "1"},
        extra_query={"more": "yes", "many": ["a", "b"], "flag": True},
        extra_body={"user": "me"},
        timeout=30,
    )


@step
async def extra_body_wins(at: Stand) -> Any:
    return await at.chat("Hello", temperature=1, extra_body={"temperature": 0, "metadata": {"a": "b"}})


@step
async def retried_once(at: Stand) -> Any:
    patient = at.client.with_options(max_retries=1)
    raw = await settled(patient.chat.completions.with_raw_response.create(**asked("retried")))
    return raw.retries_taken, await settled(raw.parse())
