"""A scripted HTTP server on the loopback interface: real sockets, and failures on demand."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Answer(NamedTuple):
    """What to send for one request. With ``pieces``, the body travels in chunks."""

    status: int = 200
    json: Any = None
    headers: Mapping[str, str] = {}
    body: bytes = b""
    pieces: Iterable[bytes] | None = None
    pause: float = 0.0
    """Seconds before the answer, and before each piece of it."""
    breaks_off: bool = False
    """Whether the connection is reset where the answer, or the rest of it, is due."""
    raw: bytes | None = None
    """All that is sent, in place of an answer by the rules; then the connection ends."""


class Recorded(NamedTuple):
    """A request that arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Server:
    """Sends the scripted answers in their order, whatever the request; the last one again and again."""

    def __init__(self) -> None:
        self.requests: list[Recorded] = []
        self.left = threading.Event()
        """Set when a client went away before its answer was complete."""
        self.keeps_bodies = True
        """Whether requests are recorded with their bodies; else these are only counted."""
        self.received = 0
        """Bytes of all bodies."""
        self._script: deque[Answer] = deque()
        self._stopping = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def answer(self, *answers: Answer) -> Self:
        self._script = deque(answers)
        return self

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        # A blocked accept() is not woken by close().
        socket.create_connection(self._listener.getsockname()).close()
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def connections_end(self) -> bool:
        """Whether all clients have gone, or do so soon."""
        for thread in self._threads[1:]:
            thread.join(5)
        return not any(thread.is_alive() for thread in self._threads[1:])

    def _accept(self) -> None:
        while not self._stopping.is_set():
            connection, _ = self._listener.accept()
            self._connections.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            try:
                while request := self._read_request(stream):
                    self.requests.append(request)
                    answer = self._script.popleft() if len(self._script) > 1 else self._script[0]
                    if not self._send(connection, answer):
                        return
            except OSError:
                self.left.set()

    def _read_request(self, stream: Any) -> Recorded | None:
        start = stream.readline().decode().split(" ")
        if len(start) != 3:
            return None
        headers = {}
        while line := stream.readline().decode().strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = b""
        for piece in _pieces_of_body(stream, headers):
            self.received += len(piece)
            body += piece if self.keeps_bodies else b""
        return Recorded(start[0], start[1], headers, body)

    def _send(self, connection: socket.socket, answer: Answer) -> bool:
        self._stopping.wait(answer.pause)
        if answer.raw is not None:
            connection.sendall(answer.raw)
        if answer.breaks_off and answer.pieces is None:
            _reset(connection)
            return False
        if answer.raw is not None:
            return False
        body = answer.body if answer.json is None else json.dumps(answer.json).encode()
        headers = {"Content-Type": "application/json" if answer.json is not None else "text/plain", **answer.headers}
        if answer.pieces is None:
            headers["Content-Length"] = str(len(body))
        else:
            headers["Transfer-Encoding"] = "chunked"
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        connection.sendall(f"HTTP/1.1 {answer.status} Reason\r\n{head}\r\n".encode() + body)
        if answer.pieces is None:
            return True
        for piece in answer.pieces:
            connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
            self._stopping.wait(answer.pause)
        if answer.breaks_off:
            _reset(connection)
            return False
        connection.sendall(b"0\r\n\r\n")
        return True


def events(*values: object, done: bool = True) -> list[bytes]:
    """The pieces of a stream of server-sent events."""
    pieces = [f"data: {json.dumps(value)}\n\n".encode() for value in values]
    return [*pieces, b"data: [DONE]\n\n"] if done else pieces


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _pieces_of_body(stream: Any, headers: Mapping[str, str]) -> Iterator[bytes]:
    if headers.get("transfer-encoding") == "chunked":
        while size := int(stream.readline(), 16):
            yield stream.read(size)
            stream.readline()
        stream.readline()
    left = int(headers.get("content-length", 0))
    while left and (piece := stream.read(min(left, 1 << 20))):
        left -= len(piece)
        yield piece
