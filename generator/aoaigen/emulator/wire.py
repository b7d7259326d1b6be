"""How answers look in bytes: JSON in Azure's key order, server-sent events, and the answer itself."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from aoaigen.contract import JSON

DONE: Final = b"data: [DONE]\n\n"
NAMED_DONE: Final = b"event: done\n" + DONE


def compact(value: object) -> bytes:
    """JSON with sorted keys and no spaces, as the service sends it."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def event(value: object) -> bytes:
    """One server-sent event."""
    return b"data: " + compact(value) + b"\n\n"


def named_event(name: str, value: object) -> bytes:
    """One server-sent event of the assistants, whose objects do not say what has become of them."""
    return f"event: {name}\n".encode() + event(value)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What goes back to the caller, before the headers that every response carries."""

    status: int = 200
    content: bytes = b""
    media_type: str | None = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    frames: Sequence[bytes] | None = None
    """The pieces of a streamed body; `content` is then unused."""

    @classmethod
    def of(cls, value: JSON | Mapping[str, object], *, status: int = 200, location: str | None = None) -> Answer:
        """A JSON answer, with a `Location` if something was created there."""
        return cls(status=status, content=compact(value), headers={"location": location} if location else {})

    @classmethod
    def stream(cls, frames: Sequence[bytes]) -> Answer:
        return cls(media_type="text/event-stream", frames=frames)

    @classmethod
    def nothing(cls) -> Answer:
        return cls(status=204, media_type=None)


class Refusal(Exception):  # noqa: N818
    """Raised wherever a request is turned down; `answer` is what the caller gets to see."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.content.decode())
        self.answer = answer
