"""Puts an answer on the connection: whole, in pieces, or broken as a fault demands."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Mapping, Sequence
from typing import Any

from starlette.types import Receive, Scope, Send

from aoaigen.emulator import errors
from aoaigen.emulator.faults import CUT, RESET, SLOW, STREAM_ERROR
from aoaigen.emulator.wire import NAMED_DONE, Answer, event, named_event

TRANSPORT = "aoaigen.transport"
"""Under this name in the scope's state the server leaves the connection, for faults that break it."""

_PAUSE = 0.01
_SLOW_PIECES = 20


async def deliver(
    answer: Answer, headers: Mapping[str, str], fault: str | None, scope: Scope, receive: Receive, send: Send
) -> None:
    """Send `answer`. `fault` is None or one of the kinds that concern the connection."""
    if fault == RESET:
        await _reset(scope, receive)
        return
    pieces = list(answer.frames) if answer.frames is not None else [answer.content]
    if fault == STREAM_ERROR:
        pieces = [*pieces[: len(pieces) // 2], _stream_error(pieces)]
    if fault == SLOW:
        pieces = _shred(pieces)
    sent = {name.encode("latin-1"): value.encode("latin-1") for name, value in headers.items()}
    if answer.frames is None and answer.status != 204:
        sent[b"content-length"] = str(len(answer.content)).encode()
    await send({"type": "http.response.start", "status": answer.status, "headers": list(sent.items())})
    if fault == CUT:
        whole = b"".join(pieces)
        await send({"type": "http.response.body", "body": whole[: len(whole) // 2], "more_body": True})
        await asyncio.sleep(_PAUSE)
        await _reset(scope, receive)
        return
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})
        if fault == SLOW:
            await asyncio.sleep(_PAUSE)
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def _stream_error(pieces: Sequence[bytes]) -> bytes:
    """An error as an event of the kind that the stream has."""
    failure = errors.stream_error()
    return named_event("error", failure) if pieces[-1] == NAMED_DONE else event({"error": failure})


def _shred(pieces: Sequence[bytes]) -> list[bytes]:
    whole = b"".join(pieces)
    size = max(1, len(whole) // _SLOW_PIECES)
    return [whole[at : at + size] for at in range(0, len(whole), size)]


async def _reset(scope: Scope, receive: Receive) -> None:
    """Break the connection as a crashed machine does. In process, where there is none, raise ConnectionResetError."""
    transport: Any = scope.get("state", {}).get(TRANSPORT)
    if transport is None:
        raise ConnectionResetError("the emulator broke the connection")
    connection = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
