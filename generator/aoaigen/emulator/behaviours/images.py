"""Image generation: plain two-coloured pictures of the size that was asked for."""

from __future__ import annotations

import base64
import hashlib
import struct
import zlib

from aoaigen.contract import JSON
from aoaigen.emulator import filters
from aoaigen.emulator.behaviours import prompts
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call

DOWNLOAD_PATH = "/images/"
"""Below the emulator's base path: where the URLs in answers lead. No credential is asked for, as with the service's."""


@behaviour("POST /images/generations")
def create(call: Call) -> Answer:
    prompts.refuse_filtered_prompt(call)
    return Answer.of(
        {
            "created": call.world.now(),
            "data": [_image(call, index) for index in range(call.body.get("n") or 1)],
        }
    )


def _image(call: Call, index: int) -> dict[str, JSON]:
    prompt = call.body["prompt"]
    width, _, height = str(call.body.get("size") or "1024x1024").partition("x")
    picture = png(int(width), int(height), f"{prompt} {index}") if height.isdigit() else png(1024, 1024, prompt)
    image: dict[str, JSON] = {
        "content_filter_results": filters.results(),
        "prompt_filter_results": filters.prompt_results(call.reply.filter) | filters.results({"profanity": False}),
        "revised_prompt": call.reply.text or f"A detailed picture: {prompt}",
    }
    if call.body.get("response_format") == "b64_json":
        return image | {"b64_json": base64.b64encode(picture).decode()}
    id = call.world.ids.guid()
    call.world.store.images[id] = picture
    return image | {"url": f"{call.base_url}{DOWNLOAD_PATH}{id}.png"}


def png(width: int, height: int, seed: str) -> bytes:
    """A striped picture in two colours that depend on `seed`, one bit for each pixel."""
    digest = hashlib.sha256(seed.encode()).digest()
    row = b"\0" + bytes(digest[at % 32] for at in range((width + 7) // 8))
    header = struct.pack(">IIBBBBB", width, height, 1, 3, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"PLTE", digest[:6]), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
